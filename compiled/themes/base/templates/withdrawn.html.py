from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'withdrawn.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base.html', 'withdrawn.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    l_0_day = resolve('day')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    template = environment.get_template('partials/crumbs.html', 'withdrawn.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<div class="top">\n  <h1>'
    yield environment.write((t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
    yield '</h1>\n  <p class="summary">'
    yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'This page was withdrawn on %(date)s.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'withdrawn', missing)) is not missing else environment.getattr(_o, 'withdrawn')), _block_vars=_block_vars), _block_vars=_block_vars))))
    yield '</p>\n</div>\n'
    template = environment.get_template('partials/untranslated.html', 'withdrawn.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0__ = resolve('_')
    l_0_page = resolve('page')
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<div class="lead">\n  <p class="label">'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Why', _block_vars=_block_vars)))
    yield '</p>\n  <p class="say">'
    yield environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'why', missing)) is not missing else environment.getattr(_o, 'why')))))
    yield '</p>\n'
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'successor', missing)) is not missing else environment.getattr(_o, 'successor')):
        pass
        yield '  <p class="label">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What took its place', _block_vars=_block_vars)))
        yield '</p>\n  <p class="say"><a href="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'successor', missing)) is not missing else environment.getattr(_o, 'successor'))), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
        yield '">'
        yield environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'successor', missing)) is not missing else environment.getattr(_o, 'successor'))), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</a></p>\n'
    yield '</div>\n'

blocks = {'top': block_top, 'lead': block_lead}
debug_info = '2=12&3=17&4=34&6=41&7=43&9=45&11=52&13=69&14=71&15=73&16=76&17=78'
looked_up = ['_', 'day', 'page']
set_names = []
named_templates = ['base.html', 'partials/crumbs.html', 'partials/untranslated.html']

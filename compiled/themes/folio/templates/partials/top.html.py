from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/top.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_page = resolve('page')
    l_0_length = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    template = environment.get_template('partials/crumbs.html', 'partials/top.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'length': l_0_length}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    l_0_length = t_1(markup_join(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')), '', )))
    context.vars['length'] = l_0_length
    context.exported_vars.add('length')
    yield '<div class="top'
    if ((undefined(name='length') if l_0_length is missing else l_0_length) > 30):
        pass
        yield ' top-long'
    if ((undefined(name='length') if l_0_length is missing else l_0_length) > 14):
        pass
        yield ' top-wide'
    yield '">\n  <h1>'
    yield environment.write((t_2((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
    yield '</h1>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')):
        pass
        yield '  <p class="summary">'
        yield environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')))))
        yield '</p>\n'
    yield '</div>\n'
    template = environment.get_template('partials/untranslated.html', 'partials/top.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'length': l_0_length}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

blocks = {}
debug_info = '2=25&3=31&4=35&5=42&6=44&7=47&10=50'
looked_up = ['page']
set_names = ['length']
named_templates = ['partials/crumbs.html', 'partials/untranslated.html']

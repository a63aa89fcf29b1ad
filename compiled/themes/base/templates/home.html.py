from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'home.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_captioned = missing
    pass
    parent_template = environment.get_template('base.html', 'home.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/picture.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'home.html') does not export the requested name 'captioned'", name='captioned')
    context.vars['captioned'] = l_0_captioned
    context.exported_vars.discard('captioned')
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_site_name = resolve('site_name')
    l_0_settings = resolve('settings')
    l_0_captioned = resolve('captioned')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    yield '<div class="top top-home">\n  <div class="top-words">\n'
    if ((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')) == (undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)):
        pass
        yield '    <h1 class="top-sentence">'
        yield environment.write((t_1((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'lead', missing)) is not missing else environment.getattr(_o, 'lead')))))
        yield '</h1>\n'
    else:
        pass
        yield '    <h1>'
        yield environment.write((t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</h1>\n    <p class="summary">'
        yield environment.write((t_1((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'lead', missing)) is not missing else environment.getattr(_o, 'lead')))))
        yield '</p>\n'
    if ((_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))[:1] == ('answers',)):
        pass
        template = environment.get_template('partials/home/answers.html', 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    yield '  </div>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')):
        pass
        yield '  <div class="top-picture">'
        yield environment.write((environment.call(context, (undefined(name='captioned') if l_0_captioned is missing else l_0_captioned), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')), '(min-width: 60rem) 36rem, 92vw', True, _block_vars=_block_vars)))
        yield '</div>\n'
    yield '</div>\n'
    template = environment.get_template('partials/untranslated.html', 'home.html')
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
    l_0_settings = resolve('settings')
    pass
    def t_2(fiter):
        for l_1_part in fiter:
            if (l_1_part != 'manager'):
                yield l_1_part
    for l_1_part in t_2((_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))[(1 if ((_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))[:1] == ('answers',)) else 0):]):
        _loop_vars = {}
        pass
        template = environment.get_or_select_template(markup_join(('partials/home/', l_1_part, '.html', )), 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'part': l_1_part}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    l_1_part = missing

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_settings = resolve('settings')
    pass
    if ('manager' in (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))):
        pass
        template = environment.get_template('partials/manager.html', 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    else:
        pass
        template = environment.get_template('partials/counter.html', 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()

blocks = {'top': block_top, 'lead': block_lead, 'counter': block_counter}
debug_info = '2=13&3=16&4=24&7=43&8=46&10=51&11=53&13=55&14=57&17=64&18=67&21=70&23=77&24=86&25=93&28=102&29=111&30=113&32=121'
looked_up = ['captioned', 'page', 'settings', 'site_name']
set_names = ['captioned', 'part']
named_templates = None

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/header.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_url = resolve('url')
    l_0_settings = resolve('settings')
    l_0_site_name = resolve('site_name')
    l_0__ = resolve('_')
    l_0_menu = resolve('menu')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<header class="wrap">\n  <p class="site-name"><a href="'
    yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'home')))
    yield '">'
    if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide')):
        pass
        template = environment.get_template('partials/logo.html', 'partials/header.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    else:
        pass
        yield environment.write((t_2((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name))))
    yield '</a></p>\n  <nav class="menu" aria-label="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Pages')))
    yield '">\n'
    for l_1_group in (undefined(name='menu') if l_0_menu is missing else l_0_menu):
        _loop_vars = {}
        pass
        yield '    <p class="label">'
        yield environment.write(((_v if (_v := getattr((_o := l_1_group), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))
        yield '</p>\n    <ul>\n'
        for l_2_item in (_v if (_v := getattr((_o := l_1_group), 'items', missing)) is not missing else environment.getattr(_o, 'items')):
            _loop_vars = {}
            pass
            yield '      <li><a href="'
            yield environment.write(((_v if (_v := getattr((_o := l_2_item), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
            yield '"'
            if (_v if (_v := getattr((_o := l_2_item), 'current', missing)) is not missing else environment.getattr(_o, 'current')):
                pass
                yield ' aria-current="page"'
            yield '>'
            yield environment.write((t_1((_v if (_v := getattr((_o := l_2_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
            yield '</a></li>\n'
        l_2_item = missing
        yield '    </ul>\n'
    l_1_group = missing
    yield '  </nav>\n</header>'

blocks = {}
debug_info = '3=29&4=43&5=45&6=49&8=51&9=55'
looked_up = ['_', 'menu', 'settings', 'site_name', 'url']
set_names = ['group', 'item']
named_templates = ['partials/logo.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/head.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_content_security_policy = resolve('content_security_policy')
    l_0_page = resolve('page')
    l_0_site_name = resolve('site_name')
    l_0__ = resolve('_')
    l_0_feed_url = resolve('feed_url')
    l_0_favicon_url = resolve('favicon_url')
    l_0_asset = resolve('asset')
    l_0_gap = resolve('gap')
    l_0_settings = resolve('settings')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['tojson']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'tojson' found.")
    pass
    yield '<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="'
    yield environment.write(((undefined(name='content_security_policy') if l_0_content_security_policy is missing else l_0_content_security_policy)))
    yield '">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))
    if (((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'home') and (t_1(markup_join(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')), (undefined(name='site_name') if l_0_site_name is missing else l_0_site_name), ))) < 66)):
        pass
        yield ' – '
        yield environment.write(((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)))
    yield '</title>\n<meta name="description" content="'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'description', missing)) is not missing else environment.getattr(_o, 'description'))))
    yield '">\n'
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'noindex', missing)) is not missing else environment.getattr(_o, 'noindex')):
        pass
        yield '<meta name="robots" content="noindex">\n'
    else:
        pass
        yield '<link rel="canonical" href="'
        yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'canonical', missing)) is not missing else environment.getattr(_o, 'canonical'))))
        yield '">\n'
        for l_1_other in (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'translations', missing)) is not missing else environment.getattr(_o, 'translations')):
            _loop_vars = {}
            pass
            yield '<link rel="alternate" hreflang="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_other), 'language', missing)) is not missing else environment.getattr(_o, 'language'))))
            yield '" href="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_other), 'absolute', missing)) is not missing else environment.getattr(_o, 'absolute'))))
            yield '">\n'
            if ((_v if (_v := getattr((_o := l_1_other), 'language', missing)) is not missing else environment.getattr(_o, 'language')) == (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'original_language', missing)) is not missing else environment.getattr(_o, 'original_language'))):
                pass
                yield '<link rel="alternate" hreflang="x-default" href="'
                yield environment.write(((_v if (_v := getattr((_o := l_1_other), 'absolute', missing)) is not missing else environment.getattr(_o, 'absolute'))))
                yield '">\n'
        l_1_other = missing
    for (l_1_property, l_1_content) in (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'open_graph', missing)) is not missing else environment.getattr(_o, 'open_graph')):
        _loop_vars = {}
        pass
        yield '<meta property="'
        yield environment.write((l_1_property))
        yield '" content="'
        yield environment.write((l_1_content))
        yield '">\n'
    l_1_property = l_1_content = missing
    yield '<link rel="alternate" type="application/atom+xml" title="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Notices')))
    yield '" href="'
    yield environment.write(((undefined(name='feed_url') if l_0_feed_url is missing else l_0_feed_url)))
    yield '">\n<link rel="icon" href="'
    yield environment.write(((undefined(name='favicon_url') if l_0_favicon_url is missing else l_0_favicon_url)))
    yield '">\n<meta name="color-scheme" content="light dark">\n'
    template = environment.get_template('partials/theme_color.html', 'partials/head.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n<link rel="stylesheet" href="'
    yield environment.write((environment.call(context, (undefined(name='asset') if l_0_asset is missing else l_0_asset), 'pictures.css')))
    yield '">\n<link rel="stylesheet" href="'
    yield environment.write((environment.call(context, (undefined(name='asset') if l_0_asset is missing else l_0_asset), 'style.css')))
    yield '">\n'
    if (not (undefined(name='gap') if l_0_gap is missing else l_0_gap)):
        pass
        yield '<link rel="stylesheet" href="'
        yield environment.write((environment.call(context, (undefined(name='asset') if l_0_asset is missing else l_0_asset), 'phrases.css')))
        yield '">\n'
    if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'own_css', missing)) is not missing else environment.getattr(_o, 'own_css')):
        pass
        yield '<link rel="stylesheet" href="'
        yield environment.write((environment.call(context, (undefined(name='asset') if l_0_asset is missing else l_0_asset), 'own.css')))
        yield '">\n'
    yield '<script src="'
    yield environment.write((environment.call(context, (undefined(name='asset') if l_0_asset is missing else l_0_asset), 'today.js')))
    yield '" defer></script>\n'
    for l_1_node in (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'jsonld', missing)) is not missing else environment.getattr(_o, 'jsonld')):
        _loop_vars = {}
        pass
        yield '<script type="application/ld+json">'
        yield environment.write((t_2(context.eval_ctx, l_1_node)))
        yield '</script>\n'
    l_1_node = missing

blocks = {}
debug_info = '3=33&5=35&6=41&7=43&10=49&11=51&12=55&13=59&14=62&18=65&19=69&21=75&22=79&24=81&25=88&26=90&27=92&28=95&30=97&31=100&33=103&34=105&35=109'
looked_up = ['_', 'asset', 'content_security_policy', 'favicon_url', 'feed_url', 'gap', 'page', 'settings', 'site_name']
set_names = ['content', 'node', 'other', 'property']
named_templates = ['partials/theme_color.html']

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
    l_0_favicon_url = resolve('favicon_url')
    l_0_site_name = resolve('site_name')
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_page = resolve('page')
    l_0_symbol = l_0_ring = l_0_leading = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_4 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_5 = environment.filters['phone']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'phone' found.")
    try:
        t_6 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_7 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    try:
        t_8 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_9 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/channel.html', 'partials/header.html').make_module(context.get_all(), True, {'leading': l_0_leading, 'ring': l_0_ring, 'symbol': l_0_symbol})
    l_0_symbol = getattr(included_template, 'symbol', missing)
    if l_0_symbol is missing:
        l_0_symbol = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/header.html') does not export the requested name 'symbol'", name='symbol')
    context.vars['symbol'] = l_0_symbol
    context.exported_vars.discard('symbol')
    def macro(l_1_kind, l_1_href, l_1_phone, l_1_email, l_1_label):
        t_10 = []
        if l_1_kind is missing:
            l_1_kind = undefined("parameter 'kind' was not provided", name='kind')
        if l_1_href is missing:
            l_1_href = undefined("parameter 'href' was not provided", name='href')
        if l_1_phone is missing:
            l_1_phone = undefined("parameter 'phone' was not provided", name='phone')
        if l_1_email is missing:
            l_1_email = None
        if l_1_label is missing:
            l_1_label = ''
        pass
        t_10.extend((
            '<a class="sign-contact" href="',
            environment.write((l_1_href)),
            '"',
        ))
        if environment.call(context, (_v if (_v := getattr((_o := l_1_href), 'startswith', missing)) is not missing else environment.getattr(_o, 'startswith')), 'https:'):
            pass
            t_10.append(
                ' rel="external noopener"',
            )
        t_10.extend((
            '>',
            environment.write((environment.call(context, (undefined(name='symbol') if l_0_symbol is missing else l_0_symbol), l_1_kind))),
            ' ',
        ))
        if (l_1_phone or l_1_email):
            pass
            t_10.extend((
                '<span class="sign-short">',
                environment.write(((t_7(context.eval_ctx, environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Call us'), ' ', '\xa0') if (l_1_kind == 'phone') else t_9(l_1_label)))),
                '</span> <b class="sign-long" dir="ltr">',
                environment.write(((t_5(context, l_1_phone) if l_1_phone else (_v if (_v := getattr((_o := l_1_email), 'display_text', missing)) is not missing else environment.getattr(_o, 'display_text'))))),
                '</b>',
            ))
        else:
            pass
            t_10.extend((
                '<b>',
                environment.write((t_9(l_1_label))),
                '</b>',
            ))
        t_10.append(
            '</a>',
        )
        return concat(t_10)
    context.exported_vars.add('ring')
    context.vars['ring'] = l_0_ring = Macro(environment, macro, 'ring', ('kind', 'href', 'phone', 'email', 'label'), False, False, False, context.eval_ctx.autoescape)
    yield '<header class="sign">\n  <div class="wrap sign-row">\n    <a class="sign-name" href="'
    yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'home')))
    yield '">'
    if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide')):
        pass
        template = environment.get_template('partials/logo.html', 'partials/header.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'leading': l_0_leading, 'ring': l_0_ring, 'symbol': l_0_symbol}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    else:
        pass
        yield '<img class="sign-emblem" src="'
        yield environment.write(((undefined(name='favicon_url') if l_0_favicon_url is missing else l_0_favicon_url)))
        yield '" width="44" height="44" alt=""> '
        yield environment.write((t_9((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name))))
    yield '</a>\n'
    t_11 = 1
    for l_1_channel in ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels'))[:1] if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) else []):
        _loop_vars = {}
        pass
        if (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply')):
            pass
            yield '<p class="sign-soon">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answer within %(time)s', time=t_1(context, (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply'))), _loop_vars=_loop_vars)))
            yield '</p>'
        yield '    '
        yield environment.write((environment.call(context, (undefined(name='ring') if l_0_ring is missing else l_0_ring), (_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')) if (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link')) else environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', ('contact-form' if (_v if (_v := getattr((_o := l_1_channel), 'form', missing)) is not missing else environment.getattr(_o, 'form')) else ''), _loop_vars=_loop_vars)), ((_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')) if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'im') else None), (_v if (_v := getattr((_o := l_1_channel), 'email', missing)) is not missing else environment.getattr(_o, 'email')), (_v if (_v := getattr((_o := l_1_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label')), _loop_vars=_loop_vars)))
        yield '\n'
        t_11 = 0
    l_1_channel = missing
    if t_11:
        pass
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
            pass
            yield environment.write((environment.call(context, (undefined(name='ring') if l_0_ring is missing else l_0_ring), 'phone', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')))))
    yield '  </div>\n</header>\n'
    l_0_leading = t_3(context.eval_ctx, t_4(context, t_8(context, [(_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'promises', missing)) is not missing else environment.getattr(_o, 'promises')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))]), attribute='url'))
    context.vars['leading'] = l_0_leading
    context.exported_vars.add('leading')
    yield '<nav class="tabs" aria-label="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Pages')))
    yield '">\n  <div class="wrap tabs-row">\n    <ul>\n'
    for l_1_address in (undefined(name='leading') if l_0_leading is missing else l_0_leading):
        l_1_menu = resolve('menu')
        _loop_vars = {}
        pass
        for l_2_group in (undefined(name='menu') if l_1_menu is missing else l_1_menu):
            _loop_vars = {}
            pass
            def t_12(fiter):
                for l_3_item in fiter:
                    if ((_v if (_v := getattr((_o := l_3_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')) == l_1_address):
                        yield l_3_item
            for l_3_item in t_12((_v if (_v := getattr((_o := l_2_group), 'items', missing)) is not missing else environment.getattr(_o, 'items'))):
                _loop_vars = {}
                pass
                yield '      <li><a href="'
                yield environment.write(((_v if (_v := getattr((_o := l_3_item), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
                yield '"'
                if (_v if (_v := getattr((_o := l_3_item), 'current', missing)) is not missing else environment.getattr(_o, 'current')):
                    pass
                    yield ' aria-current="page"'
                yield '>'
                yield environment.write((t_6((_v if (_v := getattr((_o := l_3_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
                yield '</a></li>\n'
            l_3_item = missing
        l_2_group = missing
    l_1_address = l_1_menu = missing
    yield '      <li><a href="#all-pages">'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All pages')))
    yield '</a></li>\n    </ul>\n'
    if (t_2((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))) > 3):
        pass
        yield '    <p><a href="#languages">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages')))
        yield '</a></p>\n'
    elif (t_2((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))) > 1):
        pass
        yield '    <ul class="tabs-languages">\n'
        def t_13(fiter):
            for l_1_other in fiter:
                if ((_v if (_v := getattr((_o := l_1_other), 'language', missing)) is not missing else environment.getattr(_o, 'language')) != (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'language', missing)) is not missing else environment.getattr(_o, 'language'))):
                    yield l_1_other
        for l_1_other in t_13((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))):
            _loop_vars = {}
            pass
            yield '      <li><a href="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_other), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
            yield '" hreflang="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_other), 'language', missing)) is not missing else environment.getattr(_o, 'language'))))
            yield '" lang="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_other), 'language', missing)) is not missing else environment.getattr(_o, 'language'))))
            yield '">'
            yield environment.write(((_v if (_v := getattr((_o := l_1_other), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))
            yield '</a></li>\n'
        l_1_other = missing
        yield '    </ul>\n'
    yield '  </div>\n</nav>'

blocks = {}
debug_info = '2=73&3=79&4=94&8=130&9=148&10=151&11=157&13=163&17=167&18=171&21=173&22=177&23=180&24=188&28=200&30=202&31=205&32=207&34=210&35=218'
looked_up = ['_', 'favicon_url', 'menu', 'page', 'settings', 'site', 'site_name', 'url']
set_names = ['address', 'channel', 'email', 'group', 'href', 'item', 'kind', 'label', 'leading', 'other', 'phone', 'ring', 'symbol']
named_templates = ['partials/channel.html', 'partials/logo.html']

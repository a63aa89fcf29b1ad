from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/header.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_menu = resolve('menu')
    l_0_site = resolve('site')
    l_0_url = resolve('url')
    l_0_settings = resolve('settings')
    l_0_favicon_url = resolve('favicon_url')
    l_0_site_name = resolve('site_name')
    l_0_icon = resolve('icon')
    l_0__ = resolve('_')
    l_0_page = resolve('page')
    l_0_symbol = l_0_language_links = l_0_contact_button = l_0_links = l_0_every = l_0_wanted = l_0_first = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_3 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_4 = environment.filters['phone']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'phone' found.")
    try:
        t_5 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_6 = environment.filters['select']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'select' found.")
    try:
        t_7 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_8 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_9 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('partials/channel.html', 'partials/header.html').make_module(context.get_all(), True, {'contact_button': l_0_contact_button, 'every': l_0_every, 'first': l_0_first, 'language_links': l_0_language_links, 'links': l_0_links, 'symbol': l_0_symbol, 'wanted': l_0_wanted})
    l_0_symbol = getattr(included_template, 'symbol', missing)
    if l_0_symbol is missing:
        l_0_symbol = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/header.html') does not export the requested name 'symbol'", name='symbol')
    context.vars['symbol'] = l_0_symbol
    context.exported_vars.discard('symbol')
    included_template = environment.get_template('partials/shop_details.html', 'partials/header.html').make_module(context.get_all(), True, {'contact_button': l_0_contact_button, 'every': l_0_every, 'first': l_0_first, 'language_links': l_0_language_links, 'links': l_0_links, 'symbol': l_0_symbol, 'wanted': l_0_wanted})
    l_0_language_links = getattr(included_template, 'language_links', missing)
    if l_0_language_links is missing:
        l_0_language_links = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/header.html') does not export the requested name 'language_links'", name='language_links')
    context.vars['language_links'] = l_0_language_links
    context.exported_vars.discard('language_links')
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
                environment.write(((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Call') if (l_1_kind == 'phone') else t_8(l_1_label)))),
                '</span> <span class="sign-long" dir="ltr">',
                environment.write(((t_4(context, l_1_phone) if l_1_phone else (_v if (_v := getattr((_o := l_1_email), 'display_text', missing)) is not missing else environment.getattr(_o, 'display_text'))))),
                '</span>',
            ))
        else:
            pass
            t_10.extend((
                '<span>',
                environment.write((t_8(l_1_label))),
                '</span>',
            ))
        t_10.append(
            '</a>',
        )
        return concat(t_10)
    context.exported_vars.add('contact_button')
    context.vars['contact_button'] = l_0_contact_button = Macro(environment, macro, 'contact_button', ('kind', 'href', 'phone', 'email', 'label'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_items, l_1_wanted):
        t_11 = []
        if l_1_items is missing:
            l_1_items = undefined("parameter 'items' was not provided", name='items')
        if l_1_wanted is missing:
            l_1_wanted = None
        pass
        t_11.append(
            '<ul>\n',
        )
        def t_12(fiter):
            for l_2_item in fiter:
                if ((t_9(l_1_wanted) or (_v if (_v := getattr((_o := l_2_item), 'current', missing)) is not missing else environment.getattr(_o, 'current'))) or ((_v if (_v := getattr((_o := l_2_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')) in l_1_wanted)):
                    yield l_2_item
        for l_2_item in t_12(l_1_items):
            _loop_vars = {}
            pass
            t_11.extend((
                '  <li><a href="',
                environment.write(((_v if (_v := getattr((_o := l_2_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '"',
            ))
            if (_v if (_v := getattr((_o := l_2_item), 'current', missing)) is not missing else environment.getattr(_o, 'current')):
                pass
                t_11.append(
                    ' aria-current="page"',
                )
            t_11.extend((
                '>',
                environment.write((t_5((_v if (_v := getattr((_o := l_2_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</a></li>\n',
            ))
        l_2_item = missing
        t_11.append(
            '</ul>\n',
        )
        return concat(t_11)
    context.exported_vars.add('links')
    context.vars['links'] = l_0_links = Macro(environment, macro, 'links', ('items', 'wanted'), False, False, False, context.eval_ctx.autoescape)
    l_0_every = t_7(environment, t_3(context, (undefined(name='menu') if l_0_menu is missing else l_0_menu), attribute='items'), start=())
    context.vars['every'] = l_0_every
    context.exported_vars.add('every')
    l_0_wanted = t_2(context.eval_ctx, t_3(context, t_6(context, [(_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'promises', missing)) is not missing else environment.getattr(_o, 'promises')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))]), attribute='url'))
    context.vars['wanted'] = l_0_wanted
    context.exported_vars.add('wanted')
    yield '<header class="sign">\n  <div class="wrap sign-row">\n    <a class="sign-name" href="'
    yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'home')))
    yield '">'
    if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide')):
        pass
        template = environment.get_template('partials/logo.html', 'partials/header.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'contact_button': l_0_contact_button, 'every': l_0_every, 'first': l_0_first, 'language_links': l_0_language_links, 'links': l_0_links, 'symbol': l_0_symbol, 'wanted': l_0_wanted}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    else:
        pass
        yield '<img class="sign-emblem" src="'
        yield environment.write(((undefined(name='favicon_url') if l_0_favicon_url is missing else l_0_favicon_url)))
        yield '" width="44" height="44" alt=""> '
        yield environment.write((t_8((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name))))
    yield '</a>\n'
    l_0_first = ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels'))[:1] if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) else [])
    context.vars['first'] = l_0_first
    context.exported_vars.add('first')
    t_13 = 1
    for l_1_channel in (undefined(name='first') if l_0_first is missing else l_0_first):
        l_1_href = missing
        _loop_vars = {}
        pass
        l_1_href = ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')) if (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link')) else environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', ('contact-form' if (_v if (_v := getattr((_o := l_1_channel), 'form', missing)) is not missing else environment.getattr(_o, 'form')) else ''), _loop_vars=_loop_vars))
        _loop_vars['href'] = l_1_href
        yield '    '
        yield environment.write((environment.call(context, (undefined(name='contact_button') if l_0_contact_button is missing else l_0_contact_button), (_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), (undefined(name='href') if l_1_href is missing else l_1_href), ((_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')) if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'im') else None), (_v if (_v := getattr((_o := l_1_channel), 'email', missing)) is not missing else environment.getattr(_o, 'email')), (_v if (_v := getattr((_o := l_1_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label')), _loop_vars=_loop_vars)))
        yield '\n'
        t_13 = 0
    l_1_channel = l_1_href = missing
    if t_13:
        pass
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
            pass
            yield environment.write((environment.call(context, (undefined(name='contact_button') if l_0_contact_button is missing else l_0_contact_button), 'phone', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')))))
    yield '    <button class="sign-menu'
    if (t_1((undefined(name='every') if l_0_every is missing else l_0_every)) < 10):
        pass
        yield ' sign-menu-few'
    yield '" type="button" popovertarget="menu">'
    yield environment.write((environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'menu')))
    yield ' '
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Menu')))
    yield '</button>\n  </div>\n</header>\n<nav class="row" aria-label="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Pages')))
    yield '">\n  <div class="wrap row-line">\n    '
    yield environment.write((environment.call(context, (undefined(name='links') if l_0_links is missing else l_0_links), (undefined(name='every') if l_0_every is missing else l_0_every), (None if (t_1((undefined(name='every') if l_0_every is missing else l_0_every)) < 10) else (undefined(name='wanted') if l_0_wanted is missing else l_0_wanted)))))
    yield '\n'
    if (t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))) > 1):
        pass
        yield '    <div class="row-languages">'
        yield environment.write((environment.call(context, (undefined(name='language_links') if l_0_language_links is missing else l_0_language_links))))
        yield '</div>\n'
    yield '  </div>\n</nav>\n<nav id="menu" class="menu" aria-label="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All pages')))
    yield '" popover>\n  <div class="wrap menu-row">\n    <button class="menu-close" type="button" popovertarget="menu" popovertargetaction="hide">'
    yield environment.write((environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'close')))
    yield ' '
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Close')))
    yield '</button>\n'
    for l_1_group in (undefined(name='menu') if l_0_menu is missing else l_0_menu):
        _loop_vars = {}
        pass
        yield '    <div class="menu-group">\n      <p class="menu-stage">'
        yield environment.write(((_v if (_v := getattr((_o := l_1_group), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))
        yield '</p>\n      '
        yield environment.write((environment.call(context, (undefined(name='links') if l_0_links is missing else l_0_links), (_v if (_v := getattr((_o := l_1_group), 'items', missing)) is not missing else environment.getattr(_o, 'items')), _loop_vars=_loop_vars)))
        yield '\n    </div>\n'
    l_1_group = missing
    if (t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))) > 1):
        pass
        yield '    <div class="menu-group menu-languages">\n      <p class="menu-stage">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages')))
        yield '</p>\n      '
        yield environment.write((environment.call(context, (undefined(name='language_links') if l_0_language_links is missing else l_0_language_links))))
        yield '\n    </div>\n'
    yield '  </div>\n</nav>'

blocks = {}
debug_info = '2=75&3=81&4=87&5=102&7=137&9=147&10=156&14=176&15=179&18=183&19=200&20=204&21=208&22=211&24=217&26=221&29=229&31=231&32=233&33=236&37=239&39=241&40=245&42=249&43=251&46=254&48=257&49=259'
looked_up = ['_', 'favicon_url', 'icon', 'menu', 'page', 'settings', 'site', 'site_name', 'url']
set_names = ['channel', 'contact_button', 'email', 'every', 'first', 'group', 'href', 'item', 'items', 'kind', 'label', 'language_links', 'links', 'phone', 'symbol', 'wanted']
named_templates = ['partials/channel.html', 'partials/logo.html', 'partials/shop_details.html']

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
    l_0_menu = resolve('menu')
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_icon = resolve('icon')
    l_0_symbol = l_0_reach = l_0_every = l_0_wanted = missing
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
    pass
    included_template = environment.get_template('partials/channel.html', 'partials/header.html').make_module(context.get_all(), True, {'every': l_0_every, 'reach': l_0_reach, 'symbol': l_0_symbol, 'wanted': l_0_wanted})
    l_0_symbol = getattr(included_template, 'symbol', missing)
    if l_0_symbol is missing:
        l_0_symbol = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/header.html') does not export the requested name 'symbol'", name='symbol')
    context.vars['symbol'] = l_0_symbol
    context.exported_vars.discard('symbol')
    def macro(l_1_kind, l_1_href, l_1_phone, l_1_email, l_1_label):
        t_9 = []
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
        t_9.extend((
            '<a class="mast-reach" href="',
            environment.write((l_1_href)),
            '"',
        ))
        if environment.call(context, (_v if (_v := getattr((_o := l_1_href), 'startswith', missing)) is not missing else environment.getattr(_o, 'startswith')), 'https:'):
            pass
            t_9.append(
                ' rel="external noopener"',
            )
        t_9.extend((
            '>',
            environment.write((environment.call(context, (undefined(name='symbol') if l_0_symbol is missing else l_0_symbol), l_1_kind))),
            ' ',
        ))
        if (l_1_phone or l_1_email):
            pass
            t_9.extend((
                '<span class="short">',
                environment.write(((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Telephone') if (l_1_kind == 'phone') else t_8(l_1_label)))),
                '</span> <span class="whole-length" dir="ltr">',
                environment.write(((t_4(context, l_1_phone) if l_1_phone else (_v if (_v := getattr((_o := l_1_email), 'display_text', missing)) is not missing else environment.getattr(_o, 'display_text'))))),
                '</span>',
            ))
        else:
            pass
            t_9.extend((
                '<span>',
                environment.write((t_8(l_1_label))),
                '</span>',
            ))
        t_9.append(
            '</a>',
        )
        return concat(t_9)
    context.exported_vars.add('reach')
    context.vars['reach'] = l_0_reach = Macro(environment, macro, 'reach', ('kind', 'href', 'phone', 'email', 'label'), False, False, False, context.eval_ctx.autoescape)
    yield '<header class="mast">\n  <div class="wrap mast-row">\n    <a class="mast-name" href="'
    yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'home')))
    yield '">'
    if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide')):
        pass
        template = environment.get_template('partials/logo.html', 'partials/header.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'every': l_0_every, 'reach': l_0_reach, 'symbol': l_0_symbol, 'wanted': l_0_wanted}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    else:
        pass
        yield '<img class="seal" src="'
        yield environment.write(((undefined(name='favicon_url') if l_0_favicon_url is missing else l_0_favicon_url)))
        yield '" width="40" height="40" alt=""> <span>'
        yield environment.write((t_8((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name))))
        yield '</span>'
    yield '</a>\n'
    l_0_every = t_7(environment, t_3(context, (undefined(name='menu') if l_0_menu is missing else l_0_menu), attribute='items'), start=())
    context.vars['every'] = l_0_every
    context.exported_vars.add('every')
    l_0_wanted = t_2(context.eval_ctx, t_3(context, t_6(context, [(_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'promises', missing)) is not missing else environment.getattr(_o, 'promises')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews')), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))]), attribute='url'))
    context.vars['wanted'] = l_0_wanted
    context.exported_vars.add('wanted')
    yield '    <nav class="tags" aria-label="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Pages')))
    yield '">\n      <ul>\n'
    def t_10(fiter):
        for l_1_item in fiter:
            if (((t_1((undefined(name='every') if l_0_every is missing else l_0_every)) < 9) or (_v if (_v := getattr((_o := l_1_item), 'current', missing)) is not missing else environment.getattr(_o, 'current'))) or ((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')) in (undefined(name='wanted') if l_0_wanted is missing else l_0_wanted))):
                yield l_1_item
    for l_1_item in t_10((undefined(name='every') if l_0_every is missing else l_0_every)):
        _loop_vars = {}
        pass
        yield '        <li><a href="'
        yield environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
        yield '"'
        if (_v if (_v := getattr((_o := l_1_item), 'current', missing)) is not missing else environment.getattr(_o, 'current')):
            pass
            yield ' aria-current="page"'
        yield '>'
        yield environment.write((t_5((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</a></li>\n'
    l_1_item = missing
    yield '      </ul>\n    </nav>\n    <p class="mast-ways">\n'
    t_11 = 1
    for l_1_channel in ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels'))[:1] if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) else []):
        _loop_vars = {}
        pass
        yield '      '
        yield environment.write((environment.call(context, (undefined(name='reach') if l_0_reach is missing else l_0_reach), (_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')) if (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link')) else environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', ('contact-form' if (_v if (_v := getattr((_o := l_1_channel), 'form', missing)) is not missing else environment.getattr(_o, 'form')) else ''), _loop_vars=_loop_vars)), ((_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')) if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'im') else None), (_v if (_v := getattr((_o := l_1_channel), 'email', missing)) is not missing else environment.getattr(_o, 'email')), (_v if (_v := getattr((_o := l_1_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label')), _loop_vars=_loop_vars)))
        yield '\n'
        t_11 = 0
    l_1_channel = missing
    if t_11:
        pass
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
            pass
            yield environment.write((environment.call(context, (undefined(name='reach') if l_0_reach is missing else l_0_reach), 'phone', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')))))
    yield '      <a class="mast-contents" href="#contents">'
    yield environment.write((environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'menu')))
    yield ' '
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All pages')))
    yield '</a>\n    </p>\n  </div>\n</header>'

blocks = {}
debug_info = '2=68&3=74&4=89&8=125&9=143&10=146&11=150&13=152&14=160&19=171&20=175&22=181&24=185'
looked_up = ['_', 'favicon_url', 'icon', 'menu', 'settings', 'site', 'site_name', 'url']
set_names = ['channel', 'email', 'every', 'href', 'item', 'kind', 'label', 'phone', 'reach', 'symbol', 'wanted']
named_templates = ['partials/channel.html', 'partials/logo.html']

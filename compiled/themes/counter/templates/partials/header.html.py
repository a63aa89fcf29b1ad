from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/header.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_url = resolve('url')
    l_0_favicon_url = resolve('favicon_url')
    l_0_site_name = resolve('site_name')
    l_0_site = resolve('site')
    l_0_icon = resolve('icon')
    l_0__ = resolve('_')
    l_0_menu = resolve('menu')
    l_0_page = resolve('page')
    l_0_symbol = l_0_contact_button = l_0_first = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['phone']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phone' found.")
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/channel.html', 'partials/header.html').make_module(context.get_all(), True, {'contact_button': l_0_contact_button, 'first': l_0_first, 'symbol': l_0_symbol})
    l_0_symbol = getattr(included_template, 'symbol', missing)
    if l_0_symbol is missing:
        l_0_symbol = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/header.html') does not export the requested name 'symbol'", name='symbol')
    context.vars['symbol'] = l_0_symbol
    context.exported_vars.discard('symbol')
    def macro(l_1_kind, l_1_href, l_1_phone, l_1_email, l_1_label):
        t_4 = []
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
        t_4.extend((
            '<a class="sign-contact" href="',
            escape(environment.finalize(l_1_href)),
            '"',
        ))
        if environment.call(context, environment.getattr(l_1_href, 'startswith'), 'https:'):
            pass
            t_4.append(
                ' rel="external noopener"',
            )
        t_4.extend((
            '>',
            escape(environment.finalize(environment.call(context, (undefined(name='symbol') if l_0_symbol is missing else l_0_symbol), l_1_kind))),
            ' ',
        ))
        if (l_1_phone or l_1_email):
            pass
            t_4.extend((
                '<span class="sign-short">',
                escape(environment.finalize((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Call') if (l_1_kind == 'phone') else t_3(l_1_label)))),
                '</span> <span class="sign-long" dir="ltr">',
                escape(environment.finalize((t_2(context, l_1_phone) if l_1_phone else environment.getattr(l_1_email, 'display_text')))),
                '</span>',
            ))
        else:
            pass
            t_4.extend((
                '<span>',
                escape(environment.finalize(t_3(l_1_label))),
                '</span>',
            ))
        t_4.append(
            '</a>',
        )
        return concat(t_4)
    context.exported_vars.add('contact_button')
    context.vars['contact_button'] = l_0_contact_button = Macro(environment, macro, 'contact_button', ('kind', 'href', 'phone', 'email', 'label'), False, False, False, context.eval_ctx.autoescape)
    yield '<header class="sign">\n  <div class="wrap sign-row">\n    <a class="sign-name" href="'
    yield escape(environment.finalize(environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'home')))
    yield '"><img class="sign-emblem" src="'
    yield escape(environment.finalize((undefined(name='favicon_url') if l_0_favicon_url is missing else l_0_favicon_url)))
    yield '" width="44" height="44" alt=""> '
    yield escape(environment.finalize(t_3((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name))))
    yield '</a>\n'
    l_0_first = (environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'desk'), 'facts'), 'remote_channels')[:1] if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'desk') else [])
    context.vars['first'] = l_0_first
    context.exported_vars.add('first')
    t_5 = 1
    for l_1_channel in (undefined(name='first') if l_0_first is missing else l_0_first):
        l_1_href = missing
        _loop_vars = {}
        pass
        l_1_href = (environment.getattr(environment.getattr(l_1_channel, 'contact_link'), 'href') if environment.getattr(l_1_channel, 'contact_link') else environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', ('contact-form' if environment.getattr(l_1_channel, 'form') else ''), _loop_vars=_loop_vars))
        _loop_vars['href'] = l_1_href
        yield '    '
        yield escape(environment.finalize(environment.call(context, (undefined(name='contact_button') if l_0_contact_button is missing else l_0_contact_button), environment.getattr(l_1_channel, 'kind'), (undefined(name='href') if l_1_href is missing else l_1_href), (environment.getattr(l_1_channel, 'phone') if (environment.getattr(l_1_channel, 'kind') != 'im') else None), environment.getattr(l_1_channel, 'email'), environment.getattr(l_1_channel, 'label'), _loop_vars=_loop_vars)))
        yield '\n'
        t_5 = 0
    l_1_channel = l_1_href = missing
    if t_5:
        pass
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'phone'):
            pass
            yield escape(environment.finalize(environment.call(context, (undefined(name='contact_button') if l_0_contact_button is missing else l_0_contact_button), 'phone', environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'phone'), 'href'), environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'phone'))))
    yield '    <button class="sign-menu" type="button" popovertarget="menu">'
    yield escape(environment.finalize(environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'menu')))
    yield ' '
    yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Menu')))
    yield '</button>\n  </div>\n</header>\n<nav id="menu" class="menu" aria-label="'
    yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Pages')))
    yield '" popover>\n  <div class="wrap menu-row">\n    <button class="menu-close" type="button" popovertarget="menu" popovertargetaction="hide">'
    yield escape(environment.finalize(environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'close')))
    yield ' '
    yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Close')))
    yield '</button>\n'
    for l_1_group in (undefined(name='menu') if l_0_menu is missing else l_0_menu):
        _loop_vars = {}
        pass
        yield '    <div class="menu-group">\n      <p class="menu-stage">'
        yield escape(environment.finalize(environment.getattr(l_1_group, 'title')))
        yield '</p>\n      <ul>\n'
        for l_2_item in environment.getattr(l_1_group, 'items'):
            _loop_vars = {}
            pass
            yield '        <li><a href="'
            yield escape(environment.finalize(environment.getattr(l_2_item, 'url')))
            yield '"'
            if environment.getattr(l_2_item, 'current'):
                pass
                yield ' aria-current="page"'
            yield '>'
            yield escape(environment.finalize(t_3(environment.getattr(l_2_item, 'title'))))
            yield '</a></li>\n'
        l_2_item = missing
        yield '      </ul>\n    </div>\n'
    l_1_group = missing
    if (t_1(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'alternates')) > 1):
        pass
        yield '    <div class="menu-group menu-languages">\n      <p class="menu-stage">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages')))
        yield '</p>\n      <ul>\n'
        for l_1_other in environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'alternates'):
            _loop_vars = {}
            pass
            yield '        <li><a href="'
            yield escape(environment.finalize(environment.getattr(l_1_other, 'url')))
            yield '" hreflang="'
            yield escape(environment.finalize(environment.getattr(l_1_other, 'language')))
            yield '" lang="'
            yield escape(environment.finalize(environment.getattr(l_1_other, 'language')))
            yield '"'
            if (environment.getattr(l_1_other, 'language') == environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'language')):
                pass
                yield ' aria-current="true"'
            yield '>'
            yield escape(environment.finalize(environment.getattr(l_1_other, 'name')))
            yield '</a></li>\n'
        l_1_other = missing
        yield '      </ul>\n    </div>\n'
    yield '  </div>\n</nav>'

blocks = {}
debug_info = '2=38&3=44&4=59&8=95&9=101&10=105&11=109&12=112&14=118&16=122&19=126&21=128&22=132&24=136&26=138&27=142&32=153&34=156&36=158&37=162'

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
    yield '<header class="sign">\n  <div class="wrap sign-row">\n    <a class="sign-name" href="'
    yield escape(environment.finalize(environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'home')))
    yield '"><img class="sign-emblem" src="'
    yield escape(environment.finalize((undefined(name='favicon_url') if l_0_favicon_url is missing else l_0_favicon_url)))
    yield '" width="44" height="44" alt=""> '
    yield escape(environment.finalize((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)))
    yield '</a>\n'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'phone'):
        pass
        yield '    <a class="sign-phone" href="'
        yield escape(environment.finalize(environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'phone'), 'href')))
        yield '">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'phone')))
        yield ' <span class="sign-short">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Call')))
        yield '</span> <span class="tel" dir="ltr">'
        yield escape(environment.finalize(t_2(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'phone'))))
        yield '</span></a>\n'
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
debug_info = '4=38&5=44&6=47&8=56&11=60&13=62&14=66&16=70&18=72&19=76&24=87&26=90&28=92&29=96'

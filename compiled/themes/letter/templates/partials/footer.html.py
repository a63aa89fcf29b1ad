from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/footer.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_menu = resolve('menu')
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    l_0_gap = resolve('gap')
    l_0_footer_links = resolve('footer_links')
    l_0_phone = l_0_mail = l_0_language_links = l_0_registration = l_0_signature = l_0_shop = l_0_letters = missing
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
        t_4 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_5 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/footer.html').make_module(context.get_all(), True, {'language_links': l_0_language_links, 'letters': l_0_letters, 'mail': l_0_mail, 'phone': l_0_phone, 'registration': l_0_registration, 'shop': l_0_shop, 'signature': l_0_signature})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'mail'", name='mail')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail})
    context.exported_vars.difference_update(('phone', 'mail'))
    included_template = environment.get_template('partials/shop_details.html', 'partials/footer.html').make_module(context.get_all(), True, {'language_links': l_0_language_links, 'letters': l_0_letters, 'mail': l_0_mail, 'phone': l_0_phone, 'registration': l_0_registration, 'shop': l_0_shop, 'signature': l_0_signature})
    l_0_language_links = getattr(included_template, 'language_links', missing)
    if l_0_language_links is missing:
        l_0_language_links = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/footer.html') does not export the requested name 'language_links'", name='language_links')
    l_0_registration = getattr(included_template, 'registration', missing)
    if l_0_registration is missing:
        l_0_registration = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/footer.html') does not export the requested name 'registration'", name='registration')
    context.vars.update({'language_links': l_0_language_links, 'registration': l_0_registration})
    context.exported_vars.difference_update(('language_links', 'registration'))
    included_template = environment.get_template('partials/writer.html', 'partials/footer.html').make_module(context.get_all(), True, {'language_links': l_0_language_links, 'letters': l_0_letters, 'mail': l_0_mail, 'phone': l_0_phone, 'registration': l_0_registration, 'shop': l_0_shop, 'signature': l_0_signature})
    l_0_signature = getattr(included_template, 'signature', missing)
    if l_0_signature is missing:
        l_0_signature = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/footer.html') does not export the requested name 'signature'", name='signature')
    context.vars['signature'] = l_0_signature
    context.exported_vars.discard('signature')
    l_0_shop = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
    context.vars['shop'] = l_0_shop
    context.exported_vars.add('shop')
    l_0_letters = t_5(environment, t_3(context, t_3(context, (undefined(name='menu') if l_0_menu is missing else l_0_menu), attribute='items'), 'list'), start=[])
    context.vars['letters'] = l_0_letters
    context.exported_vars.add('letters')
    yield '<footer class="wrap">\n'
    if (((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) in ('shop', 'promises', 'guarantees', 'process', 'buying', 'shipping', 'returns', 'desk', 'complaints')) and (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')))):
        pass
        yield '  '
        yield environment.write((environment.call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature))))
        yield '\n'
    yield '  <nav id="letters" class="letters" aria-label="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Our other letters')))
    yield '">\n    <p>'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Our other letters:')))
    yield '</p>'
    yield environment.write(((undefined(name='gap') if l_0_gap is missing else l_0_gap)))
    yield '<ul>'
    for l_1_item in (undefined(name='letters') if l_0_letters is missing else l_0_letters):
        _loop_vars = {}
        pass
        yield '<li><a href="'
        yield environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
        yield '"'
        if (_v if (_v := getattr((_o := l_1_item), 'current', missing)) is not missing else environment.getattr(_o, 'current')):
            pass
            yield ' aria-current="page"'
        yield '>'
        yield environment.write((t_4((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</a></li>'
        yield environment.write(((undefined(name='gap') if l_0_gap is missing else l_0_gap)))
    l_1_item = missing
    def t_7(fiter):
        for l_1_link in fiter:
            if ((_v if (_v := getattr((_o := l_1_link), 'url', missing)) is not missing else environment.getattr(_o, 'url')) not in t_2(context.eval_ctx, t_3(context, (undefined(name='letters') if l_0_letters is missing else l_0_letters), attribute='url'))):
                yield l_1_link
    for l_1_link in t_7((undefined(name='footer_links') if l_0_footer_links is missing else l_0_footer_links)):
        _loop_vars = {}
        pass
        yield '<li><a href="'
        yield environment.write(((_v if (_v := getattr((_o := l_1_link), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
        yield '">'
        yield environment.write((t_4((_v if (_v := getattr((_o := l_1_link), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</a></li>'
        yield environment.write(((undefined(name='gap') if l_0_gap is missing else l_0_gap)))
    l_1_link = missing
    yield '</ul>\n  </nav>\n  <p class="in-law"><b>'
    yield environment.write((t_6((_v if (_v := getattr((_o := (undefined(name='shop') if l_0_shop is missing else l_0_shop)), 'legal_name', missing)) is not missing else environment.getattr(_o, 'legal_name')))))
    yield '</b> · '
    yield environment.write((environment.call(context, (undefined(name='registration') if l_0_registration is missing else l_0_registration))))
    if (_v if (_v := getattr((_o := (undefined(name='shop') if l_0_shop is missing else l_0_shop)), 'vat_id', missing)) is not missing else environment.getattr(_o, 'vat_id')):
        pass
        yield '&nbsp;· <span class="whole">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'VAT number %(number)s', number=(_v if (_v := getattr((_o := (undefined(name='shop') if l_0_shop is missing else l_0_shop)), 'vat_id', missing)) is not missing else environment.getattr(_o, 'vat_id')))))
        yield '</span>'
    yield '</p>\n'
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')):
        pass
        yield '  <p class="in-law">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Complaints')))
        yield ': '
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'line', missing)) is not missing else environment.getattr(_o, 'line')):
            pass
            yield environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'line', missing)) is not missing else environment.getattr(_o, 'line'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')))))
        else:
            pass
            yield environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email')))))
        yield '</p>\n'
    if (t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))) > 1):
        pass
        yield '  <nav class="languages" aria-label="'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages')))
        yield '">\n    '
        yield environment.write((environment.call(context, (undefined(name='language_links') if l_0_language_links is missing else l_0_language_links))))
        yield '\n  </nav>\n'
    template = environment.get_template('partials/reviewed.html', 'partials/footer.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'language_links': l_0_language_links, 'letters': l_0_letters, 'mail': l_0_mail, 'phone': l_0_phone, 'registration': l_0_registration, 'shop': l_0_shop, 'signature': l_0_signature}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '</footer>'

blocks = {}
debug_info = '2=54&3=63&4=72&5=78&6=81&8=85&9=88&11=91&12=93&13=97&14=111&17=126&18=129&19=135&20=138&22=147&23=150&24=152&27=154'
looked_up = ['_', 'footer_links', 'gap', 'menu', 'page', 'site']
set_names = ['item', 'language_links', 'letters', 'link', 'mail', 'phone', 'registration', 'shop', 'signature']
named_templates = ['partials/contact.html', 'partials/reviewed.html', 'partials/shop_details.html', 'partials/writer.html']

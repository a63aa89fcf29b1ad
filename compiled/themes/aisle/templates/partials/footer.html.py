from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/footer.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0__ = resolve('_')
    l_0_menu = resolve('menu')
    l_0_site = resolve('site')
    l_0_page = resolve('page')
    l_0_footer_links = resolve('footer_links')
    l_0_icon = resolve('icon')
    l_0_place = l_0_contact_rows = l_0_language_links = l_0_registration = l_0_ways = l_0_symbols = missing
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
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/footer.html').make_module(context.get_all(), True, {'contact_rows': l_0_contact_rows, 'language_links': l_0_language_links, 'place': l_0_place, 'registration': l_0_registration, 'symbols': l_0_symbols, 'ways': l_0_ways})
    l_0_place = getattr(included_template, 'place', missing)
    if l_0_place is missing:
        l_0_place = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'place'", name='place')
    context.vars['place'] = l_0_place
    context.exported_vars.discard('place')
    included_template = environment.get_template('partials/shop_details.html', 'partials/footer.html').make_module(context.get_all(), True, {'contact_rows': l_0_contact_rows, 'language_links': l_0_language_links, 'place': l_0_place, 'registration': l_0_registration, 'symbols': l_0_symbols, 'ways': l_0_ways})
    l_0_contact_rows = getattr(included_template, 'contact_rows', missing)
    if l_0_contact_rows is missing:
        l_0_contact_rows = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/footer.html') does not export the requested name 'contact_rows'", name='contact_rows')
    l_0_language_links = getattr(included_template, 'language_links', missing)
    if l_0_language_links is missing:
        l_0_language_links = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/footer.html') does not export the requested name 'language_links'", name='language_links')
    l_0_registration = getattr(included_template, 'registration', missing)
    if l_0_registration is missing:
        l_0_registration = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/footer.html') does not export the requested name 'registration'", name='registration')
    context.vars.update({'contact_rows': l_0_contact_rows, 'language_links': l_0_language_links, 'registration': l_0_registration})
    context.exported_vars.difference_update(('contact_rows', 'language_links', 'registration'))
    included_template = environment.get_template('partials/ways.html', 'partials/footer.html').make_module(context.get_all(), True, {'contact_rows': l_0_contact_rows, 'language_links': l_0_language_links, 'place': l_0_place, 'registration': l_0_registration, 'symbols': l_0_symbols, 'ways': l_0_ways})
    l_0_ways = getattr(included_template, 'ways', missing)
    if l_0_ways is missing:
        l_0_ways = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/footer.html') does not export the requested name 'ways'", name='ways')
    context.vars['ways'] = l_0_ways
    context.exported_vars.discard('ways')
    yield '<footer class="ground" id="all-pages">\n  <div class="wrap">\n    <div class="ground-row">\n      <nav aria-label="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All pages')))
    yield '">\n        '
    yield environment.write((environment.call(context, (undefined(name='ways') if l_0_ways is missing else l_0_ways), (undefined(name='menu') if l_0_menu is missing else l_0_menu), 'h2')))
    yield '\n      </nav>\n      <div class="ground-reach">\n        <h2>'
    yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Contact'))))
    yield '</h2>\n        <dl>\n'
    yield environment.write((environment.call(context, (undefined(name='contact_rows') if l_0_contact_rows is missing else l_0_contact_rows))))
    yield '\n        </dl>\n      </div>\n    </div>\n    <div class="ground-law">\n      <p><b>'
    yield environment.write((t_3((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'legal_name', missing)) is not missing else environment.getattr(_o, 'legal_name')))))
    yield '</b></p>\n      '
    yield environment.write((environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'address', missing)) is not missing else environment.getattr(_o, 'address')), note=False)))
    yield '\n      <p>'
    yield environment.write((environment.call(context, (undefined(name='registration') if l_0_registration is missing else l_0_registration))))
    yield '</p>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'vat_id', missing)) is not missing else environment.getattr(_o, 'vat_id')):
        pass
        yield '<p>'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'VAT number %(number)s', number=(_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'vat_id', missing)) is not missing else environment.getattr(_o, 'vat_id')))))
        yield '</p>'
    template = environment.get_template('partials/reviewed.html', 'partials/footer.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'contact_rows': l_0_contact_rows, 'language_links': l_0_language_links, 'place': l_0_place, 'registration': l_0_registration, 'symbols': l_0_symbols, 'ways': l_0_ways}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '    </div>\n'
    if (t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))) > 1):
        pass
        yield '    <nav class="ground-languages" id="languages" aria-label="'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages')))
        yield '">\n      '
        yield environment.write((environment.call(context, (undefined(name='language_links') if l_0_language_links is missing else l_0_language_links))))
        yield '\n    </nav>\n'
    yield '  </div>\n</footer>\n<nav class="thumb" aria-label="'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Help with an order')))
    yield '">\n  <ul>\n'
    l_0_symbols = {((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))), 'url', missing)) is not missing else environment.getattr(_o, 'url')) if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')) else ''): 'box', ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns'))), 'url', missing)) is not missing else environment.getattr(_o, 'url')) if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns')) else ''): 'back'}
    context.vars['symbols'] = l_0_symbols
    context.exported_vars.add('symbols')
    for l_1_link in (undefined(name='footer_links') if l_0_footer_links is missing else l_0_footer_links)[:3]:
        _loop_vars = {}
        pass
        yield '    <li><a href="'
        yield environment.write(((_v if (_v := getattr((_o := l_1_link), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
        yield '">'
        yield environment.write((environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), (environment.getitem((undefined(name='symbols') if l_0_symbols is missing else l_0_symbols), (_v if (_v := getattr((_o := l_1_link), 'url', missing)) is not missing else environment.getattr(_o, 'url'))) if ((_v if (_v := getattr((_o := l_1_link), 'url', missing)) is not missing else environment.getattr(_o, 'url')) in (undefined(name='symbols') if l_0_symbols is missing else l_0_symbols)) else 'chat'), _loop_vars=_loop_vars)))
        yield ' <span>'
        yield environment.write((t_2((_v if (_v := getattr((_o := l_1_link), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</span></a></li>\n'
    l_1_link = missing
    yield '    <li><a href="#all-pages">'
    yield environment.write((environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'menu')))
    yield ' <span>'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All pages')))
    yield '</span></a></li>\n  </ul>\n</nav>'

blocks = {}
debug_info = '2=36&3=42&4=54&8=61&9=63&12=65&14=67&19=69&20=71&21=73&22=75&23=80&25=87&26=90&27=92&32=95&34=97&35=100&36=104&38=112'
looked_up = ['_', 'footer_links', 'icon', 'menu', 'page', 'site']
set_names = ['contact_rows', 'language_links', 'link', 'place', 'registration', 'symbols', 'ways']
named_templates = ['partials/contact.html', 'partials/reviewed.html', 'partials/shop_details.html', 'partials/ways.html']

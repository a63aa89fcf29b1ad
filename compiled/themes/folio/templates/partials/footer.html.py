from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/footer.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_menu = resolve('menu')
    l_0__ = resolve('_')
    l_0_footer_links = resolve('footer_links')
    l_0_site = resolve('site')
    l_0_page = resolve('page')
    l_0_contact_rows = l_0_language_links = l_0_registration = l_0_place_in_line = l_0_every = l_0_listed_urls = missing
    try:
        t_1 = environment.filters['country']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'country' found.")
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
        t_5 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_6 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_7 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/shop_details.html', 'partials/footer.html').make_module(context.get_all(), True, {'contact_rows': l_0_contact_rows, 'every': l_0_every, 'language_links': l_0_language_links, 'listed_urls': l_0_listed_urls, 'place_in_line': l_0_place_in_line, 'registration': l_0_registration})
    l_0_contact_rows = getattr(included_template, 'contact_rows', missing)
    if l_0_contact_rows is missing:
        l_0_contact_rows = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'contact_rows'", name='contact_rows')
    l_0_language_links = getattr(included_template, 'language_links', missing)
    if l_0_language_links is missing:
        l_0_language_links = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'language_links'", name='language_links')
    l_0_registration = getattr(included_template, 'registration', missing)
    if l_0_registration is missing:
        l_0_registration = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'registration'", name='registration')
    context.vars.update({'contact_rows': l_0_contact_rows, 'language_links': l_0_language_links, 'registration': l_0_registration})
    context.exported_vars.difference_update(('contact_rows', 'language_links', 'registration'))
    def macro(l_1_address):
        t_8 = []
        if l_1_address is missing:
            l_1_address = undefined("parameter 'address' was not provided", name='address')
        pass
        t_8.append(
            '<address>',
        )
        if (_v if (_v := getattr((_o := l_1_address), 'starts_with_country', missing)) is not missing else environment.getattr(_o, 'starts_with_country')):
            pass
            t_8.append(
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_address), 'country', missing)) is not missing else environment.getattr(_o, 'country'))))),
            )
            for l_2_line in (_v if (_v := getattr((_o := l_1_address), 'lines', missing)) is not missing else environment.getattr(_o, 'lines')):
                _loop_vars = {}
                pass
                t_8.extend((
                    ' · <bdi>',
                    environment.write((t_7(l_2_line))),
                    '</bdi>',
                ))
            l_2_line = missing
        else:
            pass
            for l_2_line in (_v if (_v := getattr((_o := l_1_address), 'lines', missing)) is not missing else environment.getattr(_o, 'lines')):
                _loop_vars = {}
                pass
                t_8.extend((
                    '<bdi>',
                    environment.write((t_7(l_2_line))),
                    '</bdi> · ',
                ))
            l_2_line = missing
            t_8.append(
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_address), 'country', missing)) is not missing else environment.getattr(_o, 'country'))))),
            )
        t_8.append(
            '</address>',
        )
        return concat(t_8)
    context.exported_vars.add('place_in_line')
    context.vars['place_in_line'] = l_0_place_in_line = Macro(environment, macro, 'place_in_line', ('address',), False, False, False, context.eval_ctx.autoescape)
    l_0_every = t_6(environment, t_4(context, (undefined(name='menu') if l_0_menu is missing else l_0_menu), attribute='items'), start=())
    context.vars['every'] = l_0_every
    context.exported_vars.add('every')
    l_0_listed_urls = t_3(context.eval_ctx, t_4(context, (undefined(name='every') if l_0_every is missing else l_0_every), attribute='url'))
    context.vars['listed_urls'] = l_0_listed_urls
    context.exported_vars.add('listed_urls')
    yield '<footer class="foot">\n  <div class="wrap">\n    <nav class="contents" aria-labelledby="contents">\n      <h2 id="contents">'
    yield environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All pages'))))
    yield '</h2>\n      <ul>\n'
    for l_1_item in (undefined(name='every') if l_0_every is missing else l_0_every):
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
    def t_9(fiter):
        for l_1_link in fiter:
            if ((_v if (_v := getattr((_o := l_1_link), 'url', missing)) is not missing else environment.getattr(_o, 'url')) not in (undefined(name='listed_urls') if l_0_listed_urls is missing else l_0_listed_urls)):
                yield l_1_link
    for l_1_link in t_9((undefined(name='footer_links') if l_0_footer_links is missing else l_0_footer_links)):
        _loop_vars = {}
        pass
        yield '        <li><a href="'
        yield environment.write(((_v if (_v := getattr((_o := l_1_link), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
        yield '">'
        yield environment.write((t_5((_v if (_v := getattr((_o := l_1_link), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</a></li>\n'
    l_1_link = missing
    yield '      </ul>\n    </nav>\n    <div class="colophon">\n      <dl>\n'
    yield environment.write((environment.call(context, (undefined(name='contact_rows') if l_0_contact_rows is missing else l_0_contact_rows))))
    yield '\n      </dl>\n      <div class="imprint">\n        <div><b>'
    yield environment.write((t_7((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'legal_name', missing)) is not missing else environment.getattr(_o, 'legal_name')))))
    yield '</b> '
    yield environment.write((environment.call(context, (undefined(name='place_in_line') if l_0_place_in_line is missing else l_0_place_in_line), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'address', missing)) is not missing else environment.getattr(_o, 'address')))))
    yield '</div>\n        <p>'
    yield environment.write((environment.call(context, (undefined(name='registration') if l_0_registration is missing else l_0_registration))))
    yield '</p>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'vat_id', missing)) is not missing else environment.getattr(_o, 'vat_id')):
        pass
        yield '<p>'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'VAT number %(number)s', number=(_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'vat_id', missing)) is not missing else environment.getattr(_o, 'vat_id')))))
        yield '</p>'
    template = environment.get_template('partials/reviewed.html', 'partials/footer.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'contact_rows': l_0_contact_rows, 'every': l_0_every, 'language_links': l_0_language_links, 'listed_urls': l_0_listed_urls, 'place_in_line': l_0_place_in_line, 'registration': l_0_registration}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '      </div>\n'
    if (t_2((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))) > 1):
        pass
        yield '      <nav class="languages" aria-label="'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages')))
        yield '">\n        '
        yield environment.write((environment.call(context, (undefined(name='language_links') if l_0_language_links is missing else l_0_language_links))))
        yield '\n      </nav>\n'
    yield '    </div>\n  </div>\n</footer>'

blocks = {}
debug_info = '2=59&3=71&4=79&6=113&7=116&11=120&13=122&14=126&16=135&17=143&23=149&26=151&27=155&28=157&29=162&31=169&32=172&33=174'
looked_up = ['_', 'footer_links', 'menu', 'page', 'site']
set_names = ['address', 'contact_rows', 'every', 'item', 'language_links', 'line', 'link', 'listed_urls', 'place_in_line', 'registration']
named_templates = ['partials/reviewed.html', 'partials/shop_details.html']

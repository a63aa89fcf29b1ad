from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/footer.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0__ = resolve('_')
    l_0_footer_links = resolve('footer_links')
    l_0_site = resolve('site')
    l_0_page = resolve('page')
    l_0_phone = l_0_mail = l_0_place = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/footer.html').make_module(context.get_all(), True, {'mail': l_0_mail, 'phone': l_0_phone, 'place': l_0_place})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'mail'", name='mail')
    l_0_place = getattr(included_template, 'place', missing)
    if l_0_place is missing:
        l_0_place = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/footer.html') does not export the requested name 'place'", name='place')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail, 'place': l_0_place})
    context.exported_vars.difference_update(('phone', 'mail', 'place'))
    yield '<footer class="wrap">\n  <nav aria-label="'
    yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Help with an order')))
    yield '">\n    <ul>\n'
    for l_1_link in (undefined(name='footer_links') if l_0_footer_links is missing else l_0_footer_links):
        _loop_vars = {}
        pass
        yield '      <li><a href="'
        yield escape(environment.finalize(environment.getattr(l_1_link, 'url')))
        yield '">'
        yield escape(environment.finalize(t_2(environment.getattr(l_1_link, 'title'))))
        yield '</a></li>\n'
    l_1_link = missing
    yield '    </ul>\n  </nav>\n  <p><b>'
    yield escape(environment.finalize(t_2(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'legal_name'))))
    yield '</b></p>\n  '
    yield escape(environment.finalize(environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'address'), note=False)))
    yield '\n  <p>\n'
    if environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'registration'), 'number'):
        pass
        yield '    '
        yield escape(environment.finalize(t_2(environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'registration'), 'registry'))))
        yield ' '
        yield escape(environment.finalize(environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'registration'), 'number')))
        yield '\n'
    else:
        pass
        yield '    '
        yield escape(environment.finalize(t_2(environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'registration'), 'not_required'))))
        yield '\n'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'vat_id'):
        pass
        yield '<br>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'VAT number %(number)s', number=environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'vat_id'))))
    yield '  </p>\n  <dl class="rows">\n'
    if environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'phone'):
        pass
        yield '    <div><dt>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Telephone')))
        yield '</dt><dd>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'phone'))))
        yield '</dd></div>\n'
    if (environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'complaints') and environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'complaints'), 'facts'), 'line')):
        pass
        yield '    <div><dt>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Complaints')))
        yield '</dt><dd>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'complaints'), 'facts'), 'line'), 'phone'))))
        yield '</dd></div>\n'
    elif (environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'complaints') and (environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'complaints'), 'facts'), 'email') != environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'email'))):
        pass
        yield '    <div><dt>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Complaints')))
        yield '</dt><dd>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'complaints'), 'facts'), 'email'))))
        yield '</dd></div>\n'
    yield '    <div><dt>'
    yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Email')))
    yield '</dt><dd>'
    yield escape(environment.finalize(environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'email'))))
    yield '</dd></div>\n  </dl>\n'
    if (t_1(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'alternates')) > 1):
        pass
        yield '  <nav aria-label="'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages')))
        yield '">\n    <ul>\n'
        for l_1_other in environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'alternates'):
            _loop_vars = {}
            pass
            yield '      <li><a href="'
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
        yield '    </ul>\n  </nav>\n'
    template = environment.get_template('partials/reviewed.html', 'partials/footer.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'mail': l_0_mail, 'phone': l_0_phone, 'place': l_0_place}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '</footer>'

blocks = {}
debug_info = '2=28&4=41&6=43&7=47&11=53&12=55&14=57&15=60&17=67&19=69&22=74&23=77&25=81&26=84&27=88&28=91&30=96&32=100&33=103&35=105&36=109&41=123'

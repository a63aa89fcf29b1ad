from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'shop.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_phone = l_0_mail = l_0_web = l_0_place = l_0_credentials = l_0_location = l_0_maker = l_0_day = missing
    pass
    parent_template = environment.get_template('base.html', 'shop.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'shop.html').make_module(context.get_all(), True, {'credentials': l_0_credentials, 'day': l_0_day, 'location': l_0_location, 'mail': l_0_mail, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'web': l_0_web})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'shop.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('partials/contact.html', 'shop.html').make_module(context.get_all(), True, {'credentials': l_0_credentials, 'day': l_0_day, 'location': l_0_location, 'mail': l_0_mail, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'web': l_0_web})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'shop.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'shop.html') does not export the requested name 'mail'", name='mail')
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'shop.html') does not export the requested name 'web'", name='web')
    l_0_place = getattr(included_template, 'place', missing)
    if l_0_place is missing:
        l_0_place = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'shop.html') does not export the requested name 'place'", name='place')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail, 'web': l_0_web, 'place': l_0_place})
    context.exported_vars.difference_update(('phone', 'mail', 'web', 'place'))
    included_template = environment.get_template('partials/identity.html', 'shop.html').make_module(context.get_all(), True, {'credentials': l_0_credentials, 'day': l_0_day, 'location': l_0_location, 'mail': l_0_mail, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'web': l_0_web})
    l_0_credentials = getattr(included_template, 'credentials', missing)
    if l_0_credentials is missing:
        l_0_credentials = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shop.html') does not export the requested name 'credentials'", name='credentials')
    l_0_location = getattr(included_template, 'location', missing)
    if l_0_location is missing:
        l_0_location = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shop.html') does not export the requested name 'location'", name='location')
    l_0_maker = getattr(included_template, 'maker', missing)
    if l_0_maker is missing:
        l_0_maker = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shop.html') does not export the requested name 'maker'", name='maker')
    context.vars.update({'credentials': l_0_credentials, 'location': l_0_location, 'maker': l_0_maker})
    context.exported_vars.difference_update(('credentials', 'location', 'maker'))
    included_template = environment.get_template('partials/day.html', 'shop.html').make_module(context.get_all(), True, {'credentials': l_0_credentials, 'day': l_0_day, 'location': l_0_location, 'mail': l_0_mail, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'web': l_0_web})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'shop.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    yield '<p class="lead say">'
    yield environment.write((t_1((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'sells', missing)) is not missing else environment.getattr(_o, 'sells')))))
    yield '</p>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'story', missing)) is not missing else environment.getattr(_o, 'story')):
        pass
        yield '<div class="prose">'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'story', missing)) is not missing else environment.getattr(_o, 'story'))))
        yield '</div>'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    l_0_page = resolve('page')
    try:
        t_2 = environment.filters['countries']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'countries' found.")
    try:
        t_3 = environment.filters['country']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'country' found.")
    try:
        t_4 = environment.filters['languages']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'languages' found.")
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro():
        t_6 = []
        l_1_place = resolve('place')
        l_1_day = resolve('day')
        l_1_phone = resolve('phone')
        l_1_mail = resolve('mail')
        pass
        t_6.extend((
            '<dl class="rows">\n  <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Name')))),
            '</dt><dd>',
            environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'legal_name', missing)) is not missing else environment.getattr(_o, 'legal_name'))))),
        ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'legal_form', missing)) is not missing else environment.getattr(_o, 'legal_form')):
            pass
            t_6.extend((
                ' · ',
                environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'legal_form', missing)) is not missing else environment.getattr(_o, 'legal_form'))))),
            ))
        t_6.extend((
            '</dd></div>\n  <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Address')))),
            '</dt><dd>',
            environment.write((environment.call(context, (undefined(name='place') if l_1_place is missing else l_1_place), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'address', missing)) is not missing else environment.getattr(_o, 'address'))))),
            '</dd></div>\n',
        ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'number', missing)) is not missing else environment.getattr(_o, 'number')):
            pass
            t_6.extend((
                '  <div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Registered at')))),
                '</dt><dd>',
                environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'registry', missing)) is not missing else environment.getattr(_o, 'registry'))))),
                ' · ',
                environment.write((t_3(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'country', missing)) is not missing else environment.getattr(_o, 'country'))))),
                ' · ',
            ))
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'url', missing)) is not missing else environment.getattr(_o, 'url')):
                pass
                t_6.extend((
                    '<a href="',
                    environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'url', missing)) is not missing else environment.getattr(_o, 'url'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
                    '" rel="external noopener">',
                    environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'number', missing)) is not missing else environment.getattr(_o, 'number')))),
                    '</a>',
                ))
            else:
                pass
                t_6.append(
                    environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'number', missing)) is not missing else environment.getattr(_o, 'number')))),
                )
            t_6.append(
                '</dd></div>\n',
            )
        else:
            pass
            t_6.extend((
                '  <div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Registration')))),
                '</dt><dd>',
                environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'not_required', missing)) is not missing else environment.getattr(_o, 'not_required'))))),
                '</dd></div>\n',
            ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'vat_id', missing)) is not missing else environment.getattr(_o, 'vat_id')):
            pass
            t_6.extend((
                '<div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'VAT number')))),
                '</dt><dd>',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'vat_id', missing)) is not missing else environment.getattr(_o, 'vat_id')))),
                '</dd></div>',
            ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'founded', missing)) is not missing else environment.getattr(_o, 'founded')):
            pass
            t_6.extend((
                '<div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Founded')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'founded', missing)) is not missing else environment.getattr(_o, 'founded'))))),
                '</dd></div>',
            ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'responsible', missing)) is not missing else environment.getattr(_o, 'responsible')):
            pass
            t_6.extend((
                '<div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answers for the shop')))),
                '</dt><dd>',
                environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'responsible', missing)) is not missing else environment.getattr(_o, 'responsible'))))),
                '</dd></div>',
            ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
            pass
            t_6.extend((
                '<div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Telephone')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='phone') if l_1_phone is missing else l_1_phone), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                '</dd></div>',
            ))
        t_6.extend((
            '  <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Email')))),
            '</dt><dd>',
            environment.write((environment.call(context, (undefined(name='mail') if l_1_mail is missing else l_1_mail), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Sells to')))),
            '</dt><dd>',
            environment.write((t_2(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'markets', missing)) is not missing else environment.getattr(_o, 'markets'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answers in')))),
            '</dt><dd>',
            environment.write((t_4(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'languages', missing)) is not missing else environment.getattr(_o, 'languages'))))),
            '</dd></div>\n</dl>\n',
        ))
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'identity', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who we are on paper', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'licences', missing)) is not missing else environment.getattr(_o, 'licences')) or (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'credentials', missing)) is not missing else environment.getattr(_o, 'credentials'))):
        pass
        def macro():
            t_7 = []
            l_1_credentials = resolve('credentials')
            pass
            t_7.extend((
                environment.write((environment.call(context, (undefined(name='credentials') if l_1_credentials is missing else l_1_credentials), ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'licences', missing)) is not missing else environment.getattr(_o, 'licences')) + (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'credentials', missing)) is not missing else environment.getattr(_o, 'credentials')))))),
                '\n',
            ))
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'credentials', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Certificates and awards', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'places', missing)) is not missing else environment.getattr(_o, 'places')):
        pass
        yield '<section class="places" aria-labelledby="places">\n  <h2 id="places">'
        yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Where we work', _block_vars=_block_vars))))
        yield '</h2>\n'
        for l_1_one in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'places', missing)) is not missing else environment.getattr(_o, 'places')):
            l_1_location = resolve('location')
            _loop_vars = {}
            pass
            yield '  '
            yield environment.write((environment.call(context, (undefined(name='location') if l_1_location is missing else l_1_location), l_1_one, _loop_vars=_loop_vars)))
            yield '\n'
        l_1_one = l_1_location = missing
        yield '</section>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'payment', missing)) is not missing else environment.getattr(_o, 'payment')):
        pass
        def macro():
            t_8 = []
            pass
            template = environment.get_template('partials/payment.html', 'shop.html')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
            try:
                for event in gen:
                    t_8.append(event)
            finally: gen.close()
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'payment', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How to pay', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'profiles', missing)) is not missing else environment.getattr(_o, 'profiles')):
        pass
        def macro():
            t_9 = []
            pass
            t_9.append(
                '<dl class="rows">\n',
            )
            for l_2_profile in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'profiles', missing)) is not missing else environment.getattr(_o, 'profiles')):
                l_2_web = resolve('web')
                l_2_day = resolve('day')
                _loop_vars = {}
                pass
                t_9.extend((
                    '  <div><dt>',
                    environment.write((t_1((_v if (_v := getattr((_o := l_2_profile), 'platform', missing)) is not missing else environment.getattr(_o, 'platform'))))),
                    '</dt><dd>',
                    environment.write((environment.call(context, (undefined(name='web') if l_2_web is missing else l_2_web), (_v if (_v := getattr((_o := l_2_profile), 'url', missing)) is not missing else environment.getattr(_o, 'url')), _loop_vars=_loop_vars))),
                ))
                if (_v if (_v := getattr((_o := l_2_profile), 'level', missing)) is not missing else environment.getattr(_o, 'level')):
                    pass
                    t_9.extend((
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), '%(level)s, read on %(date)s', level=t_5((_v if (_v := getattr((_o := l_2_profile), 'level', missing)) is not missing else environment.getattr(_o, 'level'))), date=environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), (_v if (_v := getattr((_o := l_2_profile), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                    ))
                t_9.append(
                    '</dd></div>\n',
                )
            l_2_profile = l_2_web = l_2_day = missing
            t_9.append(
                '</dl>\n',
            )
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'profiles', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Find us elsewhere', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'manufacturers', missing)) is not missing else environment.getattr(_o, 'manufacturers')):
        pass
        def macro():
            t_10 = []
            pass
            t_10.append(
                '<dl class="rows">\n',
            )
            for l_2_one in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'manufacturers', missing)) is not missing else environment.getattr(_o, 'manufacturers')):
                l_2_maker = resolve('maker')
                _loop_vars = {}
                pass
                t_10.extend((
                    '  ',
                    environment.write((environment.call(context, (undefined(name='maker') if l_2_maker is missing else l_2_maker), l_2_one, _loop_vars=_loop_vars))),
                    '\n',
                ))
            l_2_one = l_2_maker = missing
            t_10.append(
                '</dl>\n',
            )
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'makers', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who makes our goods', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

blocks = {'lead': block_lead, 'sections': block_sections}
debug_info = '2=13&3=16&4=22&5=37&6=49&7=57&8=73&9=75&11=81&12=122&14=131&15=143&16=148&17=152&19=180&21=185&22=194&23=203&24=212&25=223&26=227&27=231&12=238&30=239&31=241&32=246&31=251&35=252&37=255&38=257&39=262&43=266&44=268&45=271&44=279&48=280&49=282&51=288&52=295&49=314&57=315&58=317&60=323&61=329&58=338'
looked_up = ['_', 'credentials', 'day', 'location', 'mail', 'maker', 'page', 'phone', 'place', 'section', 'web']
set_names = ['credentials', 'day', 'location', 'mail', 'maker', 'one', 'phone', 'place', 'profile', 'section', 'web']
named_templates = ['base.html', 'partials/contact.html', 'partials/day.html', 'partials/identity.html', 'partials/payment.html', 'partials/section.html']

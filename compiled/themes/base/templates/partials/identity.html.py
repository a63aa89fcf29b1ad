from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/identity.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_phone = l_0_web = l_0_place = l_0_day = l_0_credential_kind = l_0_step_free = l_0_visit = l_0_captioned = l_0_differing = l_0_hours = l_0_credentials = l_0_location = l_0_maker = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_2 = environment.filters['striptags']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'striptags' found.")
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/identity.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'credential_kind': l_0_credential_kind, 'credentials': l_0_credentials, 'day': l_0_day, 'differing': l_0_differing, 'hours': l_0_hours, 'location': l_0_location, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'step_free': l_0_step_free, 'visit': l_0_visit, 'web': l_0_web})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/identity.html') does not export the requested name 'phone'", name='phone')
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/identity.html') does not export the requested name 'web'", name='web')
    l_0_place = getattr(included_template, 'place', missing)
    if l_0_place is missing:
        l_0_place = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/identity.html') does not export the requested name 'place'", name='place')
    context.vars.update({'phone': l_0_phone, 'web': l_0_web, 'place': l_0_place})
    context.exported_vars.difference_update(('phone', 'web', 'place'))
    included_template = environment.get_template('partials/day.html', 'partials/identity.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'credential_kind': l_0_credential_kind, 'credentials': l_0_credentials, 'day': l_0_day, 'differing': l_0_differing, 'hours': l_0_hours, 'location': l_0_location, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'step_free': l_0_step_free, 'visit': l_0_visit, 'web': l_0_web})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/identity.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/naming.html', 'partials/identity.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'credential_kind': l_0_credential_kind, 'credentials': l_0_credentials, 'day': l_0_day, 'differing': l_0_differing, 'hours': l_0_hours, 'location': l_0_location, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'step_free': l_0_step_free, 'visit': l_0_visit, 'web': l_0_web})
    l_0_credential_kind = getattr(included_template, 'credential_kind', missing)
    if l_0_credential_kind is missing:
        l_0_credential_kind = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/identity.html') does not export the requested name 'credential_kind'", name='credential_kind')
    l_0_step_free = getattr(included_template, 'step_free', missing)
    if l_0_step_free is missing:
        l_0_step_free = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/identity.html') does not export the requested name 'step_free'", name='step_free')
    l_0_visit = getattr(included_template, 'visit', missing)
    if l_0_visit is missing:
        l_0_visit = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/identity.html') does not export the requested name 'visit'", name='visit')
    context.vars.update({'credential_kind': l_0_credential_kind, 'step_free': l_0_step_free, 'visit': l_0_visit})
    context.exported_vars.difference_update(('credential_kind', 'step_free', 'visit'))
    included_template = environment.get_template('partials/picture.html', 'partials/identity.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'credential_kind': l_0_credential_kind, 'credentials': l_0_credentials, 'day': l_0_day, 'differing': l_0_differing, 'hours': l_0_hours, 'location': l_0_location, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'step_free': l_0_step_free, 'visit': l_0_visit, 'web': l_0_web})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'partials/identity.html') does not export the requested name 'captioned'", name='captioned')
    context.vars['captioned'] = l_0_captioned
    context.exported_vars.discard('captioned')
    included_template = environment.get_template('partials/hours.html', 'partials/identity.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'credential_kind': l_0_credential_kind, 'credentials': l_0_credentials, 'day': l_0_day, 'differing': l_0_differing, 'hours': l_0_hours, 'location': l_0_location, 'maker': l_0_maker, 'phone': l_0_phone, 'place': l_0_place, 'step_free': l_0_step_free, 'visit': l_0_visit, 'web': l_0_web})
    l_0_differing = getattr(included_template, 'differing', missing)
    if l_0_differing is missing:
        l_0_differing = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'partials/identity.html') does not export the requested name 'differing'", name='differing')
    l_0_hours = getattr(included_template, 'hours', missing)
    if l_0_hours is missing:
        l_0_hours = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'partials/identity.html') does not export the requested name 'hours'", name='hours')
    context.vars.update({'differing': l_0_differing, 'hours': l_0_hours})
    context.exported_vars.difference_update(('differing', 'hours'))
    def macro(l_1_held):
        t_4 = []
        if l_1_held is missing:
            l_1_held = undefined("parameter 'held' was not provided", name='held')
        pass
        t_4.append(
            '<ul class="papers">\n',
        )
        for l_2_one in l_1_held:
            l_2__ = resolve('_')
            l_2_gap = resolve('gap')
            _loop_vars = {}
            pass
            t_4.extend((
                '  <li>\n    <p class="label">',
                environment.write((environment.call(context, (undefined(name='credential_kind') if l_0_credential_kind is missing else l_0_credential_kind), (_v if (_v := getattr((_o := l_2_one), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _loop_vars=_loop_vars))),
                '</p>\n    <h3>',
                environment.write((t_1((_v if (_v := getattr((_o := l_2_one), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                '</h3>\n    <p>',
                environment.write((t_3((_v if (_v := getattr((_o := l_2_one), 'issuer', missing)) is not missing else environment.getattr(_o, 'issuer'))))),
            ))
            if (_v if (_v := getattr((_o := l_2_one), 'identifier', missing)) is not missing else environment.getattr(_o, 'identifier')):
                pass
                t_4.extend((
                    ' · ',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'identifier', missing)) is not missing else environment.getattr(_o, 'identifier')))),
                ))
            t_4.extend((
                '</p>\n    <p class="aside">',
                environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Given on %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_2_one), 'issued_on', missing)) is not missing else environment.getattr(_o, 'issued_on')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
            ))
            if (_v if (_v := getattr((_o := l_2_one), 'expires_on', missing)) is not missing else environment.getattr(_o, 'expires_on')):
                pass
                t_4.extend((
                    ' · ',
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Valid until %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_2_one), 'expires_on', missing)) is not missing else environment.getattr(_o, 'expires_on')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                ))
            t_4.append(
                '</p>\n',
            )
            if (_v if (_v := getattr((_o := l_2_one), 'verify_url', missing)) is not missing else environment.getattr(_o, 'verify_url')):
                pass
                t_4.extend((
                    '<p>',
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Verify:', _loop_vars=_loop_vars))),
                    environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                    environment.write((environment.call(context, (undefined(name='web') if l_0_web is missing else l_0_web), (_v if (_v := getattr((_o := l_2_one), 'verify_url', missing)) is not missing else environment.getattr(_o, 'verify_url')), _loop_vars=_loop_vars))),
                    '</p>',
                ))
            t_4.append(
                '  </li>\n',
            )
        l_2_one = l_2__ = l_2_gap = missing
        t_4.append(
            '</ul>\n',
        )
        return concat(t_4)
    context.exported_vars.add('credentials')
    context.vars['credentials'] = l_0_credentials = Macro(environment, macro, 'credentials', ('held',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one):
        t_5 = []
        l_1_page = resolve('page')
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        l_1_today = resolve('today')
        l_1_disruptions = resolve('disruptions')
        l_1_map = l_1_specials = missing
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        t_5.append(
            '<div class="place">\n',
        )
        if (_v if (_v := getattr((_o := l_1_one), 'pictures', missing)) is not missing else environment.getattr(_o, 'pictures')):
            pass
            t_5.append(
                '  <div class="place-pictures">\n',
            )
            for l_2_photo in (_v if (_v := getattr((_o := l_1_one), 'pictures', missing)) is not missing else environment.getattr(_o, 'pictures')):
                _loop_vars = {}
                pass
                t_5.extend((
                    '    ',
                    environment.write((environment.call(context, (undefined(name='captioned') if l_0_captioned is missing else l_0_captioned), l_2_photo, '(min-width: 60rem) 42rem, 92vw', _loop_vars=_loop_vars))),
                    '\n',
                ))
            l_2_photo = missing
            t_5.append(
                '  </div>\n',
            )
        t_5.extend((
            '  <div>\n    <h3>',
            environment.write((t_1((_v if (_v := getattr((_o := l_1_one), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            '</h3>\n',
        ))
        if (_v if (_v := getattr((_o := l_1_one), 'text', missing)) is not missing else environment.getattr(_o, 'text')):
            pass
            t_5.extend((
                '<p>',
                environment.write((t_3((_v if (_v := getattr((_o := l_1_one), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                '</p>',
            ))
        t_5.extend((
            '    <p>',
            environment.write((environment.call(context, (undefined(name='visit') if l_0_visit is missing else l_0_visit), (_v if (_v := getattr((_o := l_1_one), 'visit', missing)) is not missing else environment.getattr(_o, 'visit'))))),
            '</p>\n',
        ))
        if (_v if (_v := getattr((_o := l_1_one), 'address', missing)) is not missing else environment.getattr(_o, 'address')):
            pass
            t_5.append(
                environment.write((environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), (_v if (_v := getattr((_o := l_1_one), 'address', missing)) is not missing else environment.getattr(_o, 'address'))))),
            )
        l_1_map = environment.call(context, (_v if (_v := getattr((_o := l_1_one), 'get_map_href', missing)) is not missing else environment.getattr(_o, 'get_map_href')), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'address', missing)) is not missing else environment.getattr(_o, 'address')))
        if (undefined(name='map') if l_1_map is missing else l_1_map):
            pass
            t_5.extend((
                '<p><a href="',
                environment.write(((undefined(name='map') if l_1_map is missing else l_1_map))),
                '" rel="external noopener" aria-label="',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Show on a map'))),
                ' · ',
                environment.write((t_2((_v if (_v := getattr((_o := l_1_one), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                '">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Show on a map'))),
                '</a></p>',
            ))
        if ((((_v if (_v := getattr((_o := l_1_one), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')) or (_v if (_v := getattr((_o := l_1_one), 'pickup', missing)) is not missing else environment.getattr(_o, 'pickup'))) or (_v if (_v := getattr((_o := l_1_one), 'step_free', missing)) is not missing else environment.getattr(_o, 'step_free'))) or (_v if (_v := getattr((_o := l_1_one), 'access', missing)) is not missing else environment.getattr(_o, 'access'))):
            pass
            t_5.append(
                '    <dl class="place-facts">\n',
            )
            if (_v if (_v := getattr((_o := l_1_one), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
                pass
                t_5.extend((
                    '<div><dt>',
                    environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Telephone')))),
                    '</dt><dd>',
                    environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := l_1_one), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                    '</dd></div>',
                ))
            if (_v if (_v := getattr((_o := l_1_one), 'pickup', missing)) is not missing else environment.getattr(_o, 'pickup')):
                pass
                t_5.extend((
                    '<div><dt>',
                    environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'To fetch an order')))),
                    '</dt><dd>',
                    environment.write((t_3((_v if (_v := getattr((_o := l_1_one), 'pickup', missing)) is not missing else environment.getattr(_o, 'pickup'))))),
                    '</dd></div>',
                ))
            if ((_v if (_v := getattr((_o := l_1_one), 'step_free', missing)) is not missing else environment.getattr(_o, 'step_free')) or (_v if (_v := getattr((_o := l_1_one), 'access', missing)) is not missing else environment.getattr(_o, 'access'))):
                pass
                t_5.append(
                    '<div><dt>',
                )
                if (_v if (_v := getattr((_o := l_1_one), 'step_free', missing)) is not missing else environment.getattr(_o, 'step_free')):
                    pass
                    t_5.append(
                        environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Step-free access')))),
                    )
                else:
                    pass
                    t_5.append(
                        environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Way in')))),
                    )
                t_5.append(
                    '</dt><dd>',
                )
                if (_v if (_v := getattr((_o := l_1_one), 'step_free', missing)) is not missing else environment.getattr(_o, 'step_free')):
                    pass
                    t_5.extend((
                        environment.write((environment.call(context, (undefined(name='step_free') if l_0_step_free is missing else l_0_step_free), (_v if (_v := getattr((_o := l_1_one), 'step_free', missing)) is not missing else environment.getattr(_o, 'step_free'))))),
                        environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                    ))
                if (_v if (_v := getattr((_o := l_1_one), 'access', missing)) is not missing else environment.getattr(_o, 'access')):
                    pass
                    t_5.append(
                        environment.write((t_3((_v if (_v := getattr((_o := l_1_one), 'access', missing)) is not missing else environment.getattr(_o, 'access'))))),
                    )
                t_5.append(
                    '</dd></div>',
                )
            t_5.append(
                '    </dl>\n',
            )
        l_1_specials = environment.call(context, (_v if (_v := getattr((_o := l_1_one), 'list_special_hours', missing)) is not missing else environment.getattr(_o, 'list_special_hours')), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions))
        if (_v if (_v := getattr((_o := l_1_one), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')):
            pass
            t_5.append(
                environment.write((environment.call(context, (undefined(name='hours') if l_0_hours is missing else l_0_hours), (_v if (_v := getattr((_o := l_1_one), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')), (undefined(name='specials') if l_1_specials is missing else l_1_specials), environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Open to visitors')))),
            )
        t_5.extend((
            '    ',
            environment.write(((environment.call(context, (undefined(name='differing') if l_0_differing is missing else l_0_differing), (undefined(name='specials') if l_1_specials is missing else l_1_specials)) if ((_v if (_v := getattr((_o := l_1_one), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')) or (_v if (_v := getattr((_o := l_1_one), 'exceptions', missing)) is not missing else environment.getattr(_o, 'exceptions'))) else cond_expr_undefined("the inline if-expression on line 45 in 'partials/identity.html' evaluated to false and no else section was defined.")))),
            '\n  </div>\n</div>\n',
        ))
        return concat(t_5)
    context.exported_vars.add('location')
    context.vars['location'] = l_0_location = Macro(environment, macro, 'location', ('one',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one):
        t_6 = []
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        t_6.extend((
            '<div><dt>',
            environment.write((t_1((_v if (_v := getattr((_o := l_1_one), 'goods', missing)) is not missing else environment.getattr(_o, 'goods'))))),
            '</dt><dd>',
            environment.write((environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), (_v if (_v := getattr((_o := l_1_one), 'address', missing)) is not missing else environment.getattr(_o, 'address')), (_v if (_v := getattr((_o := l_1_one), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
        ))
        if (_v if (_v := getattr((_o := l_1_one), 'url', missing)) is not missing else environment.getattr(_o, 'url')):
            pass
            t_6.append(
                environment.write((environment.call(context, (undefined(name='web') if l_0_web is missing else l_0_web), (_v if (_v := getattr((_o := l_1_one), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))),
            )
        t_6.append(
            '</dd></div>\n',
        )
        return concat(t_6)
    context.exported_vars.add('maker')
    context.vars['maker'] = l_0_maker = Macro(environment, macro, 'maker', ('one',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=42&4=48&5=60&6=66&7=75&9=83&11=90&12=92&13=94&14=104&15=115&20=134&22=148&24=153&25=158&30=167&31=170&32=179&33=182&34=187&35=188&36=201&38=206&39=215&40=224&43=259&44=260&45=267&49=273&50=280'
looked_up = ['_', 'disruptions', 'gap', 'page', 'today']
set_names = ['captioned', 'credential_kind', 'credentials', 'day', 'differing', 'held', 'hours', 'location', 'maker', 'map', 'one', 'phone', 'photo', 'place', 'specials', 'step_free', 'visit', 'web']
named_templates = ['partials/contact.html', 'partials/day.html', 'partials/hours.html', 'partials/naming.html', 'partials/picture.html']

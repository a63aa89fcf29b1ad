from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/faces.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_shot = l_0_day = l_0_portrait = l_0_face = l_0_ask = l_0_things = l_0_row = l_0_basis = l_0_stars = l_0_awarded = l_0_status = missing
    try:
        t_1 = environment.filters['grouped']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'grouped' found.")
    try:
        t_2 = environment.filters['languages']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'languages' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_5 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_6 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_7 = environment.filters['max']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'max' found.")
    try:
        t_8 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_9 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_10 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_11 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_12 = environment.tests['defined']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No test named 'defined' found.")
    pass
    included_template = environment.get_template('partials/picture.html', 'partials/faces.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'awarded': l_0_awarded, 'basis': l_0_basis, 'day': l_0_day, 'face': l_0_face, 'portrait': l_0_portrait, 'row': l_0_row, 'shot': l_0_shot, 'stars': l_0_stars, 'status': l_0_status, 'things': l_0_things})
    l_0_shot = getattr(included_template, 'shot', missing)
    if l_0_shot is missing:
        l_0_shot = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/faces.html') does not export the requested name 'shot'", name='shot')
    context.vars['shot'] = l_0_shot
    context.exported_vars.discard('shot')
    included_template = environment.get_template('partials/day.html', 'partials/faces.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'awarded': l_0_awarded, 'basis': l_0_basis, 'day': l_0_day, 'face': l_0_face, 'portrait': l_0_portrait, 'row': l_0_row, 'shot': l_0_shot, 'stars': l_0_stars, 'status': l_0_status, 'things': l_0_things})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/faces.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    def macro(l_1_person, l_1_sizes, l_1_soon):
        t_13 = []
        l_1_longest = resolve('longest')
        if l_1_person is missing:
            l_1_person = undefined("parameter 'person' was not provided", name='person')
        if l_1_sizes is missing:
            l_1_sizes = undefined("parameter 'sizes' was not provided", name='sizes')
        if l_1_soon is missing:
            l_1_soon = False
        pass
        if (_v if (_v := getattr((_o := l_1_person), 'photo', missing)) is not missing else environment.getattr(_o, 'photo')):
            pass
            t_13.extend((
                environment.write((environment.call(context, (undefined(name='shot') if l_0_shot is missing else l_0_shot), (_v if (_v := getattr((_o := l_1_person), 'photo', missing)) is not missing else environment.getattr(_o, 'photo')), l_1_sizes, l_1_soon))),
                '\n',
            ))
        else:
            pass
            l_1_longest = t_7(environment, t_6(context, environment.call(context, (_v if (_v := getattr((_o := markup_join(((_v if (_v := getattr((_o := l_1_person), 'title', missing)) is not missing else environment.getattr(_o, 'title')), '', ))), 'split', missing)) is not missing else environment.getattr(_o, 'split'))), 'length'))
            t_13.append(
                '<span class="nobody',
            )
            if ((undefined(name='longest') if l_1_longest is missing else l_1_longest) < 4):
                pass
                t_13.append(
                    ' nobody-short',
                )
            elif ((undefined(name='longest') if l_1_longest is missing else l_1_longest) > 8):
                pass
                t_13.append(
                    ' nobody-long',
                )
            t_13.extend((
                '" aria-hidden="true">',
                environment.write((t_11((_v if (_v := getattr((_o := l_1_person), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</span>\n',
            ))
        return concat(t_13)
    context.exported_vars.add('portrait')
    context.vars['portrait'] = l_0_portrait = Macro(environment, macro, 'portrait', ('person', 'sizes', 'soon'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item, l_1_sizes, l_1_slots, l_1_heading, l_1_caller):
        t_14 = []
        l_1__ = resolve('_')
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        if l_1_sizes is missing:
            l_1_sizes = '(min-width: 60rem) 13rem, 45vw'
        if l_1_slots is missing:
            l_1_slots = ''
        if l_1_heading is missing:
            l_1_heading = 'span'
        pass
        t_14.append(
            '<li class="face"',
        )
        if l_1_slots:
            pass
            t_14.extend((
                ' data-is="',
                environment.write((l_1_slots)),
                '"',
            ))
        t_14.extend((
            '>\n  <a class="face-link" href="',
            environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
            '">\n    ',
            environment.write((environment.call(context, (undefined(name='portrait') if l_0_portrait is missing else l_0_portrait), (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), l_1_sizes))),
            '\n    <',
            environment.write((l_1_heading)),
            ' class="face-name">',
            environment.write((t_11((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
            '</',
            environment.write((l_1_heading)),
            '>\n  </a>\n  <p class="face-role">',
            environment.write((t_11((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'role', missing)) is not missing else environment.getattr(_o, 'role'))))),
            '</p>\n  ',
            environment.write((environment.call(context, (undefined(name='status') if l_0_status is missing else l_0_status), (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))))),
            '\n  ',
            environment.write((environment.call(context, (undefined(name='stars') if l_0_stars is missing else l_0_stars), (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), (_v if (_v := getattr((_o := l_1_item), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            '\n  <dl class="face-facts">\n    <div><dt>',
            environment.write((t_9(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Speaks')))),
            '</dt><dd>',
            environment.write((t_2(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'languages', missing)) is not missing else environment.getattr(_o, 'languages'))))),
            '</dd></div>\n',
        ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'onsite', missing)) is not missing else environment.getattr(_o, 'onsite')):
            pass
            t_14.extend((
                '    <div><dt>',
                environment.write((t_9(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Comes to')))),
                '</dt><dd>',
                environment.write((t_5(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'onsite', missing)) is not missing else environment.getattr(_o, 'onsite'))), 'areas', missing)) is not missing else environment.getattr(_o, 'areas'))))),
                '</dd></div>\n    <div><dt>',
                environment.write((t_9(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Does there')))),
                '</dt><dd>',
                environment.write((t_5(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'onsite', missing)) is not missing else environment.getattr(_o, 'onsite'))), 'services', missing)) is not missing else environment.getattr(_o, 'services'))))),
                '</dd></div>\n',
            ))
        t_14.append(
            '  </dl>\n',
        )
        if t_12(l_1_caller):
            pass
            t_14.append(
                environment.write((environment.call(context, l_1_caller))),
            )
        t_14.append(
            '</li>\n',
        )
        return concat(t_14)
    context.exported_vars.add('face')
    context.vars['face'] = l_0_face = Macro(environment, macro, 'face', ('item', 'sizes', 'slots', 'heading'), False, False, True, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_15 = []
        l_1_site = resolve('site')
        l_1_url = resolve('url')
        l_1__ = resolve('_')
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        if (((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) and (t_3(t_4(context.eval_ctx, t_10(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'facts.status.state', 'equalto', 'left'))) > 1)) and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'active')):
            pass
            t_15.extend((
                '<p class="face-ask"><a href="',
                environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'desk'))),
                '">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Ask for %(name)s', name=(_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</a></p>\n',
            ))
        return concat(t_15)
    context.exported_vars.add('ask')
    context.vars['ask'] = l_0_ask = Macro(environment, macro, 'ask', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_services):
        t_16 = []
        l_1_site = resolve('site')
        if l_1_services is missing:
            l_1_services = undefined("parameter 'services' was not provided", name='services')
        pass
        t_16.append(
            environment.write((t_5(context, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'list_services', missing)) is not missing else environment.getattr(_o, 'list_services')), l_1_services)))),
        )
        return concat(t_16)
    context.exported_vars.add('things')
    context.vars['things'] = l_0_things = Macro(environment, macro, 'things', ('services',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_level):
        t_17 = []
        if l_1_level is missing:
            l_1_level = undefined("parameter 'level' was not provided", name='level')
        pass
        t_17.extend((
            '<span class="stars-row" aria-hidden="true">',
            environment.write((('★' * l_1_level))),
            environment.write((('☆' * (5 - l_1_level)))),
            '</span>',
        ))
        return concat(t_17)
    context.exported_vars.add('row')
    context.vars['row'] = l_0_row = Macro(environment, macro, 'row', ('level',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_held):
        t_18 = []
        l_1_ngettext = resolve('ngettext')
        l_1__ = resolve('_')
        l_1_site = resolve('site')
        l_1_now = missing
        if l_1_held is missing:
            l_1_held = undefined("parameter 'held' was not provided", name='held')
        pass
        l_1_now = (_v if (_v := getattr((_o := l_1_held), 'current', missing)) is not missing else environment.getattr(_o, 'current'))
        if ((_v if (_v := getattr((_o := l_1_held), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'reached'):
            pass
            t_18.extend((
                environment.write((environment.call(context, (undefined(name='row') if l_0_row is missing else l_0_row), (_v if (_v := getattr((_o := l_1_held), 'level', missing)) is not missing else environment.getattr(_o, 'level'))))),
                ' ',
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s of 5 stars, from %(count)s %(things)s, %(period)s', '%(num)s of 5 stars, from %(count)s %(things)s, %(period)s', (_v if (_v := getattr((_o := l_1_held), 'level', missing)) is not missing else environment.getattr(_o, 'level')), count=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases'))), things=environment.call(context, (undefined(name='things') if l_0_things is missing else l_0_things), (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'services', missing)) is not missing else environment.getattr(_o, 'services'))), period=t_8(context, (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')))))),
                '\n',
            ))
        elif ((_v if (_v := getattr((_o := l_1_held), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'awarded'):
            pass
            t_18.extend((
                environment.write((environment.call(context, (undefined(name='row') if l_0_row is missing else l_0_row), (_v if (_v := getattr((_o := l_1_held), 'level', missing)) is not missing else environment.getattr(_o, 'level'))))),
                ' ',
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s of 5 stars, awarded and not computed', '%(num)s of 5 stars, awarded and not computed', (_v if (_v := getattr((_o := l_1_held), 'level', missing)) is not missing else environment.getattr(_o, 'level'))))),
                '\n',
            ))
        elif ((_v if (_v := getattr((_o := l_1_held), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'too-few'):
            pass
            t_18.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No stars: %(count)s of the %(fewest)s cases that it takes, %(period)s', count=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases'))), fewest=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'min_sample', missing)) is not missing else environment.getattr(_o, 'min_sample'))), period=t_8(context, (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')))))),
                '\n',
            ))
        elif ((_v if (_v := getattr((_o := l_1_held), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'below'):
            pass
            t_18.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No stars: %(count)s %(things)s, %(period)s, reach no level', count=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases'))), things=environment.call(context, (undefined(name='things') if l_0_things is missing else l_0_things), (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'services', missing)) is not missing else environment.getattr(_o, 'services'))), period=t_8(context, (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')))))),
                '\n',
            ))
        elif (undefined(name='now') if l_1_now is missing else l_1_now):
            pass
            t_18.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No stars: no case was counted, %(period)s', period=t_8(context, (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')))))),
                '\n',
            ))
        elif ((_v if (_v := getattr((_o := l_1_held), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'not-public'):
            pass
            t_18.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No stars: there is no consent to show them'))),
                '\n',
            ))
        else:
            pass
            t_18.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No stars: no cases are counted'))),
                '\n',
            ))
        return concat(t_18)
    context.exported_vars.add('basis')
    context.vars['basis'] = l_0_basis = Macro(environment, macro, 'basis', ('held',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_person, l_1_name, l_1_how):
        t_19 = []
        l_1_site = resolve('site')
        l_1_cases = resolve('cases')
        l_1_today = resolve('today')
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        l_1_url = resolve('url')
        l_1_held = missing
        if l_1_person is missing:
            l_1_person = undefined("parameter 'person' was not provided", name='person')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_how is missing:
            l_1_how = False
        pass
        l_1_held = environment.call(context, (_v if (_v := getattr((_o := l_1_person), 'describe_stars', missing)) is not missing else environment.getattr(_o, 'describe_stars')), l_1_name, ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars')) if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')) else None), (undefined(name='cases') if l_1_cases is missing else l_1_cases), (undefined(name='today') if l_1_today is missing else l_1_today))
        if (undefined(name='held') if l_1_held is missing else l_1_held):
            pass
            t_19.append(
                '<p class="stars">\n',
            )
            if ((_v if (_v := getattr((_o := (undefined(name='held') if l_1_held is missing else l_1_held)), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'stated'):
                pass
                t_19.extend((
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No stars:'))),
                    environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                    environment.write((t_11((_v if (_v := getattr((_o := l_1_person), 'no_stars', missing)) is not missing else environment.getattr(_o, 'no_stars'))))),
                ))
            else:
                pass
                t_19.append(
                    environment.write((environment.call(context, (undefined(name='basis') if l_0_basis is missing else l_0_basis), (undefined(name='held') if l_1_held is missing else l_1_held)))),
                )
            if ((_v if (_v := getattr((_o := (undefined(name='held') if l_1_held is missing else l_1_held)), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'awarded'):
                pass
                t_19.extend((
                    '<span class="aside">',
                    environment.write((environment.call(context, (undefined(name='awarded') if l_0_awarded is missing else l_0_awarded), (_v if (_v := getattr((_o := l_1_person), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))))),
                    '</span>',
                ))
            if ((l_1_how and (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))):
                pass
                t_19.extend((
                    '<span class="stars-how"><a href="',
                    environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'staff', 'stars'))),
                    '">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'How we award stars'))),
                    '</a></span>',
                ))
            t_19.append(
                '</p>\n',
            )
        return concat(t_19)
    context.exported_vars.add('stars')
    context.vars['stars'] = l_0_stars = Macro(environment, macro, 'stars', ('person', 'name', 'how'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_stars):
        t_20 = []
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        if l_1_stars is missing:
            l_1_stars = undefined("parameter 'stars' was not provided", name='stars')
        pass
        if (_v if (_v := getattr((_o := l_1_stars), 'awarded_by', missing)) is not missing else environment.getattr(_o, 'awarded_by')):
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Awarded by %(name)s on %(date)s, valid until %(end)s.', name=(_v if (_v := getattr((_o := l_1_stars), 'awarded_by', missing)) is not missing else environment.getattr(_o, 'awarded_by')), date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_stars), 'awarded_on', missing)) is not missing else environment.getattr(_o, 'awarded_on'))), end=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_stars), 'valid_to', missing)) is not missing else environment.getattr(_o, 'valid_to')))))),
            )
        else:
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Awarded on %(date)s, valid until %(end)s.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_stars), 'awarded_on', missing)) is not missing else environment.getattr(_o, 'awarded_on'))), end=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_stars), 'valid_to', missing)) is not missing else environment.getattr(_o, 'valid_to')))))),
            )
        t_20.extend((
            environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'What for: %(basis)s', basis=t_11((_v if (_v := getattr((_o := l_1_stars), 'basis', missing)) is not missing else environment.getattr(_o, 'basis')))))),
        ))
        return concat(t_20)
    context.exported_vars.add('awarded')
    context.vars['awarded'] = l_0_awarded = Macro(environment, macro, 'awarded', ('stars',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_person):
        t_21 = []
        l_1__ = resolve('_')
        if l_1_person is missing:
            l_1_person = undefined("parameter 'person' was not provided", name='person')
        pass
        if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'away'):
            pass
            t_21.extend((
                '<p class="away">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Away until %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'day', missing)) is not missing else environment.getattr(_o, 'day')))))),
                '</p>\n',
            ))
        elif ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'left'):
            pass
            t_21.extend((
                '<p>',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Has not worked here since %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'day', missing)) is not missing else environment.getattr(_o, 'day')))))),
                '</p>\n',
            ))
        return concat(t_21)
    context.exported_vars.add('status')
    context.vars['status'] = l_0_status = Macro(environment, macro, 'status', ('person',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=84&3=90&4=96&5=106&6=109&8=114&9=118&12=136&13=151&14=160&15=162&16=164&18=170&19=172&20=174&22=176&23=181&24=185&25=189&28=197&31=208&32=216&33=220&36=228&37=235&39=240&40=247&42=254&43=263&44=264&45=267&46=272&47=275&48=280&49=283&50=286&51=289&52=292&53=295&54=298&55=301&57=307&60=313&61=329&62=330&64=335&65=347&66=354&70=369&71=376&73=393&74=399&75=403&76=406&77=410'
looked_up = ['_', 'cases', 'gap', 'longest', 'ngettext', 'site', 'today', 'url']
set_names = ['ask', 'awarded', 'basis', 'day', 'face', 'heading', 'held', 'how', 'item', 'level', 'longest', 'name', 'now', 'person', 'portrait', 'row', 'services', 'shot', 'sizes', 'slots', 'soon', 'stars', 'status', 'things']
named_templates = ['partials/day.html', 'partials/picture.html']

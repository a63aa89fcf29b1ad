from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/history.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_day = l_0_row = l_0_awarded = l_0_things = l_0_history = l_0_outcome = l_0_upheld = missing
    try:
        t_1 = environment.filters['grouped']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'grouped' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_4 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_5 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_6 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_7 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/day.html', 'partials/history.html').make_module(context.get_all(), True, {'awarded': l_0_awarded, 'day': l_0_day, 'history': l_0_history, 'outcome': l_0_outcome, 'row': l_0_row, 'things': l_0_things, 'upheld': l_0_upheld})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/history.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/faces.html', 'partials/history.html').make_module(context.get_all(), True, {'awarded': l_0_awarded, 'day': l_0_day, 'history': l_0_history, 'outcome': l_0_outcome, 'row': l_0_row, 'things': l_0_things, 'upheld': l_0_upheld})
    l_0_row = getattr(included_template, 'row', missing)
    if l_0_row is missing:
        l_0_row = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/history.html') does not export the requested name 'row'", name='row')
    l_0_awarded = getattr(included_template, 'awarded', missing)
    if l_0_awarded is missing:
        l_0_awarded = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/history.html') does not export the requested name 'awarded'", name='awarded')
    l_0_things = getattr(included_template, 'things', missing)
    if l_0_things is missing:
        l_0_things = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/history.html') does not export the requested name 'things'", name='things')
    context.vars.update({'row': l_0_row, 'awarded': l_0_awarded, 'things': l_0_things})
    context.exported_vars.difference_update(('row', 'awarded', 'things'))
    def macro(l_1_person, l_1_held):
        t_8 = []
        l_1_now = resolve('now')
        l_1__ = resolve('_')
        l_1_ngettext = resolve('ngettext')
        l_1_gap = resolve('gap')
        if l_1_person is missing:
            l_1_person = undefined("parameter 'person' was not provided", name='person')
        if l_1_held is missing:
            l_1_held = undefined("parameter 'held' was not provided", name='held')
        pass
        if (_v if (_v := getattr((_o := l_1_held), 'current', missing)) is not missing else environment.getattr(_o, 'current')):
            pass
            l_1_now = (_v if (_v := getattr((_o := l_1_held), 'current', missing)) is not missing else environment.getattr(_o, 'current'))
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases')):
                pass
                t_8.extend((
                    '  <div><dt>',
                    environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Counted')))),
                    '</dt><dd>',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(count)s %(things)s', count=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases'))), things=environment.call(context, (undefined(name='things') if l_0_things is missing else l_0_things), (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'services', missing)) is not missing else environment.getattr(_o, 'services')))))),
                    '<span class="aside">',
                    environment.write((t_5(context, (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'ends', missing)) is not missing else environment.getattr(_o, 'ends'))))),
                    '</span></dd></div>\n  <div><dt>',
                    environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'On time')))),
                    '</dt><dd>',
                    environment.write((t_4(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'on_time_percent', missing)) is not missing else environment.getattr(_o, 'on_time_percent'))))),
                    '<span class="aside">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(part)s of %(whole)s', part=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'on_time', missing)) is not missing else environment.getattr(_o, 'on_time'))), whole=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases')))))),
                    '</span></dd></div>\n  <div><dt>',
                    environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Complaints upheld')))),
                    '</dt><dd>',
                    environment.write((t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'upheld', missing)) is not missing else environment.getattr(_o, 'upheld'))))),
                    '</dd></div>\n',
                ))
                if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'rated', missing)) is not missing else environment.getattr(_o, 'rated')):
                    pass
                    t_8.extend((
                        '  <div><dt>',
                        environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Ratings by customers')))),
                        '</dt><dd>',
                        environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(average)s of 5 on average', average=t_3(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'average_rating', missing)) is not missing else environment.getattr(_o, 'average_rating')))))),
                        '<span class="aside">',
                        environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(count)s rating', '%(count)s ratings', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'rated', missing)) is not missing else environment.getattr(_o, 'rated')), count=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='now') if l_1_now is missing else l_1_now)), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'rated', missing)) is not missing else environment.getattr(_o, 'rated')))))),
                        '</span></dd></div>\n',
                    ))
            t_8.extend((
                '  <div><dt>',
                environment.write((t_6((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The stars over time') if (t_2((_v if (_v := getattr((_o := l_1_held), 'levels', missing)) is not missing else environment.getattr(_o, 'levels'))) > 1) else environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Stars'))))),
                '</dt><dd>\n',
            ))
            if (t_2((_v if (_v := getattr((_o := l_1_held), 'levels', missing)) is not missing else environment.getattr(_o, 'levels'))) > 1):
                pass
                t_8.append(
                    '<ul class="list">\n',
                )
                for (l_2_one, l_2_change) in environment.call(context, (_v if (_v := getattr((_o := l_1_held), 'list_changes', missing)) is not missing else environment.getattr(_o, 'list_changes'))):
                    _loop_vars = {}
                    pass
                    t_8.extend((
                        '  <li>',
                        environment.write((t_5(context, (_v if (_v := getattr((_o := l_2_one), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := l_2_one), 'ends', missing)) is not missing else environment.getattr(_o, 'ends'))))),
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='outcome') if l_0_outcome is missing else l_0_outcome), l_2_one, _loop_vars=_loop_vars))),
                    ))
                    if (l_2_change == 'up'):
                        pass
                        t_8.extend((
                            ' · ',
                            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'up', _loop_vars=_loop_vars))),
                        ))
                    elif (l_2_change == 'down'):
                        pass
                        t_8.extend((
                            ' · ',
                            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'down', _loop_vars=_loop_vars))),
                        ))
                    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_one), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases')):
                        pass
                        t_8.extend((
                            '<span class="aside">',
                            environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(count)s case, %(share)s on time', '%(count)s cases, %(share)s on time', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_one), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases')), count=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_one), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases'))), share=t_4(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_one), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'on_time_percent', missing)) is not missing else environment.getattr(_o, 'on_time_percent'))), _loop_vars=_loop_vars))),
                            ', ',
                            environment.write((environment.call(context, (undefined(name='upheld') if l_0_upheld is missing else l_0_upheld), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_one), 'count', missing)) is not missing else environment.getattr(_o, 'count'))), 'upheld', missing)) is not missing else environment.getattr(_o, 'upheld')), _loop_vars=_loop_vars))),
                            '</span>',
                        ))
                    t_8.append(
                        '</li>\n',
                    )
                l_2_one = l_2_change = missing
                t_8.append(
                    '</ul>\n',
                )
            t_8.extend((
                '<p class="aside">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Computed from the cases that we count month by month. The counts are our own: they stand in no log that others can verify.'))),
                '</p>\n</dd></div>\n',
            ))
        elif ((_v if (_v := getattr((_o := l_1_held), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'awarded'):
            pass
            t_8.extend((
                '  <div><dt>',
                environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Stars')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='awarded') if l_0_awarded is missing else l_0_awarded), (_v if (_v := getattr((_o := l_1_person), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Awarded by a person, not computed from counted cases.'))),
                '</dd></div>\n',
            ))
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'history', missing)) is not missing else environment.getattr(_o, 'history')):
                pass
                t_8.extend((
                    '  <div><dt>',
                    environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The stars over time')))),
                    '</dt><dd>\n<ul class="list">\n',
                ))
                for l_2_change in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'history', missing)) is not missing else environment.getattr(_o, 'history')):
                    _loop_vars = {}
                    pass
                    t_8.extend((
                        '  <li>',
                        environment.write((environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_2_change), 'day', missing)) is not missing else environment.getattr(_o, 'day')), _loop_vars=_loop_vars))),
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'from %(before)s to %(after)s stars', before=(_v if (_v := getattr((_o := l_2_change), 'before', missing)) is not missing else environment.getattr(_o, 'before')), after=(_v if (_v := getattr((_o := l_2_change), 'after', missing)) is not missing else environment.getattr(_o, 'after')), _loop_vars=_loop_vars))),
                        '<span class="aside">',
                        environment.write((t_7((_v if (_v := getattr((_o := l_2_change), 'why', missing)) is not missing else environment.getattr(_o, 'why'))))),
                        '</span></li>\n',
                    ))
                l_2_change = missing
                t_8.append(
                    '</ul>\n</dd></div>\n',
                )
        return concat(t_8)
    context.exported_vars.add('history')
    context.vars['history'] = l_0_history = Macro(environment, macro, 'history', ('person', 'held'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one):
        t_9 = []
        l_1_ngettext = resolve('ngettext')
        l_1__ = resolve('_')
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        if ((_v if (_v := getattr((_o := l_1_one), 'outcome', missing)) is not missing else environment.getattr(_o, 'outcome')) == 'reached'):
            pass
            t_9.extend((
                environment.write((environment.call(context, (undefined(name='row') if l_0_row is missing else l_0_row), (_v if (_v := getattr((_o := l_1_one), 'level', missing)) is not missing else environment.getattr(_o, 'level'))))),
                ' ',
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s of 5 stars', '%(num)s of 5 stars', (_v if (_v := getattr((_o := l_1_one), 'level', missing)) is not missing else environment.getattr(_o, 'level'))))),
            ))
        elif ((_v if (_v := getattr((_o := l_1_one), 'outcome', missing)) is not missing else environment.getattr(_o, 'outcome')) == 'below'):
            pass
            t_9.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'no level reached'))),
            )
        elif ((_v if (_v := getattr((_o := l_1_one), 'outcome', missing)) is not missing else environment.getattr(_o, 'outcome')) == 'too-few'):
            pass
            t_9.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'too few cases for stars'))),
            )
        else:
            pass
            t_9.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'no case counted'))),
            )
        return concat(t_9)
    context.exported_vars.add('outcome')
    context.vars['outcome'] = l_0_outcome = Macro(environment, macro, 'outcome', ('one',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_count):
        t_10 = []
        l_1_ngettext = resolve('ngettext')
        l_1__ = resolve('_')
        if l_1_count is missing:
            l_1_count = undefined("parameter 'count' was not provided", name='count')
        pass
        if l_1_count:
            pass
            t_10.append(
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s complaint upheld', '%(num)s complaints upheld', l_1_count))),
            )
        else:
            pass
            t_10.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'no complaint upheld'))),
            )
        return concat(t_10)
    context.exported_vars.add('upheld')
    context.vars['upheld'] = l_0_upheld = Macro(environment, macro, 'upheld', ('count',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=54&3=60&4=72&5=83&6=85&7=86&8=90&9=96&10=102&11=107&12=111&15=120&16=123&18=128&19=133&20=149&24=167&26=170&27=174&28=181&29=185&31=188&32=193&39=207&40=214&42=239&43=246'
looked_up = ['_', 'gap', 'ngettext', 'now']
set_names = ['awarded', 'change', 'count', 'day', 'held', 'history', 'now', 'one', 'outcome', 'person', 'row', 'things', 'upheld']
named_templates = ['partials/day.html', 'partials/faces.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/record.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_day = l_0_days = l_0_signer = l_0_record_category = l_0_wrote = l_0_unconfirmed = l_0_sentence = l_0_count_mode = l_0_confirmation = l_0_count_range = l_0_strip = l_0_strip_words = l_0_verdict = l_0_result = l_0_state = l_0_taken_out = l_0_told = l_0_marks = l_0_entry_link = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['grouped']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'grouped' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_5 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_6 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    try:
        t_7 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_8 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('partials/day.html', 'partials/record.html').make_module(context.get_all(), True, {'confirmation': l_0_confirmation, 'count_mode': l_0_count_mode, 'count_range': l_0_count_range, 'day': l_0_day, 'days': l_0_days, 'entry_link': l_0_entry_link, 'marks': l_0_marks, 'record_category': l_0_record_category, 'result': l_0_result, 'sentence': l_0_sentence, 'signer': l_0_signer, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'unconfirmed': l_0_unconfirmed, 'verdict': l_0_verdict, 'wrote': l_0_wrote})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/record.html') does not export the requested name 'day'", name='day')
    l_0_days = getattr(included_template, 'days', missing)
    if l_0_days is missing:
        l_0_days = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/record.html') does not export the requested name 'days'", name='days')
    context.vars.update({'day': l_0_day, 'days': l_0_days})
    context.exported_vars.difference_update(('day', 'days'))
    included_template = environment.get_template('partials/signer.html', 'partials/record.html').make_module(context.get_all(), True, {'confirmation': l_0_confirmation, 'count_mode': l_0_count_mode, 'count_range': l_0_count_range, 'day': l_0_day, 'days': l_0_days, 'entry_link': l_0_entry_link, 'marks': l_0_marks, 'record_category': l_0_record_category, 'result': l_0_result, 'sentence': l_0_sentence, 'signer': l_0_signer, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'unconfirmed': l_0_unconfirmed, 'verdict': l_0_verdict, 'wrote': l_0_wrote})
    l_0_signer = getattr(included_template, 'signer', missing)
    if l_0_signer is missing:
        l_0_signer = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/record.html') does not export the requested name 'signer'", name='signer')
    context.vars['signer'] = l_0_signer
    context.exported_vars.discard('signer')
    included_template = environment.get_template('partials/naming.html', 'partials/record.html').make_module(context.get_all(), True, {'confirmation': l_0_confirmation, 'count_mode': l_0_count_mode, 'count_range': l_0_count_range, 'day': l_0_day, 'days': l_0_days, 'entry_link': l_0_entry_link, 'marks': l_0_marks, 'record_category': l_0_record_category, 'result': l_0_result, 'sentence': l_0_sentence, 'signer': l_0_signer, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'unconfirmed': l_0_unconfirmed, 'verdict': l_0_verdict, 'wrote': l_0_wrote})
    l_0_record_category = getattr(included_template, 'record_category', missing)
    if l_0_record_category is missing:
        l_0_record_category = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/record.html') does not export the requested name 'record_category'", name='record_category')
    context.vars['record_category'] = l_0_record_category
    context.exported_vars.discard('record_category')
    def macro(l_1_entry):
        t_9 = []
        if l_1_entry is missing:
            l_1_entry = undefined("parameter 'entry' was not provided", name='entry')
        pass
        if (_v if (_v := getattr((_o := l_1_entry), 'source', missing)) is not missing else environment.getattr(_o, 'source')):
            pass
            t_9.extend((
                '<bdi>',
                environment.write(((_v if (_v := getattr((_o := l_1_entry), 'source', missing)) is not missing else environment.getattr(_o, 'source')))),
                '</bdi>',
            ))
        else:
            pass
            t_9.append(
                environment.write((environment.call(context, (undefined(name='signer') if l_0_signer is missing else l_0_signer), (_v if (_v := getattr((_o := l_1_entry), 'by', missing)) is not missing else environment.getattr(_o, 'by'))))),
            )
        return concat(t_9)
    context.exported_vars.add('wrote')
    context.vars['wrote'] = l_0_wrote = Macro(environment, macro, 'wrote', ('entry',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_counter, l_1_names, l_1_style):
        t_10 = []
        l_1__ = resolve('_')
        if l_1_counter is missing:
            l_1_counter = undefined("parameter 'counter' was not provided", name='counter')
        if l_1_names is missing:
            l_1_names = undefined("parameter 'names' was not provided", name='names')
        if l_1_style is missing:
            l_1_style = 'long'
        pass
        t_10.append(
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Not confirmed since %(date)s: %(things)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_counter), 'confirmed', missing)) is not missing else environment.getattr(_o, 'confirmed'))), 'last', missing)) is not missing else environment.getattr(_o, 'last')), l_1_style), things=environment.call(context, (undefined(name='record_category') if l_0_record_category is missing else l_0_record_category), (_v if (_v := getattr((_o := l_1_counter), 'category', missing)) is not missing else environment.getattr(_o, 'category')), l_1_names)))),
        )
        return concat(t_10)
    context.exported_vars.add('unconfirmed')
    context.vars['unconfirmed'] = l_0_unconfirmed = Macro(environment, macro, 'unconfirmed', ('counter', 'names', 'style'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_counter, l_1_names, l_1_style):
        t_11 = []
        l_1_ngettext = resolve('ngettext')
        l_1__ = resolve('_')
        if l_1_counter is missing:
            l_1_counter = undefined("parameter 'counter' was not provided", name='counter')
        if l_1_names is missing:
            l_1_names = undefined("parameter 'names' was not provided", name='names')
        if l_1_style is missing:
            l_1_style = 'long'
        pass
        if ((_v if (_v := getattr((_o := l_1_counter), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'open'):
            pass
            t_11.append(
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s case is open since %(date)s: %(things)s', '%(num)s cases are open, the first since %(date)s: %(things)s', t_3((_v if (_v := getattr((_o := l_1_counter), 'open_cases', missing)) is not missing else environment.getattr(_o, 'open_cases'))), date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_counter), 'open_cases', missing)) is not missing else environment.getattr(_o, 'open_cases')), 0)), 'opened', missing)) is not missing else environment.getattr(_o, 'opened')), l_1_style), things=environment.call(context, (undefined(name='record_category') if l_0_record_category is missing else l_0_record_category), (_v if (_v := getattr((_o := l_1_counter), 'category', missing)) is not missing else environment.getattr(_o, 'category')), l_1_names)))),
            )
        elif ((_v if (_v := getattr((_o := l_1_counter), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'unconfirmed'):
            pass
            t_11.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Not confirmed by anybody yet since %(date)s: %(things)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_counter), 'since', missing)) is not missing else environment.getattr(_o, 'since')), l_1_style), things=environment.call(context, (undefined(name='record_category') if l_0_record_category is missing else l_0_record_category), (_v if (_v := getattr((_o := l_1_counter), 'category', missing)) is not missing else environment.getattr(_o, 'category')), l_1_names)))),
            )
        elif ((_v if (_v := getattr((_o := l_1_counter), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'lapsed'):
            pass
            t_11.append(
                environment.write((environment.call(context, (undefined(name='unconfirmed') if l_0_unconfirmed is missing else l_0_unconfirmed), l_1_counter, l_1_names, l_1_style))),
            )
        else:
            pass
            t_11.extend((
                '<span data-until="',
                environment.write(((_v if (_v := getattr((_o := l_1_counter), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day')))),
                '">',
            ))
            if ((_v if (_v := getattr((_o := l_1_counter), 'mode', missing)) is not missing else environment.getattr(_o, 'mode')) == 'upheld'):
                pass
                t_11.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No %(things)s in which the customer was right since %(date)s', things=environment.call(context, (undefined(name='record_category') if l_0_record_category is missing else l_0_record_category), (_v if (_v := getattr((_o := l_1_counter), 'category', missing)) is not missing else environment.getattr(_o, 'category')), l_1_names), date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_counter), 'since', missing)) is not missing else environment.getattr(_o, 'since')), l_1_style)))),
                )
            else:
                pass
                t_11.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No %(things)s since %(date)s', things=environment.call(context, (undefined(name='record_category') if l_0_record_category is missing else l_0_record_category), (_v if (_v := getattr((_o := l_1_counter), 'category', missing)) is not missing else environment.getattr(_o, 'category')), l_1_names), date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_counter), 'since', missing)) is not missing else environment.getattr(_o, 'since')), l_1_style)))),
                )
            t_11.extend((
                '</span><span hidden data-after="',
                environment.write(((_v if (_v := getattr((_o := l_1_counter), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day')))),
                '">',
                environment.write((environment.call(context, (undefined(name='unconfirmed') if l_0_unconfirmed is missing else l_0_unconfirmed), l_1_counter, l_1_names, l_1_style))),
                '</span>',
            ))
        return concat(t_11)
    context.exported_vars.add('sentence')
    context.vars['sentence'] = l_0_sentence = Macro(environment, macro, 'sentence', ('counter', 'names', 'style'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_mode):
        t_12 = []
        l_1__ = resolve('_')
        if l_1_mode is missing:
            l_1_mode = undefined("parameter 'mode' was not provided", name='mode')
        pass
        if (l_1_mode == 'opened'):
            pass
            t_12.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We count every case that was opened, whoever was right.'))),
            )
        else:
            pass
            t_12.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We count the cases in which the customer was right, wholly or in part.'))),
            )
        return concat(t_12)
    context.exported_vars.add('count_mode')
    context.vars['count_mode'] = l_0_count_mode = Macro(environment, macro, 'count_mode', ('mode',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_counter, l_1_starts, l_1_told):
        t_13 = []
        l_1_gap = resolve('gap')
        l_1__ = resolve('_')
        l_1_ngettext = resolve('ngettext')
        if l_1_counter is missing:
            l_1_counter = undefined("parameter 'counter' was not provided", name='counter')
        if l_1_starts is missing:
            l_1_starts = undefined("parameter 'starts' was not provided", name='starts')
        if l_1_told is missing:
            l_1_told = None
        pass
        t_13.extend((
            '<p>',
            environment.write((environment.call(context, (undefined(name='count_mode') if l_0_count_mode is missing else l_0_count_mode), (_v if (_v := getattr((_o := l_1_counter), 'mode', missing)) is not missing else environment.getattr(_o, 'mode'))))),
            environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
        ))
        if t_8(l_1_told):
            pass
            t_13.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The record is kept since %(date)s.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), l_1_starts)))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
        if ((_v if (_v := getattr((_o := l_1_counter), 'confirmed', missing)) is not missing else environment.getattr(_o, 'confirmed')) and ((_v if (_v := getattr((_o := l_1_counter), 'confirmed', missing)) is not missing else environment.getattr(_o, 'confirmed')) != l_1_told)):
            pass
            t_13.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Confirmed by %(name)s on %(date)s for the days up to %(end)s.', name=environment.call(context, (undefined(name='wrote') if l_0_wrote is missing else l_0_wrote), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_counter), 'confirmed', missing)) is not missing else environment.getattr(_o, 'confirmed'))), 'entry', missing)) is not missing else environment.getattr(_o, 'entry'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_counter), 'confirmed', missing)) is not missing else environment.getattr(_o, 'confirmed'))), 'entry', missing)) is not missing else environment.getattr(_o, 'entry'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'recorded', missing)) is not missing else environment.getattr(_o, 'recorded'))), end=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_counter), 'confirmed', missing)) is not missing else environment.getattr(_o, 'confirmed'))), 'last', missing)) is not missing else environment.getattr(_o, 'last')))))),
            )
        t_13.append(
            '</p>\n',
        )
        if (_v if (_v := getattr((_o := l_1_counter), 'gaps', missing)) is not missing else environment.getattr(_o, 'gaps')):
            pass
            t_13.extend((
                '<p class="gap-told">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Nobody has confirmed these days:'))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
            l_2_loop = missing
            for (l_2_first, l_2_last), l_2_loop in LoopContext((_v if (_v := getattr((_o := l_1_counter), 'gaps', missing)) is not missing else environment.getattr(_o, 'gaps')), undefined):
                _loop_vars = {}
                pass
                t_13.append(
                    environment.write((environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), l_2_first, l_2_last, _loop_vars=_loop_vars))),
                )
                if (not (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last'))):
                    pass
                    t_13.append(
                        '; ',
                    )
            l_2_loop = l_2_first = l_2_last = missing
            t_13.append(
                '</p>\n',
            )
        if (_v if (_v := getattr((_o := l_1_counter), 'rate', missing)) is not missing else environment.getattr(_o, 'rate')):
            pass
            t_13.extend((
                '<p>',
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s case in %(orders)s orders (%(period)s).', '%(num)s cases in %(orders)s orders (%(period)s).', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_counter), 'rate', missing)) is not missing else environment.getattr(_o, 'rate'))), 'cases', missing)) is not missing else environment.getattr(_o, 'cases')), orders=environment.call(context, (undefined(name='count_range') if l_0_count_range is missing else l_0_count_range), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_counter), 'rate', missing)) is not missing else environment.getattr(_o, 'rate'))), 'orders', missing)) is not missing else environment.getattr(_o, 'orders'))), period=environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_counter), 'rate', missing)) is not missing else environment.getattr(_o, 'rate'))), 'first', missing)) is not missing else environment.getattr(_o, 'first')), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_counter), 'rate', missing)) is not missing else environment.getattr(_o, 'rate'))), 'last', missing)) is not missing else environment.getattr(_o, 'last')))))),
                '</p>\n',
            ))
        return concat(t_13)
    context.exported_vars.add('confirmation')
    context.vars['confirmation'] = l_0_confirmation = Macro(environment, macro, 'confirmation', ('counter', 'starts', 'told'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_counts):
        t_14 = []
        l_1__ = resolve('_')
        if l_1_counts is missing:
            l_1_counts = undefined("parameter 'counts' was not provided", name='counts')
        pass
        if ((_v if (_v := getattr((_o := l_1_counts), 'least', missing)) is not missing else environment.getattr(_o, 'least')) == (_v if (_v := getattr((_o := l_1_counts), 'most', missing)) is not missing else environment.getattr(_o, 'most'))):
            pass
            t_14.append(
                environment.write((t_2(context, (_v if (_v := getattr((_o := l_1_counts), 'least', missing)) is not missing else environment.getattr(_o, 'least'))))),
            )
        else:
            pass
            t_14.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(start)s to %(end)s', start=t_2(context, (_v if (_v := getattr((_o := l_1_counts), 'least', missing)) is not missing else environment.getattr(_o, 'least'))), end=t_2(context, (_v if (_v := getattr((_o := l_1_counts), 'most', missing)) is not missing else environment.getattr(_o, 'most')))))),
            )
        return concat(t_14)
    context.exported_vars.add('count_range')
    context.vars['count_range'] = l_0_count_range = Macro(environment, macro, 'count_range', ('counts',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_year):
        t_15 = []
        if l_1_year is missing:
            l_1_year = undefined("parameter 'year' was not provided", name='year')
        pass
        t_15.append(
            '<svg class="year-strip" viewBox="0 0 1200 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">\n  <rect class="year-days" width="1200" height="40"/>\n',
        )
        for l_2_band in (_v if (_v := getattr((_o := l_1_year), 'confirmed', missing)) is not missing else environment.getattr(_o, 'confirmed')):
            _loop_vars = {}
            pass
            t_15.extend((
                '  <rect class="year-confirmed" x="',
                environment.write(((_v if (_v := getattr((_o := l_2_band), 'x', missing)) is not missing else environment.getattr(_o, 'x')))),
                '" width="',
                environment.write(((_v if (_v := getattr((_o := l_2_band), 'width', missing)) is not missing else environment.getattr(_o, 'width')))),
                '" height="40"/>\n',
            ))
        l_2_band = missing
        if (_v if (_v := getattr((_o := l_1_year), 'before', missing)) is not missing else environment.getattr(_o, 'before')):
            pass
            t_15.extend((
                '  <rect class="year-before" x="',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_year), 'before', missing)) is not missing else environment.getattr(_o, 'before'))), 'x', missing)) is not missing else environment.getattr(_o, 'x')))),
                '" width="',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_year), 'before', missing)) is not missing else environment.getattr(_o, 'before'))), 'width', missing)) is not missing else environment.getattr(_o, 'width')))),
                '" height="40"/>\n',
            ))
        for (l_2_x, l_2_month) in (_v if (_v := getattr((_o := l_1_year), 'months', missing)) is not missing else environment.getattr(_o, 'months')):
            _loop_vars = {}
            pass
            t_15.extend((
                '  <path class="year-month" d="M',
                environment.write((l_2_x)),
                ' 0v40"/>\n',
            ))
        l_2_x = l_2_month = missing
        for l_2_band in (_v if (_v := getattr((_o := l_1_year), 'cases', missing)) is not missing else environment.getattr(_o, 'cases')):
            _loop_vars = {}
            pass
            t_15.extend((
                '  <rect class="year-case" x="',
                environment.write(((_v if (_v := getattr((_o := l_2_band), 'x', missing)) is not missing else environment.getattr(_o, 'x')))),
                '" width="',
                environment.write(((_v if (_v := getattr((_o := l_2_band), 'width', missing)) is not missing else environment.getattr(_o, 'width')))),
                '" height="40"/>\n',
            ))
        l_2_band = missing
        t_15.extend((
            '</svg>\n<p class="year-ends" aria-hidden="true"><span>',
            environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_year), 'first', missing)) is not missing else environment.getattr(_o, 'first'))))),
            '</span><span>',
            environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_year), 'last', missing)) is not missing else environment.getattr(_o, 'last'))))),
            '</span></p>\n',
        ))
        return concat(t_15)
    context.exported_vars.add('strip')
    context.vars['strip'] = l_0_strip = Macro(environment, macro, 'strip', ('year',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_counter, l_1_year):
        t_16 = []
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        l_1_ngettext = resolve('ngettext')
        if l_1_counter is missing:
            l_1_counter = undefined("parameter 'counter' was not provided", name='counter')
        if l_1_year is missing:
            l_1_year = undefined("parameter 'year' was not provided", name='year')
        pass
        if (_v if (_v := getattr((_o := l_1_year), 'before', missing)) is not missing else environment.getattr(_o, 'before')):
            pass
            t_16.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Since the record began, up to %(date)s:', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_year), 'last', missing)) is not missing else environment.getattr(_o, 'last')))))),
            )
        else:
            pass
            t_16.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The twelve months up to %(date)s:', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_year), 'last', missing)) is not missing else environment.getattr(_o, 'last')))))),
            )
        t_16.append(
            environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
        )
        if (_v if (_v := getattr((_o := l_1_counter), 'counted_cases', missing)) is not missing else environment.getattr(_o, 'counted_cases')):
            pass
            t_16.append(
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s case, on %(days)s.', '%(num)s cases, on %(days)s.', t_3((_v if (_v := getattr((_o := l_1_counter), 'counted_cases', missing)) is not missing else environment.getattr(_o, 'counted_cases'))), days=t_4(context, t_5(context, t_5(context, (_v if (_v := getattr((_o := l_1_counter), 'counted_cases', missing)) is not missing else environment.getattr(_o, 'counted_cases')), attribute='opened'), 'date'))))),
            )
        elif (_v if (_v := getattr((_o := l_1_counter), 'other_cases', missing)) is not missing else environment.getattr(_o, 'other_cases')):
            pass
            t_16.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'no case that counts.'))),
            )
        else:
            pass
            t_16.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'no case is in the record.'))),
            )
        if (_v if (_v := getattr((_o := l_1_counter), 'other_cases', missing)) is not missing else environment.getattr(_o, 'other_cases')):
            pass
            t_16.extend((
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'Not counted: %(num)s case, on %(days)s.', 'Not counted: %(num)s cases, on %(days)s.', t_3((_v if (_v := getattr((_o := l_1_counter), 'other_cases', missing)) is not missing else environment.getattr(_o, 'other_cases'))), days=t_4(context, t_5(context, t_5(context, (_v if (_v := getattr((_o := l_1_counter), 'other_cases', missing)) is not missing else environment.getattr(_o, 'other_cases')), attribute='opened'), 'date'))))),
            ))
        return concat(t_16)
    context.exported_vars.add('strip_words')
    context.vars['strip_words'] = l_0_strip_words = Macro(environment, macro, 'strip_words', ('counter', 'year'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_case):
        t_17 = []
        l_1__ = resolve('_')
        if l_1_case is missing:
            l_1_case = undefined("parameter 'case' was not provided", name='case')
        pass
        if ((_v if (_v := getattr((_o := l_1_case), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'open'):
            pass
            t_17.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'open'))),
            )
        elif ((_v if (_v := getattr((_o := l_1_case), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'withdrawn'):
            pass
            t_17.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'withdrawn by the customer'))),
            )
        else:
            pass
            t_17.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'settled'))),
            )
        if (_v if (_v := getattr((_o := l_1_case), 'result', missing)) is not missing else environment.getattr(_o, 'result')):
            pass
            t_17.extend((
                ' · ',
                environment.write((environment.call(context, (undefined(name='result') if l_0_result is missing else l_0_result), (_v if (_v := getattr((_o := l_1_case), 'result', missing)) is not missing else environment.getattr(_o, 'result'))))),
            ))
        return concat(t_17)
    context.exported_vars.add('verdict')
    context.vars['verdict'] = l_0_verdict = Macro(environment, macro, 'verdict', ('case',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_18 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_18.append(
            environment.write((environment.getitem({'upheld': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the customer was right'), 'partly': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the customer was right in part'), 'not-upheld': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the customer was not right')}, l_1_name))),
        )
        return concat(t_18)
    context.exported_vars.add('result')
    context.vars['result'] = l_0_result = Macro(environment, macro, 'result', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_19 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_19.append(
            environment.write((environment.getitem({'open': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'open'), 'settled': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'settled'), 'withdrawn': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'withdrawn by the customer')}, l_1_name))),
        )
        return concat(t_19)
    context.exported_vars.add('state')
    context.vars['state'] = l_0_state = Macro(environment, macro, 'state', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_20 = []
        l_1__ = resolve('_')
        pass
        t_20.append(
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'This text was taken out later. Its fingerprint stays in the log.'))),
        )
        return concat(t_20)
    context.exported_vars.add('taken_out')
    context.vars['taken_out'] = l_0_taken_out = Macro(environment, macro, 'taken_out', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts):
        t_21 = []
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        pass
        if (_v if (_v := getattr((_o := l_1_facts), 'text', missing)) is not missing else environment.getattr(_o, 'text')):
            pass
            t_21.extend((
                '<p class="text">',
                environment.write((t_7((_v if (_v := getattr((_o := l_1_facts), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                '</p>\n',
            ))
        elif (_v if (_v := getattr((_o := l_1_facts), 'text_sha256', missing)) is not missing else environment.getattr(_o, 'text_sha256')):
            pass
            t_21.extend((
                '<p class="text">',
                environment.write((environment.call(context, (undefined(name='taken_out') if l_0_taken_out is missing else l_0_taken_out)))),
                '</p>\n',
            ))
        if (_v if (_v := getattr((_o := l_1_facts), 'lesson', missing)) is not missing else environment.getattr(_o, 'lesson')):
            pass
            t_21.extend((
                '<p class="text">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'What we do differently since:'))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                environment.write((t_7((_v if (_v := getattr((_o := l_1_facts), 'lesson', missing)) is not missing else environment.getattr(_o, 'lesson'))))),
                '</p>\n',
            ))
        return concat(t_21)
    context.exported_vars.add('told')
    context.vars['told'] = l_0_told = Macro(environment, macro, 'told', ('facts',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_entry, l_1_breaks):
        t_22 = []
        l_1_ngettext = resolve('ngettext')
        l_1__ = resolve('_')
        if l_1_entry is missing:
            l_1_entry = undefined("parameter 'entry' was not provided", name='entry')
        if l_1_breaks is missing:
            l_1_breaks = ''
        pass
        if (_v if (_v := getattr((_o := l_1_entry), 'late_days', missing)) is not missing else environment.getattr(_o, 'late_days')):
            pass
            t_22.extend((
                '<p class="late">',
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'Written down late, %(num)s day after it happened.', 'Written down late, %(num)s days after it happened.', (_v if (_v := getattr((_o := l_1_entry), 'late_days', missing)) is not missing else environment.getattr(_o, 'late_days'))))),
                '</p>\n',
            ))
        if l_1_breaks:
            pass
            t_22.extend((
                '<p class="late">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Before that, somebody had confirmed that there was no such case in these days (entry %(id)s).', id=l_1_breaks))),
                '</p>\n',
            ))
        return concat(t_22)
    context.exported_vars.add('marks')
    context.vars['marks'] = l_0_marks = Macro(environment, macro, 'marks', ('entry', 'breaks'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts, l_1_id):
        t_23 = []
        l_1_url = resolve('url')
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        pass
        t_23.extend((
            '<a href="',
            environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), markup_join(('record/', environment.call(context, (_v if (_v := getattr((_o := l_1_facts), 'find_page', missing)) is not missing else environment.getattr(_o, 'find_page')), l_1_id), )), markup_join(('e', t_6(context.eval_ctx, l_1_id, '/', '-'), ))))),
            '">',
            environment.write((l_1_id)),
            '</a>',
        ))
        return concat(t_23)
    context.exported_vars.add('entry_link')
    context.vars['entry_link'] = l_0_entry_link = Macro(environment, macro, 'entry_link', ('facts', 'id'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=60&3=69&4=75&5=81&6=86&8=101&9=112&11=117&12=128&13=131&14=133&15=136&16=138&17=141&19=147&22=170&23=176&25=189&26=203&27=212&28=220&29=224&31=243&32=247&35=253&36=259&38=272&41=280&42=285&44=291&45=295&47=300&48=305&50=309&51=314&54=322&56=330&57=340&58=353&59=368&61=377&62=383&63=398&65=407&66=414&68=419&69=426&71=431&72=436&74=441&75=448&76=452&77=455&78=459&80=462&81=466&84=474&85=483&86=487&88=490&89=494&92=500&93=510'
looked_up = ['_', 'gap', 'ngettext', 'url']
set_names = ['band', 'breaks', 'case', 'confirmation', 'count_mode', 'count_range', 'counter', 'counts', 'day', 'days', 'entry', 'entry_link', 'facts', 'first', 'id', 'last', 'marks', 'mode', 'month', 'name', 'names', 'record_category', 'result', 'sentence', 'signer', 'starts', 'state', 'strip', 'strip_words', 'style', 'taken_out', 'told', 'unconfirmed', 'verdict', 'wrote', 'x', 'year']
named_templates = ['partials/day.html', 'partials/naming.html', 'partials/signer.html']

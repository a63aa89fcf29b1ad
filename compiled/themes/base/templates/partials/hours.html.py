from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/hours.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_day = l_0_days = l_0_numbers = l_0_open_sentences = l_0_closed_sentence = l_0_special_sentences = l_0_now = l_0_hours = l_0_differing = l_0_notice_link = missing
    try:
        t_1 = environment.filters['closing']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'closing' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_3 = environment.filters['ranges']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'ranges' found.")
    try:
        t_4 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    try:
        t_5 = environment.filters['weekdays']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'weekdays' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/day.html', 'partials/hours.html').make_module(context.get_all(), True, {'closed_sentence': l_0_closed_sentence, 'day': l_0_day, 'days': l_0_days, 'differing': l_0_differing, 'hours': l_0_hours, 'notice_link': l_0_notice_link, 'now': l_0_now, 'numbers': l_0_numbers, 'open_sentences': l_0_open_sentences, 'special_sentences': l_0_special_sentences})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/hours.html') does not export the requested name 'day'", name='day')
    l_0_days = getattr(included_template, 'days', missing)
    if l_0_days is missing:
        l_0_days = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/hours.html') does not export the requested name 'days'", name='days')
    context.vars.update({'day': l_0_day, 'days': l_0_days})
    context.exported_vars.difference_update(('day', 'days'))
    def macro(l_1_weekdays):
        t_7 = []
        if l_1_weekdays is missing:
            l_1_weekdays = undefined("parameter 'weekdays' was not provided", name='weekdays')
        pass
        l_2_loop = missing
        for l_2_one, l_2_loop in LoopContext(l_1_weekdays, undefined):
            _loop_vars = {}
            pass
            t_7.append(
                environment.write((environment.getitem({'monday': 1, 'tuesday': 2, 'wednesday': 3, 'thursday': 4, 'friday': 5, 'saturday': 6, 'sunday': 7}, l_2_one))),
            )
            if (not (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last'))):
                pass
                t_7.append(
                    ' ',
                )
        l_2_loop = l_2_one = missing
        return concat(t_7)
    context.exported_vars.add('numbers')
    context.vars['numbers'] = l_0_numbers = Macro(environment, macro, 'numbers', ('weekdays',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_hours):
        t_8 = []
        if l_1_hours is missing:
            l_1_hours = undefined("parameter 'hours' was not provided", name='hours')
        pass
        for l_2_range in (_v if (_v := getattr((_o := l_1_hours), 'ranges', missing)) is not missing else environment.getattr(_o, 'ranges')):
            l_2__ = resolve('_')
            _loop_vars = {}
            pass
            t_8.extend((
                '<span class="now" hidden data-opens="',
                environment.write(((_v if (_v := getattr((_o := l_2_range), 'opens', missing)) is not missing else environment.getattr(_o, 'opens')))),
                '" data-closes="',
                environment.write((((_v if (_v := getattr((_o := l_2_range), 'closes', missing)) is not missing else environment.getattr(_o, 'closes')) if (not (_v if (_v := getattr((_o := l_2_range), 'all_day', missing)) is not missing else environment.getattr(_o, 'all_day'))) else '24:00:00'))),
                '">',
            ))
            if (_v if (_v := getattr((_o := l_2_range), 'all_day', missing)) is not missing else environment.getattr(_o, 'all_day')):
                pass
                t_8.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Open now, all day', _loop_vars=_loop_vars))),
                )
            else:
                pass
                t_8.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Open now until %(time)s', time=t_1(context, (_v if (_v := getattr((_o := l_2_range), 'closes', missing)) is not missing else environment.getattr(_o, 'closes'))), _loop_vars=_loop_vars))),
                )
            t_8.append(
                '</span>',
            )
        l_2_range = l_2__ = missing
        return concat(t_8)
    context.exported_vars.add('open_sentences')
    context.vars['open_sentences'] = l_0_open_sentences = Macro(environment, macro, 'open_sentences', ('hours',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one):
        t_9 = []
        l_1__ = resolve('_')
        l_1_reason = missing
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        l_1_reason = t_4(markup_join((t_6((_v if (_v := getattr((_o := l_1_one), 'reason', missing)) is not missing else environment.getattr(_o, 'reason'))), environment.call(context, (undefined(name='notice_link') if l_0_notice_link is missing else l_0_notice_link), (_v if (_v := getattr((_o := l_1_one), 'notice', missing)) is not missing else environment.getattr(_o, 'notice'))), )))
        t_9.append(
            '<span class="now now-closed" hidden data-closed>',
        )
        if (undefined(name='reason') if l_1_reason is missing else l_1_reason):
            pass
            t_9.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Closed today (%(reason)s)', reason=(undefined(name='reason') if l_1_reason is missing else l_1_reason)))),
            )
        else:
            pass
            t_9.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Closed today'))),
            )
        t_9.append(
            '</span>',
        )
        return concat(t_9)
    context.exported_vars.add('closed_sentence')
    context.vars['closed_sentence'] = l_0_closed_sentence = Macro(environment, macro, 'closed_sentence', ('one',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_specials):
        t_10 = []
        if l_1_specials is missing:
            l_1_specials = undefined("parameter 'specials' was not provided", name='specials')
        pass
        for l_2_one in l_1_specials:
            _loop_vars = {}
            pass
            t_10.extend((
                '<div data-first="',
                environment.write(((_v if (_v := getattr((_o := l_2_one), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')))),
                '" data-last="',
                environment.write(((_v if (_v := getattr((_o := l_2_one), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day')))),
                '">',
                environment.write((environment.call(context, (undefined(name='open_sentences') if l_0_open_sentences is missing else l_0_open_sentences), (_v if (_v := getattr((_o := l_2_one), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')), _loop_vars=_loop_vars))),
                environment.write(((environment.call(context, (undefined(name='closed_sentence') if l_0_closed_sentence is missing else l_0_closed_sentence), l_2_one, _loop_vars=_loop_vars) if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_one), 'hours', missing)) is not missing else environment.getattr(_o, 'hours'))), 'is_closed', missing)) is not missing else environment.getattr(_o, 'is_closed')) else cond_expr_undefined("the inline if-expression on line 15 in 'partials/hours.html' evaluated to false and no else section was defined.")))),
                '</div>\n',
            ))
        l_2_one = missing
        return concat(t_10)
    context.exported_vars.add('special_sentences')
    context.vars['special_sentences'] = l_0_special_sentences = Macro(environment, macro, 'special_sentences', ('specials',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_week, l_1_specials):
        t_11 = []
        l_1_site = resolve('site')
        l_1_today = resolve('today')
        if l_1_week is missing:
            l_1_week = undefined("parameter 'week' was not provided", name='week')
        if l_1_specials is missing:
            l_1_specials = undefined("parameter 'specials' was not provided", name='specials')
        pass
        t_11.extend((
            '<div data-zone="',
            environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone')))),
            '" data-built="',
            environment.write(((undefined(name='today') if l_1_today is missing else l_1_today))),
            '">\n',
        ))
        for (l_2_days, l_2_hours) in (_v if (_v := getattr((_o := l_1_week), 'runs', missing)) is not missing else environment.getattr(_o, 'runs')):
            _loop_vars = {}
            pass
            t_11.extend((
                '<div data-weekday="',
                environment.write((environment.call(context, (undefined(name='numbers') if l_0_numbers is missing else l_0_numbers), l_2_days, _loop_vars=_loop_vars))),
                '">',
                environment.write((environment.call(context, (undefined(name='open_sentences') if l_0_open_sentences is missing else l_0_open_sentences), l_2_hours, _loop_vars=_loop_vars))),
                '</div>\n',
            ))
        l_2_days = l_2_hours = missing
        t_11.extend((
            environment.write((environment.call(context, (undefined(name='special_sentences') if l_0_special_sentences is missing else l_0_special_sentences), l_1_specials))),
            '\n</div>\n',
        ))
        return concat(t_11)
    context.exported_vars.add('now')
    context.vars['now'] = l_0_now = Macro(environment, macro, 'now', ('week', 'specials'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_week, l_1_specials, l_1_caption):
        t_12 = []
        l_1_site = resolve('site')
        l_1_today = resolve('today')
        if l_1_week is missing:
            l_1_week = undefined("parameter 'week' was not provided", name='week')
        if l_1_specials is missing:
            l_1_specials = undefined("parameter 'specials' was not provided", name='specials')
        if l_1_caption is missing:
            l_1_caption = undefined("parameter 'caption' was not provided", name='caption')
        pass
        t_12.extend((
            '<div data-zone="',
            environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone')))),
            '" data-built="',
            environment.write(((undefined(name='today') if l_1_today is missing else l_1_today))),
            '">\n<table class="hours">\n  <caption>',
            environment.write((t_2(l_1_caption))),
            '</caption>\n  <tbody>\n',
        ))
        for (l_2_days, l_2_hours) in (_v if (_v := getattr((_o := l_1_week), 'runs', missing)) is not missing else environment.getattr(_o, 'runs')):
            _loop_vars = {}
            pass
            t_12.extend((
                '    <tr data-weekday="',
                environment.write((environment.call(context, (undefined(name='numbers') if l_0_numbers is missing else l_0_numbers), l_2_days, _loop_vars=_loop_vars))),
                '">\n      <th scope="row">',
                environment.write((t_2(t_5(context, l_2_days)))),
                '</th>\n      <td>',
                environment.write((t_3(context, l_2_hours))),
                environment.write((environment.call(context, (undefined(name='open_sentences') if l_0_open_sentences is missing else l_0_open_sentences), l_2_hours, _loop_vars=_loop_vars))),
                '</td>\n    </tr>\n',
            ))
        l_2_days = l_2_hours = missing
        t_12.extend((
            '  </tbody>\n</table>\n',
            environment.write((environment.call(context, (undefined(name='special_sentences') if l_0_special_sentences is missing else l_0_special_sentences), l_1_specials))),
            '\n</div>\n',
        ))
        return concat(t_12)
    context.exported_vars.add('hours')
    context.vars['hours'] = l_0_hours = Macro(environment, macro, 'hours', ('week', 'specials', 'caption'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_specials):
        t_13 = []
        l_1__ = resolve('_')
        if l_1_specials is missing:
            l_1_specials = undefined("parameter 'specials' was not provided", name='specials')
        pass
        if l_1_specials:
            pass
            t_13.extend((
                '<p class="label differing-label">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Different on these days'))),
                '</p>\n<ul class="differing">\n',
            ))
            for l_2_one in l_1_specials:
                _loop_vars = {}
                pass
                t_13.extend((
                    '  <li data-until="',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day')))),
                    '">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(days)s: %(hours)s', days=environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), (_v if (_v := getattr((_o := l_2_one), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := l_2_one), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')), _loop_vars=_loop_vars), hours=t_3(context, (_v if (_v := getattr((_o := l_2_one), 'hours', missing)) is not missing else environment.getattr(_o, 'hours'))), _loop_vars=_loop_vars))),
                    '<span class="aside">',
                    environment.write((t_6((_v if (_v := getattr((_o := l_2_one), 'reason', missing)) is not missing else environment.getattr(_o, 'reason'))))),
                    environment.write((environment.call(context, (undefined(name='notice_link') if l_0_notice_link is missing else l_0_notice_link), (_v if (_v := getattr((_o := l_2_one), 'notice', missing)) is not missing else environment.getattr(_o, 'notice')), _loop_vars=_loop_vars))),
                    '</span></li>\n',
                ))
            l_2_one = missing
            t_13.append(
                '</ul>\n',
            )
        return concat(t_13)
    context.exported_vars.add('differing')
    context.vars['differing'] = l_0_differing = Macro(environment, macro, 'differing', ('specials',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_14 = []
        l_1_site = resolve('site')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        def t_15(fiter):
            for l_2_notice in fiter:
                if ((_v if (_v := getattr((_o := l_2_notice), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == l_1_name):
                    yield l_2_notice
        for l_2_notice in t_15((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'open_notices', missing)) is not missing else environment.getattr(_o, 'open_notices'))):
            _loop_vars = {}
            pass
            t_14.extend((
                '<a href="',
                environment.write(((_v if (_v := getattr((_o := l_2_notice), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '">',
                environment.write((t_6((_v if (_v := getattr((_o := l_2_notice), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</a>',
            ))
        l_2_notice = missing
        return concat(t_14)
    context.exported_vars.add('notice_link')
    context.vars['notice_link'] = l_0_notice_link = Macro(environment, macro, 'notice_link', ('name',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=48&3=57&4=63&6=78&7=83&9=111&10=118&11=122&13=138&14=143&15=148&18=160&20=171&21=176&22=181&24=188&27=194&28=207&30=211&32=214&33=219&34=221&35=223&40=230&43=236&44=242&45=246&47=249&48=254&53=269&54=275'
looked_up = ['_', 'site', 'today']
set_names = ['caption', 'closed_sentence', 'day', 'days', 'differing', 'hours', 'name', 'notice', 'notice_link', 'now', 'numbers', 'one', 'open_sentences', 'range', 'reason', 'special_sentences', 'specials', 'week', 'weekdays']
named_templates = ['partials/day.html']

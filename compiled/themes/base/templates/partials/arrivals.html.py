from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/arrivals.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_day = l_0_days = l_0_timed = l_0_arrives = l_0_arrival = l_0_ordered = l_0_whole = l_0_price = l_0_sources = l_0_disrupted = l_0_outdated = l_0_worked_out = l_0_not_taken = l_0_headline = l_0_timetable = l_0_on_order = l_0_handed_over = l_0_closed = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    try:
        t_3 = environment.filters['groupby']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'groupby' found.")
    try:
        t_4 = environment.filters['last']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'last' found.")
    try:
        t_5 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_6 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_7 = environment.filters['map']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'map' found.")
    try:
        t_8 = environment.filters['pair']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'pair' found.")
    try:
        t_9 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_10 = environment.filters['price']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'price' found.")
    try:
        t_11 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_12 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_13 = environment.filters['span']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'span' found.")
    try:
        t_14 = environment.filters['sum']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'sum' found.")
    try:
        t_15 = environment.filters['time']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'time' found.")
    try:
        t_16 = environment.filters['timezone']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'timezone' found.")
    try:
        t_17 = environment.filters['unique']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No filter named 'unique' found.")
    try:
        t_18 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_19 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_19(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('partials/day.html', 'partials/arrivals.html').make_module(context.get_all(), True, {'arrival': l_0_arrival, 'arrives': l_0_arrives, 'closed': l_0_closed, 'day': l_0_day, 'days': l_0_days, 'disrupted': l_0_disrupted, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'not_taken': l_0_not_taken, 'on_order': l_0_on_order, 'ordered': l_0_ordered, 'outdated': l_0_outdated, 'price': l_0_price, 'sources': l_0_sources, 'timed': l_0_timed, 'timetable': l_0_timetable, 'whole': l_0_whole, 'worked_out': l_0_worked_out})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/arrivals.html') does not export the requested name 'day'", name='day')
    l_0_days = getattr(included_template, 'days', missing)
    if l_0_days is missing:
        l_0_days = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/arrivals.html') does not export the requested name 'days'", name='days')
    l_0_timed = getattr(included_template, 'timed', missing)
    if l_0_timed is missing:
        l_0_timed = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/arrivals.html') does not export the requested name 'timed'", name='timed')
    context.vars.update({'day': l_0_day, 'days': l_0_days, 'timed': l_0_timed})
    context.exported_vars.difference_update(('day', 'days', 'timed'))
    def macro(l_1_one, l_1_style):
        t_20 = []
        l_1__ = resolve('_')
        l_1_said = missing
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        if l_1_style is missing:
            l_1_style = 'short'
        pass
        l_1_said = t_8(context, (_v if (_v := getattr((_o := l_1_one), 'earliest', missing)) is not missing else environment.getattr(_o, 'earliest')), (_v if (_v := getattr((_o := l_1_one), 'latest', missing)) is not missing else environment.getattr(_o, 'latest')), ('brief' if (l_1_style == 'brief') else 'long'))
        if ((_v if (_v := getattr((_o := l_1_one), 'earliest', missing)) is not missing else environment.getattr(_o, 'earliest')) == (_v if (_v := getattr((_o := l_1_one), 'latest', missing)) is not missing else environment.getattr(_o, 'latest'))):
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_one), 'earliest', missing)) is not missing else environment.getattr(_o, 'earliest')), l_1_style))),
            )
        elif ((_v if (_v := getattr((_o := ((_v if (_v := getattr((_o := l_1_one), 'latest', missing)) is not missing else environment.getattr(_o, 'latest')) - (_v if (_v := getattr((_o := l_1_one), 'earliest', missing)) is not missing else environment.getattr(_o, 'earliest')))), 'days', missing)) is not missing else environment.getattr(_o, 'days')) == 1):
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(first)s or %(last)s', first=environment.call(context, (undefined(name='timed') if l_0_timed is missing else l_0_timed), (_v if (_v := getattr((_o := l_1_one), 'earliest', missing)) is not missing else environment.getattr(_o, 'earliest')), environment.getitem((undefined(name='said') if l_1_said is missing else l_1_said), 0)), last=environment.call(context, (undefined(name='timed') if l_0_timed is missing else l_0_timed), (_v if (_v := getattr((_o := l_1_one), 'latest', missing)) is not missing else environment.getattr(_o, 'latest')), environment.getitem((undefined(name='said') if l_1_said is missing else l_1_said), 1))))),
            )
        else:
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(first)s to %(last)s', first=environment.call(context, (undefined(name='timed') if l_0_timed is missing else l_0_timed), (_v if (_v := getattr((_o := l_1_one), 'earliest', missing)) is not missing else environment.getattr(_o, 'earliest')), environment.getitem((undefined(name='said') if l_1_said is missing else l_1_said), 0)), last=environment.call(context, (undefined(name='timed') if l_0_timed is missing else l_0_timed), (_v if (_v := getattr((_o := l_1_one), 'latest', missing)) is not missing else environment.getattr(_o, 'latest')), environment.getitem((undefined(name='said') if l_1_said is missing else l_1_said), 1))))),
            )
        return concat(t_20)
    context.exported_vars.add('arrives')
    context.vars['arrives'] = l_0_arrives = Macro(environment, macro, 'arrives', ('one', 'style'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one, l_1_method):
        t_21 = []
        l_1__ = resolve('_')
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        if l_1_method is missing:
            l_1_method = undefined("parameter 'method' was not provided", name='method')
        pass
        if ((_v if (_v := getattr((_o := l_1_method), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'pickup'):
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'ready for you %(days)s', days=environment.call(context, (undefined(name='arrives') if l_0_arrives is missing else l_0_arrives), l_1_one)))),
            )
        else:
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'arrives %(days)s', days=environment.call(context, (undefined(name='arrives') if l_0_arrives is missing else l_0_arrives), l_1_one)))),
            )
        return concat(t_21)
    context.exported_vars.add('arrival')
    context.vars['arrival'] = l_0_arrival = Macro(environment, macro, 'arrival', ('one', 'method'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one, l_1_word):
        t_22 = []
        l_1__ = resolve('_')
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        if l_1_word is missing:
            l_1_word = undefined("parameter 'word' was not provided", name='word')
        pass
        if (not (_v if (_v := getattr((_o := l_1_one), 'is_dispatch_day', missing)) is not missing else environment.getattr(_o, 'is_dispatch_day'))):
            pass
            t_22.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Order %(day)s', day=l_1_word))),
            )
        elif (_v if (_v := getattr((_o := l_1_one), 'late', missing)) is not missing else environment.getattr(_o, 'late')):
            pass
            t_22.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Order %(day)s after %(time)s', day=l_1_word, time=t_15(context, (_v if (_v := getattr((_o := l_1_one), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff')))))),
            )
        else:
            pass
            t_22.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Order %(day)s before %(time)s', day=l_1_word, time=t_15(context, (_v if (_v := getattr((_o := l_1_one), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff')))))),
            )
        return concat(t_22)
    context.exported_vars.add('ordered')
    context.vars['ordered'] = l_0_ordered = Macro(environment, macro, 'ordered', ('one', 'word'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_text):
        t_23 = []
        if l_1_text is missing:
            l_1_text = undefined("parameter 'text' was not provided", name='text')
        pass
        t_23.extend((
            '<span class="whole">',
            environment.write((l_1_text)),
            '</span>',
        ))
        return concat(t_23)
    context.exported_vars.add('whole')
    context.vars['whole'] = l_0_whole = Macro(environment, macro, 'whole', ('text',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_rate, l_1_zone):
        t_24 = []
        l_1__ = resolve('_')
        if l_1_rate is missing:
            l_1_rate = undefined("parameter 'rate' was not provided", name='rate')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        pass
        if (_v if (_v := getattr((_o := l_1_rate), 'is_free', missing)) is not missing else environment.getattr(_o, 'is_free')):
            pass
            t_24.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Free delivery'))),
            )
        elif (not t_19((_v if (_v := getattr((_o := l_1_rate), 'lowest_price', missing)) is not missing else environment.getattr(_o, 'lowest_price')))):
            pass
            if ((not t_19((_v if (_v := getattr((_o := l_1_rate), 'free_from', missing)) is not missing else environment.getattr(_o, 'free_from')))) and (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_rate), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers')), 0)), 'price', missing)) is not missing else environment.getattr(_o, 'price'))):
                pass
                t_24.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(price)s, free from %(amount)s', price=environment.call(context, (undefined(name='whole') if l_0_whole is missing else l_0_whole), t_10(context, (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_rate), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers')), 0)), 'price', missing)) is not missing else environment.getattr(_o, 'price')), (_v if (_v := getattr((_o := l_1_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency')))), amount=environment.call(context, (undefined(name='whole') if l_0_whole is missing else l_0_whole), t_10(context, (_v if (_v := getattr((_o := l_1_rate), 'free_from', missing)) is not missing else environment.getattr(_o, 'free_from')), (_v if (_v := getattr((_o := l_1_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency'))))))),
                )
            elif (t_5((_v if (_v := getattr((_o := l_1_rate), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers'))) == 1):
                pass
                t_24.append(
                    environment.write((environment.call(context, (undefined(name='whole') if l_0_whole is missing else l_0_whole), t_10(context, (_v if (_v := getattr((_o := l_1_rate), 'lowest_price', missing)) is not missing else environment.getattr(_o, 'lowest_price')), (_v if (_v := getattr((_o := l_1_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency')))))),
                )
            else:
                pass
                t_24.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'from %(price)s', price=environment.call(context, (undefined(name='whole') if l_0_whole is missing else l_0_whole), t_10(context, (_v if (_v := getattr((_o := l_1_rate), 'lowest_price', missing)) is not missing else environment.getattr(_o, 'lowest_price')), (_v if (_v := getattr((_o := l_1_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency'))))))),
                )
        return concat(t_24)
    context.exported_vars.add('price')
    context.vars['price'] = l_0_price = Macro(environment, macro, 'price', ('rate', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_disruptions):
        t_25 = []
        if l_1_disruptions is missing:
            l_1_disruptions = undefined("parameter 'disruptions' was not provided", name='disruptions')
        pass
        for l_2_reason in l_1_disruptions:
            l_2_site = resolve('site')
            _loop_vars = {}
            pass
            def t_26(fiter):
                for l_3_notice in fiter:
                    if ((_v if (_v := getattr((_o := l_3_notice), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == (_v if (_v := getattr((_o := l_2_reason), 'notice', missing)) is not missing else environment.getattr(_o, 'notice'))):
                        yield l_3_notice
            t_27 = 1
            for l_3_notice in t_26((_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'open_notices', missing)) is not missing else environment.getattr(_o, 'open_notices'))):
                l_3__ = resolve('_')
                _loop_vars = {}
                pass
                t_25.extend((
                    ' <span class="aside"><a href="',
                    environment.write(((_v if (_v := getattr((_o := l_3_notice), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                    '">',
                ))
                if (t_5(l_1_disruptions) > 1):
                    pass
                    t_25.append(
                        environment.write((t_18((_v if (_v := getattr((_o := l_3_notice), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                    )
                else:
                    pass
                    t_25.append(
                        environment.write((environment.call(context, (undefined(name='_') if l_3__ is missing else l_3__), 'later than usual', _loop_vars=_loop_vars))),
                    )
                t_25.append(
                    '</a></span>',
                )
                t_27 = 0
            l_3_notice = l_3__ = missing
            if t_27:
                pass
                t_25.append(
                    environment.write((environment.call(context, (undefined(name='disrupted') if l_0_disrupted is missing else l_0_disrupted), [l_2_reason]))),
                )
        l_2_reason = l_2_site = missing
        return concat(t_25)
    context.exported_vars.add('sources')
    context.vars['sources'] = l_0_sources = Macro(environment, macro, 'sources', ('disruptions',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_disruptions, l_1_kind):
        t_28 = []
        if l_1_disruptions is missing:
            l_1_disruptions = undefined("parameter 'disruptions' was not provided", name='disruptions')
        if l_1_kind is missing:
            l_1_kind = 'deliver'
        pass
        for l_2_reason in l_1_disruptions:
            l_2__ = resolve('_')
            l_2_site = resolve('site')
            _loop_vars = {}
            pass
            t_28.append(
                '<span class="aside"',
            )
            if (_v if (_v := getattr((_o := l_2_reason), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')):
                pass
                t_28.extend((
                    ' data-until="',
                    environment.write(((_v if (_v := getattr((_o := l_2_reason), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')))),
                    '"',
                ))
            t_28.append(
                '>',
            )
            if (_v if (_v := getattr((_o := l_2_reason), 'adds', missing)) is not missing else environment.getattr(_o, 'adds')):
                pass
                t_28.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Parcels take %(time)s longer: %(days)s', time=t_13(context, (_v if (_v := getattr((_o := l_2_reason), 'adds', missing)) is not missing else environment.getattr(_o, 'adds'))), days=environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), (_v if (_v := getattr((_o := l_2_reason), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := l_2_reason), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                )
            elif (l_1_kind == 'reply'):
                pass
                t_28.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Nobody answers: %(days)s', days=environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), (_v if (_v := getattr((_o := l_2_reason), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := l_2_reason), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                )
            else:
                pass
                t_28.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Nothing is sent: %(days)s', days=environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), (_v if (_v := getattr((_o := l_2_reason), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := l_2_reason), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                )
            def t_29(fiter):
                for l_3_notice in fiter:
                    if ((_v if (_v := getattr((_o := l_3_notice), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == (_v if (_v := getattr((_o := l_2_reason), 'notice', missing)) is not missing else environment.getattr(_o, 'notice'))):
                        yield l_3_notice
            for l_3_notice in t_29((_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'open_notices', missing)) is not missing else environment.getattr(_o, 'open_notices'))):
                _loop_vars = {}
                pass
                t_28.extend((
                    ' · <a href="',
                    environment.write(((_v if (_v := getattr((_o := l_3_notice), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                    '">',
                    environment.write((t_18((_v if (_v := getattr((_o := l_3_notice), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                    '</a>',
                ))
            l_3_notice = missing
            t_28.append(
                '</span>\n',
            )
        l_2_reason = l_2__ = l_2_site = missing
        return concat(t_28)
    context.exported_vars.add('disrupted')
    context.vars['disrupted'] = l_0_disrupted = Macro(environment, macro, 'disrupted', ('disruptions', 'kind'), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_30 = []
        l_1__ = resolve('_')
        l_1_today = resolve('today')
        pass
        t_30.extend((
            '<p hidden data-outdated>',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), "The days on this page were worked out on %(date)s. Please ask us for today's.", date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (undefined(name='today') if l_1_today is missing else l_1_today))))),
            '</p>\n',
        ))
        return concat(t_30)
    context.exported_vars.add('outdated')
    context.vars['outdated'] = l_0_outdated = Macro(environment, macro, 'outdated', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts):
        t_31 = []
        l_1__ = resolve('_')
        l_1_today = resolve('today')
        l_1_gap = resolve('gap')
        l_1_site = resolve('site')
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        pass
        t_31.extend((
            '<p class="aside">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Worked out on %(date)s.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (undefined(name='today') if l_1_today is missing else l_1_today))))),
            environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
        ))
        if environment.call(context, (_v if (_v := getattr((_o := l_1_facts), 'is_sold_across_time_zones', missing)) is not missing else environment.getattr(_o, 'is_sold_across_time_zones')), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone')), (undefined(name='today') if l_1_today is missing else l_1_today)):
            pass
            t_31.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Times of day are those of our place (%(zone)s).', zone=t_16(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone')))))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
        if ((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'promises', missing)) is not missing else environment.getattr(_o, 'promises')) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'promises', missing)) is not missing else environment.getattr(_o, 'promises'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'dispatch_counts_from_payment', missing)) is not missing else environment.getattr(_o, 'dispatch_counts_from_payment'))):
            pass
            t_31.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'If your payment reaches us later than your order, the days count from your payment.'))),
            )
        t_31.append(
            '</p>\n',
        )
        return concat(t_31)
    context.exported_vars.add('worked_out')
    context.vars['worked_out'] = l_0_worked_out = Macro(environment, macro, 'worked_out', ('facts',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_32 = []
        l_1__ = resolve('_')
        l_1_site = resolve('site')
        pass
        t_32.extend((
            '<p class="say">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We cannot name a day of delivery at present.'))),
        ))
        def t_33(fiter):
            for l_2_notice in fiter:
                if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'affects', missing)) is not missing else environment.getattr(_o, 'affects')) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'affects', missing)) is not missing else environment.getattr(_o, 'affects'))), 'closes', missing)) is not missing else environment.getattr(_o, 'closes'))):
                    yield l_2_notice
        for l_2_notice in t_33((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'open_notices', missing)) is not missing else environment.getattr(_o, 'open_notices'))):
            _loop_vars = {}
            pass
            t_32.extend((
                ' <a href="',
                environment.write(((_v if (_v := getattr((_o := l_2_notice), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '">',
                environment.write((t_18((_v if (_v := getattr((_o := l_2_notice), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</a>',
            ))
        l_2_notice = missing
        t_32.append(
            '</p>\n',
        )
        return concat(t_32)
    context.exported_vars.add('not_taken')
    context.vars['not_taken'] = l_0_not_taken = Macro(environment, macro, 'not_taken', (), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts, l_1_zone_name, l_1_method_name, l_1_arrivals):
        t_34 = []
        l_1_site = resolve('site')
        l_1_url = resolve('url')
        l_1__ = resolve('_')
        l_1_zone = missing
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        if l_1_zone_name is missing:
            l_1_zone_name = undefined("parameter 'zone_name' was not provided", name='zone_name')
        if l_1_method_name is missing:
            l_1_method_name = undefined("parameter 'method_name' was not provided", name='method_name')
        if l_1_arrivals is missing:
            l_1_arrivals = undefined("parameter 'arrivals' was not provided", name='arrivals')
        pass
        l_1_zone = environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'zones', missing)) is not missing else environment.getattr(_o, 'zones')), l_1_zone_name)
        t_34.extend((
            '<div class="arrival" data-zone="',
            environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone')))),
            '" data-cutoff="',
            environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'calendar', missing)) is not missing else environment.getattr(_o, 'calendar'))), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff')))),
            '">\n  <div class="arrival-days">\n',
        ))
        l_2_loop = missing
        t_35 = 1
        for l_2_one, l_2_loop in LoopContext(l_1_arrivals, undefined):
            _loop_vars = {}
            pass
            if (_v if (_v := getattr((_o := l_2_loop), 'first', missing)) is not missing else environment.getattr(_o, 'first')):
                pass
                t_34.extend((
                    '    <div data-otherwise data-until="',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                    '">\n      <p class="label">',
                    environment.write((environment.call(context, (undefined(name='ordered') if l_0_ordered is missing else l_0_ordered), l_2_one, environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_2_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')), 'short', _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                    '</p>\n      <p class="big">',
                    environment.write((environment.call(context, (undefined(name='arrival') if l_0_arrival is missing else l_0_arrival), l_2_one, environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), l_1_method_name), _loop_vars=_loop_vars))),
                    '</p>\n      ',
                    environment.write((environment.call(context, (undefined(name='disrupted') if l_0_disrupted is missing else l_0_disrupted), (_v if (_v := getattr((_o := l_2_one), 'reasons', missing)) is not missing else environment.getattr(_o, 'reasons')), _loop_vars=_loop_vars))),
                    '\n    </div>\n',
                ))
            t_34.extend((
                '    <div hidden data-date="',
                environment.write(((_v if (_v := getattr((_o := l_2_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                '" data-day="',
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_2_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')), 'full'))),
                '" data-late="',
                environment.write((('yes' if (_v if (_v := getattr((_o := l_2_one), 'late', missing)) is not missing else environment.getattr(_o, 'late')) else 'no'))),
                '">\n      <p class="label">',
                environment.write((environment.call(context, (undefined(name='ordered') if l_0_ordered is missing else l_0_ordered), l_2_one, environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'today', _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                '</p>\n      <p class="big">',
                environment.write((environment.call(context, (undefined(name='arrival') if l_0_arrival is missing else l_0_arrival), l_2_one, environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), l_1_method_name), _loop_vars=_loop_vars))),
                '</p>\n      ',
                environment.write((environment.call(context, (undefined(name='disrupted') if l_0_disrupted is missing else l_0_disrupted), (_v if (_v := getattr((_o := l_2_one), 'reasons', missing)) is not missing else environment.getattr(_o, 'reasons')), _loop_vars=_loop_vars))),
                '\n    </div>\n',
            ))
            t_35 = 0
        l_2_loop = l_2_one = missing
        if t_35:
            pass
            t_34.extend((
                '    ',
                environment.write((environment.call(context, (undefined(name='not_taken') if l_0_not_taken is missing else l_0_not_taken)))),
                '\n',
            ))
        t_34.extend((
            '    ',
            environment.write(((environment.call(context, (undefined(name='outdated') if l_0_outdated is missing else l_0_outdated)) if l_1_arrivals else cond_expr_undefined("the inline if-expression on line 58 in 'partials/arrivals.html' evaluated to false and no else section was defined.")))),
            '\n  </div>\n  <div class="arrival-price">\n    <p class="label">',
            environment.write((t_18((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), l_1_method_name)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            '</p>\n    <p class="big">',
            environment.write((environment.call(context, (undefined(name='price') if l_0_price is missing else l_0_price), environment.getitem((_v if (_v := getattr((_o := (undefined(name='zone') if l_1_zone is missing else l_1_zone)), 'rates', missing)) is not missing else environment.getattr(_o, 'rates')), l_1_method_name), (undefined(name='zone') if l_1_zone is missing else l_1_zone)))),
            '</p>\n    <p class="arrival-all"><a href="',
            environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'shipping', 'prices'))),
            '">',
        ))
        if (t_5((_v if (_v := getattr((_o := l_1_facts), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))) > 1):
            pass
            t_34.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'All countries and prices'))),
            )
        else:
            pass
            t_34.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'All prices'))),
            )
        t_34.append(
            '</a></p>\n  </div>\n</div>\n',
        )
        return concat(t_34)
    context.exported_vars.add('headline')
    context.vars['headline'] = l_0_headline = Macro(environment, macro, 'headline', ('facts', 'zone_name', 'method_name', 'arrivals'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts, l_1_zone_name, l_1_method_name, l_1_arrivals):
        t_36 = []
        l_1_late = resolve('late')
        l_1_site = resolve('site')
        l_1__ = resolve('_')
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        if l_1_zone_name is missing:
            l_1_zone_name = undefined("parameter 'zone_name' was not provided", name='zone_name')
        if l_1_method_name is missing:
            l_1_method_name = undefined("parameter 'method_name' was not provided", name='method_name')
        if l_1_arrivals is missing:
            l_1_arrivals = undefined("parameter 'arrivals' was not provided", name='arrivals')
        pass
        if l_1_arrivals:
            pass
            l_1_late = t_6(context.eval_ctx, t_12(context, l_1_arrivals, 'reasons'))
            t_36.extend((
                '<div data-until="',
                environment.write(((_v if (_v := getattr((_o := t_4(environment, l_1_arrivals)), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                '">\n<table class="timetable" data-zone="',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone')))),
                '" data-cutoff="',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'calendar', missing)) is not missing else environment.getattr(_o, 'calendar'))), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff')))),
                '">\n  <caption>',
                environment.write((t_9((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), l_1_method_name)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                ' · ',
                environment.write((t_9((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'zones', missing)) is not missing else environment.getattr(_o, 'zones')), l_1_zone_name)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            ))
            if (undefined(name='late') if l_1_late is missing else l_1_late):
                pass
                t_36.extend((
                    '<span data-until="',
                    environment.write(((_v if (_v := getattr((_o := t_4(environment, (undefined(name='late') if l_1_late is missing else l_1_late))), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                    '">',
                    environment.write((t_9(environment.call(context, (undefined(name='sources') if l_0_sources is missing else l_0_sources), t_6(context.eval_ctx, t_17(environment, t_14(environment, t_7(context, (undefined(name='late') if l_1_late is missing else l_1_late), attribute='reasons'), start=()))))))),
                    '</span>',
                ))
            t_36.extend((
                '</caption>\n  <thead>\n    <tr><th scope="col" rowspan="2">',
                environment.write((t_9(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You order')))),
                '</th><th scope="colgroup" colspan="2">',
            ))
            if ((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), l_1_method_name)), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'pickup'):
                pass
                t_36.append(
                    environment.write((t_9(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Ready for you')))),
                )
            else:
                pass
                t_36.append(
                    environment.write((t_9(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'It arrives')))),
                )
            t_36.extend((
                '</th></tr>\n    <tr><th scope="col">',
                environment.write((t_9(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'before %(time)s', time=t_15(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'calendar', missing)) is not missing else environment.getattr(_o, 'calendar'))), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff'))))))),
                '</th><th scope="col">',
                environment.write((t_9(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'after %(time)s', time=t_15(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'calendar', missing)) is not missing else environment.getattr(_o, 'calendar'))), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff'))))))),
                '</th></tr>\n  </thead>\n  <tbody>\n',
            ))
            for (l_2_ordered_on, l_2_both) in t_3(environment, l_1_arrivals, 'ordered'):
                l_2_early = l_2_later = missing
                _loop_vars = {}
                pass
                l_2_early = t_2(environment, t_11(context, l_2_both, 'late'))
                _loop_vars['early'] = l_2_early
                l_2_later = t_2(environment, t_12(context, l_2_both, 'late'))
                _loop_vars['later'] = l_2_later
                t_36.extend((
                    '    <tr data-until="',
                    environment.write((l_2_ordered_on)),
                    '">\n      <th scope="row">',
                    environment.write((t_9(environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), l_2_ordered_on, 'short', _loop_vars=_loop_vars)))),
                    '</th>\n',
                ))
                if ((undefined(name='early') if l_2_early is missing else l_2_early) and (not (_v if (_v := getattr((_o := (undefined(name='early') if l_2_early is missing else l_2_early)), 'is_dispatch_day', missing)) is not missing else environment.getattr(_o, 'is_dispatch_day')))):
                    pass
                    t_36.extend((
                        '      ',
                        environment.write((environment.call(context, (undefined(name='on_order') if l_0_on_order is missing else l_0_on_order), (undefined(name='early') if l_2_early is missing else l_2_early), 2, _loop_vars=_loop_vars))),
                        '\n',
                    ))
                else:
                    pass
                    t_36.extend((
                        '      ',
                        environment.write((environment.call(context, (undefined(name='on_order') if l_0_on_order is missing else l_0_on_order), (undefined(name='early') if l_2_early is missing else l_2_early), _loop_vars=_loop_vars))),
                        '\n      ',
                        environment.write((environment.call(context, (undefined(name='on_order') if l_0_on_order is missing else l_0_on_order), (undefined(name='later') if l_2_later is missing else l_2_later), _loop_vars=_loop_vars))),
                        '\n',
                    ))
                t_36.append(
                    '    </tr>\n',
                )
            l_2_ordered_on = l_2_both = l_2_early = l_2_later = missing
            t_36.extend((
                '  </tbody>\n</table>\n',
                environment.write((environment.call(context, (undefined(name='worked_out') if l_0_worked_out is missing else l_0_worked_out), l_1_facts))),
                '\n</div>\n',
            ))
        return concat(t_36)
    context.exported_vars.add('timetable')
    context.vars['timetable'] = l_0_timetable = Macro(environment, macro, 'timetable', ('facts', 'zone_name', 'method_name', 'arrivals'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one, l_1_columns):
        t_37 = []
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        if l_1_columns is missing:
            l_1_columns = 1
        pass
        if l_1_one:
            pass
            t_37.extend((
                '<td data-date="',
                environment.write(((_v if (_v := getattr((_o := l_1_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                '" data-late="',
                environment.write((('yes' if (_v if (_v := getattr((_o := l_1_one), 'late', missing)) is not missing else environment.getattr(_o, 'late')) else 'no'))),
                '"',
            ))
            if (l_1_columns > 1):
                pass
                t_37.extend((
                    ' colspan="',
                    environment.write((l_1_columns)),
                    '"',
                ))
            t_37.extend((
                '>',
                environment.write((environment.call(context, (undefined(name='arrives') if l_0_arrives is missing else l_0_arrives), l_1_one, 'brief'))),
                '</td>',
            ))
        else:
            pass
            t_37.append(
                '<td>–</td>',
            )
        return concat(t_37)
    context.exported_vars.add('on_order')
    context.vars['on_order'] = l_0_on_order = Macro(environment, macro, 'on_order', ('one', 'columns'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_calendar):
        t_38 = []
        l_1__ = resolve('_')
        if l_1_calendar is missing:
            l_1_calendar = undefined("parameter 'calendar' was not provided", name='calendar')
        pass
        t_38.append(
            '<p class="text">',
        )
        if (_v if (_v := getattr((_o := l_1_calendar), 'is_handed_over_by_midnight', missing)) is not missing else environment.getattr(_o, 'is_handed_over_by_midnight')):
            pass
            t_38.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The courier has the parcels of a day before the day ends.'))),
            )
        else:
            pass
            t_38.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The courier has the parcels of a day by %(time)s.', time=t_15(context, (_v if (_v := getattr((_o := l_1_calendar), 'handed_over_by', missing)) is not missing else environment.getattr(_o, 'handed_over_by')))))),
            )
        t_38.append(
            '</p>\n',
        )
        return concat(t_38)
    context.exported_vars.add('handed_over')
    context.vars['handed_over'] = l_0_handed_over = Macro(environment, macro, 'handed_over', ('calendar',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_calendar):
        t_39 = []
        l_1_today = resolve('today')
        if l_1_calendar is missing:
            l_1_calendar = undefined("parameter 'calendar' was not provided", name='calendar')
        pass
        l_2_loop = missing
        for l_2_holiday, l_2_loop in LoopContext(environment.call(context, (_v if (_v := getattr((_o := l_1_calendar), 'list_upcoming_holidays', missing)) is not missing else environment.getattr(_o, 'list_upcoming_holidays')), (undefined(name='today') if l_1_today is missing else l_1_today)), undefined):
            l_2__ = resolve('_')
            _loop_vars = {}
            pass
            if (_v if (_v := getattr((_o := l_2_loop), 'first', missing)) is not missing else environment.getattr(_o, 'first')):
                pass
                t_39.extend((
                    '<h3>',
                    environment.write((t_9(environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'On these days nothing is sent', _loop_vars=_loop_vars)))),
                    '</h3>\n<ul class="list">\n',
                ))
            t_39.extend((
                '  <li data-until="',
                environment.write(((_v if (_v := getattr((_o := l_2_holiday), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day')))),
                '">',
                environment.write((environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), (_v if (_v := getattr((_o := l_2_holiday), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := l_2_holiday), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day')), _loop_vars=_loop_vars))),
                ' · ',
                environment.write((t_18((_v if (_v := getattr((_o := l_2_holiday), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                '</li>\n',
            ))
            if (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last')):
                pass
                t_39.append(
                    '</ul>\n',
                )
        l_2_loop = l_2_holiday = l_2__ = missing
        return concat(t_39)
    context.exported_vars.add('closed')
    context.vars['closed'] = l_0_closed = Macro(environment, macro, 'closed', ('calendar',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=126&3=138&4=147&5=148&7=166&8=174&10=187&11=195&13=213&14=226&15=234&17=259&18=264&19=268&22=306&23=313&24=321&27=368&28=375&30=381&31=392&32=395&33=401&35=412&36=419&38=442&39=457&40=460&42=467&43=470&44=474&45=476&46=478&47=480&50=485&51=491&52=493&53=495&56=504&58=509&61=511&62=513&63=515&67=534&68=548&69=550&70=553&71=555&72=559&74=574&75=589&78=594&79=598&80=600&81=604&82=606&83=609&84=613&86=620&87=622&93=631&97=637&98=644&100=673&101=682&103=698&104=705&105=709&106=713&109=718&110=725'
looked_up = ['_', 'gap', 'late', 'site', 'today', 'url']
set_names = ['arrival', 'arrivals', 'arrives', 'both', 'calendar', 'closed', 'columns', 'day', 'days', 'disrupted', 'disruptions', 'early', 'facts', 'handed_over', 'headline', 'holiday', 'kind', 'late', 'later', 'method', 'method_name', 'not_taken', 'notice', 'on_order', 'one', 'ordered', 'ordered_on', 'outdated', 'price', 'rate', 'reason', 'said', 'sources', 'style', 'text', 'timed', 'timetable', 'whole', 'word', 'worked_out', 'zone', 'zone_name']
named_templates = ['partials/day.html']

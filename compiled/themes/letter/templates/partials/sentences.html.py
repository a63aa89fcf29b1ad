from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/sentences.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_arrival = l_0_arrives = l_0_disrupted = l_0_not_taken = l_0_ordered = l_0_outdated = l_0_channel_link = l_0_phone = l_0_mail = l_0_day = l_0_fact = l_0_strong = l_0_within = l_0_amount = l_0_reaches = l_0_costs = l_0_shipping_sentences = l_0_returns_sentences = l_0_ended = l_0_answers = l_0_postscript = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_3 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    try:
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
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
        t_7 = environment.filters['money']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'money' found.")
    try:
        t_8 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_9 = environment.filters['price']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'price' found.")
    try:
        t_10 = environment.filters['span']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'span' found.")
    try:
        t_11 = environment.filters['string']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'string' found.")
    try:
        t_12 = environment.filters['time']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'time' found.")
    try:
        t_13 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    try:
        t_14 = environment.filters['unique']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'unique' found.")
    try:
        t_15 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_16 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('partials/arrivals.html', 'partials/sentences.html').make_module(context.get_all(), True, {'amount': l_0_amount, 'answers': l_0_answers, 'arrival': l_0_arrival, 'arrives': l_0_arrives, 'channel_link': l_0_channel_link, 'costs': l_0_costs, 'day': l_0_day, 'disrupted': l_0_disrupted, 'ended': l_0_ended, 'fact': l_0_fact, 'mail': l_0_mail, 'not_taken': l_0_not_taken, 'ordered': l_0_ordered, 'outdated': l_0_outdated, 'phone': l_0_phone, 'postscript': l_0_postscript, 'reaches': l_0_reaches, 'returns_sentences': l_0_returns_sentences, 'shipping_sentences': l_0_shipping_sentences, 'strong': l_0_strong, 'within': l_0_within})
    l_0_arrival = getattr(included_template, 'arrival', missing)
    if l_0_arrival is missing:
        l_0_arrival = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/sentences.html') does not export the requested name 'arrival'", name='arrival')
    l_0_arrives = getattr(included_template, 'arrives', missing)
    if l_0_arrives is missing:
        l_0_arrives = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/sentences.html') does not export the requested name 'arrives'", name='arrives')
    l_0_disrupted = getattr(included_template, 'disrupted', missing)
    if l_0_disrupted is missing:
        l_0_disrupted = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/sentences.html') does not export the requested name 'disrupted'", name='disrupted')
    l_0_not_taken = getattr(included_template, 'not_taken', missing)
    if l_0_not_taken is missing:
        l_0_not_taken = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/sentences.html') does not export the requested name 'not_taken'", name='not_taken')
    l_0_ordered = getattr(included_template, 'ordered', missing)
    if l_0_ordered is missing:
        l_0_ordered = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/sentences.html') does not export the requested name 'ordered'", name='ordered')
    l_0_outdated = getattr(included_template, 'outdated', missing)
    if l_0_outdated is missing:
        l_0_outdated = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/sentences.html') does not export the requested name 'outdated'", name='outdated')
    context.vars.update({'arrival': l_0_arrival, 'arrives': l_0_arrives, 'disrupted': l_0_disrupted, 'not_taken': l_0_not_taken, 'ordered': l_0_ordered, 'outdated': l_0_outdated})
    context.exported_vars.difference_update(('arrival', 'arrives', 'disrupted', 'not_taken', 'ordered', 'outdated'))
    included_template = environment.get_template('partials/channel.html', 'partials/sentences.html').make_module(context.get_all(), True, {'amount': l_0_amount, 'answers': l_0_answers, 'arrival': l_0_arrival, 'arrives': l_0_arrives, 'channel_link': l_0_channel_link, 'costs': l_0_costs, 'day': l_0_day, 'disrupted': l_0_disrupted, 'ended': l_0_ended, 'fact': l_0_fact, 'mail': l_0_mail, 'not_taken': l_0_not_taken, 'ordered': l_0_ordered, 'outdated': l_0_outdated, 'phone': l_0_phone, 'postscript': l_0_postscript, 'reaches': l_0_reaches, 'returns_sentences': l_0_returns_sentences, 'shipping_sentences': l_0_shipping_sentences, 'strong': l_0_strong, 'within': l_0_within})
    l_0_channel_link = getattr(included_template, 'channel_link', missing)
    if l_0_channel_link is missing:
        l_0_channel_link = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/sentences.html') does not export the requested name 'channel_link'", name='channel_link')
    context.vars['channel_link'] = l_0_channel_link
    context.exported_vars.discard('channel_link')
    included_template = environment.get_template('partials/contact.html', 'partials/sentences.html').make_module(context.get_all(), True, {'amount': l_0_amount, 'answers': l_0_answers, 'arrival': l_0_arrival, 'arrives': l_0_arrives, 'channel_link': l_0_channel_link, 'costs': l_0_costs, 'day': l_0_day, 'disrupted': l_0_disrupted, 'ended': l_0_ended, 'fact': l_0_fact, 'mail': l_0_mail, 'not_taken': l_0_not_taken, 'ordered': l_0_ordered, 'outdated': l_0_outdated, 'phone': l_0_phone, 'postscript': l_0_postscript, 'reaches': l_0_reaches, 'returns_sentences': l_0_returns_sentences, 'shipping_sentences': l_0_shipping_sentences, 'strong': l_0_strong, 'within': l_0_within})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/sentences.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/sentences.html') does not export the requested name 'mail'", name='mail')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail})
    context.exported_vars.difference_update(('phone', 'mail'))
    included_template = environment.get_template('partials/day.html', 'partials/sentences.html').make_module(context.get_all(), True, {'amount': l_0_amount, 'answers': l_0_answers, 'arrival': l_0_arrival, 'arrives': l_0_arrives, 'channel_link': l_0_channel_link, 'costs': l_0_costs, 'day': l_0_day, 'disrupted': l_0_disrupted, 'ended': l_0_ended, 'fact': l_0_fact, 'mail': l_0_mail, 'not_taken': l_0_not_taken, 'ordered': l_0_ordered, 'outdated': l_0_outdated, 'phone': l_0_phone, 'postscript': l_0_postscript, 'reaches': l_0_reaches, 'returns_sentences': l_0_returns_sentences, 'shipping_sentences': l_0_shipping_sentences, 'strong': l_0_strong, 'within': l_0_within})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'partials/sentences.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    def macro(l_1_heading, l_1_id, l_1_caller):
        t_17 = []
        if l_1_heading is missing:
            l_1_heading = undefined("parameter 'heading' was not provided", name='heading')
        if l_1_id is missing:
            l_1_id = ''
        pass
        t_17.append(
            '<section class="part fact"',
        )
        if l_1_id:
            pass
            t_17.extend((
                ' aria-labelledby="',
                environment.write((l_1_id)),
                '"',
            ))
        t_17.append(
            '>\n  <h2',
        )
        if l_1_id:
            pass
            t_17.extend((
                ' id="',
                environment.write((l_1_id)),
                '"',
            ))
        t_17.extend((
            '>',
            environment.write((t_8(l_1_heading))),
            '</h2>\n  <div class="matter">\n',
            environment.write((environment.call(context, l_1_caller))),
            '\n  </div>\n</section>\n',
        ))
        return concat(t_17)
    context.exported_vars.add('fact')
    context.vars['fact'] = l_0_fact = Macro(environment, macro, 'fact', ('heading', 'id'), False, False, True, context.eval_ctx.autoescape)
    def macro(l_1_text):
        t_18 = []
        if l_1_text is missing:
            l_1_text = undefined("parameter 'text' was not provided", name='text')
        pass
        t_18.extend((
            '<b>',
            environment.write((l_1_text)),
            '</b>',
        ))
        return concat(t_18)
    context.exported_vars.add('strong')
    context.vars['strong'] = l_0_strong = Macro(environment, macro, 'strong', ('text',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_time):
        t_19 = []
        if l_1_time is missing:
            l_1_time = undefined("parameter 'time' was not provided", name='time')
        pass
        t_19.extend((
            '<b class="whole">',
            environment.write((t_2(context, l_1_time))),
            '</b>',
        ))
        return concat(t_19)
    context.exported_vars.add('within')
    context.vars['within'] = l_0_within = Macro(environment, macro, 'within', ('time',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_value, l_1_zone):
        t_20 = []
        if l_1_value is missing:
            l_1_value = undefined("parameter 'value' was not provided", name='value')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        pass
        t_20.extend((
            '<b class="whole">',
            environment.write((t_9(context, l_1_value, (_v if (_v := getattr((_o := l_1_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency'))))),
            '</b>',
        ))
        return concat(t_20)
    context.exported_vars.add('amount')
    context.vars['amount'] = l_0_amount = Macro(environment, macro, 'amount', ('value', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one, l_1_word, l_1_method):
        t_21 = []
        l_1__ = resolve('_')
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        if l_1_word is missing:
            l_1_word = undefined("parameter 'word' was not provided", name='word')
        if l_1_method is missing:
            l_1_method = undefined("parameter 'method' was not provided", name='method')
        pass
        if ((_v if (_v := getattr((_o := l_1_method), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'pickup'):
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(order)s: %(arrival)s', order=environment.call(context, (undefined(name='ordered') if l_0_ordered is missing else l_0_ordered), l_1_one, l_1_word), arrival=environment.call(context, (undefined(name='strong') if l_0_strong is missing else l_0_strong), environment.call(context, (undefined(name='arrival') if l_0_arrival is missing else l_0_arrival), l_1_one, l_1_method))))),
            )
        elif (not (_v if (_v := getattr((_o := l_1_one), 'is_dispatch_day', missing)) is not missing else environment.getattr(_o, 'is_dispatch_day'))):
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Order %(day)s, and it arrives %(days)s.', day=l_1_word, days=environment.call(context, (undefined(name='strong') if l_0_strong is missing else l_0_strong), environment.call(context, (undefined(name='arrives') if l_0_arrives is missing else l_0_arrives), l_1_one))))),
            )
        elif (_v if (_v := getattr((_o := l_1_one), 'late', missing)) is not missing else environment.getattr(_o, 'late')):
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Order %(day)s after %(time)s, and it arrives %(days)s.', day=l_1_word, time=t_12(context, (_v if (_v := getattr((_o := l_1_one), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff'))), days=environment.call(context, (undefined(name='strong') if l_0_strong is missing else l_0_strong), environment.call(context, (undefined(name='arrives') if l_0_arrives is missing else l_0_arrives), l_1_one))))),
            )
        else:
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Order %(day)s before %(time)s, and it arrives %(days)s.', day=l_1_word, time=t_12(context, (_v if (_v := getattr((_o := l_1_one), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff'))), days=environment.call(context, (undefined(name='strong') if l_0_strong is missing else l_0_strong), environment.call(context, (undefined(name='arrives') if l_0_arrives is missing else l_0_arrives), l_1_one))))),
            )
        return concat(t_21)
    context.exported_vars.add('reaches')
    context.vars['reaches'] = l_0_reaches = Macro(environment, macro, 'reaches', ('one', 'word', 'method'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_rate, l_1_zone, l_1_place):
        t_22 = []
        l_1__ = resolve('_')
        if l_1_rate is missing:
            l_1_rate = undefined("parameter 'rate' was not provided", name='rate')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        if l_1_place is missing:
            l_1_place = undefined("parameter 'place' was not provided", name='place')
        pass
        if (_v if (_v := getattr((_o := l_1_rate), 'is_free', missing)) is not missing else environment.getattr(_o, 'is_free')):
            pass
            t_22.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'To %(place)s it costs nothing.', place=l_1_place))),
            )
        elif (not t_16((_v if (_v := getattr((_o := l_1_rate), 'lowest_price', missing)) is not missing else environment.getattr(_o, 'lowest_price')))):
            pass
            if ((not t_16((_v if (_v := getattr((_o := l_1_rate), 'free_from', missing)) is not missing else environment.getattr(_o, 'free_from')))) and (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_rate), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers')), 0)), 'price', missing)) is not missing else environment.getattr(_o, 'price'))):
                pass
                t_22.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'To %(place)s it costs %(price)s, and nothing from %(amount)s.', place=l_1_place, price=environment.call(context, (undefined(name='amount') if l_0_amount is missing else l_0_amount), (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_rate), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers')), 0)), 'price', missing)) is not missing else environment.getattr(_o, 'price')), l_1_zone), amount=environment.call(context, (undefined(name='amount') if l_0_amount is missing else l_0_amount), (_v if (_v := getattr((_o := l_1_rate), 'free_from', missing)) is not missing else environment.getattr(_o, 'free_from')), l_1_zone)))),
                )
            elif (t_4((_v if (_v := getattr((_o := l_1_rate), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers'))) == 1):
                pass
                t_22.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'To %(place)s it costs %(price)s.', place=l_1_place, price=environment.call(context, (undefined(name='amount') if l_0_amount is missing else l_0_amount), (_v if (_v := getattr((_o := l_1_rate), 'lowest_price', missing)) is not missing else environment.getattr(_o, 'lowest_price')), l_1_zone)))),
                )
            else:
                pass
                t_22.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'To %(place)s it costs %(price)s or more.', place=l_1_place, price=environment.call(context, (undefined(name='amount') if l_0_amount is missing else l_0_amount), (_v if (_v := getattr((_o := l_1_rate), 'lowest_price', missing)) is not missing else environment.getattr(_o, 'lowest_price')), l_1_zone)))),
                )
        return concat(t_22)
    context.exported_vars.add('costs')
    context.vars['costs'] = l_0_costs = Macro(environment, macro, 'costs', ('rate', 'zone', 'place'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_23 = []
        l_1_today = resolve('today')
        l_1_disruptions = resolve('disruptions')
        l_1_site = resolve('site')
        l_1_place = resolve('place')
        l_1_gap = resolve('gap')
        l_1__ = resolve('_')
        l_1_url = resolve('url')
        l_1_facts = l_1_zone_name = l_1_zone = l_1_method_name = l_1_rate = l_1_method = l_1_arrivals = missing
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        l_1_facts = (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
        (l_1_zone_name, l_1_zone) = t_3(environment, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))), 'items', missing)) is not missing else environment.getattr(_o, 'items'))))
        (l_1_method_name, l_1_rate) = t_3(environment, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='zone') if l_1_zone is missing else l_1_zone)), 'rates', missing)) is not missing else environment.getattr(_o, 'rates'))), 'items', missing)) is not missing else environment.getattr(_o, 'items'))))
        l_1_method = environment.getitem((_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), (undefined(name='method_name') if l_1_method_name is missing else l_1_method_name))
        l_1_arrivals = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'estimate_deliveries', missing)) is not missing else environment.getattr(_o, 'estimate_deliveries')), (undefined(name='zone_name') if l_1_zone_name is missing else l_1_zone_name), (undefined(name='method_name') if l_1_method_name is missing else l_1_method_name), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions))
        t_23.extend((
            '<div data-zone="',
            environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone')))),
            '" data-cutoff="',
            environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'calendar', missing)) is not missing else environment.getattr(_o, 'calendar'))), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff')))),
            '">\n',
        ))
        l_2_loop = missing
        t_24 = 1
        for l_2_one, l_2_loop in LoopContext((undefined(name='arrivals') if l_1_arrivals is missing else l_1_arrivals), undefined):
            _loop_vars = {}
            pass
            if (_v if (_v := getattr((_o := l_2_loop), 'first', missing)) is not missing else environment.getattr(_o, 'first')):
                pass
                t_23.extend((
                    '  <div data-otherwise data-until="',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                    '"><p>',
                    environment.write((environment.call(context, (undefined(name='reaches') if l_0_reaches is missing else l_0_reaches), l_2_one, environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_2_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')), 'short', _loop_vars=_loop_vars), (undefined(name='method') if l_1_method is missing else l_1_method), _loop_vars=_loop_vars))),
                    '</p>',
                    environment.write((environment.call(context, (undefined(name='disrupted') if l_0_disrupted is missing else l_0_disrupted), (_v if (_v := getattr((_o := l_2_one), 'reasons', missing)) is not missing else environment.getattr(_o, 'reasons')), _loop_vars=_loop_vars))),
                    '</div>\n',
                ))
            t_23.extend((
                '  <div hidden data-date="',
                environment.write(((_v if (_v := getattr((_o := l_2_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                '" data-day="',
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_2_one), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')), 'full'))),
                '" data-late="',
                environment.write((('yes' if (_v if (_v := getattr((_o := l_2_one), 'late', missing)) is not missing else environment.getattr(_o, 'late')) else 'no'))),
                '"><p>',
                environment.write((environment.call(context, (undefined(name='reaches') if l_0_reaches is missing else l_0_reaches), l_2_one, environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'today', _loop_vars=_loop_vars), (undefined(name='method') if l_1_method is missing else l_1_method), _loop_vars=_loop_vars))),
                '</p>',
                environment.write((environment.call(context, (undefined(name='disrupted') if l_0_disrupted is missing else l_0_disrupted), (_v if (_v := getattr((_o := l_2_one), 'reasons', missing)) is not missing else environment.getattr(_o, 'reasons')), _loop_vars=_loop_vars))),
                '</div>\n',
            ))
            t_24 = 0
        l_2_loop = l_2_one = missing
        if t_24:
            pass
            t_23.extend((
                '  ',
                environment.write((environment.call(context, (undefined(name='not_taken') if l_0_not_taken is missing else l_0_not_taken)))),
                '\n',
            ))
        t_23.extend((
            '  ',
            environment.write(((environment.call(context, (undefined(name='outdated') if l_0_outdated is missing else l_0_outdated)) if (undefined(name='arrivals') if l_1_arrivals is missing else l_1_arrivals) else cond_expr_undefined("the inline if-expression on line 46 in 'partials/sentences.html' evaluated to false and no else section was defined.")))),
            '\n</div>\n',
        ))
        if ((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'pickup'):
            pass
            l_1_place = t_15((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'name', missing)) is not missing else environment.getattr(_o, 'name')))
        else:
            pass
            t_25 = []
            pass
            t_25.extend((
                environment.write((t_15((_v if (_v := getattr((_o := (undefined(name='zone') if l_1_zone is missing else l_1_zone)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                ' (',
                environment.write((t_15((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                ')',
            ))
            l_1_place = (Markup if context.eval_ctx.autoescape else identity)(concat(t_25))
        t_23.append(
            '<p>',
        )
        if ((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup'):
            pass
            t_23.extend((
                environment.write((environment.call(context, (undefined(name='costs') if l_0_costs is missing else l_0_costs), (undefined(name='rate') if l_1_rate is missing else l_1_rate), (undefined(name='zone') if l_1_zone is missing else l_1_zone), (undefined(name='place') if l_1_place is missing else l_1_place)))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'It is %(time)s on the way.', time=t_10(context, (_v if (_v := getattr((_o := (undefined(name='rate') if l_1_rate is missing else l_1_rate)), 'transit', missing)) is not missing else environment.getattr(_o, 'transit')))))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
        t_23.extend((
            '<a href="',
            environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'shipping', 'prices'))),
            '">',
        ))
        if (t_4((_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))) > 1):
            pass
            t_23.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'All countries and prices'))),
            )
        else:
            pass
            t_23.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'All prices'))),
            )
        t_23.append(
            '</a></p>\n',
        )
        return concat(t_23)
    context.exported_vars.add('shipping_sentences')
    context.vars['shipping_sentences'] = l_0_shipping_sentences = Macro(environment, macro, 'shipping_sentences', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_26 = []
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        l_1_facts = l_1_fee = missing
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        l_1_facts = (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
        l_1_fee = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'fees_by_cause', missing)) is not missing else environment.getattr(_o, 'fees_by_cause'))), 'changed_mind', missing)) is not missing else environment.getattr(_o, 'changed_mind'))
        t_26.append(
            '<p>',
        )
        if (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'longest_window', missing)) is not missing else environment.getattr(_o, 'longest_window')):
            pass
            t_26.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You have %(time)s to send goods back.', time=environment.call(context, (undefined(name='within') if l_0_within is missing else l_0_within), (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'longest_window', missing)) is not missing else environment.getattr(_o, 'longest_window')))))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
        if ((_v if (_v := getattr((_o := (undefined(name='fee') if l_1_fee is missing else l_1_fee)), 'payer', missing)) is not missing else environment.getattr(_o, 'payer')) == 'free'):
            pass
            t_26.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Change your mind, and we pay the way back.'))),
            )
        elif ((_v if (_v := getattr((_o := (undefined(name='fee') if l_1_fee is missing else l_1_fee)), 'payer', missing)) is not missing else environment.getattr(_o, 'payer')) == 'fixed'):
            pass
            t_26.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Change your mind, and the way back costs you %(amount)s.', amount=environment.call(context, (undefined(name='strong') if l_0_strong is missing else l_0_strong), t_7(context, (_v if (_v := getattr((_o := (undefined(name='fee') if l_1_fee is missing else l_1_fee)), 'amount', missing)) is not missing else environment.getattr(_o, 'amount'))))))),
            )
        else:
            pass
            t_26.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Change your mind, and you pay the way back.'))),
            )
        t_26.append(
            environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
        )
        if (((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'fees_by_cause', missing)) is not missing else environment.getattr(_o, 'fees_by_cause'))), 'defect', missing)) is not missing else environment.getattr(_o, 'defect'))), 'payer', missing)) is not missing else environment.getattr(_o, 'payer')) == 'free') and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'fees_by_cause', missing)) is not missing else environment.getattr(_o, 'fees_by_cause'))), 'wrong_item', missing)) is not missing else environment.getattr(_o, 'wrong_item'))), 'payer', missing)) is not missing else environment.getattr(_o, 'payer')) == 'free')):
            pass
            t_26.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'If it is faulty or wrong, we pay.'))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
        t_26.extend((
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Your money is back within %(time)s.', time=environment.call(context, (undefined(name='within') if l_0_within is missing else l_0_within), (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'refund_within', missing)) is not missing else environment.getattr(_o, 'refund_within')))))),
            environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            '<a href="',
            environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
            '">',
            environment.write((t_15((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
            '</a></p>\n',
        ))
        return concat(t_26)
    context.exported_vars.add('returns_sentences')
    context.vars['returns_sentences'] = l_0_returns_sentences = Macro(environment, macro, 'returns_sentences', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_text):
        t_27 = []
        l_1_gap = resolve('gap')
        if l_1_text is missing:
            l_1_text = undefined("parameter 'text' was not provided", name='text')
        pass
        t_27.append(
            environment.write((t_15(l_1_text))),
        )
        if (t_13(t_11(l_1_text))[-1:] not in ('.', '!', '?', '…', '。', '！', '？')):
            pass
            t_27.append(
                environment.write((('.' if (undefined(name='gap') if l_1_gap is missing else l_1_gap) else '。'))),
            )
        return concat(t_27)
    context.exported_vars.add('ended')
    context.vars['ended'] = l_0_ended = Macro(environment, macro, 'ended', ('text',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_desk):
        t_28 = []
        l_1_url = resolve('url')
        l_1__ = resolve('_')
        if l_1_desk is missing:
            l_1_desk = undefined("parameter 'desk' was not provided", name='desk')
        pass
        t_28.append(
            '<p>',
        )
        for l_2_reply in t_14(environment, t_6(context, (_v if (_v := getattr((_o := l_1_desk), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels')), attribute='first_reply')):
            l_2_namespace = resolve('namespace')
            l_2_gap = resolve('gap')
            l_2_found = l_2_ways = missing
            _loop_vars = {}
            pass
            l_2_found = environment.call(context, (undefined(name='namespace') if l_2_namespace is missing else l_2_namespace), ways=[], _loop_vars=_loop_vars)
            _loop_vars['found'] = l_2_found
            def t_29(fiter):
                for l_3_channel in fiter:
                    if ((_v if (_v := getattr((_o := l_3_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply')) == l_2_reply):
                        yield l_3_channel
            for l_3_channel in t_29((_v if (_v := getattr((_o := l_1_desk), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels'))):
                _loop_vars = {}
                pass
                if not isinstance(l_2_found, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_2_found['ways'] = ((_v if (_v := getattr((_o := (undefined(name='found') if l_2_found is missing else l_2_found)), 'ways', missing)) is not missing else environment.getattr(_o, 'ways')) + [t_13(environment.call(context, (undefined(name='channel_link') if l_0_channel_link is missing else l_0_channel_link), l_3_channel, _loop_vars=_loop_vars))])
            l_3_channel = missing
            l_2_ways = t_5(context, (_v if (_v := getattr((_o := (undefined(name='found') if l_2_found is missing else l_2_found)), 'ways', missing)) is not missing else environment.getattr(_o, 'ways')))
            _loop_vars['ways'] = l_2_ways
            if l_2_reply:
                pass
                t_28.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'At %(way)s we answer within %(time)s.', way=(undefined(name='ways') if l_2_ways is missing else l_2_ways), time=environment.call(context, (undefined(name='within') if l_0_within is missing else l_0_within), l_2_reply, _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                )
            else:
                pass
                t_28.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You reach us at %(way)s.', way=(undefined(name='ways') if l_2_ways is missing else l_2_ways), _loop_vars=_loop_vars))),
                )
            t_28.append(
                environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
            )
        l_2_reply = l_2_namespace = l_2_found = l_2_ways = l_2_gap = missing
        t_28.extend((
            '<a href="',
            environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'desk', 'hours'))),
            '">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Hours and all ways to reach us'))),
            '</a></p>\n',
        ))
        return concat(t_28)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', ('desk',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_30 = []
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        l_1_facts = l_1_way = missing
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        l_1_facts = (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
        l_1_way = (environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'line', missing)) is not missing else environment.getattr(_o, 'line'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))) if (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'line', missing)) is not missing else environment.getattr(_o, 'line')) else environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'email', missing)) is not missing else environment.getattr(_o, 'email'))))
        t_30.extend((
            '<p class="text postscript"><b>',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'P.S.'))),
            '</b> ',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'If you are not happy, tell us at %(way)s: you have an answer within %(time)s.', way=(undefined(name='way') if l_1_way is missing else l_1_way), time=environment.call(context, (undefined(name='within') if l_0_within is missing else l_0_within), (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'first_answer_within', missing)) is not missing else environment.getattr(_o, 'first_answer_within')))))),
            environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            '<a href="',
            environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
            '">',
            environment.write((t_15((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
            '</a></p>\n',
        ))
        return concat(t_30)
    context.exported_vars.add('postscript')
    context.vars['postscript'] = l_0_postscript = Macro(environment, macro, 'postscript', ('item',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=108&3=129&4=135&5=144&6=150&7=160&8=170&10=181&14=187&15=200&16=213&17=228&18=238&19=243&20=248&21=256&23=261&24=271&25=276&26=278&27=283&28=291&31=296&32=309&33=310&34=311&35=312&36=313&37=316&38=323&39=326&40=330&42=339&44=356&46=361&48=364&49=381&51=410&52=418&53=419&54=423&55=429&56=447&57=454&59=465&60=472&62=482&63=492&64=498&65=500&66=509&68=511&69=513&70=529&72=537&73=545&74=546&75=549'
looked_up = ['_', 'disruptions', 'gap', 'namespace', 'place', 'site', 'today', 'url']
set_names = ['amount', 'answers', 'arrival', 'arrivals', 'arrives', 'channel', 'channel_link', 'costs', 'day', 'desk', 'disrupted', 'ended', 'fact', 'facts', 'fee', 'found', 'heading', 'id', 'item', 'mail', 'method', 'method_name', 'not_taken', 'one', 'ordered', 'outdated', 'phone', 'place', 'postscript', 'rate', 'reaches', 'reply', 'returns_sentences', 'shipping_sentences', 'strong', 'text', 'time', 'value', 'way', 'ways', 'within', 'word', 'zone', 'zone_name']
named_templates = ['partials/arrivals.html', 'partials/channel.html', 'partials/contact.html', 'partials/day.html']

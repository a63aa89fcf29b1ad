from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/rates.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_delivery_point = l_0_arrival = l_0_ordered = l_0_sources = l_0_day = l_0_much = l_0_items = l_0_band = l_0_name_list = l_0_zone_list = l_0_zone_prices = l_0_method_facts = missing
    try:
        t_1 = environment.filters['countries']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'countries' found.")
    try:
        t_2 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    try:
        t_3 = environment.filters['int']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'int' found.")
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
        t_6 = environment.filters['money']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'money' found.")
    try:
        t_7 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_8 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
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
        t_12 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_13 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('partials/naming.html', 'partials/rates.html').make_module(context.get_all(), True, {'arrival': l_0_arrival, 'band': l_0_band, 'day': l_0_day, 'delivery_point': l_0_delivery_point, 'items': l_0_items, 'method_facts': l_0_method_facts, 'much': l_0_much, 'name_list': l_0_name_list, 'ordered': l_0_ordered, 'sources': l_0_sources, 'zone_list': l_0_zone_list, 'zone_prices': l_0_zone_prices})
    l_0_delivery_point = getattr(included_template, 'delivery_point', missing)
    if l_0_delivery_point is missing:
        l_0_delivery_point = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/rates.html') does not export the requested name 'delivery_point'", name='delivery_point')
    context.vars['delivery_point'] = l_0_delivery_point
    context.exported_vars.discard('delivery_point')
    included_template = environment.get_template('partials/arrivals.html', 'partials/rates.html').make_module(context.get_all(), True, {'arrival': l_0_arrival, 'band': l_0_band, 'day': l_0_day, 'delivery_point': l_0_delivery_point, 'items': l_0_items, 'method_facts': l_0_method_facts, 'much': l_0_much, 'name_list': l_0_name_list, 'ordered': l_0_ordered, 'sources': l_0_sources, 'zone_list': l_0_zone_list, 'zone_prices': l_0_zone_prices})
    l_0_arrival = getattr(included_template, 'arrival', missing)
    if l_0_arrival is missing:
        l_0_arrival = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/rates.html') does not export the requested name 'arrival'", name='arrival')
    l_0_ordered = getattr(included_template, 'ordered', missing)
    if l_0_ordered is missing:
        l_0_ordered = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/rates.html') does not export the requested name 'ordered'", name='ordered')
    l_0_sources = getattr(included_template, 'sources', missing)
    if l_0_sources is missing:
        l_0_sources = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/rates.html') does not export the requested name 'sources'", name='sources')
    context.vars.update({'arrival': l_0_arrival, 'ordered': l_0_ordered, 'sources': l_0_sources})
    context.exported_vars.difference_update(('arrival', 'ordered', 'sources'))
    included_template = environment.get_template('partials/day.html', 'partials/rates.html').make_module(context.get_all(), True, {'arrival': l_0_arrival, 'band': l_0_band, 'day': l_0_day, 'delivery_point': l_0_delivery_point, 'items': l_0_items, 'method_facts': l_0_method_facts, 'much': l_0_much, 'name_list': l_0_name_list, 'ordered': l_0_ordered, 'sources': l_0_sources, 'zone_list': l_0_zone_list, 'zone_prices': l_0_zone_prices})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/rates.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    def macro(l_1_value, l_1_by, l_1_zone):
        t_14 = []
        l_1__ = resolve('_')
        l_1_ngettext = resolve('ngettext')
        if l_1_value is missing:
            l_1_value = undefined("parameter 'value' was not provided", name='value')
        if l_1_by is missing:
            l_1_by = undefined("parameter 'by' was not provided", name='by')
        if l_1_zone is missing:
            l_1_zone = None
        pass
        if (l_1_by == 'weight'):
            pass
            t_14.append(
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(number)s kg', number=t_7(context, l_1_value)))),
            )
        elif (l_1_by == 'items'):
            pass
            t_14.append(
                escape(environment.finalize(environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s item', '%(num)s items', t_3(l_1_value)))),
            )
        else:
            pass
            t_14.append(
                escape(environment.finalize(t_9(context, l_1_value, environment.getattr(l_1_zone, 'currency')))),
            )
        return concat(t_14)
    context.exported_vars.add('much')
    context.vars['much'] = l_0_much = Macro(environment, macro, 'much', ('value', 'by', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_first, l_1_last):
        t_15 = []
        l_1__ = resolve('_')
        l_1_ngettext = resolve('ngettext')
        if l_1_first is missing:
            l_1_first = undefined("parameter 'first' was not provided", name='first')
        if l_1_last is missing:
            l_1_last = undefined("parameter 'last' was not provided", name='last')
        pass
        if t_13(l_1_last):
            pass
            t_15.append(
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'from %(least)s', least=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), l_1_first, 'items')))),
            )
        elif (l_1_first == l_1_last):
            pass
            t_15.append(
                escape(environment.finalize(environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), l_1_first, 'items'))),
            )
        elif (l_1_last == (l_1_first + 1)):
            pass
            t_15.append(
                escape(environment.finalize(environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(first)s or %(num)s item', '%(first)s or %(num)s items', l_1_last, first=l_1_first))),
            )
        else:
            pass
            t_15.append(
                escape(environment.finalize(environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(first)s to %(num)s item', '%(first)s to %(num)s items', l_1_last, first=l_1_first))),
            )
        return concat(t_15)
    context.exported_vars.add('items')
    context.vars['items'] = l_0_items = Macro(environment, macro, 'items', ('first', 'last'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_tier, l_1_by, l_1_zone):
        t_16 = []
        l_1__ = resolve('_')
        if l_1_tier is missing:
            l_1_tier = undefined("parameter 'tier' was not provided", name='tier')
        if l_1_by is missing:
            l_1_by = undefined("parameter 'by' was not provided", name='by')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        pass
        if (t_13(environment.getattr(l_1_tier, 'below')) and (environment.getattr(l_1_tier, 'minimum') == 0)):
            pass
            t_16.append(
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Any order'))),
            )
        elif (l_1_by == 'items'):
            pass
            t_16.append(
                escape(environment.finalize(environment.call(context, (undefined(name='items') if l_0_items is missing else l_0_items), environment.getattr(l_1_tier, 'first_item'), environment.getattr(l_1_tier, 'last_item')))),
            )
        elif t_13(environment.getattr(l_1_tier, 'below')):
            pass
            t_16.append(
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'from %(least)s', least=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), environment.getattr(l_1_tier, 'minimum'), l_1_by, l_1_zone)))),
            )
        elif (environment.getattr(l_1_tier, 'minimum') == 0):
            pass
            t_16.append(
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'under %(most)s', most=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), environment.getattr(l_1_tier, 'below'), l_1_by, l_1_zone)))),
            )
        else:
            pass
            t_16.append(
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(least)s to under %(most)s', least=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), environment.getattr(l_1_tier, 'minimum'), l_1_by, l_1_zone), most=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), environment.getattr(l_1_tier, 'below'), l_1_by, l_1_zone)))),
            )
        return concat(t_16)
    context.exported_vars.add('band')
    context.vars['band'] = l_0_band = Macro(environment, macro, 'band', ('tier', 'by', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_routes, l_1_keys):
        t_17 = []
        if l_1_routes is missing:
            l_1_routes = undefined("parameter 'routes' was not provided", name='routes')
        if l_1_keys is missing:
            l_1_keys = undefined("parameter 'keys' was not provided", name='keys')
        pass
        l_2_loop = missing
        for l_2_key, l_2_loop in LoopContext(l_1_keys, undefined):
            _loop_vars = {}
            pass
            t_17.append(
                escape(environment.finalize(t_12(environment.getattr(environment.getitem(l_1_routes, l_2_key), 'name')))),
            )
            if (not environment.getattr(l_2_loop, 'last')):
                pass
                t_17.append(
                    ' · ',
                )
        l_2_loop = l_2_key = missing
        return concat(t_17)
    context.exported_vars.add('name_list')
    context.vars['name_list'] = l_0_name_list = Macro(environment, macro, 'name_list', ('routes', 'keys'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_zones):
        t_18 = []
        if l_1_zones is missing:
            l_1_zones = undefined("parameter 'zones' was not provided", name='zones')
        pass
        if (t_4(l_1_zones) > 1):
            pass
            t_18.append(
                '<ul class="jump">\n',
            )
            for (l_2_name, l_2_zone) in environment.call(context, environment.getattr(l_1_zones, 'items')):
                _loop_vars = {}
                pass
                t_18.extend((
                    '  <li><a href="#zone-',
                    escape(environment.finalize(l_2_name)),
                    '">',
                    escape(environment.finalize(t_12(environment.getattr(l_2_zone, 'name')))),
                    '</a></li>\n',
                ))
            l_2_name = l_2_zone = missing
            t_18.append(
                '</ul>\n',
            )
        return concat(t_18)
    context.exported_vars.add('zone_list')
    context.vars['zone_list'] = l_0_zone_list = Macro(environment, macro, 'zone_list', ('zones',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts, l_1_name, l_1_zone):
        t_19 = []
        l_1__ = resolve('_')
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        pass
        t_19.extend((
            '<div class="zone">\n<table class="prices" id="zone-',
            escape(environment.finalize(l_1_name)),
            '">\n  <caption>',
            escape(environment.finalize(t_12(environment.getattr(l_1_zone, 'name')))),
        ))
        if (environment.getattr(l_1_zone, 'regions') or (t_11(environment.getattr(l_1_zone, 'name')) != t_1(context, environment.getattr(l_1_zone, 'countries')))):
            pass
            t_19.append(
                '<span class="aside">',
            )
            if environment.getattr(l_1_zone, 'regions'):
                pass
                t_19.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(countries)s (%(regions)s)', countries=t_1(context, environment.getattr(l_1_zone, 'countries')), regions=t_5(context, environment.getattr(l_1_zone, 'regions'))))),
                )
            else:
                pass
                t_19.append(
                    escape(environment.finalize(t_1(context, environment.getattr(l_1_zone, 'countries')))),
                )
            t_19.append(
                '</span>',
            )
        t_19.append(
            '</caption>\n',
        )
        for (l_2_method_name, l_2_rate) in environment.call(context, environment.getattr(environment.getattr(l_1_zone, 'rates'), 'items')):
            l_2_today = resolve('today')
            l_2_disruptions = resolve('disruptions')
            l_2_next = missing
            _loop_vars = {}
            pass
            l_2_next = t_2(environment, environment.call(context, environment.getattr(l_1_facts, 'estimate_deliveries'), l_1_name, l_2_method_name, (undefined(name='today') if l_2_today is missing else l_2_today), (undefined(name='disruptions') if l_2_disruptions is missing else l_2_disruptions), _loop_vars=_loop_vars))
            _loop_vars['next'] = l_2_next
            t_19.extend((
                '  <tbody>\n    <tr class="prices-method"><th scope="rowgroup" colspan="2">',
                escape(environment.finalize(t_12(environment.getattr(environment.getitem(environment.getattr(l_1_facts, 'methods'), l_2_method_name), 'name')))),
                '<span class="aside">',
            ))
            if (environment.getattr(environment.getitem(environment.getattr(l_1_facts, 'methods'), l_2_method_name), 'kind') != 'pickup'):
                pass
                t_19.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(time)s on the way', time=t_10(context, environment.getattr(l_2_rate, 'transit')), _loop_vars=_loop_vars))),
                )
                if (undefined(name='next') if l_2_next is missing else l_2_next):
                    pass
                    t_19.append(
                        '<br>',
                    )
            if (undefined(name='next') if l_2_next is missing else l_2_next):
                pass
                t_19.extend((
                    '<span data-until="',
                    escape(environment.finalize(environment.getattr((undefined(name='next') if l_2_next is missing else l_2_next), 'ordered'))),
                    '">',
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(order)s: %(arrival)s', order=environment.call(context, (undefined(name='ordered') if l_0_ordered is missing else l_0_ordered), (undefined(name='next') if l_2_next is missing else l_2_next), environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), environment.getattr((undefined(name='next') if l_2_next is missing else l_2_next), 'ordered'), 'short', _loop_vars=_loop_vars), _loop_vars=_loop_vars), arrival=environment.call(context, (undefined(name='arrival') if l_0_arrival is missing else l_0_arrival), (undefined(name='next') if l_2_next is missing else l_2_next), environment.getitem(environment.getattr(l_1_facts, 'methods'), l_2_method_name), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                    escape(environment.finalize(environment.call(context, (undefined(name='sources') if l_0_sources is missing else l_0_sources), environment.getattr((undefined(name='next') if l_2_next is missing else l_2_next), 'reasons'), _loop_vars=_loop_vars))),
                    '</span>',
                ))
            t_19.append(
                '</span></th></tr>\n',
            )
            for l_3_tier in environment.getattr(l_2_rate, 'tiers'):
                _loop_vars = {}
                pass
                t_19.extend((
                    '    <tr><th scope="row">',
                    escape(environment.finalize(environment.call(context, (undefined(name='band') if l_0_band is missing else l_0_band), l_3_tier, environment.getattr(l_2_rate, 'by'), l_1_zone, _loop_vars=_loop_vars))),
                    '</th><td>',
                ))
                if (not t_13(environment.getattr(l_3_tier, 'percent'))):
                    pass
                    t_19.append(
                        escape(environment.finalize(t_8(context, environment.getattr(l_3_tier, 'percent')))),
                    )
                elif (environment.getattr(l_3_tier, 'price') == 0):
                    pass
                    t_19.append(
                        escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'free', _loop_vars=_loop_vars))),
                    )
                else:
                    pass
                    t_19.append(
                        escape(environment.finalize(t_9(context, environment.getattr(l_3_tier, 'price'), environment.getattr(l_1_zone, 'currency')))),
                    )
                t_19.append(
                    '</td></tr>\n',
                )
            l_3_tier = missing
            t_19.append(
                '  </tbody>\n',
            )
        l_2_method_name = l_2_rate = l_2_today = l_2_disruptions = l_2_next = missing
        t_19.append(
            '</table>\n',
        )
        if environment.getattr(l_1_zone, 'excluded'):
            pass
            t_19.extend((
                '<p class="aside">',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Not included: %(places)s.', places=t_5(context, environment.getattr(l_1_zone, 'excluded'))))),
                '</p>',
            ))
        if environment.getattr(l_1_zone, 'customs'):
            pass
            t_19.extend((
                '<p class="aside">',
                escape(environment.finalize(t_12(environment.getattr(l_1_zone, 'customs')))),
                '</p>',
            ))
        t_19.append(
            '</div>\n',
        )
        return concat(t_19)
    context.exported_vars.add('zone_prices')
    context.vars['zone_prices'] = l_0_zone_prices = Macro(environment, macro, 'zone_prices', ('facts', 'name', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_method):
        t_20 = []
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        if l_1_method is missing:
            l_1_method = undefined("parameter 'method' was not provided", name='method')
        pass
        t_20.extend((
            '<h3>',
            escape(environment.finalize(t_12(environment.getattr(l_1_method, 'name')))),
            '</h3>\n<dl class="rows">\n',
        ))
        if (environment.getattr(l_1_method, 'kind') != 'pickup'):
            pass
            t_20.extend((
                '  <div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Brought'))),
                '</dt><dd>',
                escape(environment.finalize(environment.call(context, (undefined(name='delivery_point') if l_0_delivery_point is missing else l_0_delivery_point), environment.getattr(l_1_method, 'delivery_point')))),
                '</dd></div>\n',
            ))
        t_20.append(
            '  <div><dt>',
        )
        if (environment.getattr(l_1_method, 'kind') == 'pickup'):
            pass
            t_20.append(
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'How you get it'))),
            )
        else:
            pass
            t_20.append(
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Delivered means'))),
            )
        t_20.extend((
            '</dt><dd>',
            escape(environment.finalize(t_12(environment.getattr(l_1_method, 'delivered_means')))),
            '</dd></div>\n',
        ))
        if (environment.getattr(l_1_method, 'kind') != 'pickup'):
            pass
            t_20.extend((
                '<div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Carried by'))),
                '</dt><dd>',
                escape(environment.finalize(t_12(environment.getattr(l_1_method, 'carrier')))),
                '</dd></div>',
            ))
        if environment.getattr(l_1_method, 'largest'):
            pass
            t_20.extend((
                '<div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'At most'))),
                '</dt><dd>',
                escape(environment.finalize(t_12(environment.getattr(l_1_method, 'largest')))),
                '</dd></div>',
            ))
        if environment.getattr(l_1_method, 'insured_to'):
            pass
            t_20.extend((
                '<div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Insured up to'))),
                '</dt><dd>',
                escape(environment.finalize(t_6(context, environment.getattr(l_1_method, 'insured_to')))),
                '</dd></div>',
            ))
        if (environment.getattr(l_1_method, 'tracked') or environment.getattr(l_1_method, 'signature')):
            pass
            t_20.extend((
                '  <div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'On the way'))),
                '</dt><dd>',
            ))
            if environment.getattr(l_1_method, 'tracked'):
                pass
                t_20.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You can follow the parcel.'))),
                )
            if (environment.getattr(l_1_method, 'tracked') and environment.getattr(l_1_method, 'signature')):
                pass
                t_20.append(
                    escape(environment.finalize((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                )
            if environment.getattr(l_1_method, 'signature'):
                pass
                t_20.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Somebody has to sign for it.'))),
                )
            t_20.append(
                '</dd></div>\n',
            )
        t_20.append(
            '</dl>\n',
        )
        return concat(t_20)
    context.exported_vars.add('method_facts')
    context.vars['method_facts'] = l_0_method_facts = Macro(environment, macro, 'method_facts', ('method',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=90&3=96&4=108&5=114&6=125&8=143&9=152&11=175&12=185&14=213&15=221&17=236&18=241&20=246&21=251&26=263&28=275&29=277&30=300&31=306&33=310&34=336&35=341&40=370&41=377&44=390&45=399&47=402&48=406&50=414&51=429&52=438&53=447&54=456&55=460'

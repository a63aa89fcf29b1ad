from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/rates.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_delivery_point = l_0_arrival = l_0_ordered = l_0_sources = l_0_day = l_0_much = l_0_items = l_0_band = l_0_name_list = l_0_zone_places = l_0_pick = l_0_zone_prices = l_0_prices = l_0_tier_price = l_0_regions = l_0_on_the_way = l_0_method_list = l_0_method_table = l_0_cell = l_0_method_facts = missing
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
        t_5 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_6 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_7 = environment.filters['money']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'money' found.")
    try:
        t_8 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_9 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_10 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_11 = environment.filters['price']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'price' found.")
    try:
        t_12 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_13 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_14 = environment.filters['span']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'span' found.")
    try:
        t_15 = environment.filters['string']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'string' found.")
    try:
        t_16 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_16(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    try:
        t_17 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_17(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_18 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_18(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    included_template = environment.get_template('partials/naming.html', 'partials/rates.html').make_module(context.get_all(), True, {'arrival': l_0_arrival, 'band': l_0_band, 'cell': l_0_cell, 'day': l_0_day, 'delivery_point': l_0_delivery_point, 'items': l_0_items, 'method_facts': l_0_method_facts, 'method_list': l_0_method_list, 'method_table': l_0_method_table, 'much': l_0_much, 'name_list': l_0_name_list, 'on_the_way': l_0_on_the_way, 'ordered': l_0_ordered, 'pick': l_0_pick, 'prices': l_0_prices, 'regions': l_0_regions, 'sources': l_0_sources, 'tier_price': l_0_tier_price, 'zone_places': l_0_zone_places, 'zone_prices': l_0_zone_prices})
    l_0_delivery_point = getattr(included_template, 'delivery_point', missing)
    if l_0_delivery_point is missing:
        l_0_delivery_point = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/rates.html') does not export the requested name 'delivery_point'", name='delivery_point')
    context.vars['delivery_point'] = l_0_delivery_point
    context.exported_vars.discard('delivery_point')
    included_template = environment.get_template('partials/arrivals.html', 'partials/rates.html').make_module(context.get_all(), True, {'arrival': l_0_arrival, 'band': l_0_band, 'cell': l_0_cell, 'day': l_0_day, 'delivery_point': l_0_delivery_point, 'items': l_0_items, 'method_facts': l_0_method_facts, 'method_list': l_0_method_list, 'method_table': l_0_method_table, 'much': l_0_much, 'name_list': l_0_name_list, 'on_the_way': l_0_on_the_way, 'ordered': l_0_ordered, 'pick': l_0_pick, 'prices': l_0_prices, 'regions': l_0_regions, 'sources': l_0_sources, 'tier_price': l_0_tier_price, 'zone_places': l_0_zone_places, 'zone_prices': l_0_zone_prices})
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
    included_template = environment.get_template('partials/day.html', 'partials/rates.html').make_module(context.get_all(), True, {'arrival': l_0_arrival, 'band': l_0_band, 'cell': l_0_cell, 'day': l_0_day, 'delivery_point': l_0_delivery_point, 'items': l_0_items, 'method_facts': l_0_method_facts, 'method_list': l_0_method_list, 'method_table': l_0_method_table, 'much': l_0_much, 'name_list': l_0_name_list, 'on_the_way': l_0_on_the_way, 'ordered': l_0_ordered, 'pick': l_0_pick, 'prices': l_0_prices, 'regions': l_0_regions, 'sources': l_0_sources, 'tier_price': l_0_tier_price, 'zone_places': l_0_zone_places, 'zone_prices': l_0_zone_prices})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/rates.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    def macro(l_1_value, l_1_by, l_1_zone):
        t_19 = []
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
            t_19.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(number)s kg', number=t_8(context, l_1_value)))),
            )
        elif (l_1_by == 'items'):
            pass
            t_19.append(
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s item', '%(num)s items', t_3(l_1_value)))),
            )
        else:
            pass
            t_19.append(
                environment.write((t_11(context, l_1_value, (_v if (_v := getattr((_o := l_1_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency'))))),
            )
        return concat(t_19)
    context.exported_vars.add('much')
    context.vars['much'] = l_0_much = Macro(environment, macro, 'much', ('value', 'by', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_first, l_1_last):
        t_20 = []
        l_1__ = resolve('_')
        l_1_ngettext = resolve('ngettext')
        if l_1_first is missing:
            l_1_first = undefined("parameter 'first' was not provided", name='first')
        if l_1_last is missing:
            l_1_last = undefined("parameter 'last' was not provided", name='last')
        pass
        if t_18(l_1_last):
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'from %(least)s', least=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), l_1_first, 'items')))),
            )
        elif (l_1_first == l_1_last):
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), l_1_first, 'items'))),
            )
        elif (l_1_last == (l_1_first + 1)):
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(first)s or %(num)s item', '%(first)s or %(num)s items', l_1_last, first=l_1_first))),
            )
        else:
            pass
            t_20.append(
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(first)s to %(num)s item', '%(first)s to %(num)s items', l_1_last, first=l_1_first))),
            )
        return concat(t_20)
    context.exported_vars.add('items')
    context.vars['items'] = l_0_items = Macro(environment, macro, 'items', ('first', 'last'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_tier, l_1_by, l_1_zone):
        t_21 = []
        l_1__ = resolve('_')
        if l_1_tier is missing:
            l_1_tier = undefined("parameter 'tier' was not provided", name='tier')
        if l_1_by is missing:
            l_1_by = undefined("parameter 'by' was not provided", name='by')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        pass
        if (t_18((_v if (_v := getattr((_o := l_1_tier), 'below', missing)) is not missing else environment.getattr(_o, 'below'))) and ((_v if (_v := getattr((_o := l_1_tier), 'minimum', missing)) is not missing else environment.getattr(_o, 'minimum')) == 0)):
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Any order'))),
            )
        elif (l_1_by == 'items'):
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='items') if l_0_items is missing else l_0_items), (_v if (_v := getattr((_o := l_1_tier), 'first_item', missing)) is not missing else environment.getattr(_o, 'first_item')), (_v if (_v := getattr((_o := l_1_tier), 'last_item', missing)) is not missing else environment.getattr(_o, 'last_item'))))),
            )
        elif t_18((_v if (_v := getattr((_o := l_1_tier), 'below', missing)) is not missing else environment.getattr(_o, 'below'))):
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'from %(least)s', least=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), (_v if (_v := getattr((_o := l_1_tier), 'minimum', missing)) is not missing else environment.getattr(_o, 'minimum')), l_1_by, l_1_zone)))),
            )
        elif ((_v if (_v := getattr((_o := l_1_tier), 'minimum', missing)) is not missing else environment.getattr(_o, 'minimum')) == 0):
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'under %(most)s', most=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), (_v if (_v := getattr((_o := l_1_tier), 'below', missing)) is not missing else environment.getattr(_o, 'below')), l_1_by, l_1_zone)))),
            )
        else:
            pass
            t_21.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(least)s to under %(most)s', least=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), (_v if (_v := getattr((_o := l_1_tier), 'minimum', missing)) is not missing else environment.getattr(_o, 'minimum')), l_1_by, l_1_zone), most=environment.call(context, (undefined(name='much') if l_0_much is missing else l_0_much), (_v if (_v := getattr((_o := l_1_tier), 'below', missing)) is not missing else environment.getattr(_o, 'below')), l_1_by, l_1_zone)))),
            )
        return concat(t_21)
    context.exported_vars.add('band')
    context.vars['band'] = l_0_band = Macro(environment, macro, 'band', ('tier', 'by', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_routes, l_1_keys):
        t_22 = []
        if l_1_routes is missing:
            l_1_routes = undefined("parameter 'routes' was not provided", name='routes')
        if l_1_keys is missing:
            l_1_keys = undefined("parameter 'keys' was not provided", name='keys')
        pass
        l_2_loop = missing
        for l_2_key, l_2_loop in LoopContext(l_1_keys, undefined):
            _loop_vars = {}
            pass
            t_22.append(
                environment.write((t_17((_v if (_v := getattr((_o := environment.getitem(l_1_routes, l_2_key)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            )
            if (not (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last'))):
                pass
                t_22.append(
                    ' · ',
                )
        l_2_loop = l_2_key = missing
        return concat(t_22)
    context.exported_vars.add('name_list')
    context.vars['name_list'] = l_0_name_list = Macro(environment, macro, 'name_list', ('routes', 'keys'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_zone):
        t_23 = []
        l_1__ = resolve('_')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        pass
        if (_v if (_v := getattr((_o := l_1_zone), 'regions', missing)) is not missing else environment.getattr(_o, 'regions')):
            pass
            t_23.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(countries)s (%(regions)s)', countries=t_1(context, (_v if (_v := getattr((_o := l_1_zone), 'countries', missing)) is not missing else environment.getattr(_o, 'countries'))), regions=t_6(context, (_v if (_v := getattr((_o := l_1_zone), 'regions', missing)) is not missing else environment.getattr(_o, 'regions')))))),
            )
        elif (t_15((_v if (_v := getattr((_o := l_1_zone), 'name', missing)) is not missing else environment.getattr(_o, 'name'))) != t_1(context, (_v if (_v := getattr((_o := l_1_zone), 'countries', missing)) is not missing else environment.getattr(_o, 'countries')))):
            pass
            t_23.append(
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_zone), 'countries', missing)) is not missing else environment.getattr(_o, 'countries'))))),
            )
        return concat(t_23)
    context.exported_vars.add('zone_places')
    context.vars['zone_places'] = l_0_zone_places = Macro(environment, macro, 'zone_places', ('zone',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_zones):
        t_24 = []
        l_1__ = resolve('_')
        if l_1_zones is missing:
            l_1_zones = undefined("parameter 'zones' was not provided", name='zones')
        pass
        if (t_4(l_1_zones) > 1):
            pass
            t_24.extend((
                '<nav class="pick" aria-label="',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Deliver to'))),
                '">\n  <ul>\n',
            ))
            for (l_2_name, l_2_zone) in environment.call(context, (_v if (_v := getattr((_o := l_1_zones), 'items', missing)) is not missing else environment.getattr(_o, 'items'))):
                _loop_vars = {}
                pass
                t_24.extend((
                    '    <li><a href="#zone-',
                    environment.write((l_2_name)),
                    '">',
                    environment.write((t_17((_v if (_v := getattr((_o := l_2_zone), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                    '</a></li>\n',
                ))
            l_2_name = l_2_zone = missing
            t_24.append(
                '  </ul>\n</nav>\n',
            )
        return concat(t_24)
    context.exported_vars.add('pick')
    context.vars['pick'] = l_0_pick = Macro(environment, macro, 'pick', ('zones',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts, l_1_name, l_1_zone):
        t_25 = []
        l_1__ = resolve('_')
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        pass
        t_25.append(
            '<div class="zone-prices"',
        )
        if (t_4((_v if (_v := getattr((_o := l_1_facts), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))) == 1):
            pass
            t_25.append(
                ' id="prices"',
            )
        t_25.append(
            '>\n',
        )
        for (l_2_method_name, l_2_rate) in environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_zone), 'rates', missing)) is not missing else environment.getattr(_o, 'rates'))), 'items', missing)) is not missing else environment.getattr(_o, 'items'))):
            _loop_vars = {}
            pass
            t_25.extend((
                '  ',
                environment.write((environment.call(context, (undefined(name='prices') if l_0_prices is missing else l_0_prices), l_1_facts, l_1_name, l_1_zone, l_2_method_name, l_2_rate, _loop_vars=_loop_vars))),
                '\n',
            ))
        l_2_method_name = l_2_rate = missing
        t_25.append(
            '</div>\n',
        )
        if (_v if (_v := getattr((_o := l_1_zone), 'excluded', missing)) is not missing else environment.getattr(_o, 'excluded')):
            pass
            t_25.extend((
                '<p class="aside zone-note">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Not included: %(places)s.', places=t_6(context, (_v if (_v := getattr((_o := l_1_zone), 'excluded', missing)) is not missing else environment.getattr(_o, 'excluded')))))),
                '</p>',
            ))
        if (_v if (_v := getattr((_o := l_1_zone), 'customs', missing)) is not missing else environment.getattr(_o, 'customs')):
            pass
            t_25.extend((
                '<p class="aside zone-note">',
                environment.write((t_17((_v if (_v := getattr((_o := l_1_zone), 'customs', missing)) is not missing else environment.getattr(_o, 'customs'))))),
                '</p>',
            ))
        return concat(t_25)
    context.exported_vars.add('zone_prices')
    context.vars['zone_prices'] = l_0_zone_prices = Macro(environment, macro, 'zone_prices', ('facts', 'name', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts, l_1_name, l_1_zone, l_1_method_name, l_1_rate):
        t_26 = []
        l_1_today = resolve('today')
        l_1_disruptions = resolve('disruptions')
        l_1__ = resolve('_')
        l_1_method = l_1_next = missing
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        if l_1_method_name is missing:
            l_1_method_name = undefined("parameter 'method_name' was not provided", name='method_name')
        if l_1_rate is missing:
            l_1_rate = undefined("parameter 'rate' was not provided", name='rate')
        pass
        l_1_method = environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), l_1_method_name)
        l_1_next = t_2(environment, environment.call(context, (_v if (_v := getattr((_o := l_1_facts), 'estimate_deliveries', missing)) is not missing else environment.getattr(_o, 'estimate_deliveries')), l_1_name, l_1_method_name, (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions)))
        t_26.extend((
            '<table class="prices">\n  <caption>',
            environment.write((t_10((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            '<span class="aside">',
        ))
        if ((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup'):
            pass
            t_26.append(
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(time)s on the way', time=t_14(context, (_v if (_v := getattr((_o := l_1_rate), 'transit', missing)) is not missing else environment.getattr(_o, 'transit'))))))),
            )
            if (undefined(name='next') if l_1_next is missing else l_1_next):
                pass
                t_26.append(
                    '<br>',
                )
        if (undefined(name='next') if l_1_next is missing else l_1_next):
            pass
            t_26.extend((
                '<span data-until="',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='next') if l_1_next is missing else l_1_next)), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                '">',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(order)s: %(arrival)s', order=environment.call(context, (undefined(name='ordered') if l_0_ordered is missing else l_0_ordered), (undefined(name='next') if l_1_next is missing else l_1_next), environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (undefined(name='next') if l_1_next is missing else l_1_next)), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')), 'short')), arrival=environment.call(context, (undefined(name='arrival') if l_0_arrival is missing else l_0_arrival), (undefined(name='next') if l_1_next is missing else l_1_next), (undefined(name='method') if l_1_method is missing else l_1_method)))))),
                environment.write((t_10(environment.call(context, (undefined(name='sources') if l_0_sources is missing else l_0_sources), (_v if (_v := getattr((_o := (undefined(name='next') if l_1_next is missing else l_1_next)), 'reasons', missing)) is not missing else environment.getattr(_o, 'reasons')))))),
                '</span>',
            ))
        t_26.append(
            '</span></caption>\n  <tbody>\n',
        )
        for l_2_tier in (_v if (_v := getattr((_o := l_1_rate), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers')):
            _loop_vars = {}
            pass
            t_26.extend((
                '    <tr><th scope="row">',
                environment.write((t_10(environment.call(context, (undefined(name='band') if l_0_band is missing else l_0_band), l_2_tier, (_v if (_v := getattr((_o := l_1_rate), 'by', missing)) is not missing else environment.getattr(_o, 'by')), l_1_zone, _loop_vars=_loop_vars)))),
                '</th><td>',
                environment.write((environment.call(context, (undefined(name='tier_price') if l_0_tier_price is missing else l_0_tier_price), l_2_tier, l_1_zone, _loop_vars=_loop_vars))),
                '</td></tr>\n',
            ))
        l_2_tier = missing
        t_26.append(
            '  </tbody>\n</table>\n',
        )
        return concat(t_26)
    context.exported_vars.add('prices')
    context.vars['prices'] = l_0_prices = Macro(environment, macro, 'prices', ('facts', 'name', 'zone', 'method_name', 'rate'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_tier, l_1_zone):
        t_27 = []
        l_1__ = resolve('_')
        if l_1_tier is missing:
            l_1_tier = undefined("parameter 'tier' was not provided", name='tier')
        if l_1_zone is missing:
            l_1_zone = undefined("parameter 'zone' was not provided", name='zone')
        pass
        if (not t_18((_v if (_v := getattr((_o := l_1_tier), 'percent', missing)) is not missing else environment.getattr(_o, 'percent')))):
            pass
            t_27.append(
                environment.write((t_9(context, (_v if (_v := getattr((_o := l_1_tier), 'percent', missing)) is not missing else environment.getattr(_o, 'percent'))))),
            )
        elif ((_v if (_v := getattr((_o := l_1_tier), 'price', missing)) is not missing else environment.getattr(_o, 'price')) == 0):
            pass
            t_27.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'free'))),
            )
        else:
            pass
            t_27.append(
                environment.write((t_11(context, (_v if (_v := getattr((_o := l_1_tier), 'price', missing)) is not missing else environment.getattr(_o, 'price')), (_v if (_v := getattr((_o := l_1_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency'))))),
            )
        return concat(t_27)
    context.exported_vars.add('tier_price')
    context.vars['tier_price'] = l_0_tier_price = Macro(environment, macro, 'tier_price', ('tier', 'zone'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_facts):
        t_28 = []
        l_1__ = resolve('_')
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        pass
        t_28.extend((
            '<table class="regions">\n  <caption class="unseen">',
            environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'All regions')))),
            '</caption>\n  <thead><tr><th scope="col">',
            environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Deliver to')))),
            '</th><th scope="col">',
            environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'On the way')))),
            '</th><th scope="col">',
            environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Price')))),
            '</th><th scope="col">',
            environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Free from')))),
            '</th></tr></thead>\n  <tbody>\n',
        ))
        for (l_2_name, l_2_zone) in environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))), 'items', missing)) is not missing else environment.getattr(_o, 'items'))):
            l_2_method_name = l_2_rate = missing
            _loop_vars = {}
            pass
            l_2_method_name = t_2(environment, (_v if (_v := getattr((_o := l_2_zone), 'rates', missing)) is not missing else environment.getattr(_o, 'rates')))
            _loop_vars['method_name'] = l_2_method_name
            l_2_rate = environment.getitem((_v if (_v := getattr((_o := l_2_zone), 'rates', missing)) is not missing else environment.getattr(_o, 'rates')), (undefined(name='method_name') if l_2_method_name is missing else l_2_method_name))
            _loop_vars['rate'] = l_2_rate
            t_28.extend((
                '    <tr>\n      <th scope="row"><a href="#zone-',
                environment.write((l_2_name)),
                '">',
                environment.write((t_10((_v if (_v := getattr((_o := l_2_zone), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                '</a>',
            ))
            if (t_4((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods'))) > 1):
                pass
                t_28.extend((
                    ' <span class="aside">',
                    environment.write((t_10((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), (undefined(name='method_name') if l_2_method_name is missing else l_2_method_name))), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                    '</span>',
                ))
            t_28.append(
                '</th>\n      <td>',
            )
            if ((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), (undefined(name='method_name') if l_2_method_name is missing else l_2_method_name))), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup'):
                pass
                t_28.append(
                    environment.write((t_14(context, (_v if (_v := getattr((_o := (undefined(name='rate') if l_2_rate is missing else l_2_rate)), 'transit', missing)) is not missing else environment.getattr(_o, 'transit'))))),
                )
            t_28.append(
                '</td>\n      <td>',
            )
            if (((t_4((_v if (_v := getattr((_o := (undefined(name='rate') if l_2_rate is missing else l_2_rate)), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers'))) == 1) or (not t_18((_v if (_v := getattr((_o := (undefined(name='rate') if l_2_rate is missing else l_2_rate)), 'free_from', missing)) is not missing else environment.getattr(_o, 'free_from'))))) or t_18((_v if (_v := getattr((_o := (undefined(name='rate') if l_2_rate is missing else l_2_rate)), 'lowest_price', missing)) is not missing else environment.getattr(_o, 'lowest_price')))):
                pass
                t_28.append(
                    environment.write((environment.call(context, (undefined(name='tier_price') if l_0_tier_price is missing else l_0_tier_price), t_2(environment, (_v if (_v := getattr((_o := (undefined(name='rate') if l_2_rate is missing else l_2_rate)), 'tiers', missing)) is not missing else environment.getattr(_o, 'tiers'))), l_2_zone, _loop_vars=_loop_vars))),
                )
            else:
                pass
                t_28.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'from %(price)s', price=t_11(context, (_v if (_v := getattr((_o := (undefined(name='rate') if l_2_rate is missing else l_2_rate)), 'lowest_price', missing)) is not missing else environment.getattr(_o, 'lowest_price')), (_v if (_v := getattr((_o := l_2_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency'))), _loop_vars=_loop_vars))),
                )
            t_28.append(
                '</td>\n      <td>',
            )
            if (_v if (_v := getattr((_o := (undefined(name='rate') if l_2_rate is missing else l_2_rate)), 'free_from', missing)) is not missing else environment.getattr(_o, 'free_from')):
                pass
                t_28.append(
                    environment.write((t_11(context, (_v if (_v := getattr((_o := (undefined(name='rate') if l_2_rate is missing else l_2_rate)), 'free_from', missing)) is not missing else environment.getattr(_o, 'free_from')), (_v if (_v := getattr((_o := l_2_zone), 'currency', missing)) is not missing else environment.getattr(_o, 'currency'))))),
                )
            else:
                pass
                t_28.append(
                    '–',
                )
            t_28.append(
                '</td>\n    </tr>\n',
            )
        l_2_name = l_2_zone = l_2_method_name = l_2_rate = missing
        t_28.append(
            '  </tbody>\n</table>\n',
        )
        return concat(t_28)
    context.exported_vars.add('regions')
    context.vars['regions'] = l_0_regions = Macro(environment, macro, 'regions', ('facts',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_method):
        t_29 = []
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        if l_1_method is missing:
            l_1_method = undefined("parameter 'method' was not provided", name='method')
        pass
        if (_v if (_v := getattr((_o := l_1_method), 'tracked', missing)) is not missing else environment.getattr(_o, 'tracked')):
            pass
            t_29.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You can follow the parcel.'))),
            )
        if ((_v if (_v := getattr((_o := l_1_method), 'tracked', missing)) is not missing else environment.getattr(_o, 'tracked')) and (_v if (_v := getattr((_o := l_1_method), 'signature', missing)) is not missing else environment.getattr(_o, 'signature'))):
            pass
            t_29.append(
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            )
        if (_v if (_v := getattr((_o := l_1_method), 'signature', missing)) is not missing else environment.getattr(_o, 'signature')):
            pass
            t_29.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Somebody has to sign for it.'))),
            )
        return concat(t_29)
    context.exported_vars.add('on_the_way')
    context.vars['on_the_way'] = l_0_on_the_way = Macro(environment, macro, 'on_the_way', ('method',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_methods):
        t_30 = []
        if l_1_methods is missing:
            l_1_methods = undefined("parameter 'methods' was not provided", name='methods')
        pass
        if (1 < t_4(l_1_methods) < 5):
            pass
            t_30.extend((
                environment.write((environment.call(context, (undefined(name='method_table') if l_0_method_table is missing else l_0_method_table), t_5(context.eval_ctx, environment.call(context, (_v if (_v := getattr((_o := l_1_methods), 'values', missing)) is not missing else environment.getattr(_o, 'values'))))))),
                '\n',
            ))
        else:
            pass
            for l_2_method in environment.call(context, (_v if (_v := getattr((_o := l_1_methods), 'values', missing)) is not missing else environment.getattr(_o, 'values'))):
                _loop_vars = {}
                pass
                t_30.extend((
                    environment.write((environment.call(context, (undefined(name='method_facts') if l_0_method_facts is missing else l_0_method_facts), l_2_method, _loop_vars=_loop_vars))),
                    '\n',
                ))
            l_2_method = missing
        return concat(t_30)
    context.exported_vars.add('method_list')
    context.vars['method_list'] = l_0_method_list = Macro(environment, macro, 'method_list', ('methods',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_methods):
        t_31 = []
        l_1__ = resolve('_')
        l_1_carried = missing
        if l_1_methods is missing:
            l_1_methods = undefined("parameter 'methods' was not provided", name='methods')
        pass
        l_1_carried = t_5(context.eval_ctx, t_12(context, l_1_methods, 'kind', 'equalto', 'pickup'))
        t_31.append(
            '<table class="methods">\n  <thead><tr><td></td>',
        )
        for l_2_method in l_1_methods:
            _loop_vars = {}
            pass
            t_31.extend((
                '<th scope="col">',
                environment.write((t_10((_v if (_v := getattr((_o := l_2_method), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                '</th>',
            ))
        l_2_method = missing
        t_31.append(
            '</tr></thead>\n  <tbody>\n',
        )
        if (undefined(name='carried') if l_1_carried is missing else l_1_carried):
            pass
            t_31.extend((
                '    <tr><th scope="row">',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Brought')))),
                '</th>',
            ))
            for l_2_method in l_1_methods:
                _loop_vars = {}
                pass
                def macro():
                    t_32 = []
                    pass
                    if ((_v if (_v := getattr((_o := l_2_method), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup'):
                        pass
                        t_32.append(
                            environment.write((environment.call(context, (undefined(name='delivery_point') if l_0_delivery_point is missing else l_0_delivery_point), (_v if (_v := getattr((_o := l_2_method), 'delivery_point', missing)) is not missing else environment.getattr(_o, 'delivery_point'))))),
                        )
                    return concat(t_32)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_31.append(environment.call(context, (undefined(name='cell') if l_0_cell is missing else l_0_cell), l_2_method, caller=caller, _loop_vars=_loop_vars))
            l_2_method = missing
            t_31.extend((
                '</tr>\n    <tr><th scope="row">',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Carried by')))),
                '</th>',
            ))
            for l_2_method in l_1_methods:
                _loop_vars = {}
                pass
                def macro():
                    t_33 = []
                    pass
                    if ((_v if (_v := getattr((_o := l_2_method), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup'):
                        pass
                        t_33.append(
                            environment.write((t_17((_v if (_v := getattr((_o := l_2_method), 'carrier', missing)) is not missing else environment.getattr(_o, 'carrier'))))),
                        )
                    return concat(t_33)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_31.append(environment.call(context, (undefined(name='cell') if l_0_cell is missing else l_0_cell), l_2_method, caller=caller, _loop_vars=_loop_vars))
            l_2_method = missing
            t_31.append(
                '</tr>\n',
            )
        if t_5(context.eval_ctx, t_13(context, l_1_methods, 'largest')):
            pass
            t_31.extend((
                '    <tr><th scope="row">',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'At most')))),
                '</th>',
            ))
            for l_2_method in l_1_methods:
                _loop_vars = {}
                pass
                def macro():
                    t_34 = []
                    pass
                    if (_v if (_v := getattr((_o := l_2_method), 'largest', missing)) is not missing else environment.getattr(_o, 'largest')):
                        pass
                        t_34.append(
                            environment.write((t_17((_v if (_v := getattr((_o := l_2_method), 'largest', missing)) is not missing else environment.getattr(_o, 'largest'))))),
                        )
                    return concat(t_34)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_31.append(environment.call(context, (undefined(name='cell') if l_0_cell is missing else l_0_cell), l_2_method, caller=caller, _loop_vars=_loop_vars))
            l_2_method = missing
            t_31.append(
                '</tr>\n',
            )
        if t_5(context.eval_ctx, t_13(context, l_1_methods, 'insured_to')):
            pass
            t_31.extend((
                '    <tr><th scope="row">',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Insured up to')))),
                '</th>',
            ))
            for l_2_method in l_1_methods:
                _loop_vars = {}
                pass
                def macro():
                    t_35 = []
                    pass
                    if (_v if (_v := getattr((_o := l_2_method), 'insured_to', missing)) is not missing else environment.getattr(_o, 'insured_to')):
                        pass
                        t_35.append(
                            environment.write((t_7(context, (_v if (_v := getattr((_o := l_2_method), 'insured_to', missing)) is not missing else environment.getattr(_o, 'insured_to'))))),
                        )
                    return concat(t_35)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_31.append(environment.call(context, (undefined(name='cell') if l_0_cell is missing else l_0_cell), l_2_method, caller=caller, _loop_vars=_loop_vars))
            l_2_method = missing
            t_31.append(
                '</tr>\n',
            )
        if (t_5(context.eval_ctx, t_13(context, l_1_methods, 'tracked')) or t_5(context.eval_ctx, t_13(context, l_1_methods, 'signature'))):
            pass
            t_31.extend((
                '    <tr><th scope="row">',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'On the way')))),
                '</th>',
            ))
            for l_2_method in l_1_methods:
                _loop_vars = {}
                pass
                def macro():
                    t_36 = []
                    pass
                    t_36.append(
                        environment.write((environment.call(context, (undefined(name='on_the_way') if l_0_on_the_way is missing else l_0_on_the_way), l_2_method))),
                    )
                    return concat(t_36)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_31.append(environment.call(context, (undefined(name='cell') if l_0_cell is missing else l_0_cell), l_2_method, caller=caller, _loop_vars=_loop_vars))
            l_2_method = missing
            t_31.append(
                '</tr>\n',
            )
        t_31.append(
            '    <tr><th scope="row">',
        )
        if (undefined(name='carried') if l_1_carried is missing else l_1_carried):
            pass
            t_31.append(
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Delivered means')))),
            )
        else:
            pass
            t_31.append(
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'How you get it')))),
            )
        t_31.append(
            '</th>',
        )
        for l_2_method in l_1_methods:
            _loop_vars = {}
            pass
            def macro():
                t_37 = []
                pass
                t_37.append(
                    environment.write((t_17((_v if (_v := getattr((_o := l_2_method), 'delivered_means', missing)) is not missing else environment.getattr(_o, 'delivered_means'))))),
                )
                return concat(t_37)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_31.append(environment.call(context, (undefined(name='cell') if l_0_cell is missing else l_0_cell), l_2_method, caller=caller, _loop_vars=_loop_vars))
        l_2_method = missing
        t_31.append(
            '</tr>\n  </tbody>\n</table>\n',
        )
        return concat(t_31)
    context.exported_vars.add('method_table')
    context.vars['method_table'] = l_0_method_table = Macro(environment, macro, 'method_table', ('methods',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_method, l_1_caller):
        t_38 = []
        l_1_said = missing
        if l_1_method is missing:
            l_1_method = undefined("parameter 'method' was not provided", name='method')
        pass
        l_1_said = t_16(environment.call(context, l_1_caller))
        t_38.append(
            '<td',
        )
        if (not (undefined(name='said') if l_1_said is missing else l_1_said)):
            pass
            t_38.append(
                ' class="none"',
            )
        t_38.extend((
            '><span class="of">',
            environment.write((t_17((_v if (_v := getattr((_o := l_1_method), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            '</span> ',
            environment.write((((undefined(name='said') if l_1_said is missing else l_1_said) or '–'))),
            '</td>',
        ))
        return concat(t_38)
    context.exported_vars.add('cell')
    context.vars['cell'] = l_0_cell = Macro(environment, macro, 'cell', ('method',), False, False, True, context.eval_ctx.autoescape)
    def macro(l_1_method):
        t_39 = []
        l_1__ = resolve('_')
        if l_1_method is missing:
            l_1_method = undefined("parameter 'method' was not provided", name='method')
        pass
        t_39.extend((
            '<h3>',
            environment.write((t_10((_v if (_v := getattr((_o := l_1_method), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            '</h3>\n<dl class="rows">\n',
        ))
        if ((_v if (_v := getattr((_o := l_1_method), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup'):
            pass
            t_39.extend((
                '  <div><dt>',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Brought')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='delivery_point') if l_0_delivery_point is missing else l_0_delivery_point), (_v if (_v := getattr((_o := l_1_method), 'delivery_point', missing)) is not missing else environment.getattr(_o, 'delivery_point'))))),
                '</dd></div>\n',
            ))
        t_39.append(
            '  <div><dt>',
        )
        if ((_v if (_v := getattr((_o := l_1_method), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'pickup'):
            pass
            t_39.append(
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'How you get it')))),
            )
        else:
            pass
            t_39.append(
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Delivered means')))),
            )
        t_39.extend((
            '</dt><dd>',
            environment.write((t_17((_v if (_v := getattr((_o := l_1_method), 'delivered_means', missing)) is not missing else environment.getattr(_o, 'delivered_means'))))),
            '</dd></div>\n',
        ))
        if ((_v if (_v := getattr((_o := l_1_method), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup'):
            pass
            t_39.extend((
                '<div><dt>',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Carried by')))),
                '</dt><dd>',
                environment.write((t_17((_v if (_v := getattr((_o := l_1_method), 'carrier', missing)) is not missing else environment.getattr(_o, 'carrier'))))),
                '</dd></div>',
            ))
        if (_v if (_v := getattr((_o := l_1_method), 'largest', missing)) is not missing else environment.getattr(_o, 'largest')):
            pass
            t_39.extend((
                '<div><dt>',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'At most')))),
                '</dt><dd>',
                environment.write((t_17((_v if (_v := getattr((_o := l_1_method), 'largest', missing)) is not missing else environment.getattr(_o, 'largest'))))),
                '</dd></div>',
            ))
        if (_v if (_v := getattr((_o := l_1_method), 'insured_to', missing)) is not missing else environment.getattr(_o, 'insured_to')):
            pass
            t_39.extend((
                '<div><dt>',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Insured up to')))),
                '</dt><dd>',
                environment.write((t_7(context, (_v if (_v := getattr((_o := l_1_method), 'insured_to', missing)) is not missing else environment.getattr(_o, 'insured_to'))))),
                '</dd></div>',
            ))
        if ((_v if (_v := getattr((_o := l_1_method), 'tracked', missing)) is not missing else environment.getattr(_o, 'tracked')) or (_v if (_v := getattr((_o := l_1_method), 'signature', missing)) is not missing else environment.getattr(_o, 'signature'))):
            pass
            t_39.extend((
                '  <div><dt>',
                environment.write((t_10(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'On the way')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='on_the_way') if l_0_on_the_way is missing else l_0_on_the_way), l_1_method))),
                '</dd></div>\n',
            ))
        t_39.append(
            '</dl>\n',
        )
        return concat(t_39)
    context.exported_vars.add('method_facts')
    context.vars['method_facts'] = l_0_method_facts = Macro(environment, macro, 'method_facts', ('method',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=120&3=126&4=138&5=144&6=155&8=173&9=182&11=205&12=215&14=243&15=251&17=266&18=272&20=285&21=291&22=295&24=298&25=303&31=315&32=328&33=336&34=341&37=348&38=355&40=365&41=382&42=383&44=386&46=412&47=417&52=429&53=437&55=455&57=463&58=465&60=474&61=478&62=480&64=484&65=499&66=507&67=520&73=540&74=547&76=565&78=570&79=573&81=578&82=582&86=589&87=596&89=600&91=612&92=616&93=636&95=657&96=661&98=682&99=686&101=707&102=711&104=733&108=765&109=771&110=775&112=790&113=798&115=801&116=805&118=813&119=828&120=837&121=846&122=855&123=859'
looked_up = ['_', 'disruptions', 'gap', 'ngettext', 'today']
set_names = ['arrival', 'band', 'by', 'carried', 'cell', 'day', 'delivery_point', 'facts', 'first', 'items', 'key', 'keys', 'last', 'method', 'method_facts', 'method_list', 'method_name', 'method_table', 'methods', 'much', 'name', 'name_list', 'next', 'on_the_way', 'ordered', 'pick', 'prices', 'rate', 'regions', 'routes', 'said', 'sources', 'tier', 'tier_price', 'value', 'zone', 'zone_places', 'zone_prices', 'zones']
named_templates = ['partials/arrivals.html', 'partials/day.html', 'partials/naming.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'shipping.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_page = resolve('page')
    l_0_today = resolve('today')
    l_0_disruptions = resolve('disruptions')
    l_0__ = resolve('_')
    l_0_section = l_0_listing = l_0_headline = l_0_timetable = l_0_handed_over = l_0_closed = l_0_method_list = l_0_pick = l_0_regions = l_0_zone_places = l_0_zone_prices = l_0_tracking = l_0_first_zone = l_0_first_method = l_0_arrivals = l_0_refused = missing
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
    pass
    parent_template = environment.get_template('base.html', 'shipping.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'shipping.html').make_module(context.get_all(), True, {'arrivals': l_0_arrivals, 'closed': l_0_closed, 'first_method': l_0_first_method, 'first_zone': l_0_first_zone, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'listing': l_0_listing, 'method_list': l_0_method_list, 'pick': l_0_pick, 'refused': l_0_refused, 'regions': l_0_regions, 'section': l_0_section, 'timetable': l_0_timetable, 'tracking': l_0_tracking, 'zone_places': l_0_zone_places, 'zone_prices': l_0_zone_prices})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'shipping.html') does not export the requested name 'section'", name='section')
    l_0_listing = getattr(included_template, 'listing', missing)
    if l_0_listing is missing:
        l_0_listing = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'shipping.html') does not export the requested name 'listing'", name='listing')
    context.vars.update({'section': l_0_section, 'listing': l_0_listing})
    context.exported_vars.difference_update(('section', 'listing'))
    included_template = environment.get_template('partials/arrivals.html', 'shipping.html').make_module(context.get_all(), True, {'arrivals': l_0_arrivals, 'closed': l_0_closed, 'first_method': l_0_first_method, 'first_zone': l_0_first_zone, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'listing': l_0_listing, 'method_list': l_0_method_list, 'pick': l_0_pick, 'refused': l_0_refused, 'regions': l_0_regions, 'section': l_0_section, 'timetable': l_0_timetable, 'tracking': l_0_tracking, 'zone_places': l_0_zone_places, 'zone_prices': l_0_zone_prices})
    l_0_headline = getattr(included_template, 'headline', missing)
    if l_0_headline is missing:
        l_0_headline = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'shipping.html') does not export the requested name 'headline'", name='headline')
    l_0_timetable = getattr(included_template, 'timetable', missing)
    if l_0_timetable is missing:
        l_0_timetable = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'shipping.html') does not export the requested name 'timetable'", name='timetable')
    l_0_handed_over = getattr(included_template, 'handed_over', missing)
    if l_0_handed_over is missing:
        l_0_handed_over = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'shipping.html') does not export the requested name 'handed_over'", name='handed_over')
    l_0_closed = getattr(included_template, 'closed', missing)
    if l_0_closed is missing:
        l_0_closed = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'shipping.html') does not export the requested name 'closed'", name='closed')
    context.vars.update({'headline': l_0_headline, 'timetable': l_0_timetable, 'handed_over': l_0_handed_over, 'closed': l_0_closed})
    context.exported_vars.difference_update(('headline', 'timetable', 'handed_over', 'closed'))
    included_template = environment.get_template('partials/rates.html', 'shipping.html').make_module(context.get_all(), True, {'arrivals': l_0_arrivals, 'closed': l_0_closed, 'first_method': l_0_first_method, 'first_zone': l_0_first_zone, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'listing': l_0_listing, 'method_list': l_0_method_list, 'pick': l_0_pick, 'refused': l_0_refused, 'regions': l_0_regions, 'section': l_0_section, 'timetable': l_0_timetable, 'tracking': l_0_tracking, 'zone_places': l_0_zone_places, 'zone_prices': l_0_zone_prices})
    l_0_method_list = getattr(included_template, 'method_list', missing)
    if l_0_method_list is missing:
        l_0_method_list = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shipping.html') does not export the requested name 'method_list'", name='method_list')
    l_0_pick = getattr(included_template, 'pick', missing)
    if l_0_pick is missing:
        l_0_pick = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shipping.html') does not export the requested name 'pick'", name='pick')
    l_0_regions = getattr(included_template, 'regions', missing)
    if l_0_regions is missing:
        l_0_regions = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shipping.html') does not export the requested name 'regions'", name='regions')
    l_0_zone_places = getattr(included_template, 'zone_places', missing)
    if l_0_zone_places is missing:
        l_0_zone_places = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shipping.html') does not export the requested name 'zone_places'", name='zone_places')
    l_0_zone_prices = getattr(included_template, 'zone_prices', missing)
    if l_0_zone_prices is missing:
        l_0_zone_prices = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shipping.html') does not export the requested name 'zone_prices'", name='zone_prices')
    context.vars.update({'method_list': l_0_method_list, 'pick': l_0_pick, 'regions': l_0_regions, 'zone_places': l_0_zone_places, 'zone_prices': l_0_zone_prices})
    context.exported_vars.difference_update(('method_list', 'pick', 'regions', 'zone_places', 'zone_prices'))
    included_template = environment.get_template('partials/tracking.html', 'shipping.html').make_module(context.get_all(), True, {'arrivals': l_0_arrivals, 'closed': l_0_closed, 'first_method': l_0_first_method, 'first_zone': l_0_first_zone, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'listing': l_0_listing, 'method_list': l_0_method_list, 'pick': l_0_pick, 'refused': l_0_refused, 'regions': l_0_regions, 'section': l_0_section, 'timetable': l_0_timetable, 'tracking': l_0_tracking, 'zone_places': l_0_zone_places, 'zone_prices': l_0_zone_prices})
    l_0_tracking = getattr(included_template, 'tracking', missing)
    if l_0_tracking is missing:
        l_0_tracking = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'shipping.html') does not export the requested name 'tracking'", name='tracking')
    context.vars['tracking'] = l_0_tracking
    context.exported_vars.discard('tracking')
    l_0_first_zone = t_2(environment, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'zones', missing)) is not missing else environment.getattr(_o, 'zones')))
    context.vars['first_zone'] = l_0_first_zone
    context.exported_vars.add('first_zone')
    l_0_first_method = t_2(environment, (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'zones', missing)) is not missing else environment.getattr(_o, 'zones')), (undefined(name='first_zone') if l_0_first_zone is missing else l_0_first_zone))), 'rates', missing)) is not missing else environment.getattr(_o, 'rates')))
    context.vars['first_method'] = l_0_first_method
    context.exported_vars.add('first_method')
    l_0_arrivals = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'estimate_deliveries', missing)) is not missing else environment.getattr(_o, 'estimate_deliveries')), (undefined(name='first_zone') if l_0_first_zone is missing else l_0_first_zone), (undefined(name='first_method') if l_0_first_method is missing else l_0_first_method), (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='disruptions') if l_0_disruptions is missing else l_0_disruptions))
    context.vars['arrivals'] = l_0_arrivals
    context.exported_vars.add('arrivals')
    l_0_refused = (environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'We do not ship to %(countries)s.', countries=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'refused', missing)) is not missing else environment.getattr(_o, 'refused')))) if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'refused', missing)) is not missing else environment.getattr(_o, 'refused')) else cond_expr_undefined("the inline if-expression on line 10 in 'shipping.html' evaluated to false and no else section was defined."))
    context.vars['refused'] = l_0_refused
    context.exported_vars.add('refused')
    yield from parent_template.root_render_func(context)

def block_head(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_asset = resolve('asset')
    pass
    yield '<link rel="stylesheet" href="'
    yield environment.write((environment.call(context, (undefined(name='asset') if l_0_asset is missing else l_0_asset), 'zones.css', _block_vars=_block_vars)))
    yield '">\n'

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_pick = resolve('pick')
    l_0_page = resolve('page')
    l_0_refused = resolve('refused')
    try:
        t_2 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_5 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    pass
    yield '<div class="zones lead">\n'
    yield environment.write((environment.call(context, (undefined(name='pick') if l_0_pick is missing else l_0_pick), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'zones', missing)) is not missing else environment.getattr(_o, 'zones')), _block_vars=_block_vars)))
    yield '\n'
    for (l_1_name, l_1_zone) in environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))), 'items', missing)) is not missing else environment.getattr(_o, 'items')), _block_vars=_block_vars):
        l_1_zone_places = resolve('zone_places')
        l_1_headline = resolve('headline')
        l_1_today = resolve('today')
        l_1_disruptions = resolve('disruptions')
        l_1_zone_prices = resolve('zone_prices')
        l_1_method_name = missing
        _loop_vars = {}
        pass
        l_1_method_name = t_2(environment, (_v if (_v := getattr((_o := l_1_zone), 'rates', missing)) is not missing else environment.getattr(_o, 'rates')))
        _loop_vars['method_name'] = l_1_method_name
        yield '<section class="zone" id="zone-'
        yield environment.write((l_1_name))
        yield '" aria-labelledby="zone-'
        yield environment.write((l_1_name))
        yield '-name">\n  <div class="zone-lead">\n    <h2 class="zone-name" id="zone-'
        yield environment.write((l_1_name))
        yield '-name">'
        yield environment.write((t_4((_v if (_v := getattr((_o := l_1_zone), 'name', missing)) is not missing else environment.getattr(_o, 'name')))))
        yield '</h2>\n'
        if t_5(environment.call(context, (undefined(name='zone_places') if l_1_zone_places is missing else l_1_zone_places), l_1_zone, _loop_vars=_loop_vars)):
            pass
            yield '<p class="aside zone-places">'
            yield environment.write((environment.call(context, (undefined(name='zone_places') if l_1_zone_places is missing else l_1_zone_places), l_1_zone, _loop_vars=_loop_vars)))
            yield '</p>'
        yield '    '
        yield environment.write((environment.call(context, (undefined(name='headline') if l_1_headline is missing else l_1_headline), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), l_1_name, (undefined(name='method_name') if l_1_method_name is missing else l_1_method_name), environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'estimate_deliveries', missing)) is not missing else environment.getattr(_o, 'estimate_deliveries')), l_1_name, (undefined(name='method_name') if l_1_method_name is missing else l_1_method_name), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
        yield '\n  </div>\n  '
        yield environment.write((environment.call(context, (undefined(name='zone_prices') if l_1_zone_prices is missing else l_1_zone_prices), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), l_1_name, l_1_zone, _loop_vars=_loop_vars)))
        yield '\n</section>\n'
    l_1_name = l_1_zone = l_1_method_name = l_1_zone_places = l_1_headline = l_1_today = l_1_disruptions = l_1_zone_prices = missing
    if ((t_3((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))) == 1) and (undefined(name='refused') if l_0_refused is missing else l_0_refused)):
        pass
        yield '<p class="text">'
        yield environment.write(((undefined(name='refused') if l_0_refused is missing else l_0_refused)))
        yield '</p>'
    yield '</div>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    l_0_prose = resolve('prose')
    try:
        t_6 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_7 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<div class="panels">\n'
    if (t_3((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))) > 1):
        pass
        def macro():
            t_8 = []
            l_1_regions = resolve('regions')
            l_1_refused = resolve('refused')
            pass
            t_8.extend((
                environment.write((environment.call(context, (undefined(name='regions') if l_1_regions is missing else l_1_regions), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))))),
                '\n',
            ))
            if (undefined(name='refused') if l_1_refused is missing else l_1_refused):
                pass
                t_8.extend((
                    '<p class="text">',
                    environment.write(((undefined(name='refused') if l_1_refused is missing else l_1_refused))),
                    '</p>',
                ))
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'prices', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What it costs', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_9 = []
        l_1_timetable = resolve('timetable')
        l_1_first_zone = resolve('first_zone')
        l_1_first_method = resolve('first_method')
        l_1_arrivals = resolve('arrivals')
        l_1_handed_over = resolve('handed_over')
        l_1_closed = resolve('closed')
        pass
        t_9.extend((
            environment.write((environment.call(context, (undefined(name='timetable') if l_1_timetable is missing else l_1_timetable), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), (undefined(name='first_zone') if l_1_first_zone is missing else l_1_first_zone), (undefined(name='first_method') if l_1_first_method is missing else l_1_first_method), (undefined(name='arrivals') if l_1_arrivals is missing else l_1_arrivals)))),
            '\n',
        ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'calendar', missing)) is not missing else environment.getattr(_o, 'calendar'))), 'handed_over_by', missing)) is not missing else environment.getattr(_o, 'handed_over_by')):
            pass
            t_9.extend((
                environment.write((environment.call(context, (undefined(name='handed_over') if l_1_handed_over is missing else l_1_handed_over), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'calendar', missing)) is not missing else environment.getattr(_o, 'calendar'))))),
                '\n',
            ))
        t_9.extend((
            environment.write((environment.call(context, (undefined(name='closed') if l_1_closed is missing else l_1_closed), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'calendar', missing)) is not missing else environment.getattr(_o, 'calendar'))))),
            '\n',
        ))
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'arrival', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When it arrives', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking')):
        pass
        def macro():
            t_10 = []
            l_1_tracking = resolve('tracking')
            pass
            t_10.extend((
                environment.write((environment.call(context, (undefined(name='tracking') if l_1_tracking is missing else l_1_tracking), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))))),
                '\n',
            ))
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'tracking', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Where is my parcel?', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_11 = []
        l_1_listing = resolve('listing')
        l_1_damage = missing
        pass
        l_1_damage = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'damage', missing)) is not missing else environment.getattr(_o, 'damage'))
        t_11.extend((
            '<dl class="rows">\n  <div><dt>',
            environment.write((t_4(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Tell us within')))),
            '</dt><dd>',
            environment.write((t_6(context, (_v if (_v := getattr((_o := (undefined(name='damage') if l_1_damage is missing else l_1_damage)), 'report_within', missing)) is not missing else environment.getattr(_o, 'report_within'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_4(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What to send us')))),
            '</dt><dd>',
            environment.write((environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), (_v if (_v := getattr((_o := (undefined(name='damage') if l_1_damage is missing else l_1_damage)), 'evidence', missing)) is not missing else environment.getattr(_o, 'evidence'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_4(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who fetches the goods')))),
            '</dt><dd>',
            environment.write((t_7((_v if (_v := getattr((_o := (undefined(name='damage') if l_1_damage is missing else l_1_damage)), 'collected_by', missing)) is not missing else environment.getattr(_o, 'collected_by'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_4(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you get')))),
            '</dt><dd>',
            environment.write((t_7((_v if (_v := getattr((_o := (undefined(name='damage') if l_1_damage is missing else l_1_damage)), 'outcome', missing)) is not missing else environment.getattr(_o, 'outcome'))))),
            '</dd></div>\n</dl>\n',
        ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'damage', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Broken on arrival', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_12 = []
        l_1_liability = missing
        pass
        l_1_liability = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'courier_liability', missing)) is not missing else environment.getattr(_o, 'courier_liability'))
        t_12.extend((
            '<p class="say">',
            environment.write((t_7((_v if (_v := getattr((_o := (undefined(name='liability') if l_1_liability is missing else l_1_liability)), 'statement', missing)) is not missing else environment.getattr(_o, 'statement'))))),
            '</p>\n<dl class="rows">\n  <div><dt>',
            environment.write((t_4(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you get')))),
            '</dt><dd>',
            environment.write((t_7((_v if (_v := getattr((_o := (undefined(name='liability') if l_1_liability is missing else l_1_liability)), 'compensation', missing)) is not missing else environment.getattr(_o, 'compensation'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_4(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Within')))),
            '</dt><dd>',
            environment.write((t_6(context, (_v if (_v := getattr((_o := (undefined(name='liability') if l_1_liability is missing else l_1_liability)), 'paid_within', missing)) is not missing else environment.getattr(_o, 'paid_within'))))),
            '</dd></div>\n</dl>\n',
        ))
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'courier', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When the courier fails', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    yield environment.write((environment.call(context, (undefined(name='prose') if l_0_prose is missing else l_0_prose), (undefined(name='page') if l_0_page is missing else l_0_page), _block_vars=_block_vars)))
    yield '\n</div>\n'
    def macro():
        t_13 = []
        l_1_method_list = resolve('method_list')
        pass
        t_13.extend((
            environment.write((environment.call(context, (undefined(name='method_list') if l_1_method_list is missing else l_1_method_list), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'methods', missing)) is not missing else environment.getattr(_o, 'methods'))))),
            '\n',
        ))
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'how-far', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How far the driver brings it', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

def block_body(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'head': block_head, 'lead': block_lead, 'sections': block_sections, 'body': block_body}
debug_info = '2=29&3=32&4=41&5=56&6=74&7=80&8=83&9=86&10=89&11=94&12=104&14=107&16=143&17=145&18=154&19=157&21=161&22=165&23=171&25=173&28=176&31=183&33=220&34=222&35=228&36=231&34=240&39=241&40=251&41=254&42=257&44=261&39=266&46=267&47=269&48=274&47=279&51=280&52=285&54=288&55=292&56=296&57=300&51=307&60=308&61=312&62=315&64=317&65=321&60=328&68=329&70=331&71=336&70=341&74=343'
looked_up = ['_', 'arrivals', 'asset', 'closed', 'disruptions', 'first_method', 'first_zone', 'handed_over', 'headline', 'listing', 'method_list', 'page', 'pick', 'prose', 'refused', 'regions', 'section', 'timetable', 'today', 'tracking', 'zone_places', 'zone_prices']
set_names = ['arrivals', 'closed', 'damage', 'first_method', 'first_zone', 'handed_over', 'headline', 'liability', 'listing', 'method_list', 'method_name', 'name', 'pick', 'refused', 'regions', 'section', 'timetable', 'tracking', 'zone', 'zone_places', 'zone_prices']
named_templates = ['base.html', 'partials/arrivals.html', 'partials/rates.html', 'partials/section.html', 'partials/tracking.html']

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
    l_0_section = l_0_listing = l_0_headline = l_0_timetable = l_0_handed_over = l_0_closed = l_0_zone_list = l_0_zone_prices = l_0_method_facts = l_0_tracking = l_0_first_zone = l_0_first_method = l_0_arrivals = missing
    try:
        t_1 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    pass
    parent_template = environment.get_template('base.html', 'shipping.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'shipping.html').make_module(context.get_all(), True, {'arrivals': l_0_arrivals, 'closed': l_0_closed, 'first_method': l_0_first_method, 'first_zone': l_0_first_zone, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'listing': l_0_listing, 'method_facts': l_0_method_facts, 'section': l_0_section, 'timetable': l_0_timetable, 'tracking': l_0_tracking, 'zone_list': l_0_zone_list, 'zone_prices': l_0_zone_prices})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'shipping.html') does not export the requested name 'section'", name='section')
    l_0_listing = getattr(included_template, 'listing', missing)
    if l_0_listing is missing:
        l_0_listing = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'shipping.html') does not export the requested name 'listing'", name='listing')
    context.vars.update({'section': l_0_section, 'listing': l_0_listing})
    context.exported_vars.difference_update(('section', 'listing'))
    included_template = environment.get_template('partials/arrivals.html', 'shipping.html').make_module(context.get_all(), True, {'arrivals': l_0_arrivals, 'closed': l_0_closed, 'first_method': l_0_first_method, 'first_zone': l_0_first_zone, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'listing': l_0_listing, 'method_facts': l_0_method_facts, 'section': l_0_section, 'timetable': l_0_timetable, 'tracking': l_0_tracking, 'zone_list': l_0_zone_list, 'zone_prices': l_0_zone_prices})
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
    included_template = environment.get_template('partials/rates.html', 'shipping.html').make_module(context.get_all(), True, {'arrivals': l_0_arrivals, 'closed': l_0_closed, 'first_method': l_0_first_method, 'first_zone': l_0_first_zone, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'listing': l_0_listing, 'method_facts': l_0_method_facts, 'section': l_0_section, 'timetable': l_0_timetable, 'tracking': l_0_tracking, 'zone_list': l_0_zone_list, 'zone_prices': l_0_zone_prices})
    l_0_zone_list = getattr(included_template, 'zone_list', missing)
    if l_0_zone_list is missing:
        l_0_zone_list = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shipping.html') does not export the requested name 'zone_list'", name='zone_list')
    l_0_zone_prices = getattr(included_template, 'zone_prices', missing)
    if l_0_zone_prices is missing:
        l_0_zone_prices = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shipping.html') does not export the requested name 'zone_prices'", name='zone_prices')
    l_0_method_facts = getattr(included_template, 'method_facts', missing)
    if l_0_method_facts is missing:
        l_0_method_facts = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'shipping.html') does not export the requested name 'method_facts'", name='method_facts')
    context.vars.update({'zone_list': l_0_zone_list, 'zone_prices': l_0_zone_prices, 'method_facts': l_0_method_facts})
    context.exported_vars.difference_update(('zone_list', 'zone_prices', 'method_facts'))
    included_template = environment.get_template('partials/tracking.html', 'shipping.html').make_module(context.get_all(), True, {'arrivals': l_0_arrivals, 'closed': l_0_closed, 'first_method': l_0_first_method, 'first_zone': l_0_first_zone, 'handed_over': l_0_handed_over, 'headline': l_0_headline, 'listing': l_0_listing, 'method_facts': l_0_method_facts, 'section': l_0_section, 'timetable': l_0_timetable, 'tracking': l_0_tracking, 'zone_list': l_0_zone_list, 'zone_prices': l_0_zone_prices})
    l_0_tracking = getattr(included_template, 'tracking', missing)
    if l_0_tracking is missing:
        l_0_tracking = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'shipping.html') does not export the requested name 'tracking'", name='tracking')
    context.vars['tracking'] = l_0_tracking
    context.exported_vars.discard('tracking')
    l_0_first_zone = t_1(environment, environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'zones'))
    context.vars['first_zone'] = l_0_first_zone
    context.exported_vars.add('first_zone')
    l_0_first_method = t_1(environment, environment.getattr(environment.getitem(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'zones'), (undefined(name='first_zone') if l_0_first_zone is missing else l_0_first_zone)), 'rates'))
    context.vars['first_method'] = l_0_first_method
    context.exported_vars.add('first_method')
    l_0_arrivals = environment.call(context, environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'estimate_deliveries'), (undefined(name='first_zone') if l_0_first_zone is missing else l_0_first_zone), (undefined(name='first_method') if l_0_first_method is missing else l_0_first_method), (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='disruptions') if l_0_disruptions is missing else l_0_disruptions))
    context.vars['arrivals'] = l_0_arrivals
    context.exported_vars.add('arrivals')
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_headline = resolve('headline')
    l_0_page = resolve('page')
    l_0_first_zone = resolve('first_zone')
    l_0_first_method = resolve('first_method')
    l_0_arrivals = resolve('arrivals')
    pass
    yield escape(environment.finalize(environment.call(context, (undefined(name='headline') if l_0_headline is missing else l_0_headline), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), (undefined(name='first_zone') if l_0_first_zone is missing else l_0_first_zone), (undefined(name='first_method') if l_0_first_method is missing else l_0_first_method), (undefined(name='arrivals') if l_0_arrivals is missing else l_0_arrivals), _block_vars=_block_vars)))
    yield '\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    l_0_page = resolve('page')
    try:
        t_2 = environment.filters['countries']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'countries' found.")
    try:
        t_3 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro():
        t_5 = []
        l_1_timetable = resolve('timetable')
        l_1_first_zone = resolve('first_zone')
        l_1_first_method = resolve('first_method')
        l_1_arrivals = resolve('arrivals')
        l_1_handed_over = resolve('handed_over')
        l_1_closed = resolve('closed')
        pass
        t_5.extend((
            escape(environment.finalize(environment.call(context, (undefined(name='timetable') if l_1_timetable is missing else l_1_timetable), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), (undefined(name='first_zone') if l_1_first_zone is missing else l_1_first_zone), (undefined(name='first_method') if l_1_first_method is missing else l_1_first_method), (undefined(name='arrivals') if l_1_arrivals is missing else l_1_arrivals)))),
            '\n',
        ))
        if environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'calendar'), 'handed_over_by'):
            pass
            t_5.extend((
                escape(environment.finalize(environment.call(context, (undefined(name='handed_over') if l_1_handed_over is missing else l_1_handed_over), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'calendar')))),
                '\n',
            ))
        t_5.extend((
            escape(environment.finalize(environment.call(context, (undefined(name='closed') if l_1_closed is missing else l_1_closed), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'calendar')))),
            '\n',
        ))
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'arrival', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When it arrives', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'tracking'):
        pass
        def macro():
            t_6 = []
            l_1_tracking = resolve('tracking')
            pass
            t_6.extend((
                escape(environment.finalize(environment.call(context, (undefined(name='tracking') if l_1_tracking is missing else l_1_tracking), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts')))),
                '\n',
            ))
            return concat(t_6)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'tracking', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Where is my parcel?', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_7 = []
        l_1_zone_list = resolve('zone_list')
        pass
        t_7.extend((
            escape(environment.finalize(environment.call(context, (undefined(name='zone_list') if l_1_zone_list is missing else l_1_zone_list), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'zones')))),
            '\n',
        ))
        for (l_2_name, l_2_zone) in environment.call(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'zones'), 'items')):
            l_2_zone_prices = resolve('zone_prices')
            _loop_vars = {}
            pass
            t_7.extend((
                escape(environment.finalize(environment.call(context, (undefined(name='zone_prices') if l_2_zone_prices is missing else l_2_zone_prices), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), l_2_name, l_2_zone, _loop_vars=_loop_vars))),
                '\n',
            ))
        l_2_name = l_2_zone = l_2_zone_prices = missing
        if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'refused'):
            pass
            t_7.extend((
                '<p class="text">',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'We do not ship to %(countries)s.', countries=t_2(context, environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'refused'))))),
                '</p>\n',
            ))
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'prices', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What it costs', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_8 = []
        pass
        for l_2_method in environment.call(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'methods'), 'values')):
            l_2_method_facts = resolve('method_facts')
            _loop_vars = {}
            pass
            t_8.extend((
                escape(environment.finalize(environment.call(context, (undefined(name='method_facts') if l_2_method_facts is missing else l_2_method_facts), l_2_method, _loop_vars=_loop_vars))),
                '\n',
            ))
        l_2_method = l_2_method_facts = missing
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'how-far', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How far the driver brings it', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_9 = []
        l_1_listing = resolve('listing')
        l_1_damage = missing
        pass
        l_1_damage = environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'damage')
        t_9.extend((
            '<dl class="rows">\n  <div><dt>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Tell us within'))),
            '</dt><dd class="big">',
            escape(environment.finalize(t_3(context, environment.getattr((undefined(name='damage') if l_1_damage is missing else l_1_damage), 'report_within')))),
            '</dd></div>\n  <div><dt>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What to send us'))),
            '</dt><dd>',
            escape(environment.finalize(environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), environment.getattr((undefined(name='damage') if l_1_damage is missing else l_1_damage), 'evidence')))),
            '</dd></div>\n  <div><dt>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who fetches the goods'))),
            '</dt><dd>',
            escape(environment.finalize(t_4(environment.getattr((undefined(name='damage') if l_1_damage is missing else l_1_damage), 'collected_by')))),
            '</dd></div>\n  <div><dt>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you get'))),
            '</dt><dd>',
            escape(environment.finalize(t_4(environment.getattr((undefined(name='damage') if l_1_damage is missing else l_1_damage), 'outcome')))),
            '</dd></div>\n</dl>\n',
        ))
        return concat(t_9)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'damage', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Broken on arrival', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_10 = []
        l_1_liability = missing
        pass
        l_1_liability = environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'courier_liability')
        t_10.extend((
            '<p class="say">',
            escape(environment.finalize(t_4(environment.getattr((undefined(name='liability') if l_1_liability is missing else l_1_liability), 'statement')))),
            '</p>\n<dl class="rows">\n  <div><dt>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you get'))),
            '</dt><dd>',
            escape(environment.finalize(t_4(environment.getattr((undefined(name='liability') if l_1_liability is missing else l_1_liability), 'compensation')))),
            '</dd></div>\n  <div><dt>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Within'))),
            '</dt><dd class="big">',
            escape(environment.finalize(t_3(context, environment.getattr((undefined(name='liability') if l_1_liability is missing else l_1_liability), 'paid_within')))),
            '</dd></div>\n</dl>\n',
        ))
        return concat(t_10)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'courier', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When the courier fails', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

blocks = {'lead': block_lead, 'sections': block_sections}
debug_info = '2=22&3=25&4=34&5=49&6=61&7=67&8=70&9=73&10=78&11=91&13=94&14=123&15=133&16=136&17=139&19=143&14=148&21=149&22=151&23=156&22=161&26=162&27=167&28=170&29=175&31=179&32=183&26=188&35=189&36=192&37=197&35=203&40=204&41=209&43=212&44=216&45=220&46=224&40=231&49=232&50=236&51=239&53=241&54=245&49=252'

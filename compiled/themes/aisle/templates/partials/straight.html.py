from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/straight.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_answer = l_0_complaints_answer = l_0_desk_answer = l_0_returns_answer = l_0_arrival = l_0_ordered = l_0_price = l_0_sources = l_0_day = l_0_record_sentence = l_0_reviews_sentence = l_0_shipping_answers = l_0_damage_answer = l_0_reviews_answer = l_0_record_answer = l_0_answers = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['first']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'first' found.")
    try:
        t_3 = environment.filters['span']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'span' found.")
    try:
        t_4 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/answers.html', 'partials/straight.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'arrival': l_0_arrival, 'complaints_answer': l_0_complaints_answer, 'damage_answer': l_0_damage_answer, 'day': l_0_day, 'desk_answer': l_0_desk_answer, 'ordered': l_0_ordered, 'price': l_0_price, 'record_answer': l_0_record_answer, 'record_sentence': l_0_record_sentence, 'returns_answer': l_0_returns_answer, 'reviews_answer': l_0_reviews_answer, 'reviews_sentence': l_0_reviews_sentence, 'shipping_answers': l_0_shipping_answers, 'sources': l_0_sources})
    l_0_answer = getattr(included_template, 'answer', missing)
    if l_0_answer is missing:
        l_0_answer = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/straight.html') does not export the requested name 'answer'", name='answer')
    l_0_complaints_answer = getattr(included_template, 'complaints_answer', missing)
    if l_0_complaints_answer is missing:
        l_0_complaints_answer = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/straight.html') does not export the requested name 'complaints_answer'", name='complaints_answer')
    l_0_desk_answer = getattr(included_template, 'desk_answer', missing)
    if l_0_desk_answer is missing:
        l_0_desk_answer = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/straight.html') does not export the requested name 'desk_answer'", name='desk_answer')
    l_0_returns_answer = getattr(included_template, 'returns_answer', missing)
    if l_0_returns_answer is missing:
        l_0_returns_answer = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/straight.html') does not export the requested name 'returns_answer'", name='returns_answer')
    context.vars.update({'answer': l_0_answer, 'complaints_answer': l_0_complaints_answer, 'desk_answer': l_0_desk_answer, 'returns_answer': l_0_returns_answer})
    context.exported_vars.difference_update(('answer', 'complaints_answer', 'desk_answer', 'returns_answer'))
    included_template = environment.get_template('partials/arrivals.html', 'partials/straight.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'arrival': l_0_arrival, 'complaints_answer': l_0_complaints_answer, 'damage_answer': l_0_damage_answer, 'day': l_0_day, 'desk_answer': l_0_desk_answer, 'ordered': l_0_ordered, 'price': l_0_price, 'record_answer': l_0_record_answer, 'record_sentence': l_0_record_sentence, 'returns_answer': l_0_returns_answer, 'reviews_answer': l_0_reviews_answer, 'reviews_sentence': l_0_reviews_sentence, 'shipping_answers': l_0_shipping_answers, 'sources': l_0_sources})
    l_0_arrival = getattr(included_template, 'arrival', missing)
    if l_0_arrival is missing:
        l_0_arrival = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/straight.html') does not export the requested name 'arrival'", name='arrival')
    l_0_ordered = getattr(included_template, 'ordered', missing)
    if l_0_ordered is missing:
        l_0_ordered = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/straight.html') does not export the requested name 'ordered'", name='ordered')
    l_0_price = getattr(included_template, 'price', missing)
    if l_0_price is missing:
        l_0_price = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/straight.html') does not export the requested name 'price'", name='price')
    l_0_sources = getattr(included_template, 'sources', missing)
    if l_0_sources is missing:
        l_0_sources = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/straight.html') does not export the requested name 'sources'", name='sources')
    context.vars.update({'arrival': l_0_arrival, 'ordered': l_0_ordered, 'price': l_0_price, 'sources': l_0_sources})
    context.exported_vars.difference_update(('arrival', 'ordered', 'price', 'sources'))
    included_template = environment.get_template('partials/day.html', 'partials/straight.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'arrival': l_0_arrival, 'complaints_answer': l_0_complaints_answer, 'damage_answer': l_0_damage_answer, 'day': l_0_day, 'desk_answer': l_0_desk_answer, 'ordered': l_0_ordered, 'price': l_0_price, 'record_answer': l_0_record_answer, 'record_sentence': l_0_record_sentence, 'returns_answer': l_0_returns_answer, 'reviews_answer': l_0_reviews_answer, 'reviews_sentence': l_0_reviews_sentence, 'shipping_answers': l_0_shipping_answers, 'sources': l_0_sources})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/straight.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/record.html', 'partials/straight.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'arrival': l_0_arrival, 'complaints_answer': l_0_complaints_answer, 'damage_answer': l_0_damage_answer, 'day': l_0_day, 'desk_answer': l_0_desk_answer, 'ordered': l_0_ordered, 'price': l_0_price, 'record_answer': l_0_record_answer, 'record_sentence': l_0_record_sentence, 'returns_answer': l_0_returns_answer, 'reviews_answer': l_0_reviews_answer, 'reviews_sentence': l_0_reviews_sentence, 'shipping_answers': l_0_shipping_answers, 'sources': l_0_sources})
    l_0_record_sentence = getattr(included_template, 'sentence', missing)
    if l_0_record_sentence is missing:
        l_0_record_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'partials/straight.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['record_sentence'] = l_0_record_sentence
    context.exported_vars.discard('record_sentence')
    included_template = environment.get_template('partials/reviews.html', 'partials/straight.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'arrival': l_0_arrival, 'complaints_answer': l_0_complaints_answer, 'damage_answer': l_0_damage_answer, 'day': l_0_day, 'desk_answer': l_0_desk_answer, 'ordered': l_0_ordered, 'price': l_0_price, 'record_answer': l_0_record_answer, 'record_sentence': l_0_record_sentence, 'returns_answer': l_0_returns_answer, 'reviews_answer': l_0_reviews_answer, 'reviews_sentence': l_0_reviews_sentence, 'shipping_answers': l_0_shipping_answers, 'sources': l_0_sources})
    l_0_reviews_sentence = getattr(included_template, 'sentence', missing)
    if l_0_reviews_sentence is missing:
        l_0_reviews_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'partials/straight.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['reviews_sentence'] = l_0_reviews_sentence
    context.exported_vars.discard('reviews_sentence')
    def macro(l_1_item):
        t_6 = []
        l_1_today = resolve('today')
        l_1_disruptions = resolve('disruptions')
        l_1__ = resolve('_')
        l_1_url = resolve('url')
        l_1_facts = l_1_name = l_1_zone = l_1_key = l_1_rate = l_1_method = l_1_next = l_1_cost = missing
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        l_1_facts = (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
        (l_1_name, l_1_zone) = t_2(environment, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))), 'items', missing)) is not missing else environment.getattr(_o, 'items'))))
        (l_1_key, l_1_rate) = t_2(environment, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='zone') if l_1_zone is missing else l_1_zone)), 'rates', missing)) is not missing else environment.getattr(_o, 'rates'))), 'items', missing)) is not missing else environment.getattr(_o, 'items'))))
        l_1_method = environment.getitem((_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), (undefined(name='key') if l_1_key is missing else l_1_key))
        l_1_next = t_2(environment, environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'estimate_deliveries', missing)) is not missing else environment.getattr(_o, 'estimate_deliveries')), (undefined(name='name') if l_1_name is missing else l_1_name), (undefined(name='key') if l_1_key is missing else l_1_key), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions)))
        l_1_cost = t_4(environment.call(context, (undefined(name='price') if l_0_price is missing else l_0_price), (undefined(name='rate') if l_1_rate is missing else l_1_rate), (undefined(name='zone') if l_1_zone is missing else l_1_zone)))
        if ((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup'):
            pass
            def macro():
                t_7 = []
                pass
                if (undefined(name='next') if l_1_next is missing else l_1_next):
                    pass
                    t_7.extend((
                        '<dd class="aside" data-until="',
                        environment.write(((_v if (_v := getattr((_o := (undefined(name='next') if l_1_next is missing else l_1_next)), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')))),
                        '">',
                        environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(order)s: %(arrival)s', order=environment.call(context, (undefined(name='ordered') if l_0_ordered is missing else l_0_ordered), (undefined(name='next') if l_1_next is missing else l_1_next), environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (undefined(name='next') if l_1_next is missing else l_1_next)), 'ordered', missing)) is not missing else environment.getattr(_o, 'ordered')), 'short')), arrival=environment.call(context, (undefined(name='arrival') if l_0_arrival is missing else l_0_arrival), (undefined(name='next') if l_1_next is missing else l_1_next), (undefined(name='method') if l_1_method is missing else l_1_method))))),
                        environment.write((environment.call(context, (undefined(name='sources') if l_0_sources is missing else l_0_sources), (_v if (_v := getattr((_o := (undefined(name='next') if l_1_next is missing else l_1_next)), 'reasons', missing)) is not missing else environment.getattr(_o, 'reasons'))))),
                        '</dd>',
                    ))
                return concat(t_7)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_6.append(environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'arrival', environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'When it arrives'), environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'shipping', 'arrival'), environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(time)s on the way', time=t_3(context, (_v if (_v := getattr((_o := (undefined(name='rate') if l_1_rate is missing else l_1_rate)), 'transit', missing)) is not missing else environment.getattr(_o, 'transit')))), caller=caller))
        def macro():
            t_8 = []
            pass
            t_8.extend((
                '  <dd class="aside">',
                environment.write((t_5((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                ' · ',
                environment.write((t_5((_v if (_v := getattr((_o := (undefined(name='zone') if l_1_zone is missing else l_1_zone)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                '</dd>\n',
            ))
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_6.append(environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'shipping', environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'What it costs'), environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'shipping', 'prices'), ((undefined(name='cost') if l_1_cost is missing else l_1_cost) or t_5((_v if (_v := getattr((_o := (undefined(name='method') if l_1_method is missing else l_1_method)), 'name', missing)) is not missing else environment.getattr(_o, 'name')))), caller=caller))
        return concat(t_6)
    context.exported_vars.add('shipping_answers')
    context.vars['shipping_answers'] = l_0_shipping_answers = Macro(environment, macro, 'shipping_answers', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_damage):
        t_9 = []
        l_1__ = resolve('_')
        l_1_url = resolve('url')
        if l_1_damage is missing:
            l_1_damage = undefined("parameter 'damage' was not provided", name='damage')
        pass
        def macro():
            t_10 = []
            pass
            t_10.extend((
                '  <dd class="aside">',
                environment.write((t_5((_v if (_v := getattr((_o := l_1_damage), 'outcome', missing)) is not missing else environment.getattr(_o, 'outcome'))))),
                '</dd>\n',
            ))
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_9.append(environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'damage', environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Broken on arrival'), environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'shipping', 'damage'), environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'within %(time)s', time=t_1(context, (_v if (_v := getattr((_o := l_1_damage), 'report_within', missing)) is not missing else environment.getattr(_o, 'report_within')))), caller=caller))
        return concat(t_9)
    context.exported_vars.add('damage_answer')
    context.vars['damage_answer'] = l_0_damage_answer = Macro(environment, macro, 'damage_answer', ('damage',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_11 = []
        l_1_today = resolve('today')
        l_1_counts = missing
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        l_1_counts = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'count_reviews', missing)) is not missing else environment.getattr(_o, 'count_reviews')), (undefined(name='today') if l_1_today is missing else l_1_today))
        if (_v if (_v := getattr((_o := (undefined(name='counts') if l_1_counts is missing else l_1_counts)), 'total', missing)) is not missing else environment.getattr(_o, 'total')):
            pass
            t_11.extend((
                environment.write((environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'reviews', t_5((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))), (_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')), environment.call(context, (undefined(name='reviews_sentence') if l_0_reviews_sentence is missing else l_0_reviews_sentence), (undefined(name='counts') if l_1_counts is missing else l_1_counts))))),
                '\n',
            ))
        return concat(t_11)
    context.exported_vars.add('reviews_answer')
    context.vars['reviews_answer'] = l_0_reviews_answer = Macro(environment, macro, 'reviews_answer', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_12 = []
        l_1_today = resolve('today')
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        t_12.extend((
            environment.write((environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'record', t_5((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))), (_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')), environment.call(context, (undefined(name='record_sentence') if l_0_record_sentence is missing else l_0_record_sentence), environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'find_counter', missing)) is not missing else environment.getattr(_o, 'find_counter')), (undefined(name='today') if l_1_today is missing else l_1_today)), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'names', missing)) is not missing else environment.getattr(_o, 'names')))))),
            '\n',
        ))
        return concat(t_12)
    context.exported_vars.add('record_answer')
    context.vars['record_answer'] = l_0_record_answer = Macro(environment, macro, 'record_answer', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_13 = []
        l_1_site = resolve('site')
        l_1__ = resolve('_')
        l_1_settings = resolve('settings')
        pass
        if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')):
            pass
            t_13.append(
                environment.write((environment.call(context, (undefined(name='shipping_answers') if l_0_shipping_answers is missing else l_0_shipping_answers), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))))),
            )
        if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns')):
            pass
            t_13.append(
                environment.write((environment.call(context, (undefined(name='returns_answer') if l_0_returns_answer is missing else l_0_returns_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns')), environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'How long you have')))),
            )
        if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')):
            pass
            t_13.append(
                environment.write((environment.call(context, (undefined(name='damage_answer') if l_0_damage_answer is missing else l_0_damage_answer), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'damage', missing)) is not missing else environment.getattr(_o, 'damage'))))),
            )
        if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')):
            pass
            t_13.append(
                environment.write((environment.call(context, (undefined(name='desk_answer') if l_0_desk_answer is missing else l_0_desk_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))))),
            )
        if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')):
            pass
            t_13.append(
                environment.write((environment.call(context, (undefined(name='complaints_answer') if l_0_complaints_answer is missing else l_0_complaints_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))))),
            )
        if ((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews')) and ('reviews' in (_v if (_v := getattr((_o := (undefined(name='settings') if l_1_settings is missing else l_1_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts')))):
            pass
            t_13.append(
                environment.write((environment.call(context, (undefined(name='reviews_answer') if l_0_reviews_answer is missing else l_0_reviews_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews'))))),
            )
        if ((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record')) and ('record' in (_v if (_v := getattr((_o := (undefined(name='settings') if l_1_settings is missing else l_1_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts')))):
            pass
            t_13.append(
                environment.write((environment.call(context, (undefined(name='record_answer') if l_0_record_answer is missing else l_0_record_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))))),
            )
        return concat(t_13)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=42&3=57&4=72&5=78&6=84&7=90&8=100&9=101&10=102&11=103&12=104&13=105&14=106&15=108&16=111&15=123&19=124&20=129&19=136&23=140&24=147&25=152&24=157&28=161&29=168&30=169&31=172&34=178&35=185&37=191&38=197&39=202&40=207&41=212&42=217&43=222&44=227'
looked_up = ['_', 'disruptions', 'settings', 'site', 'today', 'url']
set_names = ['answer', 'answers', 'arrival', 'complaints_answer', 'cost', 'counts', 'damage', 'damage_answer', 'day', 'desk_answer', 'facts', 'item', 'key', 'method', 'name', 'next', 'ordered', 'price', 'rate', 'record_answer', 'record_sentence', 'returns_answer', 'reviews_answer', 'reviews_sentence', 'shipping_answers', 'sources', 'zone']
named_templates = ['partials/answers.html', 'partials/arrivals.html', 'partials/day.html', 'partials/record.html', 'partials/reviews.html']

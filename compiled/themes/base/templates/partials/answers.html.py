from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/answers.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_price = l_0_channel_link = l_0_phone = l_0_mail = l_0_payer = l_0_answer = l_0_shipping_answer = l_0_returns_answer = l_0_complaints_answer = l_0_desk_answer = l_0_answers = missing
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
        t_3 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_4 = environment.filters['span']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'span' found.")
    try:
        t_5 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_7 = environment.tests['defined']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No test named 'defined' found.")
    pass
    included_template = environment.get_template('partials/arrivals.html', 'partials/answers.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'channel_link': l_0_channel_link, 'complaints_answer': l_0_complaints_answer, 'desk_answer': l_0_desk_answer, 'mail': l_0_mail, 'payer': l_0_payer, 'phone': l_0_phone, 'price': l_0_price, 'returns_answer': l_0_returns_answer, 'shipping_answer': l_0_shipping_answer})
    l_0_price = getattr(included_template, 'price', missing)
    if l_0_price is missing:
        l_0_price = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/answers.html') does not export the requested name 'price'", name='price')
    context.vars['price'] = l_0_price
    context.exported_vars.discard('price')
    included_template = environment.get_template('partials/channel.html', 'partials/answers.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'channel_link': l_0_channel_link, 'complaints_answer': l_0_complaints_answer, 'desk_answer': l_0_desk_answer, 'mail': l_0_mail, 'payer': l_0_payer, 'phone': l_0_phone, 'price': l_0_price, 'returns_answer': l_0_returns_answer, 'shipping_answer': l_0_shipping_answer})
    l_0_channel_link = getattr(included_template, 'channel_link', missing)
    if l_0_channel_link is missing:
        l_0_channel_link = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/answers.html') does not export the requested name 'channel_link'", name='channel_link')
    context.vars['channel_link'] = l_0_channel_link
    context.exported_vars.discard('channel_link')
    included_template = environment.get_template('partials/contact.html', 'partials/answers.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'channel_link': l_0_channel_link, 'complaints_answer': l_0_complaints_answer, 'desk_answer': l_0_desk_answer, 'mail': l_0_mail, 'payer': l_0_payer, 'phone': l_0_phone, 'price': l_0_price, 'returns_answer': l_0_returns_answer, 'shipping_answer': l_0_shipping_answer})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/answers.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/answers.html') does not export the requested name 'mail'", name='mail')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail})
    context.exported_vars.difference_update(('phone', 'mail'))
    included_template = environment.get_template('partials/naming.html', 'partials/answers.html').make_module(context.get_all(), True, {'answer': l_0_answer, 'answers': l_0_answers, 'channel_link': l_0_channel_link, 'complaints_answer': l_0_complaints_answer, 'desk_answer': l_0_desk_answer, 'mail': l_0_mail, 'payer': l_0_payer, 'phone': l_0_phone, 'price': l_0_price, 'returns_answer': l_0_returns_answer, 'shipping_answer': l_0_shipping_answer})
    l_0_payer = getattr(included_template, 'payer', missing)
    if l_0_payer is missing:
        l_0_payer = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'partials/answers.html') does not export the requested name 'payer'", name='payer')
    context.vars['payer'] = l_0_payer
    context.exported_vars.discard('payer')
    def macro(l_1_name, l_1_heading, l_1_address, l_1_value, l_1_caller):
        t_8 = []
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_heading is missing:
            l_1_heading = undefined("parameter 'heading' was not provided", name='heading')
        if l_1_address is missing:
            l_1_address = undefined("parameter 'address' was not provided", name='address')
        if l_1_value is missing:
            l_1_value = undefined("parameter 'value' was not provided", name='value')
        pass
        t_8.extend((
            '<div class="answer answer-',
            environment.write((l_1_name)),
            '">\n  <dt>',
            environment.write((t_3(l_1_heading))),
            '</dt>\n  <dd class="answer-value"><a href="',
            environment.write((l_1_address)),
            '">',
            environment.write((t_3(l_1_value))),
            '</a></dd>\n',
        ))
        if t_7(l_1_caller):
            pass
            t_8.append(
                environment.write((environment.call(context, l_1_caller))),
            )
        t_8.append(
            '</div>\n',
        )
        return concat(t_8)
    context.exported_vars.add('answer')
    context.vars['answer'] = l_0_answer = Macro(environment, macro, 'answer', ('name', 'heading', 'address', 'value'), False, False, True, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_9 = []
        l_1__ = resolve('_')
        l_1_zone = l_1_method = l_1_rate = l_1_cost = l_1_way = missing
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        l_1_zone = t_2(environment, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'zones', missing)) is not missing else environment.getattr(_o, 'zones'))), 'values', missing)) is not missing else environment.getattr(_o, 'values'))))
        (l_1_method, l_1_rate) = t_2(environment, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='zone') if l_1_zone is missing else l_1_zone)), 'rates', missing)) is not missing else environment.getattr(_o, 'rates'))), 'items', missing)) is not missing else environment.getattr(_o, 'items'))))
        l_1_cost = t_5(environment.call(context, (undefined(name='price') if l_0_price is missing else l_0_price), (undefined(name='rate') if l_1_rate is missing else l_1_rate), (undefined(name='zone') if l_1_zone is missing else l_1_zone)))
        l_1_way = (environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(time)s on the way', time=t_4(context, (_v if (_v := getattr((_o := (undefined(name='rate') if l_1_rate is missing else l_1_rate)), 'transit', missing)) is not missing else environment.getattr(_o, 'transit')))) if ((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), (undefined(name='method') if l_1_method is missing else l_1_method))), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'pickup') else '')
        def macro():
            t_10 = []
            pass
            t_10.extend((
                '  <dd class="aside">',
                environment.write((t_6((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), (undefined(name='method') if l_1_method is missing else l_1_method))), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                ' · ',
                environment.write((t_6((_v if (_v := getattr((_o := (undefined(name='zone') if l_1_zone is missing else l_1_zone)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            ))
            if ((undefined(name='cost') if l_1_cost is missing else l_1_cost) and (undefined(name='way') if l_1_way is missing else l_1_way)):
                pass
                t_10.extend((
                    ' · ',
                    environment.write(((undefined(name='way') if l_1_way is missing else l_1_way))),
                ))
            t_10.append(
                '</dd>\n',
            )
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_9.append(environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'shipping', t_6((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))), (_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')), (((undefined(name='cost') if l_1_cost is missing else l_1_cost) or (undefined(name='way') if l_1_way is missing else l_1_way)) or t_6((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), (undefined(name='method') if l_1_method is missing else l_1_method))), 'name', missing)) is not missing else environment.getattr(_o, 'name')))), caller=caller))
        return concat(t_9)
    context.exported_vars.add('shipping_answer')
    context.vars['shipping_answer'] = l_0_shipping_answer = Macro(environment, macro, 'shipping_answer', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item, l_1_heading):
        t_11 = []
        l_1_pays = missing
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        if l_1_heading is missing:
            l_1_heading = ''
        pass
        l_1_pays = environment.call(context, (undefined(name='payer') if l_0_payer is missing else l_0_payer), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'fees_by_cause', missing)) is not missing else environment.getattr(_o, 'fees_by_cause'))), 'changed_mind', missing)) is not missing else environment.getattr(_o, 'changed_mind')))
        def macro():
            t_12 = []
            l_2__ = resolve('_')
            pass
            t_12.extend((
                '  <dd class="aside">',
                environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'if you changed your mind'))),
            ))
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'longest_window', missing)) is not missing else environment.getattr(_o, 'longest_window')):
                pass
                t_12.extend((
                    ' · ',
                    environment.write(((undefined(name='pays') if l_1_pays is missing else l_1_pays))),
                ))
            t_12.append(
                '</dd>\n',
            )
            return concat(t_12)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_11.append(environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'returns', (l_1_heading or t_6((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))), (_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')), (t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'longest_window', missing)) is not missing else environment.getattr(_o, 'longest_window'))) if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'longest_window', missing)) is not missing else environment.getattr(_o, 'longest_window')) else (undefined(name='pays') if l_1_pays is missing else l_1_pays)), caller=caller))
        return concat(t_11)
    context.exported_vars.add('returns_answer')
    context.vars['returns_answer'] = l_0_returns_answer = Macro(environment, macro, 'returns_answer', ('item', 'heading'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_13 = []
        l_1__ = resolve('_')
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        def macro():
            t_14 = []
            pass
            t_14.append(
                '  <dd class="answer-reach">',
            )
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'line', missing)) is not missing else environment.getattr(_o, 'line')):
                pass
                t_14.append(
                    environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'line', missing)) is not missing else environment.getattr(_o, 'line'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                )
            else:
                pass
                t_14.append(
                    environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email'))))),
                )
            t_14.append(
                '</dd>\n',
            )
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        t_13.append(environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'complaints', t_6((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))), (_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')), environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Answer within %(time)s', time=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'first_answer_within', missing)) is not missing else environment.getattr(_o, 'first_answer_within')))), caller=caller))
        return concat(t_13)
    context.exported_vars.add('complaints_answer')
    context.vars['complaints_answer'] = l_0_complaints_answer = Macro(environment, macro, 'complaints_answer', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item):
        t_15 = []
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        pass
        for l_2_channel in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels'))[:1]:
            l_2__ = resolve('_')
            _loop_vars = {}
            pass
            def macro():
                t_16 = []
                pass
                t_16.extend((
                    '  <dd class="answer-reach">',
                    environment.write((environment.call(context, (undefined(name='channel_link') if l_0_channel_link is missing else l_0_channel_link), l_2_channel))),
                    '</dd>\n',
                ))
                return concat(t_16)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            t_15.append(environment.call(context, (undefined(name='answer') if l_0_answer is missing else l_0_answer), 'desk', environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Ask us', _loop_vars=_loop_vars), (_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')), (environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Answer within %(time)s', time=t_1(context, (_v if (_v := getattr((_o := l_2_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply'))), _loop_vars=_loop_vars) if (_v if (_v := getattr((_o := l_2_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply')) else t_6((_v if (_v := getattr((_o := l_2_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label')))), caller=caller, _loop_vars=_loop_vars))
        l_2_channel = l_2__ = missing
        return concat(t_15)
    context.exported_vars.add('desk_answer')
    context.vars['desk_answer'] = l_0_desk_answer = Macro(environment, macro, 'desk_answer', ('item',), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_17 = []
        l_1_site = resolve('site')
        pass
        if ((((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')) or (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns'))) or (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))) or (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))):
            pass
            t_17.append(
                '<dl class="answers">\n',
            )
            if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')):
                pass
                t_17.append(
                    environment.write((environment.call(context, (undefined(name='shipping_answer') if l_0_shipping_answer is missing else l_0_shipping_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))))),
                )
            if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns')):
                pass
                t_17.append(
                    environment.write((environment.call(context, (undefined(name='returns_answer') if l_0_returns_answer is missing else l_0_returns_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns'))))),
                )
            if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')):
                pass
                t_17.append(
                    environment.write((environment.call(context, (undefined(name='complaints_answer') if l_0_complaints_answer is missing else l_0_complaints_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))))),
                )
            if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')):
                pass
                t_17.append(
                    environment.write((environment.call(context, (undefined(name='desk_answer') if l_0_desk_answer is missing else l_0_desk_answer), (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))))),
                )
            t_17.append(
                '</dl>\n',
            )
        return concat(t_17)
    context.exported_vars.add('answers')
    context.vars['answers'] = l_0_answers = Macro(environment, macro, 'answers', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=54&3=60&4=66&5=75&6=81&7=94&8=96&9=98&10=103&13=114&14=121&15=122&16=123&17=124&18=125&19=130&18=145&22=149&23=157&24=158&25=164&24=177&28=181&29=187&30=193&29=208&33=212&34=217&35=221&36=226&35=231&40=236&41=240&43=245&44=250&45=255&46=260'
looked_up = ['_', 'site']
set_names = ['address', 'answer', 'answers', 'channel', 'channel_link', 'complaints_answer', 'cost', 'desk_answer', 'heading', 'item', 'mail', 'method', 'name', 'payer', 'pays', 'phone', 'price', 'rate', 'returns_answer', 'shipping_answer', 'value', 'way', 'zone']
named_templates = ['partials/arrivals.html', 'partials/channel.html', 'partials/contact.html', 'partials/naming.html']

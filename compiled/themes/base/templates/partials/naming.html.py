from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/naming.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_payer = l_0_label = l_0_cause = l_0_event = l_0_clock = l_0_closed_parts = l_0_delivery_point = l_0_who = l_0_skill = l_0_guide_kind = l_0_notice_kind = l_0_outside_kind = l_0_obliged = l_0_credential_kind = l_0_visit = l_0_step_free = l_0_refund = l_0_way_back = l_0_condition = l_0_record_category = l_0_guarantee_kind = l_0_holder = missing
    try:
        t_1 = environment.filters['money']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'money' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro(l_1_fee):
        t_3 = []
        l_1__ = resolve('_')
        if l_1_fee is missing:
            l_1_fee = undefined("parameter 'fee' was not provided", name='fee')
        pass
        if ((_v if (_v := getattr((_o := l_1_fee), 'payer', missing)) is not missing else environment.getattr(_o, 'payer')) == 'free'):
            pass
            t_3.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We pay'))),
            )
        elif ((_v if (_v := getattr((_o := l_1_fee), 'payer', missing)) is not missing else environment.getattr(_o, 'payer')) == 'fixed'):
            pass
            t_3.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You pay %(amount)s', amount=t_1(context, (_v if (_v := getattr((_o := l_1_fee), 'amount', missing)) is not missing else environment.getattr(_o, 'amount')))))),
            )
        else:
            pass
            t_3.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You pay the postage'))),
            )
        return concat(t_3)
    context.exported_vars.add('payer')
    context.vars['payer'] = l_0_payer = Macro(environment, macro, 'payer', ('fee',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_fee):
        t_4 = []
        l_1__ = resolve('_')
        if l_1_fee is missing:
            l_1_fee = undefined("parameter 'fee' was not provided", name='fee')
        pass
        t_4.append(
            environment.write((environment.getitem({'in box': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the label is in the parcel'), 'to print': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'we send you a label to print'), "buyer's own": environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'you buy the label'), 'paid on arrival': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the carrier is paid on arrival')}, (_v if (_v := getattr((_o := l_1_fee), 'label', missing)) is not missing else environment.getattr(_o, 'label'))))),
        )
        return concat(t_4)
    context.exported_vars.add('label')
    context.vars['label'] = l_0_label = Macro(environment, macro, 'label', ('fee',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_5 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_5.append(
            environment.write((environment.getitem({'changed_mind': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You changed your mind'), 'defect': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The goods are faulty'), 'wrong_item': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We sent the wrong goods'), 'late': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The goods came too late')}, l_1_name))),
        )
        return concat(t_5)
    context.exported_vars.add('cause')
    context.vars['cause'] = l_0_cause = Macro(environment, macro, 'cause', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_6 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_6.append(
            environment.write((environment.getitem({'order': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'you order'), 'payment-cleared': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'your payment has arrived'), 'stock-confirmed': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'we have confirmed the stock'), 'request': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'you ask'), 'handed-to-carrier': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the courier has your parcel'), 'delivered': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the parcel is delivered'), 'collected': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'you have picked it up'), 'answered': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'you have an answer'), 'goods-back': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the goods are back with us'), 'money-sent': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'your money is on its way'), 'visited': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'we are at your door'), 'installed': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'everything is fitted'), 'repaired': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'everything is mended'), 'noticed': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'we notice it'), 'told': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'we have told you')}, l_1_name))),
        )
        return concat(t_6)
    context.exported_vars.add('event')
    context.vars['event'] = l_0_event = Macro(environment, macro, 'event', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_7 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_7.append(
            environment.write((environment.getitem({'always': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The clock runs at all hours, every day.'), 'dispatch': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The clock runs on the days on which we dispatch.'), 'desk': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The clock runs in the opening hours of our service desk.')}, l_1_name))),
        )
        return concat(t_7)
    context.exported_vars.add('clock')
    context.vars['clock'] = l_0_clock = Macro(environment, macro, 'clock', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_parts):
        t_8 = []
        l_1_site = resolve('site')
        l_1__ = resolve('_')
        l_1_has_line = l_1_names = missing
        if l_1_parts is missing:
            l_1_parts = undefined("parameter 'parts' was not provided", name='parts')
        pass
        l_1_has_line = ((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'line', missing)) is not missing else environment.getattr(_o, 'line')))
        l_1_names = {'orders': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'orders'), 'dispatch': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'dispatch'), 'desk': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'service desk'), 'line': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'complaint telephone'), 'places': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'visits')}
        t_8.append(
            '<ul class="list">',
        )
        def t_9(fiter):
            for (l_2_part, l_2_name) in fiter:
                if ((l_2_part in l_1_parts) and ((l_2_part != 'line') or (undefined(name='has_line') if l_1_has_line is missing else l_1_has_line))):
                    yield (l_2_part, l_2_name)
        for (l_2_part, l_2_name) in t_9(environment.call(context, (_v if (_v := getattr((_o := (undefined(name='names') if l_1_names is missing else l_1_names)), 'items', missing)) is not missing else environment.getattr(_o, 'items')))):
            _loop_vars = {}
            pass
            t_8.extend((
                '<li>',
                environment.write((l_2_name)),
                '</li>',
            ))
        l_2_part = l_2_name = missing
        t_8.append(
            '</ul>',
        )
        return concat(t_8)
    context.exported_vars.add('closed_parts')
    context.vars['closed_parts'] = l_0_closed_parts = Macro(environment, macro, 'closed_parts', ('parts',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_10 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_10.append(
            environment.write((environment.getitem({'door': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'to your door'), 'kerb': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'to the kerb in front of your house'), 'room': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'into the room of your choice'), 'pickup-point': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'to a pick-up point'), 'locker': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'to a parcel locker')}, l_1_name))),
        )
        return concat(t_10)
    context.exported_vars.add('delivery_point')
    context.vars['delivery_point'] = l_0_delivery_point = Macro(environment, macro, 'delivery_point', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_11 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_11.append(
            environment.write((environment.getitem({'buyer': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You'), 'shop': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We'), 'courier': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The courier')}, l_1_name))),
        )
        return concat(t_11)
    context.exported_vars.add('who')
    context.vars['who'] = l_0_who = Macro(environment, macro, 'who', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_12 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_12.append(
            environment.write((environment.getitem({'anyone': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Anyone'), 'handy': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'A practised hand'), 'professional': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'A professional')}, l_1_name))),
        )
        return concat(t_12)
    context.exported_vars.add('skill')
    context.vars['skill'] = l_0_skill = Macro(environment, macro, 'skill', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_13 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_13.append(
            environment.write((environment.getitem({'installation': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Laying and fitting'), 'use': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Use'), 'care': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Care'), 'repair': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Repair')}, l_1_name))),
        )
        return concat(t_13)
    context.exported_vars.add('guide_kind')
    context.vars['guide_kind'] = l_0_guide_kind = Macro(environment, macro, 'guide_kind', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_14 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_14.append(
            environment.write((environment.getitem({'out-of-stock': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Out of stock'), 'delay': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Delay'), 'holiday': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Holiday'), 'closure': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Closure'), 'recall': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Recall'), 'price': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Prices'), 'activity': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Event'), 'system': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Technical fault')}, l_1_name))),
        )
        return concat(t_14)
    context.exported_vars.add('notice_kind')
    context.vars['notice_kind'] = l_0_notice_kind = Macro(environment, macro, 'notice_kind', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_15 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_15.append(
            environment.write((environment.getitem({'marketplace': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Marketplace'), 'adr': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Dispute resolution'), 'ombudsman': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Ombudsman'), 'authority': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Authority'), 'court': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Court'), 'advice': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Advice')}, l_1_name))),
        )
        return concat(t_15)
    context.exported_vars.add('outside_kind')
    context.vars['outside_kind'] = l_0_outside_kind = Macro(environment, macro, 'outside_kind', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_16 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_16.append(
            environment.write((environment.getitem({'yes': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We are bound to take part.'), 'no': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We are not bound to take part.'), 'willing': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We take part of our own accord.'), 'unwilling': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We do not take part.')}, l_1_name))),
        )
        return concat(t_16)
    context.exported_vars.add('obliged')
    context.vars['obliged'] = l_0_obliged = Macro(environment, macro, 'obliged', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_17 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_17.append(
            environment.write((environment.getitem({'award': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Award'), 'certificate': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Certificate'), 'scheme': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Membership'), 'trustmark': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Trust mark'), 'marketplace-level': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Level on a marketplace'), 'licence': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Licence')}, l_1_name))),
        )
        return concat(t_17)
    context.exported_vars.add('credential_kind')
    context.vars['credential_kind'] = l_0_credential_kind = Macro(environment, macro, 'credential_kind', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_18 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_18.append(
            environment.write((environment.getitem({'yes': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'You can come and see it.'), 'no': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Not open to visitors.'), 'by appointment': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Visits by appointment.')}, l_1_name))),
        )
        return concat(t_18)
    context.exported_vars.add('visit')
    context.vars['visit'] = l_0_visit = Macro(environment, macro, 'visit', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_19 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_19.append(
            environment.write((environment.getitem({'yes': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Yes.'), 'no': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'No.'), 'partly': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Partly.')}, l_1_name))),
        )
        return concat(t_19)
    context.exported_vars.add('step_free')
    context.vars['step_free'] = l_0_step_free = Macro(environment, macro, 'step_free', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_20 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_20.append(
            environment.write((environment.getitem({'full': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'all your money'), 'exchange': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'other goods in exchange'), 'store credit': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'credit for a later order')}, l_1_name))),
        )
        return concat(t_20)
    context.exported_vars.add('refund')
    context.vars['refund'] = l_0_refund = Macro(environment, macro, 'refund', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_21 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_21.append(
            environment.write((environment.getitem({'mail': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'by post or courier'), 'in store': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'you bring them to us'), 'kiosk': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'you hand them in at a drop-off point'), 'keep': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'you may keep them')}, l_1_name))),
        )
        return concat(t_21)
    context.exported_vars.add('way_back')
    context.vars['way_back'] = l_0_way_back = Macro(environment, macro, 'way_back', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_22 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_22.append(
            environment.write((environment.getitem({'new': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'new'), 'unused': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'unused'), 'opened': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'opened'), 'damaged': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'damaged')}, l_1_name))),
        )
        return concat(t_22)
    context.exported_vars.add('condition')
    context.vars['condition'] = l_0_condition = Macro(environment, macro, 'condition', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name, l_1_names):
        t_23 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_names is missing:
            l_1_names = undefined("parameter 'names' was not provided", name='names')
        pass
        if (l_1_name in l_1_names):
            pass
            t_23.append(
                environment.write((t_2(environment.getitem(l_1_names, l_1_name)))),
            )
        else:
            pass
            t_23.append(
                environment.write((environment.getitem({'violation': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'rule violations'), 'refund-dispute': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'refund disputes'), 'complaint': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'complaints'), 'late-delivery': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'late deliveries'), 'wrong-or-short': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'wrong or missing goods'), 'counterfeit-claim': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'doubts that goods are genuine'), 'safety-recall': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'safety recalls'), 'data-leak': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'leaks of customer data'), 'onsite-conduct': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'complaints about visits')}, l_1_name))),
            )
        return concat(t_23)
    context.exported_vars.add('record_category')
    context.vars['record_category'] = l_0_record_category = Macro(environment, macro, 'record_category', ('name', 'names'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_24 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_24.append(
            environment.write((environment.getitem({'advance-compensation': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Paid first, settled later'), 'quantity': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Full quantity'), 'authenticity': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Genuine goods'), 'deposit': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Deposit')}, l_1_name))),
        )
        return concat(t_24)
    context.exported_vars.add('guarantee_kind')
    context.vars['guarantee_kind'] = l_0_guarantee_kind = Macro(environment, macro, 'guarantee_kind', ('name',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_25 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_25.append(
            environment.write((environment.getitem({'shop': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We ourselves'), 'marketplace': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The marketplace'), 'scheme': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'A guarantee scheme')}, l_1_name))),
        )
        return concat(t_25)
    context.exported_vars.add('holder')
    context.vars['holder'] = l_0_holder = Macro(environment, macro, 'holder', ('name',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=24&3=30&5=48&6=55&8=60&9=67&11=72&28=79&30=84&31=91&33=96&34=104&35=105&36=109&38=128&39=135&41=140&42=147&44=152&45=159&47=164&48=171&50=176&51=183&53=188&54=195&56=200&57=207&59=212&60=219&62=224&63=231&65=236&66=243&68=248&69=255&71=260&72=267&74=272&75=279&77=284&78=292&80=305&81=312&83=317&84=324'
looked_up = ['_', 'site']
set_names = ['cause', 'clock', 'closed_parts', 'condition', 'credential_kind', 'delivery_point', 'event', 'fee', 'guarantee_kind', 'guide_kind', 'has_line', 'holder', 'label', 'name', 'names', 'notice_kind', 'obliged', 'outside_kind', 'part', 'parts', 'payer', 'record_category', 'refund', 'skill', 'step_free', 'visit', 'way_back', 'who']
named_templates = []

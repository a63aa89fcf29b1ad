from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'returns.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_listing = l_0_place = l_0_figure = l_0_payer = l_0_label = l_0_cause = l_0_condition = l_0_refund = l_0_way_back = missing
    pass
    parent_template = environment.get_template('base.html', 'returns.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'returns.html').make_module(context.get_all(), True, {'cause': l_0_cause, 'condition': l_0_condition, 'figure': l_0_figure, 'label': l_0_label, 'listing': l_0_listing, 'payer': l_0_payer, 'place': l_0_place, 'refund': l_0_refund, 'section': l_0_section, 'way_back': l_0_way_back})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'returns.html') does not export the requested name 'section'", name='section')
    l_0_listing = getattr(included_template, 'listing', missing)
    if l_0_listing is missing:
        l_0_listing = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'returns.html') does not export the requested name 'listing'", name='listing')
    context.vars.update({'section': l_0_section, 'listing': l_0_listing})
    context.exported_vars.difference_update(('section', 'listing'))
    included_template = environment.get_template('partials/contact.html', 'returns.html').make_module(context.get_all(), True, {'cause': l_0_cause, 'condition': l_0_condition, 'figure': l_0_figure, 'label': l_0_label, 'listing': l_0_listing, 'payer': l_0_payer, 'place': l_0_place, 'refund': l_0_refund, 'section': l_0_section, 'way_back': l_0_way_back})
    l_0_place = getattr(included_template, 'place', missing)
    if l_0_place is missing:
        l_0_place = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'returns.html') does not export the requested name 'place'", name='place')
    context.vars['place'] = l_0_place
    context.exported_vars.discard('place')
    included_template = environment.get_template('partials/figure.html', 'returns.html').make_module(context.get_all(), True, {'cause': l_0_cause, 'condition': l_0_condition, 'figure': l_0_figure, 'label': l_0_label, 'listing': l_0_listing, 'payer': l_0_payer, 'place': l_0_place, 'refund': l_0_refund, 'section': l_0_section, 'way_back': l_0_way_back})
    l_0_figure = getattr(included_template, 'figure', missing)
    if l_0_figure is missing:
        l_0_figure = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'returns.html') does not export the requested name 'figure'", name='figure')
    context.vars['figure'] = l_0_figure
    context.exported_vars.discard('figure')
    included_template = environment.get_template('partials/naming.html', 'returns.html').make_module(context.get_all(), True, {'cause': l_0_cause, 'condition': l_0_condition, 'figure': l_0_figure, 'label': l_0_label, 'listing': l_0_listing, 'payer': l_0_payer, 'place': l_0_place, 'refund': l_0_refund, 'section': l_0_section, 'way_back': l_0_way_back})
    l_0_payer = getattr(included_template, 'payer', missing)
    if l_0_payer is missing:
        l_0_payer = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'returns.html') does not export the requested name 'payer'", name='payer')
    l_0_label = getattr(included_template, 'label', missing)
    if l_0_label is missing:
        l_0_label = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'returns.html') does not export the requested name 'label'", name='label')
    l_0_cause = getattr(included_template, 'cause', missing)
    if l_0_cause is missing:
        l_0_cause = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'returns.html') does not export the requested name 'cause'", name='cause')
    l_0_condition = getattr(included_template, 'condition', missing)
    if l_0_condition is missing:
        l_0_condition = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'returns.html') does not export the requested name 'condition'", name='condition')
    l_0_refund = getattr(included_template, 'refund', missing)
    if l_0_refund is missing:
        l_0_refund = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'returns.html') does not export the requested name 'refund'", name='refund')
    l_0_way_back = getattr(included_template, 'way_back', missing)
    if l_0_way_back is missing:
        l_0_way_back = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'returns.html') does not export the requested name 'way_back'", name='way_back')
    context.vars.update({'payer': l_0_payer, 'label': l_0_label, 'cause': l_0_cause, 'condition': l_0_condition, 'refund': l_0_refund, 'way_back': l_0_way_back})
    context.exported_vars.difference_update(('payer', 'label', 'cause', 'condition', 'refund', 'way_back'))
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    l_0_figure = resolve('figure')
    l_0_payer = resolve('payer')
    l_0_fees = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    l_0_fees = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'fees_by_cause', missing)) is not missing else environment.getattr(_o, 'fees_by_cause'))
    _block_vars['fees'] = l_0_fees
    yield '<dl class="lead facts facts-figures">\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'longest_window', missing)) is not missing else environment.getattr(_o, 'longest_window')):
        pass
        yield '  <div><dt>'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'You may change your mind for', _block_vars=_block_vars))))
        yield '</dt><dd class="big">'
        yield environment.write((environment.call(context, (undefined(name='figure') if l_0_figure is missing else l_0_figure), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'longest_window', missing)) is not missing else environment.getattr(_o, 'longest_window')), _block_vars=_block_vars)))
        yield '</dd>\n'
        if (t_1((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'windows', missing)) is not missing else environment.getattr(_o, 'windows'))) > 1):
            pass
            yield '<dd class="aside">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), "at most; your country's days are below", _block_vars=_block_vars)))
            yield '</dd>'
        yield '</div>\n'
    yield '  <div><dt>'
    yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who pays the way back', _block_vars=_block_vars))))
    yield '</dt><dd class="big">'
    yield environment.write((environment.call(context, (undefined(name='payer') if l_0_payer is missing else l_0_payer), (_v if (_v := getattr((_o := (undefined(name='fees') if l_0_fees is missing else l_0_fees)), 'changed_mind', missing)) is not missing else environment.getattr(_o, 'changed_mind')), _block_vars=_block_vars)))
    yield '</dd>\n    <dd class="aside">'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'if you changed your mind', _block_vars=_block_vars)))
    yield '</dd></div>\n  <div><dt>'
    yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Your money is back within', _block_vars=_block_vars))))
    yield '</dt><dd class="big">'
    yield environment.write((environment.call(context, (undefined(name='figure') if l_0_figure is missing else l_0_figure), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'refund_within', missing)) is not missing else environment.getattr(_o, 'refund_within')), _block_vars=_block_vars)))
    yield '</dd>\n    <dd class="aside">'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'paid to: %(account)s', account=t_3((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'refund_to', missing)) is not missing else environment.getattr(_o, 'refund_to'))), _block_vars=_block_vars)))
    yield '</dd></div>\n</dl>\n'

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
        t_4 = environment.filters['countries']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'countries' found.")
    try:
        t_5 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_6 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_7 = environment.filters['money']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'money' found.")
    try:
        t_8 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_9 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_10 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    def macro():
        t_11 = []
        l_1_place = resolve('place')
        l_1_site = resolve('site')
        pass
        t_11.extend((
            '<div class="send">\n<dl class="send-to">\n  <div><dt>',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Send it to')))),
            '</dt><dd class="letter">',
            environment.write((environment.call(context, (undefined(name='place') if l_1_place is missing else l_1_place), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'address', missing)) is not missing else environment.getattr(_o, 'address')), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you get')))),
            '</dt><dd>',
        ))
        l_2_loop = missing
        for l_2_one, l_2_loop in LoopContext((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'refund_types', missing)) is not missing else environment.getattr(_o, 'refund_types')), undefined):
            l_2_refund = resolve('refund')
            _loop_vars = {}
            pass
            t_11.append(
                environment.write((environment.call(context, (undefined(name='refund') if l_2_refund is missing else l_2_refund), l_2_one, _loop_vars=_loop_vars))),
            )
            if (not (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last'))):
                pass
                t_11.append(
                    ' · ',
                )
        l_2_loop = l_2_one = l_2_refund = missing
        t_11.extend((
            '</dd></div>\n  <div><dt>',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How goods come back')))),
            '</dt><dd>',
        ))
        l_2_loop = missing
        for l_2_one, l_2_loop in LoopContext((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'method', missing)) is not missing else environment.getattr(_o, 'method')), undefined):
            l_2_way_back = resolve('way_back')
            _loop_vars = {}
            pass
            t_11.append(
                environment.write((environment.call(context, (undefined(name='way_back') if l_2_way_back is missing else l_2_way_back), l_2_one, _loop_vars=_loop_vars))),
            )
            if (not (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last'))):
                pass
                t_11.append(
                    ' · ',
                )
        l_2_loop = l_2_one = l_2_way_back = missing
        t_11.append(
            '</dd></div>\n</dl>\n<ol class="steps">\n',
        )
        for l_2_step in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')):
            _loop_vars = {}
            pass
            t_11.extend((
                '  <li><h3>',
                environment.write((t_2((_v if (_v := getattr((_o := l_2_step), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</h3><div class="prose">',
                environment.write(((_v if (_v := getattr((_o := l_2_step), 'text', missing)) is not missing else environment.getattr(_o, 'text')))),
                '</div></li>\n',
            ))
        l_2_step = missing
        t_11.append(
            '</ol>\n</div>\n',
        )
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'written_copy', missing)) is not missing else environment.getattr(_o, 'written_copy')):
            pass
            t_11.extend((
                '<p class="text">',
                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'We send you these terms in writing if you ask.'))),
                '</p>',
            ))
        return concat(t_11)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'steps', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How to send goods back', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_12 = []
        l_1_by_law = l_1_from_us = missing
        pass
        l_1_by_law = t_6(context.eval_ctx, t_9(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'windows', missing)) is not missing else environment.getattr(_o, 'windows')), 'statutory'))
        l_1_from_us = t_6(context.eval_ctx, t_9(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'windows', missing)) is not missing else environment.getattr(_o, 'windows')), 'voluntary'))
        t_12.append(
            '<table class="windows">\n  <caption>',
        )
        if (t_1((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'windows', missing)) is not missing else environment.getattr(_o, 'windows'))) > 1):
            pass
            t_12.append(
                environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Days to send goods back, by country')))),
            )
        else:
            pass
            t_12.append(
                environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Days to send goods back')))),
            )
        t_12.extend((
            '</caption>\n  <thead><tr><th scope="col">',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Orders from')))),
            '</th>',
        ))
        if (undefined(name='by_law') if l_1_by_law is missing else l_1_by_law):
            pass
            t_12.extend((
                '<th scope="col">',
                environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'By law')))),
                '</th>',
            ))
        if (undefined(name='from_us') if l_1_from_us is missing else l_1_from_us):
            pass
            t_12.extend((
                '<th scope="col">',
                environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'From us')))),
                '</th>',
            ))
        t_12.append(
            '</tr></thead>\n  <tbody>\n',
        )
        for l_2_window in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'windows', missing)) is not missing else environment.getattr(_o, 'windows')):
            _loop_vars = {}
            pass
            t_12.extend((
                '    <tr>\n      <th scope="row">',
                environment.write((t_2(t_4(context, (_v if (_v := getattr((_o := l_2_window), 'countries', missing)) is not missing else environment.getattr(_o, 'countries')))))),
            ))
            if (_v if (_v := getattr((_o := l_2_window), 'counted_from', missing)) is not missing else environment.getattr(_o, 'counted_from')):
                pass
                t_12.append(
                    '<span class="aside">',
                )
                if ((_v if (_v := getattr((_o := l_2_window), 'counted_from', missing)) is not missing else environment.getattr(_o, 'counted_from')) == 'delivery'):
                    pass
                    t_12.append(
                        environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'counted from delivery', _loop_vars=_loop_vars)))),
                    )
                else:
                    pass
                    t_12.append(
                        environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'counted from the order', _loop_vars=_loop_vars)))),
                    )
                t_12.append(
                    '</span>',
                )
            t_12.append(
                '</th>\n',
            )
            if (undefined(name='by_law') if l_1_by_law is missing else l_1_by_law):
                pass
                t_12.append(
                    '<td>',
                )
                if (_v if (_v := getattr((_o := l_2_window), 'statutory', missing)) is not missing else environment.getattr(_o, 'statutory')):
                    pass
                    t_12.extend((
                        '<span class="whole">',
                        environment.write((t_5(context, (_v if (_v := getattr((_o := l_2_window), 'statutory', missing)) is not missing else environment.getattr(_o, 'statutory'))))),
                        '</span>',
                    ))
                else:
                    pass
                    t_12.append(
                        '–',
                    )
                t_12.append(
                    '</td>',
                )
            t_12.append(
                '\n',
            )
            if (undefined(name='from_us') if l_1_from_us is missing else l_1_from_us):
                pass
                t_12.append(
                    '<td>',
                )
                if (_v if (_v := getattr((_o := l_2_window), 'voluntary', missing)) is not missing else environment.getattr(_o, 'voluntary')):
                    pass
                    t_12.extend((
                        '<span class="whole">',
                        environment.write((t_5(context, (_v if (_v := getattr((_o := l_2_window), 'voluntary', missing)) is not missing else environment.getattr(_o, 'voluntary'))))),
                        '</span>',
                    ))
                else:
                    pass
                    t_12.append(
                        '–',
                    )
                t_12.append(
                    '</td>',
                )
            t_12.append(
                '\n    </tr>\n',
            )
            if ((_v if (_v := getattr((_o := l_2_window), 'law', missing)) is not missing else environment.getattr(_o, 'law')) or (_v if (_v := getattr((_o := l_2_window), 'withdrawal_url', missing)) is not missing else environment.getattr(_o, 'withdrawal_url'))):
                pass
                t_12.extend((
                    '    <tr class="windows-law"><td colspan="',
                    environment.write((((1 + (1 if (undefined(name='by_law') if l_1_by_law is missing else l_1_by_law) else 0)) + (1 if (undefined(name='from_us') if l_1_from_us is missing else l_1_from_us) else 0)))),
                    '">',
                ))
                if (_v if (_v := getattr((_o := l_2_window), 'law', missing)) is not missing else environment.getattr(_o, 'law')):
                    pass
                    t_12.extend((
                        '<p>',
                        environment.write((t_3((_v if (_v := getattr((_o := l_2_window), 'law', missing)) is not missing else environment.getattr(_o, 'law'))))),
                        '</p>',
                    ))
                if (_v if (_v := getattr((_o := l_2_window), 'withdrawal_url', missing)) is not missing else environment.getattr(_o, 'withdrawal_url')):
                    pass
                    t_12.extend((
                        '<a href="',
                        environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_window), 'withdrawal_url', missing)) is not missing else environment.getattr(_o, 'withdrawal_url'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
                        '">',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Withdraw from the contract', _loop_vars=_loop_vars))),
                        '</a>',
                    ))
                t_12.append(
                    '</td></tr>\n',
                )
        l_2_window = missing
        t_12.append(
            '  </tbody>\n</table>\n',
        )
        return concat(t_12)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'windows', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How long you have', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_13 = []
        pass
        t_13.extend((
            '<table class="pairs">\n  <caption class="unseen">',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who pays, by cause')))),
            '</caption>\n  <thead><tr><th scope="col">',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Cause')))),
            '</th><th scope="col">',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who pays')))),
            '</th></tr></thead>\n  <tbody>\n',
        ))
        for (l_2_name, l_2_fee) in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'fees_by_cause', missing)) is not missing else environment.getattr(_o, 'fees_by_cause'))), 'by_cause', missing)) is not missing else environment.getattr(_o, 'by_cause')):
            l_2_cause = resolve('cause')
            l_2_payer = resolve('payer')
            l_2_label = resolve('label')
            _loop_vars = {}
            pass
            t_13.extend((
                '    <tr><th scope="row">',
                environment.write((t_2(environment.call(context, (undefined(name='cause') if l_2_cause is missing else l_2_cause), l_2_name, _loop_vars=_loop_vars)))),
                '</th><td>',
                environment.write((environment.call(context, (undefined(name='payer') if l_2_payer is missing else l_2_payer), l_2_fee, _loop_vars=_loop_vars))),
                '<span class="aside">',
                environment.write((environment.call(context, (undefined(name='label') if l_2_label is missing else l_2_label), l_2_fee, _loop_vars=_loop_vars))),
                '</span></td></tr>\n',
            ))
        l_2_name = l_2_fee = l_2_cause = l_2_payer = l_2_label = missing
        t_13.append(
            '  </tbody>\n</table>\n',
        )
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'restocking_fee', missing)) is not missing else environment.getattr(_o, 'restocking_fee')):
            pass
            t_13.extend((
                '<p class="text">',
                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Restocking fee: %(amount)s', amount=t_7(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'restocking_fee', missing)) is not missing else environment.getattr(_o, 'restocking_fee')))))),
                '</p>',
            ))
        if (not t_10((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'restocking_percent', missing)) is not missing else environment.getattr(_o, 'restocking_percent')))):
            pass
            t_13.extend((
                '<p class="text">',
                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Restocking fee: %(amount)s', amount=t_8(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'restocking_percent', missing)) is not missing else environment.getattr(_o, 'restocking_percent')))))),
                '</p>',
            ))
        return concat(t_13)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'fees', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who pays the way back', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_14 = []
        pass
        t_14.append(
            '<p class="text">',
        )
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'condition_text', missing)) is not missing else environment.getattr(_o, 'condition_text')):
            pass
            t_14.append(
                environment.write((t_3((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'condition_text', missing)) is not missing else environment.getattr(_o, 'condition_text'))))),
            )
        else:
            pass
            l_2_loop = missing
            for l_2_one, l_2_loop in LoopContext((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'condition', missing)) is not missing else environment.getattr(_o, 'condition')), undefined):
                l_2_condition = resolve('condition')
                _loop_vars = {}
                pass
                t_14.append(
                    environment.write((environment.call(context, (undefined(name='condition') if l_2_condition is missing else l_2_condition), l_2_one, _loop_vars=_loop_vars))),
                )
                if (not (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last'))):
                    pass
                    t_14.append(
                        ' · ',
                    )
            l_2_loop = l_2_one = l_2_condition = missing
        t_14.append(
            '</p>\n',
        )
        return concat(t_14)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'condition', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Condition of the goods', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'exchange', missing)) is not missing else environment.getattr(_o, 'exchange')):
        pass
        def macro():
            t_15 = []
            pass
            t_15.extend((
                '<p class="text">',
                environment.write((t_3((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'exchange', missing)) is not missing else environment.getattr(_o, 'exchange'))), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                '</p>\n',
            ))
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'exchange', missing)) is not missing else environment.getattr(_o, 'exchange'))), 'stock_hold', missing)) is not missing else environment.getattr(_o, 'stock_hold')):
                pass
                t_15.extend((
                    '<p class="text">',
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'We keep the new goods aside for %(time)s.', time=t_5(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'exchange', missing)) is not missing else environment.getattr(_o, 'exchange'))), 'stock_hold', missing)) is not missing else environment.getattr(_o, 'stock_hold')))))),
                    '</p>',
                ))
            t_15.extend((
                '<h3>',
                environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'If the exchange is wrong again')))),
                '</h3>\n<p class="text">',
                environment.write((t_3((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'exchange', missing)) is not missing else environment.getattr(_o, 'exchange'))), 'second_failure', missing)) is not missing else environment.getattr(_o, 'second_failure'))))),
                '</p>\n',
            ))
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'exchange', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Exchanges', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'exceptions', missing)) is not missing else environment.getattr(_o, 'exceptions')):
        pass
        def macro():
            t_16 = []
            pass
            t_16.append(
                '<dl class="points">\n',
            )
            for l_2_one in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'exceptions', missing)) is not missing else environment.getattr(_o, 'exceptions')):
                _loop_vars = {}
                pass
                t_16.extend((
                    '  <div><dt>',
                    environment.write((t_2((_v if (_v := getattr((_o := l_2_one), 'what', missing)) is not missing else environment.getattr(_o, 'what'))))),
                    '</dt><dd>',
                    environment.write((t_3((_v if (_v := getattr((_o := l_2_one), 'why', missing)) is not missing else environment.getattr(_o, 'why'))))),
                ))
                if (_v if (_v := getattr((_o := l_2_one), 'legal_basis', missing)) is not missing else environment.getattr(_o, 'legal_basis')):
                    pass
                    t_16.extend((
                        ' <span class="aside">',
                        environment.write((t_3((_v if (_v := getattr((_o := l_2_one), 'legal_basis', missing)) is not missing else environment.getattr(_o, 'legal_basis'))))),
                        '</span>',
                    ))
                if (_v if (_v := getattr((_o := l_2_one), 'how_marked', missing)) is not missing else environment.getattr(_o, 'how_marked')):
                    pass
                    t_16.extend((
                        ' <span class="aside">',
                        environment.write((t_3((_v if (_v := getattr((_o := l_2_one), 'how_marked', missing)) is not missing else environment.getattr(_o, 'how_marked'))))),
                        '</span>',
                    ))
                t_16.append(
                    '</dd></div>\n',
                )
            l_2_one = missing
            t_16.append(
                '</dl>\n',
            )
            return concat(t_16)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'exceptions', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Goods with other rules', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'refusal_reasons', missing)) is not missing else environment.getattr(_o, 'refusal_reasons')):
        pass
        def macro():
            t_17 = []
            l_1_listing = resolve('listing')
            pass
            t_17.extend((
                '<p class="text">',
                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Only for these reasons:'))),
                '</p>\n',
                environment.write((environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'refusal_reasons', missing)) is not missing else environment.getattr(_o, 'refusal_reasons'))))),
                '\n',
            ))
            return concat(t_17)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'refusals', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When we may refuse', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

blocks = {'lead': block_lead, 'sections': block_sections}
debug_info = '2=13&3=16&4=25&5=31&6=37&7=60&8=91&10=94&11=97&12=101&14=108&15=112&16=114&17=118&20=121&21=192&24=199&25=203&26=222&29=242&30=247&34=256&21=265&36=266&37=270&38=271&40=275&41=287&43=307&45=312&46=335&48=358&51=381&52=385&36=413&58=414&60=419&61=421&63=426&64=434&68=445&69=452&58=461&71=462&72=468&71=494&74=495&75=497&76=502&77=505&78=514&79=516&75=521&82=522&83=524&85=530&86=535&83=562&91=563&92=565&93=571&94=573&92=578'
looked_up = ['_', 'cause', 'condition', 'figure', 'label', 'listing', 'page', 'payer', 'place', 'refund', 'section', 'site', 'way_back']
set_names = ['by_law', 'cause', 'condition', 'fee', 'fees', 'figure', 'from_us', 'label', 'listing', 'name', 'one', 'payer', 'place', 'refund', 'section', 'step', 'way_back', 'window']
named_templates = ['base.html', 'partials/contact.html', 'partials/figure.html', 'partials/naming.html', 'partials/section.html']

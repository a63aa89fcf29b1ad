from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'process.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_signer = l_0_doer = l_0_event = missing
    try:
        t_1 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    parent_template = environment.get_template('base.html', 'process.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'process.html').make_module(context.get_all(), True, {'doer': l_0_doer, 'event': l_0_event, 'section': l_0_section, 'signer': l_0_signer})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'process.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('partials/signer.html', 'process.html').make_module(context.get_all(), True, {'doer': l_0_doer, 'event': l_0_event, 'section': l_0_section, 'signer': l_0_signer})
    l_0_signer = getattr(included_template, 'signer', missing)
    if l_0_signer is missing:
        l_0_signer = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'process.html') does not export the requested name 'signer'", name='signer')
    context.vars['signer'] = l_0_signer
    context.exported_vars.discard('signer')
    def macro(l_1_one):
        t_2 = []
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        if (_v if (_v := getattr((_o := l_1_one), 'person', missing)) is not missing else environment.getattr(_o, 'person')):
            pass
            t_2.append(
                environment.write((environment.call(context, (undefined(name='signer') if l_0_signer is missing else l_0_signer), (_v if (_v := getattr((_o := l_1_one), 'person', missing)) is not missing else environment.getattr(_o, 'person'))))),
            )
            if (_v if (_v := getattr((_o := l_1_one), 'role', missing)) is not missing else environment.getattr(_o, 'role')):
                pass
                t_2.extend((
                    ' · ',
                    environment.write((t_1((_v if (_v := getattr((_o := l_1_one), 'role', missing)) is not missing else environment.getattr(_o, 'role'))))),
                ))
        elif (_v if (_v := getattr((_o := l_1_one), 'role', missing)) is not missing else environment.getattr(_o, 'role')):
            pass
            t_2.append(
                environment.write((t_1((_v if (_v := getattr((_o := l_1_one), 'role', missing)) is not missing else environment.getattr(_o, 'role'))))),
            )
        return concat(t_2)
    context.exported_vars.add('doer')
    context.vars['doer'] = l_0_doer = Macro(environment, macro, 'doer', ('one',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name):
        t_3 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        t_3.append(
            environment.write((environment.getitem({'paid': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Your payment has arrived'), 'dispatched': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Your goods have left us'), 'delivered': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Your goods are with you'), 'installed': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Everything is fitted'), 'returned': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Your return has reached us'), 'refunded': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Your money is on its way')}, l_1_name))),
        )
        return concat(t_3)
    context.exported_vars.add('event')
    context.vars['event'] = l_0_event = Macro(environment, macro, 'event', ('name',), False, False, False, context.eval_ctx.autoescape)
    yield from parent_template.root_render_func(context)

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_namespace = resolve('namespace')
    l_0__ = resolve('_')
    l_0_page = resolve('page')
    l_0_section = resolve('section')
    l_0_counted = missing
    try:
        t_4 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_5 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_6 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_1 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    l_0_counted = environment.call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), steps=1, _block_vars=_block_vars)
    _block_vars['counted'] = l_0_counted
    for (l_1_stage, l_1_heading) in [('pre', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Before you order', _block_vars=_block_vars)), ('sale', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'From your order to dispatch', _block_vars=_block_vars)), ('after', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'From dispatch on', _block_vars=_block_vars))]:
        l_1_steps = missing
        _loop_vars = {}
        pass
        l_1_steps = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'list_by_stage', missing)) is not missing else environment.getattr(_o, 'list_by_stage')), l_1_stage, _loop_vars=_loop_vars)
        _loop_vars['steps'] = l_1_steps
        if (undefined(name='steps') if l_1_steps is missing else l_1_steps):
            pass
            def macro():
                t_7 = []
                pass
                t_7.append(
                    '<ol class="steps steps-on"',
                )
                if ((_v if (_v := getattr((_o := (undefined(name='counted') if l_0_counted is missing else l_0_counted)), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')) > 1):
                    pass
                    t_7.extend((
                        ' start="',
                        environment.write(((_v if (_v := getattr((_o := (undefined(name='counted') if l_0_counted is missing else l_0_counted)), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')))),
                        '"',
                    ))
                t_7.append(
                    '>\n',
                )
                for l_3_step in (undefined(name='steps') if l_1_steps is missing else l_1_steps):
                    l_3_doer = resolve('doer')
                    _loop_vars = {}
                    pass
                    t_7.extend((
                        '  <li>\n    <h3>',
                        environment.write((t_6((_v if (_v := getattr((_o := l_3_step), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                        '</h3>\n',
                    ))
                    if (((_v if (_v := getattr((_o := l_3_step), 'person', missing)) is not missing else environment.getattr(_o, 'person')) or (_v if (_v := getattr((_o := l_3_step), 'role', missing)) is not missing else environment.getattr(_o, 'role'))) or (_v if (_v := getattr((_o := l_3_step), 'within', missing)) is not missing else environment.getattr(_o, 'within'))):
                        pass
                        t_7.extend((
                            '    <p class="step-who">',
                            environment.write((environment.call(context, (undefined(name='doer') if l_3_doer is missing else l_3_doer), l_3_step, _loop_vars=_loop_vars))),
                        ))
                        if (((_v if (_v := getattr((_o := l_3_step), 'person', missing)) is not missing else environment.getattr(_o, 'person')) or (_v if (_v := getattr((_o := l_3_step), 'role', missing)) is not missing else environment.getattr(_o, 'role'))) and (_v if (_v := getattr((_o := l_3_step), 'within', missing)) is not missing else environment.getattr(_o, 'within'))):
                            pass
                            t_7.append(
                                ' · ',
                            )
                        if (_v if (_v := getattr((_o := l_3_step), 'within', missing)) is not missing else environment.getattr(_o, 'within')):
                            pass
                            t_7.append(
                                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'within %(time)s', time=t_4(context, (_v if (_v := getattr((_o := l_3_step), 'within', missing)) is not missing else environment.getattr(_o, 'within'))), _loop_vars=_loop_vars))),
                            )
                        t_7.append(
                            '</p>\n',
                        )
                    t_7.extend((
                        '    <div class="prose">',
                        environment.write(((_v if (_v := getattr((_o := l_3_step), 'text', missing)) is not missing else environment.getattr(_o, 'text')))),
                        '</div>\n',
                    ))
                    if (_v if (_v := getattr((_o := l_3_step), 'checks', missing)) is not missing else environment.getattr(_o, 'checks')):
                        pass
                        t_7.append(
                            '    <dl class="rows">\n',
                        )
                        for l_4_check in (_v if (_v := getattr((_o := l_3_step), 'checks', missing)) is not missing else environment.getattr(_o, 'checks')):
                            _loop_vars = {}
                            pass
                            t_7.extend((
                                '      <div><dt>',
                                environment.write((t_6(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Checked', _loop_vars=_loop_vars)))),
                                '</dt><dd>',
                                environment.write((t_1((_v if (_v := getattr((_o := l_4_check), 'what', missing)) is not missing else environment.getattr(_o, 'what'))))),
                                '<span class="aside">',
                                environment.write((environment.call(context, (undefined(name='doer') if l_3_doer is missing else l_3_doer), l_4_check, _loop_vars=_loop_vars))),
                                '</span>',
                            ))
                            if (_v if (_v := getattr((_o := l_4_check), 'otherwise', missing)) is not missing else environment.getattr(_o, 'otherwise')):
                                pass
                                t_7.extend((
                                    '<span class="aside">',
                                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'If not: %(remedy)s', remedy=t_1((_v if (_v := getattr((_o := l_4_check), 'otherwise', missing)) is not missing else environment.getattr(_o, 'otherwise'))), _loop_vars=_loop_vars))),
                                    '</span>',
                                ))
                            t_7.append(
                                '</dd></div>\n',
                            )
                        l_4_check = missing
                        t_7.append(
                            '    </dl>\n',
                        )
                    t_7.append(
                        '  </li>\n',
                    )
                l_3_step = l_3_doer = missing
                t_7.append(
                    '</ol>\n',
                )
                return concat(t_7)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), markup_join(('stage-', l_1_stage, )), l_1_heading, caller=caller, _loop_vars=_loop_vars)
            if not isinstance(l_0_counted, Namespace):
                raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
            l_0_counted['steps'] = ((_v if (_v := getattr((_o := (undefined(name='counted') if l_0_counted is missing else l_0_counted)), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')) + t_5((undefined(name='steps') if l_1_steps is missing else l_1_steps)))
    l_1_stage = l_1_heading = l_1_steps = missing
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'follow_up', missing)) is not missing else environment.getattr(_o, 'follow_up')):
        pass
        def macro():
            t_8 = []
            pass
            t_8.append(
                '<dl class="rows">\n',
            )
            for l_2_one in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'follow_up', missing)) is not missing else environment.getattr(_o, 'follow_up')):
                l_2_event = resolve('event')
                _loop_vars = {}
                pass
                t_8.extend((
                    '  <div><dt>',
                    environment.write((t_6(environment.call(context, (undefined(name='event') if l_2_event is missing else l_2_event), (_v if (_v := getattr((_o := l_2_one), 'event', missing)) is not missing else environment.getattr(_o, 'event')), _loop_vars=_loop_vars)))),
                    '</dt><dd>',
                    environment.write((t_1((_v if (_v := getattr((_o := l_2_one), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                    '<span class="aside">',
                    environment.write((t_1((_v if (_v := getattr((_o := l_2_one), 'channel', missing)) is not missing else environment.getattr(_o, 'channel'))))),
                ))
                if (_v if (_v := getattr((_o := l_2_one), 'after', missing)) is not missing else environment.getattr(_o, 'after')):
                    pass
                    t_8.extend((
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), '%(time)s later', time=t_4(context, (_v if (_v := getattr((_o := l_2_one), 'after', missing)) is not missing else environment.getattr(_o, 'after'))), _loop_vars=_loop_vars))),
                    ))
                if ((_v if (_v := getattr((_o := l_2_one), 'purpose', missing)) is not missing else environment.getattr(_o, 'purpose')) in ('satisfaction', 'review', 'care')):
                    pass
                    t_8.extend((
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'not needed for your order', _loop_vars=_loop_vars))),
                    ))
                t_8.append(
                    '</span>',
                )
                if (_v if (_v := getattr((_o := l_2_one), 'objection', missing)) is not missing else environment.getattr(_o, 'objection')):
                    pass
                    t_8.extend((
                        '<span class="aside">',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'To refuse it: %(how)s', how=t_1((_v if (_v := getattr((_o := l_2_one), 'objection', missing)) is not missing else environment.getattr(_o, 'objection'))), _loop_vars=_loop_vars))),
                        '</span>',
                    ))
                t_8.append(
                    '</dd></div>\n',
                )
            l_2_one = l_2_event = missing
            t_8.append(
                '</dl>\n',
            )
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'follow-up', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you hear from us without asking', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

blocks = {'sections': block_sections}
debug_info = '2=19&3=22&4=28&5=34&6=39&8=58&16=65&18=72&19=109&20=111&21=115&22=117&23=119&24=125&25=135&27=141&28=144&29=148&31=165&32=168&34=173&35=178&23=208&43=211&46=213&47=215&49=221&50=227&47=264'
looked_up = ['_', 'doer', 'event', 'namespace', 'page', 'section']
set_names = ['check', 'counted', 'doer', 'event', 'heading', 'name', 'one', 'section', 'signer', 'stage', 'step', 'steps']
named_templates = ['base.html', 'partials/section.html', 'partials/signer.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'promises.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_clock = l_0_event = l_0_day = l_0_disrupted = l_0_figure = l_0_section = missing
    pass
    parent_template = environment.get_template('base.html', 'promises.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/naming.html', 'promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'day': l_0_day, 'disrupted': l_0_disrupted, 'event': l_0_event, 'figure': l_0_figure, 'section': l_0_section})
    l_0_clock = getattr(included_template, 'clock', missing)
    if l_0_clock is missing:
        l_0_clock = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'promises.html') does not export the requested name 'clock'", name='clock')
    l_0_event = getattr(included_template, 'event', missing)
    if l_0_event is missing:
        l_0_event = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'promises.html') does not export the requested name 'event'", name='event')
    context.vars.update({'clock': l_0_clock, 'event': l_0_event})
    context.exported_vars.difference_update(('clock', 'event'))
    included_template = environment.get_template('partials/day.html', 'promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'day': l_0_day, 'disrupted': l_0_disrupted, 'event': l_0_event, 'figure': l_0_figure, 'section': l_0_section})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'promises.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/arrivals.html', 'promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'day': l_0_day, 'disrupted': l_0_disrupted, 'event': l_0_event, 'figure': l_0_figure, 'section': l_0_section})
    l_0_disrupted = getattr(included_template, 'disrupted', missing)
    if l_0_disrupted is missing:
        l_0_disrupted = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'promises.html') does not export the requested name 'disrupted'", name='disrupted')
    context.vars['disrupted'] = l_0_disrupted
    context.exported_vars.discard('disrupted')
    included_template = environment.get_template('partials/figure.html', 'promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'day': l_0_day, 'disrupted': l_0_disrupted, 'event': l_0_event, 'figure': l_0_figure, 'section': l_0_section})
    l_0_figure = getattr(included_template, 'figure', missing)
    if l_0_figure is missing:
        l_0_figure = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'promises.html') does not export the requested name 'figure'", name='figure')
    context.vars['figure'] = l_0_figure
    context.exported_vars.discard('figure')
    included_template = environment.get_template('partials/section.html', 'promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'day': l_0_day, 'disrupted': l_0_disrupted, 'event': l_0_event, 'figure': l_0_figure, 'section': l_0_section})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'promises.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'leading', missing)) is not missing else environment.getattr(_o, 'leading')):
        pass
        yield '<ul class="lead promise-lead">\n'
        for l_1_name in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'leading', missing)) is not missing else environment.getattr(_o, 'leading')):
            l_1_figure = resolve('figure')
            _loop_vars = {}
            pass
            yield '  <li><p class="big">'
            yield environment.write((environment.call(context, (undefined(name='figure') if l_1_figure is missing else l_1_figure), (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'promises', missing)) is not missing else environment.getattr(_o, 'promises')), l_1_name)), 'value', missing)) is not missing else environment.getattr(_o, 'value')), _loop_vars=_loop_vars)))
            yield '</p>\n    <p><a href="#promise-'
            yield environment.write((l_1_name))
            yield '">'
            yield environment.write((t_1((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'promises', missing)) is not missing else environment.getattr(_o, 'promises')), l_1_name)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
            yield '</a></p></li>\n'
        l_1_name = l_1_figure = missing
        yield '</ul>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0__ = resolve('_')
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_4 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_5 = environment.filters['time']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'time' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    for (l_1_stage, l_1_heading) in [('pre', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Before you order', _block_vars=_block_vars)), ('sale', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'From your order to dispatch', _block_vars=_block_vars)), ('after', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'From dispatch on', _block_vars=_block_vars)), ('always', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'At any time', _block_vars=_block_vars))]:
        l_1_page = resolve('page')
        l_1_section = resolve('section')
        l_1_given = missing
        _loop_vars = {}
        pass
        l_1_given = t_2(context.eval_ctx, t_4(context, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'promises', missing)) is not missing else environment.getattr(_o, 'promises'))), 'items', missing)) is not missing else environment.getattr(_o, 'items')), _loop_vars=_loop_vars), '1.stage', 'equalto', l_1_stage))
        _loop_vars['given'] = l_1_given
        if (undefined(name='given') if l_1_given is missing else l_1_given):
            pass
            def macro():
                t_7 = []
                pass
                t_7.append(
                    '<ul class="promises">\n',
                )
                for (l_3_name, l_3_promise) in (undefined(name='given') if l_1_given is missing else l_1_given):
                    l_3_figure = resolve('figure')
                    l_3_event = resolve('event')
                    l_3_gap = resolve('gap')
                    l_3_clock = resolve('clock')
                    l_3_day = resolve('day')
                    l_3_disrupted = resolve('disrupted')
                    l_3_disruptions = resolve('disruptions')
                    l_3_today = resolve('today')
                    _loop_vars = {}
                    pass
                    t_7.extend((
                        '  <li class="promise" id="promise-',
                        environment.write((l_3_name)),
                        '">\n    <p class="big">',
                        environment.write((environment.call(context, (undefined(name='figure') if l_3_figure is missing else l_3_figure), (_v if (_v := getattr((_o := l_3_promise), 'value', missing)) is not missing else environment.getattr(_o, 'value')), _loop_vars=_loop_vars))),
                        '</p>\n    <div class="promise-words">\n      <h3>',
                        environment.write((t_1((_v if (_v := getattr((_o := l_3_promise), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                        '</h3>\n      <p>',
                        environment.write((t_6((_v if (_v := getattr((_o := l_3_promise), 'statement', missing)) is not missing else environment.getattr(_o, 'statement'))))),
                        '</p>\n',
                    ))
                    if (_v if (_v := getattr((_o := l_3_promise), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy')):
                        pass
                        t_7.extend((
                            '<p class="remedy">',
                            environment.write((t_6((_v if (_v := getattr((_o := l_3_promise), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy'))))),
                            '</p>',
                        ))
                    t_7.extend((
                        '      <p class="aside">',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'The clock starts when %(start)s and stops when %(stop)s.', start=environment.call(context, (undefined(name='event') if l_3_event is missing else l_3_event), (_v if (_v := getattr((_o := l_3_promise), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), _loop_vars=_loop_vars), stop=environment.call(context, (undefined(name='event') if l_3_event is missing else l_3_event), (_v if (_v := getattr((_o := l_3_promise), 'stops', missing)) is not missing else environment.getattr(_o, 'stops')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                        environment.write(((undefined(name='gap') if l_3_gap is missing else l_3_gap))),
                    ))
                    if (_v if (_v := getattr((_o := l_3_promise), 'clock', missing)) is not missing else environment.getattr(_o, 'clock')):
                        pass
                        t_7.extend((
                            environment.write((environment.call(context, (undefined(name='clock') if l_3_clock is missing else l_3_clock), (_v if (_v := getattr((_o := l_3_promise), 'clock', missing)) is not missing else environment.getattr(_o, 'clock')), _loop_vars=_loop_vars))),
                            environment.write(((undefined(name='gap') if l_3_gap is missing else l_3_gap))),
                        ))
                    if (_v if (_v := getattr((_o := l_3_promise), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff')):
                        pass
                        t_7.extend((
                            environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'After %(time)s it counts from the next working day.', time=t_5(context, (_v if (_v := getattr((_o := l_3_promise), 'cutoff', missing)) is not missing else environment.getattr(_o, 'cutoff'))), _loop_vars=_loop_vars))),
                            environment.write(((undefined(name='gap') if l_3_gap is missing else l_3_gap))),
                        ))
                    if (_v if (_v := getattr((_o := l_3_promise), 'excludes', missing)) is not missing else environment.getattr(_o, 'excludes')):
                        pass
                        t_7.extend((
                            environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Not included: %(places)s.', places=t_3(context, (_v if (_v := getattr((_o := l_3_promise), 'excludes', missing)) is not missing else environment.getattr(_o, 'excludes'))), _loop_vars=_loop_vars))),
                            environment.write(((undefined(name='gap') if l_3_gap is missing else l_3_gap))),
                        ))
                    if (_v if (_v := getattr((_o := l_3_promise), 'since', missing)) is not missing else environment.getattr(_o, 'since')):
                        pass
                        t_7.append(
                            environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Since %(date)s.', date=environment.call(context, (undefined(name='day') if l_3_day is missing else l_3_day), (_v if (_v := getattr((_o := l_3_promise), 'since', missing)) is not missing else environment.getattr(_o, 'since')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                        )
                    t_7.extend((
                        '</p>\n      ',
                        environment.write((environment.call(context, (undefined(name='disrupted') if l_3_disrupted is missing else l_3_disrupted), environment.call(context, (_v if (_v := getattr((_o := l_3_promise), 'list_disruptions', missing)) is not missing else environment.getattr(_o, 'list_disruptions')), (undefined(name='disruptions') if l_3_disruptions is missing else l_3_disruptions), (undefined(name='today') if l_3_today is missing else l_3_today), _loop_vars=_loop_vars), (_v if (_v := getattr((_o := l_3_promise), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _loop_vars=_loop_vars))),
                        '\n    </div>\n  </li>\n',
                    ))
                l_3_name = l_3_promise = l_3_figure = l_3_event = l_3_gap = l_3_clock = l_3_day = l_3_disrupted = l_3_disruptions = l_3_today = missing
                t_7.append(
                    '</ul>\n',
                )
                return concat(t_7)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_1_section is missing else l_1_section), markup_join(('stage-', l_1_stage, )), l_1_heading, caller=caller, _loop_vars=_loop_vars)
    l_1_stage = l_1_heading = l_1_page = l_1_given = l_1_section = missing

blocks = {'lead': block_lead, 'sections': block_sections}
debug_info = '2=13&3=16&4=25&5=31&6=37&7=43&8=51&9=66&11=69&12=74&13=76&18=83&19=128&20=134&21=136&22=138&24=144&25=157&26=159&28=161&29=163&30=166&31=175&32=178&33=184&34=190&35=196&36=203&22=212'
looked_up = ['_', 'clock', 'day', 'disrupted', 'disruptions', 'event', 'figure', 'gap', 'page', 'section', 'today']
set_names = ['clock', 'day', 'disrupted', 'event', 'figure', 'given', 'heading', 'name', 'promise', 'section', 'stage']
named_templates = ['base.html', 'partials/arrivals.html', 'partials/day.html', 'partials/figure.html', 'partials/naming.html', 'partials/section.html']

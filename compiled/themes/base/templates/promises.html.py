from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'promises.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_clock = l_0_event = l_0_day = l_0_disrupted = missing
    pass
    parent_template = environment.get_template('base.html', 'promises.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/naming.html', 'promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'day': l_0_day, 'disrupted': l_0_disrupted, 'event': l_0_event})
    l_0_clock = getattr(included_template, 'clock', missing)
    if l_0_clock is missing:
        l_0_clock = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'promises.html') does not export the requested name 'clock'", name='clock')
    l_0_event = getattr(included_template, 'event', missing)
    if l_0_event is missing:
        l_0_event = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'promises.html') does not export the requested name 'event'", name='event')
    context.vars.update({'clock': l_0_clock, 'event': l_0_event})
    context.exported_vars.difference_update(('clock', 'event'))
    included_template = environment.get_template('partials/day.html', 'promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'day': l_0_day, 'disrupted': l_0_disrupted, 'event': l_0_event})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'promises.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/arrivals.html', 'promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'day': l_0_day, 'disrupted': l_0_disrupted, 'event': l_0_event})
    l_0_disrupted = getattr(included_template, 'disrupted', missing)
    if l_0_disrupted is missing:
        l_0_disrupted = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'promises.html') does not export the requested name 'disrupted'", name='disrupted')
    context.vars['disrupted'] = l_0_disrupted
    context.exported_vars.discard('disrupted')
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
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_3 = environment.filters['time']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'time' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<ul class="lead">\n'
    for (l_1_name, l_1_promise) in environment.call(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'promises'), 'items'), _block_vars=_block_vars):
        l_1__ = resolve('_')
        l_1_event = resolve('event')
        l_1_gap = resolve('gap')
        l_1_clock = resolve('clock')
        l_1_day = resolve('day')
        l_1_disrupted = resolve('disrupted')
        l_1_disruptions = resolve('disruptions')
        l_1_today = resolve('today')
        _loop_vars = {}
        pass
        yield '  <li class="promise" id="promise-'
        yield escape(environment.finalize(l_1_name))
        yield '">\n    <p class="big">'
        yield escape(environment.finalize(t_1(context, environment.getattr(l_1_promise, 'value'))))
        yield '</p>\n    <div class="promise-words">\n      <h2>'
        yield escape(environment.finalize(t_4(environment.getattr(l_1_promise, 'title'))))
        yield '</h2>\n      <p>'
        yield escape(environment.finalize(t_4(environment.getattr(l_1_promise, 'statement'))))
        yield '</p>\n'
        if environment.getattr(l_1_promise, 'remedy'):
            pass
            yield '<p class="remedy">'
            yield escape(environment.finalize(t_4(environment.getattr(l_1_promise, 'remedy'))))
            yield '</p>'
        yield '      <p class="aside">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The clock starts when %(start)s and stops when %(stop)s.', start=environment.call(context, (undefined(name='event') if l_1_event is missing else l_1_event), environment.getattr(l_1_promise, 'starts'), _loop_vars=_loop_vars), stop=environment.call(context, (undefined(name='event') if l_1_event is missing else l_1_event), environment.getattr(l_1_promise, 'stops'), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
        yield escape(environment.finalize((undefined(name='gap') if l_1_gap is missing else l_1_gap)))
        if environment.getattr(l_1_promise, 'clock'):
            pass
            yield escape(environment.finalize(environment.call(context, (undefined(name='clock') if l_1_clock is missing else l_1_clock), environment.getattr(l_1_promise, 'clock'), _loop_vars=_loop_vars)))
            yield escape(environment.finalize((undefined(name='gap') if l_1_gap is missing else l_1_gap)))
        if environment.getattr(l_1_promise, 'cutoff'):
            pass
            yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'After %(time)s it counts from the next working day.', time=t_3(context, environment.getattr(l_1_promise, 'cutoff')), _loop_vars=_loop_vars)))
            yield escape(environment.finalize((undefined(name='gap') if l_1_gap is missing else l_1_gap)))
        if environment.getattr(l_1_promise, 'excludes'):
            pass
            yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Not included: %(places)s.', places=t_2(context, environment.getattr(l_1_promise, 'excludes')), _loop_vars=_loop_vars)))
            yield escape(environment.finalize((undefined(name='gap') if l_1_gap is missing else l_1_gap)))
        if environment.getattr(l_1_promise, 'since'):
            pass
            yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Since %(date)s.', date=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), environment.getattr(l_1_promise, 'since'), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
        yield '</p>\n      '
        yield escape(environment.finalize(environment.call(context, (undefined(name='disrupted') if l_1_disrupted is missing else l_1_disrupted), environment.call(context, environment.getattr(l_1_promise, 'list_disruptions'), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions), (undefined(name='today') if l_1_today is missing else l_1_today), _loop_vars=_loop_vars), environment.getattr(l_1_promise, 'kind'), _loop_vars=_loop_vars)))
        yield '\n    </div>\n  </li>\n'
    l_1_name = l_1_promise = l_1__ = l_1_event = l_1_gap = l_1_clock = l_1_day = l_1_disrupted = l_1_disruptions = l_1_today = missing
    yield '</ul>\n'

blocks = {'lead': block_lead}
debug_info = '2=13&3=16&4=25&5=31&6=39&8=73&9=85&10=87&12=89&13=91&14=93&15=99&16=101&17=105&18=109&19=113&20=117'

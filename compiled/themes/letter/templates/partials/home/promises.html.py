from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/promises.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_url = resolve('url')
    l_0_disrupted = l_0_clock = l_0_ended = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_3 = environment.filters['string']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'string' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_5 = environment.tests['lower']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No test named 'lower' found.")
    pass
    included_template = environment.get_template('partials/arrivals.html', 'partials/home/promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'disrupted': l_0_disrupted, 'ended': l_0_ended})
    l_0_disrupted = getattr(included_template, 'disrupted', missing)
    if l_0_disrupted is missing:
        l_0_disrupted = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/promises.html') does not export the requested name 'disrupted'", name='disrupted')
    context.vars['disrupted'] = l_0_disrupted
    context.exported_vars.discard('disrupted')
    included_template = environment.get_template('partials/naming.html', 'partials/home/promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'disrupted': l_0_disrupted, 'ended': l_0_ended})
    l_0_clock = getattr(included_template, 'clock', missing)
    if l_0_clock is missing:
        l_0_clock = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/home/promises.html') does not export the requested name 'clock'", name='clock')
    context.vars['clock'] = l_0_clock
    context.exported_vars.discard('clock')
    included_template = environment.get_template('partials/sentences.html', 'partials/home/promises.html').make_module(context.get_all(), True, {'clock': l_0_clock, 'disrupted': l_0_disrupted, 'ended': l_0_ended})
    l_0_ended = getattr(included_template, 'ended', missing)
    if l_0_ended is missing:
        l_0_ended = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/home/promises.html') does not export the requested name 'ended'", name='ended')
    context.vars['ended'] = l_0_ended
    context.exported_vars.discard('ended')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'promises', missing)) is not missing else environment.getattr(_o, 'promises')):
        pass
        yield '<section class="vows" aria-labelledby="promises">\n  <h2 id="promises" class="unseen">'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What we promise'))))
        yield '</h2>\n'
        for l_1_promise in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'promises', missing)) is not missing else environment.getattr(_o, 'promises'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'leading_promises', missing)) is not missing else environment.getattr(_o, 'leading_promises')):
            l_1_gap = resolve('gap')
            l_1_disruptions = resolve('disruptions')
            l_1_today = resolve('today')
            _loop_vars = {}
            pass
            yield '  <div class="part">\n    <h3>'
            yield environment.write((t_2((_v if (_v := getattr((_o := l_1_promise), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
            yield '</h3>\n    <div class="matter">\n      <p><b class="whole">'
            yield environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_promise), 'value', missing)) is not missing else environment.getattr(_o, 'value')))))
            yield '</b> '
            if ((_v if (_v := getattr((_o := l_1_promise), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy')) and t_5(t_3((_v if (_v := getattr((_o := l_1_promise), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy')))[:1])):
                pass
                yield environment.write((t_4((_v if (_v := getattr((_o := l_1_promise), 'statement', missing)) is not missing else environment.getattr(_o, 'statement')))))
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='ended') if l_0_ended is missing else l_0_ended), (_v if (_v := getattr((_o := l_1_promise), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy')), _loop_vars=_loop_vars)))
            else:
                pass
                yield environment.write((environment.call(context, (undefined(name='ended') if l_0_ended is missing else l_0_ended), (_v if (_v := getattr((_o := l_1_promise), 'statement', missing)) is not missing else environment.getattr(_o, 'statement')), _loop_vars=_loop_vars)))
                if (_v if (_v := getattr((_o := l_1_promise), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy')):
                    pass
                    yield environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap)))
                    yield environment.write((environment.call(context, (undefined(name='ended') if l_0_ended is missing else l_0_ended), (_v if (_v := getattr((_o := l_1_promise), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy')), _loop_vars=_loop_vars)))
            yield environment.write((environment.call(context, (undefined(name='disrupted') if l_0_disrupted is missing else l_0_disrupted), environment.call(context, (_v if (_v := getattr((_o := l_1_promise), 'list_disruptions', missing)) is not missing else environment.getattr(_o, 'list_disruptions')), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='today') if l_1_today is missing else l_1_today), _loop_vars=_loop_vars), (_v if (_v := getattr((_o := l_1_promise), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _loop_vars=_loop_vars)))
            if ((_v if (_v := getattr((_o := l_1_promise), 'clock', missing)) is not missing else environment.getattr(_o, 'clock')) in ('dispatch', 'desk')):
                pass
                yield '<span class="aside">'
                yield environment.write((environment.call(context, (undefined(name='clock') if l_0_clock is missing else l_0_clock), (_v if (_v := getattr((_o := l_1_promise), 'clock', missing)) is not missing else environment.getattr(_o, 'clock')), _loop_vars=_loop_vars)))
                yield '</span>'
            yield '</p>\n    </div>\n  </div>\n'
        l_1_promise = l_1_gap = l_1_disruptions = l_1_today = missing
        yield '  <p class="text onward"><a href="'
        yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'promises')))
        yield '">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All our promises')))
        yield '</a></p>\n</section>\n'

blocks = {}
debug_info = '2=45&3=51&4=57&5=63&7=66&8=68&10=75&12=77&13=92&17=100'
looked_up = ['_', 'disruptions', 'gap', 'site', 'today', 'url']
set_names = ['clock', 'disrupted', 'ended', 'promise']
named_templates = ['partials/arrivals.html', 'partials/naming.html', 'partials/sentences.html']

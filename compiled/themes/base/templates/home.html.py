from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'home.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_face = l_0_captioned = l_0_disrupted = l_0_clock = l_0_ways = l_0_sentence = l_0_reviews_sentence = missing
    pass
    parent_template = environment.get_template('base.html', 'home.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/faces.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'clock': l_0_clock, 'disrupted': l_0_disrupted, 'face': l_0_face, 'reviews_sentence': l_0_reviews_sentence, 'sentence': l_0_sentence, 'ways': l_0_ways})
    l_0_face = getattr(included_template, 'face', missing)
    if l_0_face is missing:
        l_0_face = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'home.html') does not export the requested name 'face'", name='face')
    context.vars['face'] = l_0_face
    context.exported_vars.discard('face')
    included_template = environment.get_template('partials/picture.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'clock': l_0_clock, 'disrupted': l_0_disrupted, 'face': l_0_face, 'reviews_sentence': l_0_reviews_sentence, 'sentence': l_0_sentence, 'ways': l_0_ways})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'home.html') does not export the requested name 'captioned'", name='captioned')
    context.vars['captioned'] = l_0_captioned
    context.exported_vars.discard('captioned')
    included_template = environment.get_template('partials/arrivals.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'clock': l_0_clock, 'disrupted': l_0_disrupted, 'face': l_0_face, 'reviews_sentence': l_0_reviews_sentence, 'sentence': l_0_sentence, 'ways': l_0_ways})
    l_0_disrupted = getattr(included_template, 'disrupted', missing)
    if l_0_disrupted is missing:
        l_0_disrupted = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'home.html') does not export the requested name 'disrupted'", name='disrupted')
    context.vars['disrupted'] = l_0_disrupted
    context.exported_vars.discard('disrupted')
    included_template = environment.get_template('partials/naming.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'clock': l_0_clock, 'disrupted': l_0_disrupted, 'face': l_0_face, 'reviews_sentence': l_0_reviews_sentence, 'sentence': l_0_sentence, 'ways': l_0_ways})
    l_0_clock = getattr(included_template, 'clock', missing)
    if l_0_clock is missing:
        l_0_clock = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'home.html') does not export the requested name 'clock'", name='clock')
    context.vars['clock'] = l_0_clock
    context.exported_vars.discard('clock')
    included_template = environment.get_template('partials/ways.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'clock': l_0_clock, 'disrupted': l_0_disrupted, 'face': l_0_face, 'reviews_sentence': l_0_reviews_sentence, 'sentence': l_0_sentence, 'ways': l_0_ways})
    l_0_ways = getattr(included_template, 'ways', missing)
    if l_0_ways is missing:
        l_0_ways = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'home.html') does not export the requested name 'ways'", name='ways')
    context.vars['ways'] = l_0_ways
    context.exported_vars.discard('ways')
    included_template = environment.get_template('partials/record.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'clock': l_0_clock, 'disrupted': l_0_disrupted, 'face': l_0_face, 'reviews_sentence': l_0_reviews_sentence, 'sentence': l_0_sentence, 'ways': l_0_ways})
    l_0_sentence = getattr(included_template, 'sentence', missing)
    if l_0_sentence is missing:
        l_0_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'home.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['sentence'] = l_0_sentence
    context.exported_vars.discard('sentence')
    included_template = environment.get_template('partials/reviews.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'clock': l_0_clock, 'disrupted': l_0_disrupted, 'face': l_0_face, 'reviews_sentence': l_0_reviews_sentence, 'sentence': l_0_sentence, 'ways': l_0_ways})
    l_0_reviews_sentence = getattr(included_template, 'sentence', missing)
    if l_0_reviews_sentence is missing:
        l_0_reviews_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 9 in 'home.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['reviews_sentence'] = l_0_reviews_sentence
    context.exported_vars.discard('reviews_sentence')
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_captioned = resolve('captioned')
    try:
        t_1 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<div class="top top-home">\n  <div>\n    <h1>'
    yield escape(environment.finalize(t_1(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'title'))))
    yield '</h1>\n    <p class="summary">'
    yield escape(environment.finalize(t_1(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'lead'))))
    yield '</p>\n  </div>\n'
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'picture'):
        pass
        yield '  <div class="top-picture">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='captioned') if l_0_captioned is missing else l_0_captioned), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'picture'), '(min-width: 60rem) 36rem, 92vw', True, _block_vars=_block_vars)))
        yield '</div>\n'
    yield '</div>\n'
    template = environment.get_template('partials/untranslated.html', 'home.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_url = resolve('url')
    l_0_facts = resolve('facts')
    l_0_sentence = resolve('sentence')
    l_0_today = resolve('today')
    l_0_counts = resolve('counts')
    l_0_reviews_sentence = resolve('reviews_sentence')
    l_0_people = missing
    try:
        t_2 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_5 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_1 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'promises'):
        pass
        yield '<section class="vows" aria-labelledby="promises">\n  <h2 id="promises" class="unseen">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What we promise', _block_vars=_block_vars)))
        yield '</h2>\n  <ul class="vow-row">\n'
        for l_1_promise in environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'promises'), 'facts'), 'leading_promises'):
            l_1_disrupted = resolve('disrupted')
            l_1_disruptions = resolve('disruptions')
            l_1_clock = resolve('clock')
            _loop_vars = {}
            pass
            yield '    <li class="vow">\n      <p class="big">'
            yield escape(environment.finalize(t_2(context, environment.getattr(l_1_promise, 'value'))))
            yield '</p>\n      <h3>'
            yield escape(environment.finalize(t_1(environment.getattr(l_1_promise, 'title'))))
            yield '</h3>\n      <p>'
            yield escape(environment.finalize(t_1(environment.getattr(l_1_promise, 'statement'))))
            yield escape(environment.finalize(environment.call(context, (undefined(name='disrupted') if l_1_disrupted is missing else l_1_disrupted), environment.call(context, environment.getattr(l_1_promise, 'list_disruptions'), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions), (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='today') if l_0_today is missing else l_0_today), _loop_vars=_loop_vars), environment.getattr(l_1_promise, 'kind'), _loop_vars=_loop_vars)))
            if (environment.getattr(l_1_promise, 'clock') in ('dispatch', 'desk')):
                pass
                yield '<span class="aside">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='clock') if l_1_clock is missing else l_1_clock), environment.getattr(l_1_promise, 'clock'), _loop_vars=_loop_vars)))
                yield '</span>'
            yield '</p>\n'
            if environment.getattr(l_1_promise, 'remedy'):
                pass
                yield '<p class="remedy">'
                yield escape(environment.finalize(t_1(environment.getattr(l_1_promise, 'remedy'))))
                yield '</p>'
            yield '    </li>\n'
        l_1_promise = l_1_disrupted = l_1_disruptions = l_1_clock = missing
        yield '  </ul>\n  <p class="onward"><a href="'
        yield escape(environment.finalize(environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'promises', _block_vars=_block_vars)))
        yield '">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All our promises', _block_vars=_block_vars)))
        yield '</a></p>\n</section>\n'
    l_0_people = t_4(context.eval_ctx, t_5(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'people'), 'facts.status.state', 'equalto', 'left'))
    _block_vars['people'] = l_0_people
    if (undefined(name='people') if l_0_people is missing else l_0_people):
        pass
        yield '<section class="bench" aria-labelledby="people">\n  <h2 id="people">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'The people of the shop', _block_vars=_block_vars)))
        yield '</h2>\n  <ul class="faces">\n'
        for l_1_item in (undefined(name='people') if l_0_people is missing else l_0_people):
            l_1_face = resolve('face')
            _loop_vars = {}
            pass
            yield '    '
            yield escape(environment.finalize(environment.call(context, (undefined(name='face') if l_1_face is missing else l_1_face), l_1_item, '(min-width: 60rem) 13rem, 45vw', _loop_vars=_loop_vars)))
            yield '\n'
        l_1_item = l_1_face = missing
        yield '  </ul>\n'
        if (environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'staff') and (t_3((undefined(name='people') if l_0_people is missing else l_0_people)) > 1)):
            pass
            yield '  <p class="onward"><a href="'
            yield escape(environment.finalize(environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'staff', _block_vars=_block_vars)))
            yield '">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Choose somebody, and ask for them by name', _block_vars=_block_vars)))
            yield '</a></p>\n'
        yield '</section>\n'
    if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'record'):
        pass
        l_0_facts = environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'record'), 'facts')
        _block_vars['facts'] = l_0_facts
        yield '<p class="record-line"><a href="'
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'record'), 'url')))
        yield '">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='sentence') if l_0_sentence is missing else l_0_sentence), environment.call(context, environment.getattr((undefined(name='facts') if l_0_facts is missing else l_0_facts), 'find_counter'), (undefined(name='today') if l_0_today is missing else l_0_today), _block_vars=_block_vars), environment.getattr((undefined(name='facts') if l_0_facts is missing else l_0_facts), 'names'), _block_vars=_block_vars)))
        yield '</a></p>\n'
    if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'reviews'):
        pass
        l_0_counts = environment.call(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'reviews'), 'facts'), 'count_reviews'), (undefined(name='today') if l_0_today is missing else l_0_today), _block_vars=_block_vars)
        _block_vars['counts'] = l_0_counts
        if environment.getattr((undefined(name='counts') if l_0_counts is missing else l_0_counts), 'total'):
            pass
            yield '<p class="reviews-line"><a href="'
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'reviews'), 'url')))
            yield '">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='reviews_sentence') if l_0_reviews_sentence is missing else l_0_reviews_sentence), (undefined(name='counts') if l_0_counts is missing else l_0_counts), _block_vars=_block_vars)))
            yield '</a></p>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0__ = resolve('_')
    l_0_ways = resolve('ways')
    l_0_menu = resolve('menu')
    pass
    yield '<section class="ways" aria-labelledby="ways">\n  <h2 id="ways">'
    yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How can we help?', _block_vars=_block_vars)))
    yield '</h2>\n  '
    yield escape(environment.finalize(environment.call(context, (undefined(name='ways') if l_0_ways is missing else l_0_ways), (undefined(name='menu') if l_0_menu is missing else l_0_menu), 'h3', _block_vars=_block_vars)))
    yield '\n</section>\n'

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    template = environment.get_template('partials/manager.html', 'home.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

blocks = {'top': block_top, 'lead': block_lead, 'sections': block_sections, 'counter': block_counter}
debug_info = '2=13&3=16&4=22&5=28&6=34&7=40&8=46&9=52&10=60&13=77&14=79&16=81&17=84&20=87&22=94&23=141&25=144&27=146&29=153&30=155&31=157&32=159&33=165&37=173&40=177&41=179&43=182&45=184&46=189&49=193&50=196&54=201&55=203&56=206&58=210&59=212&60=214&61=217&65=222&67=234&68=236&71=239&72=247'

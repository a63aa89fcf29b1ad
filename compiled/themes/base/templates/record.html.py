from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'record.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_page = resolve('page')
    l_0_today = resolve('today')
    l_0_section = l_0_web = l_0_day = l_0_days = l_0_record_category = l_0_confirmation = l_0_count_range = l_0_entry_link = l_0_marks = l_0_result = l_0_sentence = l_0_state = l_0_strip = l_0_strip_words = l_0_taken_out = l_0_told = l_0_verdict = l_0_wrote = l_0_facts = l_0_names = l_0_counters = missing
    pass
    parent_template = environment.get_template('base.html', 'record.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'record.html').make_module(context.get_all(), True, {'confirmation': l_0_confirmation, 'count_range': l_0_count_range, 'counters': l_0_counters, 'day': l_0_day, 'days': l_0_days, 'entry_link': l_0_entry_link, 'facts': l_0_facts, 'marks': l_0_marks, 'names': l_0_names, 'record_category': l_0_record_category, 'result': l_0_result, 'section': l_0_section, 'sentence': l_0_sentence, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'verdict': l_0_verdict, 'web': l_0_web, 'wrote': l_0_wrote})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'record.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('partials/contact.html', 'record.html').make_module(context.get_all(), True, {'confirmation': l_0_confirmation, 'count_range': l_0_count_range, 'counters': l_0_counters, 'day': l_0_day, 'days': l_0_days, 'entry_link': l_0_entry_link, 'facts': l_0_facts, 'marks': l_0_marks, 'names': l_0_names, 'record_category': l_0_record_category, 'result': l_0_result, 'section': l_0_section, 'sentence': l_0_sentence, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'verdict': l_0_verdict, 'web': l_0_web, 'wrote': l_0_wrote})
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'record.html') does not export the requested name 'web'", name='web')
    context.vars['web'] = l_0_web
    context.exported_vars.discard('web')
    included_template = environment.get_template('partials/day.html', 'record.html').make_module(context.get_all(), True, {'confirmation': l_0_confirmation, 'count_range': l_0_count_range, 'counters': l_0_counters, 'day': l_0_day, 'days': l_0_days, 'entry_link': l_0_entry_link, 'facts': l_0_facts, 'marks': l_0_marks, 'names': l_0_names, 'record_category': l_0_record_category, 'result': l_0_result, 'section': l_0_section, 'sentence': l_0_sentence, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'verdict': l_0_verdict, 'web': l_0_web, 'wrote': l_0_wrote})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'record.html') does not export the requested name 'day'", name='day')
    l_0_days = getattr(included_template, 'days', missing)
    if l_0_days is missing:
        l_0_days = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'record.html') does not export the requested name 'days'", name='days')
    context.vars.update({'day': l_0_day, 'days': l_0_days})
    context.exported_vars.difference_update(('day', 'days'))
    included_template = environment.get_template('partials/naming.html', 'record.html').make_module(context.get_all(), True, {'confirmation': l_0_confirmation, 'count_range': l_0_count_range, 'counters': l_0_counters, 'day': l_0_day, 'days': l_0_days, 'entry_link': l_0_entry_link, 'facts': l_0_facts, 'marks': l_0_marks, 'names': l_0_names, 'record_category': l_0_record_category, 'result': l_0_result, 'section': l_0_section, 'sentence': l_0_sentence, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'verdict': l_0_verdict, 'web': l_0_web, 'wrote': l_0_wrote})
    l_0_record_category = getattr(included_template, 'record_category', missing)
    if l_0_record_category is missing:
        l_0_record_category = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'record.html') does not export the requested name 'record_category'", name='record_category')
    context.vars['record_category'] = l_0_record_category
    context.exported_vars.discard('record_category')
    included_template = environment.get_template('partials/record.html', 'record.html').make_module(context.get_all(), True, {'confirmation': l_0_confirmation, 'count_range': l_0_count_range, 'counters': l_0_counters, 'day': l_0_day, 'days': l_0_days, 'entry_link': l_0_entry_link, 'facts': l_0_facts, 'marks': l_0_marks, 'names': l_0_names, 'record_category': l_0_record_category, 'result': l_0_result, 'section': l_0_section, 'sentence': l_0_sentence, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'verdict': l_0_verdict, 'web': l_0_web, 'wrote': l_0_wrote})
    l_0_confirmation = getattr(included_template, 'confirmation', missing)
    if l_0_confirmation is missing:
        l_0_confirmation = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'confirmation'", name='confirmation')
    l_0_count_range = getattr(included_template, 'count_range', missing)
    if l_0_count_range is missing:
        l_0_count_range = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'count_range'", name='count_range')
    l_0_entry_link = getattr(included_template, 'entry_link', missing)
    if l_0_entry_link is missing:
        l_0_entry_link = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'entry_link'", name='entry_link')
    l_0_marks = getattr(included_template, 'marks', missing)
    if l_0_marks is missing:
        l_0_marks = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'marks'", name='marks')
    l_0_result = getattr(included_template, 'result', missing)
    if l_0_result is missing:
        l_0_result = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'result'", name='result')
    l_0_sentence = getattr(included_template, 'sentence', missing)
    if l_0_sentence is missing:
        l_0_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'sentence'", name='sentence')
    l_0_state = getattr(included_template, 'state', missing)
    if l_0_state is missing:
        l_0_state = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'state'", name='state')
    l_0_strip = getattr(included_template, 'strip', missing)
    if l_0_strip is missing:
        l_0_strip = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'strip'", name='strip')
    l_0_strip_words = getattr(included_template, 'strip_words', missing)
    if l_0_strip_words is missing:
        l_0_strip_words = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'strip_words'", name='strip_words')
    l_0_taken_out = getattr(included_template, 'taken_out', missing)
    if l_0_taken_out is missing:
        l_0_taken_out = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'taken_out'", name='taken_out')
    l_0_told = getattr(included_template, 'told', missing)
    if l_0_told is missing:
        l_0_told = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'told'", name='told')
    l_0_verdict = getattr(included_template, 'verdict', missing)
    if l_0_verdict is missing:
        l_0_verdict = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'verdict'", name='verdict')
    l_0_wrote = getattr(included_template, 'wrote', missing)
    if l_0_wrote is missing:
        l_0_wrote = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'record.html') does not export the requested name 'wrote'", name='wrote')
    context.vars.update({'confirmation': l_0_confirmation, 'count_range': l_0_count_range, 'entry_link': l_0_entry_link, 'marks': l_0_marks, 'result': l_0_result, 'sentence': l_0_sentence, 'state': l_0_state, 'strip': l_0_strip, 'strip_words': l_0_strip_words, 'taken_out': l_0_taken_out, 'told': l_0_told, 'verdict': l_0_verdict, 'wrote': l_0_wrote})
    context.exported_vars.difference_update(('confirmation', 'count_range', 'entry_link', 'marks', 'result', 'sentence', 'state', 'strip', 'strip_words', 'taken_out', 'told', 'verdict', 'wrote'))
    l_0_facts = (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
    context.vars['facts'] = l_0_facts
    context.exported_vars.add('facts')
    l_0_names = (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'names', missing)) is not missing else environment.getattr(_o, 'names'))
    context.vars['names'] = l_0_names
    context.exported_vars.add('names')
    l_0_counters = ([] if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')) else environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'build_counters', missing)) is not missing else environment.getattr(_o, 'build_counters')), (undefined(name='today') if l_0_today is missing else l_0_today)))
    context.vars['counters'] = l_0_counters
    context.exported_vars.add('counters')
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    l_0_sentence = resolve('sentence')
    l_0_counters = resolve('counters')
    l_0_names = resolve('names')
    l_0_facts = resolve('facts')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    template = environment.get_template('partials/crumbs.html', 'record.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<div class="top">\n'
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        yield '  <h1>'
        yield environment.write((t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</h1>\n  <p class="summary">'
        yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Every entry in the order of writing, the latest first. No entry is ever changed: what comes later is an entry of its own.', _block_vars=_block_vars))))
        yield '</p>\n'
    else:
        pass
        yield '  <h1>'
        yield environment.write((t_1(environment.call(context, (undefined(name='sentence') if l_0_sentence is missing else l_0_sentence), environment.getitem((undefined(name='counters') if l_0_counters is missing else l_0_counters), 0), (undefined(name='names') if l_0_names is missing else l_0_names), _block_vars=_block_vars))))
        yield '</h1>\n'
        if (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')):
            pass
            yield '  <p class="summary">'
            yield environment.write((t_1((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')))))
            yield '</p>\n'
    yield '</div>\n'
    template = environment.get_template('partials/untranslated.html', 'record.html')
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
    l_0_page = resolve('page')
    l_0_facts = resolve('facts')
    l_0_sealed = resolve('sealed')
    l_0_today = resolve('today')
    l_0_counters = resolve('counters')
    l_0_counter = resolve('counter')
    l_0_year = resolve('year')
    l_0_ngettext = resolve('ngettext')
    l_0__ = resolve('_')
    l_0_day = resolve('day')
    l_0_strip = resolve('strip')
    l_0_strip_words = resolve('strip_words')
    l_0_confirmation = resolve('confirmation')
    try:
        t_2 = environment.filters['grouped']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'grouped' found.")
    pass
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        l_0_sealed = (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'sealed_ids', missing)) is not missing else environment.getattr(_o, 'sealed_ids'))
        _block_vars['sealed'] = l_0_sealed
        yield '<ol class="ledger" reversed>\n'
        l_1_loop = missing
        for l_1_entry, l_1_loop in LoopContext(environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'list_page_entries', missing)) is not missing else environment.getattr(_o, 'list_page_entries')), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')), (undefined(name='today') if l_0_today is missing else l_0_today), _block_vars=_block_vars), undefined):
            l_1_record_category = resolve('record_category')
            l_1_names = resolve('names')
            l_1_entry_link = resolve('entry_link')
            l_1_wrote = resolve('wrote')
            l_1_web = resolve('web')
            l_1_marks = resolve('marks')
            l_1_state = resolve('state')
            l_1_result = resolve('result')
            l_1_gap = resolve('gap')
            l_1_days = resolve('days')
            l_1_count_range = resolve('count_range')
            l_1_told = resolve('told')
            l_1_one = missing
            _loop_vars = {}
            pass
            l_1_one = (_v if (_v := getattr((_o := l_1_entry), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
            _loop_vars['one'] = l_1_one
            yield '  <li id="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_entry), 'anchor', missing)) is not missing else environment.getattr(_o, 'anchor'))))
            yield '">\n    <p class="label">'
            yield environment.write(((_v if (_v := getattr((_o := l_1_entry), 'id', missing)) is not missing else environment.getattr(_o, 'id'))))
            yield ' · '
            yield environment.write((environment.getitem({'case': environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Case', _loop_vars=_loop_vars), 'update': environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'News', _loop_vars=_loop_vars), 'attestation': environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Confirmation', _loop_vars=_loop_vars), 'figure': environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Measured by others', _loop_vars=_loop_vars), 'correction': environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Correction', _loop_vars=_loop_vars), 'redaction': environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Text taken out', _loop_vars=_loop_vars)}, (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'what', missing)) is not missing else environment.getattr(_o, 'what')))))
            if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'category', missing)) is not missing else environment.getattr(_o, 'category')):
                pass
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='record_category') if l_1_record_category is missing else l_1_record_category), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'category', missing)) is not missing else environment.getattr(_o, 'category')), (undefined(name='names') if l_1_names is missing else l_1_names), _loop_vars=_loop_vars)))
            if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'of', missing)) is not missing else environment.getattr(_o, 'of')):
                pass
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'to entry %(id)s', id=environment.call(context, (undefined(name='entry_link') if l_1_entry_link is missing else l_1_entry_link), (undefined(name='facts') if l_0_facts is missing else l_0_facts), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'of', missing)) is not missing else environment.getattr(_o, 'of')), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
            yield '</p>\n    <p class="aside">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Written down on %(date)s by %(name)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'recorded', missing)) is not missing else environment.getattr(_o, 'recorded')), _loop_vars=_loop_vars), name=environment.call(context, (undefined(name='wrote') if l_1_wrote is missing else l_1_wrote), (undefined(name='one') if l_1_one is missing else l_1_one), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
            if ((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'day', missing)) is not missing else environment.getattr(_o, 'day')) and ((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'day', missing)) is not missing else environment.getattr(_o, 'day')) != (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'recorded', missing)) is not missing else environment.getattr(_o, 'recorded')))):
                pass
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'happened on %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'day', missing)) is not missing else environment.getattr(_o, 'day')), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
            if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')):
                pass
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'as of %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
            if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'url', missing)) is not missing else environment.getattr(_o, 'url')):
                pass
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='web') if l_1_web is missing else l_1_web), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'url', missing)) is not missing else environment.getattr(_o, 'url')), _loop_vars=_loop_vars)))
            if ((undefined(name='sealed') if l_0_sealed is missing else l_0_sealed) and ((_v if (_v := getattr((_o := l_1_entry), 'id', missing)) is not missing else environment.getattr(_o, 'id')) not in (undefined(name='sealed') if l_0_sealed is missing else l_0_sealed))):
                pass
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'not yet sealed', _loop_vars=_loop_vars)))
            elif ((undefined(name='sealed') if l_0_sealed is missing else l_0_sealed) and ((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'recorded', missing)) is not missing else environment.getattr(_o, 'recorded')) < (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'keys', missing)) is not missing else environment.getattr(_o, 'keys')), 0)), 'since', missing)) is not missing else environment.getattr(_o, 'since')))):
                pass
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'entered into the log later, which begins on %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'keys', missing)) is not missing else environment.getattr(_o, 'keys')), 0)), 'since', missing)) is not missing else environment.getattr(_o, 'since')), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
            yield '</p>\n    '
            yield environment.write((environment.call(context, (undefined(name='marks') if l_1_marks is missing else l_1_marks), l_1_entry, _loop_vars=_loop_vars)))
            yield '\n'
            if ((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'state', missing)) is not missing else environment.getattr(_o, 'state')) or (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'result', missing)) is not missing else environment.getattr(_o, 'result'))):
                pass
                yield '    <p>'
                if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'state', missing)) is not missing else environment.getattr(_o, 'state')):
                    pass
                    yield environment.write((environment.call(context, (undefined(name='state') if l_1_state is missing else l_1_state), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'state', missing)) is not missing else environment.getattr(_o, 'state')), _loop_vars=_loop_vars)))
                if ((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'state', missing)) is not missing else environment.getattr(_o, 'state')) and (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'result', missing)) is not missing else environment.getattr(_o, 'result'))):
                    pass
                    yield ' · '
                if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'result', missing)) is not missing else environment.getattr(_o, 'result')):
                    pass
                    yield environment.write((environment.call(context, (undefined(name='result') if l_1_result is missing else l_1_result), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'result', missing)) is not missing else environment.getattr(_o, 'result')), _loop_vars=_loop_vars)))
                yield '</p>\n'
            if ((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'first_day', missing)) is not missing else environment.getattr(_o, 'first_day')) and (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'to', missing)) is not missing else environment.getattr(_o, 'to'))):
                pass
                yield '    <p>'
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'For these days the record is complete:', _loop_vars=_loop_vars)))
                yield environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap)))
                yield environment.write((environment.call(context, (undefined(name='days') if l_1_days is missing else l_1_days), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'first_day', missing)) is not missing else environment.getattr(_o, 'first_day')), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'to', missing)) is not missing else environment.getattr(_o, 'to')), _loop_vars=_loop_vars)))
                yield '</p>\n'
            if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'none_in', missing)) is not missing else environment.getattr(_o, 'none_in')):
                pass
                yield '    <p>'
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'None of these:', _loop_vars=_loop_vars)))
                yield environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap)))
                l_2_loop = missing
                for l_2_name, l_2_loop in LoopContext((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'none_in', missing)) is not missing else environment.getattr(_o, 'none_in')), undefined):
                    _loop_vars = {}
                    pass
                    yield environment.write((environment.call(context, (undefined(name='record_category') if l_1_record_category is missing else l_1_record_category), l_2_name, (undefined(name='names') if l_1_names is missing else l_1_names), _loop_vars=_loop_vars)))
                    if (not (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last'))):
                        pass
                        yield ', '
                l_2_loop = l_2_name = missing
                yield '</p>\n'
            if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'orders', missing)) is not missing else environment.getattr(_o, 'orders')):
                pass
                yield '    <p>'
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Orders: %(number)s', number=environment.call(context, (undefined(name='count_range') if l_1_count_range is missing else l_1_count_range), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'orders', missing)) is not missing else environment.getattr(_o, 'orders')), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
                yield '</p>\n'
            if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')):
                pass
                yield '    <p>'
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Complaints: %(received)s received, %(in_time)s answered in time, %(upheld)s in which the customer was right', received=t_2(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'received', missing)) is not missing else environment.getattr(_o, 'received'))), in_time=t_2(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'in_time', missing)) is not missing else environment.getattr(_o, 'in_time'))), upheld=t_2(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'upheld', missing)) is not missing else environment.getattr(_o, 'upheld'))), _loop_vars=_loop_vars)))
                yield '</p>\n'
            yield '    '
            yield environment.write((environment.call(context, (undefined(name='told') if l_1_told is missing else l_1_told), (undefined(name='one') if l_1_one is missing else l_1_one), _loop_vars=_loop_vars)))
            yield '\n  </li>\n'
        l_1_loop = l_1_entry = l_1_one = l_1_record_category = l_1_names = l_1_entry_link = l_1_wrote = l_1_web = l_1_marks = l_1_state = l_1_result = l_1_gap = l_1_days = l_1_count_range = l_1_told = missing
        yield '</ol>\n'
    else:
        pass
        l_0_counter = environment.getitem((undefined(name='counters') if l_0_counters is missing else l_0_counters), 0)
        _block_vars['counter'] = l_0_counter
        l_0_year = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'draw_year', missing)) is not missing else environment.getattr(_o, 'draw_year')), (undefined(name='counter') if l_0_counter is missing else l_0_counter), _block_vars=_block_vars)
        _block_vars['year'] = l_0_year
        yield '<div class="lead record">\n  <div class="record-count">\n'
        if (_v if (_v := getattr((_o := (undefined(name='counter') if l_0_counter is missing else l_0_counter)), 'has_number', missing)) is not missing else environment.getattr(_o, 'has_number')):
            pass
            yield '    <p class="big" data-until="'
            yield environment.write(((_v if (_v := getattr((_o := (undefined(name='counter') if l_0_counter is missing else l_0_counter)), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day'))))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='ngettext') if l_0_ngettext is missing else l_0_ngettext), '%(count)s day', '%(count)s days', (_v if (_v := getattr((_o := (undefined(name='counter') if l_0_counter is missing else l_0_counter)), 'days', missing)) is not missing else environment.getattr(_o, 'days')), count=t_2(context, (_v if (_v := getattr((_o := (undefined(name='counter') if l_0_counter is missing else l_0_counter)), 'days', missing)) is not missing else environment.getattr(_o, 'days'))), _block_vars=_block_vars)))
            yield '</p>\n    <p class="aside" data-until="'
            yield environment.write(((_v if (_v := getattr((_o := (undefined(name='counter') if l_0_counter is missing else l_0_counter)), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day'))))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'counted on %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (undefined(name='today') if l_0_today is missing else l_0_today), _block_vars=_block_vars), _block_vars=_block_vars)))
            yield '</p>\n'
        elif ((_v if (_v := getattr((_o := (undefined(name='counter') if l_0_counter is missing else l_0_counter)), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'open'):
            pass
            yield '    <p class="big">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'No number', _block_vars=_block_vars)))
            yield '</p>\n    <p class="aside">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'while a case is open', _block_vars=_block_vars)))
            yield '</p>\n'
        elif ((_v if (_v := getattr((_o := (undefined(name='counter') if l_0_counter is missing else l_0_counter)), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'young'):
            pass
            yield '    <p class="big" data-until="'
            yield environment.write(((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'last_young_day', missing)) is not missing else environment.getattr(_o, 'last_young_day'))))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'No number yet', _block_vars=_block_vars)))
            yield '</p>\n    <p class="aside" data-until="'
            yield environment.write(((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'last_young_day', missing)) is not missing else environment.getattr(_o, 'last_young_day'))))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'the record is younger than 30 days', _block_vars=_block_vars)))
            yield '</p>\n'
        else:
            pass
            yield '    <p class="big">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'No number', _block_vars=_block_vars)))
            yield '</p>\n    <p class="aside">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'until somebody confirms the record again', _block_vars=_block_vars)))
            yield '</p>\n'
        yield '  </div>\n  <div class="record-words">\n    '
        yield environment.write((environment.call(context, (undefined(name='strip') if l_0_strip is missing else l_0_strip), (undefined(name='year') if l_0_year is missing else l_0_year), _block_vars=_block_vars)))
        yield '\n    <p>'
        yield environment.write((environment.call(context, (undefined(name='strip_words') if l_0_strip_words is missing else l_0_strip_words), (undefined(name='counter') if l_0_counter is missing else l_0_counter), (undefined(name='year') if l_0_year is missing else l_0_year), _block_vars=_block_vars)))
        yield '</p>\n    '
        yield environment.write((environment.call(context, (undefined(name='confirmation') if l_0_confirmation is missing else l_0_confirmation), (undefined(name='counter') if l_0_counter is missing else l_0_counter), (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), _block_vars=_block_vars)))
        yield '\n  </div>\n</div>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_counters = resolve('counters')
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    l_0_facts = resolve('facts')
    l_0_today = resolve('today')
    l_0_cases = resolve('cases')
    l_0_first_steps = resolve('first_steps')
    l_0_closing = resolve('closing')
    l_0_periods = resolve('periods')
    l_0_figures = resolve('figures')
    try:
        t_3 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['grouped']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'grouped' found.")
    try:
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_5 = environment.filters['reverse']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'reverse' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_7 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    if (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part'))):
        pass
        if (t_4((undefined(name='counters') if l_0_counters is missing else l_0_counters)) > 1):
            pass
            def macro():
                t_8 = []
                pass
                t_8.append(
                    '<ul class="counts">\n',
                )
                for l_2_counter in (undefined(name='counters') if l_0_counters is missing else l_0_counters)[1:]:
                    l_2_sentence = resolve('sentence')
                    l_2_names = resolve('names')
                    l_2_strip = resolve('strip')
                    l_2_ngettext = resolve('ngettext')
                    l_2_day = resolve('day')
                    l_2_gap = resolve('gap')
                    l_2_strip_words = resolve('strip_words')
                    l_2_confirmation = resolve('confirmation')
                    l_2_year = missing
                    _loop_vars = {}
                    pass
                    l_2_year = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'draw_year', missing)) is not missing else environment.getattr(_o, 'draw_year')), l_2_counter, _loop_vars=_loop_vars)
                    _loop_vars['year'] = l_2_year
                    t_8.extend((
                        '  <li>\n    <h3>',
                        environment.write((t_1(environment.call(context, (undefined(name='sentence') if l_2_sentence is missing else l_2_sentence), l_2_counter, (undefined(name='names') if l_2_names is missing else l_2_names), _loop_vars=_loop_vars)))),
                        '</h3>\n    ',
                        environment.write((environment.call(context, (undefined(name='strip') if l_2_strip is missing else l_2_strip), (undefined(name='year') if l_2_year is missing else l_2_year), _loop_vars=_loop_vars))),
                        '\n    <p>',
                    ))
                    if (_v if (_v := getattr((_o := l_2_counter), 'has_number', missing)) is not missing else environment.getattr(_o, 'has_number')):
                        pass
                        t_8.extend((
                            '<span data-until="',
                            environment.write(((_v if (_v := getattr((_o := l_2_counter), 'last_day', missing)) is not missing else environment.getattr(_o, 'last_day')))),
                            '">',
                            environment.write((environment.call(context, (undefined(name='ngettext') if l_2_ngettext is missing else l_2_ngettext), '%(count)s day, counted on %(date)s.', '%(count)s days, counted on %(date)s.', (_v if (_v := getattr((_o := l_2_counter), 'days', missing)) is not missing else environment.getattr(_o, 'days')), count=t_2(context, (_v if (_v := getattr((_o := l_2_counter), 'days', missing)) is not missing else environment.getattr(_o, 'days'))), date=environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), (undefined(name='today') if l_0_today is missing else l_0_today), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                            '</span>',
                            environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                        ))
                    t_8.extend((
                        environment.write((environment.call(context, (undefined(name='strip_words') if l_2_strip_words is missing else l_2_strip_words), l_2_counter, (undefined(name='year') if l_2_year is missing else l_2_year), _loop_vars=_loop_vars))),
                        '</p>\n    ',
                        environment.write((environment.call(context, (undefined(name='confirmation') if l_2_confirmation is missing else l_2_confirmation), l_2_counter, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := environment.getitem((undefined(name='counters') if l_0_counters is missing else l_0_counters), 0)), 'confirmed', missing)) is not missing else environment.getattr(_o, 'confirmed')), _loop_vars=_loop_vars))),
                        '\n  </li>\n',
                    ))
                l_2_counter = l_2_year = l_2_sentence = l_2_names = l_2_strip = l_2_ngettext = l_2_day = l_2_gap = l_2_strip_words = l_2_confirmation = missing
                t_8.append(
                    '</ul>\n',
                )
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'counts', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What else is counted', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        l_0_cases = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'list_recent_cases', missing)) is not missing else environment.getattr(_o, 'list_recent_cases')), (undefined(name='today') if l_0_today is missing else l_0_today), 12, _block_vars=_block_vars)
        _block_vars['cases'] = l_0_cases
        if (undefined(name='cases') if l_0_cases is missing else l_0_cases):
            pass
            def macro():
                t_9 = []
                pass
                t_9.append(
                    '<ol class="cases">\n',
                )
                for l_2_case in (undefined(name='cases') if l_0_cases is missing else l_0_cases):
                    l_2_day = resolve('day')
                    l_2_record_category = resolve('record_category')
                    l_2_names = resolve('names')
                    l_2_verdict = resolve('verdict')
                    l_2_told = resolve('told')
                    l_2_marks = resolve('marks')
                    l_2_ngettext = resolve('ngettext')
                    l_2_entry_link = resolve('entry_link')
                    _loop_vars = {}
                    pass
                    t_9.extend((
                        '  <li>\n    <h3>',
                        environment.write((t_1(environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), (_v if (_v := getattr((_o := l_2_case), 'opened', missing)) is not missing else environment.getattr(_o, 'opened')), _loop_vars=_loop_vars)))),
                        '</h3>\n    <p class="label">',
                        environment.write((environment.call(context, (undefined(name='record_category') if l_2_record_category is missing else l_2_record_category), (_v if (_v := getattr((_o := l_2_case), 'category', missing)) is not missing else environment.getattr(_o, 'category')), (undefined(name='names') if l_2_names is missing else l_2_names), _loop_vars=_loop_vars))),
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='verdict') if l_2_verdict is missing else l_2_verdict), l_2_case, _loop_vars=_loop_vars))),
                        '</p>\n    ',
                        environment.write((environment.call(context, (undefined(name='told') if l_2_told is missing else l_2_told), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_case), 'entry', missing)) is not missing else environment.getattr(_o, 'entry'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), _loop_vars=_loop_vars))),
                        '\n    ',
                        environment.write((environment.call(context, (undefined(name='marks') if l_2_marks is missing else l_2_marks), (_v if (_v := getattr((_o := l_2_case), 'entry', missing)) is not missing else environment.getattr(_o, 'entry')), (_v if (_v := getattr((_o := l_2_case), 'breaks', missing)) is not missing else environment.getattr(_o, 'breaks')), _loop_vars=_loop_vars))),
                        '\n',
                    ))
                    for l_3_step in (_v if (_v := getattr((_o := l_2_case), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')):
                        l_3_state = resolve('state')
                        _loop_vars = {}
                        pass
                        t_9.extend((
                            '    <p class="label">',
                            environment.write((environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), (_v if (_v := getattr((_o := l_3_step), 'day', missing)) is not missing else environment.getattr(_o, 'day')), _loop_vars=_loop_vars))),
                        ))
                        if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_step), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'what', missing)) is not missing else environment.getattr(_o, 'what')) == 'correction'):
                            pass
                            t_9.extend((
                                ' · ',
                                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Correction', _loop_vars=_loop_vars))),
                            ))
                        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_step), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')):
                            pass
                            t_9.extend((
                                ' · ',
                                environment.write((environment.call(context, (undefined(name='state') if l_3_state is missing else l_3_state), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_step), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')), _loop_vars=_loop_vars))),
                            ))
                        t_9.extend((
                            '</p>\n    ',
                            environment.write((environment.call(context, (undefined(name='told') if l_2_told is missing else l_2_told), (_v if (_v := getattr((_o := l_3_step), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), _loop_vars=_loop_vars))),
                            '\n    ',
                            environment.write((environment.call(context, (undefined(name='marks') if l_2_marks is missing else l_2_marks), l_3_step, _loop_vars=_loop_vars))),
                            '\n',
                        ))
                    l_3_step = l_3_state = missing
                    t_9.append(
                        '    <p class="aside">',
                    )
                    if (not t_7((_v if (_v := getattr((_o := l_2_case), 'days_to_first_step', missing)) is not missing else environment.getattr(_o, 'days_to_first_step')))):
                        pass
                        t_9.extend((
                            environment.write((environment.call(context, (undefined(name='ngettext') if l_2_ngettext is missing else l_2_ngettext), 'First news after %(num)s day', 'First news after %(num)s days', (_v if (_v := getattr((_o := l_2_case), 'days_to_first_step', missing)) is not missing else environment.getattr(_o, 'days_to_first_step')), _loop_vars=_loop_vars))),
                            ' · ',
                        ))
                    if (not t_7((_v if (_v := getattr((_o := l_2_case), 'days_to_close', missing)) is not missing else environment.getattr(_o, 'days_to_close')))):
                        pass
                        t_9.extend((
                            environment.write((environment.call(context, (undefined(name='ngettext') if l_2_ngettext is missing else l_2_ngettext), 'closed after %(num)s day', 'closed after %(num)s days', (_v if (_v := getattr((_o := l_2_case), 'days_to_close', missing)) is not missing else environment.getattr(_o, 'days_to_close')), _loop_vars=_loop_vars))),
                            ' · ',
                        ))
                    t_9.extend((
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Entry %(id)s', id=environment.call(context, (undefined(name='entry_link') if l_2_entry_link is missing else l_2_entry_link), (undefined(name='facts') if l_0_facts is missing else l_0_facts), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_case), 'entry', missing)) is not missing else environment.getattr(_o, 'entry'))), 'id', missing)) is not missing else environment.getattr(_o, 'id')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                        '</p>\n  </li>\n',
                    ))
                l_2_case = l_2_day = l_2_record_category = l_2_names = l_2_verdict = l_2_told = l_2_marks = l_2_ngettext = l_2_entry_link = missing
                t_9.append(
                    '</ol>\n',
                )
                return concat(t_9)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'cases', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What went wrong, and what we did', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        l_0_first_steps = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'measure_first_steps', missing)) is not missing else environment.getattr(_o, 'measure_first_steps')), (undefined(name='today') if l_0_today is missing else l_0_today), _block_vars=_block_vars)
        _block_vars['first_steps'] = l_0_first_steps
        l_0_closing = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'measure_closing', missing)) is not missing else environment.getattr(_o, 'measure_closing')), (undefined(name='today') if l_0_today is missing else l_0_today), _block_vars=_block_vars)
        _block_vars['closing'] = l_0_closing
        if ((undefined(name='first_steps') if l_0_first_steps is missing else l_0_first_steps) or (undefined(name='closing') if l_0_closing is missing else l_0_closing)):
            pass
            def macro():
                t_10 = []
                l_1_ngettext = resolve('ngettext')
                pass
                t_10.append(
                    '<dl class="rows">\n',
                )
                if (undefined(name='first_steps') if l_0_first_steps is missing else l_0_first_steps):
                    pass
                    t_10.extend((
                        '<div><dt>',
                        environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Until the first news')))),
                        '</dt><dd>',
                        environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s day for the middle case, %(longest)s for the slowest', '%(num)s days for the middle case, %(longest)s for the slowest', (_v if (_v := getattr((_o := (undefined(name='first_steps') if l_0_first_steps is missing else l_0_first_steps)), 'middle', missing)) is not missing else environment.getattr(_o, 'middle')), longest=t_2(context, (_v if (_v := getattr((_o := (undefined(name='first_steps') if l_0_first_steps is missing else l_0_first_steps)), 'longest', missing)) is not missing else environment.getattr(_o, 'longest')))))),
                        '<span class="aside">',
                        environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'from %(num)s case', 'from %(num)s cases', (_v if (_v := getattr((_o := (undefined(name='first_steps') if l_0_first_steps is missing else l_0_first_steps)), 'cases', missing)) is not missing else environment.getattr(_o, 'cases'))))),
                        '</span></dd></div>',
                    ))
                if (undefined(name='closing') if l_0_closing is missing else l_0_closing):
                    pass
                    t_10.extend((
                        '<div><dt>',
                        environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Until the case was closed')))),
                        '</dt><dd>',
                        environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s day for the middle case, %(longest)s for the slowest', '%(num)s days for the middle case, %(longest)s for the slowest', (_v if (_v := getattr((_o := (undefined(name='closing') if l_0_closing is missing else l_0_closing)), 'middle', missing)) is not missing else environment.getattr(_o, 'middle')), longest=t_2(context, (_v if (_v := getattr((_o := (undefined(name='closing') if l_0_closing is missing else l_0_closing)), 'longest', missing)) is not missing else environment.getattr(_o, 'longest')))))),
                        '<span class="aside">',
                        environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'from %(num)s case', 'from %(num)s cases', (_v if (_v := getattr((_o := (undefined(name='closing') if l_0_closing is missing else l_0_closing)), 'cases', missing)) is not missing else environment.getattr(_o, 'cases'))))),
                        '</span></dd></div>',
                    ))
                t_10.append(
                    '</dl>\n',
                )
                return concat(t_10)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'waiting', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How long it took', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        l_0_periods = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'list_complaint_periods', missing)) is not missing else environment.getattr(_o, 'list_complaint_periods')), (undefined(name='today') if l_0_today is missing else l_0_today), _block_vars=_block_vars)
        _block_vars['periods'] = l_0_periods
        if (undefined(name='periods') if l_0_periods is missing else l_0_periods):
            pass
            def macro():
                t_11 = []
                pass
                t_11.extend((
                    '<table class="record-figures">\n  <thead><tr><th scope="col">',
                    environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Days')))),
                    '</th><th scope="col">',
                    environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Received')))),
                    '</th><th scope="col">',
                    environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answered in time')))),
                    '</th><th scope="col">',
                    environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Customer was right')))),
                    '</th></tr></thead>\n  <tbody>\n',
                ))
                for l_2_period in (undefined(name='periods') if l_0_periods is missing else l_0_periods)[:8]:
                    l_2_days = resolve('days')
                    _loop_vars = {}
                    pass
                    t_11.extend((
                        '  <tr><th scope="row">',
                        environment.write((t_1(environment.call(context, (undefined(name='days') if l_2_days is missing else l_2_days), (_v if (_v := getattr((_o := l_2_period), 'first', missing)) is not missing else environment.getattr(_o, 'first')), (_v if (_v := getattr((_o := l_2_period), 'last', missing)) is not missing else environment.getattr(_o, 'last')), _loop_vars=_loop_vars)))),
                        '</th><td>',
                        environment.write((t_2(context, (_v if (_v := getattr((_o := l_2_period), 'received', missing)) is not missing else environment.getattr(_o, 'received'))))),
                        '</td><td>',
                        environment.write((t_2(context, (_v if (_v := getattr((_o := l_2_period), 'in_time', missing)) is not missing else environment.getattr(_o, 'in_time'))))),
                        '</td><td>',
                        environment.write((t_2(context, (_v if (_v := getattr((_o := l_2_period), 'upheld', missing)) is not missing else environment.getattr(_o, 'upheld'))))),
                        '</td></tr>\n',
                    ))
                l_2_period = l_2_days = missing
                t_11.append(
                    '  </tbody>\n</table>\n',
                )
                return concat(t_11)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'complaints', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Complaints by quarter', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        l_0_figures = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'list_figures', missing)) is not missing else environment.getattr(_o, 'list_figures')), (undefined(name='today') if l_0_today is missing else l_0_today), _block_vars=_block_vars)
        _block_vars['figures'] = l_0_figures
        if (undefined(name='figures') if l_0_figures is missing else l_0_figures):
            pass
            def macro():
                t_12 = []
                pass
                t_12.append(
                    '<ul class="list">\n',
                )
                for l_2_figure in (undefined(name='figures') if l_0_figures is missing else l_0_figures):
                    l_2_taken_out = resolve('taken_out')
                    l_2_wrote = resolve('wrote')
                    l_2_day = resolve('day')
                    l_2_web = resolve('web')
                    l_2_one = missing
                    _loop_vars = {}
                    pass
                    l_2_one = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_figure), 'entry', missing)) is not missing else environment.getattr(_o, 'entry'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
                    _loop_vars['one'] = l_2_one
                    t_12.append(
                        '  <li>',
                    )
                    if (_v if (_v := getattr((_o := (undefined(name='one') if l_2_one is missing else l_2_one)), 'text', missing)) is not missing else environment.getattr(_o, 'text')):
                        pass
                        t_12.append(
                            environment.write((t_6((_v if (_v := getattr((_o := (undefined(name='one') if l_2_one is missing else l_2_one)), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                        )
                    else:
                        pass
                        t_12.append(
                            environment.write((environment.call(context, (undefined(name='taken_out') if l_2_taken_out is missing else l_2_taken_out), _loop_vars=_loop_vars))),
                        )
                    t_12.extend((
                        '<span class="aside">',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), '%(source)s, as of %(date)s', source=environment.call(context, (undefined(name='wrote') if l_2_wrote is missing else l_2_wrote), (undefined(name='one') if l_2_one is missing else l_2_one), _loop_vars=_loop_vars), date=environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), (_v if (_v := getattr((_o := (undefined(name='one') if l_2_one is missing else l_2_one)), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='web') if l_2_web is missing else l_2_web), (_v if (_v := getattr((_o := (undefined(name='one') if l_2_one is missing else l_2_one)), 'url', missing)) is not missing else environment.getattr(_o, 'url')), _loop_vars=_loop_vars))),
                        '</span>\n',
                    ))
                    for l_3_step in (_v if (_v := getattr((_o := l_2_figure), 'corrections', missing)) is not missing else environment.getattr(_o, 'corrections')):
                        l_3_told = resolve('told')
                        _loop_vars = {}
                        pass
                        t_12.extend((
                            '  <p class="label">',
                            environment.write((environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_step), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'recorded', missing)) is not missing else environment.getattr(_o, 'recorded')), _loop_vars=_loop_vars))),
                            ' · ',
                            environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Correction', _loop_vars=_loop_vars))),
                            '</p>\n  ',
                            environment.write((environment.call(context, (undefined(name='told') if l_3_told is missing else l_3_told), (_v if (_v := getattr((_o := l_3_step), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), _loop_vars=_loop_vars))),
                            '\n',
                        ))
                    l_3_step = l_3_told = missing
                    t_12.append(
                        '  </li>\n',
                    )
                l_2_figure = l_2_one = l_2_taken_out = l_2_wrote = l_2_day = l_2_web = missing
                t_12.append(
                    '</ul>\n',
                )
                return concat(t_12)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'figures', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What others have measured', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        def macro():
            t_13 = []
            l_1_gap = resolve('gap')
            l_1_pages = missing
            pass
            t_13.extend((
                '<p class="text">',
                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Every number on this page is computed from dated entries. None is ever changed; corrections are entries, too.'))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Somebody of the shop confirms every %(time)s that the record is complete; a week after that is overdue, the numbers are taken away.', time=t_3(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'attest_every', missing)) is not missing else environment.getattr(_o, 'attest_every')))))),
                '</p>\n',
            ))
            l_1_pages = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'list_pages', missing)) is not missing else environment.getattr(_o, 'list_pages')))
            if (undefined(name='pages') if l_1_pages is missing else l_1_pages):
                pass
                t_13.append(
                    '<ul class="list">\n',
                )
                for l_2_one in t_5((undefined(name='pages') if l_1_pages is missing else l_1_pages)):
                    l_2_url = resolve('url')
                    _loop_vars = {}
                    pass
                    t_13.extend((
                        '  <li><a href="',
                        environment.write((environment.call(context, (undefined(name='url') if l_2_url is missing else l_2_url), markup_join(('record/', (_v if (_v := getattr((_o := l_2_one), 'slug', missing)) is not missing else environment.getattr(_o, 'slug')), )), _loop_vars=_loop_vars))),
                        '">',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All entries: %(year)s', year=(_v if (_v := getattr((_o := l_2_one), 'slug', missing)) is not missing else environment.getattr(_o, 'slug')), _loop_vars=_loop_vars))),
                        '</a></li>\n',
                    ))
                l_2_one = l_2_url = missing
                t_13.append(
                    '</ul>\n',
                )
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'how', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How this record is kept', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        def macro():
            t_14 = []
            l_1_ngettext = resolve('ngettext')
            l_1_gap = resolve('gap')
            l_1_log_url = resolve('log_url')
            l_1_day = resolve('day')
            pass
            if (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'sealed_count', missing)) is not missing else environment.getattr(_o, 'sealed_count')):
                pass
                t_14.extend((
                    '<p class="text">',
                    environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s entry is sealed in a signed log.', '%(num)s entries are sealed in a signed log.', (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'sealed_count', missing)) is not missing else environment.getattr(_o, 'sealed_count'))))),
                    environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Whoever keeps a copy of its <a href="%(url)s">last lines</a> can find out later whether any of them was changed, removed or moved.', url=(undefined(name='log_url') if l_1_log_url is missing else l_1_log_url)))),
                    '</p>\n',
                ))
                if (t_4((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'entries', missing)) is not missing else environment.getattr(_o, 'entries'))) > (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'sealed_count', missing)) is not missing else environment.getattr(_o, 'sealed_count'))):
                    pass
                    t_14.extend((
                        '<p class="text">',
                        environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s later entry is not yet sealed.', '%(num)s later entries are not yet sealed.', (t_4((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'entries', missing)) is not missing else environment.getattr(_o, 'entries'))) - (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'sealed_count', missing)) is not missing else environment.getattr(_o, 'sealed_count')))))),
                        '</p>\n',
                    ))
                t_14.extend((
                    '<p class="text">',
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'It does not prove that an entry is true, or that everything was written down.'))),
                    '</p>\n',
                ))
                if (t_4((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'keys', missing)) is not missing else environment.getattr(_o, 'keys'))) > 1):
                    pass
                    t_14.extend((
                        '<p class="text">',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'A new key signs since %(date)s. What earlier keys have signed stays valid.', date=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), (_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'keys', missing)) is not missing else environment.getattr(_o, 'keys')), -1)), 'since', missing)) is not missing else environment.getattr(_o, 'since')))))),
                        '</p>\n',
                    ))
                t_14.extend((
                    '<dl class="rows">\n  <div><dt>',
                    environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Name of the log')))),
                    '</dt><dd><code>',
                    environment.write(((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'origin', missing)) is not missing else environment.getattr(_o, 'origin')))),
                    '</code></dd></div>\n',
                ))
                for l_2_one in (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'keys', missing)) is not missing else environment.getattr(_o, 'keys')):
                    _loop_vars = {}
                    pass
                    t_14.extend((
                        '  <div><dt>',
                        environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Key, from %(date)s', date=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), (_v if (_v := getattr((_o := l_2_one), 'since', missing)) is not missing else environment.getattr(_o, 'since')), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))),
                        '</dt><dd><code class="long">',
                        environment.write(((_v if (_v := getattr((_o := l_2_one), 'key', missing)) is not missing else environment.getattr(_o, 'key')))),
                        '</code></dd></div>\n',
                    ))
                l_2_one = missing
                t_14.append(
                    '</dl>\n',
                )
            else:
                pass
                t_14.extend((
                    '<p class="text">',
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'This record is not sealed: no signed log stands beside these pages, so nobody else can check that entries stayed as they were.'))),
                    '</p>\n',
                ))
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'log', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you can check yourself', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

def block_body(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('body', block_body)
    _block_vars = {}
    l_0_page = resolve('page')
    pass
    if (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part'))):
        pass
        yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))

blocks = {'top': block_top, 'lead': block_lead, 'sections': block_sections, 'body': block_body}
debug_info = '2=15&3=18&4=24&5=30&6=39&7=45&8=87&9=90&10=93&11=98&12=118&14=125&15=128&16=130&18=135&19=137&20=140&24=143&26=150&27=177&28=179&30=183&31=199&32=202&33=204&34=216&35=238&36=240&37=243&39=253&40=256&42=260&43=263&45=275&46=278&48=280&49=283&51=286&56=292&57=294&60=297&61=300&62=304&63=308&64=311&65=313&66=315&67=318&68=322&70=329&71=331&75=334&76=336&77=338&82=341&83=402&84=404&85=406&87=412&88=424&90=428&91=430&92=433&93=446&85=455&99=456&100=458&101=460&103=466&105=479&106=481&107=485&108=487&109=490&110=496&111=512&112=514&114=521&101=543&120=544&121=546&122=548&123=550&125=557&126=568&123=584&130=585&131=587&132=589&134=594&136=603&137=609&132=624&143=625&144=627&145=629&147=635&148=643&149=648&150=665&151=671&152=675&145=688&159=689&160=696&161=701&162=702&164=707&165=713&159=724&170=725&171=732&172=736&173=741&174=745&176=750&177=753&178=757&181=762&182=767&183=772&187=785&170=790&192=792&193=802'
looked_up = ['_', 'cases', 'closing', 'confirmation', 'count_range', 'counter', 'counters', 'day', 'days', 'entry_link', 'facts', 'figures', 'first_steps', 'gap', 'log_url', 'marks', 'names', 'ngettext', 'page', 'periods', 'record_category', 'result', 'sealed', 'section', 'sentence', 'state', 'strip', 'strip_words', 'taken_out', 'today', 'told', 'url', 'verdict', 'web', 'wrote', 'year']
set_names = ['case', 'cases', 'closing', 'confirmation', 'count_range', 'counter', 'counters', 'day', 'days', 'entry', 'entry_link', 'facts', 'figure', 'figures', 'first_steps', 'marks', 'name', 'names', 'one', 'pages', 'period', 'periods', 'record_category', 'result', 'sealed', 'section', 'sentence', 'state', 'step', 'strip', 'strip_words', 'taken_out', 'told', 'verdict', 'web', 'wrote', 'year']
named_templates = ['base.html', 'partials/contact.html', 'partials/crumbs.html', 'partials/day.html', 'partials/naming.html', 'partials/record.html', 'partials/section.html', 'partials/untranslated.html']

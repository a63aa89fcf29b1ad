from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'complaints.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_page = resolve('page')
    l_0_site = resolve('site')
    l_0_today = resolve('today')
    l_0_disruptions = resolve('disruptions')
    l_0_section = l_0_listing = l_0_phone = l_0_mail = l_0_place = l_0_web = l_0_hours = l_0_differing = l_0_now = l_0_ladder = l_0_bodies = l_0_sentence = l_0_line = l_0_week = l_0_specials = missing
    pass
    parent_template = environment.get_template('base.html', 'complaints.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'complaints.html').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'differing': l_0_differing, 'hours': l_0_hours, 'ladder': l_0_ladder, 'line': l_0_line, 'listing': l_0_listing, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'sentence': l_0_sentence, 'specials': l_0_specials, 'web': l_0_web, 'week': l_0_week})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'complaints.html') does not export the requested name 'section'", name='section')
    l_0_listing = getattr(included_template, 'listing', missing)
    if l_0_listing is missing:
        l_0_listing = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'complaints.html') does not export the requested name 'listing'", name='listing')
    context.vars.update({'section': l_0_section, 'listing': l_0_listing})
    context.exported_vars.difference_update(('section', 'listing'))
    included_template = environment.get_template('partials/contact.html', 'complaints.html').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'differing': l_0_differing, 'hours': l_0_hours, 'ladder': l_0_ladder, 'line': l_0_line, 'listing': l_0_listing, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'sentence': l_0_sentence, 'specials': l_0_specials, 'web': l_0_web, 'week': l_0_week})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'complaints.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'complaints.html') does not export the requested name 'mail'", name='mail')
    l_0_place = getattr(included_template, 'place', missing)
    if l_0_place is missing:
        l_0_place = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'complaints.html') does not export the requested name 'place'", name='place')
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'complaints.html') does not export the requested name 'web'", name='web')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail, 'place': l_0_place, 'web': l_0_web})
    context.exported_vars.difference_update(('phone', 'mail', 'place', 'web'))
    included_template = environment.get_template('partials/hours.html', 'complaints.html').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'differing': l_0_differing, 'hours': l_0_hours, 'ladder': l_0_ladder, 'line': l_0_line, 'listing': l_0_listing, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'sentence': l_0_sentence, 'specials': l_0_specials, 'web': l_0_web, 'week': l_0_week})
    l_0_hours = getattr(included_template, 'hours', missing)
    if l_0_hours is missing:
        l_0_hours = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'complaints.html') does not export the requested name 'hours'", name='hours')
    l_0_differing = getattr(included_template, 'differing', missing)
    if l_0_differing is missing:
        l_0_differing = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'complaints.html') does not export the requested name 'differing'", name='differing')
    l_0_now = getattr(included_template, 'now', missing)
    if l_0_now is missing:
        l_0_now = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'complaints.html') does not export the requested name 'now'", name='now')
    context.vars.update({'hours': l_0_hours, 'differing': l_0_differing, 'now': l_0_now})
    context.exported_vars.difference_update(('hours', 'differing', 'now'))
    included_template = environment.get_template('partials/ladder.html', 'complaints.html').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'differing': l_0_differing, 'hours': l_0_hours, 'ladder': l_0_ladder, 'line': l_0_line, 'listing': l_0_listing, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'sentence': l_0_sentence, 'specials': l_0_specials, 'web': l_0_web, 'week': l_0_week})
    l_0_ladder = getattr(included_template, 'ladder', missing)
    if l_0_ladder is missing:
        l_0_ladder = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'complaints.html') does not export the requested name 'ladder'", name='ladder')
    l_0_bodies = getattr(included_template, 'bodies', missing)
    if l_0_bodies is missing:
        l_0_bodies = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'complaints.html') does not export the requested name 'bodies'", name='bodies')
    context.vars.update({'ladder': l_0_ladder, 'bodies': l_0_bodies})
    context.exported_vars.difference_update(('ladder', 'bodies'))
    included_template = environment.get_template('partials/record.html', 'complaints.html').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'differing': l_0_differing, 'hours': l_0_hours, 'ladder': l_0_ladder, 'line': l_0_line, 'listing': l_0_listing, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'section': l_0_section, 'sentence': l_0_sentence, 'specials': l_0_specials, 'web': l_0_web, 'week': l_0_week})
    l_0_sentence = getattr(included_template, 'sentence', missing)
    if l_0_sentence is missing:
        l_0_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'complaints.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['sentence'] = l_0_sentence
    context.exported_vars.discard('sentence')
    l_0_line = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'line', missing)) is not missing else environment.getattr(_o, 'line'))
    context.vars['line'] = l_0_line
    context.exported_vars.add('line')
    l_0_week = (((_v if (_v := getattr((_o := (undefined(name='line') if l_0_line is missing else l_0_line)), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')) or ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'hours', missing)) is not missing else environment.getattr(_o, 'hours'))), 'week', missing)) is not missing else environment.getattr(_o, 'week')) if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) else None)) if (undefined(name='line') if l_0_line is missing else l_0_line) else None)
    context.vars['week'] = l_0_week
    context.exported_vars.add('week')
    l_0_specials = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'list_special_hours', missing)) is not missing else environment.getattr(_o, 'list_special_hours')), (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='disruptions') if l_0_disruptions is missing else l_0_disruptions), ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')) if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) else None))
    context.vars['specials'] = l_0_specials
    context.exported_vars.add('specials')
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_line = resolve('line')
    l_0__ = resolve('_')
    l_0_phone = resolve('phone')
    l_0_week = resolve('week')
    l_0_now = resolve('now')
    l_0_specials = resolve('specials')
    l_0_mail = resolve('mail')
    l_0_page = resolve('page')
    l_0_web = resolve('web')
    l_0_place = resolve('place')
    l_0_hours = resolve('hours')
    l_0_differing = resolve('differing')
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['languages']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'languages' found.")
    try:
        t_3 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<div class="lead call" id="'
    yield environment.write((('phone' if (undefined(name='line') if l_0_line is missing else l_0_line) else 'write')))
    yield '">\n  <div class="call-now">\n'
    if (undefined(name='line') if l_0_line is missing else l_0_line):
        pass
        yield '    <p class="label">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Call us', _block_vars=_block_vars)))
        yield '</p>\n    <p class="big">'
        yield environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (undefined(name='line') if l_0_line is missing else l_0_line)), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')), _block_vars=_block_vars)))
        yield '</p>\n    <p>'
        yield environment.write((t_4((_v if (_v := getattr((_o := (undefined(name='line') if l_0_line is missing else l_0_line)), 'cost', missing)) is not missing else environment.getattr(_o, 'cost')))))
        yield '</p>\n    <p>'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'We speak %(languages)s.', languages=t_2(context, (_v if (_v := getattr((_o := (undefined(name='line') if l_0_line is missing else l_0_line)), 'languages', missing)) is not missing else environment.getattr(_o, 'languages'))), _block_vars=_block_vars)))
        yield '</p>\n'
        if (undefined(name='week') if l_0_week is missing else l_0_week):
            pass
            yield environment.write((environment.call(context, (undefined(name='now') if l_0_now is missing else l_0_now), (undefined(name='week') if l_0_week is missing else l_0_week), (undefined(name='specials') if l_0_specials is missing else l_0_specials), _block_vars=_block_vars)))
    else:
        pass
        yield '    <p class="label">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Write to us', _block_vars=_block_vars)))
        yield '</p>\n    <p class="big">'
        yield environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email')), _block_vars=_block_vars)))
        yield '</p>\n'
    yield '    <p class="say">'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'You get a first answer within %(time)s.', time=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'first_answer_within', missing)) is not missing else environment.getattr(_o, 'first_answer_within'))), _block_vars=_block_vars)))
    yield '</p>\n'
    if (((undefined(name='line') if l_0_line is missing else l_0_line) or (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'form_url', missing)) is not missing else environment.getattr(_o, 'form_url'))) or (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'post', missing)) is not missing else environment.getattr(_o, 'post'))):
        pass
        yield '    <dl class="rows">\n'
        if (undefined(name='line') if l_0_line is missing else l_0_line):
            pass
            yield '<div><dt>'
            yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Or write', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email')), _block_vars=_block_vars)))
            yield '</dd></div>'
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'form_url', missing)) is not missing else environment.getattr(_o, 'form_url')):
            pass
            yield '<div><dt>'
            yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Form', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write((environment.call(context, (undefined(name='web') if l_0_web is missing else l_0_web), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'form_url', missing)) is not missing else environment.getattr(_o, 'form_url')), _block_vars=_block_vars)))
            yield '</dd></div>'
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'post', missing)) is not missing else environment.getattr(_o, 'post')):
            pass
            yield '<div><dt>'
            yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'By post', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write((environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'post', missing)) is not missing else environment.getattr(_o, 'post')), _block_vars=_block_vars)))
            yield '</dd></div>'
        yield '    </dl>\n'
    yield '  </div>\n'
    if ((undefined(name='week') if l_0_week is missing else l_0_week) or (undefined(name='specials') if l_0_specials is missing else l_0_specials)):
        pass
        yield '  <div class="call-hours">'
        yield environment.write(((environment.call(context, (undefined(name='hours') if l_0_hours is missing else l_0_hours), (undefined(name='week') if l_0_week is missing else l_0_week), (undefined(name='specials') if l_0_specials is missing else l_0_specials), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When we answer', _block_vars=_block_vars), _block_vars=_block_vars) if (undefined(name='week') if l_0_week is missing else l_0_week) else cond_expr_undefined("the inline if-expression on line 34 in 'complaints.html' evaluated to false and no else section was defined."))))
        yield '\n  '
        yield environment.write((environment.call(context, (undefined(name='differing') if l_0_differing is missing else l_0_differing), (undefined(name='specials') if l_0_specials is missing else l_0_specials), _block_vars=_block_vars)))
        yield '</div>\n'
    yield '</div>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    try:
        t_3 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro():
        t_5 = []
        l_1_ladder = resolve('ladder')
        l_1_page = resolve('page')
        pass
        t_5.extend((
            environment.write((environment.call(context, (undefined(name='ladder') if l_1_ladder is missing else l_1_ladder), (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))))),
            '\n',
        ))
        return concat(t_5)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'steps', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who to turn to', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_6 = []
        l_1_page = resolve('page')
        l_1_listing = resolve('listing')
        pass
        t_6.extend((
            '<p class="text">',
            environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'what_counts', missing)) is not missing else environment.getattr(_o, 'what_counts'))))),
            '</p>\n<p class="text">',
            environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'who_can', missing)) is not missing else environment.getattr(_o, 'who_can'))))),
            '</p>\n',
        ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'needed', missing)) is not missing else environment.getattr(_o, 'needed')):
            pass
            t_6.extend((
                '<h3>',
                environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What helps us to answer')))),
                '</h3>\n',
                environment.write((environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'needed', missing)) is not missing else environment.getattr(_o, 'needed'))))),
                '\n',
            ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'remedies', missing)) is not missing else environment.getattr(_o, 'remedies')):
            pass
            t_6.extend((
                '<h3>',
                environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What can come of it')))),
                '</h3>\n',
                environment.write((environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'remedies', missing)) is not missing else environment.getattr(_o, 'remedies'))))),
                '\n',
            ))
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'what', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you can bring to us', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_7 = []
        l_1_bodies = resolve('bodies')
        l_1_page = resolve('page')
        l_1_site = resolve('site')
        l_1_facts = resolve('facts')
        l_1_sentence = resolve('sentence')
        l_1_today = resolve('today')
        pass
        t_7.extend((
            environment.write((environment.call(context, (undefined(name='bodies') if l_1_bodies is missing else l_1_bodies), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'outside', missing)) is not missing else environment.getattr(_o, 'outside'))))),
            '\n',
        ))
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'no_outside', missing)) is not missing else environment.getattr(_o, 'no_outside')):
            pass
            t_7.extend((
                '<p class="text">',
                environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'no_outside', missing)) is not missing else environment.getattr(_o, 'no_outside'))))),
                '</p>',
            ))
        t_7.extend((
            '<p class="say">',
            environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'not_affected', missing)) is not missing else environment.getattr(_o, 'not_affected'))))),
            '</p>\n',
        ))
        if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record')):
            pass
            l_1_facts = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
            t_7.extend((
                '<p class="record-line"><a href="',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '">',
                environment.write((environment.call(context, (undefined(name='sentence') if l_1_sentence is missing else l_1_sentence), environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'find_counter', missing)) is not missing else environment.getattr(_o, 'find_counter')), (undefined(name='today') if l_1_today is missing else l_1_today), 'complaint'), (_v if (_v := getattr((_o := (undefined(name='facts') if l_1_facts is missing else l_1_facts)), 'names', missing)) is not missing else environment.getattr(_o, 'names'))))),
                '</a></p>\n',
            ))
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'outside', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Outside the shop', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    template = environment.get_template('partials/manager.html', 'complaints.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

blocks = {'lead': block_lead, 'sections': block_sections, 'counter': block_counter}
debug_info = '2=17&3=20&4=29&5=44&6=56&7=65&8=71&9=74&10=77&11=82&12=127&14=129&15=132&16=134&17=136&18=138&19=140&21=146&22=148&24=151&25=153&27=156&28=163&29=170&33=179&34=182&35=184&39=188&40=210&41=216&40=221&43=222&44=229&45=231&46=234&47=238&48=240&50=243&51=247&52=249&43=254&55=255&56=265&57=268&58=277&59=280&60=282&61=285&55=292&65=294&66=302'
looked_up = ['_', 'bodies', 'differing', 'disruptions', 'facts', 'hours', 'ladder', 'line', 'listing', 'mail', 'now', 'page', 'phone', 'place', 'section', 'sentence', 'site', 'specials', 'today', 'web', 'week']
set_names = ['bodies', 'differing', 'facts', 'hours', 'ladder', 'line', 'listing', 'mail', 'now', 'phone', 'place', 'section', 'sentence', 'specials', 'web', 'week']
named_templates = ['base.html', 'partials/contact.html', 'partials/hours.html', 'partials/ladder.html', 'partials/manager.html', 'partials/record.html', 'partials/section.html']

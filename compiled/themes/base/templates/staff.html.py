from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'staff.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_site = resolve('site')
    l_0_page = resolve('page')
    l_0_section = l_0_never_asks = l_0_choice = l_0_phone = l_0_ask = l_0_face = l_0_upheld = l_0_people = l_0_chooser = l_0_takes = missing
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_3 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
    try:
        t_4 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_6 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    parent_template = environment.get_template('base.html', 'staff.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'staff.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'choice': l_0_choice, 'chooser': l_0_chooser, 'face': l_0_face, 'never_asks': l_0_never_asks, 'people': l_0_people, 'phone': l_0_phone, 'section': l_0_section, 'takes': l_0_takes, 'upheld': l_0_upheld})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'staff.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('partials/badge.html', 'staff.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'choice': l_0_choice, 'chooser': l_0_chooser, 'face': l_0_face, 'never_asks': l_0_never_asks, 'people': l_0_people, 'phone': l_0_phone, 'section': l_0_section, 'takes': l_0_takes, 'upheld': l_0_upheld})
    l_0_never_asks = getattr(included_template, 'never_asks', missing)
    if l_0_never_asks is missing:
        l_0_never_asks = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'staff.html') does not export the requested name 'never_asks'", name='never_asks')
    context.vars['never_asks'] = l_0_never_asks
    context.exported_vars.discard('never_asks')
    included_template = environment.get_template('partials/choice.html', 'staff.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'choice': l_0_choice, 'chooser': l_0_chooser, 'face': l_0_face, 'never_asks': l_0_never_asks, 'people': l_0_people, 'phone': l_0_phone, 'section': l_0_section, 'takes': l_0_takes, 'upheld': l_0_upheld})
    l_0_choice = getattr(included_template, 'choice', missing)
    if l_0_choice is missing:
        l_0_choice = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'staff.html') does not export the requested name 'choice'", name='choice')
    context.vars['choice'] = l_0_choice
    context.exported_vars.discard('choice')
    included_template = environment.get_template('partials/contact.html', 'staff.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'choice': l_0_choice, 'chooser': l_0_chooser, 'face': l_0_face, 'never_asks': l_0_never_asks, 'people': l_0_people, 'phone': l_0_phone, 'section': l_0_section, 'takes': l_0_takes, 'upheld': l_0_upheld})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'staff.html') does not export the requested name 'phone'", name='phone')
    context.vars['phone'] = l_0_phone
    context.exported_vars.discard('phone')
    included_template = environment.get_template('partials/faces.html', 'staff.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'choice': l_0_choice, 'chooser': l_0_chooser, 'face': l_0_face, 'never_asks': l_0_never_asks, 'people': l_0_people, 'phone': l_0_phone, 'section': l_0_section, 'takes': l_0_takes, 'upheld': l_0_upheld})
    l_0_ask = getattr(included_template, 'ask', missing)
    if l_0_ask is missing:
        l_0_ask = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'staff.html') does not export the requested name 'ask'", name='ask')
    l_0_face = getattr(included_template, 'face', missing)
    if l_0_face is missing:
        l_0_face = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'staff.html') does not export the requested name 'face'", name='face')
    context.vars.update({'ask': l_0_ask, 'face': l_0_face})
    context.exported_vars.difference_update(('ask', 'face'))
    included_template = environment.get_template('partials/history.html', 'staff.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'choice': l_0_choice, 'chooser': l_0_chooser, 'face': l_0_face, 'never_asks': l_0_never_asks, 'people': l_0_people, 'phone': l_0_phone, 'section': l_0_section, 'takes': l_0_takes, 'upheld': l_0_upheld})
    l_0_upheld = getattr(included_template, 'upheld', missing)
    if l_0_upheld is missing:
        l_0_upheld = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'staff.html') does not export the requested name 'upheld'", name='upheld')
    context.vars['upheld'] = l_0_upheld
    context.exported_vars.discard('upheld')
    l_0_people = t_1(context.eval_ctx, t_4(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'facts.status.state', 'equalto', 'left'))
    context.vars['people'] = l_0_people
    context.exported_vars.add('people')
    l_0_chooser = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'build_chooser', missing)) is not missing else environment.getattr(_o, 'build_chooser')), (undefined(name='people') if l_0_people is missing else l_0_people))
    context.vars['chooser'] = l_0_chooser
    context.exported_vars.add('chooser')
    def macro(l_1_step):
        t_7 = []
        l_1__ = resolve('_')
        l_1_ngettext = resolve('ngettext')
        if l_1_step is missing:
            l_1_step = undefined("parameter 'step' was not provided", name='step')
        pass
        t_7.append(
            '<ul class="enumeration">\n',
        )
        if (not t_6((_v if (_v := getattr((_o := l_1_step), 'on_time', missing)) is not missing else environment.getattr(_o, 'on_time')))):
            pass
            t_7.extend((
                '<li>',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'at least %(share)s on time', share=t_3(context, (_v if (_v := getattr((_o := l_1_step), 'on_time', missing)) is not missing else environment.getattr(_o, 'on_time')))))),
                '</li>',
            ))
        if (not t_6((_v if (_v := getattr((_o := l_1_step), 'upheld', missing)) is not missing else environment.getattr(_o, 'upheld')))):
            pass
            t_7.append(
                '<li>',
            )
            if (_v if (_v := getattr((_o := l_1_step), 'upheld', missing)) is not missing else environment.getattr(_o, 'upheld')):
                pass
                t_7.append(
                    environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'at most %(num)s complaint upheld', 'at most %(num)s complaints upheld', (_v if (_v := getattr((_o := l_1_step), 'upheld', missing)) is not missing else environment.getattr(_o, 'upheld'))))),
                )
            else:
                pass
                t_7.append(
                    environment.write((environment.call(context, (undefined(name='upheld') if l_0_upheld is missing else l_0_upheld), 0))),
                )
            t_7.append(
                '</li>',
            )
        if (not t_6((_v if (_v := getattr((_o := l_1_step), 'rating', missing)) is not missing else environment.getattr(_o, 'rating')))):
            pass
            t_7.extend((
                '<li>',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'ratings of at least %(rating)s on average', rating=t_2(context, (_v if (_v := getattr((_o := l_1_step), 'rating', missing)) is not missing else environment.getattr(_o, 'rating')))))),
                '</li>',
            ))
        if (_v if (_v := getattr((_o := l_1_step), 'requires', missing)) is not missing else environment.getattr(_o, 'requires')):
            pass
            t_7.extend((
                '<li>',
                environment.write((t_5((_v if (_v := getattr((_o := l_1_step), 'requires', missing)) is not missing else environment.getattr(_o, 'requires'))))),
                '</li>',
            ))
        t_7.append(
            '</ul>\n',
        )
        return concat(t_7)
    context.exported_vars.add('takes')
    context.vars['takes'] = l_0_takes = Macro(environment, macro, 'takes', ('step',), False, False, False, context.eval_ctx.autoescape)
    yield from parent_template.root_render_func(context)

def block_head(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_chooser = resolve('chooser')
    l_0_asset = resolve('asset')
    pass
    if (_v if (_v := getattr((_o := (undefined(name='chooser') if l_0_chooser is missing else l_0_chooser)), 'groups', missing)) is not missing else environment.getattr(_o, 'groups')):
        pass
        yield '<link rel="stylesheet" href="'
        yield environment.write((environment.call(context, (undefined(name='asset') if l_0_asset is missing else l_0_asset), 'choice.css', _block_vars=_block_vars)))
        yield '">\n'

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_people = resolve('people')
    l_0_chooser = resolve('chooser')
    l_0_choice = resolve('choice')
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_gap = resolve('gap')
    l_0_url = resolve('url')
    try:
        t_8 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    pass
    if (undefined(name='people') if l_0_people is missing else l_0_people):
        pass
        yield '<div class="lead find">\n'
        if (_v if (_v := getattr((_o := (undefined(name='chooser') if l_0_chooser is missing else l_0_chooser)), 'groups', missing)) is not missing else environment.getattr(_o, 'groups')):
            pass
            yield environment.write((environment.call(context, (undefined(name='choice') if l_0_choice is missing else l_0_choice), (_v if (_v := getattr((_o := (undefined(name='chooser') if l_0_chooser is missing else l_0_chooser)), 'groups', missing)) is not missing else environment.getattr(_o, 'groups')), _block_vars=_block_vars)))
            yield '\n'
        yield '<ul class="faces faces-large">\n'
        for l_1_item in (undefined(name='people') if l_0_people is missing else l_0_people):
            l_1_face = resolve('face')
            _loop_vars = {}
            pass
            def macro():
                t_9 = []
                l_2_ask = resolve('ask')
                pass
                t_9.extend((
                    '  ',
                    environment.write((environment.call(context, (undefined(name='ask') if l_2_ask is missing else l_2_ask), l_1_item))),
                    '\n',
                ))
                return concat(t_9)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='face') if l_1_face is missing else l_1_face), l_1_item, '(min-width: 60rem) 23rem, 46vw', environment.getitem((_v if (_v := getattr((_o := (undefined(name='chooser') if l_0_chooser is missing else l_0_chooser)), 'slots', missing)) is not missing else environment.getattr(_o, 'slots')), (_v if (_v := getattr((_o := l_1_item), 'name', missing)) is not missing else environment.getattr(_o, 'name'))), caller=caller, _loop_vars=_loop_vars)
        l_1_item = l_1_face = missing
        yield '</ul>\n'
        if ((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) and (t_8((undefined(name='people') if l_0_people is missing else l_0_people)) > 1)):
            pass
            yield '<p class="say find-nobody">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Nobody fits?', _block_vars=_block_vars)))
            yield environment.write(((undefined(name='gap') if l_0_gap is missing else l_0_gap)))
            yield '<a href="'
            yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', _block_vars=_block_vars)))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Ask the desk, and we find somebody.', _block_vars=_block_vars)))
            yield '</a></p>\n'
        yield '</div>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    try:
        t_10 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_11 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_2 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_12 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_13 = environment.filters['sort']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'sort' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars')):
        pass
        def macro():
            t_14 = []
            l_1_ngettext = resolve('ngettext')
            l_1_gap = resolve('gap')
            l_1_cases = resolve('cases')
            pass
            t_14.extend((
                '<p class="text">',
                environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'how', missing)) is not missing else environment.getattr(_o, 'how'))))),
                '</p>\n<table class="pairs">\n  <caption class="unseen">',
                environment.write((t_12(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What each level takes')))),
                '</caption>\n  <thead><tr><th scope="col">',
                environment.write((t_12(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Stars')))),
                '</th><th scope="col">',
                environment.write((t_12(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What it takes')))),
                '</th></tr></thead>\n  <tbody>\n',
            ))
            for l_2_step in t_13(environment, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'levels', missing)) is not missing else environment.getattr(_o, 'levels')), attribute='stars', reverse=True):
                l_2_takes = resolve('takes')
                _loop_vars = {}
                pass
                t_14.extend((
                    '    <tr><th scope="row">',
                    environment.write((t_12(t_2(context, (_v if (_v := getattr((_o := l_2_step), 'stars', missing)) is not missing else environment.getattr(_o, 'stars')))))),
                    '</th><td>',
                    environment.write((environment.call(context, (undefined(name='takes') if l_2_takes is missing else l_2_takes), l_2_step, _loop_vars=_loop_vars))),
                    '</td></tr>\n',
                ))
            l_2_step = l_2_takes = missing
            t_14.extend((
                '  </tbody>\n</table>\n<p class="text">',
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'Stars are shown from %(num)s counted case on.', 'Stars are shown from %(num)s counted cases on.', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'min_sample', missing)) is not missing else environment.getattr(_o, 'min_sample'))))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'period', missing)) is not missing else environment.getattr(_o, 'period')):
                pass
                t_14.extend((
                    environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'The last full month counts.', 'The last %(num)s full months count.', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'period', missing)) is not missing else environment.getattr(_o, 'period'))), 'value', missing)) is not missing else environment.getattr(_o, 'value'))))),
                    environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                ))
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'reviewed_every', missing)) is not missing else environment.getattr(_o, 'reviewed_every')):
                pass
                t_14.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'They are looked at again %(often)s.', often=t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'reviewed_every', missing)) is not missing else environment.getattr(_o, 'reviewed_every')))))),
                )
            t_14.append(
                '</p>\n',
            )
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'services', missing)) is not missing else environment.getattr(_o, 'services')):
                pass
                t_14.extend((
                    '<p class="text">',
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What is counted: %(things)s.', things=t_11(context, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars'))), 'services', missing)) is not missing else environment.getattr(_o, 'services'))), 'values', missing)) is not missing else environment.getattr(_o, 'values'))))))),
                    '</p>\n',
                ))
            if (_v if (_v := getattr((_o := (undefined(name='cases') if l_1_cases is missing else l_1_cases)), 'first_month', missing)) is not missing else environment.getattr(_o, 'first_month')):
                pass
                t_14.extend((
                    '<p class="text">',
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Cases are counted since %(month)s.', month=t_10(context, (_v if (_v := getattr((_o := (undefined(name='cases') if l_1_cases is missing else l_1_cases)), 'first_month', missing)) is not missing else environment.getattr(_o, 'first_month')), 'month')))),
                    environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'The counts are our own: they stand in no log that others can verify.'))),
                    '</p>\n',
                ))
            return concat(t_14)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'stars', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How we award stars', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'visits', missing)) is not missing else environment.getattr(_o, 'visits')):
        pass
        def macro():
            t_15 = []
            l_1_never_asks = resolve('never_asks')
            l_1_phone = resolve('phone')
            pass
            t_15.extend((
                environment.write((environment.call(context, (undefined(name='never_asks') if l_1_never_asks is missing else l_1_never_asks), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'visits', missing)) is not missing else environment.getattr(_o, 'visits'))))),
                '\n<p class="text">',
                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Not sure? Call us and read us the number of the badge:'))),
                ' ',
                environment.write((environment.call(context, (undefined(name='phone') if l_1_phone is missing else l_1_phone), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'visits', missing)) is not missing else environment.getattr(_o, 'visits'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                '</p>\n',
            ))
            return concat(t_15)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'door', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When somebody comes to your door', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'head': block_head, 'lead': block_lead, 'sections': block_sections, 'counter': block_counter}
debug_info = '2=51&3=54&4=60&5=66&6=72&7=78&8=87&9=93&10=96&67=99&69=109&70=116&71=134&72=141&11=156&12=166&13=169&16=172&17=193&19=196&20=198&23=201&24=205&25=211&24=216&29=219&30=222&35=231&36=278&37=280&38=288&40=290&41=292&43=297&44=303&48=311&49=314&50=320&51=328&52=332&54=335&55=339&37=346&59=347&60=349&61=355&62=357&60=364&66=366'
looked_up = ['_', 'ask', 'asset', 'cases', 'choice', 'chooser', 'face', 'gap', 'never_asks', 'ngettext', 'page', 'people', 'phone', 'section', 'site', 'takes', 'url']
set_names = ['ask', 'choice', 'chooser', 'face', 'item', 'never_asks', 'people', 'phone', 'section', 'step', 'takes', 'upheld']
named_templates = ['base.html', 'partials/badge.html', 'partials/choice.html', 'partials/contact.html', 'partials/faces.html', 'partials/history.html', 'partials/section.html']

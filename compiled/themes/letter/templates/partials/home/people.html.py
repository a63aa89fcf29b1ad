from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/people.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_person = resolve('person')
    l_0__ = resolve('_')
    l_0_ask = l_0_face = l_0_stars = l_0_status = l_0_fact = l_0_people = missing
    try:
        t_1 = environment.filters['languages']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'languages' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_4 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_5 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/faces.html', 'partials/home/people.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'face': l_0_face, 'fact': l_0_fact, 'people': l_0_people, 'person': l_0_person, 'stars': l_0_stars, 'status': l_0_status})
    l_0_ask = getattr(included_template, 'ask', missing)
    if l_0_ask is missing:
        l_0_ask = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/people.html') does not export the requested name 'ask'", name='ask')
    l_0_face = getattr(included_template, 'face', missing)
    if l_0_face is missing:
        l_0_face = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/people.html') does not export the requested name 'face'", name='face')
    l_0_stars = getattr(included_template, 'stars', missing)
    if l_0_stars is missing:
        l_0_stars = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/people.html') does not export the requested name 'stars'", name='stars')
    l_0_status = getattr(included_template, 'status', missing)
    if l_0_status is missing:
        l_0_status = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/people.html') does not export the requested name 'status'", name='status')
    context.vars.update({'ask': l_0_ask, 'face': l_0_face, 'stars': l_0_stars, 'status': l_0_status})
    context.exported_vars.difference_update(('ask', 'face', 'stars', 'status'))
    included_template = environment.get_template('partials/sentences.html', 'partials/home/people.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'face': l_0_face, 'fact': l_0_fact, 'people': l_0_people, 'person': l_0_person, 'stars': l_0_stars, 'status': l_0_status})
    l_0_fact = getattr(included_template, 'fact', missing)
    if l_0_fact is missing:
        l_0_fact = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/home/people.html') does not export the requested name 'fact'", name='fact')
    context.vars['fact'] = l_0_fact
    context.exported_vars.discard('fact')
    l_0_people = t_3(context.eval_ctx, t_5(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'facts.status.state', 'equalto', 'left'))
    context.vars['people'] = l_0_people
    context.exported_vars.add('people')
    if (t_2((undefined(name='people') if l_0_people is missing else l_0_people)) == 1):
        pass
        l_0_person = (_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_0_people is missing else l_0_people), 0)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
        context.vars['person'] = l_0_person
        context.exported_vars.add('person')
        def macro():
            t_7 = []
            pass
            t_7.extend((
                '<p><a href="',
                environment.write(((_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_0_people is missing else l_0_people), 0)), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '">',
                environment.write((t_6((_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</a> · ',
                environment.write((t_6((_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'role', missing)) is not missing else environment.getattr(_o, 'role'))))),
                ' · ',
                environment.write((t_1(context, (_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'languages', missing)) is not missing else environment.getattr(_o, 'languages'))))),
            ))
            if (_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'onsite', missing)) is not missing else environment.getattr(_o, 'onsite')):
                pass
                t_7.extend((
                    ' · ',
                    environment.write((t_4(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'onsite', missing)) is not missing else environment.getattr(_o, 'onsite'))), 'areas', missing)) is not missing else environment.getattr(_o, 'areas'))))),
                    ' · ',
                    environment.write((t_4(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'onsite', missing)) is not missing else environment.getattr(_o, 'onsite'))), 'services', missing)) is not missing else environment.getattr(_o, 'services'))))),
                ))
            t_7.extend((
                '</p>\n',
                environment.write((environment.call(context, (undefined(name='status') if l_0_status is missing else l_0_status), (undefined(name='person') if l_0_person is missing else l_0_person)))),
                '\n',
                environment.write((environment.call(context, (undefined(name='stars') if l_0_stars is missing else l_0_stars), (undefined(name='person') if l_0_person is missing else l_0_person), (_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_0_people is missing else l_0_people), 0)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                '\n',
            ))
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Written by'), 'people', caller=caller)
    elif (undefined(name='people') if l_0_people is missing else l_0_people):
        pass
        def macro():
            t_8 = []
            l_1_url = resolve('url')
            pass
            t_8.append(
                '<ul class="faces">\n',
            )
            for l_2_item in (undefined(name='people') if l_0_people is missing else l_0_people):
                _loop_vars = {}
                pass
                def macro():
                    t_9 = []
                    pass
                    t_9.extend((
                        '  ',
                        environment.write((environment.call(context, (undefined(name='ask') if l_0_ask is missing else l_0_ask), l_2_item))),
                        '\n',
                    ))
                    return concat(t_9)
                caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
                t_8.append(environment.call(context, (undefined(name='face') if l_0_face is missing else l_0_face), l_2_item, '7rem', caller=caller, _loop_vars=_loop_vars))
            l_2_item = missing
            t_8.append(
                '</ul>\n',
            )
            if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')):
                pass
                t_8.extend((
                    '<p class="onward"><a href="',
                    environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'staff'))),
                    '">',
                    environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Choose somebody, and ask for them by name'))),
                    '</a></p>',
                ))
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'The people of the shop'), 'people', caller=caller)

blocks = {}
debug_info = '2=51&3=66&4=72&5=75&6=77&7=80&8=85&9=103&10=105&7=110&12=111&13=113&15=120&16=123&17=128&16=133&21=138&13=149'
looked_up = ['_', 'person', 'site', 'url']
set_names = ['ask', 'face', 'fact', 'item', 'people', 'person', 'stars', 'status']
named_templates = ['partials/faces.html', 'partials/sentences.html']

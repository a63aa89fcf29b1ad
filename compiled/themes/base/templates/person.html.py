from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'person.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_page = resolve('page')
    l_0_site = resolve('site')
    l_0_cases = resolve('cases')
    l_0_today = resolve('today')
    l_0_section = l_0_listing = l_0_badge_page = l_0_never_asks = l_0_portrait = l_0_stars = l_0_status = l_0_history = l_0_web = l_0_day = l_0_film = l_0_captioned = l_0_held = l_0_colleagues = missing
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    pass
    parent_template = environment.get_template('base.html', 'person.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'person.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'captioned': l_0_captioned, 'colleagues': l_0_colleagues, 'day': l_0_day, 'film': l_0_film, 'held': l_0_held, 'history': l_0_history, 'listing': l_0_listing, 'never_asks': l_0_never_asks, 'portrait': l_0_portrait, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'person.html') does not export the requested name 'section'", name='section')
    l_0_listing = getattr(included_template, 'listing', missing)
    if l_0_listing is missing:
        l_0_listing = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'person.html') does not export the requested name 'listing'", name='listing')
    context.vars.update({'section': l_0_section, 'listing': l_0_listing})
    context.exported_vars.difference_update(('section', 'listing'))
    included_template = environment.get_template('partials/badge.html', 'person.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'captioned': l_0_captioned, 'colleagues': l_0_colleagues, 'day': l_0_day, 'film': l_0_film, 'held': l_0_held, 'history': l_0_history, 'listing': l_0_listing, 'never_asks': l_0_never_asks, 'portrait': l_0_portrait, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_badge_page = getattr(included_template, 'badge_page', missing)
    if l_0_badge_page is missing:
        l_0_badge_page = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'person.html') does not export the requested name 'badge_page'", name='badge_page')
    l_0_never_asks = getattr(included_template, 'never_asks', missing)
    if l_0_never_asks is missing:
        l_0_never_asks = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'person.html') does not export the requested name 'never_asks'", name='never_asks')
    context.vars.update({'badge_page': l_0_badge_page, 'never_asks': l_0_never_asks})
    context.exported_vars.difference_update(('badge_page', 'never_asks'))
    included_template = environment.get_template('partials/faces.html', 'person.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'captioned': l_0_captioned, 'colleagues': l_0_colleagues, 'day': l_0_day, 'film': l_0_film, 'held': l_0_held, 'history': l_0_history, 'listing': l_0_listing, 'never_asks': l_0_never_asks, 'portrait': l_0_portrait, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_portrait = getattr(included_template, 'portrait', missing)
    if l_0_portrait is missing:
        l_0_portrait = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'person.html') does not export the requested name 'portrait'", name='portrait')
    l_0_stars = getattr(included_template, 'stars', missing)
    if l_0_stars is missing:
        l_0_stars = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'person.html') does not export the requested name 'stars'", name='stars')
    l_0_status = getattr(included_template, 'status', missing)
    if l_0_status is missing:
        l_0_status = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'person.html') does not export the requested name 'status'", name='status')
    context.vars.update({'portrait': l_0_portrait, 'stars': l_0_stars, 'status': l_0_status})
    context.exported_vars.difference_update(('portrait', 'stars', 'status'))
    included_template = environment.get_template('partials/history.html', 'person.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'captioned': l_0_captioned, 'colleagues': l_0_colleagues, 'day': l_0_day, 'film': l_0_film, 'held': l_0_held, 'history': l_0_history, 'listing': l_0_listing, 'never_asks': l_0_never_asks, 'portrait': l_0_portrait, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_history = getattr(included_template, 'history', missing)
    if l_0_history is missing:
        l_0_history = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'person.html') does not export the requested name 'history'", name='history')
    context.vars['history'] = l_0_history
    context.exported_vars.discard('history')
    included_template = environment.get_template('partials/contact.html', 'person.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'captioned': l_0_captioned, 'colleagues': l_0_colleagues, 'day': l_0_day, 'film': l_0_film, 'held': l_0_held, 'history': l_0_history, 'listing': l_0_listing, 'never_asks': l_0_never_asks, 'portrait': l_0_portrait, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'person.html') does not export the requested name 'web'", name='web')
    context.vars['web'] = l_0_web
    context.exported_vars.discard('web')
    included_template = environment.get_template('partials/day.html', 'person.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'captioned': l_0_captioned, 'colleagues': l_0_colleagues, 'day': l_0_day, 'film': l_0_film, 'held': l_0_held, 'history': l_0_history, 'listing': l_0_listing, 'never_asks': l_0_never_asks, 'portrait': l_0_portrait, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'person.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/film.html', 'person.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'captioned': l_0_captioned, 'colleagues': l_0_colleagues, 'day': l_0_day, 'film': l_0_film, 'held': l_0_held, 'history': l_0_history, 'listing': l_0_listing, 'never_asks': l_0_never_asks, 'portrait': l_0_portrait, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_film = getattr(included_template, 'film', missing)
    if l_0_film is missing:
        l_0_film = undefined(f"the template {included_template.__name__!r} (imported on line 9 in 'person.html') does not export the requested name 'film'", name='film')
    context.vars['film'] = l_0_film
    context.exported_vars.discard('film')
    included_template = environment.get_template('partials/picture.html', 'person.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'captioned': l_0_captioned, 'colleagues': l_0_colleagues, 'day': l_0_day, 'film': l_0_film, 'held': l_0_held, 'history': l_0_history, 'listing': l_0_listing, 'never_asks': l_0_never_asks, 'portrait': l_0_portrait, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 10 in 'person.html') does not export the requested name 'captioned'", name='captioned')
    context.vars['captioned'] = l_0_captioned
    context.exported_vars.discard('captioned')
    l_0_held = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'describe_stars', missing)) is not missing else environment.getattr(_o, 'describe_stars')), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'entry_name', missing)) is not missing else environment.getattr(_o, 'entry_name')), ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'stars', missing)) is not missing else environment.getattr(_o, 'stars')) if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')) else None), (undefined(name='cases') if l_0_cases is missing else l_0_cases), (undefined(name='today') if l_0_today is missing else l_0_today))
    context.vars['held'] = l_0_held
    context.exported_vars.add('held')
    l_0_colleagues = t_1(context.eval_ctx, t_2(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'facts.status.state', 'equalto', 'left'))
    context.vars['colleagues'] = l_0_colleagues
    context.exported_vars.add('colleagues')
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_badge_page = resolve('badge_page')
    l_0_url = resolve('url')
    l_0_film = resolve('film')
    l_0_captioned = resolve('captioned')
    l_0_portrait = resolve('portrait')
    l_0_status = resolve('status')
    l_0_stars = resolve('stars')
    l_0__ = resolve('_')
    l_0_site = resolve('site')
    l_0_colleagues = resolve('colleagues')
    try:
        t_3 = environment.filters['languages']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'languages' found.")
    try:
        t_4 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_5 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    template = environment.get_template('partials/crumbs.html', 'person.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        yield environment.write((environment.call(context, (undefined(name='badge_page') if l_0_badge_page is missing else l_0_badge_page), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'entry_name', missing)) is not missing else environment.getattr(_o, 'entry_name')), _block_vars=_block_vars), _block_vars=_block_vars)))
        yield '\n'
    else:
        pass
        yield '<div class="lead person">\n  <div class="person-face">\n'
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'video', missing)) is not missing else environment.getattr(_o, 'video')):
            pass
            yield environment.write((environment.call(context, (undefined(name='film') if l_0_film is missing else l_0_film), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'video', missing)) is not missing else environment.getattr(_o, 'video')), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'photo', missing)) is not missing else environment.getattr(_o, 'photo')), _block_vars=_block_vars)))
            yield '\n'
        elif (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'photo', missing)) is not missing else environment.getattr(_o, 'photo')):
            pass
            yield environment.write((environment.call(context, (undefined(name='captioned') if l_0_captioned is missing else l_0_captioned), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'photo', missing)) is not missing else environment.getattr(_o, 'photo')), '(min-width: 60rem) 26rem, 92vw', True, _block_vars=_block_vars)))
            yield '\n'
        else:
            pass
            yield environment.write((environment.call(context, (undefined(name='portrait') if l_0_portrait is missing else l_0_portrait), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), '26rem', _block_vars=_block_vars)))
        yield '  </div>\n  <div class="person-words">\n    <h1>'
        yield environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</h1>\n    <p class="summary">'
        yield environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'role', missing)) is not missing else environment.getattr(_o, 'role')))))
        yield '</p>\n'
        yield environment.write((environment.call(context, (undefined(name='status') if l_0_status is missing else l_0_status), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), _block_vars=_block_vars)))
        yield '\n'
        yield environment.write((environment.call(context, (undefined(name='stars') if l_0_stars is missing else l_0_stars), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'entry_name', missing)) is not missing else environment.getattr(_o, 'entry_name')), True, _block_vars=_block_vars)))
        yield '\n    <dl class="brief">\n      <div><dt>'
        yield environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages', _block_vars=_block_vars))))
        yield '</dt><dd>'
        yield environment.write((t_3(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'languages', missing)) is not missing else environment.getattr(_o, 'languages')))))
        yield '</dd></div>\n'
        if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'joined', missing)) is not missing else environment.getattr(_o, 'joined')) and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) != 'left')):
            pass
            yield '<div><dt>'
            yield environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'With us since', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'joined', missing)) is not missing else environment.getattr(_o, 'joined'))))
            yield '</dd></div>'
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'badge', missing)) is not missing else environment.getattr(_o, 'badge')):
            pass
            yield '<div><dt>'
            yield environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Badge number', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'badge', missing)) is not missing else environment.getattr(_o, 'badge'))), 'number', missing)) is not missing else environment.getattr(_o, 'number'))))
            yield '</dd></div>'
        yield '    </dl>\n'
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'bio', missing)) is not missing else environment.getattr(_o, 'bio')):
            pass
            yield '<p class="text">'
            yield environment.write((t_6((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'bio', missing)) is not missing else environment.getattr(_o, 'bio')))))
            yield '</p>'
        if (((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) and (t_4((undefined(name='colleagues') if l_0_colleagues is missing else l_0_colleagues)) > 1)) and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'active')):
            pass
            yield '    <p><a class="act" href="'
            yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', _block_vars=_block_vars)))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Ask for %(name)s', name=(_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title')), _block_vars=_block_vars)))
            yield '</a></p>\n'
        yield '  </div>\n</div>\n'
        template = environment.get_template('partials/untranslated.html', 'person.html')
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
    pass

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_site = resolve('site')
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    l_0_visits = resolve('visits')
    l_0_badges = resolve('badges')
    l_0_held = resolve('held')
    l_0_has_history = resolve('has_history')
    try:
        t_7 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_5 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        if ((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'visits', missing)) is not missing else environment.getattr(_o, 'visits'))):
            pass
            def macro():
                t_8 = []
                l_1_never_asks = resolve('never_asks')
                pass
                t_8.extend((
                    environment.write((environment.call(context, (undefined(name='never_asks') if l_1_never_asks is missing else l_1_never_asks), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'visits', missing)) is not missing else environment.getattr(_o, 'visits'))))),
                    '\n',
                ))
                return concat(t_8)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'never', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What to look out for', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    else:
        pass
        l_0_visits = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'onsite', missing)) is not missing else environment.getattr(_o, 'onsite'))
        _block_vars['visits'] = l_0_visits
        l_0_badges = (environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'list_pages', missing)) is not missing else environment.getattr(_o, 'list_pages')), _block_vars=_block_vars) if (undefined(name='visits') if l_0_visits is missing else l_0_visits) else [])
        _block_vars['badges'] = l_0_badges
        if (undefined(name='visits') if l_0_visits is missing else l_0_visits):
            pass
            def macro():
                t_9 = []
                l_1_listing = resolve('listing')
                pass
                t_9.extend((
                    '<dl class="rows">\n  <div><dt>',
                    environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What')))),
                    '</dt><dd>',
                    environment.write((environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), (_v if (_v := getattr((_o := (undefined(name='visits') if l_0_visits is missing else l_0_visits)), 'services', missing)) is not missing else environment.getattr(_o, 'services'))))),
                    '</dd></div>\n  <div><dt>',
                    environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Where')))),
                    '</dt><dd>',
                    environment.write((t_7(context, (_v if (_v := getattr((_o := (undefined(name='visits') if l_0_visits is missing else l_0_visits)), 'areas', missing)) is not missing else environment.getattr(_o, 'areas'))))),
                    '</dd></div>\n  <div><dt>',
                    environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When')))),
                    '</dt><dd>',
                    environment.write((t_6((_v if (_v := getattr((_o := (undefined(name='visits') if l_0_visits is missing else l_0_visits)), 'days', missing)) is not missing else environment.getattr(_o, 'days'))))),
                    '</dd></div>\n  <div><dt>',
                    environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How to ask')))),
                    '</dt><dd>',
                    environment.write((t_6((_v if (_v := getattr((_o := (undefined(name='visits') if l_0_visits is missing else l_0_visits)), 'request', missing)) is not missing else environment.getattr(_o, 'request'))))),
                    '</dd></div>\n',
                ))
                if (undefined(name='badges') if l_0_badges is missing else l_0_badges):
                    pass
                    t_9.extend((
                        '  <div><dt>',
                        environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Badge')))),
                        '</dt><dd>',
                    ))
                    for l_2_part in (undefined(name='badges') if l_0_badges is missing else l_0_badges):
                        l_2_url = resolve('url')
                        _loop_vars = {}
                        pass
                        t_9.extend((
                            '<p><a href="',
                            environment.write((environment.call(context, (undefined(name='url') if l_2_url is missing else l_2_url), markup_join(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'name', missing)) is not missing else environment.getattr(_o, 'name')), '/', (_v if (_v := getattr((_o := l_2_part), 'slug', missing)) is not missing else environment.getattr(_o, 'slug')), )), _loop_vars=_loop_vars))),
                            '">',
                            environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Is it really %(name)s at your door? See the badge.', name=(_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title')), _loop_vars=_loop_vars))),
                            '</a></p>',
                        ))
                    l_2_part = l_2_url = missing
                    t_9.append(
                        '</dd></div>\n',
                    )
                t_9.append(
                    '</dl>\n',
                )
                return concat(t_9)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'visits', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'At your door', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        l_0_has_history = ((undefined(name='held') if l_0_held is missing else l_0_held) and ((_v if (_v := getattr((_o := (undefined(name='held') if l_0_held is missing else l_0_held)), 'current', missing)) is not missing else environment.getattr(_o, 'current')) or ((_v if (_v := getattr((_o := (undefined(name='held') if l_0_held is missing else l_0_held)), 'state', missing)) is not missing else environment.getattr(_o, 'state')) == 'awarded')))
        _block_vars['has_history'] = l_0_has_history
        if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'qualifications', missing)) is not missing else environment.getattr(_o, 'qualifications')) or (undefined(name='has_history') if l_0_has_history is missing else l_0_has_history)):
            pass
            def macro():
                t_10 = []
                l_1_history = resolve('history')
                pass
                t_10.append(
                    '<dl class="rows">\n',
                )
                if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'qualifications', missing)) is not missing else environment.getattr(_o, 'qualifications')):
                    pass
                    t_10.append(
                        '  <div',
                    )
                    if (undefined(name='has_history') if l_0_has_history is missing else l_0_has_history):
                        pass
                        t_10.append(
                            ' id="qualifications"',
                        )
                    t_10.extend((
                        '><dt>',
                        environment.write((t_5(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Qualifications')))),
                        '</dt><dd>\n    <ul class="list">\n',
                    ))
                    for l_2_one in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'qualifications', missing)) is not missing else environment.getattr(_o, 'qualifications')):
                        l_2_day = resolve('day')
                        l_2_gap = resolve('gap')
                        l_2_web = resolve('web')
                        _loop_vars = {}
                        pass
                        t_10.extend((
                            '      <li><strong>',
                            environment.write((t_6((_v if (_v := getattr((_o := l_2_one), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                            '</strong> · ',
                            environment.write((t_6((_v if (_v := getattr((_o := l_2_one), 'issuer', missing)) is not missing else environment.getattr(_o, 'issuer'))))),
                        ))
                        if (_v if (_v := getattr((_o := l_2_one), 'number', missing)) is not missing else environment.getattr(_o, 'number')):
                            pass
                            t_10.extend((
                                ' · ',
                                environment.write(((_v if (_v := getattr((_o := l_2_one), 'number', missing)) is not missing else environment.getattr(_o, 'number')))),
                            ))
                        if (_v if (_v := getattr((_o := l_2_one), 'valid_to', missing)) is not missing else environment.getattr(_o, 'valid_to')):
                            pass
                            t_10.extend((
                                '<span class="aside">',
                                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Valid until %(date)s', date=environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), (_v if (_v := getattr((_o := l_2_one), 'valid_to', missing)) is not missing else environment.getattr(_o, 'valid_to')), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                                '</span>',
                            ))
                        if (_v if (_v := getattr((_o := l_2_one), 'verify_url', missing)) is not missing else environment.getattr(_o, 'verify_url')):
                            pass
                            t_10.extend((
                                '<span class="aside">',
                                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Verify:', _loop_vars=_loop_vars))),
                                environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                                environment.write((environment.call(context, (undefined(name='web') if l_2_web is missing else l_2_web), (_v if (_v := getattr((_o := l_2_one), 'verify_url', missing)) is not missing else environment.getattr(_o, 'verify_url')), _loop_vars=_loop_vars))),
                                '</span>',
                            ))
                        t_10.append(
                            '</li>\n',
                        )
                    l_2_one = l_2_day = l_2_gap = l_2_web = missing
                    t_10.append(
                        '    </ul>\n  </dd></div>\n',
                    )
                if (undefined(name='has_history') if l_0_has_history is missing else l_0_has_history):
                    pass
                    t_10.append(
                        environment.write((environment.call(context, (undefined(name='history') if l_1_history is missing else l_1_history), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), (undefined(name='held') if l_0_held is missing else l_0_held)))),
                    )
                t_10.append(
                    '</dl>\n',
                )
                return concat(t_10)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), ('history' if (undefined(name='has_history') if l_0_has_history is missing else l_0_has_history) else 'qualifications'), (environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Papers and stars', _block_vars=_block_vars) if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'qualifications', missing)) is not missing else environment.getattr(_o, 'qualifications')) and (undefined(name='has_history') if l_0_has_history is missing else l_0_has_history)) else (environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Qualifications', _block_vars=_block_vars) if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'qualifications', missing)) is not missing else environment.getattr(_o, 'qualifications')) else environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How the stars came about', _block_vars=_block_vars))), caller=caller, _block_vars=_block_vars)

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('counter', block_counter)
    _block_vars = {}
    l_0_page = resolve('page')
    pass
    if (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part'))):
        pass
        yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))

blocks = {'top': block_top, 'lead': block_lead, 'sections': block_sections, 'counter': block_counter}
debug_info = '2=29&3=32&4=41&5=50&6=62&7=68&8=74&9=80&10=86&11=92&12=95&13=100&14=143&15=149&16=151&20=156&21=160&22=166&25=168&26=170&27=172&28=174&30=176&31=180&32=187&34=195&35=200&36=203&40=208&43=215&45=224&46=258&47=260&48=262&49=267&48=272&53=275&54=277&55=279&56=281&58=287&59=291&60=295&61=299&62=304&63=308&56=331&68=332&69=334&70=336&72=343&73=348&75=358&76=366&77=376&78=383&83=399&70=409&89=411&90=421'
looked_up = ['_', 'badge_page', 'badges', 'captioned', 'cases', 'colleagues', 'day', 'film', 'gap', 'has_history', 'held', 'history', 'listing', 'never_asks', 'page', 'portrait', 'section', 'site', 'stars', 'status', 'today', 'url', 'visits', 'web']
set_names = ['badge_page', 'badges', 'captioned', 'colleagues', 'day', 'film', 'has_history', 'held', 'history', 'listing', 'never_asks', 'one', 'part', 'portrait', 'section', 'stars', 'status', 'visits', 'web']
named_templates = ['base.html', 'partials/badge.html', 'partials/contact.html', 'partials/crumbs.html', 'partials/day.html', 'partials/faces.html', 'partials/film.html', 'partials/history.html', 'partials/picture.html', 'partials/section.html', 'partials/untranslated.html']

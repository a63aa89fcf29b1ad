from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'person.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_listing = l_0_stars = l_0_status = l_0_web = l_0_day = l_0_film = l_0_captioned = missing
    pass
    parent_template = environment.get_template('base.html', 'person.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'person.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'day': l_0_day, 'film': l_0_film, 'listing': l_0_listing, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'person.html') does not export the requested name 'section'", name='section')
    l_0_listing = getattr(included_template, 'listing', missing)
    if l_0_listing is missing:
        l_0_listing = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'person.html') does not export the requested name 'listing'", name='listing')
    context.vars.update({'section': l_0_section, 'listing': l_0_listing})
    context.exported_vars.difference_update(('section', 'listing'))
    included_template = environment.get_template('partials/faces.html', 'person.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'day': l_0_day, 'film': l_0_film, 'listing': l_0_listing, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_stars = getattr(included_template, 'stars', missing)
    if l_0_stars is missing:
        l_0_stars = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'person.html') does not export the requested name 'stars'", name='stars')
    l_0_status = getattr(included_template, 'status', missing)
    if l_0_status is missing:
        l_0_status = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'person.html') does not export the requested name 'status'", name='status')
    context.vars.update({'stars': l_0_stars, 'status': l_0_status})
    context.exported_vars.difference_update(('stars', 'status'))
    included_template = environment.get_template('partials/contact.html', 'person.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'day': l_0_day, 'film': l_0_film, 'listing': l_0_listing, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'person.html') does not export the requested name 'web'", name='web')
    context.vars['web'] = l_0_web
    context.exported_vars.discard('web')
    included_template = environment.get_template('partials/day.html', 'person.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'day': l_0_day, 'film': l_0_film, 'listing': l_0_listing, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'person.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/film.html', 'person.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'day': l_0_day, 'film': l_0_film, 'listing': l_0_listing, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_film = getattr(included_template, 'film', missing)
    if l_0_film is missing:
        l_0_film = undefined(f"the template {included_template.__name__!r} (imported on line 7 in 'person.html') does not export the requested name 'film'", name='film')
    context.vars['film'] = l_0_film
    context.exported_vars.discard('film')
    included_template = environment.get_template('partials/picture.html', 'person.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'day': l_0_day, 'film': l_0_film, 'listing': l_0_listing, 'section': l_0_section, 'stars': l_0_stars, 'status': l_0_status, 'web': l_0_web})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 8 in 'person.html') does not export the requested name 'captioned'", name='captioned')
    context.vars['captioned'] = l_0_captioned
    context.exported_vars.discard('captioned')
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
    l_0_status = resolve('status')
    l_0_stars = resolve('stars')
    l_0__ = resolve('_')
    l_0_site = resolve('site')
    l_0_url = resolve('url')
    try:
        t_1 = environment.filters['languages']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'languages' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    template = environment.get_template('partials/crumbs.html', 'person.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<div class="lead person">\n'
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'photo'):
        pass
        yield '  <div class="person-face">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='captioned') if l_0_captioned is missing else l_0_captioned), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'photo'), '(min-width: 60rem) 26rem, 92vw', True, _block_vars=_block_vars)))
        yield '</div>\n'
    yield '  <div class="person-words">\n    <h1>'
    yield escape(environment.finalize(t_2(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'title'))))
    yield '</h1>\n    <p class="summary">'
    yield escape(environment.finalize(t_2(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'role'))))
    yield '</p>\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='status') if l_0_status is missing else l_0_status), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), _block_vars=_block_vars)))
    yield '\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='stars') if l_0_stars is missing else l_0_stars), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), _block_vars=_block_vars)))
    yield '\n    <dl class="brief">\n      <div><dt>'
    yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Languages', _block_vars=_block_vars)))
    yield '</dt><dd>'
    yield escape(environment.finalize(t_1(context, environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'languages'))))
    yield '</dd></div>\n'
    if (environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'joined') and (environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'status'), 'state') != 'left')):
        pass
        yield '<div><dt>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'With us since', _block_vars=_block_vars)))
        yield '</dt><dd>'
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'joined')))
        yield '</dd></div>'
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'badge'):
        pass
        yield '<div><dt>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Badge number', _block_vars=_block_vars)))
        yield '</dt><dd>'
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'badge')))
        yield '</dd></div>'
    yield '    </dl>\n'
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'bio'):
        pass
        yield '<p class="text">'
        yield escape(environment.finalize(t_2(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'bio'))))
        yield '</p>'
    if (environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'desk') and (environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'status'), 'state') == 'active')):
        pass
        yield '    <p><a class="act" href="'
        yield escape(environment.finalize(environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', _block_vars=_block_vars)))
        yield '">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Ask for %(name)s', name=environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'title'), _block_vars=_block_vars)))
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
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    try:
        t_3 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_4 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'video'):
        pass
        def macro():
            t_5 = []
            l_1_film = resolve('film')
            pass
            t_5.extend((
                escape(environment.finalize(environment.call(context, (undefined(name='film') if l_1_film is missing else l_1_film), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'video'), environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'photo')))),
                '\n',
            ))
            return concat(t_5)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'film', t_2(environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'video'), 'title')), caller=caller, _block_vars=_block_vars)
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'onsite'):
        pass
        def macro():
            t_6 = []
            l_1_listing = resolve('listing')
            pass
            t_6.extend((
                '<dl class="rows">\n  <div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What'))),
                '</dt><dd>',
                escape(environment.finalize(environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'onsite'), 'services')))),
                '</dd></div>\n  <div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Where'))),
                '</dt><dd>',
                escape(environment.finalize(t_3(context, environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'onsite'), 'areas')))),
                '</dd></div>\n  <div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When'))),
                '</dt><dd>',
                escape(environment.finalize(t_2(environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'onsite'), 'days')))),
                '</dd></div>\n  <div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How to ask'))),
                '</dt><dd>',
                escape(environment.finalize(t_2(environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'onsite'), 'request')))),
                '</dd></div>\n</dl>\n',
            ))
            return concat(t_6)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'visits', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'At your door', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'qualifications'):
        pass
        def macro():
            t_7 = []
            pass
            t_7.append(
                '<ul class="papers">\n',
            )
            for l_2_one in environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'qualifications'):
                l_2_day = resolve('day')
                l_2_gap = resolve('gap')
                l_2_web = resolve('web')
                _loop_vars = {}
                pass
                t_7.extend((
                    '  <li><strong>',
                    escape(environment.finalize(t_2(environment.getattr(l_2_one, 'name')))),
                    '</strong> · ',
                    escape(environment.finalize(environment.getattr(l_2_one, 'issuer'))),
                ))
                if environment.getattr(l_2_one, 'number'):
                    pass
                    t_7.extend((
                        ' · ',
                        escape(environment.finalize(environment.getattr(l_2_one, 'number'))),
                    ))
                if environment.getattr(l_2_one, 'valid_to'):
                    pass
                    t_7.extend((
                        '<span class="aside">',
                        escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Valid until %(date)s', date=environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), environment.getattr(l_2_one, 'valid_to'), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                        '</span>',
                    ))
                if environment.getattr(l_2_one, 'verify_url'):
                    pass
                    t_7.extend((
                        '<span class="aside">',
                        escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Verify:', _loop_vars=_loop_vars))),
                        escape(environment.finalize((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                        escape(environment.finalize(environment.call(context, (undefined(name='web') if l_2_web is missing else l_2_web), environment.getattr(l_2_one, 'verify_url'), _loop_vars=_loop_vars))),
                        '</span>',
                    ))
                t_7.append(
                    '</li>\n',
                )
            l_2_one = l_2_day = l_2_gap = l_2_web = missing
            t_7.append(
                '</ul>\n',
            )
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'qualifications', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Qualifications', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'):
        pass
        def macro():
            t_8 = []
            l_1_day = resolve('day')
            l_1_gap = resolve('gap')
            l_1_ngettext = resolve('ngettext')
            pass
            t_8.append(
                '<p class="text">',
            )
            if environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'awarded_by'):
                pass
                t_8.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Awarded by %(name)s on %(date)s, valid until %(end)s.', name=environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'awarded_by'), date=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'awarded_on')), end=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'valid_to'))))),
                )
            else:
                pass
                t_8.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Awarded on %(date)s, valid until %(end)s.', date=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'awarded_on')), end=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'valid_to'))))),
                )
            t_8.append(
                escape(environment.finalize((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            )
            if (environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'basis') == 'measured'):
                pass
                t_8.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Counted, not judged.'))),
                )
            else:
                pass
                t_8.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Judged by a person.'))),
                )
            t_8.extend((
                escape(environment.finalize((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                escape(environment.finalize(environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'They rest on %(count)s of %(total)s case in that time.', 'They rest on %(count)s of %(total)s cases in that time.', environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'sample'), 'of'), count=t_4(context, environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'sample'), 'n')), total=t_4(context, environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'sample'), 'of'))))),
                '</p>\n',
            ))
            if environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'history'):
                pass
                t_8.extend((
                    '<h3>',
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'The stars over time'))),
                    '</h3>\n<ul class="list">\n',
                ))
                for l_2_change in environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'history'):
                    _loop_vars = {}
                    pass
                    t_8.extend((
                        '  <li>',
                        escape(environment.finalize(environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), environment.getattr(l_2_change, 'day'), _loop_vars=_loop_vars))),
                        ' · ',
                        escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'from %(before)s to %(after)s stars', before=environment.getattr(l_2_change, 'before'), after=environment.getattr(l_2_change, 'after'), _loop_vars=_loop_vars))),
                        '<span class="aside">',
                        escape(environment.finalize(t_2(environment.getattr(l_2_change, 'why')))),
                        '</span></li>\n',
                    ))
                l_2_change = missing
                t_8.append(
                    '</ul>\n',
                )
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'history', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How the stars came about', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

blocks = {'top': block_top, 'lead': block_lead, 'sections': block_sections}
debug_info = '2=13&3=16&4=25&5=34&6=40&7=46&8=52&9=60&10=87&12=94&13=97&16=100&17=102&18=104&19=106&21=108&22=112&23=119&25=127&26=132&27=135&31=140&33=147&35=156&36=185&37=187&38=192&37=197&41=198&42=200&44=206&45=210&46=214&47=218&42=225&51=226&52=228&54=234&55=242&56=252&57=259&52=277&62=278&63=280&64=289&65=302&66=314&67=317&68=321&70=324&71=329&63=342'

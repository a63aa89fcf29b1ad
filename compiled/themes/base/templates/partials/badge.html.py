from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/badge.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_phone = l_0_day = l_0_timed = l_0_status = l_0_shot = l_0_badge_page = l_0_never_asks = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/badge.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'day': l_0_day, 'never_asks': l_0_never_asks, 'phone': l_0_phone, 'shot': l_0_shot, 'status': l_0_status, 'timed': l_0_timed})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/badge.html') does not export the requested name 'phone'", name='phone')
    context.vars['phone'] = l_0_phone
    context.exported_vars.discard('phone')
    included_template = environment.get_template('partials/day.html', 'partials/badge.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'day': l_0_day, 'never_asks': l_0_never_asks, 'phone': l_0_phone, 'shot': l_0_shot, 'status': l_0_status, 'timed': l_0_timed})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/badge.html') does not export the requested name 'day'", name='day')
    l_0_timed = getattr(included_template, 'timed', missing)
    if l_0_timed is missing:
        l_0_timed = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/badge.html') does not export the requested name 'timed'", name='timed')
    context.vars.update({'day': l_0_day, 'timed': l_0_timed})
    context.exported_vars.difference_update(('day', 'timed'))
    included_template = environment.get_template('partials/faces.html', 'partials/badge.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'day': l_0_day, 'never_asks': l_0_never_asks, 'phone': l_0_phone, 'shot': l_0_shot, 'status': l_0_status, 'timed': l_0_timed})
    l_0_status = getattr(included_template, 'status', missing)
    if l_0_status is missing:
        l_0_status = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/badge.html') does not export the requested name 'status'", name='status')
    context.vars['status'] = l_0_status
    context.exported_vars.discard('status')
    included_template = environment.get_template('partials/picture.html', 'partials/badge.html').make_module(context.get_all(), True, {'badge_page': l_0_badge_page, 'day': l_0_day, 'never_asks': l_0_never_asks, 'phone': l_0_phone, 'shot': l_0_shot, 'status': l_0_status, 'timed': l_0_timed})
    l_0_shot = getattr(included_template, 'shot', missing)
    if l_0_shot is missing:
        l_0_shot = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'partials/badge.html') does not export the requested name 'shot'", name='shot')
    context.vars['shot'] = l_0_shot
    context.exported_vars.discard('shot')
    def macro(l_1_person, l_1_url):
        t_3 = []
        l_1_today = resolve('today')
        l_1_site = resolve('site')
        l_1__ = resolve('_')
        l_1_state = l_1_visits = missing
        if l_1_person is missing:
            l_1_person = undefined("parameter 'person' was not provided", name='person')
        if l_1_url is missing:
            l_1_url = undefined("parameter 'url' was not provided", name='url')
        pass
        l_1_state = environment.call(context, (_v if (_v := getattr((_o := l_1_person), 'find_badge_state', missing)) is not missing else environment.getattr(_o, 'find_badge_state')), (undefined(name='today') if l_1_today is missing else l_1_today))
        l_1_visits = ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'visits', missing)) is not missing else environment.getattr(_o, 'visits')) if (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')) else None)
        t_3.append(
            '<div class="lead person badge">\n',
        )
        if (_v if (_v := getattr((_o := l_1_person), 'photo', missing)) is not missing else environment.getattr(_o, 'photo')):
            pass
            t_3.extend((
                '  <div class="person-face">',
                environment.write((environment.call(context, (undefined(name='shot') if l_0_shot is missing else l_0_shot), (_v if (_v := getattr((_o := l_1_person), 'photo', missing)) is not missing else environment.getattr(_o, 'photo')), '(min-width: 60rem) 26rem, 92vw', True))),
                '</div>\n',
            ))
        t_3.extend((
            '  <div class="person-words">\n    <h1>',
            environment.write((t_1((_v if (_v := getattr((_o := l_1_person), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
            '</h1>\n    <p class="summary">',
            environment.write((t_1((_v if (_v := getattr((_o := l_1_person), 'role', missing)) is not missing else environment.getattr(_o, 'role'))))),
            '</p>\n',
        ))
        if ((undefined(name='state') if l_1_state is missing else l_1_state) == 'valid'):
            pass
            t_3.extend((
                '    <p class="badge-state badge-valid" data-until="',
                environment.write(((_v if (_v := getattr((_o := l_1_person), 'last_badge_day', missing)) is not missing else environment.getattr(_o, 'last_badge_day')))),
                '">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'This badge is valid.'))),
                '</p>\n    <p class="badge-state badge-over" data-after="',
                environment.write(((_v if (_v := getattr((_o := l_1_person), 'last_badge_day', missing)) is not missing else environment.getattr(_o, 'last_badge_day')))),
                '" hidden>',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'This badge is no longer valid. Let nobody in who shows it.'))),
                '</p>\n    ',
                environment.write((environment.call(context, (undefined(name='status') if l_0_status is missing else l_0_status), l_1_person))),
                '\n',
            ))
        elif ((undefined(name='state') if l_1_state is missing else l_1_state) == 'left'):
            pass
            t_3.extend((
                '    <p class="badge-state badge-over">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'This badge is not valid: %(name)s has not worked here since %(date)s. Let nobody in who shows it.', name=(_v if (_v := getattr((_o := l_1_person), 'title', missing)) is not missing else environment.getattr(_o, 'title')), date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'day', missing)) is not missing else environment.getattr(_o, 'day')))))),
                '</p>\n',
            ))
        elif ((undefined(name='state') if l_1_state is missing else l_1_state) == 'expired'):
            pass
            t_3.extend((
                '    <p class="badge-state badge-over">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'This badge is not valid: it ended on %(date)s. Let nobody in who shows it.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'badge', missing)) is not missing else environment.getattr(_o, 'badge'))), 'valid_to', missing)) is not missing else environment.getattr(_o, 'valid_to')))))),
                '</p>\n',
            ))
        else:
            pass
            t_3.extend((
                '    <p class="badge-state badge-over">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'This badge is not valid: it was revoked on %(date)s. Let nobody in who shows it.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'badge', missing)) is not missing else environment.getattr(_o, 'badge'))), 'revoked_on', missing)) is not missing else environment.getattr(_o, 'revoked_on')))))),
                '</p>\n',
            ))
        t_3.extend((
            '    <dl class="brief">\n      <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Badge number')))),
            '</dt><dd>',
            environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'badge', missing)) is not missing else environment.getattr(_o, 'badge'))), 'number', missing)) is not missing else environment.getattr(_o, 'number')))),
            '</dd></div>\n',
        ))
        if ((undefined(name='state') if l_1_state is missing else l_1_state) == 'valid'):
            pass
            t_3.extend((
                '      <div data-until="',
                environment.write(((_v if (_v := getattr((_o := l_1_person), 'last_badge_day', missing)) is not missing else environment.getattr(_o, 'last_badge_day')))),
                '"><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Valid until')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_person), 'badge', missing)) is not missing else environment.getattr(_o, 'badge'))), 'valid_to', missing)) is not missing else environment.getattr(_o, 'valid_to'))))),
                '</dd></div>\n',
            ))
        t_3.append(
            '    </dl>\n',
        )
        if (undefined(name='visits') if l_1_visits is missing else l_1_visits):
            pass
            t_3.extend((
                '    <p class="label">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Not sure? Call us and read us the number:'))),
                '</p>\n    <p class="big">',
                environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (undefined(name='visits') if l_1_visits is missing else l_1_visits)), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                '</p>\n',
            ))
        t_3.extend((
            '    <p class="aside">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'This page was made on %(date)s. What it says is what held on that day.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (undefined(name='today') if l_1_today is missing else l_1_today))))),
            '</p>\n    <p><a href="',
            environment.write((l_1_url)),
            '">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'More about %(name)s', name=(_v if (_v := getattr((_o := l_1_person), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
            '</a></p>\n  </div>\n</div>\n',
        ))
        return concat(t_3)
    context.exported_vars.add('badge_page')
    context.vars['badge_page'] = l_0_badge_page = Macro(environment, macro, 'badge_page', ('person', 'url'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_visits):
        t_4 = []
        l_1__ = resolve('_')
        if l_1_visits is missing:
            l_1_visits = undefined("parameter 'visits' was not provided", name='visits')
        pass
        t_4.extend((
            '<p class="text">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Whoever comes from us never asks for:'))),
            '</p>\n<ul class="list">\n',
        ))
        for l_2_text in (_v if (_v := getattr((_o := l_1_visits), 'never_asks', missing)) is not missing else environment.getattr(_o, 'never_asks')):
            _loop_vars = {}
            pass
            t_4.extend((
                '  <li>',
                environment.write((t_2(l_2_text))),
                '</li>\n',
            ))
        l_2_text = missing
        t_4.append(
            '</ul>\n',
        )
        return concat(t_4)
    context.exported_vars.add('never_asks')
    context.vars['never_asks'] = l_0_never_asks = Macro(environment, macro, 'never_asks', ('visits',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=24&3=30&4=39&5=45&6=51&7=62&8=63&10=67&11=71&14=76&15=78&16=81&17=85&18=89&19=93&20=96&21=100&22=103&23=107&25=114&28=119&29=124&30=128&33=138&34=142&35=144&37=149&38=151&42=159&43=167&45=170&46=175'
looked_up = ['_', 'site', 'today']
set_names = ['badge_page', 'day', 'never_asks', 'person', 'phone', 'shot', 'state', 'status', 'text', 'timed', 'url', 'visits']
named_templates = ['partials/contact.html', 'partials/day.html', 'partials/faces.html', 'partials/picture.html']

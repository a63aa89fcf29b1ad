from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/ladder.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_phone = l_0_mail = l_0_web = l_0_portrait = l_0_outside_kind = l_0_obliged = l_0_ladder = l_0_times = l_0_bodies = missing
    try:
        t_1 = environment.filters['countries']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'countries' found.")
    try:
        t_2 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
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
    included_template = environment.get_template('partials/contact.html', 'partials/ladder.html').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'ladder': l_0_ladder, 'mail': l_0_mail, 'obliged': l_0_obliged, 'outside_kind': l_0_outside_kind, 'phone': l_0_phone, 'portrait': l_0_portrait, 'times': l_0_times, 'web': l_0_web})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/ladder.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/ladder.html') does not export the requested name 'mail'", name='mail')
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/ladder.html') does not export the requested name 'web'", name='web')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail, 'web': l_0_web})
    context.exported_vars.difference_update(('phone', 'mail', 'web'))
    included_template = environment.get_template('partials/faces.html', 'partials/ladder.html').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'ladder': l_0_ladder, 'mail': l_0_mail, 'obliged': l_0_obliged, 'outside_kind': l_0_outside_kind, 'phone': l_0_phone, 'portrait': l_0_portrait, 'times': l_0_times, 'web': l_0_web})
    l_0_portrait = getattr(included_template, 'portrait', missing)
    if l_0_portrait is missing:
        l_0_portrait = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/ladder.html') does not export the requested name 'portrait'", name='portrait')
    context.vars['portrait'] = l_0_portrait
    context.exported_vars.discard('portrait')
    included_template = environment.get_template('partials/naming.html', 'partials/ladder.html').make_module(context.get_all(), True, {'bodies': l_0_bodies, 'ladder': l_0_ladder, 'mail': l_0_mail, 'obliged': l_0_obliged, 'outside_kind': l_0_outside_kind, 'phone': l_0_phone, 'portrait': l_0_portrait, 'times': l_0_times, 'web': l_0_web})
    l_0_outside_kind = getattr(included_template, 'outside_kind', missing)
    if l_0_outside_kind is missing:
        l_0_outside_kind = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/ladder.html') does not export the requested name 'outside_kind'", name='outside_kind')
    l_0_obliged = getattr(included_template, 'obliged', missing)
    if l_0_obliged is missing:
        l_0_obliged = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/ladder.html') does not export the requested name 'obliged'", name='obliged')
    context.vars.update({'outside_kind': l_0_outside_kind, 'obliged': l_0_obliged})
    context.exported_vars.difference_update(('outside_kind', 'obliged'))
    def macro(l_1_facts):
        t_5 = []
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        pass
        t_5.append(
            '<ol class="ladder">\n',
        )
        l_2_loop = missing
        for l_2_rung, l_2_loop in LoopContext((_v if (_v := getattr((_o := l_1_facts), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')), undefined):
            l_2_site = resolve('site')
            l_2__ = resolve('_')
            l_2_icon = resolve('icon')
            _loop_vars = {}
            pass
            t_5.append(
                '  <li class="rung">\n',
            )
            def t_6(fiter):
                for l_3_item in fiter:
                    if (((_v if (_v := getattr((_o := l_2_rung), 'person', missing)) is not missing else environment.getattr(_o, 'person')) and ((_v if (_v := getattr((_o := l_3_item), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == markup_join(('staff/', (_v if (_v := getattr((_o := l_2_rung), 'person', missing)) is not missing else environment.getattr(_o, 'person')), )))) and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) != 'left')):
                        yield l_3_item
            for l_3_item in t_6((_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people'))):
                _loop_vars = {}
                pass
                t_5.extend((
                    '    <a class="rung-face" href="',
                    environment.write(((_v if (_v := getattr((_o := l_3_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                    '" aria-label="',
                    environment.write(((_v if (_v := getattr((_o := l_3_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))),
                    '">',
                    environment.write((environment.call(context, (undefined(name='portrait') if l_0_portrait is missing else l_0_portrait), (_v if (_v := getattr((_o := l_3_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), '6rem', _loop_vars=_loop_vars))),
                    '</a>\n',
                ))
            l_3_item = missing
            t_5.extend((
                '    <div class="rung-words">\n      <h3>',
                environment.write((t_3((_v if (_v := getattr((_o := l_2_rung), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</h3>\n',
            ))
            def t_7(fiter):
                for l_3_item in fiter:
                    if (((_v if (_v := getattr((_o := l_2_rung), 'person', missing)) is not missing else environment.getattr(_o, 'person')) and ((_v if (_v := getattr((_o := l_3_item), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == markup_join(('staff/', (_v if (_v := getattr((_o := l_2_rung), 'person', missing)) is not missing else environment.getattr(_o, 'person')), )))) and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) != 'left')):
                        yield l_3_item
            for l_3_item in t_7((_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people'))):
                _loop_vars = {}
                pass
                t_5.extend((
                    '      <p>',
                    environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                    ' · ',
                    environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'role', missing)) is not missing else environment.getattr(_o, 'role'))))),
                    '</p>\n',
                ))
            l_3_item = missing
            if ((_v if (_v := getattr((_o := l_2_rung), 'person', missing)) is not missing else environment.getattr(_o, 'person')) and (markup_join(('staff/', (_v if (_v := getattr((_o := l_2_rung), 'person', missing)) is not missing else environment.getattr(_o, 'person')), )) in (_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes')))):
                pass
                t_5.extend((
                    '<p>',
                    environment.write((t_4(environment.getitem((_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes')), markup_join(('staff/', (_v if (_v := getattr((_o := l_2_rung), 'person', missing)) is not missing else environment.getattr(_o, 'person')), )))))),
                    '</p>',
                ))
            t_5.extend((
                '      <p class="rung-time">',
                environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'within %(time)s', time=t_2(context, (_v if (_v := getattr((_o := l_2_rung), 'within', missing)) is not missing else environment.getattr(_o, 'within'))), _loop_vars=_loop_vars))),
                '</p>\n      <p>',
                environment.write((t_4((_v if (_v := getattr((_o := l_2_rung), 'outcome', missing)) is not missing else environment.getattr(_o, 'outcome'))))),
                '</p>\n',
            ))
            if ((_v if (_v := getattr((_o := l_2_rung), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')) or (_v if (_v := getattr((_o := l_2_rung), 'email', missing)) is not missing else environment.getattr(_o, 'email'))):
                pass
                t_5.append(
                    '      <ul class="rung-ways">\n',
                )
                if (_v if (_v := getattr((_o := l_2_rung), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
                    pass
                    t_5.extend((
                        '<li>',
                        environment.write((environment.call(context, (undefined(name='icon') if l_2_icon is missing else l_2_icon), 'phone', _loop_vars=_loop_vars))),
                        ' ',
                        environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := l_2_rung), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')), _loop_vars=_loop_vars))),
                        '</li>',
                    ))
                if (_v if (_v := getattr((_o := l_2_rung), 'email', missing)) is not missing else environment.getattr(_o, 'email')):
                    pass
                    t_5.extend((
                        '<li>',
                        environment.write((environment.call(context, (undefined(name='icon') if l_2_icon is missing else l_2_icon), 'email', _loop_vars=_loop_vars))),
                        ' ',
                        environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := l_2_rung), 'email', missing)) is not missing else environment.getattr(_o, 'email')), _loop_vars=_loop_vars))),
                        '</li>',
                    ))
                t_5.append(
                    '      </ul>\n',
                )
            if (_v if (_v := getattr((_o := l_2_loop), 'first', missing)) is not missing else environment.getattr(_o, 'first')):
                pass
                t_5.extend((
                    '      ',
                    environment.write((environment.call(context, (undefined(name='times') if l_0_times is missing else l_0_times), [(environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'We confirm receipt within', _loop_vars=_loop_vars), (_v if (_v := getattr((_o := l_1_facts), 'acknowledge_within', missing)) is not missing else environment.getattr(_o, 'acknowledge_within')))], _loop_vars=_loop_vars))),
                    '\n',
                ))
            if (_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last')):
                pass
                t_5.extend((
                    '      ',
                    environment.write((environment.call(context, (undefined(name='times') if l_0_times is missing else l_0_times), [(environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Decided within', _loop_vars=_loop_vars), (_v if (_v := getattr((_o := l_1_facts), 'decide_within', missing)) is not missing else environment.getattr(_o, 'decide_within'))), (environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Never longer than', _loop_vars=_loop_vars), (_v if (_v := getattr((_o := l_1_facts), 'at_most', missing)) is not missing else environment.getattr(_o, 'at_most')))], _loop_vars=_loop_vars))),
                    '\n',
                ))
            t_5.append(
                '    </div>\n  </li>\n',
            )
        l_2_loop = l_2_rung = l_2_site = l_2__ = l_2_icon = missing
        t_5.append(
            '</ol>\n',
        )
        return concat(t_5)
    context.exported_vars.add('ladder')
    context.vars['ladder'] = l_0_ladder = Macro(environment, macro, 'ladder', ('facts',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_limits):
        t_8 = []
        if l_1_limits is missing:
            l_1_limits = undefined("parameter 'limits' was not provided", name='limits')
        pass
        t_8.append(
            '<dl class="rung-limits">\n',
        )
        for (l_2_word, l_2_limit) in l_1_limits:
            _loop_vars = {}
            pass
            t_8.extend((
                '  <div><dt>',
                environment.write((t_3(l_2_word))),
                '</dt><dd>',
                environment.write((t_2(context, l_2_limit))),
                '</dd></div>\n',
            ))
        l_2_word = l_2_limit = missing
        t_8.append(
            '</dl>\n',
        )
        return concat(t_8)
    context.exported_vars.add('times')
    context.vars['times'] = l_0_times = Macro(environment, macro, 'times', ('limits',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_outside):
        t_9 = []
        if l_1_outside is missing:
            l_1_outside = undefined("parameter 'outside' was not provided", name='outside')
        pass
        if l_1_outside:
            pass
            t_9.append(
                '<ul class="bodies">\n',
            )
            for l_2_body in l_1_outside:
                l_2__ = resolve('_')
                _loop_vars = {}
                pass
                t_9.extend((
                    '  <li>\n    <h3>',
                    environment.write((t_3((_v if (_v := getattr((_o := l_2_body), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                    '</h3>\n    <p class="aside">',
                    environment.write((environment.call(context, (undefined(name='outside_kind') if l_0_outside_kind is missing else l_0_outside_kind), (_v if (_v := getattr((_o := l_2_body), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _loop_vars=_loop_vars))),
                    ' · ',
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'for customers from: %(countries)s', countries=t_1(context, (_v if (_v := getattr((_o := l_2_body), 'countries', missing)) is not missing else environment.getattr(_o, 'countries'))), _loop_vars=_loop_vars))),
                    '</p>\n    <p>',
                    environment.write((t_4((_v if (_v := getattr((_o := l_2_body), 'when', missing)) is not missing else environment.getattr(_o, 'when'))))),
                    '</p>\n    <p>',
                    environment.write((t_4((_v if (_v := getattr((_o := l_2_body), 'cost', missing)) is not missing else environment.getattr(_o, 'cost'))))),
                ))
                if ((_v if (_v := getattr((_o := l_2_body), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'advice'):
                    pass
                    t_9.extend((
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='obliged') if l_0_obliged is missing else l_0_obliged), (_v if (_v := getattr((_o := l_2_body), 'obliged', missing)) is not missing else environment.getattr(_o, 'obliged')), _loop_vars=_loop_vars))),
                    ))
                t_9.extend((
                    '</p>\n    <p>',
                    environment.write((environment.call(context, (undefined(name='web') if l_0_web is missing else l_0_web), (_v if (_v := getattr((_o := l_2_body), 'url', missing)) is not missing else environment.getattr(_o, 'url')), _loop_vars=_loop_vars))),
                ))
                if (_v if (_v := getattr((_o := l_2_body), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
                    pass
                    t_9.extend((
                        ' · ',
                        environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := l_2_body), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')), _loop_vars=_loop_vars))),
                    ))
                t_9.append(
                    '</p>\n  </li>\n',
                )
            l_2_body = l_2__ = missing
            t_9.append(
                '</ul>\n',
            )
        return concat(t_9)
    context.exported_vars.add('bodies')
    context.vars['bodies'] = l_0_bodies = Macro(environment, macro, 'bodies', ('outside',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=36&3=48&4=54&5=63&7=72&9=81&10=90&13=100&14=103&15=112&17=118&18=127&19=129&20=132&22=137&23=146&26=158&27=162&29=165&30=169&37=182&39=190&40=195&44=207&45=212&47=217&49=223&50=225&51=229&52=231&53=241'
looked_up = ['_', 'icon', 'site']
set_names = ['bodies', 'body', 'facts', 'item', 'ladder', 'limit', 'limits', 'mail', 'obliged', 'outside', 'outside_kind', 'phone', 'portrait', 'rung', 'times', 'web', 'word']
named_templates = ['partials/contact.html', 'partials/faces.html', 'partials/naming.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/ask_us.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_channel_link = l_0_symbol = l_0_portrait = l_0_now = l_0_ask_us = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_3 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_4 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_5 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_6 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/channel.html', 'partials/ask_us.html').make_module(context.get_all(), True, {'ask_us': l_0_ask_us, 'channel_link': l_0_channel_link, 'now': l_0_now, 'portrait': l_0_portrait, 'symbol': l_0_symbol})
    l_0_channel_link = getattr(included_template, 'channel_link', missing)
    if l_0_channel_link is missing:
        l_0_channel_link = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/ask_us.html') does not export the requested name 'channel_link'", name='channel_link')
    l_0_symbol = getattr(included_template, 'symbol', missing)
    if l_0_symbol is missing:
        l_0_symbol = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/ask_us.html') does not export the requested name 'symbol'", name='symbol')
    context.vars.update({'channel_link': l_0_channel_link, 'symbol': l_0_symbol})
    context.exported_vars.difference_update(('channel_link', 'symbol'))
    included_template = environment.get_template('partials/faces.html', 'partials/ask_us.html').make_module(context.get_all(), True, {'ask_us': l_0_ask_us, 'channel_link': l_0_channel_link, 'now': l_0_now, 'portrait': l_0_portrait, 'symbol': l_0_symbol})
    l_0_portrait = getattr(included_template, 'portrait', missing)
    if l_0_portrait is missing:
        l_0_portrait = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/ask_us.html') does not export the requested name 'portrait'", name='portrait')
    context.vars['portrait'] = l_0_portrait
    context.exported_vars.discard('portrait')
    included_template = environment.get_template('partials/hours.html', 'partials/ask_us.html').make_module(context.get_all(), True, {'ask_us': l_0_ask_us, 'channel_link': l_0_channel_link, 'now': l_0_now, 'portrait': l_0_portrait, 'symbol': l_0_symbol})
    l_0_now = getattr(included_template, 'now', missing)
    if l_0_now is missing:
        l_0_now = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/ask_us.html') does not export the requested name 'now'", name='now')
    context.vars['now'] = l_0_now
    context.exported_vars.discard('now')
    def macro(l_1_sizes):
        t_7 = []
        l_1_site = resolve('site')
        l_1__ = resolve('_')
        l_1_today = resolve('today')
        l_1_disruptions = resolve('disruptions')
        l_1_url = resolve('url')
        l_1_desk = l_1_first = l_1_people = missing
        if l_1_sizes is missing:
            l_1_sizes = undefined("parameter 'sizes' was not provided", name='sizes')
        pass
        l_1_desk = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
        l_1_first = (markup_join(('staff/', environment.getitem((_v if (_v := getattr((_o := (undefined(name='desk') if l_1_desk is missing else l_1_desk)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 0), )) if (_v if (_v := getattr((_o := (undefined(name='desk') if l_1_desk is missing else l_1_desk)), 'people', missing)) is not missing else environment.getattr(_o, 'people')) else '')
        l_1_people = t_2(context.eval_ctx, t_4(context, t_5(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'name', 'equalto', (undefined(name='first') if l_1_first is missing else l_1_first)), 'facts.status.state', 'equalto', 'left'))
        t_7.append(
            '<aside class="counter" aria-labelledby="counter-heading">\n  <div class="wrap counter-row">\n',
        )
        for l_2_item in (undefined(name='people') if l_1_people is missing else l_1_people):
            _loop_vars = {}
            pass
            t_7.extend((
                '    <a class="counter-face" href="',
                environment.write(((_v if (_v := getattr((_o := l_2_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '" aria-label="',
                environment.write(((_v if (_v := getattr((_o := l_2_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))),
                '">',
                environment.write((environment.call(context, (undefined(name='portrait') if l_0_portrait is missing else l_0_portrait), (_v if (_v := getattr((_o := l_2_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), l_1_sizes, _loop_vars=_loop_vars))),
                '</a>\n',
            ))
        l_2_item = missing
        t_7.extend((
            '    <div class="counter-words">\n      <h2 id="counter-heading">',
            environment.write((t_3(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Ask us')))),
            '</h2>\n',
        ))
        for l_2_item in (undefined(name='people') if l_1_people is missing else l_1_people):
            _loop_vars = {}
            pass
            t_7.extend((
                '      <p class="counter-who"><span class="counter-name">',
                environment.write((t_6((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</span> · ',
                environment.write((t_6((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_2_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'role', missing)) is not missing else environment.getattr(_o, 'role'))))),
                '</p>\n',
            ))
        l_2_item = missing
        if ((undefined(name='first') if l_1_first is missing else l_1_first) in (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes'))):
            pass
            t_7.extend((
                '<p class="counter-who">',
                environment.write((t_6(environment.getitem((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes')), (undefined(name='first') if l_1_first is missing else l_1_first))))),
                '</p>',
            ))
        t_7.extend((
            '      ',
            environment.write((environment.call(context, (undefined(name='now') if l_0_now is missing else l_0_now), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='desk') if l_1_desk is missing else l_1_desk)), 'hours', missing)) is not missing else environment.getattr(_o, 'hours'))), 'week', missing)) is not missing else environment.getattr(_o, 'week')), environment.call(context, (_v if (_v := getattr((_o := (undefined(name='desk') if l_1_desk is missing else l_1_desk)), 'list_special_hours', missing)) is not missing else environment.getattr(_o, 'list_special_hours')), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions))))),
            '\n      <ul class="counter-ways">\n',
        ))
        for l_2_channel in (_v if (_v := getattr((_o := (undefined(name='desk') if l_1_desk is missing else l_1_desk)), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels')):
            _loop_vars = {}
            pass
            t_7.extend((
                '        <li>',
                environment.write((environment.call(context, (undefined(name='symbol') if l_0_symbol is missing else l_0_symbol), (_v if (_v := getattr((_o := l_2_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _loop_vars=_loop_vars))),
                ' ',
                environment.write((environment.call(context, (undefined(name='channel_link') if l_0_channel_link is missing else l_0_channel_link), l_2_channel, _loop_vars=_loop_vars))),
                '\n',
            ))
            if (_v if (_v := getattr((_o := l_2_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply')):
                pass
                t_7.extend((
                    '<span class="counter-soon">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Answer within %(time)s', time=t_1(context, (_v if (_v := getattr((_o := l_2_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply'))), _loop_vars=_loop_vars))),
                    '</span>',
                ))
            t_7.append(
                '</li>\n',
            )
        l_2_channel = missing
        t_7.extend((
            '      </ul>\n      <p><a href="',
            environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'desk', 'hours'))),
            '">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Hours and all ways to reach us'))),
            '</a></p>\n    </div>\n  </div>\n</aside>\n',
        ))
        return concat(t_7)
    context.exported_vars.add('ask_us')
    context.vars['ask_us'] = l_0_ask_us = Macro(environment, macro, 'ask_us', ('sizes',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=48&3=57&4=63&5=69&6=80&7=81&8=82&11=86&12=91&15=101&16=104&17=109&19=115&20=124&22=127&23=132&24=137&27=150'
looked_up = ['_', 'disruptions', 'site', 'today', 'url']
set_names = ['ask_us', 'channel', 'channel_link', 'desk', 'first', 'item', 'now', 'people', 'portrait', 'sizes', 'symbol']
named_templates = ['partials/channel.html', 'partials/faces.html', 'partials/hours.html']

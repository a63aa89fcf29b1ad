from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/counter.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_desk = resolve('desk')
    l_0_first = resolve('first')
    l_0_people = resolve('people')
    l_0__ = resolve('_')
    l_0_today = resolve('today')
    l_0_disruptions = resolve('disruptions')
    l_0_url = resolve('url')
    l_0_channel_link = l_0_symbol = l_0_portrait = l_0_now = missing
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
        t_3 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_4 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/channel.html', 'partials/counter.html').make_module(context.get_all(), True, {'channel_link': l_0_channel_link, 'desk': l_0_desk, 'first': l_0_first, 'now': l_0_now, 'people': l_0_people, 'portrait': l_0_portrait, 'symbol': l_0_symbol})
    l_0_channel_link = getattr(included_template, 'channel_link', missing)
    if l_0_channel_link is missing:
        l_0_channel_link = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/counter.html') does not export the requested name 'channel_link'", name='channel_link')
    l_0_symbol = getattr(included_template, 'symbol', missing)
    if l_0_symbol is missing:
        l_0_symbol = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/counter.html') does not export the requested name 'symbol'", name='symbol')
    context.vars.update({'channel_link': l_0_channel_link, 'symbol': l_0_symbol})
    context.exported_vars.difference_update(('channel_link', 'symbol'))
    included_template = environment.get_template('partials/faces.html', 'partials/counter.html').make_module(context.get_all(), True, {'channel_link': l_0_channel_link, 'desk': l_0_desk, 'first': l_0_first, 'now': l_0_now, 'people': l_0_people, 'portrait': l_0_portrait, 'symbol': l_0_symbol})
    l_0_portrait = getattr(included_template, 'portrait', missing)
    if l_0_portrait is missing:
        l_0_portrait = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/counter.html') does not export the requested name 'portrait'", name='portrait')
    context.vars['portrait'] = l_0_portrait
    context.exported_vars.discard('portrait')
    included_template = environment.get_template('partials/hours.html', 'partials/counter.html').make_module(context.get_all(), True, {'channel_link': l_0_channel_link, 'desk': l_0_desk, 'first': l_0_first, 'now': l_0_now, 'people': l_0_people, 'portrait': l_0_portrait, 'symbol': l_0_symbol})
    l_0_now = getattr(included_template, 'now', missing)
    if l_0_now is missing:
        l_0_now = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/counter.html') does not export the requested name 'now'", name='now')
    context.vars['now'] = l_0_now
    context.exported_vars.discard('now')
    if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'desk'):
        pass
        l_0_desk = environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'desk'), 'facts')
        context.vars['desk'] = l_0_desk
        context.exported_vars.add('desk')
        l_0_first = (markup_join(('staff/', environment.getitem(environment.getattr((undefined(name='desk') if l_0_desk is missing else l_0_desk), 'people'), 0), )) if environment.getattr((undefined(name='desk') if l_0_desk is missing else l_0_desk), 'people') else '')
        context.vars['first'] = l_0_first
        context.exported_vars.add('first')
        l_0_people = t_2(context.eval_ctx, t_3(context, t_4(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'people'), 'name', 'equalto', (undefined(name='first') if l_0_first is missing else l_0_first)), 'facts.status.state', 'equalto', 'left'))
        context.vars['people'] = l_0_people
        context.exported_vars.add('people')
        yield '<aside class="counter" aria-labelledby="counter-heading">\n  <div class="wrap counter-row">\n'
        for l_1_item in (undefined(name='people') if l_0_people is missing else l_0_people):
            _loop_vars = {}
            pass
            yield '    <a class="counter-face" href="'
            yield escape(environment.finalize(environment.getattr(l_1_item, 'url')))
            yield '" aria-label="'
            yield escape(environment.finalize(environment.getattr(l_1_item, 'title')))
            yield '">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='portrait') if l_0_portrait is missing else l_0_portrait), environment.getattr(l_1_item, 'facts'), '7rem', _loop_vars=_loop_vars)))
            yield '</a>\n'
        l_1_item = missing
        yield '    <div class="counter-words">\n      <h2 id="counter-heading">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Ask us')))
        yield '</h2>\n'
        for l_1_item in (undefined(name='people') if l_0_people is missing else l_0_people):
            _loop_vars = {}
            pass
            yield '      <p class="counter-who"><b>'
            yield escape(environment.finalize(t_5(environment.getattr(environment.getattr(l_1_item, 'facts'), 'title'))))
            yield '</b> · '
            yield escape(environment.finalize(t_5(environment.getattr(environment.getattr(l_1_item, 'facts'), 'role'))))
            yield '</p>\n'
        l_1_item = missing
        if ((undefined(name='first') if l_0_first is missing else l_0_first) in environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'substitutes')):
            pass
            yield '<p class="counter-who">'
            yield escape(environment.finalize(t_5(environment.getitem(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'substitutes'), (undefined(name='first') if l_0_first is missing else l_0_first)))))
            yield '</p>'
        yield '      '
        yield escape(environment.finalize(environment.call(context, (undefined(name='now') if l_0_now is missing else l_0_now), environment.getattr(environment.getattr((undefined(name='desk') if l_0_desk is missing else l_0_desk), 'hours'), 'week'), environment.call(context, environment.getattr((undefined(name='desk') if l_0_desk is missing else l_0_desk), 'list_special_hours'), (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='disruptions') if l_0_disruptions is missing else l_0_disruptions)))))
        yield '\n      <ul class="counter-ways">\n'
        for l_1_channel in environment.getattr((undefined(name='desk') if l_0_desk is missing else l_0_desk), 'remote_channels'):
            _loop_vars = {}
            pass
            yield '        <li>'
            yield escape(environment.finalize(environment.call(context, (undefined(name='symbol') if l_0_symbol is missing else l_0_symbol), environment.getattr(l_1_channel, 'kind'), _loop_vars=_loop_vars)))
            yield ' '
            yield escape(environment.finalize(environment.call(context, (undefined(name='channel_link') if l_0_channel_link is missing else l_0_channel_link), l_1_channel, _loop_vars=_loop_vars)))
            yield '\n'
            if environment.getattr(l_1_channel, 'first_reply'):
                pass
                yield '<span class="counter-soon">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answer within %(time)s', time=t_1(context, environment.getattr(l_1_channel, 'first_reply')), _loop_vars=_loop_vars)))
                yield '</span>'
            yield '</li>\n'
        l_1_channel = missing
        yield '      </ul>\n      <p><a href="'
        yield escape(environment.finalize(environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', 'hours')))
        yield '">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Hours and all ways to reach us')))
        yield '</a></p>\n    </div>\n  </div>\n</aside>\n'

blocks = {}
debug_info = '2=50&3=59&4=65&5=71&6=73&7=76&8=79&11=83&12=87&15=95&16=97&17=101&19=106&20=112&22=114&23=118&24=122&27=130'

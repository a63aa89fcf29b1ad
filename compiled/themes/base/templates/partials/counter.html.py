from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/counter.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_url = resolve('url')
    l_0_channel_link = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    included_template = environment.get_template('partials/channel.html', 'partials/counter.html').make_module(context.get_all(), True, {'channel_link': l_0_channel_link})
    l_0_channel_link = getattr(included_template, 'channel_link', missing)
    if l_0_channel_link is missing:
        l_0_channel_link = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/counter.html') does not export the requested name 'channel_link'", name='channel_link')
    context.vars['channel_link'] = l_0_channel_link
    context.exported_vars.discard('channel_link')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')):
        pass
        yield '<aside class="wrap" aria-labelledby="counter-heading">\n  <h2 id="counter-heading">'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Ask us'))))
        yield '</h2>\n  <ul>\n'
        for l_1_channel in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels')):
            _loop_vars = {}
            pass
            yield '    <li>'
            yield environment.write((environment.call(context, (undefined(name='channel_link') if l_0_channel_link is missing else l_0_channel_link), l_1_channel, _loop_vars=_loop_vars)))
            if (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply')):
                pass
                yield ' · '
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answer within %(time)s', time=t_1(context, (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply'))), _loop_vars=_loop_vars)))
            yield '</li>\n'
        l_1_channel = missing
        yield '  </ul>\n  <p><a href="'
        yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', 'hours')))
        yield '">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Hours and all ways to reach us')))
        yield '</a></p>\n</aside>\n'

blocks = {}
debug_info = '2=27&3=33&5=36&7=38&8=42&11=50'
looked_up = ['_', 'site', 'url']
set_names = ['channel', 'channel_link']
named_templates = ['partials/channel.html']

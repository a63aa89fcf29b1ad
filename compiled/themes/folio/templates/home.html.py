from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'home.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_channel_link = l_0_captioned = missing
    pass
    parent_template = environment.get_template('base:home.html', 'home.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/channel.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'channel_link': l_0_channel_link})
    l_0_channel_link = getattr(included_template, 'channel_link', missing)
    if l_0_channel_link is missing:
        l_0_channel_link = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'home.html') does not export the requested name 'channel_link'", name='channel_link')
    context.vars['channel_link'] = l_0_channel_link
    context.exported_vars.discard('channel_link')
    included_template = environment.get_template('partials/picture.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'channel_link': l_0_channel_link})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'home.html') does not export the requested name 'captioned'", name='captioned')
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
    l_0_site_name = resolve('site_name')
    l_0_site = resolve('site')
    l_0_captioned = resolve('captioned')
    l_0_sentence = missing
    try:
        t_1 = environment.filters['clauses']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'clauses' found.")
    try:
        t_2 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    l_0_sentence = ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'lead', missing)) is not missing else environment.getattr(_o, 'lead')) if ((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')) == (undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)) else (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))
    _block_vars['sentence'] = l_0_sentence
    yield '<div class="cover'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')):
        pass
        yield ' cover-pictured'
    yield '">\n  <div class="cover-words">\n    <h1'
    if (t_3(markup_join(((undefined(name='sentence') if l_0_sentence is missing else l_0_sentence), '', ))) > 64):
        pass
        yield ' class="flat"'
    yield '>'
    for l_1_clause in t_1((undefined(name='sentence') if l_0_sentence is missing else l_0_sentence)):
        _loop_vars = {}
        pass
        yield '<span class="clause">'
        yield environment.write((t_4(l_1_clause)))
        yield '</span>'
    l_1_clause = missing
    yield '</h1>\n'
    if ((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')) != (undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)):
        pass
        yield '<p class="summary">'
        yield environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'lead', missing)) is not missing else environment.getattr(_o, 'lead')))))
        yield '</p>'
    for l_1_channel in ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'remote_channels', missing)) is not missing else environment.getattr(_o, 'remote_channels'))[:1] if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')) else []):
        l_1_channel_link = resolve('channel_link')
        l_1__ = resolve('_')
        _loop_vars = {}
        pass
        yield '    <p class="cover-desk"><span>'
        yield environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</span> '
        yield environment.write((environment.call(context, (undefined(name='channel_link') if l_1_channel_link is missing else l_1_channel_link), l_1_channel, _loop_vars=_loop_vars)))
        if (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply')):
            pass
            yield ' <span>'
            yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Answer within %(time)s', time=t_2(context, (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply'))), _loop_vars=_loop_vars)))
            yield '</span>'
        yield '</p>\n'
    l_1_channel = l_1_channel_link = l_1__ = missing
    yield '  </div>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')):
        pass
        yield '  <div class="cover-picture">'
        yield environment.write((environment.call(context, (undefined(name='captioned') if l_0_captioned is missing else l_0_captioned), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')), '(min-width: 60rem) 46rem, 92vw', True, _block_vars=_block_vars)))
        yield '</div>\n'
    yield '</div>\n'
    template = environment.get_template('partials/untranslated.html', 'home.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'sentence': l_0_sentence}))
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
    l_0_settings = resolve('settings')
    pass
    def t_6(fiter):
        for l_1_part in fiter:
            if (l_1_part != 'manager'):
                yield l_1_part
    for l_1_part in t_6((_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))):
        _loop_vars = {}
        pass
        template = environment.get_or_select_template(markup_join(('partials/home/', l_1_part, '.html', )), 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'part': l_1_part}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    l_1_part = missing

blocks = {'top': block_top, 'lead': block_lead}
debug_info = '2=13&3=16&4=22&5=30&6=73&7=76&9=80&10=92&11=97&12=103&15=114&16=117&19=120&21=127&22=136&23=143'
looked_up = ['_', 'captioned', 'channel_link', 'page', 'settings', 'site', 'site_name']
set_names = ['captioned', 'channel', 'channel_link', 'clause', 'part', 'sentence']
named_templates = None

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'desk.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_channel_block = l_0_hours = l_0_differing = l_0_face = l_0_sent_page = missing
    pass
    parent_template = environment.get_template('base.html', 'desk.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/channel.html', 'desk.html').make_module(context.get_all(), True, {'channel_block': l_0_channel_block, 'differing': l_0_differing, 'face': l_0_face, 'hours': l_0_hours, 'sent_page': l_0_sent_page})
    l_0_channel_block = getattr(included_template, 'channel_block', missing)
    if l_0_channel_block is missing:
        l_0_channel_block = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'desk.html') does not export the requested name 'channel_block'", name='channel_block')
    context.vars['channel_block'] = l_0_channel_block
    context.exported_vars.discard('channel_block')
    included_template = environment.get_template('partials/hours.html', 'desk.html').make_module(context.get_all(), True, {'channel_block': l_0_channel_block, 'differing': l_0_differing, 'face': l_0_face, 'hours': l_0_hours, 'sent_page': l_0_sent_page})
    l_0_hours = getattr(included_template, 'hours', missing)
    if l_0_hours is missing:
        l_0_hours = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'desk.html') does not export the requested name 'hours'", name='hours')
    l_0_differing = getattr(included_template, 'differing', missing)
    if l_0_differing is missing:
        l_0_differing = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'desk.html') does not export the requested name 'differing'", name='differing')
    context.vars.update({'hours': l_0_hours, 'differing': l_0_differing})
    context.exported_vars.difference_update(('hours', 'differing'))
    included_template = environment.get_template('partials/faces.html', 'desk.html').make_module(context.get_all(), True, {'channel_block': l_0_channel_block, 'differing': l_0_differing, 'face': l_0_face, 'hours': l_0_hours, 'sent_page': l_0_sent_page})
    l_0_face = getattr(included_template, 'face', missing)
    if l_0_face is missing:
        l_0_face = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'desk.html') does not export the requested name 'face'", name='face')
    context.vars['face'] = l_0_face
    context.exported_vars.discard('face')
    included_template = environment.get_template('partials/form.html', 'desk.html').make_module(context.get_all(), True, {'channel_block': l_0_channel_block, 'differing': l_0_differing, 'face': l_0_face, 'hours': l_0_hours, 'sent_page': l_0_sent_page})
    l_0_sent_page = getattr(included_template, 'sent_page', missing)
    if l_0_sent_page is missing:
        l_0_sent_page = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'desk.html') does not export the requested name 'sent_page'", name='sent_page')
    context.vars['sent_page'] = l_0_sent_page
    context.exported_vars.discard('sent_page')
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('top', block_top)
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_sent_page = resolve('sent_page')
    l_0_url = resolve('url')
    pass
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        template = environment.get_template('partials/crumbs.html', 'desk.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'super': l_0_super}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield environment.write((environment.call(context, (undefined(name='sent_page') if l_0_sent_page is missing else l_0_sent_page), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'form_channel', missing)) is not missing else environment.getattr(_o, 'form_channel')), environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'entry_name', missing)) is not missing else environment.getattr(_o, 'entry_name')), _block_vars=_block_vars), _block_vars=_block_vars)))
        yield '\n'
    else:
        pass
        yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))
        yield '\n'

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_channels = resolve('channels')
    l_0_channel_block = resolve('channel_block')
    l_0__ = resolve('_')
    l_0_hours = resolve('hours')
    l_0_today = resolve('today')
    l_0_disruptions = resolve('disruptions')
    l_0_site = resolve('site')
    l_0_specials = resolve('specials')
    l_0_differing = resolve('differing')
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    if (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part'))):
        pass
        yield '<div class="lead desk">\n'
        l_0_channels = t_1(context.eval_ctx, environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'channels', missing)) is not missing else environment.getattr(_o, 'channels'))), 'values', missing)) is not missing else environment.getattr(_o, 'values')), _block_vars=_block_vars))
        _block_vars['channels'] = l_0_channels
        yield '  <ul class="desk-first">\n    '
        yield environment.write((environment.call(context, (undefined(name='channel_block') if l_0_channel_block is missing else l_0_channel_block), environment.getitem((undefined(name='channels') if l_0_channels is missing else l_0_channels), 0), _block_vars=_block_vars)))
        yield '\n  </ul>\n  <div class="desk-hours">\n    <h2 id="hours">'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Hours', _block_vars=_block_vars))))
        yield '</h2>\n    '
        yield environment.write((environment.call(context, (undefined(name='hours') if l_0_hours is missing else l_0_hours), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'hours', missing)) is not missing else environment.getattr(_o, 'hours'))), 'week', missing)) is not missing else environment.getattr(_o, 'week')), environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'list_special_hours', missing)) is not missing else environment.getattr(_o, 'list_special_hours')), (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='disruptions') if l_0_disruptions is missing else l_0_disruptions), _block_vars=_block_vars), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Our local time (%(zone)s)', zone=(_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone')), _block_vars=_block_vars), _block_vars=_block_vars)))
        yield '\n'
        l_0_specials = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'list_special_hours', missing)) is not missing else environment.getattr(_o, 'list_special_hours')), (undefined(name='today') if l_0_today is missing else l_0_today), (undefined(name='disruptions') if l_0_disruptions is missing else l_0_disruptions), _block_vars=_block_vars)
        _block_vars['specials'] = l_0_specials
        if (undefined(name='specials') if l_0_specials is missing else l_0_specials):
            pass
            yield '    '
            yield environment.write((environment.call(context, (undefined(name='differing') if l_0_differing is missing else l_0_differing), (undefined(name='specials') if l_0_specials is missing else l_0_specials), _block_vars=_block_vars)))
            yield '\n'
        yield '  </div>\n'
        if (undefined(name='channels') if l_0_channels is missing else l_0_channels)[1:]:
            pass
            yield '  <ul class="desk-more">\n'
            for l_1_channel in (undefined(name='channels') if l_0_channels is missing else l_0_channels)[1:]:
                _loop_vars = {}
                pass
                yield '    '
                yield environment.write((environment.call(context, (undefined(name='channel_block') if l_0_channel_block is missing else l_0_channel_block), l_1_channel, _loop_vars=_loop_vars)))
                yield '\n'
            l_1_channel = missing
            yield '  </ul>\n'
        yield '</div>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_answering = resolve('answering')
    l_0__ = resolve('_')
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_3 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    if (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part'))):
        pass
        t_5 = []
        pass
        for l_2_name in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'people', missing)) is not missing else environment.getattr(_o, 'people')):
            l_2_site = resolve('site')
            _loop_vars = {}
            pass
            def t_6(fiter):
                for l_3_item in fiter:
                    if (((_v if (_v := getattr((_o := l_3_item), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == markup_join(('staff/', l_2_name, ))) and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_3_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) != 'left')):
                        yield l_3_item
            for l_3_item in t_6((_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people'))):
                l_3_face = resolve('face')
                _loop_vars = {}
                pass
                t_5.extend((
                    environment.write((environment.call(context, (undefined(name='face') if l_3_face is missing else l_3_face), l_3_item, _loop_vars=_loop_vars))),
                    '\n',
                ))
            l_3_item = l_3_face = missing
            if (markup_join(('staff/', l_2_name, )) in (_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes'))):
                pass
                t_5.extend((
                    '  <li class="face"><p class="face-role">',
                    environment.write((t_4(environment.getitem((_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes')), markup_join(('staff/', l_2_name, )))))),
                    '</p></li>\n',
                ))
        l_2_name = l_2_site = missing
        l_0_answering = (Markup if context.eval_ctx.autoescape else identity)(concat(t_5))
        _block_vars['answering'] = l_0_answering
        if t_3((undefined(name='answering') if l_0_answering is missing else l_0_answering)):
            pass
            yield '<section class="bench" aria-labelledby="answering">\n  <h2 id="answering">'
            yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who answers', _block_vars=_block_vars))))
            yield '</h2>\n  <ul class="faces">\n'
            yield environment.write(((undefined(name='answering') if l_0_answering is missing else l_0_answering)))
            yield '\n  </ul>\n</section>\n'

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'top': block_top, 'lead': block_lead, 'sections': block_sections, 'counter': block_counter}
debug_info = '2=13&3=16&4=22&5=31&6=37&7=45&8=57&9=59&10=65&12=69&15=72&16=102&18=105&20=108&23=110&24=112&25=114&26=116&27=119&30=122&32=125&33=129&40=135&41=164&43=168&44=172&45=181&47=185&48=189&42=193&52=195&54=198&56=200&62=203'
looked_up = ['_', 'answering', 'channel_block', 'channels', 'differing', 'disruptions', 'face', 'hours', 'page', 'sent_page', 'site', 'specials', 'today', 'url']
set_names = ['answering', 'channel', 'channel_block', 'channels', 'differing', 'face', 'hours', 'item', 'name', 'sent_page', 'specials']
named_templates = ['base.html', 'partials/channel.html', 'partials/crumbs.html', 'partials/faces.html', 'partials/form.html', 'partials/hours.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'guides.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_skill = l_0_guide_kind = l_0_shot = missing
    pass
    parent_template = environment.get_template('base.html', 'guides.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/naming.html', 'guides.html').make_module(context.get_all(), True, {'guide_kind': l_0_guide_kind, 'shot': l_0_shot, 'skill': l_0_skill})
    l_0_skill = getattr(included_template, 'skill', missing)
    if l_0_skill is missing:
        l_0_skill = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'guides.html') does not export the requested name 'skill'", name='skill')
    l_0_guide_kind = getattr(included_template, 'guide_kind', missing)
    if l_0_guide_kind is missing:
        l_0_guide_kind = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'guides.html') does not export the requested name 'guide_kind'", name='guide_kind')
    context.vars.update({'skill': l_0_skill, 'guide_kind': l_0_guide_kind})
    context.exported_vars.difference_update(('skill', 'guide_kind'))
    included_template = environment.get_template('partials/picture.html', 'guides.html').make_module(context.get_all(), True, {'guide_kind': l_0_guide_kind, 'shot': l_0_shot, 'skill': l_0_skill})
    l_0_shot = getattr(included_template, 'shot', missing)
    if l_0_shot is missing:
        l_0_shot = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'guides.html') does not export the requested name 'shot'", name='shot')
    context.vars['shot'] = l_0_shot
    context.exported_vars.discard('shot')
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('lead', block_lead)
    _block_vars = {}
    l_0_site = resolve('site')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_2 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_3 = environment.filters['span']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'span' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))
    yield '\n'
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'guide_list', missing)) is not missing else environment.getattr(_o, 'guide_list')):
        pass
        yield '<ul class="lead shelf">\n'
        l_1_loop = missing
        for l_1_item, l_1_loop in LoopContext((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'guide_list', missing)) is not missing else environment.getattr(_o, 'guide_list')), undefined):
            l_1_guide_kind = resolve('guide_kind')
            l_1_skill = resolve('skill')
            _loop_vars = {}
            pass
            yield '  <li class="volume">\n'
            l_2_loop = missing
            for l_2_step, l_2_loop in LoopContext(t_2(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')), 'picture'), undefined):
                l_2_shot = resolve('shot')
                _loop_vars = {}
                pass
                if (_v if (_v := getattr((_o := l_2_loop), 'first', missing)) is not missing else environment.getattr(_o, 'first')):
                    pass
                    yield '<div class="volume-picture">'
                    yield environment.write((environment.call(context, (undefined(name='shot') if l_2_shot is missing else l_2_shot), (_v if (_v := getattr((_o := l_2_step), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')), '(min-width: 60rem) 26rem, 92vw', _loop_vars=_loop_vars)))
                    yield '</div>'
            l_2_loop = l_2_step = l_2_shot = missing
            yield '    <div>\n      <p class="label">'
            yield environment.write((environment.call(context, (undefined(name='guide_kind') if l_1_guide_kind is missing else l_1_guide_kind), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _loop_vars=_loop_vars)))
            yield '</p>\n      <h2><a href="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
            yield '">'
            yield environment.write((t_1((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
            yield '</a></h2>\n'
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')):
                pass
                yield '<p>'
                yield environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')))))
                yield '</p>'
            yield '      <p class="aside">'
            yield environment.write((environment.call(context, (undefined(name='skill') if l_1_skill is missing else l_1_skill), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'skill', missing)) is not missing else environment.getattr(_o, 'skill')), _loop_vars=_loop_vars)))
            yield ' · '
            yield environment.write((t_3(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time', missing)) is not missing else environment.getattr(_o, 'time')))))
            yield '</p>\n    </div>\n  </li>\n'
        l_1_loop = l_1_item = l_1_guide_kind = l_1_skill = missing
        yield '</ul>\n'

blocks = {'lead': block_lead}
debug_info = '2=13&3=16&4=25&5=33&6=67&7=69&9=73&11=80&12=84&15=91&16=93&17=97&18=103'
looked_up = ['guide_kind', 'shot', 'site', 'skill']
set_names = ['guide_kind', 'item', 'shot', 'skill', 'step']
named_templates = ['base.html', 'partials/naming.html', 'partials/picture.html']

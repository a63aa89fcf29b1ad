from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'notices.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_notice_kind = l_0_notice_days = missing
    pass
    parent_template = environment.get_template('base.html', 'notices.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/naming.html', 'notices.html').make_module(context.get_all(), True, {'notice_days': l_0_notice_days, 'notice_kind': l_0_notice_kind})
    l_0_notice_kind = getattr(included_template, 'notice_kind', missing)
    if l_0_notice_kind is missing:
        l_0_notice_kind = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'notices.html') does not export the requested name 'notice_kind'", name='notice_kind')
    context.vars['notice_kind'] = l_0_notice_kind
    context.exported_vars.discard('notice_kind')
    included_template = environment.get_template('partials/day.html', 'notices.html').make_module(context.get_all(), True, {'notice_days': l_0_notice_days, 'notice_kind': l_0_notice_kind})
    l_0_notice_days = getattr(included_template, 'notice_days', missing)
    if l_0_notice_days is missing:
        l_0_notice_days = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'notices.html') does not export the requested name 'notice_days'", name='notice_days')
    context.vars['notice_days'] = l_0_notice_days
    context.exported_vars.discard('notice_days')
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_site = resolve('site')
    l_0__ = resolve('_')
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
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'open_notices', missing)) is not missing else environment.getattr(_o, 'open_notices')):
        pass
        yield '<ul class="lead board">\n'
        for l_1_item in (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'open_notices', missing)) is not missing else environment.getattr(_o, 'open_notices')):
            l_1_notice_kind = resolve('notice_kind')
            l_1_notice_days = resolve('notice_days')
            _loop_vars = {}
            pass
            yield '  <li'
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')):
                pass
                yield ' data-until="'
                yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends'))))
                yield '"'
            yield '>\n    <p class="label">'
            yield environment.write((environment.call(context, (undefined(name='notice_kind') if l_1_notice_kind is missing else l_1_notice_kind), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _loop_vars=_loop_vars)))
            yield ' · '
            yield environment.write((environment.call(context, (undefined(name='notice_days') if l_1_notice_days is missing else l_1_notice_days), (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), _loop_vars=_loop_vars)))
            yield '</p>\n    <h2><a href="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
            yield '">'
            yield environment.write((t_1((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
            yield '</a></h2>\n    <p>'
            yield environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'effect', missing)) is not missing else environment.getattr(_o, 'effect')))))
            yield '</p>\n  </li>\n'
        l_1_item = l_1_notice_kind = l_1_notice_days = missing
        yield '</ul>\n'
    else:
        pass
        yield '<p class="say">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'There is no notice today.', _block_vars=_block_vars)))
        yield '</p>\n'

blocks = {'lead': block_lead}
debug_info = '2=13&3=16&4=22&5=30&6=52&8=55&9=61&10=67&11=71&12=75&17=82'
looked_up = ['_', 'notice_days', 'notice_kind', 'site']
set_names = ['item', 'notice_days', 'notice_kind']
named_templates = ['base.html', 'partials/day.html', 'partials/naming.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'home.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_captioned = l_0_postscript = l_0_signature = missing
    pass
    parent_template = environment.get_template('base.html', 'home.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/picture.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'postscript': l_0_postscript, 'signature': l_0_signature})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'home.html') does not export the requested name 'captioned'", name='captioned')
    context.vars['captioned'] = l_0_captioned
    context.exported_vars.discard('captioned')
    included_template = environment.get_template('partials/sentences.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'postscript': l_0_postscript, 'signature': l_0_signature})
    l_0_postscript = getattr(included_template, 'postscript', missing)
    if l_0_postscript is missing:
        l_0_postscript = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'home.html') does not export the requested name 'postscript'", name='postscript')
    context.vars['postscript'] = l_0_postscript
    context.exported_vars.discard('postscript')
    included_template = environment.get_template('partials/writer.html', 'home.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'postscript': l_0_postscript, 'signature': l_0_signature})
    l_0_signature = getattr(included_template, 'signature', missing)
    if l_0_signature is missing:
        l_0_signature = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'home.html') does not export the requested name 'signature'", name='signature')
    context.vars['signature'] = l_0_signature
    context.exported_vars.discard('signature')
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
    yield '<div class="top">\n'
    if ((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')) != (undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)):
        pass
        yield '<p class="label">'
        yield environment.write((t_2((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</p>'
    yield '  <h1>'
    yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Before you order,', _block_vars=_block_vars))))
    yield '</h1>\n</div>\n'
    template = environment.get_template('partials/untranslated.html', 'home.html')
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
    l_0_page = resolve('page')
    l_0_captioned = resolve('captioned')
    l_0_settings = resolve('settings')
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<p class="text opening" id="help">'
    yield environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'lead', missing)) is not missing else environment.getattr(_o, 'lead')))))
    yield '</p>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')):
        pass
        yield '<div class="top-picture">'
        yield environment.write((environment.call(context, (undefined(name='captioned') if l_0_captioned is missing else l_0_captioned), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')), '(min-width: 56rem) 38rem, 92vw', True, _block_vars=_block_vars)))
        yield '</div>\n'
    def t_3(fiter):
        for l_1_part in fiter:
            if (l_1_part != 'manager'):
                yield l_1_part
    for l_1_part in t_3((_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))):
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

def block_body(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('body', block_body)
    _block_vars = {}
    l_0_signature = resolve('signature')
    l_0_site = resolve('site')
    l_0_postscript = resolve('postscript')
    pass
    yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))
    yield '\n'
    yield environment.write((environment.call(context, (undefined(name='signature') if l_0_signature is missing else l_0_signature), _block_vars=_block_vars)))
    yield '\n'
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')):
        pass
        yield environment.write((environment.call(context, (undefined(name='postscript') if l_0_postscript is missing else l_0_postscript), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')), _block_vars=_block_vars)))

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_settings = resolve('settings')
    pass
    if ('manager' in (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))):
        pass
        template = environment.get_template('partials/manager.html', 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    else:
        pass
        template = environment.get_template('partials/counter.html', 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()

blocks = {'top': block_top, 'lead': block_lead, 'body': block_body, 'counter': block_counter}
debug_info = '2=13&3=16&4=22&5=28&6=36&8=60&9=66&11=68&13=75&14=93&15=95&16=98&18=100&19=107&22=116&23=128&24=130&25=132&27=136&28=145&29=147&31=155'
looked_up = ['_', 'captioned', 'page', 'postscript', 'settings', 'signature', 'site', 'site_name']
set_names = ['captioned', 'part', 'postscript', 'signature']
named_templates = None

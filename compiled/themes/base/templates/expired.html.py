from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'expired.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_ways = missing
    pass
    parent_template = environment.get_template('base.html', 'expired.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/ways.html', 'expired.html').make_module(context.get_all(), True, {'ways': l_0_ways})
    l_0_ways = getattr(included_template, 'ways', missing)
    if l_0_ways is missing:
        l_0_ways = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'expired.html') does not export the requested name 'ways'", name='ways')
    context.vars['ways'] = l_0_ways
    context.exported_vars.discard('ways')
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    template = environment.get_template('partials/crumbs.html', 'expired.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<div class="top">\n  <h1>'
    yield environment.write((t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
    yield '</h1>\n'
    if ((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')) == 'badge'):
        pass
        yield '  <p class="say">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'No badge with this address is valid. Let nobody in who shows one.', _block_vars=_block_vars)))
        yield '</p>\n'
    yield '  <p class="summary">'
    yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What stood here is over or is no longer public. These pages are here:', _block_vars=_block_vars))))
    yield '</p>\n</div>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_ways = resolve('ways')
    l_0_menu = resolve('menu')
    pass
    yield '<div class="ways">\n'
    yield environment.write((environment.call(context, (undefined(name='ways') if l_0_ways is missing else l_0_ways), (undefined(name='menu') if l_0_menu is missing else l_0_menu), 'h2', _block_vars=_block_vars)))
    yield '\n</div>\n'

def block_body(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'top': block_top, 'sections': block_sections, 'body': block_body}
debug_info = '2=13&3=16&4=24&5=40&7=47&8=49&9=52&11=55&14=58&16=69&19=72'
looked_up = ['_', 'menu', 'page', 'ways']
set_names = ['ways']
named_templates = ['base.html', 'partials/crumbs.html', 'partials/ways.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/ways.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0__ = resolve('_')
    l_0_menu = resolve('menu')
    l_0_ways = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    included_template = environment.get_template('partials/ways.html', 'partials/home/ways.html').make_module(context.get_all(), True, {'ways': l_0_ways})
    l_0_ways = getattr(included_template, 'ways', missing)
    if l_0_ways is missing:
        l_0_ways = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/ways.html') does not export the requested name 'ways'", name='ways')
    context.vars['ways'] = l_0_ways
    context.exported_vars.discard('ways')
    yield '<section class="ways" aria-labelledby="ways">\n  <h2 id="ways">'
    yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All pages'))))
    yield '</h2>\n  '
    yield environment.write((environment.call(context, (undefined(name='ways') if l_0_ways is missing else l_0_ways), (undefined(name='menu') if l_0_menu is missing else l_0_menu), 'h3')))
    yield '\n</section>'

blocks = {}
debug_info = '2=20&4=27&5=29'
looked_up = ['_', 'menu']
set_names = ['ways']
named_templates = ['partials/ways.html']

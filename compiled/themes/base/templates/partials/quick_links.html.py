from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/quick_links.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_header_links = resolve('header_links')
    l_0__ = resolve('_')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    if (undefined(name='header_links') if l_0_header_links is missing else l_0_header_links):
        pass
        yield '<nav class="quick" aria-label="'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Most asked')))
        yield '">\n  <ul class="wrap">\n'
        for l_1_link in (undefined(name='header_links') if l_0_header_links is missing else l_0_header_links):
            _loop_vars = {}
            pass
            yield '    <li><a href="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_link), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
            yield '">'
            yield environment.write((t_1((_v if (_v := getattr((_o := l_1_link), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
            yield '</a></li>\n'
        l_1_link = missing
        yield '  </ul>\n</nav>\n'

blocks = {}
debug_info = '2=19&3=22&5=24&6=28'
looked_up = ['_', 'header_links']
set_names = ['link']
named_templates = []

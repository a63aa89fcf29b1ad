from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/crumbs.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    if (t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'crumbs', missing)) is not missing else environment.getattr(_o, 'crumbs'))) > 1):
        pass
        yield '<nav class="crumbs" aria-label="'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'You are here')))
        yield '">\n  <ol>\n'
        l_1_loop = missing
        for l_1_crumb, l_1_loop in LoopContext((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'crumbs', missing)) is not missing else environment.getattr(_o, 'crumbs')), undefined):
            _loop_vars = {}
            pass
            yield '    <li>'
            if (_v if (_v := getattr((_o := l_1_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last')):
                pass
                yield '<span aria-current="page">'
                yield environment.write((t_2((_v if (_v := getattr((_o := l_1_crumb), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
                yield '</span>'
            else:
                pass
                yield '<a href="'
                yield environment.write(((_v if (_v := getattr((_o := l_1_crumb), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
                yield '">'
                yield environment.write((t_2((_v if (_v := getattr((_o := l_1_crumb), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
                yield '</a>'
            yield '</li>\n'
        l_1_loop = l_1_crumb = missing
        yield '  </ol>\n</nav>\n'

blocks = {}
debug_info = '2=25&3=28&5=31&6=35'
looked_up = ['_', 'page']
set_names = ['crumb']
named_templates = []

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/payment.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    try:
        t_1 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<dl class="rows">\n'
    for l_1_way in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'payment', missing)) is not missing else environment.getattr(_o, 'payment')):
        l_1__ = resolve('_')
        _loop_vars = {}
        pass
        yield '  <div><dt>'
        yield environment.write((t_2((_v if (_v := getattr((_o := l_1_way), 'method', missing)) is not missing else environment.getattr(_o, 'method')))))
        yield '</dt><dd>'
        yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Taken %(moment)s', moment=t_3((_v if (_v := getattr((_o := l_1_way), 'charged', missing)) is not missing else environment.getattr(_o, 'charged'))), _loop_vars=_loop_vars)))
        if (_v if (_v := getattr((_o := l_1_way), 'currencies', missing)) is not missing else environment.getattr(_o, 'currencies')):
            pass
            yield ' · '
            yield environment.write((t_1(context.eval_ctx, (_v if (_v := getattr((_o := l_1_way), 'currencies', missing)) is not missing else environment.getattr(_o, 'currencies')), ', ')))
        if (_v if (_v := getattr((_o := l_1_way), 'fees', missing)) is not missing else environment.getattr(_o, 'fees')):
            pass
            yield ' · '
            yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Extra cost: %(fees)s', fees=t_3((_v if (_v := getattr((_o := l_1_way), 'fees', missing)) is not missing else environment.getattr(_o, 'fees'))), _loop_vars=_loop_vars)))
        yield '</dd></div>\n'
    l_1_way = l_1__ = missing
    yield '</dl>'

blocks = {}
debug_info = '3=31&4=36'
looked_up = ['_', 'site']
set_names = ['way']
named_templates = []

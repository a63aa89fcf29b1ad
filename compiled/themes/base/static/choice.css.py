from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'themes/base/static/choice.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '/* Choosing a person without a script: whoever lacks what is chosen is hidden. Without :has everybody is shown. */\n.choice { display: none; }\n@supports selector(:has(*)) {\n  .choice { display: block; }\n  @media (min-width: 60rem) {\n    .choice::details-content { content-visibility: visible; block-size: auto; }\n    @supports selector(::details-content) {\n      .choice summary { pointer-events: none; list-style: none; }\n      .choice summary::before { content: none; }\n    }\n  }\n'
    l_1_loop = missing
    for l_1_group, l_1_loop in LoopContext('abc', undefined):
        l_1_range = resolve('range')
        _loop_vars = {}
        pass
        yield '\n'
        l_2_loop = missing
        for l_2_slot, l_2_loop in LoopContext(environment.call(context, (undefined(name='range') if l_1_range is missing else l_1_range), 1, 17, _loop_vars=_loop_vars), undefined):
            _loop_vars = {}
            pass
            yield '\n  .find:has(#choice-'
            yield str(environment.finalize(l_1_group))
            yield str(environment.finalize(l_2_slot))
            yield ':checked) [data-is]:not([data-is~="'
            yield str(environment.finalize(l_1_group))
            yield str(environment.finalize(l_2_slot))
            yield '"])'
            if ((_v if (_v := getattr((_o := l_2_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last')) and (l_1_group == 'c')):
                pass
                yield ' { display: none; }'
            else:
                pass
                yield ','
            yield '\n\n'
        l_2_loop = l_2_slot = missing
        yield '\n'
    l_1_loop = l_1_group = l_1_range = missing
    yield '\n}\n@media print {\n  .choice { display: none; }\n}'

blocks = {}
debug_info = '12=13&13=19&14=23'
looked_up = ['range']
set_names = ['group', 'slot']
named_templates = []

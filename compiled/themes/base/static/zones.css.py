from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'themes/base/static/zones.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_range = resolve('range')
    pass
    yield "/* One's own country without a script: links choose a zone, and the others are hidden. Without :has, and on paper, all are shown. */\n@media screen {\n  @supports selector(:has(*)) {\n    .zones:not(:has(:target)) .zone ~ .zone { display: none; }\n    .zones:has(:target) .zone:not(:target, :has(:target)) { display: none; }\n    .zones:not(:has(:target)) .pick li:first-child a,\n"
    l_1_loop = missing
    for l_1_slot, l_1_loop in LoopContext(environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 1, 41), undefined):
        _loop_vars = {}
        pass
        yield '\n    .zones:has(.zone:nth-of-type('
        yield str(environment.finalize(l_1_slot))
        yield '):is(:target, :has(:target))) .pick li:nth-child('
        yield str(environment.finalize(l_1_slot))
        yield ') a'
        if (_v if (_v := getattr((_o := l_1_loop), 'last', missing)) is not missing else environment.getattr(_o, 'last')):
            pass
            yield ' { color: var(--pick-ink, inherit); background: var(--pick-ground, none); font-weight: 700; text-decoration: none; }'
        else:
            pass
            yield ','
        yield '\n\n'
    l_1_loop = l_1_slot = missing
    yield "\n  }\n}\n/* How the rest looks is for the theme to say; its layers win where it names the layer 'zones' first. */\n@layer zones {\n  .zone { scroll-margin-block-start: 12rem; }\n  .zone-prices { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.5rem 2.5rem; align-items: start; }\n  .methods .of { display: none; }\n  @media (max-width: 40rem) {\n    .methods, .methods :is(tbody, tr, th, td) { display: block; }\n    .methods thead, .methods .none { display: none; }\n    .methods td { display: grid; grid-template-columns: minmax(6.25rem, 1fr) minmax(0, 3fr); gap: 0 0.75rem; }\n    .methods .of { display: block; }\n  }\n}"

blocks = {}
debug_info = '7=14&8=18'
looked_up = ['range']
set_names = ['slot']
named_templates = []

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'themes/base/static/pictures.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_range = resolve('range')
    try:
        t_1 = environment.filters['max']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'max' found.")
    try:
        t_2 = environment.filters['min']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'min' found.")
    pass
    yield '/* The ground of a picture until it is loaded: one of 64 tones. The spot that stays where a page\ncuts it, in tens of per cent: it comes near the middle of its place, so that what is about it stays too (exactly so where half is cut off). */\n'
    for l_1_red in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 4):
        _loop_vars = {}
        pass
        yield '\n'
        for l_2_green in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 4, _loop_vars=_loop_vars):
            _loop_vars = {}
            pass
            yield '\n'
            for l_3_blue in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 4, _loop_vars=_loop_vars):
                _loop_vars = {}
                pass
                yield '\nimg.tone-'
                yield str(environment.finalize(l_1_red))
                yield str(environment.finalize(l_2_green))
                yield str(environment.finalize(l_3_blue))
                yield ' { background: rgb('
                yield str(environment.finalize((32 + (64 * l_1_red))))
                yield ' '
                yield str(environment.finalize((32 + (64 * l_2_green))))
                yield ' '
                yield str(environment.finalize((32 + (64 * l_3_blue))))
                yield '); }\n'
            l_3_blue = missing
            yield '\n'
        l_2_green = missing
        yield '\n'
    l_1_red = missing
    yield '\n'
    for l_1_part in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 0, 101, 10):
        l_1_cut = missing
        _loop_vars = {}
        pass
        yield '\n'
        l_1_cut = t_1(environment, [0, t_2(environment, [((2 * l_1_part) - 50), 100])])
        _loop_vars['cut'] = l_1_cut
        yield '\n.fx-'
        yield str(environment.finalize(l_1_part))
        yield ' { --focus-x: '
        yield str(environment.finalize((undefined(name='cut') if l_1_cut is missing else l_1_cut)))
        yield '%; }\n.fy-'
        yield str(environment.finalize(l_1_part))
        yield ' { --focus-y: '
        yield str(environment.finalize((undefined(name='cut') if l_1_cut is missing else l_1_cut)))
        yield '%; }\n'
    l_1_part = l_1_cut = missing
    yield '\n:is(main, aside, header) img[class*=" fx-"] { object-position: var(--focus-x) var(--focus-y); }\n.large { display: inline-block; padding-block: .3rem; }'

blocks = {}
debug_info = '3=25&4=29&5=33&6=37&10=53&11=58&12=61&13=65'
looked_up = ['range']
set_names = ['blue', 'cut', 'green', 'part', 'red']
named_templates = []

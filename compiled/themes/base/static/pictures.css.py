from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'themes/base/static/pictures.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_range = resolve('range')
    pass
    yield '/* The ground of a picture until it is loaded: one of 64 tones. The spot that stays where a page cuts it, in tens of per cent. */\n'
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
        _loop_vars = {}
        pass
        yield '\n.fx-'
        yield str(environment.finalize(l_1_part))
        yield ' { --focus-x: '
        yield str(environment.finalize(l_1_part))
        yield '%; }\n.fy-'
        yield str(environment.finalize(l_1_part))
        yield ' { --focus-y: '
        yield str(environment.finalize(l_1_part))
        yield '%; }\n'
    l_1_part = missing
    yield '\n:is(main, aside, header) img[class*=" fx-"] { object-position: var(--focus-x) var(--focus-y); }\n.large { display: inline-block; padding-block: .3rem; }'

blocks = {}
debug_info = '2=13&3=17&4=21&5=25&9=41&10=45&11=49'

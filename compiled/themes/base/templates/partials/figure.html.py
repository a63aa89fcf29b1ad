from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/figure.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_figure = missing
    try:
        t_1 = environment.filters['duration_parts']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration_parts' found.")
    pass
    def macro(l_1_length):
        t_2 = []
        l_1_before = l_1_number = l_1_after = missing
        if l_1_length is missing:
            l_1_length = undefined("parameter 'length' was not provided", name='length')
        pass
        (l_1_before, l_1_number, l_1_after) = t_1(context, l_1_length)
        t_2.append(
            '<span class="figure">',
        )
        if (undefined(name='before') if l_1_before is missing else l_1_before):
            pass
            t_2.extend((
                '<span class="figure-unit">',
                environment.write(((undefined(name='before') if l_1_before is missing else l_1_before))),
                '</span>',
            ))
        t_2.extend((
            '<span class="figure-number">',
            environment.write(((undefined(name='number') if l_1_number is missing else l_1_number))),
            '</span>',
        ))
        if (undefined(name='after') if l_1_after is missing else l_1_after):
            pass
            t_2.extend((
                '<span class="figure-unit">',
                environment.write(((undefined(name='after') if l_1_after is missing else l_1_after))),
                '</span>',
            ))
        t_2.append(
            '</span>',
        )
        return concat(t_2)
    context.exported_vars.add('figure')
    context.vars['figure'] = l_0_figure = Macro(environment, macro, 'figure', ('length',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=18&3=24&4=28'
looked_up = []
set_names = ['after', 'before', 'figure', 'length', 'number']
named_templates = []

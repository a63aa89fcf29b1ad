from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/section.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_section = l_0_listing = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro(l_1_id, l_1_heading, l_1_caller):
        t_3 = []
        if l_1_id is missing:
            l_1_id = undefined("parameter 'id' was not provided", name='id')
        if l_1_heading is missing:
            l_1_heading = undefined("parameter 'heading' was not provided", name='heading')
        pass
        t_3.extend((
            '<section class="part" aria-labelledby="',
            environment.write((l_1_id)),
            '">\n  <h2 id="',
            environment.write((l_1_id)),
            '">',
            environment.write((t_1(l_1_heading))),
            '</h2>\n  <div class="matter">\n',
            environment.write((environment.call(context, l_1_caller))),
            '\n  </div>\n</section>\n',
        ))
        return concat(t_3)
    context.exported_vars.add('section')
    context.vars['section'] = l_0_section = Macro(environment, macro, 'section', ('id', 'heading'), False, False, True, context.eval_ctx.autoescape)
    def macro(l_1_texts):
        t_4 = []
        if l_1_texts is missing:
            l_1_texts = undefined("parameter 'texts' was not provided", name='texts')
        pass
        t_4.append(
            '<ul class="list">\n',
        )
        for l_2_text in l_1_texts:
            _loop_vars = {}
            pass
            t_4.extend((
                '  <li>',
                environment.write((t_2(l_2_text))),
                '</li>\n',
            ))
        l_2_text = missing
        t_4.append(
            '</ul>\n',
        )
        return concat(t_4)
    context.exported_vars.add('listing')
    context.vars['listing'] = l_0_listing = Macro(environment, macro, 'listing', ('texts',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=24&3=33&4=35&6=39&10=45&12=53&13=58'
looked_up = []
set_names = ['heading', 'id', 'listing', 'section', 'text', 'texts']
named_templates = []

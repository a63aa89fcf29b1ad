from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'questions.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = missing
    pass
    parent_template = environment.get_template('base.html', 'questions.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'questions.html').make_module(context.get_all(), True, {'section': l_0_section})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'questions.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    yield from parent_template.root_render_func(context)

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0__ = resolve('_')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    for (l_1_stage, l_1_heading) in [('pre', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Before you order', _block_vars=_block_vars)), ('sale', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'From your order to dispatch', _block_vars=_block_vars)), ('after', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'From dispatch on', _block_vars=_block_vars)), ('always', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'At any time', _block_vars=_block_vars))]:
        l_1_page = resolve('page')
        l_1_section = resolve('section')
        l_1_asked = missing
        _loop_vars = {}
        pass
        l_1_asked = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'list_by_stage', missing)) is not missing else environment.getattr(_o, 'list_by_stage')), l_1_stage, _loop_vars=_loop_vars)
        _loop_vars['asked'] = l_1_asked
        if (undefined(name='asked') if l_1_asked is missing else l_1_asked):
            pass
            def macro():
                t_2 = []
                pass
                t_2.append(
                    '<ul class="points">\n',
                )
                for (l_3_anchor, l_3_one) in (undefined(name='asked') if l_1_asked is missing else l_1_asked):
                    _loop_vars = {}
                    pass
                    t_2.extend((
                        '  <li id="',
                        environment.write((l_3_anchor)),
                        '"><h3><a href="#',
                        environment.write((l_3_anchor)),
                        '">',
                        environment.write((t_1((_v if (_v := getattr((_o := l_3_one), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                        '</a></h3><div class="prose">',
                        environment.write(((_v if (_v := getattr((_o := l_3_one), 'answer', missing)) is not missing else environment.getattr(_o, 'answer')))),
                        '</div></li>\n',
                    ))
                l_3_anchor = l_3_one = missing
                t_2.append(
                    '</ul>\n',
                )
                return concat(t_2)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_1_section is missing else l_1_section), markup_join(('stage-', l_1_stage, )), l_1_heading, caller=caller, _loop_vars=_loop_vars)
    l_1_stage = l_1_heading = l_1_page = l_1_asked = l_1_section = missing

blocks = {'sections': block_sections}
debug_info = '2=13&3=16&4=24&5=39&6=45&7=47&8=49&10=55&11=60&8=75'
looked_up = ['_', 'page', 'section']
set_names = ['anchor', 'asked', 'heading', 'one', 'section', 'stage']
named_templates = ['base.html', 'partials/section.html']

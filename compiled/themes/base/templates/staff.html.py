from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'staff.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_face = missing
    pass
    parent_template = environment.get_template('base.html', 'staff.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'staff.html').make_module(context.get_all(), True, {'face': l_0_face, 'section': l_0_section})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'staff.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('partials/faces.html', 'staff.html').make_module(context.get_all(), True, {'face': l_0_face, 'section': l_0_section})
    l_0_face = getattr(included_template, 'face', missing)
    if l_0_face is missing:
        l_0_face = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'staff.html') does not export the requested name 'face'", name='face')
    context.vars['face'] = l_0_face
    context.exported_vars.discard('face')
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_site = resolve('site')
    l_0_people = missing
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    pass
    l_0_people = t_1(context.eval_ctx, t_2(context, environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'people'), 'facts.status.state', 'equalto', 'left'))
    _block_vars['people'] = l_0_people
    if (undefined(name='people') if l_0_people is missing else l_0_people):
        pass
        yield '<ul class="lead faces faces-large">\n'
        for l_1_item in (undefined(name='people') if l_0_people is missing else l_0_people):
            l_1_face = resolve('face')
            _loop_vars = {}
            pass
            yield '  '
            yield escape(environment.finalize(environment.call(context, (undefined(name='face') if l_1_face is missing else l_1_face), l_1_item, '(min-width: 60rem) 23rem, 46vw', _loop_vars=_loop_vars)))
            yield '\n'
        l_1_item = l_1_face = missing
        yield '</ul>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    try:
        t_3 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_4 = environment.filters['sort']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'sort' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    if environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'):
        pass
        def macro():
            t_6 = []
            l_1_ngettext = resolve('ngettext')
            l_1_gap = resolve('gap')
            pass
            t_6.extend((
                '<p class="text">',
                escape(environment.finalize(t_5(environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'how')))),
                '</p>\n<table class="pairs">\n  <caption class="unseen">',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What each level takes'))),
                '</caption>\n  <thead><tr><th scope="col">',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Stars'))),
                '</th><th scope="col">',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What it takes'))),
                '</th></tr></thead>\n  <tbody>\n',
            ))
            for l_2_step in t_4(environment, environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'levels'), attribute='stars', reverse=True):
                _loop_vars = {}
                pass
                t_6.extend((
                    '    <tr><th scope="row">',
                    escape(environment.finalize(t_3(context, environment.getattr(l_2_step, 'stars')))),
                    '</th><td>',
                    escape(environment.finalize(t_5(environment.getattr(l_2_step, 'requires')))),
                    '</td></tr>\n',
                ))
            l_2_step = missing
            t_6.extend((
                '  </tbody>\n</table>\n<p class="text">',
                escape(environment.finalize(environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), 'Stars are shown from %(num)s counted case on.', 'Stars are shown from %(num)s counted cases on.', environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'min_sample')))),
                escape(environment.finalize((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'They are looked at again %(often)s.', often=t_5(environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'facts'), 'stars'), 'reviewed_every'))))),
                '</p>\n',
            ))
            return concat(t_6)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'stars', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How we award stars', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'lead': block_lead, 'sections': block_sections, 'counter': block_counter}
debug_info = '2=13&3=16&4=22&5=30&6=52&7=54&9=57&10=62&15=67&16=96&17=98&18=105&20=107&21=109&23=114&24=119&28=127&29=129&17=134&33=136'

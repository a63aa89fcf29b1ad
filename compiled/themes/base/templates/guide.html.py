from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'guide.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_listing = l_0_skill = l_0_captioned = missing
    pass
    parent_template = environment.get_template('base.html', 'guide.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'guide.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'listing': l_0_listing, 'section': l_0_section, 'skill': l_0_skill})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'guide.html') does not export the requested name 'section'", name='section')
    l_0_listing = getattr(included_template, 'listing', missing)
    if l_0_listing is missing:
        l_0_listing = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'guide.html') does not export the requested name 'listing'", name='listing')
    context.vars.update({'section': l_0_section, 'listing': l_0_listing})
    context.exported_vars.difference_update(('section', 'listing'))
    included_template = environment.get_template('partials/naming.html', 'guide.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'listing': l_0_listing, 'section': l_0_section, 'skill': l_0_skill})
    l_0_skill = getattr(included_template, 'skill', missing)
    if l_0_skill is missing:
        l_0_skill = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'guide.html') does not export the requested name 'skill'", name='skill')
    context.vars['skill'] = l_0_skill
    context.exported_vars.discard('skill')
    included_template = environment.get_template('partials/picture.html', 'guide.html').make_module(context.get_all(), True, {'captioned': l_0_captioned, 'listing': l_0_listing, 'section': l_0_section, 'skill': l_0_skill})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'guide.html') does not export the requested name 'captioned'", name='captioned')
    context.vars['captioned'] = l_0_captioned
    context.exported_vars.discard('captioned')
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('lead', block_lead)
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_icon = resolve('icon')
    l_0__ = resolve('_')
    l_0_listing = resolve('listing')
    l_0_skill = resolve('skill')
    try:
        t_1 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_2 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_3 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_4 = environment.filters['span']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'span' found.")
    pass
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'safety', missing)) is not missing else environment.getattr(_o, 'safety')):
        pass
        yield '<section class="lead safety" aria-labelledby="safety">\n  <h2 id="safety">'
        yield environment.write((environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'warning', _block_vars=_block_vars)))
        yield ' '
        yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Safety first', _block_vars=_block_vars))))
        yield '</h2>\n  '
        yield environment.write((environment.call(context, (undefined(name='listing') if l_0_listing is missing else l_0_listing), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'safety', missing)) is not missing else environment.getattr(_o, 'safety')), _block_vars=_block_vars)))
        yield '\n</section>\n'
    yield '<dl class="facts facts-row">\n  <div><dt>'
    yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Takes', _block_vars=_block_vars))))
    yield '</dt><dd class="big">'
    yield environment.write((t_4(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time', missing)) is not missing else environment.getattr(_o, 'time')))))
    yield '</dd></div>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'people', missing)) is not missing else environment.getattr(_o, 'people')):
        pass
        yield '<div><dt>'
        yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'People', _block_vars=_block_vars))))
        yield '</dt><dd class="big">'
        yield environment.write((t_2(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'people', missing)) is not missing else environment.getattr(_o, 'people')))))
        yield '</dd></div>'
    yield '  <div><dt>'
    yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who can do it', _block_vars=_block_vars))))
    yield '</dt><dd>'
    yield environment.write((environment.call(context, (undefined(name='skill') if l_0_skill is missing else l_0_skill), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'skill', missing)) is not missing else environment.getattr(_o, 'skill')), _block_vars=_block_vars)))
    yield '</dd></div>\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'products', missing)) is not missing else environment.getattr(_o, 'products')):
        pass
        yield '<div><dt>'
        yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'For', _block_vars=_block_vars))))
        yield '</dt><dd>'
        yield environment.write((t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'products', missing)) is not missing else environment.getattr(_o, 'products')))))
        yield '</dd></div>'
    yield '</dl>\n'
    yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))
    yield '\n'

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
    l_0_site = resolve('site')
    try:
        t_3 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'tools', missing)) is not missing else environment.getattr(_o, 'tools')):
        pass
        def macro():
            t_6 = []
            l_1_listing = resolve('listing')
            pass
            t_6.extend((
                environment.write((environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'tools', missing)) is not missing else environment.getattr(_o, 'tools'))))),
                '\n',
            ))
            return concat(t_6)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'tools', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Tools', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'materials', missing)) is not missing else environment.getattr(_o, 'materials')):
        pass
        def macro():
            t_7 = []
            pass
            t_7.extend((
                '<table class="pairs pairs-number">\n  <caption class="unseen">',
                environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Materials and how much of them')))),
                '</caption>\n  <thead><tr><th scope="col">',
                environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Material')))),
                '</th><th scope="col">',
                environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How much')))),
                '</th></tr></thead>\n  <tbody>\n',
            ))
            for l_2_one in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'materials', missing)) is not missing else environment.getattr(_o, 'materials')):
                _loop_vars = {}
                pass
                t_7.extend((
                    '    <tr><th scope="row">',
                    environment.write((t_3((_v if (_v := getattr((_o := l_2_one), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                    '</th><td>',
                    environment.write((t_5((_v if (_v := getattr((_o := l_2_one), 'quantity', missing)) is not missing else environment.getattr(_o, 'quantity'))))),
                    '</td></tr>\n',
                ))
            l_2_one = missing
            t_7.append(
                '  </tbody>\n</table>\n',
            )
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'materials', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Materials', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def macro():
        t_8 = []
        pass
        t_8.append(
            '<ol class="steps">\n',
        )
        for l_2_step in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')):
            l_2_icon = resolve('icon')
            l_2_captioned = resolve('captioned')
            _loop_vars = {}
            pass
            t_8.append(
                '  <li',
            )
            if (_v if (_v := getattr((_o := l_2_step), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')):
                pass
                t_8.append(
                    ' class="pictured"',
                )
            t_8.extend((
                '>\n    <h3>',
                environment.write((t_3((_v if (_v := getattr((_o := l_2_step), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</h3>\n',
            ))
            if (_v if (_v := getattr((_o := l_2_step), 'warning', missing)) is not missing else environment.getattr(_o, 'warning')):
                pass
                t_8.extend((
                    '<p class="beware">',
                    environment.write((environment.call(context, (undefined(name='icon') if l_2_icon is missing else l_2_icon), 'warning', _loop_vars=_loop_vars))),
                    ' ',
                    environment.write((t_5((_v if (_v := getattr((_o := l_2_step), 'warning', missing)) is not missing else environment.getattr(_o, 'warning'))))),
                    '</p>',
                ))
            t_8.extend((
                '    <div class="prose">',
                environment.write(((_v if (_v := getattr((_o := l_2_step), 'text', missing)) is not missing else environment.getattr(_o, 'text')))),
                '</div>\n',
            ))
            if (_v if (_v := getattr((_o := l_2_step), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')):
                pass
                t_8.append(
                    environment.write((environment.call(context, (undefined(name='captioned') if l_2_captioned is missing else l_2_captioned), (_v if (_v := getattr((_o := l_2_step), 'picture', missing)) is not missing else environment.getattr(_o, 'picture')), '(min-width: 60rem) 22rem, 92vw', _loop_vars=_loop_vars))),
                )
            t_8.append(
                '  </li>\n',
            )
        l_2_step = l_2_icon = l_2_captioned = missing
        t_8.append(
            '</ol>\n',
        )
        return concat(t_8)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'steps', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Step by step', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'mistakes', missing)) is not missing else environment.getattr(_o, 'mistakes')):
        pass
        def macro():
            t_9 = []
            pass
            t_9.append(
                '<ul class="points">\n',
            )
            for l_2_one in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'mistakes', missing)) is not missing else environment.getattr(_o, 'mistakes')):
                _loop_vars = {}
                pass
                t_9.extend((
                    '  <li><h3>',
                    environment.write((t_3((_v if (_v := getattr((_o := l_2_one), 'problem', missing)) is not missing else environment.getattr(_o, 'problem'))))),
                    '</h3><div class="prose">',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'answer', missing)) is not missing else environment.getattr(_o, 'answer')))),
                    '</div></li>\n',
                ))
            l_2_one = missing
            t_9.append(
                '</ul>\n',
            )
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'mistakes', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What often goes wrong', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'when_to_call_us', missing)) is not missing else environment.getattr(_o, 'when_to_call_us')):
        pass
        def macro():
            t_10 = []
            pass
            t_10.extend((
                '<p class="say">',
                environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'when_to_call_us', missing)) is not missing else environment.getattr(_o, 'when_to_call_us'))))),
                '</p>\n',
            ))
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'call', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'When to stop and call us', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    def t_11(fiter):
        for l_1_item in fiter:
            if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'author', missing)) is not missing else environment.getattr(_o, 'author')) and ((_v if (_v := getattr((_o := l_1_item), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == markup_join(('staff/', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'author', missing)) is not missing else environment.getattr(_o, 'author')), )))):
                yield l_1_item
    for l_1_item in t_11((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people'))):
        l_1_gap = resolve('gap')
        _loop_vars = {}
        pass
        yield '<p class="reviewed">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Written by', _loop_vars=_loop_vars)))
        yield environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap)))
        yield '<a href="'
        yield environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
        yield '">'
        yield environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</a> · '
        yield environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'role', missing)) is not missing else environment.getattr(_o, 'role')))))
        yield '</p>\n'
    l_1_item = l_1_gap = missing
    if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'author', missing)) is not missing else environment.getattr(_o, 'author')) and (markup_join(('staff/', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'author', missing)) is not missing else environment.getattr(_o, 'author')), )) in (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes')))):
        pass
        yield '<p class="reviewed">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Written by', _block_vars=_block_vars)))
        yield ' '
        yield environment.write((t_5(environment.getitem((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes')), markup_join(('staff/', (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'author', missing)) is not missing else environment.getattr(_o, 'author')), ))))))
        yield '</p>\n'

blocks = {'lead': block_lead, 'sections': block_sections}
debug_info = '2=13&3=16&4=25&5=31&6=39&7=77&9=80&10=84&14=87&15=91&16=99&17=103&19=111&21=114&22=138&23=140&24=145&23=150&27=151&28=153&30=158&31=160&33=165&34=170&28=181&40=182&42=188&43=196&44=203&45=206&46=217&47=220&40=234&52=235&53=237&55=243&56=248&53=259&61=260&62=262&63=267&62=272&66=273&67=282&69=292&70=295'
looked_up = ['_', 'captioned', 'gap', 'icon', 'listing', 'page', 'section', 'site', 'skill']
set_names = ['captioned', 'item', 'listing', 'one', 'section', 'skill', 'step']
named_templates = ['base.html', 'partials/naming.html', 'partials/picture.html', 'partials/section.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'buying.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_listing = l_0_who = l_0_change = missing
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
    parent_template = environment.get_template('base.html', 'buying.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'buying.html').make_module(context.get_all(), True, {'change': l_0_change, 'listing': l_0_listing, 'section': l_0_section, 'who': l_0_who})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'buying.html') does not export the requested name 'section'", name='section')
    l_0_listing = getattr(included_template, 'listing', missing)
    if l_0_listing is missing:
        l_0_listing = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'buying.html') does not export the requested name 'listing'", name='listing')
    context.vars.update({'section': l_0_section, 'listing': l_0_listing})
    context.exported_vars.difference_update(('section', 'listing'))
    included_template = environment.get_template('partials/naming.html', 'buying.html').make_module(context.get_all(), True, {'change': l_0_change, 'listing': l_0_listing, 'section': l_0_section, 'who': l_0_who})
    l_0_who = getattr(included_template, 'who', missing)
    if l_0_who is missing:
        l_0_who = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'buying.html') does not export the requested name 'who'", name='who')
    context.vars['who'] = l_0_who
    context.exported_vars.discard('who')
    def macro(l_1_one):
        t_3 = []
        l_1__ = resolve('_')
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        t_3.extend((
            '<dl class="rows">\n  <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Until when')))),
            '</dt><dd>',
            environment.write((t_2((_v if (_v := getattr((_o := l_1_one), 'until', missing)) is not missing else environment.getattr(_o, 'until'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'How')))),
            '</dt><dd>',
            environment.write((t_2((_v if (_v := getattr((_o := l_1_one), 'how', missing)) is not missing else environment.getattr(_o, 'how'))))),
            '</dd></div>\n  <div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Cost')))),
            '</dt><dd>',
            environment.write((t_2((_v if (_v := getattr((_o := l_1_one), 'cost', missing)) is not missing else environment.getattr(_o, 'cost'))))),
            '</dd></div>\n</dl>\n',
        ))
        return concat(t_3)
    context.exported_vars.add('change')
    context.vars['change'] = l_0_change = Macro(environment, macro, 'change', ('one',), False, False, False, context.eval_ctx.autoescape)
    yield from parent_template.root_render_func(context)

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    l_0_page = resolve('page')
    l_0_site = resolve('site')
    try:
        t_4 = environment.filters['money']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'money' found.")
    try:
        t_5 = environment.filters['percent']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'percent' found.")
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
    def macro():
        t_6 = []
        pass
        t_6.append(
            '<ol class="steps">\n',
        )
        for l_2_step in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'steps', missing)) is not missing else environment.getattr(_o, 'steps')):
            l_2_who = resolve('who')
            _loop_vars = {}
            pass
            t_6.extend((
                '  <li>\n    <h3>',
                environment.write((t_1((_v if (_v := getattr((_o := l_2_step), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</h3>\n    <p class="step-who">',
                environment.write((environment.call(context, (undefined(name='who') if l_2_who is missing else l_2_who), (_v if (_v := getattr((_o := l_2_step), 'who', missing)) is not missing else environment.getattr(_o, 'who')), _loop_vars=_loop_vars))),
            ))
            if (_v if (_v := getattr((_o := l_2_step), 'time', missing)) is not missing else environment.getattr(_o, 'time')):
                pass
                t_6.extend((
                    ' · ',
                    environment.write((t_2((_v if (_v := getattr((_o := l_2_step), 'time', missing)) is not missing else environment.getattr(_o, 'time'))))),
                ))
            if (_v if (_v := getattr((_o := l_2_step), 'cost', missing)) is not missing else environment.getattr(_o, 'cost')):
                pass
                t_6.extend((
                    ' · ',
                    environment.write((t_4(context, (_v if (_v := getattr((_o := l_2_step), 'cost', missing)) is not missing else environment.getattr(_o, 'cost'))))),
                ))
            t_6.extend((
                '</p>\n    <div class="prose">',
                environment.write(((_v if (_v := getattr((_o := l_2_step), 'text', missing)) is not missing else environment.getattr(_o, 'text')))),
                '</div>\n  </li>\n',
            ))
        l_2_step = l_2_who = missing
        t_6.append(
            '</ol>\n',
        )
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'steps', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Your order, step by step', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'before_you_order', missing)) is not missing else environment.getattr(_o, 'before_you_order')):
        pass
        def macro():
            t_7 = []
            pass
            t_7.append(
                '<ul class="points">\n',
            )
            for l_2_limit in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'before_you_order', missing)) is not missing else environment.getattr(_o, 'before_you_order')):
                _loop_vars = {}
                pass
                t_7.extend((
                    '  <li><h3>',
                    environment.write((t_1((_v if (_v := getattr((_o := l_2_limit), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                    '</h3><p>',
                    environment.write((t_2((_v if (_v := getattr((_o := l_2_limit), 'problem', missing)) is not missing else environment.getattr(_o, 'problem'))))),
                    '</p><div class="prose">',
                    environment.write(((_v if (_v := getattr((_o := l_2_limit), 'answer', missing)) is not missing else environment.getattr(_o, 'answer')))),
                    '</div></li>\n',
                ))
            l_2_limit = missing
            t_7.append(
                '</ul>\n',
            )
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'before', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Good to know before you order', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'waste', missing)) is not missing else environment.getattr(_o, 'waste')):
        pass
        def macro():
            t_8 = []
            pass
            t_8.extend((
                '<p class="big">+',
                environment.write((t_5(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'waste', missing)) is not missing else environment.getattr(_o, 'waste'))), 'share', missing)) is not missing else environment.getattr(_o, 'share'))))),
                '</p>\n<p class="text">',
                environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'waste', missing)) is not missing else environment.getattr(_o, 'waste'))), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                '</p>\n<p class="text">',
                environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'waste', missing)) is not missing else environment.getattr(_o, 'waste'))), 'example', missing)) is not missing else environment.getattr(_o, 'example'))))),
                '</p>\n',
            ))
            return concat(t_8)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'waste', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How much to order', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ask_first', missing)) is not missing else environment.getattr(_o, 'ask_first')):
        pass
        def macro():
            t_9 = []
            l_1_listing = resolve('listing')
            pass
            t_9.extend((
                environment.write((environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ask_first', missing)) is not missing else environment.getattr(_o, 'ask_first'))))),
                '\n',
            ))
            return concat(t_9)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'ask', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Ask us first', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'change', missing)) is not missing else environment.getattr(_o, 'change')):
        pass
        def macro():
            t_10 = []
            l_1_change = resolve('change')
            pass
            t_10.extend((
                environment.write((environment.call(context, (undefined(name='change') if l_1_change is missing else l_1_change), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'change', missing)) is not missing else environment.getattr(_o, 'change'))))),
                '\n',
            ))
            return concat(t_10)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'change', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Changing an order', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'cancel', missing)) is not missing else environment.getattr(_o, 'cancel')):
        pass
        def macro():
            t_11 = []
            l_1_change = resolve('change')
            pass
            t_11.extend((
                environment.write((environment.call(context, (undefined(name='change') if l_1_change is missing else l_1_change), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'cancel', missing)) is not missing else environment.getattr(_o, 'cancel'))))),
                '\n',
            ))
            return concat(t_11)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'cancel', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Cancelling an order', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'what_you_get', missing)) is not missing else environment.getattr(_o, 'what_you_get')):
        pass
        def macro():
            t_12 = []
            l_1_listing = resolve('listing')
            pass
            t_12.extend((
                environment.write((environment.call(context, (undefined(name='listing') if l_1_listing is missing else l_1_listing), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'what_you_get', missing)) is not missing else environment.getattr(_o, 'what_you_get'))))),
                '\n',
            ))
            return concat(t_12)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'papers', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What comes with the goods', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'payment', missing)) is not missing else environment.getattr(_o, 'payment')):
        pass
        def macro():
            t_13 = []
            pass
            template = environment.get_template('partials/payment.html', 'buying.html')
            gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
            try:
                for event in gen:
                    t_13.append(event)
            finally: gen.close()
            return concat(t_13)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'payment', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How to pay', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

blocks = {'sections': block_sections}
debug_info = '2=25&3=28&4=37&5=43&7=51&8=55&9=59&12=69&13=105&15=111&17=117&18=119&19=135&13=144&24=145&25=147&27=153&28=158&25=171&33=172&34=174&35=179&36=181&37=183&34=188&40=189&41=191&42=196&41=201&45=202&46=204&47=209&46=214&50=215&51=217&52=222&51=227&55=228&56=230&57=235&56=240&60=241&61=243&62=246&61=254'
looked_up = ['_', 'change', 'listing', 'page', 'section', 'site', 'who']
set_names = ['change', 'limit', 'listing', 'one', 'section', 'step', 'who']
named_templates = ['base.html', 'partials/naming.html', 'partials/payment.html', 'partials/section.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'base.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_page = resolve('page')
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_prose = l_0_day = l_0_section = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    included_template = environment.get_template('partials/prose.html', 'base.html').make_module(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose, 'section': l_0_section})
    l_0_prose = getattr(included_template, 'prose', missing)
    if l_0_prose is missing:
        l_0_prose = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'base.html') does not export the requested name 'prose'", name='prose')
    context.vars['prose'] = l_0_prose
    context.exported_vars.discard('prose')
    included_template = environment.get_template('partials/day.html', 'base.html').make_module(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose, 'section': l_0_section})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'base.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/section.html', 'base.html').make_module(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose, 'section': l_0_section})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'base.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    yield '<!DOCTYPE html>\n<html lang="'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'language', missing)) is not missing else environment.getattr(_o, 'language'))))
    yield '" dir="'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'direction', missing)) is not missing else environment.getattr(_o, 'direction'))))
    yield '">\n<head>\n'
    template = environment.get_template('partials/head.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose, 'section': l_0_section}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield from context.blocks['head'][0](context)
    yield '</head>\n<body data-zone="'
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'time_zone', missing)) is not missing else environment.getattr(_o, 'time_zone'))))
    yield '">\n<a class="skip" href="#content">'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Skip to the page')))
    yield '</a>\n'
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'banner', missing)) is not missing else environment.getattr(_o, 'banner')):
        pass
        yield '<aside class="preview" aria-label="'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Preview')))
        yield '">\n  <p class="wrap"><b>'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), "Preview: not the shop's real pages.")))
        yield '</b> '
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What stands here is still being worked on and may never be published.')))
        yield '</p>\n</aside>\n'
    template = environment.get_template('partials/header.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose, 'section': l_0_section}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '\n'
    template = environment.get_template('partials/quick_links.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose, 'section': l_0_section}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    template = environment.get_template('partials/strip.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose, 'section': l_0_section}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<main id="content" class="wrap">\n'
    yield from context.blocks['top'][0](context)
    yield from context.blocks['lead'][0](context)
    yield from context.blocks['article'][0](context)
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'questions', missing)) is not missing else environment.getattr(_o, 'questions')):
        pass
        def macro():
            t_2 = []
            pass
            t_2.append(
                '<ul class="list">\n',
            )
            for l_2_link in (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'questions', missing)) is not missing else environment.getattr(_o, 'questions')):
                _loop_vars = {}
                pass
                t_2.extend((
                    '  <li><a href="',
                    environment.write(((_v if (_v := getattr((_o := l_2_link), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                    '">',
                    environment.write((t_1((_v if (_v := getattr((_o := l_2_link), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                    '</a></li>\n',
                ))
            l_2_link = missing
            t_2.append(
                '</ul>\n',
            )
            return concat(t_2)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'asked', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Questions about this'), caller=caller)
    yield '</main>\n'
    yield from context.blocks['counter'][0](context)
    template = environment.get_template('partials/footer.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose, 'section': l_0_section}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '</body>\n</html>'

def block_head(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    template = environment.get_template('partials/top.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_article(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    yield from context.blocks['sections'][0](context)
    yield from context.blocks['body'][0](context)

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

def block_body(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_prose = resolve('prose')
    l_0_page = resolve('page')
    pass
    yield environment.write((environment.call(context, (undefined(name='prose') if l_0_prose is missing else l_0_prose), (undefined(name='page') if l_0_page is missing else l_0_page), _block_vars=_block_vars)))
    yield '\n'

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass
    template = environment.get_template('partials/counter.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

blocks = {'head': block_head, 'top': block_top, 'lead': block_lead, 'article': block_article, 'sections': block_sections, 'body': block_body, 'counter': block_counter}
debug_info = '2=21&3=27&4=33&6=40&8=44&9=50&11=52&12=54&13=56&14=59&15=61&18=65&19=72&20=78&22=85&25=86&27=87&34=88&35=90&37=96&38=101&35=112&44=114&47=115&9=123&22=132&23=140&25=147&27=156&28=164&30=165&28=167&30=176&31=186&44=189&45=197'
looked_up = ['_', 'page', 'prose', 'site']
set_names = ['day', 'link', 'prose', 'section']
named_templates = ['partials/counter.html', 'partials/day.html', 'partials/footer.html', 'partials/head.html', 'partials/header.html', 'partials/prose.html', 'partials/quick_links.html', 'partials/section.html', 'partials/strip.html', 'partials/top.html']

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
    l_0_prose = l_0_day = missing
    pass
    included_template = environment.get_template('partials/prose.html', 'base.html').make_module(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose})
    l_0_prose = getattr(included_template, 'prose', missing)
    if l_0_prose is missing:
        l_0_prose = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'base.html') does not export the requested name 'prose'", name='prose')
    context.vars['prose'] = l_0_prose
    context.exported_vars.discard('prose')
    included_template = environment.get_template('partials/day.html', 'base.html').make_module(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'base.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    yield '<!DOCTYPE html>\n<html lang="'
    yield escape(environment.finalize(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'language')))
    yield '" dir="'
    yield escape(environment.finalize(environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'direction')))
    yield '">\n<head>\n'
    template = environment.get_template('partials/head.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield from context.blocks['head'][0](context)
    yield '</head>\n<body data-zone="'
    yield escape(environment.finalize(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'shop'), 'facts'), 'time_zone')))
    yield '">\n<a class="skip" href="#content">'
    yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Skip to the page')))
    yield '</a>\n'
    if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'banner'):
        pass
        yield '<aside class="preview" aria-label="'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Preview')))
        yield '">\n  <p class="wrap"><b>'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), "Preview: not the shop's real pages.")))
        yield '</b> '
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What stands here is still being worked on and may never be published.')))
        yield '</p>\n</aside>\n'
    template = environment.get_template('partials/header.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    template = environment.get_template('partials/strip.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<main id="content" class="wrap">\n'
    yield from context.blocks['top'][0](context)
    yield from context.blocks['lead'][0](context)
    yield from context.blocks['sections'][0](context)
    yield from context.blocks['body'][0](context)
    if environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'reviewed_on'):
        pass
        yield '<p class="reviewed">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'This page was last checked on %(date)s.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), environment.getattr((undefined(name='page') if l_0_page is missing else l_0_page), 'reviewed_on')))))
        yield '</p>\n'
    yield '</main>\n'
    yield from context.blocks['counter'][0](context)
    template = environment.get_template('partials/footer.html', 'base.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {'day': l_0_day, 'prose': l_0_prose}))
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
    yield escape(environment.finalize(environment.call(context, (undefined(name='prose') if l_0_prose is missing else l_0_prose), (undefined(name='page') if l_0_page is missing else l_0_page), _block_vars=_block_vars)))
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

blocks = {'head': block_head, 'top': block_top, 'lead': block_lead, 'sections': block_sections, 'body': block_body, 'counter': block_counter}
debug_info = '2=15&3=21&5=28&7=32&8=38&10=40&11=42&12=44&13=47&14=49&17=53&18=59&20=66&23=67&25=68&27=69&30=70&31=73&34=76&37=77&8=85&20=94&21=102&23=109&25=118&27=127&28=137&34=140&35=148'

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'record.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base:record.html', 'record.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('top', block_top)
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_sentence = resolve('sentence')
    l_0_counters = resolve('counters')
    l_0_names = resolve('names')
    l_0_facts = resolve('facts')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))
        yield '\n'
    else:
        pass
        template = environment.get_template('partials/crumbs.html', 'record.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'super': l_0_super}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '<div class="top top-claim">\n  <h1>'
        yield environment.write((t_1(environment.call(context, (undefined(name='sentence') if l_0_sentence is missing else l_0_sentence), environment.getitem((undefined(name='counters') if l_0_counters is missing else l_0_counters), 0), (undefined(name='names') if l_0_names is missing else l_0_names), 'vertical', _block_vars=_block_vars))))
        yield '</h1>\n'
        if (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')):
            pass
            yield '  <p class="summary">'
            yield environment.write((t_1((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')))))
            yield '</p>\n'
        yield '</div>\n'
        template = environment.get_template('partials/untranslated.html', 'record.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'super': l_0_super}))
        try:
            for event in gen:
                yield event
        finally: gen.close()

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('sections', block_sections)
    _block_vars = {}
    l_0_page = resolve('page')
    pass
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))
        yield '\n'
    else:
        pass
        yield '<div class="leaf">\n'
        yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))
        yield '\n</div>\n'

blocks = {'top': block_top, 'sections': block_sections}
debug_info = '2=12&3=17&4=37&5=39&7=43&9=50&10=52&11=55&14=58&17=65&18=75&19=77&22=82'
looked_up = ['counters', 'facts', 'names', 'page', 'sentence']
set_names = []
named_templates = ['base:record.html', 'partials/crumbs.html', 'partials/untranslated.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/counter.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_answers = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    included_template = environment.get_template('partials/sentences.html', 'partials/counter.html').make_module(context.get_all(), True, {'answers': l_0_answers})
    l_0_answers = getattr(included_template, 'answers', missing)
    if l_0_answers is missing:
        l_0_answers = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/counter.html') does not export the requested name 'answers'", name='answers')
    context.vars['answers'] = l_0_answers
    context.exported_vars.discard('answers')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')):
        pass
        yield '<aside class="wrap" aria-labelledby="counter-heading">\n  <h2 id="counter-heading">'
        yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Ask us'))))
        yield '</h2>\n  '
        yield environment.write((environment.call(context, (undefined(name='answers') if l_0_answers is missing else l_0_answers), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')))))
        yield '\n</aside>\n'

blocks = {}
debug_info = '2=20&3=26&5=29&6=31'
looked_up = ['_', 'site']
set_names = ['answers']
named_templates = ['partials/sentences.html']

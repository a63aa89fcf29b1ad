from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/answers.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0__ = resolve('_')
    l_0_answers = l_0_answered = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_2 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    pass
    included_template = environment.get_template('partials/straight.html', 'partials/home/answers.html').make_module(context.get_all(), True, {'answered': l_0_answered, 'answers': l_0_answers})
    l_0_answers = getattr(included_template, 'answers', missing)
    if l_0_answers is missing:
        l_0_answers = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/answers.html') does not export the requested name 'answers'", name='answers')
    context.vars['answers'] = l_0_answers
    context.exported_vars.discard('answers')
    l_0_answered = t_2(environment.call(context, (undefined(name='answers') if l_0_answers is missing else l_0_answers)))
    context.vars['answered'] = l_0_answered
    context.exported_vars.add('answered')
    if (undefined(name='answered') if l_0_answered is missing else l_0_answered):
        pass
        yield '<section class="help" aria-labelledby="help">\n  <h2 id="help">'
        yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How can we help?'))))
        yield '</h2>\n  <dl class="answers">\n    '
        yield environment.write(((undefined(name='answered') if l_0_answered is missing else l_0_answered)))
        yield '\n  </dl>\n</section>\n'

blocks = {}
debug_info = '2=25&3=31&4=34&6=37&8=39'
looked_up = ['_']
set_names = ['answered', 'answers']
named_templates = ['partials/straight.html']

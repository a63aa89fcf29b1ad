from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/answers.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_answers = l_0_fact = l_0_returns_sentences = l_0_shipping_sentences = missing
    pass
    included_template = environment.get_template('partials/sentences.html', 'partials/home/answers.html').make_module(context.get_all(), True, {'answers': l_0_answers, 'fact': l_0_fact, 'returns_sentences': l_0_returns_sentences, 'shipping_sentences': l_0_shipping_sentences})
    l_0_answers = getattr(included_template, 'answers', missing)
    if l_0_answers is missing:
        l_0_answers = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/answers.html') does not export the requested name 'answers'", name='answers')
    l_0_fact = getattr(included_template, 'fact', missing)
    if l_0_fact is missing:
        l_0_fact = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/answers.html') does not export the requested name 'fact'", name='fact')
    l_0_returns_sentences = getattr(included_template, 'returns_sentences', missing)
    if l_0_returns_sentences is missing:
        l_0_returns_sentences = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/answers.html') does not export the requested name 'returns_sentences'", name='returns_sentences')
    l_0_shipping_sentences = getattr(included_template, 'shipping_sentences', missing)
    if l_0_shipping_sentences is missing:
        l_0_shipping_sentences = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/answers.html') does not export the requested name 'shipping_sentences'", name='shipping_sentences')
    context.vars.update({'answers': l_0_answers, 'fact': l_0_fact, 'returns_sentences': l_0_returns_sentences, 'shipping_sentences': l_0_shipping_sentences})
    context.exported_vars.difference_update(('answers', 'fact', 'returns_sentences', 'shipping_sentences'))
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping')):
        pass
        def macro():
            t_1 = []
            pass
            t_1.append(
                environment.write((environment.call(context, (undefined(name='shipping_sentences') if l_0_shipping_sentences is missing else l_0_shipping_sentences), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))))),
            )
            return concat(t_1)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Shipping'), caller=caller)
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns')):
        pass
        def macro():
            t_2 = []
            pass
            t_2.append(
                environment.write((environment.call(context, (undefined(name='returns_sentences') if l_0_returns_sentences is missing else l_0_returns_sentences), (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'returns', missing)) is not missing else environment.getattr(_o, 'returns'))))),
            )
            return concat(t_2)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Returns'), caller=caller)
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')):
        pass
        def macro():
            t_3 = []
            pass
            t_3.append(
                environment.write((environment.call(context, (undefined(name='answers') if l_0_answers is missing else l_0_answers), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))))),
            )
            return concat(t_3)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answers'), caller=caller)

blocks = {}
debug_info = '2=14&3=29&4=31&6=40&7=42&9=51&10=53'
looked_up = ['_', 'site']
set_names = ['answers', 'fact', 'returns_sentences', 'shipping_sentences']
named_templates = ['partials/sentences.html']

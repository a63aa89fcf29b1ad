from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/reviews.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_today = resolve('today')
    l_0_counts = resolve('counts')
    l_0__ = resolve('_')
    l_0_sentence = l_0_fact = missing
    pass
    included_template = environment.get_template('partials/reviews.html', 'partials/home/reviews.html').make_module(context.get_all(), True, {'counts': l_0_counts, 'fact': l_0_fact, 'sentence': l_0_sentence})
    l_0_sentence = getattr(included_template, 'sentence', missing)
    if l_0_sentence is missing:
        l_0_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/reviews.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['sentence'] = l_0_sentence
    context.exported_vars.discard('sentence')
    included_template = environment.get_template('partials/sentences.html', 'partials/home/reviews.html').make_module(context.get_all(), True, {'counts': l_0_counts, 'fact': l_0_fact, 'sentence': l_0_sentence})
    l_0_fact = getattr(included_template, 'fact', missing)
    if l_0_fact is missing:
        l_0_fact = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/home/reviews.html') does not export the requested name 'fact'", name='fact')
    context.vars['fact'] = l_0_fact
    context.exported_vars.discard('fact')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews')):
        pass
        l_0_counts = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'count_reviews', missing)) is not missing else environment.getattr(_o, 'count_reviews')), (undefined(name='today') if l_0_today is missing else l_0_today))
        context.vars['counts'] = l_0_counts
        context.exported_vars.add('counts')
        if (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'total', missing)) is not missing else environment.getattr(_o, 'total')):
            pass
            def macro():
                t_1 = []
                pass
                t_1.extend((
                    '<p><a href="',
                    environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews'))), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                    '">',
                    environment.write((environment.call(context, (undefined(name='sentence') if l_0_sentence is missing else l_0_sentence), (undefined(name='counts') if l_0_counts is missing else l_0_counts)))),
                    '</a></p>\n',
                ))
                return concat(t_1)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Reviews'), caller=caller)

blocks = {}
debug_info = '2=16&3=22&4=28&5=30&6=33&7=35&8=40&7=47'
looked_up = ['_', 'counts', 'site', 'today']
set_names = ['counts', 'fact', 'sentence']
named_templates = ['partials/reviews.html', 'partials/sentences.html']

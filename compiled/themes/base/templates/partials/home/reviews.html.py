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
    l_0_reviews_sentence = missing
    pass
    included_template = environment.get_template('partials/reviews.html', 'partials/home/reviews.html').make_module(context.get_all(), True, {'counts': l_0_counts, 'reviews_sentence': l_0_reviews_sentence})
    l_0_reviews_sentence = getattr(included_template, 'sentence', missing)
    if l_0_reviews_sentence is missing:
        l_0_reviews_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/reviews.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['reviews_sentence'] = l_0_reviews_sentence
    context.exported_vars.discard('reviews_sentence')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews')):
        pass
        l_0_counts = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'count_reviews', missing)) is not missing else environment.getattr(_o, 'count_reviews')), (undefined(name='today') if l_0_today is missing else l_0_today))
        context.vars['counts'] = l_0_counts
        context.exported_vars.add('counts')
        if (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'total', missing)) is not missing else environment.getattr(_o, 'total')):
            pass
            yield '<p class="reviews-line"><a href="'
            yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'reviews', missing)) is not missing else environment.getattr(_o, 'reviews'))), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='reviews_sentence') if l_0_reviews_sentence is missing else l_0_reviews_sentence), (undefined(name='counts') if l_0_counts is missing else l_0_counts))))
            yield '</a></p>\n'

blocks = {}
debug_info = '2=15&3=21&4=23&5=26&6=29'
looked_up = ['counts', 'site', 'today']
set_names = ['counts', 'reviews_sentence']
named_templates = ['partials/reviews.html']

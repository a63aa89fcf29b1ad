from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/record.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_sentence = l_0_fact = missing
    pass
    included_template = environment.get_template('partials/record.html', 'partials/home/record.html').make_module(context.get_all(), True, {'fact': l_0_fact, 'sentence': l_0_sentence})
    l_0_sentence = getattr(included_template, 'sentence', missing)
    if l_0_sentence is missing:
        l_0_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/record.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['sentence'] = l_0_sentence
    context.exported_vars.discard('sentence')
    included_template = environment.get_template('partials/sentences.html', 'partials/home/record.html').make_module(context.get_all(), True, {'fact': l_0_fact, 'sentence': l_0_sentence})
    l_0_fact = getattr(included_template, 'fact', missing)
    if l_0_fact is missing:
        l_0_fact = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/home/record.html') does not export the requested name 'fact'", name='fact')
    context.vars['fact'] = l_0_fact
    context.exported_vars.discard('fact')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record')):
        pass
        def macro():
            t_1 = []
            l_1_today = resolve('today')
            pass
            t_1.extend((
                '<p><a href="',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '">',
                environment.write((environment.call(context, (undefined(name='sentence') if l_0_sentence is missing else l_0_sentence), environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'find_counter', missing)) is not missing else environment.getattr(_o, 'find_counter')), (undefined(name='today') if l_1_today is missing else l_1_today)), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'names', missing)) is not missing else environment.getattr(_o, 'names'))))),
                '</a></p>\n',
            ))
            return concat(t_1)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='fact') if l_0_fact is missing else l_0_fact), environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Our record'), caller=caller)

blocks = {}
debug_info = '2=14&3=20&4=26&5=28&6=34&5=41'
looked_up = ['_', 'site', 'today']
set_names = ['fact', 'sentence']
named_templates = ['partials/record.html', 'partials/sentences.html']

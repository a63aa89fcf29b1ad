from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/record.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_facts = resolve('facts')
    l_0_today = resolve('today')
    l_0_sentence = missing
    pass
    included_template = environment.get_template('partials/record.html', 'partials/home/record.html').make_module(context.get_all(), True, {'facts': l_0_facts, 'sentence': l_0_sentence})
    l_0_sentence = getattr(included_template, 'sentence', missing)
    if l_0_sentence is missing:
        l_0_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/record.html') does not export the requested name 'sentence'", name='sentence')
    context.vars['sentence'] = l_0_sentence
    context.exported_vars.discard('sentence')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record')):
        pass
        l_0_facts = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
        context.vars['facts'] = l_0_facts
        context.exported_vars.add('facts')
        yield '<p class="record-line"><a href="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'record', missing)) is not missing else environment.getattr(_o, 'record'))), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
        yield '">'
        yield environment.write((environment.call(context, (undefined(name='sentence') if l_0_sentence is missing else l_0_sentence), environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'find_counter', missing)) is not missing else environment.getattr(_o, 'find_counter')), (undefined(name='today') if l_0_today is missing else l_0_today)), (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'names', missing)) is not missing else environment.getattr(_o, 'names')))))
        yield '</a></p>\n'

blocks = {}
debug_info = '2=15&3=21&4=23&5=27'
looked_up = ['facts', 'site', 'today']
set_names = ['facts', 'sentence']
named_templates = ['partials/record.html']

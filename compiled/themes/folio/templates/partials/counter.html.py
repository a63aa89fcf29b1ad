from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/counter.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_ask_us = missing
    pass
    included_template = environment.get_template('partials/ask_us.html', 'partials/counter.html').make_module(context.get_all(), True, {'ask_us': l_0_ask_us})
    l_0_ask_us = getattr(included_template, 'ask_us', missing)
    if l_0_ask_us is missing:
        l_0_ask_us = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/counter.html') does not export the requested name 'ask_us'", name='ask_us')
    context.vars['ask_us'] = l_0_ask_us
    context.exported_vars.discard('ask_us')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'desk', missing)) is not missing else environment.getattr(_o, 'desk')):
        pass
        yield environment.write((environment.call(context, (undefined(name='ask_us') if l_0_ask_us is missing else l_0_ask_us), '9rem')))
        yield '\n'

blocks = {}
debug_info = '2=13&3=19&4=21'
looked_up = ['site']
set_names = ['ask_us']
named_templates = ['partials/ask_us.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/reviewed.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    l_0_day = missing
    pass
    included_template = environment.get_template('partials/day.html', 'partials/reviewed.html').make_module(context.get_all(), True, {'day': l_0_day})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/reviewed.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'reviewed_on', missing)) is not missing else environment.getattr(_o, 'reviewed_on')):
        pass
        yield '<p class="reviewed">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'This page was last checked on %(date)s.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'reviewed_on', missing)) is not missing else environment.getattr(_o, 'reviewed_on'))))))
        yield '</p>\n'

blocks = {}
debug_info = '2=14&3=20&4=23'
looked_up = ['_', 'page']
set_names = ['day']
named_templates = ['partials/day.html']

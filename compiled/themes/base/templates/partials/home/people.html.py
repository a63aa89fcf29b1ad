from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/home/people.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_url = resolve('url')
    l_0_ask = l_0_face = l_0_people = missing
    try:
        t_1 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_2 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_3 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_4 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    pass
    included_template = environment.get_template('partials/faces.html', 'partials/home/people.html').make_module(context.get_all(), True, {'ask': l_0_ask, 'face': l_0_face, 'people': l_0_people})
    l_0_ask = getattr(included_template, 'ask', missing)
    if l_0_ask is missing:
        l_0_ask = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/people.html') does not export the requested name 'ask'", name='ask')
    l_0_face = getattr(included_template, 'face', missing)
    if l_0_face is missing:
        l_0_face = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/home/people.html') does not export the requested name 'face'", name='face')
    context.vars.update({'ask': l_0_ask, 'face': l_0_face})
    context.exported_vars.difference_update(('ask', 'face'))
    l_0_people = t_2(context.eval_ctx, t_4(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'facts.status.state', 'equalto', 'left'))
    context.vars['people'] = l_0_people
    context.exported_vars.add('people')
    if (undefined(name='people') if l_0_people is missing else l_0_people):
        pass
        yield '<section class="bench" aria-labelledby="people">\n  <h2 id="people">'
        yield environment.write((t_3(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'The people of the shop'))))
        yield '</h2>\n  <ul class="faces'
        if (t_1((undefined(name='people') if l_0_people is missing else l_0_people)) < 4):
            pass
            yield ' faces-large'
        elif (t_1((undefined(name='people') if l_0_people is missing else l_0_people)) > 6):
            pass
            yield ' faces-large faces-many'
        yield '">\n'
        for l_1_item in (undefined(name='people') if l_0_people is missing else l_0_people):
            _loop_vars = {}
            pass
            def macro():
                t_5 = []
                pass
                t_5.extend((
                    '    ',
                    environment.write((environment.call(context, (undefined(name='ask') if l_0_ask is missing else l_0_ask), l_1_item))),
                    '\n',
                ))
                return concat(t_5)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='face') if l_0_face is missing else l_0_face), l_1_item, '(min-width: 60rem) 13rem, 45vw', caller=caller, _loop_vars=_loop_vars)
        l_1_item = missing
        yield '  </ul>\n'
        if ((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff')) and (t_1((undefined(name='people') if l_0_people is missing else l_0_people)) > 1)):
            pass
            yield '  <p class="onward"><a href="'
            yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'staff')))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Choose somebody, and ask for them by name')))
            yield '</a></p>\n'
        yield '</section>\n'

blocks = {}
debug_info = '2=39&3=48&4=51&6=54&7=56&8=63&9=66&10=71&9=76&14=79&15=82'
looked_up = ['_', 'site', 'url']
set_names = ['ask', 'face', 'item', 'people']
named_templates = ['partials/faces.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/writer.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_portrait = l_0_name = l_0_stamp = l_0_signature = missing
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
        t_3 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/faces.html', 'partials/writer.html').make_module(context.get_all(), True, {'name': l_0_name, 'portrait': l_0_portrait, 'signature': l_0_signature, 'stamp': l_0_stamp})
    l_0_portrait = getattr(included_template, 'portrait', missing)
    if l_0_portrait is missing:
        l_0_portrait = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/writer.html') does not export the requested name 'portrait'", name='portrait')
    context.vars['portrait'] = l_0_portrait
    context.exported_vars.discard('portrait')
    def macro():
        t_5 = []
        l_1_site = resolve('site')
        l_1_site_name = resolve('site_name')
        l_1_people = missing
        pass
        l_1_people = t_2(context.eval_ctx, t_3(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'facts.status.state', 'equalto', 'left'))
        if (t_1((undefined(name='people') if l_1_people is missing else l_1_people)) == 1):
            pass
            t_5.append(
                environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_1_people is missing else l_1_people), 0)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
            )
        elif (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'responsible', missing)) is not missing else environment.getattr(_o, 'responsible')):
            pass
            t_5.append(
                environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'responsible', missing)) is not missing else environment.getattr(_o, 'responsible'))))),
            )
        elif ((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'manager', missing)) is not missing else environment.getattr(_o, 'manager'))), 'name', missing)) is not missing else environment.getattr(_o, 'name'))):
            pass
            t_5.append(
                environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'manager', missing)) is not missing else environment.getattr(_o, 'manager'))), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
            )
        else:
            pass
            t_5.append(
                environment.write((t_4((undefined(name='site_name') if l_1_site_name is missing else l_1_site_name)))),
            )
        return concat(t_5)
    context.exported_vars.add('name')
    context.vars['name'] = l_0_name = Macro(environment, macro, 'name', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_6 = []
        l_1_site = resolve('site')
        l_1_favicon_url = resolve('favicon_url')
        l_1_people = missing
        pass
        l_1_people = t_2(context.eval_ctx, t_3(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'facts.status.state', 'equalto', 'left'))
        if ((t_1((undefined(name='people') if l_1_people is missing else l_1_people)) == 1) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_1_people is missing else l_1_people), 0)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'photo', missing)) is not missing else environment.getattr(_o, 'photo'))):
            pass
            t_6.extend((
                '<a class="stamp" href="',
                environment.write(((_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_1_people is missing else l_1_people), 0)), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '" aria-label="',
                environment.write(((_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_1_people is missing else l_1_people), 0)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))),
                '">',
                environment.write((environment.call(context, (undefined(name='portrait') if l_0_portrait is missing else l_0_portrait), (_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_1_people is missing else l_1_people), 0)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), '7rem', True))),
                '</a>\n',
            ))
        else:
            pass
            t_6.extend((
                '<div class="stamp stamp-emblem"><img src="',
                environment.write(((undefined(name='favicon_url') if l_1_favicon_url is missing else l_1_favicon_url))),
                '" width="88" height="88" alt=""></div>\n',
            ))
        return concat(t_6)
    context.exported_vars.add('stamp')
    context.vars['stamp'] = l_0_stamp = Macro(environment, macro, 'stamp', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_7 = []
        pass
        t_7.extend((
            '<p class="signature">',
            environment.write((environment.call(context, (undefined(name='name') if l_0_name is missing else l_0_name)))),
            '</p>\n',
        ))
        return concat(t_7)
    context.exported_vars.add('signature')
    context.vars['signature'] = l_0_signature = Macro(environment, macro, 'signature', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=36&3=42&4=48&5=49&7=72&8=78&9=79&10=83&12=94&15=100&16=105'
looked_up = ['favicon_url', 'site', 'site_name']
set_names = ['name', 'people', 'portrait', 'signature', 'stamp']
named_templates = ['partials/faces.html']

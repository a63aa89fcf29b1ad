from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/shop_details.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_phone = l_0_mail = l_0_registration = l_0_contact_rows = l_0_language_links = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/shop_details.html').make_module(context.get_all(), True, {'contact_rows': l_0_contact_rows, 'language_links': l_0_language_links, 'mail': l_0_mail, 'phone': l_0_phone, 'registration': l_0_registration})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/shop_details.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/shop_details.html') does not export the requested name 'mail'", name='mail')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail})
    context.exported_vars.difference_update(('phone', 'mail'))
    def macro():
        t_3 = []
        l_1_site = resolve('site')
        pass
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'number', missing)) is not missing else environment.getattr(_o, 'number')):
            pass
            t_3.extend((
                environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'registry', missing)) is not missing else environment.getattr(_o, 'registry'))))),
                ' ',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'number', missing)) is not missing else environment.getattr(_o, 'number')))),
            ))
        else:
            pass
            t_3.append(
                environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'registration', missing)) is not missing else environment.getattr(_o, 'registration'))), 'not_required', missing)) is not missing else environment.getattr(_o, 'not_required'))))),
            )
        return concat(t_3)
    context.exported_vars.add('registration')
    context.vars['registration'] = l_0_registration = Macro(environment, macro, 'registration', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_4 = []
        l_1_site = resolve('site')
        l_1__ = resolve('_')
        pass
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
            pass
            t_4.extend((
                '<div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Telephone')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                '</dd></div>\n',
            ))
        if ((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'line', missing)) is not missing else environment.getattr(_o, 'line'))):
            pass
            t_4.extend((
                '<div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Complaints')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'line', missing)) is not missing else environment.getattr(_o, 'line'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                '</dd></div>\n',
            ))
        elif ((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')) and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email')) != (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email')))):
            pass
            t_4.extend((
                '<div><dt>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Complaints')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email'))))),
                '</dd></div>\n',
            ))
        t_4.extend((
            '<div><dt>',
            environment.write((t_1(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Email')))),
            '</dt><dd>',
            environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email'))))),
            '</dd></div>\n',
        ))
        return concat(t_4)
    context.exported_vars.add('contact_rows')
    context.vars['contact_rows'] = l_0_contact_rows = Macro(environment, macro, 'contact_rows', (), False, False, False, context.eval_ctx.autoescape)
    def macro():
        t_5 = []
        l_1_page = resolve('page')
        pass
        t_5.append(
            '<ul>\n',
        )
        for l_2_other in (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates')):
            _loop_vars = {}
            pass
            t_5.extend((
                '  <li><a href="',
                environment.write(((_v if (_v := getattr((_o := l_2_other), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                '" hreflang="',
                environment.write(((_v if (_v := getattr((_o := l_2_other), 'language', missing)) is not missing else environment.getattr(_o, 'language')))),
                '" lang="',
                environment.write(((_v if (_v := getattr((_o := l_2_other), 'language', missing)) is not missing else environment.getattr(_o, 'language')))),
                '"',
            ))
            if ((_v if (_v := getattr((_o := l_2_other), 'language', missing)) is not missing else environment.getattr(_o, 'language')) == (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'language', missing)) is not missing else environment.getattr(_o, 'language'))):
                pass
                t_5.append(
                    ' aria-current="true"',
                )
            t_5.extend((
                '>',
                environment.write(((_v if (_v := getattr((_o := l_2_other), 'name', missing)) is not missing else environment.getattr(_o, 'name')))),
                '</a></li>\n',
            ))
        l_2_other = missing
        t_5.append(
            '</ul>\n',
        )
        return concat(t_5)
    context.exported_vars.add('language_links')
    context.vars['language_links'] = l_0_language_links = Macro(environment, macro, 'language_links', (), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=24&3=33&4=37&6=52&7=57&8=61&10=66&11=70&12=75&13=79&15=86&17=94&19=101&20=106'
looked_up = ['_', 'page', 'site']
set_names = ['contact_rows', 'language_links', 'mail', 'other', 'phone', 'registration']
named_templates = ['partials/contact.html']

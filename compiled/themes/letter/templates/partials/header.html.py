from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/header.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_url = resolve('url')
    l_0_settings = resolve('settings')
    l_0_site_name = resolve('site_name')
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_phone = l_0_mail = l_0_stamp = l_0_place_in_line = missing
    try:
        t_1 = environment.filters['country']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'country' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/header.html').make_module(context.get_all(), True, {'mail': l_0_mail, 'phone': l_0_phone, 'place_in_line': l_0_place_in_line, 'stamp': l_0_stamp})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/header.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/header.html') does not export the requested name 'mail'", name='mail')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail})
    context.exported_vars.difference_update(('phone', 'mail'))
    included_template = environment.get_template('partials/writer.html', 'partials/header.html').make_module(context.get_all(), True, {'mail': l_0_mail, 'phone': l_0_phone, 'place_in_line': l_0_place_in_line, 'stamp': l_0_stamp})
    l_0_stamp = getattr(included_template, 'stamp', missing)
    if l_0_stamp is missing:
        l_0_stamp = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/header.html') does not export the requested name 'stamp'", name='stamp')
    context.vars['stamp'] = l_0_stamp
    context.exported_vars.discard('stamp')
    def macro(l_1_address):
        t_3 = []
        if l_1_address is missing:
            l_1_address = undefined("parameter 'address' was not provided", name='address')
        pass
        t_3.append(
            '<address><span class="lines">',
        )
        if (_v if (_v := getattr((_o := l_1_address), 'starts_with_country', missing)) is not missing else environment.getattr(_o, 'starts_with_country')):
            pass
            t_3.extend((
                '<span>',
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_address), 'country', missing)) is not missing else environment.getattr(_o, 'country'))))),
                '</span>',
            ))
        for l_2_line in (_v if (_v := getattr((_o := l_1_address), 'lines', missing)) is not missing else environment.getattr(_o, 'lines')):
            _loop_vars = {}
            pass
            t_3.extend((
                '<span><bdi>',
                environment.write((t_2(l_2_line))),
                '</bdi></span>',
            ))
        l_2_line = missing
        if (not (_v if (_v := getattr((_o := l_1_address), 'starts_with_country', missing)) is not missing else environment.getattr(_o, 'starts_with_country'))):
            pass
            t_3.extend((
                '<span>',
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_address), 'country', missing)) is not missing else environment.getattr(_o, 'country'))))),
                '</span>',
            ))
        t_3.append(
            '</span></address>',
        )
        return concat(t_3)
    context.exported_vars.add('place_in_line')
    context.vars['place_in_line'] = l_0_place_in_line = Macro(environment, macro, 'place_in_line', ('address',), False, False, False, context.eval_ctx.autoescape)
    yield '<header class="wrap letterhead">\n  <div class="sender">\n    <p class="who"><a href="'
    yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'home')))
    yield '">'
    if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide')):
        pass
        yield '<img class="logo'
        if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_dark', missing)) is not missing else environment.getattr(_o, 'logo_dark')):
            pass
            yield ' logo-by-day'
        yield '" src="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide'))), 'src', missing)) is not missing else environment.getattr(_o, 'src'))))
        yield '" width="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide'))), 'width', missing)) is not missing else environment.getattr(_o, 'width'))))
        yield '" height="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide'))), 'height', missing)) is not missing else environment.getattr(_o, 'height'))))
        yield '" alt="'
        yield environment.write(((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)))
        yield '">'
        if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_dark', missing)) is not missing else environment.getattr(_o, 'logo_dark')):
            pass
            yield '<img class="logo logo-by-night" src="'
            yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_dark', missing)) is not missing else environment.getattr(_o, 'logo_dark'))), 'src', missing)) is not missing else environment.getattr(_o, 'src'))))
            yield '" width="'
            yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_dark', missing)) is not missing else environment.getattr(_o, 'logo_dark'))), 'width', missing)) is not missing else environment.getattr(_o, 'width'))))
            yield '" height="'
            yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_dark', missing)) is not missing else environment.getattr(_o, 'logo_dark'))), 'height', missing)) is not missing else environment.getattr(_o, 'height'))))
            yield '" alt="'
            yield environment.write(((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)))
            yield '">'
    else:
        pass
        yield environment.write((t_2((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name))))
    yield '</a></p>\n    '
    yield environment.write((environment.call(context, (undefined(name='place_in_line') if l_0_place_in_line is missing else l_0_place_in_line), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'address', missing)) is not missing else environment.getattr(_o, 'address')))))
    yield '\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
        pass
        yield '<p>'
        yield environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')))))
        yield '</p>'
    yield '    <p>'
    yield environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email')))))
    yield '</p>\n    <p class="to-letters"><a href="#letters">'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Our other letters')))
    yield '</a></p>\n  </div>\n  '
    yield environment.write((environment.call(context, (undefined(name='stamp') if l_0_stamp is missing else l_0_stamp))))
    yield '\n</header>'

blocks = {}
debug_info = '2=29&3=38&4=44&5=52&9=82&10=84&11=99&12=112&13=114&14=116&15=122&16=124&18=126'
looked_up = ['_', 'settings', 'site', 'site_name', 'url']
set_names = ['address', 'line', 'mail', 'phone', 'place_in_line', 'stamp']
named_templates = ['partials/contact.html', 'partials/writer.html']

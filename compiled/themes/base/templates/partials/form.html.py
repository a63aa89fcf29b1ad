from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/form.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_mail = l_0_contact_form = l_0_sent_page = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/form.html').make_module(context.get_all(), True, {'contact_form': l_0_contact_form, 'mail': l_0_mail, 'sent_page': l_0_sent_page})
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/form.html') does not export the requested name 'mail'", name='mail')
    context.vars['mail'] = l_0_mail
    context.exported_vars.discard('mail')
    def macro(l_1_channel):
        t_4 = []
        l_1_page = resolve('page')
        l_1_form = missing
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        pass
        l_1_form = (_v if (_v := getattr((_o := l_1_channel), 'form', missing)) is not missing else environment.getattr(_o, 'form'))
        def t_5(fiter):
            for l_2_one in fiter:
                if ((_v if (_v := getattr((_o := l_2_one), 'language', missing)) is not missing else environment.getattr(_o, 'language')) == (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'language', missing)) is not missing else environment.getattr(_o, 'language'))):
                    yield l_2_one
        for l_2_one in t_5((_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'alternates', missing)) is not missing else environment.getattr(_o, 'alternates'))):
            l_2__ = resolve('_')
            l_2_gap = resolve('gap')
            l_2_site = resolve('site')
            l_2_sent = missing
            _loop_vars = {}
            pass
            l_2_sent = markup_join(((_v if (_v := getattr((_o := l_2_one), 'absolute', missing)) is not missing else environment.getattr(_o, 'absolute')), 'sent/', ))
            _loop_vars['sent'] = l_2_sent
            t_4.extend((
                '<form class="form" method="post" action="',
                environment.write((environment.call(context, (_v if (_v := getattr((_o := (undefined(name='form') if l_1_form is missing else l_1_form)), 'get_action', missing)) is not missing else environment.getattr(_o, 'get_action')), (undefined(name='sent') if l_2_sent is missing else l_2_sent), _loop_vars=_loop_vars))),
                '"',
            ))
            if ((_v if (_v := getattr((_o := (undefined(name='form') if l_1_form is missing else l_1_form)), 'provider', missing)) is not missing else environment.getattr(_o, 'provider')) == 'netlify'):
                pass
                t_4.extend((
                    ' name="contact" data-netlify="true" netlify-honeypot="',
                    environment.write(((_v if (_v := getattr((_o := (undefined(name='form') if l_1_form is missing else l_1_form)), 'honeypot', missing)) is not missing else environment.getattr(_o, 'honeypot')))),
                    '"',
                ))
            t_4.append(
                ' aria-labelledby="contact-form">\n',
            )
            if ((_v if (_v := getattr((_o := (undefined(name='form') if l_1_form is missing else l_1_form)), 'provider', missing)) is not missing else environment.getattr(_o, 'provider')) == 'netlify'):
                pass
                t_4.append(
                    '  <input type="hidden" name="form-name" value="contact">\n',
                )
            elif ((_v if (_v := getattr((_o := (undefined(name='form') if l_1_form is missing else l_1_form)), 'provider', missing)) is not missing else environment.getattr(_o, 'provider')) == 'formspree'):
                pass
                t_4.extend((
                    '  <input type="hidden" name="_next" value="',
                    environment.write(((undefined(name='sent') if l_2_sent is missing else l_2_sent))),
                    '">\n',
                ))
            t_4.extend((
                '  <input type="hidden" name="language" value="',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'language', missing)) is not missing else environment.getattr(_o, 'language')))),
                '">\n  <p hidden><label for="form-empty">',
                environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Leave this empty', _loop_vars=_loop_vars))),
                '</label> <input id="form-empty" type="text" name="',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='form') if l_1_form is missing else l_1_form)), 'honeypot', missing)) is not missing else environment.getattr(_o, 'honeypot')))),
                '" tabindex="-1" autocomplete="off"></p>\n',
            ))
            for l_3_name in (_v if (_v := getattr((_o := (undefined(name='form') if l_1_form is missing else l_1_form)), 'inputs', missing)) is not missing else environment.getattr(_o, 'inputs')):
                _loop_vars = {}
                pass
                t_4.extend((
                    '  <p class="field">\n    <label for="form-',
                    environment.write((l_3_name)),
                    '">',
                    environment.write((environment.getitem({'name': environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Your name', _loop_vars=_loop_vars), 'email': environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Your mail address', _loop_vars=_loop_vars), 'order': environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Order number', _loop_vars=_loop_vars), 'message': environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Your message', _loop_vars=_loop_vars)}, l_3_name))),
                ))
                if (l_3_name not in (_v if (_v := getattr((_o := (undefined(name='form') if l_1_form is missing else l_1_form)), 'required', missing)) is not missing else environment.getattr(_o, 'required'))):
                    pass
                    t_4.extend((
                        ' <span class="aside">',
                        environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'optional', _loop_vars=_loop_vars))),
                        '</span>',
                    ))
                t_4.append(
                    '</label>\n',
                )
                if (l_3_name == 'message'):
                    pass
                    t_4.append(
                        '    <textarea id="form-message" name="message" rows="7" dir="auto" required></textarea>\n',
                    )
                elif (l_3_name == 'email'):
                    pass
                    t_4.append(
                        '    <input id="form-email" type="email" name="email" autocomplete="email" dir="ltr" required>\n',
                    )
                elif (l_3_name == 'name'):
                    pass
                    t_4.append(
                        '    <input id="form-name" type="text" name="name" autocomplete="name" dir="auto">\n',
                    )
                else:
                    pass
                    t_4.append(
                        '    <input id="form-order" type="text" name="order" dir="auto">\n',
                    )
                t_4.append(
                    '  </p>\n',
                )
            l_3_name = missing
            t_4.append(
                '  <p class="aside">',
            )
            if (_v if (_v := getattr((_o := l_1_channel), 'recipient', missing)) is not missing else environment.getattr(_o, 'recipient')):
                pass
                t_4.extend((
                    environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Your message goes through %(company)s.', company=t_3((_v if (_v := getattr((_o := l_1_channel), 'recipient', missing)) is not missing else environment.getattr(_o, 'recipient'))), _loop_vars=_loop_vars))),
                    environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                ))
            t_4.extend((
                environment.write((t_3((_v if (_v := getattr((_o := l_1_channel), 'privacy', missing)) is not missing else environment.getattr(_o, 'privacy'))))),
                '</p>\n  <p><button class="act" type="submit">',
                environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Send', _loop_vars=_loop_vars))),
                '</button></p>\n  <p class="aside">',
                environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'Or write to %(address)s', address=environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'mail', missing)) is not missing else environment.getattr(_o, 'mail')) or (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_2_site is missing else l_2_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email'))), _loop_vars=_loop_vars), _loop_vars=_loop_vars))),
                '</p>\n</form>\n',
            ))
        l_2_one = l_2_sent = l_2__ = l_2_gap = l_2_site = missing
        return concat(t_4)
    context.exported_vars.add('contact_form')
    context.vars['contact_form'] = l_0_contact_form = Macro(environment, macro, 'contact_form', ('channel',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel, l_1_contact_url):
        t_6 = []
        l_1_page = resolve('page')
        l_1__ = resolve('_')
        l_1_site = resolve('site')
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        if l_1_contact_url is missing:
            l_1_contact_url = undefined("parameter 'contact_url' was not provided", name='contact_url')
        pass
        t_6.extend((
            '<div class="top">\n  <h1>',
            environment.write((t_2((_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
            '</h1>\n  <p class="summary">',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We answer within %(time)s.', time=t_1(context, (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply'))))))),
            '</p>\n</div>\n<div class="lead sent">\n  <p class="text">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'If you have no answer by then, please write to us:'))),
            '</p>\n  <p class="big big-mail">',
            environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'mail', missing)) is not missing else environment.getattr(_o, 'mail')) or (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'email', missing)) is not missing else environment.getattr(_o, 'email')))))),
            '</p>\n  <p class="text"><a href="',
            environment.write((l_1_contact_url)),
            '">',
            environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Hours and all ways to reach us'))),
            '</a></p>\n</div>\n',
        ))
        return concat(t_6)
    context.exported_vars.add('sent_page')
    context.vars['sent_page'] = l_0_sent_page = Macro(environment, macro, 'sent_page', ('channel', 'contact_url'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=36&4=43&5=44&6=55&7=59&8=72&10=77&11=81&13=86&14=88&15=93&17=98&18=112&20=117&22=122&29=139&30=148&31=150&35=157&37=169&38=171&41=173&42=175&43=177'
looked_up = ['_', 'gap', 'page', 'site']
set_names = ['channel', 'contact_form', 'contact_url', 'form', 'mail', 'name', 'one', 'sent', 'sent_page']
named_templates = ['partials/contact.html']

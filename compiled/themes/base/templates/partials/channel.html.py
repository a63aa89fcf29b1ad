from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/channel.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_phone = l_0_mail = l_0_web = l_0_place = l_0_contact_form = l_0_differing = l_0_hours = l_0_now = l_0_captioned = l_0_symbol = l_0_service_name = l_0_account_text = l_0_linked = l_0_channel_link = l_0_account = l_0_channel_block = l_0_request_link = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['languages']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'languages' found.")
    try:
        t_3 = environment.filters['phone']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phone' found.")
    try:
        t_4 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_5 = environment.filters['qr_code']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'qr_code' found.")
    try:
        t_6 = environment.filters['trim']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'trim' found.")
    try:
        t_7 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/channel.html').make_module(context.get_all(), True, {'account': l_0_account, 'account_text': l_0_account_text, 'captioned': l_0_captioned, 'channel_block': l_0_channel_block, 'channel_link': l_0_channel_link, 'contact_form': l_0_contact_form, 'differing': l_0_differing, 'hours': l_0_hours, 'linked': l_0_linked, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'request_link': l_0_request_link, 'service_name': l_0_service_name, 'symbol': l_0_symbol, 'web': l_0_web})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/channel.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/channel.html') does not export the requested name 'mail'", name='mail')
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/channel.html') does not export the requested name 'web'", name='web')
    l_0_place = getattr(included_template, 'place', missing)
    if l_0_place is missing:
        l_0_place = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/channel.html') does not export the requested name 'place'", name='place')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail, 'web': l_0_web, 'place': l_0_place})
    context.exported_vars.difference_update(('phone', 'mail', 'web', 'place'))
    included_template = environment.get_template('partials/form.html', 'partials/channel.html').make_module(context.get_all(), True, {'account': l_0_account, 'account_text': l_0_account_text, 'captioned': l_0_captioned, 'channel_block': l_0_channel_block, 'channel_link': l_0_channel_link, 'contact_form': l_0_contact_form, 'differing': l_0_differing, 'hours': l_0_hours, 'linked': l_0_linked, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'request_link': l_0_request_link, 'service_name': l_0_service_name, 'symbol': l_0_symbol, 'web': l_0_web})
    l_0_contact_form = getattr(included_template, 'contact_form', missing)
    if l_0_contact_form is missing:
        l_0_contact_form = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/channel.html') does not export the requested name 'contact_form'", name='contact_form')
    context.vars['contact_form'] = l_0_contact_form
    context.exported_vars.discard('contact_form')
    included_template = environment.get_template('partials/hours.html', 'partials/channel.html').make_module(context.get_all(), True, {'account': l_0_account, 'account_text': l_0_account_text, 'captioned': l_0_captioned, 'channel_block': l_0_channel_block, 'channel_link': l_0_channel_link, 'contact_form': l_0_contact_form, 'differing': l_0_differing, 'hours': l_0_hours, 'linked': l_0_linked, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'request_link': l_0_request_link, 'service_name': l_0_service_name, 'symbol': l_0_symbol, 'web': l_0_web})
    l_0_differing = getattr(included_template, 'differing', missing)
    if l_0_differing is missing:
        l_0_differing = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/channel.html') does not export the requested name 'differing'", name='differing')
    l_0_hours = getattr(included_template, 'hours', missing)
    if l_0_hours is missing:
        l_0_hours = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/channel.html') does not export the requested name 'hours'", name='hours')
    l_0_now = getattr(included_template, 'now', missing)
    if l_0_now is missing:
        l_0_now = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'partials/channel.html') does not export the requested name 'now'", name='now')
    context.vars.update({'differing': l_0_differing, 'hours': l_0_hours, 'now': l_0_now})
    context.exported_vars.difference_update(('differing', 'hours', 'now'))
    included_template = environment.get_template('partials/picture.html', 'partials/channel.html').make_module(context.get_all(), True, {'account': l_0_account, 'account_text': l_0_account_text, 'captioned': l_0_captioned, 'channel_block': l_0_channel_block, 'channel_link': l_0_channel_link, 'contact_form': l_0_contact_form, 'differing': l_0_differing, 'hours': l_0_hours, 'linked': l_0_linked, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'request_link': l_0_request_link, 'service_name': l_0_service_name, 'symbol': l_0_symbol, 'web': l_0_web})
    l_0_captioned = getattr(included_template, 'captioned', missing)
    if l_0_captioned is missing:
        l_0_captioned = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'partials/channel.html') does not export the requested name 'captioned'", name='captioned')
    context.vars['captioned'] = l_0_captioned
    context.exported_vars.discard('captioned')
    def macro(l_1_kind):
        t_8 = []
        l_1_icon = resolve('icon')
        if l_1_kind is missing:
            l_1_kind = undefined("parameter 'kind' was not provided", name='kind')
        pass
        t_8.append(
            environment.write((environment.call(context, (undefined(name='icon') if l_1_icon is missing else l_1_icon), environment.getitem({'phone': 'phone', 'callback': 'phone', 'sms': 'chat', 'email': 'email', 'chat': 'chat', 'im': 'chat', 'post': 'letter', 'visit': 'door', 'social': 'link', 'form': 'write'}, l_1_kind)))),
        )
        return concat(t_8)
    context.exported_vars.add('symbol')
    context.vars['symbol'] = l_0_symbol = Macro(environment, macro, 'symbol', ('kind',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel):
        t_9 = []
        l_1__ = resolve('_')
        l_1_names = missing
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        pass
        l_1_names = {'wechat': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'WeChat'), 'kakaotalk': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'KakaoTalk')}
        t_9.append(
            environment.write(((environment.getitem((undefined(name='names') if l_1_names is missing else l_1_names), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_channel), 'account', missing)) is not missing else environment.getattr(_o, 'account'))), 'messenger', missing)) is not missing else environment.getattr(_o, 'messenger'))) if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_channel), 'account', missing)) is not missing else environment.getattr(_o, 'account'))), 'messenger', missing)) is not missing else environment.getattr(_o, 'messenger')) in (undefined(name='names') if l_1_names is missing else l_1_names)) else (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_channel), 'account', missing)) is not missing else environment.getattr(_o, 'account'))), 'label', missing)) is not missing else environment.getattr(_o, 'label'))))),
        )
        return concat(t_9)
    context.exported_vars.add('service_name')
    context.vars['service_name'] = l_0_service_name = Macro(environment, macro, 'service_name', ('channel',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel):
        t_10 = []
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        pass
        if (_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
            pass
            t_10.extend((
                '<bdi class="tel" dir="ltr">',
                environment.write((t_3(context, (_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                '</bdi>',
            ))
        elif (_v if (_v := getattr((_o := l_1_channel), 'id', missing)) is not missing else environment.getattr(_o, 'id')):
            pass
            t_10.extend((
                '<bdi dir="ltr">',
                environment.write(((_v if (_v := getattr((_o := l_1_channel), 'id', missing)) is not missing else environment.getattr(_o, 'id')))),
                '</bdi>',
            ))
        return concat(t_10)
    context.exported_vars.add('account_text')
    context.vars['account_text'] = l_0_account_text = Macro(environment, macro, 'account_text', ('channel',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel, l_1_text):
        t_11 = []
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        if l_1_text is missing:
            l_1_text = undefined("parameter 'text' was not provided", name='text')
        pass
        if (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link')):
            pass
            t_11.extend((
                '<a href="',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
                '" rel="external noopener">',
                environment.write((l_1_text)),
                '</a>',
            ))
        else:
            pass
            t_11.append(
                environment.write((l_1_text)),
            )
        return concat(t_11)
    context.exported_vars.add('linked')
    context.vars['linked'] = l_0_linked = Macro(environment, macro, 'linked', ('channel', 'text'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel):
        t_12 = []
        l_1_url = resolve('url')
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        pass
        if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'im'):
            pass
            t_12.append(
                environment.write((environment.call(context, (undefined(name='linked') if l_0_linked is missing else l_0_linked), l_1_channel, markup_join((environment.call(context, (undefined(name='service_name') if l_0_service_name is missing else l_0_service_name), l_1_channel), ' ', environment.call(context, (undefined(name='account_text') if l_0_account_text is missing else l_0_account_text), l_1_channel), ))))),
            )
        elif (_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
            pass
            t_12.append(
                environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
            )
        elif (_v if (_v := getattr((_o := l_1_channel), 'email', missing)) is not missing else environment.getattr(_o, 'email')):
            pass
            t_12.append(
                environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := l_1_channel), 'email', missing)) is not missing else environment.getattr(_o, 'email'))))),
            )
        elif (_v if (_v := getattr((_o := l_1_channel), 'form', missing)) is not missing else environment.getattr(_o, 'form')):
            pass
            t_12.extend((
                '<a href="',
                environment.write((environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'desk', 'contact-form'))),
                '">',
                environment.write((t_7((_v if (_v := getattr((_o := l_1_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label'))))),
                '</a>',
            ))
        else:
            pass
            t_12.append(
                environment.write((environment.call(context, (undefined(name='linked') if l_0_linked is missing else l_0_linked), l_1_channel, t_7((_v if (_v := getattr((_o := l_1_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label')))))),
            )
        return concat(t_12)
    context.exported_vars.add('channel_link')
    context.vars['channel_link'] = l_0_channel_link = Macro(environment, macro, 'channel_link', ('channel',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel):
        t_13 = []
        l_1__ = resolve('_')
        l_1_service = l_1_text = missing
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        pass
        l_1_service = t_6(environment.call(context, (undefined(name='service_name') if l_0_service_name is missing else l_0_service_name), l_1_channel))
        l_1_text = t_6(environment.call(context, (undefined(name='account_text') if l_0_account_text is missing else l_0_account_text), l_1_channel))
        if ((undefined(name='text') if l_1_text is missing else l_1_text) and ((undefined(name='service') if l_1_service is missing else l_1_service) not in (_v if (_v := getattr((_o := l_1_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label')))):
            pass
            t_13.extend((
                '<p class="label">',
                environment.write(((undefined(name='service') if l_1_service is missing else l_1_service))),
                '</p>',
            ))
        t_13.extend((
            '<p class="big big-mail account">',
            environment.write((environment.call(context, (undefined(name='linked') if l_0_linked is missing else l_0_linked), l_1_channel, ((undefined(name='text') if l_1_text is missing else l_1_text) or (undefined(name='service') if l_1_service is missing else l_1_service))))),
            '</p>\n',
        ))
        if (_v if (_v := getattr((_o := l_1_channel), 'qr_link', missing)) is not missing else environment.getattr(_o, 'qr_link')):
            pass
            t_13.append(
                '<div class="qr',
            )
            if (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link')):
                pass
                t_13.append(
                    ' qr-scan',
                )
            t_13.extend((
                '" role="img" aria-label="',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'QR code for %(name)s', name=(undefined(name='service') if l_1_service is missing else l_1_service)))),
                '">',
                environment.write((t_5((_v if (_v := getattr((_o := l_1_channel), 'qr_link', missing)) is not missing else environment.getattr(_o, 'qr_link'))))),
                '</div>\n',
            ))
        elif (_v if (_v := getattr((_o := l_1_channel), 'qr_picture', missing)) is not missing else environment.getattr(_o, 'qr_picture')):
            pass
            t_13.append(
                '<div class="qr',
            )
            if (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link')):
                pass
                t_13.append(
                    ' qr-scan',
                )
            t_13.extend((
                '">',
                environment.write((environment.call(context, (undefined(name='captioned') if l_0_captioned is missing else l_0_captioned), (_v if (_v := getattr((_o := l_1_channel), 'qr_picture', missing)) is not missing else environment.getattr(_o, 'qr_picture')), '9rem'))),
                '</div>\n',
            ))
        return concat(t_13)
    context.exported_vars.add('account')
    context.vars['account'] = l_0_account = Macro(environment, macro, 'account', ('channel',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel):
        t_14 = []
        l_1_page = resolve('page')
        l_1_today = resolve('today')
        l_1_disruptions = resolve('disruptions')
        l_1_site = resolve('site')
        l_1__ = resolve('_')
        l_1_specials = resolve('specials')
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        pass
        t_14.append(
            '<li class="channel">\n  <h2 class="channel-name"',
        )
        if (_v if (_v := getattr((_o := l_1_channel), 'form', missing)) is not missing else environment.getattr(_o, 'form')):
            pass
            t_14.append(
                ' id="contact-form"',
            )
        t_14.extend((
            '>',
            environment.write((environment.call(context, (undefined(name='symbol') if l_0_symbol is missing else l_0_symbol), (_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind'))))),
            ' ',
            environment.write((t_4((_v if (_v := getattr((_o := l_1_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label'))))),
            '</h2>\n',
        ))
        if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'im'):
            pass
            t_14.extend((
                environment.write((environment.call(context, (undefined(name='account') if l_0_account is missing else l_0_account), l_1_channel))),
                '\n',
            ))
        elif (_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')):
            pass
            t_14.extend((
                '<p class="big">',
                environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := l_1_channel), 'phone', missing)) is not missing else environment.getattr(_o, 'phone'))))),
                '</p>',
            ))
        if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'phone'):
            pass
            t_14.append(
                environment.write((environment.call(context, (undefined(name='now') if l_0_now is missing else l_0_now), ((_v if (_v := getattr((_o := l_1_channel), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')) or (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'hours', missing)) is not missing else environment.getattr(_o, 'hours'))), 'week', missing)) is not missing else environment.getattr(_o, 'week'))), environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'list_special_hours', missing)) is not missing else environment.getattr(_o, 'list_special_hours')), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions), l_1_channel)))),
            )
        if (_v if (_v := getattr((_o := l_1_channel), 'email', missing)) is not missing else environment.getattr(_o, 'email')):
            pass
            t_14.extend((
                '<p class="big big-mail">',
                environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := l_1_channel), 'email', missing)) is not missing else environment.getattr(_o, 'email'))))),
                '</p>',
            ))
        if ((_v if (_v := getattr((_o := l_1_channel), 'url', missing)) is not missing else environment.getattr(_o, 'url')) and ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'im')):
            pass
            t_14.extend((
                '<p>',
                environment.write((environment.call(context, (undefined(name='web') if l_0_web is missing else l_0_web), (_v if (_v := getattr((_o := l_1_channel), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))),
                '</p>',
            ))
        if (_v if (_v := getattr((_o := l_1_channel), 'address', missing)) is not missing else environment.getattr(_o, 'address')):
            pass
            t_14.append(
                environment.write((environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), (_v if (_v := getattr((_o := l_1_channel), 'address', missing)) is not missing else environment.getattr(_o, 'address'))))),
            )
        elif (((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'post') and (not (_v if (_v := getattr((_o := l_1_channel), 'contact_link', missing)) is not missing else environment.getattr(_o, 'contact_link')))):
            pass
            t_14.append(
                environment.write((environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'address', missing)) is not missing else environment.getattr(_o, 'address')), note=False))),
            )
        if (_v if (_v := getattr((_o := l_1_channel), 'purpose', missing)) is not missing else environment.getattr(_o, 'purpose')):
            pass
            t_14.extend((
                '<p>',
                environment.write((t_7((_v if (_v := getattr((_o := l_1_channel), 'purpose', missing)) is not missing else environment.getattr(_o, 'purpose'))))),
                '</p>',
            ))
        t_14.append(
            '  <dl class="brief">\n',
        )
        if ((_v if (_v := getattr((_o := l_1_channel), 'request', missing)) is not missing else environment.getattr(_o, 'request')) and ((_v if (_v := getattr((_o := l_1_channel), 'request', missing)) is not missing else environment.getattr(_o, 'request')) in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'channels', missing)) is not missing else environment.getattr(_o, 'channels')))):
            pass
            t_14.extend((
                '<div><dt>',
                environment.write((t_4(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Ask for the call')))),
                '</dt><dd>',
                environment.write((environment.call(context, (undefined(name='request_link') if l_0_request_link is missing else l_0_request_link), environment.getitem((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'channels', missing)) is not missing else environment.getattr(_o, 'channels')), (_v if (_v := getattr((_o := l_1_channel), 'request', missing)) is not missing else environment.getattr(_o, 'request')))))),
                '</dd></div>',
            ))
        if (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply')):
            pass
            t_14.extend((
                '<div><dt>',
                environment.write((t_4((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We call within') if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'callback') else environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Answer within'))))),
                '</dt><dd>',
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_channel), 'first_reply', missing)) is not missing else environment.getattr(_o, 'first_reply'))))),
                '</dd></div>',
            ))
        t_14.extend((
            '    <div><dt>',
            environment.write((t_4(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Cost')))),
            '</dt><dd>',
            environment.write((t_7((_v if (_v := getattr((_o := l_1_channel), 'cost', missing)) is not missing else environment.getattr(_o, 'cost'))))),
            '</dd></div>\n    <div><dt>',
            environment.write((t_4(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Languages')))),
            '</dt><dd>',
            environment.write((t_2(context, (_v if (_v := getattr((_o := l_1_channel), 'languages', missing)) is not missing else environment.getattr(_o, 'languages'))))),
            '</dd></div>\n  </dl>\n',
        ))
        if (_v if (_v := getattr((_o := l_1_channel), 'accessible', missing)) is not missing else environment.getattr(_o, 'accessible')):
            pass
            t_14.extend((
                '<p class="aside">',
                environment.write((t_7((_v if (_v := getattr((_o := l_1_channel), 'accessible', missing)) is not missing else environment.getattr(_o, 'accessible'))))),
                '</p>',
            ))
        if ((_v if (_v := getattr((_o := l_1_channel), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')) or (_v if (_v := getattr((_o := l_1_channel), 'exceptions', missing)) is not missing else environment.getattr(_o, 'exceptions'))):
            pass
            l_1_specials = environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'list_special_hours', missing)) is not missing else environment.getattr(_o, 'list_special_hours')), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions), l_1_channel)
            if (_v if (_v := getattr((_o := l_1_channel), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')):
                pass
                t_14.append(
                    environment.write((environment.call(context, (undefined(name='hours') if l_0_hours is missing else l_0_hours), (_v if (_v := getattr((_o := l_1_channel), 'hours', missing)) is not missing else environment.getattr(_o, 'hours')), (undefined(name='specials') if l_1_specials is missing else l_1_specials), (environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We call at these hours') if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) == 'callback') else environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Answered at these hours'))))),
                )
            t_14.extend((
                '  ',
                environment.write((environment.call(context, (undefined(name='differing') if l_0_differing is missing else l_0_differing), (undefined(name='specials') if l_1_specials is missing else l_1_specials)))),
                '\n',
            ))
        if (_v if (_v := getattr((_o := l_1_channel), 'form', missing)) is not missing else environment.getattr(_o, 'form')):
            pass
            t_14.append(
                environment.write((environment.call(context, (undefined(name='contact_form') if l_0_contact_form is missing else l_0_contact_form), l_1_channel))),
            )
        t_14.append(
            '</li>\n',
        )
        return concat(t_14)
    context.exported_vars.add('channel_block')
    context.vars['channel_block'] = l_0_channel_block = Macro(environment, macro, 'channel_block', ('channel',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel):
        t_15 = []
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        pass
        if ((_v if (_v := getattr((_o := l_1_channel), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) in ('post', 'visit')):
            pass
            t_15.append(
                environment.write((t_7((_v if (_v := getattr((_o := l_1_channel), 'label', missing)) is not missing else environment.getattr(_o, 'label'))))),
            )
        else:
            pass
            t_15.append(
                environment.write((environment.call(context, (undefined(name='channel_link') if l_0_channel_link is missing else l_0_channel_link), l_1_channel))),
            )
        return concat(t_15)
    context.exported_vars.add('request_link')
    context.vars['request_link'] = l_0_request_link = Macro(environment, macro, 'request_link', ('channel',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=54&3=69&4=75&5=87&6=93&7=100&9=105&10=112&11=114&13=119&14=124&16=141&17=148&19=165&20=171&21=176&22=181&23=186&24=198&26=203&27=210&28=211&29=212&30=221&31=224&32=229&33=241&34=246&37=259&39=273&40=285&41=291&42=298&43=303&44=310&45=317&46=327&48=337&49=346&50=357&51=361&53=366&54=373&55=375&56=376&57=383&59=386&62=397&63=402'
looked_up = ['_', 'disruptions', 'icon', 'page', 'site', 'specials', 'today', 'url']
set_names = ['account', 'account_text', 'captioned', 'channel', 'channel_block', 'channel_link', 'contact_form', 'differing', 'hours', 'kind', 'linked', 'mail', 'names', 'now', 'phone', 'place', 'request_link', 'service', 'service_name', 'specials', 'symbol', 'text', 'web']
named_templates = ['partials/contact.html', 'partials/form.html', 'partials/hours.html', 'partials/picture.html']

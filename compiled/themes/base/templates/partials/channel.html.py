from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/channel.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_phone = l_0_mail = l_0_web = l_0_place = l_0_contact_form = l_0_differing = l_0_hours = l_0_now = l_0_symbol = l_0_channel_block = missing
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
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/channel.html').make_module(context.get_all(), True, {'channel_block': l_0_channel_block, 'contact_form': l_0_contact_form, 'differing': l_0_differing, 'hours': l_0_hours, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'symbol': l_0_symbol, 'web': l_0_web})
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
    included_template = environment.get_template('partials/form.html', 'partials/channel.html').make_module(context.get_all(), True, {'channel_block': l_0_channel_block, 'contact_form': l_0_contact_form, 'differing': l_0_differing, 'hours': l_0_hours, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'symbol': l_0_symbol, 'web': l_0_web})
    l_0_contact_form = getattr(included_template, 'contact_form', missing)
    if l_0_contact_form is missing:
        l_0_contact_form = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/channel.html') does not export the requested name 'contact_form'", name='contact_form')
    context.vars['contact_form'] = l_0_contact_form
    context.exported_vars.discard('contact_form')
    included_template = environment.get_template('partials/hours.html', 'partials/channel.html').make_module(context.get_all(), True, {'channel_block': l_0_channel_block, 'contact_form': l_0_contact_form, 'differing': l_0_differing, 'hours': l_0_hours, 'mail': l_0_mail, 'now': l_0_now, 'phone': l_0_phone, 'place': l_0_place, 'symbol': l_0_symbol, 'web': l_0_web})
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
    def macro(l_1_kind):
        t_4 = []
        l_1_icon = resolve('icon')
        if l_1_kind is missing:
            l_1_kind = undefined("parameter 'kind' was not provided", name='kind')
        pass
        t_4.append(
            escape(environment.finalize(environment.call(context, (undefined(name='icon') if l_1_icon is missing else l_1_icon), environment.getitem({'phone': 'phone', 'sms': 'chat', 'email': 'email', 'chat': 'chat', 'im': 'chat', 'post': 'letter', 'visit': 'door', 'social': 'link', 'form': 'write'}, l_1_kind)))),
        )
        return concat(t_4)
    context.exported_vars.add('symbol')
    context.vars['symbol'] = l_0_symbol = Macro(environment, macro, 'symbol', ('kind',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_channel):
        t_5 = []
        l_1_page = resolve('page')
        l_1_today = resolve('today')
        l_1_disruptions = resolve('disruptions')
        l_1__ = resolve('_')
        l_1_specials = resolve('specials')
        if l_1_channel is missing:
            l_1_channel = undefined("parameter 'channel' was not provided", name='channel')
        pass
        t_5.append(
            '<li class="channel">\n  <h2 class="channel-name"',
        )
        if environment.getattr(l_1_channel, 'form'):
            pass
            t_5.append(
                ' id="contact-form"',
            )
        t_5.extend((
            '>',
            escape(environment.finalize(environment.call(context, (undefined(name='symbol') if l_0_symbol is missing else l_0_symbol), environment.getattr(l_1_channel, 'kind')))),
            ' ',
            escape(environment.finalize(t_3(environment.getattr(l_1_channel, 'label')))),
            '</h2>\n',
        ))
        if environment.getattr(l_1_channel, 'phone'):
            pass
            t_5.extend((
                '<p class="big">',
                escape(environment.finalize(environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), environment.getattr(l_1_channel, 'phone')))),
                '</p>',
            ))
        if (environment.getattr(l_1_channel, 'kind') == 'phone'):
            pass
            t_5.append(
                escape(environment.finalize(environment.call(context, (undefined(name='now') if l_0_now is missing else l_0_now), (environment.getattr(l_1_channel, 'hours') or environment.getattr(environment.getattr(environment.getattr((undefined(name='page') if l_1_page is missing else l_1_page), 'facts'), 'hours'), 'week')), environment.call(context, environment.getattr(environment.getattr((undefined(name='page') if l_1_page is missing else l_1_page), 'facts'), 'list_special_hours'), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions), l_1_channel)))),
            )
        if environment.getattr(l_1_channel, 'email'):
            pass
            t_5.extend((
                '<p class="big big-mail">',
                escape(environment.finalize(environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), environment.getattr(l_1_channel, 'email')))),
                '</p>',
            ))
        if environment.getattr(l_1_channel, 'url'):
            pass
            t_5.extend((
                '<p>',
                escape(environment.finalize(environment.call(context, (undefined(name='web') if l_0_web is missing else l_0_web), environment.getattr(l_1_channel, 'url')))),
                '</p>',
            ))
        if environment.getattr(l_1_channel, 'address'):
            pass
            t_5.append(
                escape(environment.finalize(environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), environment.getattr(l_1_channel, 'address')))),
            )
        if environment.getattr(l_1_channel, 'purpose'):
            pass
            t_5.extend((
                '<p>',
                escape(environment.finalize(t_3(environment.getattr(l_1_channel, 'purpose')))),
                '</p>',
            ))
        t_5.append(
            '  <dl class="brief">\n',
        )
        if environment.getattr(l_1_channel, 'first_reply'):
            pass
            t_5.extend((
                '<div><dt>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Answer within'))),
                '</dt><dd>',
                escape(environment.finalize(t_1(context, environment.getattr(l_1_channel, 'first_reply')))),
                '</dd></div>',
            ))
        t_5.extend((
            '    <div><dt>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Cost'))),
            '</dt><dd>',
            escape(environment.finalize(t_3(environment.getattr(l_1_channel, 'cost')))),
            '</dd></div>\n    <div><dt>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Languages'))),
            '</dt><dd>',
            escape(environment.finalize(t_2(context, environment.getattr(l_1_channel, 'languages')))),
            '</dd></div>\n  </dl>\n',
        ))
        if environment.getattr(l_1_channel, 'accessible'):
            pass
            t_5.extend((
                '<p class="aside">',
                escape(environment.finalize(t_3(environment.getattr(l_1_channel, 'accessible')))),
                '</p>',
            ))
        if (environment.getattr(l_1_channel, 'hours') or environment.getattr(l_1_channel, 'exceptions')):
            pass
            l_1_specials = environment.call(context, environment.getattr(environment.getattr((undefined(name='page') if l_1_page is missing else l_1_page), 'facts'), 'list_special_hours'), (undefined(name='today') if l_1_today is missing else l_1_today), (undefined(name='disruptions') if l_1_disruptions is missing else l_1_disruptions), l_1_channel)
            if environment.getattr(l_1_channel, 'hours'):
                pass
                t_5.append(
                    escape(environment.finalize(environment.call(context, (undefined(name='hours') if l_0_hours is missing else l_0_hours), environment.getattr(l_1_channel, 'hours'), (undefined(name='specials') if l_1_specials is missing else l_1_specials), environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Answered at these hours')))),
                )
            t_5.extend((
                '  ',
                escape(environment.finalize(environment.call(context, (undefined(name='differing') if l_0_differing is missing else l_0_differing), (undefined(name='specials') if l_1_specials is missing else l_1_specials)))),
                '\n',
            ))
        if environment.getattr(l_1_channel, 'form'):
            pass
            t_5.append(
                escape(environment.finalize(environment.call(context, (undefined(name='contact_form') if l_0_contact_form is missing else l_0_contact_form), l_1_channel))),
            )
        t_5.append(
            '</li>\n',
        )
        return concat(t_5)
    context.exported_vars.add('channel_block')
    context.vars['channel_block'] = l_0_channel_block = Macro(environment, macro, 'channel_block', ('channel',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=45&4=51&5=63&6=70&8=75&10=88&11=100&12=107&13=112&14=119&15=126&16=131&18=141&19=152&20=156&22=161&23=168&24=170&25=171&26=178&28=181'

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/counter.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0__ = resolve('_')
    l_0_url = resolve('url')
    l_0_phone = l_0_mail = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/contact.html', 'partials/counter.html').make_module(context.get_all(), True, {'mail': l_0_mail, 'phone': l_0_phone})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/counter.html') does not export the requested name 'phone'", name='phone')
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/counter.html') does not export the requested name 'mail'", name='mail')
    context.vars.update({'phone': l_0_phone, 'mail': l_0_mail})
    context.exported_vars.difference_update(('phone', 'mail'))
    if environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'desk'):
        pass
        yield '<aside class="wrap" aria-labelledby="counter-heading">\n  <h2 id="counter-heading">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Ask us')))
        yield '</h2>\n  <ul>\n'
        def t_3(fiter):
            for l_1_channel in fiter:
                if (environment.getattr(l_1_channel, 'kind') in ('phone', 'email', 'form')):
                    yield l_1_channel
        for l_1_channel in t_3(environment.call(context, environment.getattr(environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_0_site is missing else l_0_site), 'desk'), 'facts'), 'channels'), 'values'))):
            _loop_vars = {}
            pass
            yield '    <li>'
            if environment.getattr(l_1_channel, 'phone'):
                pass
                yield escape(environment.finalize(environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), environment.getattr(l_1_channel, 'phone'), _loop_vars=_loop_vars)))
            elif environment.getattr(l_1_channel, 'form'):
                pass
                yield '<a href="'
                yield escape(environment.finalize(environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', 'contact-form', _loop_vars=_loop_vars)))
                yield '">'
                yield escape(environment.finalize(t_2(environment.getattr(l_1_channel, 'label'))))
                yield '</a>'
            else:
                pass
                yield escape(environment.finalize(environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), environment.getattr(l_1_channel, 'email'), _loop_vars=_loop_vars)))
            if environment.getattr(l_1_channel, 'first_reply'):
                pass
                yield ' · '
                yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answer within %(time)s', time=t_1(context, environment.getattr(l_1_channel, 'first_reply')), _loop_vars=_loop_vars)))
            yield '</li>\n'
        l_1_channel = missing
        yield '  </ul>\n  <p><a href="'
        yield escape(environment.finalize(environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'desk', 'hours')))
        yield '">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Hours and all ways to reach us')))
        yield '</a></p>\n</aside>\n'

blocks = {}
debug_info = '2=27&3=36&5=39&7=41&8=49&11=69'

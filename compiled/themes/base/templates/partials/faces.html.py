from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/faces.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_shot = l_0_day = l_0_portrait = l_0_face = l_0_stars = l_0_status = missing
    try:
        t_1 = environment.filters['languages']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'languages' found.")
    try:
        t_2 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_3 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    included_template = environment.get_template('partials/picture.html', 'partials/faces.html').make_module(context.get_all(), True, {'day': l_0_day, 'face': l_0_face, 'portrait': l_0_portrait, 'shot': l_0_shot, 'stars': l_0_stars, 'status': l_0_status})
    l_0_shot = getattr(included_template, 'shot', missing)
    if l_0_shot is missing:
        l_0_shot = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/faces.html') does not export the requested name 'shot'", name='shot')
    context.vars['shot'] = l_0_shot
    context.exported_vars.discard('shot')
    included_template = environment.get_template('partials/day.html', 'partials/faces.html').make_module(context.get_all(), True, {'day': l_0_day, 'face': l_0_face, 'portrait': l_0_portrait, 'shot': l_0_shot, 'stars': l_0_stars, 'status': l_0_status})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/faces.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    def macro(l_1_person, l_1_sizes, l_1_soon):
        t_5 = []
        l_1_icon = resolve('icon')
        if l_1_person is missing:
            l_1_person = undefined("parameter 'person' was not provided", name='person')
        if l_1_sizes is missing:
            l_1_sizes = undefined("parameter 'sizes' was not provided", name='sizes')
        if l_1_soon is missing:
            l_1_soon = False
        pass
        if environment.getattr(l_1_person, 'photo'):
            pass
            t_5.extend((
                escape(environment.finalize(environment.call(context, (undefined(name='shot') if l_0_shot is missing else l_0_shot), environment.getattr(l_1_person, 'photo'), l_1_sizes, l_1_soon))),
                '\n',
            ))
        else:
            pass
            t_5.extend((
                '<span class="nobody">',
                escape(environment.finalize(environment.call(context, (undefined(name='icon') if l_1_icon is missing else l_1_icon), 'person'))),
                '</span>\n',
            ))
        return concat(t_5)
    context.exported_vars.add('portrait')
    context.vars['portrait'] = l_0_portrait = Macro(environment, macro, 'portrait', ('person', 'sizes', 'soon'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_item, l_1_sizes):
        t_6 = []
        if l_1_item is missing:
            l_1_item = undefined("parameter 'item' was not provided", name='item')
        if l_1_sizes is missing:
            l_1_sizes = '(min-width: 60rem) 13rem, 45vw'
        pass
        t_6.extend((
            '<li class="face">\n  <a class="face-link" href="',
            escape(environment.finalize(environment.getattr(l_1_item, 'url'))),
            '">\n    ',
            escape(environment.finalize(environment.call(context, (undefined(name='portrait') if l_0_portrait is missing else l_0_portrait), environment.getattr(l_1_item, 'facts'), l_1_sizes))),
            '\n    <span class="face-name">',
            escape(environment.finalize(t_4(environment.getattr(environment.getattr(l_1_item, 'facts'), 'title')))),
            '</span>\n  </a>\n  <p class="face-role">',
            escape(environment.finalize(t_4(environment.getattr(environment.getattr(l_1_item, 'facts'), 'role')))),
            '</p>\n  <p class="face-speaks">',
            escape(environment.finalize(t_1(context, environment.getattr(environment.getattr(l_1_item, 'facts'), 'languages')))),
            '</p>\n</li>\n',
        ))
        return concat(t_6)
    context.exported_vars.add('face')
    context.vars['face'] = l_0_face = Macro(environment, macro, 'face', ('item', 'sizes'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_held):
        t_7 = []
        l_1_ngettext = resolve('ngettext')
        l_1_site = resolve('site')
        l_1_url = resolve('url')
        l_1__ = resolve('_')
        if l_1_held is missing:
            l_1_held = undefined("parameter 'held' was not provided", name='held')
        pass
        if l_1_held:
            pass
            t_7.extend((
                '<p class="stars"><span class="stars-row" aria-hidden="true">',
                escape(environment.finalize(('★' * environment.getattr(l_1_held, 'level')))),
                escape(environment.finalize(('☆' * (5 - environment.getattr(l_1_held, 'level'))))),
                '</span>\n',
                escape(environment.finalize(environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s of 5 stars, from %(count)s %(things)s, %(period)s', '%(num)s of 5 stars, from %(count)s %(things)s, %(period)s', environment.getattr(l_1_held, 'level'), count=t_2(context, environment.getattr(environment.getattr(l_1_held, 'sample'), 'n')), things=t_4(environment.getattr(l_1_held, 'counted')), period=t_3(context, environment.getattr(environment.getattr(l_1_held, 'period'), 'starts'), environment.getattr(environment.getattr(l_1_held, 'period'), 'ends'))))),
                '\n',
            ))
            if (environment.getattr((undefined(name='site') if l_1_site is missing else l_1_site), 'staff') and environment.getattr(environment.getattr(environment.getattr((undefined(name='site') if l_1_site is missing else l_1_site), 'staff'), 'facts'), 'stars')):
                pass
                t_7.extend((
                    '<span class="stars-how"><a href="',
                    escape(environment.finalize(environment.call(context, (undefined(name='url') if l_1_url is missing else l_1_url), 'staff', 'stars'))),
                    '">',
                    escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'How we award stars'))),
                    '</a></span>',
                ))
            t_7.append(
                '</p>\n',
            )
        return concat(t_7)
    context.exported_vars.add('stars')
    context.vars['stars'] = l_0_stars = Macro(environment, macro, 'stars', ('held',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_person):
        t_8 = []
        l_1__ = resolve('_')
        if l_1_person is missing:
            l_1_person = undefined("parameter 'person' was not provided", name='person')
        pass
        if (environment.getattr(environment.getattr(l_1_person, 'status'), 'state') == 'away'):
            pass
            t_8.extend((
                '<p>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Away until %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), environment.getattr(environment.getattr(l_1_person, 'status'), 'day'))))),
                '</p>\n',
            ))
        elif (environment.getattr(environment.getattr(l_1_person, 'status'), 'state') == 'left'):
            pass
            t_8.extend((
                '<p>',
                escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Has not worked here since %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), environment.getattr(environment.getattr(l_1_person, 'status'), 'day'))))),
                '</p>\n',
            ))
        return concat(t_8)
    context.exported_vars.add('status')
    context.vars['status'] = l_0_status = Macro(environment, macro, 'status', ('person',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=36&3=42&4=48&5=58&6=61&8=68&11=74&13=83&14=85&15=87&17=89&18=91&21=97&22=106&23=110&24=113&25=116&29=131&30=137&31=141&32=144&33=148'

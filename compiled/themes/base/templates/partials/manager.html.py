from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/manager.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_box = resolve('box')
    l_0_reader = resolve('reader')
    l_0__ = resolve('_')
    l_0_icon = resolve('icon')
    l_0_mail = l_0_place = l_0_portrait = missing
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
    included_template = environment.get_template('partials/contact.html', 'partials/manager.html').make_module(context.get_all(), True, {'box': l_0_box, 'mail': l_0_mail, 'place': l_0_place, 'portrait': l_0_portrait, 'reader': l_0_reader})
    l_0_mail = getattr(included_template, 'mail', missing)
    if l_0_mail is missing:
        l_0_mail = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/manager.html') does not export the requested name 'mail'", name='mail')
    l_0_place = getattr(included_template, 'place', missing)
    if l_0_place is missing:
        l_0_place = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/manager.html') does not export the requested name 'place'", name='place')
    context.vars.update({'mail': l_0_mail, 'place': l_0_place})
    context.exported_vars.difference_update(('mail', 'place'))
    included_template = environment.get_template('partials/faces.html', 'partials/manager.html').make_module(context.get_all(), True, {'box': l_0_box, 'mail': l_0_mail, 'place': l_0_place, 'portrait': l_0_portrait, 'reader': l_0_reader})
    l_0_portrait = getattr(included_template, 'portrait', missing)
    if l_0_portrait is missing:
        l_0_portrait = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/manager.html') does not export the requested name 'portrait'", name='portrait')
    context.vars['portrait'] = l_0_portrait
    context.exported_vars.discard('portrait')
    if (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints')):
        pass
        l_0_box = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'complaints', missing)) is not missing else environment.getattr(_o, 'complaints'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'manager', missing)) is not missing else environment.getattr(_o, 'manager'))
        context.vars['box'] = l_0_box
        context.exported_vars.add('box')
        l_0_reader = ((_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'name', missing)) is not missing else environment.getattr(_o, 'name')) or (_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))
        context.vars['reader'] = l_0_reader
        context.exported_vars.add('reader')
        yield '<aside class="counter" aria-labelledby="manager">\n  <div class="wrap counter-row">\n'
        def t_4(fiter):
            for l_1_item in fiter:
                if (((_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'person', missing)) is not missing else environment.getattr(_o, 'person')) and ((_v if (_v := getattr((_o := l_1_item), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == markup_join(('staff/', (_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'person', missing)) is not missing else environment.getattr(_o, 'person')), )))) and ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'status', missing)) is not missing else environment.getattr(_o, 'status'))), 'state', missing)) is not missing else environment.getattr(_o, 'state')) != 'left')):
                    yield l_1_item
        for l_1_item in t_4((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people'))):
            _loop_vars = {}
            pass
            yield '    <a class="counter-face" href="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_item), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
            yield '" aria-label="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))
            yield '">'
            yield environment.write((environment.call(context, (undefined(name='portrait') if l_0_portrait is missing else l_0_portrait), (_v if (_v := getattr((_o := l_1_item), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), '11rem', _loop_vars=_loop_vars)))
            yield '</a>\n'
        l_1_item = missing
        yield '    <div class="counter-words">\n      <h2 id="manager">'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Write to %(name)s', name=(undefined(name='reader') if l_0_reader is missing else l_0_reader)))))
        yield '</h2>\n'
        if (_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'name', missing)) is not missing else environment.getattr(_o, 'name')):
            pass
            yield '      <p class="counter-who">'
            yield environment.write((t_3((_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
            yield '</p>\n'
        yield '      <p>'
        yield environment.write((t_3((_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'purpose', missing)) is not missing else environment.getattr(_o, 'purpose')))))
        yield '</p>\n      <ul class="counter-ways">\n        <li>'
        yield environment.write((environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'email')))
        yield ' '
        yield environment.write((environment.call(context, (undefined(name='mail') if l_0_mail is missing else l_0_mail), (_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'email', missing)) is not missing else environment.getattr(_o, 'email')))))
        yield '\n          <span class="counter-soon">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Answer within %(time)s', time=t_1(context, (_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'reply_within', missing)) is not missing else environment.getattr(_o, 'reply_within'))))))
        yield '</span></li>\n'
        if (_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'address', missing)) is not missing else environment.getattr(_o, 'address')):
            pass
            yield '<li>'
            yield environment.write((environment.call(context, (undefined(name='icon') if l_0_icon is missing else l_0_icon), 'letter')))
            yield ' '
            yield environment.write((environment.call(context, (undefined(name='place') if l_0_place is missing else l_0_place), (_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'address', missing)) is not missing else environment.getattr(_o, 'address')), (_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'name', missing)) is not missing else environment.getattr(_o, 'name')))))
            yield '</li>'
        yield '      </ul>\n      <p class="aside">'
        if ((_v if (_v := getattr((_o := (undefined(name='box') if l_0_box is missing else l_0_box)), 'reads', missing)) is not missing else environment.getattr(_o, 'reads')) == 'self'):
            pass
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), '%(name)s reads this mailbox in person.', name=(undefined(name='reader') if l_0_reader is missing else l_0_reader))))
        else:
            pass
            yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'An assistant opens this mailbox and hands the letters on.')))
        yield '</p>\n    </div>\n  </div>\n</aside>\n'

blocks = {}
debug_info = '2=35&3=44&4=50&5=52&6=55&9=59&10=67&13=75&14=77&15=80&17=83&19=85&20=89&21=91&23=99'
looked_up = ['_', 'box', 'icon', 'reader', 'site']
set_names = ['box', 'item', 'mail', 'place', 'portrait', 'reader']
named_templates = ['partials/contact.html', 'partials/faces.html']

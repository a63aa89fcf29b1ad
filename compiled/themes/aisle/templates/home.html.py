from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'home.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_caption = l_0_shot = l_0_credit = missing
    pass
    parent_template = environment.get_template('base.html', 'home.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/picture.html', 'home.html').make_module(context.get_all(), True, {'caption': l_0_caption, 'credit': l_0_credit, 'shot': l_0_shot})
    l_0_caption = getattr(included_template, 'caption', missing)
    if l_0_caption is missing:
        l_0_caption = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'home.html') does not export the requested name 'caption'", name='caption')
    l_0_shot = getattr(included_template, 'shot', missing)
    if l_0_shot is missing:
        l_0_shot = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'home.html') does not export the requested name 'shot'", name='shot')
    context.vars.update({'caption': l_0_caption, 'shot': l_0_shot})
    context.exported_vars.difference_update(('caption', 'shot'))
    def macro(l_1_photo):
        t_1 = []
        l_1__ = resolve('_')
        if l_1_photo is missing:
            l_1_photo = undefined("parameter 'photo' was not provided", name='photo')
        pass
        if (_v if (_v := getattr((_o := l_1_photo), 'credit', missing)) is not missing else environment.getattr(_o, 'credit')):
            pass
            t_1.extend((
                '<span class="aside">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Picture: %(name)s', name=(_v if (_v := getattr((_o := l_1_photo), 'credit', missing)) is not missing else environment.getattr(_o, 'credit'))))),
                '</span>',
            ))
        return concat(t_1)
    context.exported_vars.add('credit')
    context.vars['credit'] = l_0_credit = Macro(environment, macro, 'credit', ('photo',), False, False, False, context.eval_ctx.autoescape)
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_site_name = resolve('site_name')
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    yield '<div class="top front">\n'
    if ((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')) == (undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)):
        pass
        yield '  <h1>'
        yield environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'lead', missing)) is not missing else environment.getattr(_o, 'lead')))))
        yield '</h1>\n'
    else:
        pass
        yield '  <h1>'
        yield environment.write((t_2((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</h1>\n  <p class="summary">'
        yield environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'lead', missing)) is not missing else environment.getattr(_o, 'lead')))))
        yield '</p>\n'
    yield '</div>\n'
    template = environment.get_template('partials/untranslated.html', 'home.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_namespace = resolve('namespace')
    l_0_site = resolve('site')
    l_0_shot = resolve('shot')
    l_0_caption = resolve('caption')
    l_0_settings = resolve('settings')
    l_0_own = l_0_seen = l_0_others = missing
    try:
        t_3 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_4 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    l_0_own = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'picture', missing)) is not missing else environment.getattr(_o, 'picture'))
    _block_vars['own'] = l_0_own
    l_0_seen = environment.call(context, (undefined(name='namespace') if l_0_namespace is missing else l_0_namespace), places=[], _block_vars=_block_vars)
    _block_vars['seen'] = l_0_seen
    l_1_loop = missing
    for l_1_place, l_1_loop in LoopContext(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shop', missing)) is not missing else environment.getattr(_o, 'shop'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'places', missing)) is not missing else environment.getattr(_o, 'places')) or []), undefined):
        _loop_vars = {}
        pass
        l_2_loop = missing
        for l_2_photo, l_2_loop in LoopContext(t_4(context, ((_v if (_v := getattr((_o := l_1_place), 'pictures', missing)) is not missing else environment.getattr(_o, 'pictures')) or []), 'file', 'equalto', ((_v if (_v := getattr((_o := (undefined(name='own') if l_0_own is missing else l_0_own)), 'file', missing)) is not missing else environment.getattr(_o, 'file')) if (undefined(name='own') if l_0_own is missing else l_0_own) else None)), undefined):
            _loop_vars = {}
            pass
            if (_v if (_v := getattr((_o := l_2_loop), 'first', missing)) is not missing else environment.getattr(_o, 'first')):
                pass
                if not isinstance(l_0_seen, Namespace):
                    raise TemplateRuntimeError("cannot assign attribute on non-namespace object")
                l_0_seen['places'] = ((_v if (_v := getattr((_o := (undefined(name='seen') if l_0_seen is missing else l_0_seen)), 'places', missing)) is not missing else environment.getattr(_o, 'places')) + [(l_1_place, l_2_photo)])
        l_2_loop = l_2_photo = missing
    l_1_loop = l_1_place = missing
    l_0_others = (_v if (_v := getattr((_o := (undefined(name='seen') if l_0_seen is missing else l_0_seen)), 'places', missing)) is not missing else environment.getattr(_o, 'places'))[:2]
    _block_vars['others'] = l_0_others
    if ((undefined(name='own') if l_0_own is missing else l_0_own) or (undefined(name='others') if l_0_others is missing else l_0_others)):
        pass
        yield '<div class="pics pics-'
        yield environment.write(((t_3((undefined(name='others') if l_0_others is missing else l_0_others)) + (1 if (undefined(name='own') if l_0_own is missing else l_0_own) else 0))))
        yield '">\n'
        if (undefined(name='own') if l_0_own is missing else l_0_own):
            pass
            yield '  <figure class="pics-own">'
            yield environment.write((environment.call(context, (undefined(name='shot') if l_0_shot is missing else l_0_shot), (undefined(name='own') if l_0_own is missing else l_0_own), '(min-width: 48rem) 68vw, 100vw', True, _block_vars=_block_vars)))
            if (((_v if (_v := getattr((_o := (undefined(name='own') if l_0_own is missing else l_0_own)), 'caption', missing)) is not missing else environment.getattr(_o, 'caption')) or (_v if (_v := getattr((_o := (undefined(name='own') if l_0_own is missing else l_0_own)), 'taken_on', missing)) is not missing else environment.getattr(_o, 'taken_on'))) or (_v if (_v := getattr((_o := (undefined(name='own') if l_0_own is missing else l_0_own)), 'credit', missing)) is not missing else environment.getattr(_o, 'credit'))):
                pass
                yield '<figcaption>'
                yield environment.write((environment.call(context, (undefined(name='caption') if l_0_caption is missing else l_0_caption), (undefined(name='own') if l_0_own is missing else l_0_own), _block_vars=_block_vars)))
                yield '</figcaption>'
            yield '</figure>\n'
        for (l_1_place, l_1_photo) in (undefined(name='others') if l_0_others is missing else l_0_others):
            l_1_credit = resolve('credit')
            _loop_vars = {}
            pass
            yield '  <figure>'
            yield environment.write((environment.call(context, (undefined(name='shot') if l_0_shot is missing else l_0_shot), l_1_photo, '(min-width: 48rem) 34vw, 50vw', (not (undefined(name='own') if l_0_own is missing else l_0_own)), _loop_vars=_loop_vars)))
            yield '<figcaption>'
            yield environment.write((t_5((_v if (_v := getattr((_o := l_1_place), 'name', missing)) is not missing else environment.getattr(_o, 'name')))))
            yield environment.write((environment.call(context, (undefined(name='credit') if l_1_credit is missing else l_1_credit), l_1_photo, _loop_vars=_loop_vars)))
            yield '</figcaption></figure>\n'
        l_1_place = l_1_photo = l_1_credit = missing
        yield '</div>\n'
    def t_6(fiter):
        for l_1_part in fiter:
            if (l_1_part != 'manager'):
                yield l_1_part
    for l_1_part in t_6((_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))):
        _loop_vars = {}
        pass
        template = environment.get_or_select_template(markup_join(('partials/home/', l_1_part, '.html', )), 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {'part': l_1_part, 'others': l_0_others, 'own': l_0_own, 'seen': l_0_seen}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
        yield '\n'
    l_1_part = missing

def block_counter(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_settings = resolve('settings')
    pass
    if ('manager' in (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'home_parts', missing)) is not missing else environment.getattr(_o, 'home_parts'))):
        pass
        template = environment.get_template('partials/manager.html', 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()
    else:
        pass
        template = environment.get_template('partials/counter.html', 'home.html')
        gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
        try:
            for event in gen:
                yield event
        finally: gen.close()

blocks = {'top': block_top, 'lead': block_lead, 'counter': block_counter}
debug_info = '2=13&3=16&4=25&5=43&7=60&8=63&10=68&11=70&14=73&16=80&17=113&18=115&19=118&20=122&21=125&24=132&25=134&26=137&27=139&28=142&30=149&31=154&35=161&36=168&39=177&40=186&41=188&43=196'
looked_up = ['_', 'caption', 'credit', 'namespace', 'page', 'settings', 'shot', 'site', 'site_name']
set_names = ['caption', 'credit', 'others', 'own', 'part', 'photo', 'place', 'seen', 'shot']
named_templates = None

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'notice.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_closed_parts = l_0_notice_kind = l_0_name_list = l_0_day = l_0_notice_days = missing
    pass
    parent_template = environment.get_template('base.html', 'notice.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'notice.html').make_module(context.get_all(), True, {'closed_parts': l_0_closed_parts, 'day': l_0_day, 'name_list': l_0_name_list, 'notice_days': l_0_notice_days, 'notice_kind': l_0_notice_kind, 'section': l_0_section})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'notice.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('partials/naming.html', 'notice.html').make_module(context.get_all(), True, {'closed_parts': l_0_closed_parts, 'day': l_0_day, 'name_list': l_0_name_list, 'notice_days': l_0_notice_days, 'notice_kind': l_0_notice_kind, 'section': l_0_section})
    l_0_closed_parts = getattr(included_template, 'closed_parts', missing)
    if l_0_closed_parts is missing:
        l_0_closed_parts = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'notice.html') does not export the requested name 'closed_parts'", name='closed_parts')
    l_0_notice_kind = getattr(included_template, 'notice_kind', missing)
    if l_0_notice_kind is missing:
        l_0_notice_kind = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'notice.html') does not export the requested name 'notice_kind'", name='notice_kind')
    context.vars.update({'closed_parts': l_0_closed_parts, 'notice_kind': l_0_notice_kind})
    context.exported_vars.difference_update(('closed_parts', 'notice_kind'))
    included_template = environment.get_template('partials/rates.html', 'notice.html').make_module(context.get_all(), True, {'closed_parts': l_0_closed_parts, 'day': l_0_day, 'name_list': l_0_name_list, 'notice_days': l_0_notice_days, 'notice_kind': l_0_notice_kind, 'section': l_0_section})
    l_0_name_list = getattr(included_template, 'name_list', missing)
    if l_0_name_list is missing:
        l_0_name_list = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'notice.html') does not export the requested name 'name_list'", name='name_list')
    context.vars['name_list'] = l_0_name_list
    context.exported_vars.discard('name_list')
    included_template = environment.get_template('partials/day.html', 'notice.html').make_module(context.get_all(), True, {'closed_parts': l_0_closed_parts, 'day': l_0_day, 'name_list': l_0_name_list, 'notice_days': l_0_notice_days, 'notice_kind': l_0_notice_kind, 'section': l_0_section})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'notice.html') does not export the requested name 'day'", name='day')
    l_0_notice_days = getattr(included_template, 'notice_days', missing)
    if l_0_notice_days is missing:
        l_0_notice_days = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'notice.html') does not export the requested name 'notice_days'", name='notice_days')
    context.vars.update({'day': l_0_day, 'notice_days': l_0_notice_days})
    context.exported_vars.difference_update(('day', 'notice_days'))
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    l_0_day = resolve('day')
    l_0_notice_kind = resolve('notice_kind')
    l_0_notice_days = resolve('notice_days')
    l_0_affects = resolve('affects')
    l_0_site = resolve('site')
    l_0_name_list = resolve('name_list')
    l_0_closed_parts = resolve('closed_parts')
    try:
        t_1 = environment.filters['listed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'listed' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_3 = environment.filters['span']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'span' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<div class="lead">\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')):
        pass
        yield '<p class="say" hidden data-after="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends'))))
        yield '">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'This notice ended on %(date)s.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')), _block_vars=_block_vars), _block_vars=_block_vars)))
        yield '</p>'
    yield '  <p class="label">'
    yield environment.write((environment.call(context, (undefined(name='notice_kind') if l_0_notice_kind is missing else l_0_notice_kind), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _block_vars=_block_vars)))
    yield ' · '
    yield environment.write((environment.call(context, (undefined(name='notice_days') if l_0_notice_days is missing else l_0_notice_days), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), _block_vars=_block_vars)))
    yield '</p>\n  <p class="say">'
    yield environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'effect', missing)) is not missing else environment.getattr(_o, 'effect')))))
    yield '</p>\n  <dl class="rows">\n'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'new_date', missing)) is not missing else environment.getattr(_o, 'new_date')):
        pass
        yield '<div><dt>'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'New date', _block_vars=_block_vars))))
        yield '</dt><dd class="big">'
        yield environment.write((environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'new_date', missing)) is not missing else environment.getattr(_o, 'new_date')), 'full', _block_vars=_block_vars)))
        yield '</dd></div>'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'date_unknown', missing)) is not missing else environment.getattr(_o, 'date_unknown')):
        pass
        yield '<div><dt>'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'New date', _block_vars=_block_vars))))
        yield '</dt><dd>'
        yield environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'date_unknown', missing)) is not missing else environment.getattr(_o, 'date_unknown')))))
        yield '</dd></div>'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'affects', missing)) is not missing else environment.getattr(_o, 'affects')):
        pass
        l_0_affects = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'affects', missing)) is not missing else environment.getattr(_o, 'affects'))
        _block_vars['affects'] = l_0_affects
        if ((_v if (_v := getattr((_o := (undefined(name='affects') if l_0_affects is missing else l_0_affects)), 'zones', missing)) is not missing else environment.getattr(_o, 'zones')) and (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))):
            pass
            yield '<div><dt>'
            yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Parcels to', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write((environment.call(context, (undefined(name='name_list') if l_0_name_list is missing else l_0_name_list), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'zones', missing)) is not missing else environment.getattr(_o, 'zones')), (_v if (_v := getattr((_o := (undefined(name='affects') if l_0_affects is missing else l_0_affects)), 'zones', missing)) is not missing else environment.getattr(_o, 'zones')), _block_vars=_block_vars)))
            yield '</dd></div>'
        if ((_v if (_v := getattr((_o := (undefined(name='affects') if l_0_affects is missing else l_0_affects)), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')) and (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))):
            pass
            yield '<div><dt>'
            yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Sent as', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write((environment.call(context, (undefined(name='name_list') if l_0_name_list is missing else l_0_name_list), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'shipping', missing)) is not missing else environment.getattr(_o, 'shipping'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), (_v if (_v := getattr((_o := (undefined(name='affects') if l_0_affects is missing else l_0_affects)), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), _block_vars=_block_vars)))
            yield '</dd></div>'
        if (_v if (_v := getattr((_o := (undefined(name='affects') if l_0_affects is missing else l_0_affects)), 'adds', missing)) is not missing else environment.getattr(_o, 'adds')):
            pass
            yield '<div><dt>'
            yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Parcels take longer', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write((t_3(context, (_v if (_v := getattr((_o := (undefined(name='affects') if l_0_affects is missing else l_0_affects)), 'adds', missing)) is not missing else environment.getattr(_o, 'adds')))))
            yield '</dd></div>'
        if (_v if (_v := getattr((_o := (undefined(name='affects') if l_0_affects is missing else l_0_affects)), 'closes', missing)) is not missing else environment.getattr(_o, 'closes')):
            pass
            yield '<div><dt>'
            yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Closed', _block_vars=_block_vars))))
            yield '</dt><dd>'
            yield environment.write((environment.call(context, (undefined(name='closed_parts') if l_0_closed_parts is missing else l_0_closed_parts), (_v if (_v := getattr((_o := (undefined(name='affects') if l_0_affects is missing else l_0_affects)), 'closed_parts', missing)) is not missing else environment.getattr(_o, 'closed_parts')), _block_vars=_block_vars)))
            yield '</dd></div>'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'cause', missing)) is not missing else environment.getattr(_o, 'cause')):
        pass
        yield '<div><dt>'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Why', _block_vars=_block_vars))))
        yield '</dt><dd>'
        yield environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'cause', missing)) is not missing else environment.getattr(_o, 'cause')))))
        yield '</dd></div>'
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'products', missing)) is not missing else environment.getattr(_o, 'products')):
        pass
        yield '<div><dt>'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Goods', _block_vars=_block_vars))))
        yield '</dt><dd>'
        yield environment.write((t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'products', missing)) is not missing else environment.getattr(_o, 'products')))))
        yield '</dd></div>'
    if ((not (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends'))) and (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'review_by', missing)) is not missing else environment.getattr(_o, 'review_by'))):
        pass
        yield '<div><dt>'
        yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'We look at it again by', _block_vars=_block_vars))))
        yield '</dt><dd>'
        yield environment.write((environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'review_by', missing)) is not missing else environment.getattr(_o, 'review_by')), _block_vars=_block_vars)))
        yield '</dd></div>'
    yield '  </dl>\n</div>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    l_0_page = resolve('page')
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_5 = environment.filters['reverse']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'reverse' found.")
    try:
        t_4 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro():
        t_6 = []
        pass
        t_6.append(
            '<ul class="points">\n',
        )
        for l_2_choice in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'choices', missing)) is not missing else environment.getattr(_o, 'choices')):
            _loop_vars = {}
            pass
            t_6.extend((
                '  <li><h3>',
                environment.write((t_2((_v if (_v := getattr((_o := l_2_choice), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                '</h3><div class="prose">',
                environment.write(((_v if (_v := getattr((_o := l_2_choice), 'text', missing)) is not missing else environment.getattr(_o, 'text')))),
                '</div></li>\n',
            ))
        l_2_choice = missing
        t_6.append(
            '</ul>\n',
        )
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'default', missing)) is not missing else environment.getattr(_o, 'default')):
            pass
            t_6.extend((
                '<h3>',
                environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'If we do not hear from you')))),
                '</h3>\n<p class="text">',
                environment.write((t_4((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'default', missing)) is not missing else environment.getattr(_o, 'default'))))),
                '</p>\n',
            ))
        return concat(t_6)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'choices', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What you can do', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
    if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'updates', missing)) is not missing else environment.getattr(_o, 'updates')):
        pass
        def macro():
            t_7 = []
            pass
            t_7.append(
                '<ol class="list" reversed>\n',
            )
            for l_2_news in t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'updates', missing)) is not missing else environment.getattr(_o, 'updates'))):
                l_2_day = resolve('day')
                _loop_vars = {}
                pass
                t_7.extend((
                    '  <li>',
                    environment.write((environment.call(context, (undefined(name='day') if l_2_day is missing else l_2_day), (_v if (_v := getattr((_o := l_2_news), 'day', missing)) is not missing else environment.getattr(_o, 'day')), _loop_vars=_loop_vars))),
                    ' · ',
                    environment.write((t_4((_v if (_v := getattr((_o := l_2_news), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                    '</li>\n',
                ))
            l_2_news = l_2_day = missing
            t_7.append(
                '</ol>\n',
            )
            return concat(t_7)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'updates', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'News', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

blocks = {'lead': block_lead, 'sections': block_sections}
debug_info = '2=13&3=16&4=22&5=31&6=37&7=48&9=90&10=98&11=102&13=104&14=111&15=118&16=120&17=122&18=129&19=136&20=143&22=150&23=157&24=164&28=173&29=202&31=208&32=213&35=222&36=226&37=228&29=233&40=234&41=236&43=242&44=248&41=259'
looked_up = ['_', 'affects', 'closed_parts', 'day', 'name_list', 'notice_days', 'notice_kind', 'page', 'section', 'site']
set_names = ['affects', 'choice', 'closed_parts', 'day', 'name_list', 'news', 'notice_days', 'notice_kind', 'section']
named_templates = ['base.html', 'partials/day.html', 'partials/naming.html', 'partials/rates.html', 'partials/section.html']

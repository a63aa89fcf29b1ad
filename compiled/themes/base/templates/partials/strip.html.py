from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/strip.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_notice_days = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    included_template = environment.get_template('partials/day.html', 'partials/strip.html').make_module(context.get_all(), True, {'notice_days': l_0_notice_days})
    l_0_notice_days = getattr(included_template, 'notice_days', missing)
    if l_0_notice_days is missing:
        l_0_notice_days = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/strip.html') does not export the requested name 'notice_days'", name='notice_days')
    context.vars['notice_days'] = l_0_notice_days
    context.exported_vars.discard('notice_days')
    def t_3(fiter):
        l_1_page = resolve('page')
        for l_1_notice in fiter:
            if (((_v if (_v := getattr((_o := l_1_notice), 'name', missing)) is not missing else environment.getattr(_o, 'name')) != (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))) and ((_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'notices')):
                yield l_1_notice
    l_1_loop = missing
    for l_1_notice, l_1_loop in LoopContext(t_3((_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'open_notices', missing)) is not missing else environment.getattr(_o, 'open_notices'))), undefined):
        l_1__ = resolve('_')
        l_1_icon = resolve('icon')
        l_1_ngettext = resolve('ngettext')
        _loop_vars = {}
        pass
        if (_v if (_v := getattr((_o := l_1_loop), 'first', missing)) is not missing else environment.getattr(_o, 'first')):
            pass
            yield '<aside'
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')):
                pass
                yield ' data-until="'
                yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends'))))
                yield '"'
            yield ' class="strip strip-'
            yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'severity', missing)) is not missing else environment.getattr(_o, 'severity'))))
            yield '" aria-label="'
            yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Notice', _loop_vars=_loop_vars)))
            yield '">\n  <div class="wrap strip-row">\n    <p>'
            yield environment.write((environment.call(context, (undefined(name='icon') if l_1_icon is missing else l_1_icon), ('info' if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'severity', missing)) is not missing else environment.getattr(_o, 'severity')) == 'info') else 'warning'), _loop_vars=_loop_vars)))
            yield ' <a href="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_notice), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
            yield '">'
            yield environment.write((t_2((_v if (_v := getattr((_o := l_1_notice), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
            yield '</a>\n'
            if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'affected_days', missing)) is not missing else environment.getattr(_o, 'affected_days')):
                pass
                yield '      <span class="strip-dates">'
                yield environment.write((environment.call(context, (undefined(name='notice_days') if l_0_notice_days is missing else l_0_notice_days), (_v if (_v := getattr((_o := l_1_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts')), _loop_vars=_loop_vars)))
                yield '</span>\n'
            elif (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')):
                pass
                yield '      <span class="strip-dates">'
                yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Until %(date)s', date=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_notice), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'ends', missing)) is not missing else environment.getattr(_o, 'ends'))), _loop_vars=_loop_vars)))
                yield '</span>\n'
            yield '    </p>\n'
            if (((_v if (_v := getattr((_o := l_1_loop), 'length', missing)) is not missing else environment.getattr(_o, 'length')) > 1) and (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'notices', missing)) is not missing else environment.getattr(_o, 'notices'))):
                pass
                yield '    <p><a href="'
                yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'notices', missing)) is not missing else environment.getattr(_o, 'notices'))), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
                yield '">'
                yield environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s more notice', '%(num)s more notices', ((_v if (_v := getattr((_o := l_1_loop), 'length', missing)) is not missing else environment.getattr(_o, 'length')) - 1), _loop_vars=_loop_vars)))
                yield '</a></p>\n'
            yield '  </div>\n</aside>\n'
    l_1_loop = l_1_notice = l_1__ = l_1_icon = l_1_ngettext = missing

blocks = {}
debug_info = '2=25&3=31&4=43&5=46&7=56&8=62&9=65&10=67&11=70&14=73&15=76'
looked_up = ['_', 'icon', 'ngettext', 'page', 'site']
set_names = ['notice', 'notice_days']
named_templates = ['partials/day.html']

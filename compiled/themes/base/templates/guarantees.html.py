from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'guarantees.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_section = l_0_guarantee_kind = l_0_holder = l_0_web = l_0_day = l_0_linked = l_0_held = missing
    try:
        t_1 = environment.filters['money']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'money' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    parent_template = environment.get_template('base.html', 'guarantees.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'guarantees.html').make_module(context.get_all(), True, {'day': l_0_day, 'guarantee_kind': l_0_guarantee_kind, 'held': l_0_held, 'holder': l_0_holder, 'linked': l_0_linked, 'section': l_0_section, 'web': l_0_web})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'guarantees.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('partials/naming.html', 'guarantees.html').make_module(context.get_all(), True, {'day': l_0_day, 'guarantee_kind': l_0_guarantee_kind, 'held': l_0_held, 'holder': l_0_holder, 'linked': l_0_linked, 'section': l_0_section, 'web': l_0_web})
    l_0_guarantee_kind = getattr(included_template, 'guarantee_kind', missing)
    if l_0_guarantee_kind is missing:
        l_0_guarantee_kind = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'guarantees.html') does not export the requested name 'guarantee_kind'", name='guarantee_kind')
    l_0_holder = getattr(included_template, 'holder', missing)
    if l_0_holder is missing:
        l_0_holder = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'guarantees.html') does not export the requested name 'holder'", name='holder')
    context.vars.update({'guarantee_kind': l_0_guarantee_kind, 'holder': l_0_holder})
    context.exported_vars.difference_update(('guarantee_kind', 'holder'))
    included_template = environment.get_template('partials/contact.html', 'guarantees.html').make_module(context.get_all(), True, {'day': l_0_day, 'guarantee_kind': l_0_guarantee_kind, 'held': l_0_held, 'holder': l_0_holder, 'linked': l_0_linked, 'section': l_0_section, 'web': l_0_web})
    l_0_web = getattr(included_template, 'web', missing)
    if l_0_web is missing:
        l_0_web = undefined(f"the template {included_template.__name__!r} (imported on line 5 in 'guarantees.html') does not export the requested name 'web'", name='web')
    context.vars['web'] = l_0_web
    context.exported_vars.discard('web')
    included_template = environment.get_template('partials/day.html', 'guarantees.html').make_module(context.get_all(), True, {'day': l_0_day, 'guarantee_kind': l_0_guarantee_kind, 'held': l_0_held, 'holder': l_0_holder, 'linked': l_0_linked, 'section': l_0_section, 'web': l_0_web})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 6 in 'guarantees.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    def macro(l_1_name, l_1_url):
        t_3 = []
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_url is missing:
            l_1_url = undefined("parameter 'url' was not provided", name='url')
        pass
        if l_1_url:
            pass
            t_3.extend((
                '<a href="',
                environment.write(((_v if (_v := getattr((_o := l_1_url), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
                '" rel="external noopener">',
                environment.write((t_2(l_1_name))),
                '</a>',
            ))
        else:
            pass
            t_3.append(
                environment.write((t_2(l_1_name))),
            )
        return concat(t_3)
    context.exported_vars.add('linked')
    context.vars['linked'] = l_0_linked = Macro(environment, macro, 'linked', ('name', 'url'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_money):
        t_4 = []
        l_1__ = resolve('_')
        if l_1_money is missing:
            l_1_money = undefined("parameter 'money' was not provided", name='money')
        pass
        t_4.append(
            environment.write((environment.call(context, (undefined(name='holder') if l_0_holder is missing else l_0_holder), (_v if (_v := getattr((_o := l_1_money), 'by', missing)) is not missing else environment.getattr(_o, 'by'))))),
        )
        if (_v if (_v := getattr((_o := l_1_money), 'name', missing)) is not missing else environment.getattr(_o, 'name')):
            pass
            t_4.extend((
                ' · ',
                environment.write((environment.call(context, (undefined(name='linked') if l_0_linked is missing else l_0_linked), (_v if (_v := getattr((_o := l_1_money), 'name', missing)) is not missing else environment.getattr(_o, 'name')), (_v if (_v := getattr((_o := l_1_money), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))),
            ))
        elif (_v if (_v := getattr((_o := l_1_money), 'url', missing)) is not missing else environment.getattr(_o, 'url')):
            pass
            t_4.extend((
                ' · ',
                environment.write((environment.call(context, (undefined(name='web') if l_0_web is missing else l_0_web), (_v if (_v := getattr((_o := l_1_money), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))),
            ))
        if (_v if (_v := getattr((_o := l_1_money), 'amount', missing)) is not missing else environment.getattr(_o, 'amount')):
            pass
            t_4.extend((
                '<span class="aside" data-until="',
                environment.write(((_v if (_v := getattr((_o := l_1_money), 'amount_until', missing)) is not missing else environment.getattr(_o, 'amount_until')))),
                '">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), '%(amount)s, as of %(date)s', amount=t_1(context, (_v if (_v := getattr((_o := l_1_money), 'amount', missing)) is not missing else environment.getattr(_o, 'amount'))), date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_money), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')))))),
                '</span>\n',
            ))
        elif (_v if (_v := getattr((_o := l_1_money), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')):
            pass
            t_4.extend((
                '<span class="aside">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'as of %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_money), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')))))),
                '</span>',
            ))
        if (_v if (_v := getattr((_o := l_1_money), 'terms', missing)) is not missing else environment.getattr(_o, 'terms')):
            pass
            t_4.extend((
                '<span class="aside">',
                environment.write((t_2((_v if (_v := getattr((_o := l_1_money), 'terms', missing)) is not missing else environment.getattr(_o, 'terms'))))),
                '</span>',
            ))
        return concat(t_4)
    context.exported_vars.add('held')
    context.vars['held'] = l_0_held = Macro(environment, macro, 'held', ('money',), False, False, False, context.eval_ctx.autoescape)
    yield from parent_template.root_render_func(context)

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    try:
        t_5 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_1 = environment.filters['money']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'money' found.")
    try:
        t_6 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<ul class="lead">\n'
    for (l_1_name, l_1_one) in environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'guarantees', missing)) is not missing else environment.getattr(_o, 'guarantees'))), 'items', missing)) is not missing else environment.getattr(_o, 'items')), _block_vars=_block_vars):
        l_1_guarantee_kind = resolve('guarantee_kind')
        l_1__ = resolve('_')
        l_1_held = resolve('held')
        l_1_day = resolve('day')
        _loop_vars = {}
        pass
        yield '  <li class="promise guarantee" id="guarantee-'
        yield environment.write((l_1_name))
        yield '"'
        if (_v if (_v := getattr((_o := l_1_one), 'until', missing)) is not missing else environment.getattr(_o, 'until')):
            pass
            yield ' data-until="'
            yield environment.write(((_v if (_v := getattr((_o := l_1_one), 'until', missing)) is not missing else environment.getattr(_o, 'until'))))
            yield '"'
        yield '>\n    <div>\n'
        if ((_v if (_v := getattr((_o := l_1_one), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')) != 'other'):
            pass
            yield '<p class="label">'
            yield environment.write((environment.call(context, (undefined(name='guarantee_kind') if l_1_guarantee_kind is missing else l_1_guarantee_kind), (_v if (_v := getattr((_o := l_1_one), 'kind', missing)) is not missing else environment.getattr(_o, 'kind')), _loop_vars=_loop_vars)))
            yield '</p>'
        yield '      <p class="big">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'within %(time)s', time=t_5(context, (_v if (_v := getattr((_o := l_1_one), 'within', missing)) is not missing else environment.getattr(_o, 'within'))), _loop_vars=_loop_vars)))
        yield '</p>\n    </div>\n    <div class="promise-words">\n      <h2>'
        yield environment.write((t_6((_v if (_v := getattr((_o := l_1_one), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</h2>\n      <p>'
        yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'If %(trigger)s, then within %(time)s of your claim you get %(remedy)s.', trigger=t_2((_v if (_v := getattr((_o := l_1_one), 'trigger', missing)) is not missing else environment.getattr(_o, 'trigger'))), remedy=(t_2((_v if (_v := getattr((_o := l_1_one), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy'))) if (_v if (_v := getattr((_o := l_1_one), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy')) else t_1(context, (_v if (_v := getattr((_o := l_1_one), 'amount', missing)) is not missing else environment.getattr(_o, 'amount')))), time=t_5(context, (_v if (_v := getattr((_o := l_1_one), 'within', missing)) is not missing else environment.getattr(_o, 'within'))), _loop_vars=_loop_vars)))
        yield '</p>\n      <dl class="rows">\n        <div><dt>'
        yield environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'To claim', _loop_vars=_loop_vars))))
        yield '</dt><dd><div class="prose">'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_one), 'claim', missing)) is not missing else environment.getattr(_o, 'claim'))), 'how', missing)) is not missing else environment.getattr(_o, 'how'))))
        yield '</div>'
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_one), 'claim', missing)) is not missing else environment.getattr(_o, 'claim'))), 'within', missing)) is not missing else environment.getattr(_o, 'within')):
            pass
            yield '<span class="aside">'
            if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_one), 'claim', missing)) is not missing else environment.getattr(_o, 'claim'))), 'counted_from', missing)) is not missing else environment.getattr(_o, 'counted_from')) == 'delivery'):
                pass
                yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'within %(time)s of the delivery', time=t_5(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_one), 'claim', missing)) is not missing else environment.getattr(_o, 'claim'))), 'within', missing)) is not missing else environment.getattr(_o, 'within'))), _loop_vars=_loop_vars)))
            else:
                pass
                yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'within %(time)s of the order', time=t_5(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_one), 'claim', missing)) is not missing else environment.getattr(_o, 'claim'))), 'within', missing)) is not missing else environment.getattr(_o, 'within'))), _loop_vars=_loop_vars)))
            yield '</span>'
        yield '</dd></div>\n'
        if ((_v if (_v := getattr((_o := l_1_one), 'remedy', missing)) is not missing else environment.getattr(_o, 'remedy')) and (_v if (_v := getattr((_o := l_1_one), 'amount', missing)) is not missing else environment.getattr(_o, 'amount'))):
            pass
            yield '<div><dt>'
            yield environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'The sum', _loop_vars=_loop_vars))))
            yield '</dt><dd>'
            yield environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_one), 'amount', missing)) is not missing else environment.getattr(_o, 'amount')))))
            yield '</dd></div>'
        if (_v if (_v := getattr((_o := l_1_one), 'cap', missing)) is not missing else environment.getattr(_o, 'cap')):
            pass
            yield '<div><dt>'
            yield environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'At most, for one order', _loop_vars=_loop_vars))))
            yield '</dt><dd>'
            yield environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_one), 'cap', missing)) is not missing else environment.getattr(_o, 'cap')))))
            yield '</dd></div>'
        if (_v if (_v := getattr((_o := l_1_one), 'holder', missing)) is not missing else environment.getattr(_o, 'holder')):
            pass
            yield '<div><dt>'
            yield environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Who has the money', _loop_vars=_loop_vars))))
            yield '</dt><dd>'
            yield environment.write((environment.call(context, (undefined(name='held') if l_1_held is missing else l_1_held), (_v if (_v := getattr((_o := l_1_one), 'holder', missing)) is not missing else environment.getattr(_o, 'holder')), _loop_vars=_loop_vars)))
            yield '</dd></div>'
        if (_v if (_v := getattr((_o := l_1_one), 'evidence', missing)) is not missing else environment.getattr(_o, 'evidence')):
            pass
            yield '<div><dt>'
            yield environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'What bears it out', _loop_vars=_loop_vars))))
            yield '</dt><dd><ul class="list">'
            for l_2_proof in (_v if (_v := getattr((_o := l_1_one), 'evidence', missing)) is not missing else environment.getattr(_o, 'evidence')):
                l_2_linked = resolve('linked')
                _loop_vars = {}
                pass
                yield '<li>'
                yield environment.write((environment.call(context, (undefined(name='linked') if l_2_linked is missing else l_2_linked), (_v if (_v := getattr((_o := l_2_proof), 'name', missing)) is not missing else environment.getattr(_o, 'name')), (_v if (_v := getattr((_o := l_2_proof), 'url', missing)) is not missing else environment.getattr(_o, 'url')), _loop_vars=_loop_vars)))
                if (_v if (_v := getattr((_o := l_2_proof), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')):
                    pass
                    yield ' · '
                    yield environment.write((environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), (_v if (_v := getattr((_o := l_2_proof), 'as_of', missing)) is not missing else environment.getattr(_o, 'as_of')), _loop_vars=_loop_vars)))
                yield '</li>'
            l_2_proof = l_2_linked = missing
            yield '</ul></dd></div>'
        if (_v if (_v := getattr((_o := l_1_one), 'excludes', missing)) is not missing else environment.getattr(_o, 'excludes')):
            pass
            yield '<div><dt>'
            yield environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Not included', _loop_vars=_loop_vars))))
            yield '</dt><dd><ul class="list">'
            for l_2_what in (_v if (_v := getattr((_o := l_1_one), 'excludes', missing)) is not missing else environment.getattr(_o, 'excludes')):
                _loop_vars = {}
                pass
                yield '<li>'
                yield environment.write((t_2(l_2_what)))
                yield '</li>'
            l_2_what = missing
            yield '</ul></dd></div>'
        if ((_v if (_v := getattr((_o := l_1_one), 'since', missing)) is not missing else environment.getattr(_o, 'since')) or (_v if (_v := getattr((_o := l_1_one), 'until', missing)) is not missing else environment.getattr(_o, 'until'))):
            pass
            yield '<div><dt>'
            yield environment.write((t_6(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'In force', _loop_vars=_loop_vars))))
            yield '</dt><dd>'
            if (_v if (_v := getattr((_o := l_1_one), 'since', missing)) is not missing else environment.getattr(_o, 'since')):
                pass
                yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Since %(date)s', date=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), (_v if (_v := getattr((_o := l_1_one), 'since', missing)) is not missing else environment.getattr(_o, 'since')), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
                if (_v if (_v := getattr((_o := l_1_one), 'until', missing)) is not missing else environment.getattr(_o, 'until')):
                    pass
                    yield ' · '
            if (_v if (_v := getattr((_o := l_1_one), 'until', missing)) is not missing else environment.getattr(_o, 'until')):
                pass
                yield environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Until %(date)s', date=environment.call(context, (undefined(name='day') if l_1_day is missing else l_1_day), (_v if (_v := getattr((_o := l_1_one), 'until', missing)) is not missing else environment.getattr(_o, 'until')), _loop_vars=_loop_vars), _loop_vars=_loop_vars)))
            yield '</dd></div>'
        yield '      </dl>\n    </div>\n  </li>\n'
    l_1_name = l_1_one = l_1_guarantee_kind = l_1__ = l_1_held = l_1_day = missing
    yield '</ul>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro():
        t_7 = []
        l_1_page = resolve('page')
        pass
        t_7.extend((
            '<p class="text">',
            environment.write((t_2((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'not_affected', missing)) is not missing else environment.getattr(_o, 'not_affected'))))),
            '</p>\n',
        ))
        return concat(t_7)
    caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
    yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'rights', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Your rights by law', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

blocks = {'lead': block_lead, 'sections': block_sections}
debug_info = '2=25&3=28&4=34&5=43&6=49&7=55&8=62&10=79&11=86&12=100&13=109&14=116&16=128&18=162&19=170&21=178&22=184&25=186&26=188&28=190&29=205&30=212&31=219&32=226&33=244&34=257&41=276&42=292&43=298&42=303'
looked_up = ['_', 'day', 'guarantee_kind', 'held', 'linked', 'page', 'section']
set_names = ['day', 'guarantee_kind', 'held', 'holder', 'linked', 'money', 'name', 'one', 'proof', 'section', 'url', 'web', 'what']
named_templates = ['base.html', 'partials/contact.html', 'partials/day.html', 'partials/naming.html', 'partials/section.html']

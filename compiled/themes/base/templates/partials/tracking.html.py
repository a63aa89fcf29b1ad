from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/tracking.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_tracking = missing
    try:
        t_1 = environment.filters['duration']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'duration' found.")
    try:
        t_2 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_3 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_4 = environment.filters['string']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'string' found.")
    try:
        t_5 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro(l_1_facts):
        t_6 = []
        l_1__ = resolve('_')
        if l_1_facts is missing:
            l_1_facts = undefined("parameter 'facts' was not provided", name='facts')
        pass
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking'))), 'told', missing)) is not missing else environment.getattr(_o, 'told')):
            pass
            t_6.extend((
                '<p class="text">',
                environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking'))), 'told', missing)) is not missing else environment.getattr(_o, 'told'))))),
                '</p>',
            ))
        l_2_loop = missing
        for l_2_one, l_2_loop in LoopContext((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking'))), 'carriers', missing)) is not missing else environment.getattr(_o, 'carriers')), undefined):
            l_2_gap = resolve('gap')
            _loop_vars = {}
            pass
            t_6.extend((
                '<div class="carrier">\n  <h3>',
                environment.write((t_3((_v if (_v := getattr((_o := l_2_one), 'display_name', missing)) is not missing else environment.getattr(_o, 'display_name'))))),
            ))
            if ((_v if (_v := getattr((_o := l_2_one), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')) and (t_2((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods'))) > 1)):
                pass
                t_6.append(
                    ' <span class="aside">',
                )
                l_3_loop = missing
                for l_3_name, l_3_loop in LoopContext((_v if (_v := getattr((_o := l_2_one), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), undefined):
                    _loop_vars = {}
                    pass
                    if (not (_v if (_v := getattr((_o := l_3_loop), 'first', missing)) is not missing else environment.getattr(_o, 'first'))):
                        pass
                        t_6.append(
                            ' · ',
                        )
                    t_6.append(
                        environment.write((t_3((_v if (_v := getattr((_o := environment.getitem((_v if (_v := getattr((_o := l_1_facts), 'methods', missing)) is not missing else environment.getattr(_o, 'methods')), l_3_name)), 'name', missing)) is not missing else environment.getattr(_o, 'name'))))),
                    )
                l_3_loop = l_3_name = missing
                t_6.append(
                    '</span>',
                )
            t_6.append(
                '</h3>\n',
            )
            if (_v if (_v := getattr((_o := l_2_one), 'number_field', missing)) is not missing else environment.getattr(_o, 'number_field')):
                pass
                t_6.extend((
                    '  <form class="track" method="get" action="',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'action', missing)) is not missing else environment.getattr(_o, 'action')))),
                    '">\n',
                ))
                for (l_3_name, l_3_value) in (_v if (_v := getattr((_o := l_2_one), 'fixed_fields', missing)) is not missing else environment.getattr(_o, 'fixed_fields')):
                    _loop_vars = {}
                    pass
                    t_6.extend((
                        '    <input type="hidden" name="',
                        environment.write((l_3_name)),
                        '" value="',
                        environment.write((l_3_value)),
                        '">\n',
                    ))
                l_3_name = l_3_value = missing
                t_6.extend((
                    '    <p class="field">\n      <label for="parcel-',
                    environment.write(((_v if (_v := getattr((_o := l_2_loop), 'index', missing)) is not missing else environment.getattr(_o, 'index')))),
                    '">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Number of your parcel', _loop_vars=_loop_vars))),
                    '</label>\n      <input id="parcel-',
                    environment.write(((_v if (_v := getattr((_o := l_2_loop), 'index', missing)) is not missing else environment.getattr(_o, 'index')))),
                    '" type="text" name="',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'number_field', missing)) is not missing else environment.getattr(_o, 'number_field')))),
                    '" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" required>\n    </p>\n    <p><button class="act" type="submit">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Find my parcel', _loop_vars=_loop_vars))),
                    '</button></p>\n  </form>\n  <p class="aside">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Opens the pages of %(company)s:', company=t_5((_v if (_v := getattr((_o := l_2_one), 'display_name', missing)) is not missing else environment.getattr(_o, 'display_name'))), _loop_vars=_loop_vars))),
                    environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                    '<a href="',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
                    '" rel="external noopener"><bdi>',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'host', missing)) is not missing else environment.getattr(_o, 'host')))),
                    '</bdi></a></p>\n',
                ))
            else:
                pass
                t_6.extend((
                    '  <p><a class="act" href="',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
                    '" rel="external noopener" aria-label="',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Find my parcel', _loop_vars=_loop_vars))),
                    ' · ',
                    environment.write((t_4((_v if (_v := getattr((_o := l_2_one), 'display_name', missing)) is not missing else environment.getattr(_o, 'display_name'))))),
                    '">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Find my parcel', _loop_vars=_loop_vars))),
                    '</a></p>\n  <p class="aside">',
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Opens the pages of %(company)s:', company=t_5((_v if (_v := getattr((_o := l_2_one), 'display_name', missing)) is not missing else environment.getattr(_o, 'display_name'))), _loop_vars=_loop_vars))),
                    environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                    '<bdi>',
                    environment.write(((_v if (_v := getattr((_o := l_2_one), 'host', missing)) is not missing else environment.getattr(_o, 'host')))),
                    '</bdi></p>\n',
                ))
            t_6.append(
                '</div>\n',
            )
        l_2_loop = l_2_one = l_2_gap = missing
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking'))), 'statuses', missing)) is not missing else environment.getattr(_o, 'statuses')):
            pass
            t_6.extend((
                '<h3>',
                environment.write((t_3(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), "What the carrier's words mean")))),
                '</h3>\n<dl class="rows">\n',
            ))
            for l_2_one in (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking'))), 'statuses', missing)) is not missing else environment.getattr(_o, 'statuses')):
                _loop_vars = {}
                pass
                t_6.extend((
                    '  <div><dt>',
                    environment.write((t_3((_v if (_v := getattr((_o := l_2_one), 'status', missing)) is not missing else environment.getattr(_o, 'status'))))),
                    '</dt><dd>',
                    environment.write((t_5((_v if (_v := getattr((_o := l_2_one), 'meaning', missing)) is not missing else environment.getattr(_o, 'meaning'))))),
                    '</dd></div>\n',
                ))
            l_2_one = missing
            t_6.append(
                '</dl>\n',
            )
        if (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking'))), 'stuck', missing)) is not missing else environment.getattr(_o, 'stuck')):
            pass
            t_6.extend((
                '<h3>',
                environment.write((t_3(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Nothing new for %(time)s?', time=t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking'))), 'stuck', missing)) is not missing else environment.getattr(_o, 'stuck'))), 'after', missing)) is not missing else environment.getattr(_o, 'after'))))))),
                '</h3>\n<p class="text">',
                environment.write((t_5((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_facts), 'tracking', missing)) is not missing else environment.getattr(_o, 'tracking'))), 'stuck', missing)) is not missing else environment.getattr(_o, 'stuck'))), 'then', missing)) is not missing else environment.getattr(_o, 'then'))))),
                '</p>\n',
            ))
        return concat(t_6)
    context.exported_vars.add('tracking')
    context.vars['tracking'] = l_0_tracking = Macro(environment, macro, 'tracking', ('facts',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=42&3=48&4=56&6=62&7=88&8=92&9=95&10=100&13=108&14=112&16=116&18=118&20=130&21=138&25=148&26=152&28=155&29=160&33=169&34=173&35=175'
looked_up = ['_', 'gap']
set_names = ['facts', 'name', 'one', 'tracking', 'value']
named_templates = []

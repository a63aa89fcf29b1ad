from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/choice.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_choice = missing
    try:
        t_1 = environment.filters['language']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'language' found.")
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
    def macro(l_1_groups):
        t_4 = []
        l_1__ = resolve('_')
        if l_1_groups is missing:
            l_1_groups = undefined("parameter 'groups' was not provided", name='groups')
        pass
        t_4.extend((
            '<details class="choice">\n  <summary>',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Choose by language, place or work')))),
            '</summary>\n',
        ))
        for l_2_group in l_1_groups:
            l_2_gap = resolve('gap')
            _loop_vars = {}
            pass
            t_4.append(
                '  <fieldset class="choice-group">\n    <legend>',
            )
            if ((_v if (_v := getattr((_o := l_2_group), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == 'language'):
                pass
                t_4.append(
                    environment.write((t_2(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Speaks', _loop_vars=_loop_vars)))),
                )
            elif ((_v if (_v := getattr((_o := l_2_group), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == 'place'):
                pass
                t_4.append(
                    environment.write((t_2(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Comes to', _loop_vars=_loop_vars)))),
                )
            else:
                pass
                t_4.append(
                    environment.write((t_2(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Does there', _loop_vars=_loop_vars)))),
                )
            t_4.extend((
                '</legend>\n    <label><input type="radio" name="choice-',
                environment.write(((_v if (_v := getattr((_o := l_2_group), 'name', missing)) is not missing else environment.getattr(_o, 'name')))),
                '" value="" checked>',
                environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                '<span>',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'all', _loop_vars=_loop_vars))),
                '</span></label>\n',
            ))
            for l_3_option in (_v if (_v := getattr((_o := l_2_group), 'options', missing)) is not missing else environment.getattr(_o, 'options')):
                _loop_vars = {}
                pass
                t_4.extend((
                    '    <label><input type="radio" name="choice-',
                    environment.write(((_v if (_v := getattr((_o := l_2_group), 'name', missing)) is not missing else environment.getattr(_o, 'name')))),
                    '" id="choice-',
                    environment.write(((_v if (_v := getattr((_o := l_3_option), 'slot', missing)) is not missing else environment.getattr(_o, 'slot')))),
                    '" value="',
                    environment.write(((_v if (_v := getattr((_o := l_3_option), 'slot', missing)) is not missing else environment.getattr(_o, 'slot')))),
                    '">',
                    environment.write(((undefined(name='gap') if l_2_gap is missing else l_2_gap))),
                    '<span>',
                ))
                if ((_v if (_v := getattr((_o := l_2_group), 'name', missing)) is not missing else environment.getattr(_o, 'name')) == 'language'):
                    pass
                    t_4.append(
                        environment.write((t_1(context, (_v if (_v := getattr((_o := l_3_option), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                    )
                else:
                    pass
                    t_4.append(
                        environment.write((t_3((_v if (_v := getattr((_o := l_3_option), 'text', missing)) is not missing else environment.getattr(_o, 'text'))))),
                    )
                t_4.append(
                    '</span></label>\n',
                )
            l_3_option = missing
            t_4.append(
                '  </fieldset>\n',
            )
        l_2_group = l_2_gap = missing
        t_4.append(
            '</details>\n',
        )
        return concat(t_4)
    context.exported_vars.add('choice')
    context.vars['choice'] = l_0_choice = Macro(environment, macro, 'choice', ('groups',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&4=38&5=41&7=48&8=65&9=72&10=77'
looked_up = ['_', 'gap']
set_names = ['choice', 'group', 'groups', 'option']
named_templates = []

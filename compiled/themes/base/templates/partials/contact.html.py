from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/contact.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_phone = l_0_mail = l_0_web = l_0_place = missing
    try:
        t_1 = environment.filters['country']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'country' found.")
    try:
        t_2 = environment.filters['phone']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'phone' found.")
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro(l_1_number):
        t_4 = []
        if l_1_number is missing:
            l_1_number = undefined("parameter 'number' was not provided", name='number')
        pass
        t_4.extend((
            '<a class="tel" href="',
            environment.write(((_v if (_v := getattr((_o := l_1_number), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
            '" dir="ltr">',
            environment.write((t_2(context, l_1_number))),
            '</a>',
        ))
        return concat(t_4)
    context.exported_vars.add('phone')
    context.vars['phone'] = l_0_phone = Macro(environment, macro, 'phone', ('number',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_email):
        t_5 = []
        if l_1_email is missing:
            l_1_email = undefined("parameter 'email' was not provided", name='email')
        pass
        t_5.extend((
            '<a class="mail" href="',
            environment.write(((_v if (_v := getattr((_o := l_1_email), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
            '" dir="ltr">',
            environment.write((environment.getitem(environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_email), 'display_text', missing)) is not missing else environment.getattr(_o, 'display_text'))), 'partition', missing)) is not missing else environment.getattr(_o, 'partition')), '@'), 0))),
            '<wbr>@',
            environment.write((environment.getitem(environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_email), 'display_text', missing)) is not missing else environment.getattr(_o, 'display_text'))), 'partition', missing)) is not missing else environment.getattr(_o, 'partition')), '@'), 2))),
            '</a>',
        ))
        return concat(t_5)
    context.exported_vars.add('mail')
    context.vars['mail'] = l_0_mail = Macro(environment, macro, 'mail', ('email',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_address):
        t_6 = []
        if l_1_address is missing:
            l_1_address = undefined("parameter 'address' was not provided", name='address')
        pass
        t_6.extend((
            '<a class="web" href="',
            environment.write(((_v if (_v := getattr((_o := l_1_address), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
            '" rel="external noopener" dir="ltr">',
            environment.write(((_v if (_v := getattr((_o := l_1_address), 'display_text', missing)) is not missing else environment.getattr(_o, 'display_text')))),
            '</a>',
        ))
        return concat(t_6)
    context.exported_vars.add('web')
    context.vars['web'] = l_0_web = Macro(environment, macro, 'web', ('address',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_address, l_1_name, l_1_note):
        t_7 = []
        if l_1_address is missing:
            l_1_address = undefined("parameter 'address' was not provided", name='address')
        if l_1_name is missing:
            l_1_name = ''
        if l_1_note is missing:
            l_1_note = True
        pass
        t_7.append(
            '<address>\n',
        )
        if (_v if (_v := getattr((_o := l_1_address), 'starts_with_country', missing)) is not missing else environment.getattr(_o, 'starts_with_country')):
            pass
            t_7.extend((
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_address), 'country', missing)) is not missing else environment.getattr(_o, 'country'))))),
                '\n',
            ))
            for l_2_line in (_v if (_v := getattr((_o := l_1_address), 'lines', missing)) is not missing else environment.getattr(_o, 'lines')):
                _loop_vars = {}
                pass
                t_7.extend((
                    '<br><bdi>',
                    environment.write((t_3(l_2_line))),
                    '</bdi>',
                ))
            l_2_line = missing
            if l_1_name:
                pass
                t_7.extend((
                    '<br><bdi>',
                    environment.write((t_3(l_1_name))),
                    '</bdi>',
                ))
        else:
            pass
            if l_1_name:
                pass
                t_7.extend((
                    '<bdi>',
                    environment.write((t_3(l_1_name))),
                    '</bdi><br>',
                ))
            for l_2_line in (_v if (_v := getattr((_o := l_1_address), 'lines', missing)) is not missing else environment.getattr(_o, 'lines')):
                _loop_vars = {}
                pass
                t_7.extend((
                    '<bdi>',
                    environment.write((t_3(l_2_line))),
                    '</bdi><br>',
                ))
            l_2_line = missing
            t_7.extend((
                environment.write((t_1(context, (_v if (_v := getattr((_o := l_1_address), 'country', missing)) is not missing else environment.getattr(_o, 'country'))))),
                '\n',
            ))
        t_7.append(
            '</address>\n',
        )
        if (l_1_note and (_v if (_v := getattr((_o := l_1_address), 'note', missing)) is not missing else environment.getattr(_o, 'note'))):
            pass
            t_7.extend((
                '<p class="aside">',
                environment.write((t_3((_v if (_v := getattr((_o := l_1_address), 'note', missing)) is not missing else environment.getattr(_o, 'note'))))),
                '</p>',
            ))
        return concat(t_7)
    context.exported_vars.add('place')
    context.vars['place'] = l_0_place = Macro(environment, macro, 'place', ('address', 'name', 'note'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=37&5=45&6=52&8=62&9=69&11=77&13=89&14=92&15=95&16=104&18=113&19=120&20=130&23=136'
looked_up = []
set_names = ['address', 'email', 'line', 'mail', 'name', 'note', 'number', 'phone', 'place', 'web']
named_templates = []

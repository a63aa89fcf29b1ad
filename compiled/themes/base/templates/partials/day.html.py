from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/day.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_day = l_0_timed = l_0_days = l_0_notice_days = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['period']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'period' found.")
    try:
        t_3 = environment.tests['none']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'none' found.")
    pass
    def macro(l_1_date, l_1_style):
        t_4 = []
        if l_1_date is missing:
            l_1_date = undefined("parameter 'date' was not provided", name='date')
        if l_1_style is missing:
            l_1_style = 'long'
        pass
        t_4.extend((
            '<time datetime="',
            environment.write((l_1_date)),
            '">',
            environment.write((t_1(context, l_1_date, l_1_style))),
            '</time>',
        ))
        return concat(t_4)
    context.exported_vars.add('day')
    context.vars['day'] = l_0_day = Macro(environment, macro, 'day', ('date', 'style'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_date, l_1_words):
        t_5 = []
        if l_1_date is missing:
            l_1_date = undefined("parameter 'date' was not provided", name='date')
        if l_1_words is missing:
            l_1_words = undefined("parameter 'words' was not provided", name='words')
        pass
        t_5.extend((
            '<time datetime="',
            environment.write((l_1_date)),
            '">',
            environment.write((l_1_words)),
            '</time>',
        ))
        return concat(t_5)
    context.exported_vars.add('timed')
    context.vars['timed'] = l_0_timed = Macro(environment, macro, 'timed', ('date', 'words'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_first, l_1_last):
        t_6 = []
        l_1__ = resolve('_')
        if l_1_first is missing:
            l_1_first = undefined("parameter 'first' was not provided", name='first')
        if l_1_last is missing:
            l_1_last = undefined("parameter 'last' was not provided", name='last')
        pass
        if t_3(l_1_last):
            pass
            t_6.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'from %(date)s until further notice', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), l_1_first)))),
            )
        elif (l_1_first == l_1_last):
            pass
            t_6.append(
                environment.write((environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), l_1_first))),
            )
        else:
            pass
            t_6.append(
                environment.write((t_2(context, l_1_first, l_1_last))),
            )
        return concat(t_6)
    context.exported_vars.add('days')
    context.vars['days'] = l_0_days = Macro(environment, macro, 'days', ('first', 'last'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_notice):
        t_7 = []
        l_1__ = resolve('_')
        if l_1_notice is missing:
            l_1_notice = undefined("parameter 'notice' was not provided", name='notice')
        pass
        if (_v if (_v := getattr((_o := l_1_notice), 'affected_days', missing)) is not missing else environment.getattr(_o, 'affected_days')):
            pass
            t_7.append(
                environment.write((environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), environment.getitem((_v if (_v := getattr((_o := l_1_notice), 'affected_days', missing)) is not missing else environment.getattr(_o, 'affected_days')), 0), environment.getitem((_v if (_v := getattr((_o := l_1_notice), 'affected_days', missing)) is not missing else environment.getattr(_o, 'affected_days')), 1)))),
            )
        elif (_v if (_v := getattr((_o := l_1_notice), 'ends', missing)) is not missing else environment.getattr(_o, 'ends')):
            pass
            t_7.append(
                environment.write((environment.call(context, (undefined(name='days') if l_0_days is missing else l_0_days), (_v if (_v := getattr((_o := l_1_notice), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')), (_v if (_v := getattr((_o := l_1_notice), 'ends', missing)) is not missing else environment.getattr(_o, 'ends'))))),
            )
        else:
            pass
            t_7.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'since %(date)s', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := l_1_notice), 'starts', missing)) is not missing else environment.getattr(_o, 'starts')))))),
            )
        return concat(t_7)
    context.exported_vars.add('notice_days')
    context.vars['notice_days'] = l_0_notice_days = Macro(environment, macro, 'notice_days', ('notice',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=39&5=47&6=56&8=64&9=72&11=90&13=96'
looked_up = ['_']
set_names = ['date', 'day', 'days', 'first', 'last', 'notice', 'notice_days', 'style', 'timed', 'words']
named_templates = []

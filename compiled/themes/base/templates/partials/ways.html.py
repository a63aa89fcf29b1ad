from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/ways.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_ways = missing
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    def macro(l_1_menu, l_1_heading):
        t_2 = []
        if l_1_menu is missing:
            l_1_menu = undefined("parameter 'menu' was not provided", name='menu')
        if l_1_heading is missing:
            l_1_heading = undefined("parameter 'heading' was not provided", name='heading')
        pass
        t_2.append(
            '<div class="ways-row">\n',
        )
        for l_2_group in l_1_menu:
            _loop_vars = {}
            pass
            t_2.extend((
                '  <div class="way">\n    <',
                environment.write((l_1_heading)),
                '>',
                environment.write(((_v if (_v := getattr((_o := l_2_group), 'title', missing)) is not missing else environment.getattr(_o, 'title')))),
                '</',
                environment.write((l_1_heading)),
                '>\n    <ul>\n',
            ))
            for l_3_item in (_v if (_v := getattr((_o := l_2_group), 'items', missing)) is not missing else environment.getattr(_o, 'items')):
                _loop_vars = {}
                pass
                t_2.extend((
                    '      <li><a href="',
                    environment.write(((_v if (_v := getattr((_o := l_3_item), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                    '">',
                    environment.write((t_1((_v if (_v := getattr((_o := l_3_item), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                    '</a></li>\n',
                ))
            l_3_item = missing
            t_2.append(
                '    </ul>\n  </div>\n',
            )
        l_2_group = missing
        t_2.append(
            '</div>\n',
        )
        return concat(t_2)
    context.exported_vars.add('ways')
    context.vars['ways'] = l_0_ways = Macro(environment, macro, 'ways', ('menu', 'heading'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=18&4=28&6=33&8=40&9=45'
looked_up = []
set_names = ['group', 'heading', 'item', 'menu', 'ways']
named_templates = []

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/prose.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_prose = missing
    pass
    def macro(l_1_page):
        t_1 = []
        if l_1_page is missing:
            l_1_page = undefined("parameter 'page' was not provided", name='page')
        pass
        if (_v if (_v := getattr((_o := l_1_page), 'body', missing)) is not missing else environment.getattr(_o, 'body')):
            pass
            t_1.append(
                '<div class="prose body"',
            )
            if (_v if (_v := getattr((_o := l_1_page), 'body_language', missing)) is not missing else environment.getattr(_o, 'body_language')):
                pass
                t_1.extend((
                    ' lang="',
                    environment.write(((_v if (_v := getattr((_o := l_1_page), 'body_language', missing)) is not missing else environment.getattr(_o, 'body_language')))),
                    '" dir="auto"',
                ))
            t_1.extend((
                '>\n',
                environment.write(((_v if (_v := getattr((_o := l_1_page), 'body', missing)) is not missing else environment.getattr(_o, 'body')))),
                '\n</div>\n',
            ))
        return concat(t_1)
    context.exported_vars.add('prose')
    context.vars['prose'] = l_0_prose = Macro(environment, macro, 'prose', ('page',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=12&3=17&4=22&5=31'
looked_up = []
set_names = ['page', 'prose']
named_templates = []

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/untranslated.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_page = resolve('page')
    l_0__ = resolve('_')
    try:
        t_1 = environment.filters['language']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'language' found.")
    pass
    if (((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'untranslated_count', missing)) is not missing else environment.getattr(_o, 'untranslated_count')) > 0) or (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'body_language', missing)) is not missing else environment.getattr(_o, 'body_language'))):
        pass
        yield '<p class="untranslated">'
        yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Parts of this page are not translated yet. They are shown in %(language)s.', language=t_1(context, (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'original_language', missing)) is not missing else environment.getattr(_o, 'original_language'))))))
        yield '</p>\n'

blocks = {}
debug_info = '2=19&3=22'
looked_up = ['_', 'page']
set_names = []
named_templates = []

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'themes/base/static/phrases.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    pass
    yield '/* Titles in Chinese and Japanese part between phrases: at a mark, and anywhere only where a phrase is longer than its line. */\n.phrases { word-break: keep-all; overflow-wrap: anywhere; }\n:is(th, dt, caption) .phrases { overflow-wrap: break-word; } /* what stands in a table or row keeps its column as wide as its longest phrase */'

blocks = {}
debug_info = ''
looked_up = []
set_names = []
named_templates = []

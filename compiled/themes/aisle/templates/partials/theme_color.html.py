from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/theme_color.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_brand = resolve('brand')
    pass
    yield '<meta name="theme-color" content="'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='brand') if l_0_brand is missing else l_0_brand)), 'fill', missing)) is not missing else environment.getattr(_o, 'fill'))))
    yield '" media="(prefers-color-scheme: light)">\n<meta name="theme-color" content="'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='brand') if l_0_brand is missing else l_0_brand)), 'fill_dark', missing)) is not missing else environment.getattr(_o, 'fill_dark'))))
    yield '" media="(prefers-color-scheme: dark)">'

blocks = {}
debug_info = '2=13&3=15'
looked_up = ['brand']
set_names = []
named_templates = []

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/logo.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_settings = resolve('settings')
    l_0_site_name = resolve('site_name')
    pass
    if (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide')):
        pass
        yield '<span class="logo"><img src="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide'))), 'src', missing)) is not missing else environment.getattr(_o, 'src'))))
        yield '" width="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide'))), 'width', missing)) is not missing else environment.getattr(_o, 'width'))))
        yield '" height="'
        yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='settings') if l_0_settings is missing else l_0_settings)), 'logo_wide', missing)) is not missing else environment.getattr(_o, 'logo_wide'))), 'height', missing)) is not missing else environment.getattr(_o, 'height'))))
        yield '" alt="'
        yield environment.write(((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)))
        yield '"></span>\n'

blocks = {}
debug_info = '2=13&3=16'
looked_up = ['settings', 'site_name']
set_names = []
named_templates = []

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'alias.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_page = resolve('page')
    l_0_content_security_policy = resolve('content_security_policy')
    l_0_site_name = resolve('site_name')
    l_0_favicon_url = resolve('favicon_url')
    l_0_asset = resolve('asset')
    l_0_url = resolve('url')
    l_0__ = resolve('_')
    try:
        t_1 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    yield '<!DOCTYPE html>\n<html lang="'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'language', missing)) is not missing else environment.getattr(_o, 'language'))))
    yield '" dir="'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'direction', missing)) is not missing else environment.getattr(_o, 'direction'))))
    yield '">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="'
    yield environment.write(((undefined(name='content_security_policy') if l_0_content_security_policy is missing else l_0_content_security_policy)))
    yield '">\n<meta http-equiv="refresh" content="0; url='
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'successor', missing)) is not missing else environment.getattr(_o, 'successor'))), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
    yield '">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))
    yield ' – '
    yield environment.write(((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name)))
    yield '</title>\n<meta name="robots" content="noindex">\n<link rel="canonical" href="'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'canonical', missing)) is not missing else environment.getattr(_o, 'canonical'))))
    yield '">\n<link rel="icon" href="'
    yield environment.write(((undefined(name='favicon_url') if l_0_favicon_url is missing else l_0_favicon_url)))
    yield '">\n<meta name="color-scheme" content="light dark">\n<link rel="stylesheet" href="'
    yield environment.write((environment.call(context, (undefined(name='asset') if l_0_asset is missing else l_0_asset), 'style.css')))
    yield '">\n</head>\n<body>\n<header class="sign">\n  <div class="wrap sign-row">\n    <a class="sign-name" href="'
    yield environment.write((environment.call(context, (undefined(name='url') if l_0_url is missing else l_0_url), 'home')))
    yield '"><img class="sign-emblem" src="'
    yield environment.write(((undefined(name='favicon_url') if l_0_favicon_url is missing else l_0_favicon_url)))
    yield '" width="44" height="44" alt=""> '
    yield environment.write((t_1((undefined(name='site_name') if l_0_site_name is missing else l_0_site_name))))
    yield '</a>\n  </div>\n</header>\n<main id="content" class="wrap">\n<div class="top">\n  <h1>'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))
    yield '</h1>\n  <p class="summary">'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'You will find it here now:')))
    yield ' <a href="'
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'successor', missing)) is not missing else environment.getattr(_o, 'successor'))), 'url', missing)) is not missing else environment.getattr(_o, 'url'))))
    yield '">'
    yield environment.write((t_1((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'successor', missing)) is not missing else environment.getattr(_o, 'successor'))), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
    yield '</a></p>\n</div>\n</main>\n</body>\n</html>'

blocks = {}
debug_info = '3=25&6=29&7=31&9=33&11=37&12=39&14=41&19=43&24=49&25=51'
looked_up = ['_', 'asset', 'content_security_policy', 'favicon_url', 'page', 'site_name', 'url']
set_names = []
named_templates = []

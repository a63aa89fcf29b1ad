from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'badge-card.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_site = resolve('site')
    l_0_language = resolve('language')
    l_0_direction = resolve('direction')
    l_0_person = resolve('person')
    l_0_card = resolve('card')
    l_0_photo_url = resolve('photo_url')
    l_0__ = resolve('_')
    l_0_qr_code = resolve('qr_code')
    l_0_phone = l_0_visits = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
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
    included_template = environment.get_template('partials/contact.html', 'badge-card.html').make_module(context.get_all(), True, {'phone': l_0_phone, 'visits': l_0_visits})
    l_0_phone = getattr(included_template, 'phone', missing)
    if l_0_phone is missing:
        l_0_phone = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'badge-card.html') does not export the requested name 'phone'", name='phone')
    context.vars['phone'] = l_0_phone
    context.exported_vars.discard('phone')
    l_0_visits = (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='site') if l_0_site is missing else l_0_site)), 'staff', missing)) is not missing else environment.getattr(_o, 'staff'))), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))), 'visits', missing)) is not missing else environment.getattr(_o, 'visits'))
    context.vars['visits'] = l_0_visits
    context.exported_vars.add('visits')
    yield '<!DOCTYPE html>\n<html lang="'
    yield environment.write(((undefined(name='language') if l_0_language is missing else l_0_language)))
    yield '" dir="'
    yield environment.write(((undefined(name='direction') if l_0_direction is missing else l_0_direction)))
    yield '">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n<title>'
    yield environment.write(((_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))
    yield ' · '
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'badge', missing)) is not missing else environment.getattr(_o, 'badge'))), 'number', missing)) is not missing else environment.getattr(_o, 'number'))))
    yield '</title>\n<style>\n@page { size: 74mm 105mm; margin: 0; }\n* { box-sizing: border-box; margin: 0; }\nhtml { font: 8.5pt/1.3 Seravek, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif; color: #1c1c1a; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }\nbody { inline-size: 74mm; block-size: 105mm; display: grid; grid-template-rows: auto 1fr auto; overflow: hidden; }\n@media screen { body { margin: 8mm auto; outline: 1px dashed #999; outline-offset: 1px; } }\n.shop { background: '
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='card') if l_0_card is missing else l_0_card)), 'brand', missing)) is not missing else environment.getattr(_o, 'brand'))), 'light', missing)) is not missing else environment.getattr(_o, 'light'))))
    yield '; color: '
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='card') if l_0_card is missing else l_0_card)), 'brand', missing)) is not missing else environment.getattr(_o, 'brand'))), 'light_text', missing)) is not missing else environment.getattr(_o, 'light_text'))))
    yield '; font-size: 12pt; font-weight: 700; padding: 3mm 5mm; }\n.who { display: grid; grid-template-columns: 30mm minmax(0, 1fr); gap: 0 4mm; padding: 4mm 5mm 2mm; align-content: start; }\n.who img, .plain { inline-size: 30mm; block-size: 37.5mm; object-fit: cover; }\n.plain { display: grid; place-items: center; text-align: center; background: '
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='card') if l_0_card is missing else l_0_card)), 'brand', missing)) is not missing else environment.getattr(_o, 'brand'))), 'light', missing)) is not missing else environment.getattr(_o, 'light'))))
    yield '; color: '
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='card') if l_0_card is missing else l_0_card)), 'brand', missing)) is not missing else environment.getattr(_o, 'brand'))), 'light_text', missing)) is not missing else environment.getattr(_o, 'light_text'))))
    yield '; font-size: 13pt; font-weight: 700; padding: 2mm; }\nh1 { font-size: 15pt; line-height: 1.12; overflow-wrap: anywhere; }\n.role { margin-block: 1mm 2.5mm; }\ndt { font-size: 7pt; color: #4a4a46; }\ndd { font-size: 11pt; font-weight: 700; margin-block-end: 1.2mm; }\n.date { font-size: 9pt; }\n.never { grid-column: 1 / -1; font-size: 7.5pt; margin-block-start: 2.5mm; }\n.never ul { padding-inline-start: 1.2em; }\n.check { display: grid; grid-template-columns: 26mm minmax(0, 1fr); gap: 0 3mm; align-items: center; padding: 0 5mm 3mm 3mm; }\n.check svg { inline-size: 26mm; block-size: 26mm; display: block; }\n.check b { display: block; font-size: 9pt; line-height: 1.25; text-wrap: balance; }\n.check p + p { margin-block-start: 1.2mm; }\na { color: inherit; text-decoration: none; white-space: nowrap; font-weight: 700; }\n</style>\n</head>\n<body>\n<p class="shop">'
    yield environment.write((t_3((_v if (_v := getattr((_o := (undefined(name='card') if l_0_card is missing else l_0_card)), 'site_name', missing)) is not missing else environment.getattr(_o, 'site_name')))))
    yield '</p>\n<main class="who">\n'
    if (undefined(name='photo_url') if l_0_photo_url is missing else l_0_photo_url):
        pass
        yield '  <img src="'
        yield environment.write(((undefined(name='photo_url') if l_0_photo_url is missing else l_0_photo_url)))
        yield '" alt="'
        yield environment.write((((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'photo', missing)) is not missing else environment.getattr(_o, 'photo'))), 'alt', missing)) is not missing else environment.getattr(_o, 'alt')) or '')))
        yield '">\n'
    else:
        pass
        yield '  <p class="plain" aria-hidden="true">'
        yield environment.write((t_3((_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
        yield '</p>\n'
    yield '  <div>\n    <h1>'
    yield environment.write((t_2((_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
    yield '</h1>\n    <p class="role">'
    yield environment.write((t_3((_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'role', missing)) is not missing else environment.getattr(_o, 'role')))))
    yield '</p>\n    <dl>\n      <dt>'
    yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Badge number'))))
    yield '</dt><dd>'
    yield environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'badge', missing)) is not missing else environment.getattr(_o, 'badge'))), 'number', missing)) is not missing else environment.getattr(_o, 'number'))))
    yield '</dd>\n      <dt>'
    yield environment.write((t_2(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Valid until'))))
    yield '</dt><dd class="date">'
    yield environment.write((t_1(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='person') if l_0_person is missing else l_0_person)), 'badge', missing)) is not missing else environment.getattr(_o, 'badge'))), 'valid_to', missing)) is not missing else environment.getattr(_o, 'valid_to')))))
    yield '</dd>\n    </dl>\n  </div>\n  <div class="never">\n    <p>'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Whoever comes from us never asks for:')))
    yield '</p>\n    <ul>\n'
    for l_1_text in (_v if (_v := getattr((_o := (undefined(name='visits') if l_0_visits is missing else l_0_visits)), 'never_asks', missing)) is not missing else environment.getattr(_o, 'never_asks'))[:4]:
        _loop_vars = {}
        pass
        yield '      <li>'
        yield environment.write((t_3(l_1_text)))
        yield '</li>\n'
    l_1_text = missing
    yield '    </ul>\n  </div>\n</main>\n<div class="check">\n  '
    yield environment.write(((undefined(name='qr_code') if l_0_qr_code is missing else l_0_qr_code)))
    yield '\n  <div>\n    <p><b>'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Scan to see whether this badge is valid')))
    yield '</b></p>\n    <p>'
    yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Not sure? Call us and read us the number:')))
    yield ' '
    yield environment.write((environment.call(context, (undefined(name='phone') if l_0_phone is missing else l_0_phone), (_v if (_v := getattr((_o := (undefined(name='visits') if l_0_visits is missing else l_0_visits)), 'phone', missing)) is not missing else environment.getattr(_o, 'phone')))))
    yield '</p>\n  </div>\n</div>\n</body>\n</html>'

blocks = {}
debug_info = '2=38&3=44&5=48&10=52&17=56&20=60&36=64&38=66&39=69&41=76&44=79&45=81&47=83&48=87&52=91&54=93&55=97&61=101&63=103&64=105'
looked_up = ['_', 'card', 'direction', 'language', 'person', 'photo_url', 'qr_code', 'site']
set_names = ['phone', 'text', 'visits']
named_templates = ['partials/contact.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'themes/base/static/style.css'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_grounds = resolve('grounds')
    l_0_brand = resolve('brand')
    l_0_settings = resolve('settings')
    pass
    yield '/* Plain and readable: what a theme starts from that brings no style sheet of its own. */\n:root {\n  color-scheme: light dark;\n  --paper: '
    yield str(environment.finalize(environment.getattr((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), 'light')))
    yield ';\n  --ink: #1c1c1a;\n  --soft: #55554f;\n  --line: #cfcdc6;\n  --brand: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'light')))
    yield ';\n  --accent: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'accent')))
    yield ';\n  --air: '
    yield str(environment.finalize(environment.call(context, environment.getattr({'compact': 0.7, 'regular': 1, 'airy': 1.4}, 'get'), environment.getattr((undefined(name='settings') if l_0_settings is missing else l_0_settings), 'density'), 1)))
    yield ';\n  --corner: '
    yield str(environment.finalize(environment.call(context, environment.getattr({'sharp': '0', 'soft': '3px', 'round': '12px'}, 'get'), environment.getattr((undefined(name='settings') if l_0_settings is missing else l_0_settings), 'corners'), '3px')))
    yield ';\n  --heads: '
    yield str(environment.finalize(environment.call(context, environment.getattr({'plain': 'inherit', 'bookish': 'Charter, Cambria, "Noto Serif", serif', 'sturdy': 'inherit'}, 'get'), environment.getattr((undefined(name='settings') if l_0_settings is missing else l_0_settings), 'type'), 'inherit')))
    yield ';\n}\n@media (prefers-color-scheme: dark) {\n  :root { --paper: '
    yield str(environment.finalize(environment.getattr((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), 'dark')))
    yield '; --ink: #eceae4; --soft: #b8b5ac; --line: #4a4842; --brand: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'dark')))
    yield '; --accent: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'accent_dark')))
    yield '; }\n}\n* { box-sizing: border-box; }\nbody { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }\n.wrap { max-inline-size: 44rem; margin-inline: auto; padding: 1rem; }\nh1, h2, h3, .big { line-height: 1.2; font-family: var(--heads); }\n'
    if (environment.getattr((undefined(name='settings') if l_0_settings is missing else l_0_settings), 'type') == 'sturdy'):
        pass
        yield '\nh1, h2, h3, .big { font-weight: 800; }\n'
    yield '\n.big { color: var(--accent); }\n.top-picture img { object-position: '
    yield str(environment.finalize(environment.getattr((undefined(name='settings') if l_0_settings is missing else l_0_settings), 'home_focus')))
    yield '; }\n.big { font-size: 1.5rem; margin-block: .25rem; }\na { color: var(--brand); }\na:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }\nimg, svg, video { max-inline-size: 100%; block-size: auto; }\nimg { border-radius: var(--corner); }\nsvg { inline-size: 1.2em; block-size: 1.2em; vertical-align: -.2em; }\ntable { border-collapse: collapse; inline-size: 100%; }\ncaption { text-align: start; font-weight: 600; }\nth, td { padding-block: .4rem; padding-inline: 0 .6rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }\ndl > div { display: grid; grid-template-columns: minmax(min(8rem, 35%), 1fr) minmax(0, 2fr); gap: .75rem; padding-block: .4rem; border-block-end: 1px solid var(--line); }\ndt, .label, .aside, .reviewed, figcaption { color: var(--soft); font-size: .9375rem; }\ndd, figure { margin: 0; }\n.aside { display: block; }\n.mail, .web { overflow-wrap: anywhere; }\nsection { margin-block: calc(2.5rem * var(--air)); }\nnav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }\nnav a, footer a { display: inline-block; padding-block: .4rem; }\n.skip { position: absolute; inset-inline-start: -99rem; }\n.skip:focus { inset-inline-start: 1rem; background: var(--paper); padding: .5rem; }\n.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.strip, .preview, .beware, .safety { border-inline-start: .3rem solid var(--brand); padding-inline-start: .75rem; }\n@media print { nav, .now, .skip, .form { display: none; } }\n.year-strip { display: block; inline-size: 100%; block-size: 2rem; }\n.year-days { fill: var(--line, #ccc); }\n.year-confirmed { fill: var(--brand); }\n.year-before { fill: var(--paper); }\n.year-month { stroke: var(--paper); vector-effect: non-scaling-stroke; }\n.year-case { fill: var(--ink); }\n.form > *, .field { margin-block: .9rem 0; }\n.field label { display: block; font-weight: 600; }\n.field .aside { display: inline; font-weight: 400; }\n.field :is(input, textarea) { display: block; inline-size: 100%; min-block-size: 2.75rem; margin-block-start: .25rem; padding: .5rem .7rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: 3px; }\n.field textarea { resize: vertical; }\nbutton.act { min-block-size: 2.75rem; padding: .5rem 1.5rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--brand); border: 1px solid transparent; border-radius: 3px; cursor: pointer; }\n.field :focus-visible, button:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }\n.carrier { margin-block-start: 1.5rem; }\n.answer-value { font-size: 1.25rem; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; }\n.answer > dd:not(.answer-value) { font-size: .9375rem; }\n.answers > .answer { display: grid; grid-template: auto auto 1fr / minmax(5.5rem, 1fr) minmax(0, 3fr); gap: 0 .75rem; }\n.answer > dt { grid-row: 1 / span 3; padding-block-start: .2rem; }\n.faces { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); gap: 2rem 1.25rem; padding: 0; list-style: none; }\n.face-link { display: block; font-weight: 600; }\n.face :is(img, .nobody), .film, .person-face :is(img, .nobody), .counter-face :is(img, .nobody), .rung-face :is(img, .nobody) { display: block; inline-size: 100%; max-inline-size: 16rem; aspect-ratio: 4 / 5; object-fit: cover; }\n.counter-face, .rung-face { display: block; max-inline-size: 9rem; }\n.face-link, .counter-face, .rung-face, .person-face { container-type: inline-size; }\n.face .nobody, .person-face .nobody, .counter-face .nobody, .rung-face .nobody { --share: .17; display: grid; place-items: center; padding: .4em; overflow: hidden; background: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'fill')))
    yield '; color: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'fill_text')))
    yield '; font-size: calc(var(--share) * min(100cqi, 16rem)); font-weight: 600; line-height: 1.15; text-align: center; }\n.nobody.nobody-long { --share: .09; }\n.nobody.nobody-short { --share: .3; }\n.face > p, .face-facts { margin-block: .25rem 0; font-size: .9375rem; }\n.face-facts > div { display: block; padding: 0; border: 0; }\n.face-facts :is(dt, dd) { display: inline; }\n.face-facts dt::after { content: " "; }\n.stars > .aside { display: block; }\n@media (prefers-color-scheme: dark) { .face .nobody, .person-face .nobody, .counter-face .nobody, .rung-face .nobody { background: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'fill_dark')))
    yield '; color: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'fill_dark_text')))
    yield '; } }\n@media print { .film { display: block; } }\n\n/* what the shop chose: a wide logo, links at the top */\n.logo { display: block; }\n.logo img { display: block; background: none; border-radius: 0; inline-size: auto; block-size: auto; max-inline-size: min(100%, 20rem); max-block-size: 3.5rem; }\n@media (prefers-color-scheme: dark) { .logo:not(:has(source)) img { background: '
    yield str(environment.finalize(environment.getattr((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), 'light')))
    yield '; padding: 0.3rem 0.6rem; } } /* drawn for a light ground */\n.quick ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-block: 0; padding-block: 0.5rem; list-style: none; }\n.quick ul:not(.wrap) { padding-inline: 0; }\n.quick a { display: inline-block; padding-block: 0.5rem; }\n@media print { .quick { display: none; } }\n.figure { white-space: nowrap; }\n.figure-unit { font-size: .6em; }'

blocks = {}
debug_info = '4=15&8=17&9=19&10=21&11=23&12=25&15=27&21=33&25=37&71=39&79=43&85=47'
looked_up = ['brand', 'grounds', 'settings']
set_names = []
named_templates = []

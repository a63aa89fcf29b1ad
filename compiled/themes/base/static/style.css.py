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
    pass
    yield '/* Plain and readable: what a theme starts from that brings no style sheet of its own. */\n:root {\n  color-scheme: light dark;\n  --paper: '
    yield str(environment.finalize(environment.getattr((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), 'light')))
    yield ';\n  --ink: #1c1c1a;\n  --soft: #55554f;\n  --line: #cfcdc6;\n  --brand: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'light')))
    yield ';\n}\n@media (prefers-color-scheme: dark) {\n  :root { --paper: '
    yield str(environment.finalize(environment.getattr((undefined(name='grounds') if l_0_grounds is missing else l_0_grounds), 'dark')))
    yield '; --ink: #eceae4; --soft: #b8b5ac; --line: #4a4842; --brand: '
    yield str(environment.finalize(environment.getattr((undefined(name='brand') if l_0_brand is missing else l_0_brand), 'dark')))
    yield '; }\n}\n* { box-sizing: border-box; }\nbody { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }\n.wrap { max-width: 44rem; margin-inline: auto; padding: 1rem; }\nh1, h2, h3, .big { line-height: 1.2; }\n.big { font-size: 1.5rem; margin-block: .25rem; }\na { color: var(--brand); }\na:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }\nimg, svg, video { max-width: 100%; height: auto; }\nsvg { width: 1.2em; height: 1.2em; vertical-align: -.2em; }\ntable { border-collapse: collapse; inline-size: 100%; }\ncaption { text-align: start; font-weight: 600; }\nth, td { padding: .4rem .6rem .4rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }\ndl > div { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .75rem; padding-block: .4rem; border-block-end: 1px solid var(--line); }\ndt, .label, .aside, .reviewed, figcaption { color: var(--soft); font-size: .9375rem; }\ndd, figure { margin: 0; }\n.aside { display: block; }\nsection { margin-block: 2.5rem; }\nnav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }\nnav a, footer a { display: inline-block; padding-block: .4rem; }\n.skip { position: absolute; inset-inline-start: -99rem; }\n.skip:focus { inset-inline-start: 1rem; background: var(--paper); padding: .5rem; }\n.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.strip, .preview, .beware, .safety { border-inline-start: .3rem solid var(--brand); padding-inline-start: .75rem; }\n@media print { nav, .now, .skip, .form { display: none; } }\n.year-strip { display: block; inline-size: 100%; block-size: 2rem; }\n.year-days { fill: var(--line, #ccc); }\n.year-confirmed { fill: var(--brand); }\n.year-before { fill: var(--paper); }\n.year-month { stroke: var(--paper); vector-effect: non-scaling-stroke; }\n.year-case { fill: var(--ink); }\n.form > *, .field { margin-block: .9rem 0; }\n.field label { display: block; font-weight: 600; }\n.field .aside { display: inline; font-weight: 400; }\n.field :is(input, textarea) { display: block; inline-size: 100%; min-block-size: 2.75rem; margin-block-start: .25rem; padding: .5rem .7rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: 3px; }\n.field textarea { resize: vertical; }\nbutton.act { min-block-size: 2.75rem; padding: .5rem 1.5rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--brand); border: 1px solid transparent; border-radius: 3px; cursor: pointer; }\n.field :focus-visible, button:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }\n.carrier { margin-block-start: 1.5rem; }'

blocks = {}
debug_info = '4=14&8=16&11=18'

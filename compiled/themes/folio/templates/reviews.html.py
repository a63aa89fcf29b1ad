from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'reviews.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base:reviews.html', 'reviews.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    yield from parent_template.root_render_func(context)

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('sections', block_sections)
    _block_vars = {}
    l_0_page = resolve('page')
    pass
    if (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part'))):
        pass
        yield '<div class="leaf">\n'
        yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))
        yield '\n</div>\n'

blocks = {'sections': block_sections}
debug_info = '2=12&3=17&4=27&6=30'
looked_up = ['page']
set_names = []
named_templates = ['base:reviews.html']

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'guide.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    pass
    parent_template = environment.get_template('base:guide.html', 'guide.html')
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
    l_0_prose = resolve('prose')
    l_0_page = resolve('page')
    pass
    yield '<div class="leaf">\n'
    yield escape(environment.finalize(environment.call(context, l_0_super, _block_vars=_block_vars)))
    yield '\n'
    yield escape(environment.finalize(environment.call(context, (undefined(name='prose') if l_0_prose is missing else l_0_prose), (undefined(name='page') if l_0_page is missing else l_0_page), _block_vars=_block_vars)))
    yield '\n</div>\n'

def block_body(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    pass

blocks = {'sections': block_sections, 'body': block_body}
debug_info = '2=12&3=17&5=29&6=31&9=34'

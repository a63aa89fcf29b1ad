from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/signer.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_signer = missing
    try:
        t_1 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_2 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    try:
        t_3 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro(l_1_name):
        t_4 = []
        l_1_site_name = resolve('site_name')
        l_1_site = resolve('site')
        l_1_people = resolve('people')
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        pass
        if (l_1_name == 'shop'):
            pass
            t_4.extend((
                '<bdi>',
                environment.write((t_3((undefined(name='site_name') if l_1_site_name is missing else l_1_site_name)))),
                '</bdi>',
            ))
        else:
            pass
            l_1_people = t_1(context.eval_ctx, t_2(context, (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'people', missing)) is not missing else environment.getattr(_o, 'people')), 'name', 'equalto', markup_join(('staff/', l_1_name, ))))
            if (undefined(name='people') if l_1_people is missing else l_1_people):
                pass
                t_4.extend((
                    '<a href="',
                    environment.write(((_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_1_people is missing else l_1_people), 0)), 'url', missing)) is not missing else environment.getattr(_o, 'url')))),
                    '">',
                    environment.write((t_3((_v if (_v := getattr((_o := environment.getitem((undefined(name='people') if l_1_people is missing else l_1_people), 0)), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
                    '</a>',
                ))
            elif (markup_join(('staff/', l_1_name, )) in (_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes'))):
                pass
                t_4.append(
                    environment.write((t_3(environment.getitem((_v if (_v := getattr((_o := (undefined(name='site') if l_1_site is missing else l_1_site)), 'substitutes', missing)) is not missing else environment.getattr(_o, 'substitutes')), markup_join(('staff/', l_1_name, )))))),
                )
            else:
                pass
                t_4.append(
                    environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'somebody who no longer works here'))),
                )
        return concat(t_4)
    context.exported_vars.add('signer')
    context.vars['signer'] = l_0_signer = Macro(environment, macro, 'signer', ('name',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=39&4=48&5=49'
looked_up = ['_', 'people', 'site', 'site_name']
set_names = ['name', 'people', 'signer']
named_templates = []

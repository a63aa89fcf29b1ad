from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/picture.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_shot = l_0_ground = l_0_captioned = l_0_caption = l_0_is_large = missing
    try:
        t_1 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    pass
    def macro(l_1_photo, l_1_sizes, l_1_soon):
        t_3 = []
        l_1_picture = resolve('picture')
        l_1_found = missing
        if l_1_photo is missing:
            l_1_photo = undefined("parameter 'photo' was not provided", name='photo')
        if l_1_sizes is missing:
            l_1_sizes = undefined("parameter 'sizes' was not provided", name='sizes')
        if l_1_soon is missing:
            l_1_soon = False
        pass
        l_1_found = environment.call(context, (undefined(name='picture') if l_1_picture is missing else l_1_picture), l_1_photo)
        t_3.append(
            '<picture>\n',
        )
        for l_2_source in (_v if (_v := getattr((_o := (undefined(name='found') if l_1_found is missing else l_1_found)), 'sources', missing)) is not missing else environment.getattr(_o, 'sources')):
            _loop_vars = {}
            pass
            t_3.extend((
                '<source type="',
                environment.write(((_v if (_v := getattr((_o := l_2_source), 'type', missing)) is not missing else environment.getattr(_o, 'type')))),
                '" srcset="',
                environment.write(((_v if (_v := getattr((_o := l_2_source), 'srcset', missing)) is not missing else environment.getattr(_o, 'srcset')))),
                '" sizes="',
                environment.write((l_1_sizes)),
                '">\n',
            ))
        l_2_source = missing
        t_3.extend((
            '<img src="',
            environment.write(((_v if (_v := getattr((_o := (undefined(name='found') if l_1_found is missing else l_1_found)), 'src', missing)) is not missing else environment.getattr(_o, 'src')))),
            '" width="',
            environment.write(((_v if (_v := getattr((_o := (undefined(name='found') if l_1_found is missing else l_1_found)), 'width', missing)) is not missing else environment.getattr(_o, 'width')))),
            '" height="',
            environment.write(((_v if (_v := getattr((_o := (undefined(name='found') if l_1_found is missing else l_1_found)), 'height', missing)) is not missing else environment.getattr(_o, 'height')))),
            '" alt="',
            environment.write((((_v if (_v := getattr((_o := l_1_photo), 'alt', missing)) is not missing else environment.getattr(_o, 'alt')) or ''))),
            '"',
            environment.write((environment.call(context, (undefined(name='ground') if l_0_ground is missing else l_0_ground), (undefined(name='found') if l_1_found is missing else l_1_found), l_1_photo))),
            ' ',
        ))
        if l_1_soon:
            pass
            t_3.append(
                'fetchpriority="high"',
            )
        else:
            pass
            t_3.append(
                'loading="lazy"',
            )
        t_3.append(
            '>\n</picture>\n',
        )
        return concat(t_3)
    context.exported_vars.add('shot')
    context.vars['shot'] = l_0_shot = Macro(environment, macro, 'shot', ('photo', 'sizes', 'soon'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_found, l_1_photo):
        t_4 = []
        if l_1_found is missing:
            l_1_found = undefined("parameter 'found' was not provided", name='found')
        if l_1_photo is missing:
            l_1_photo = undefined("parameter 'photo' was not provided", name='photo')
        pass
        if ((_v if (_v := getattr((_o := l_1_found), 'tone', missing)) is not missing else environment.getattr(_o, 'tone')) or (_v if (_v := getattr((_o := l_1_photo), 'focus', missing)) is not missing else environment.getattr(_o, 'focus'))):
            pass
            t_4.extend((
                ' class="tone-',
                environment.write((((_v if (_v := getattr((_o := l_1_found), 'tone', missing)) is not missing else environment.getattr(_o, 'tone')) or 'none'))),
            ))
            if (_v if (_v := getattr((_o := l_1_photo), 'focus', missing)) is not missing else environment.getattr(_o, 'focus')):
                pass
                t_4.extend((
                    ' fx-',
                    environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_photo), 'focus', missing)) is not missing else environment.getattr(_o, 'focus'))), 'x', missing)) is not missing else environment.getattr(_o, 'x')))),
                    ' fy-',
                    environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_photo), 'focus', missing)) is not missing else environment.getattr(_o, 'focus'))), 'y', missing)) is not missing else environment.getattr(_o, 'y')))),
                ))
            t_4.append(
                '"',
            )
        return concat(t_4)
    context.exported_vars.add('ground')
    context.vars['ground'] = l_0_ground = Macro(environment, macro, 'ground', ('found', 'photo'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_photo, l_1_sizes, l_1_soon):
        t_5 = []
        if l_1_photo is missing:
            l_1_photo = undefined("parameter 'photo' was not provided", name='photo')
        if l_1_sizes is missing:
            l_1_sizes = undefined("parameter 'sizes' was not provided", name='sizes')
        if l_1_soon is missing:
            l_1_soon = False
        pass
        t_5.extend((
            '<figure>\n',
            environment.write((environment.call(context, (undefined(name='shot') if l_0_shot is missing else l_0_shot), l_1_photo, l_1_sizes, l_1_soon))),
            '\n',
        ))
        if ((((_v if (_v := getattr((_o := l_1_photo), 'caption', missing)) is not missing else environment.getattr(_o, 'caption')) or (_v if (_v := getattr((_o := l_1_photo), 'taken_on', missing)) is not missing else environment.getattr(_o, 'taken_on'))) or (_v if (_v := getattr((_o := l_1_photo), 'credit', missing)) is not missing else environment.getattr(_o, 'credit'))) or environment.call(context, (undefined(name='is_large') if l_0_is_large is missing else l_0_is_large), l_1_photo)):
            pass
            t_5.extend((
                '<figcaption>\n',
                environment.write((environment.call(context, (undefined(name='caption') if l_0_caption is missing else l_0_caption), l_1_photo))),
                '\n</figcaption>\n',
            ))
        t_5.append(
            '</figure>\n',
        )
        return concat(t_5)
    context.exported_vars.add('captioned')
    context.vars['captioned'] = l_0_captioned = Macro(environment, macro, 'captioned', ('photo', 'sizes', 'soon'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_photo):
        t_6 = []
        l_1__ = resolve('_')
        l_1_gap = resolve('gap')
        l_1_picture = resolve('picture')
        if l_1_photo is missing:
            l_1_photo = undefined("parameter 'photo' was not provided", name='photo')
        pass
        if (_v if (_v := getattr((_o := l_1_photo), 'caption', missing)) is not missing else environment.getattr(_o, 'caption')):
            pass
            t_6.append(
                environment.write((t_2((_v if (_v := getattr((_o := l_1_photo), 'caption', missing)) is not missing else environment.getattr(_o, 'caption'))))),
            )
        t_6.append(
            '<span class="aside">\n',
        )
        if (_v if (_v := getattr((_o := l_1_photo), 'taken_on', missing)) is not missing else environment.getattr(_o, 'taken_on')):
            pass
            t_6.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Taken on %(date)s.', date=t_1(context, (_v if (_v := getattr((_o := l_1_photo), 'taken_on', missing)) is not missing else environment.getattr(_o, 'taken_on')))))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
        if (_v if (_v := getattr((_o := l_1_photo), 'credit', missing)) is not missing else environment.getattr(_o, 'credit')):
            pass
            t_6.extend((
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Picture: %(name)s', name=(_v if (_v := getattr((_o := l_1_photo), 'credit', missing)) is not missing else environment.getattr(_o, 'credit'))))),
                environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
            ))
        if environment.call(context, (undefined(name='is_large') if l_0_is_large is missing else l_0_is_large), l_1_photo):
            pass
            t_6.extend((
                '<a class="large" href="',
                environment.write(((_v if (_v := getattr((_o := environment.call(context, (undefined(name='picture') if l_1_picture is missing else l_1_picture), l_1_photo)), 'src', missing)) is not missing else environment.getattr(_o, 'src')))),
                '" aria-label="',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Large picture'))),
                ': ',
                environment.write(((_v if (_v := getattr((_o := l_1_photo), 'alt', missing)) is not missing else environment.getattr(_o, 'alt')))),
                '">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Large picture'))),
                '</a>',
            ))
        t_6.append(
            '</span>\n',
        )
        return concat(t_6)
    context.exported_vars.add('caption')
    context.vars['caption'] = l_0_caption = Macro(environment, macro, 'caption', ('photo',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_photo):
        t_7 = []
        l_1_picture = resolve('picture')
        if l_1_photo is missing:
            l_1_photo = undefined("parameter 'photo' was not provided", name='photo')
        pass
        if ((_v if (_v := getattr((_o := l_1_photo), 'alt', missing)) is not missing else environment.getattr(_o, 'alt')) and ((_v if (_v := getattr((_o := environment.call(context, (undefined(name='picture') if l_1_picture is missing else l_1_picture), l_1_photo)), 'width', missing)) is not missing else environment.getattr(_o, 'width')) > 960)):
            pass
            t_7.append(
                'yes',
            )
        return concat(t_7)
    context.exported_vars.add('is_large')
    context.vars['is_large'] = l_0_is_large = Macro(environment, macro, 'is_large', ('photo',), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=24&3=35&5=39&6=44&8=54&11=81&13=88&15=108&17=119&18=122&20=126&25=135&26=143&28=151&29=157&30=163&33=182&34=188'
looked_up = ['_', 'gap', 'picture']
set_names = ['caption', 'captioned', 'found', 'ground', 'is_large', 'photo', 'shot', 'sizes', 'soon', 'source']
named_templates = []

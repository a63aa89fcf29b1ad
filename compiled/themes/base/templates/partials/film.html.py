from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/film.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_caption = l_0_shot = l_0_film = missing
    try:
        t_1 = environment.filters['language']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'language' found.")
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
    included_template = environment.get_template('partials/picture.html', 'partials/film.html').make_module(context.get_all(), True, {'caption': l_0_caption, 'film': l_0_film, 'shot': l_0_shot})
    l_0_caption = getattr(included_template, 'caption', missing)
    if l_0_caption is missing:
        l_0_caption = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/film.html') does not export the requested name 'caption'", name='caption')
    l_0_shot = getattr(included_template, 'shot', missing)
    if l_0_shot is missing:
        l_0_shot = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/film.html') does not export the requested name 'shot'", name='shot')
    context.vars.update({'caption': l_0_caption, 'shot': l_0_shot})
    context.exported_vars.difference_update(('caption', 'shot'))
    def macro(l_1_video, l_1_still):
        t_4 = []
        l_1_picture = resolve('picture')
        l_1_file = resolve('file')
        l_1_page = resolve('page')
        l_1__ = resolve('_')
        if l_1_video is missing:
            l_1_video = undefined("parameter 'video' was not provided", name='video')
        if l_1_still is missing:
            l_1_still = undefined("parameter 'still' was not provided", name='still')
        pass
        t_4.append(
            '<figure class="film-figure" id="film">\n<video class="film" controls preload="none" playsinline',
        )
        if l_1_still:
            pass
            t_4.extend((
                ' poster="',
                environment.write(((_v if (_v := getattr((_o := environment.call(context, (undefined(name='picture') if l_1_picture is missing else l_1_picture), l_1_still)), 'src', missing)) is not missing else environment.getattr(_o, 'src')))),
                '"',
            ))
        t_4.extend((
            ' aria-label="',
            environment.write(((_v if (_v := getattr((_o := l_1_video), 'title', missing)) is not missing else environment.getattr(_o, 'title')))),
            '">\n  <source src="',
            environment.write((environment.call(context, (undefined(name='file') if l_1_file is missing else l_1_file), (_v if (_v := getattr((_o := l_1_video), 'file', missing)) is not missing else environment.getattr(_o, 'file'))))),
            '" type="',
            environment.write((('video/webm' if ((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_video), 'file', missing)) is not missing else environment.getattr(_o, 'file'))), 'suffix', missing)) is not missing else environment.getattr(_o, 'suffix')) == '.webm') else 'video/mp4'))),
            '">\n  <track kind="captions" src="',
            environment.write((environment.call(context, (undefined(name='file') if l_1_file is missing else l_1_file), (_v if (_v := getattr((_o := l_1_video), 'captions', missing)) is not missing else environment.getattr(_o, 'captions'))))),
            '" srclang="',
            environment.write(((_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'original_language', missing)) is not missing else environment.getattr(_o, 'original_language')))),
            '" label="',
            environment.write((t_1(context, (_v if (_v := getattr((_o := (undefined(name='page') if l_1_page is missing else l_1_page)), 'original_language', missing)) is not missing else environment.getattr(_o, 'original_language'))))),
            '" default>\n',
        ))
        if l_1_still:
            pass
            t_4.append(
                environment.write((environment.call(context, (undefined(name='shot') if l_0_shot is missing else l_0_shot), l_1_still, '15rem'))),
            )
        t_4.extend((
            '</video>\n<figcaption>',
            environment.write((t_3((_v if (_v := getattr((_o := l_1_video), 'title', missing)) is not missing else environment.getattr(_o, 'title'))))),
            '</figcaption>\n</figure>\n',
        ))
        if l_1_still:
            pass
            t_4.extend((
                '<div class="film-still">',
                environment.write((environment.call(context, (undefined(name='caption') if l_0_caption is missing else l_0_caption), l_1_still))),
                '</div>',
            ))
        t_4.extend((
            '<details class="film-words">\n  <summary>',
            environment.write((t_2(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'What is said')))),
            '</summary>\n  <div class="prose">',
            environment.write(((_v if (_v := getattr((_o := l_1_video), 'transcript', missing)) is not missing else environment.getattr(_o, 'transcript')))),
            '</div>\n</details>\n',
        ))
        return concat(t_4)
    context.exported_vars.add('film')
    context.vars['film'] = l_0_film = Macro(environment, macro, 'film', ('video', 'still'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=39&5=53&6=64&7=68&8=75&10=82&12=85&14=94&15=96'
looked_up = ['_', 'file', 'page', 'picture']
set_names = ['caption', 'film', 'shot', 'still', 'video']
named_templates = ['partials/picture.html']

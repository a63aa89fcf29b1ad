from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/film.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_film = missing
    try:
        t_1 = environment.filters['language']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'language' found.")
    pass
    def macro(l_1_video, l_1_still):
        t_2 = []
        l_1_picture = resolve('picture')
        l_1_file = resolve('file')
        l_1_page = resolve('page')
        l_1__ = resolve('_')
        if l_1_video is missing:
            l_1_video = undefined("parameter 'video' was not provided", name='video')
        if l_1_still is missing:
            l_1_still = undefined("parameter 'still' was not provided", name='still')
        pass
        t_2.append(
            '<video class="film" controls preload="none" playsinline',
        )
        if l_1_still:
            pass
            t_2.extend((
                ' poster="',
                escape(environment.finalize(environment.getattr(environment.call(context, (undefined(name='picture') if l_1_picture is missing else l_1_picture), l_1_still), 'src'))),
                '"',
            ))
        t_2.extend((
            ' aria-label="',
            escape(environment.finalize(environment.getattr(l_1_video, 'title'))),
            '">\n  <source src="',
            escape(environment.finalize(environment.call(context, (undefined(name='file') if l_1_file is missing else l_1_file), environment.getattr(l_1_video, 'file')))),
            '" type="',
            escape(environment.finalize(('video/webm' if (environment.getattr(environment.getattr(l_1_video, 'file'), 'suffix') == '.webm') else 'video/mp4'))),
            '">\n  <track kind="captions" src="',
            escape(environment.finalize(environment.call(context, (undefined(name='file') if l_1_file is missing else l_1_file), environment.getattr(l_1_video, 'captions')))),
            '" srclang="',
            escape(environment.finalize(environment.getattr((undefined(name='page') if l_1_page is missing else l_1_page), 'original_language'))),
            '" label="',
            escape(environment.finalize(t_1(context, environment.getattr((undefined(name='page') if l_1_page is missing else l_1_page), 'original_language')))),
            '" default>\n</video>\n<h3>',
            escape(environment.finalize(environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'What is said'))),
            '</h3>\n<div class="prose">',
            escape(environment.finalize(environment.getattr(l_1_video, 'transcript'))),
            '</div>\n',
        ))
        return concat(t_2)
    context.exported_vars.add('film')
    context.vars['film'] = l_0_film = Macro(environment, macro, 'film', ('video', 'still'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=18&3=32&4=43&5=47&7=53&8=55'

from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'reviews.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    parent_template = None
    l_0_page = resolve('page')
    l_0_today = resolve('today')
    l_0_section = l_0_reason = l_0_review = l_0_sentence = l_0_stars = l_0_facts = l_0_names = l_0_counts = l_0_shown = missing
    pass
    parent_template = environment.get_template('base.html', 'reviews.html')
    for name, parent_block in parent_template.blocks.items():
        context.blocks.setdefault(name, []).append(parent_block)
    included_template = environment.get_template('partials/section.html', 'reviews.html').make_module(context.get_all(), True, {'counts': l_0_counts, 'facts': l_0_facts, 'names': l_0_names, 'reason': l_0_reason, 'review': l_0_review, 'section': l_0_section, 'sentence': l_0_sentence, 'shown': l_0_shown, 'stars': l_0_stars})
    l_0_section = getattr(included_template, 'section', missing)
    if l_0_section is missing:
        l_0_section = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'reviews.html') does not export the requested name 'section'", name='section')
    context.vars['section'] = l_0_section
    context.exported_vars.discard('section')
    included_template = environment.get_template('partials/reviews.html', 'reviews.html').make_module(context.get_all(), True, {'counts': l_0_counts, 'facts': l_0_facts, 'names': l_0_names, 'reason': l_0_reason, 'review': l_0_review, 'section': l_0_section, 'sentence': l_0_sentence, 'shown': l_0_shown, 'stars': l_0_stars})
    l_0_reason = getattr(included_template, 'reason', missing)
    if l_0_reason is missing:
        l_0_reason = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'reviews.html') does not export the requested name 'reason'", name='reason')
    l_0_review = getattr(included_template, 'review', missing)
    if l_0_review is missing:
        l_0_review = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'reviews.html') does not export the requested name 'review'", name='review')
    l_0_sentence = getattr(included_template, 'sentence', missing)
    if l_0_sentence is missing:
        l_0_sentence = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'reviews.html') does not export the requested name 'sentence'", name='sentence')
    l_0_stars = getattr(included_template, 'stars', missing)
    if l_0_stars is missing:
        l_0_stars = undefined(f"the template {included_template.__name__!r} (imported on line 4 in 'reviews.html') does not export the requested name 'stars'", name='stars')
    context.vars.update({'reason': l_0_reason, 'review': l_0_review, 'sentence': l_0_sentence, 'stars': l_0_stars})
    context.exported_vars.difference_update(('reason', 'review', 'sentence', 'stars'))
    l_0_facts = (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
    context.vars['facts'] = l_0_facts
    context.exported_vars.add('facts')
    l_0_names = (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'names', missing)) is not missing else environment.getattr(_o, 'names'))
    context.vars['names'] = l_0_names
    context.exported_vars.add('names')
    l_0_counts = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'count_reviews', missing)) is not missing else environment.getattr(_o, 'count_reviews')), (undefined(name='today') if l_0_today is missing else l_0_today))
    context.vars['counts'] = l_0_counts
    context.exported_vars.add('counts')
    l_0_shown = (environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'list_page_reviews', missing)) is not missing else environment.getattr(_o, 'list_page_reviews')), (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')), (undefined(name='today') if l_0_today is missing else l_0_today)) if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')) else environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'list_latest', missing)) is not missing else environment.getattr(_o, 'list_latest')), (undefined(name='today') if l_0_today is missing else l_0_today)))
    context.vars['shown'] = l_0_shown
    context.exported_vars.add('shown')
    yield from parent_template.root_render_func(context)

def block_top(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_counts = resolve('counts')
    l_0_sentence = resolve('sentence')
    l_0__ = resolve('_')
    l_0_facts = resolve('facts')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    template = environment.get_template('partials/crumbs.html', 'reviews.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()
    yield '<div class="top">\n  <h1>'
    if ((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')) or (not (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'total', missing)) is not missing else environment.getattr(_o, 'total')))):
        pass
        yield environment.write((t_1((_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'title', missing)) is not missing else environment.getattr(_o, 'title')))))
    else:
        pass
        yield environment.write((t_1(environment.call(context, (undefined(name='sentence') if l_0_sentence is missing else l_0_sentence), (undefined(name='counts') if l_0_counts is missing else l_0_counts), _block_vars=_block_vars))))
    yield '</h1>\n'
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        yield '  <p class="summary">'
        yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Every review of these days, the newest first.', _block_vars=_block_vars))))
        yield '</p>\n'
    elif (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')):
        pass
        yield '  <p class="summary">'
        yield environment.write((t_1((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'summary', missing)) is not missing else environment.getattr(_o, 'summary')))))
        yield '</p>\n'
    yield '</div>\n'
    template = environment.get_template('partials/untranslated.html', 'reviews.html')
    gen = template.root_render_func(template.new_context(context.get_all(), True, {}))
    try:
        for event in gen:
            yield event
    finally: gen.close()

def block_lead(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_shown = resolve('shown')
    l_0_counts = resolve('counts')
    l_0__ = resolve('_')
    l_0_ngettext = resolve('ngettext')
    try:
        t_2 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    pass
    if (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part')):
        pass
        yield '<ol class="reviews" reversed>\n'
        for l_1_entry in (undefined(name='shown') if l_0_shown is missing else l_0_shown):
            l_1_review = resolve('review')
            l_1_names = resolve('names')
            _loop_vars = {}
            pass
            yield '  '
            yield environment.write((environment.call(context, (undefined(name='review') if l_1_review is missing else l_1_review), l_1_entry, (undefined(name='names') if l_1_names is missing else l_1_names), _loop_vars=_loop_vars)))
            yield '\n'
        l_1_entry = l_1_review = l_1_names = missing
        yield '</ol>\n'
    elif (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'total', missing)) is not missing else environment.getattr(_o, 'total')):
        pass
        yield '<div class="lead review-counts">\n  <table class="review-spread">\n    <caption>'
        yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How the stars are spread', _block_vars=_block_vars))))
        yield '</caption>\n    <thead class="unseen"><tr><th scope="col">'
        yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Stars', _block_vars=_block_vars))))
        yield '</th><td aria-hidden="true"></td><th scope="col">'
        yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Reviews', _block_vars=_block_vars))))
        yield '</th></tr></thead>\n    <tbody>\n'
        for (l_1_rating, l_1_count) in environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'by_rating', missing)) is not missing else environment.getattr(_o, 'by_rating'))), 'items', missing)) is not missing else environment.getattr(_o, 'items')), _block_vars=_block_vars):
            l_1_stars = resolve('stars')
            _loop_vars = {}
            pass
            yield '    <tr><th scope="row">'
            yield environment.write((t_1(environment.call(context, (undefined(name='stars') if l_1_stars is missing else l_1_stars), l_1_rating, _loop_vars=_loop_vars))))
            yield '</th><td aria-hidden="true"><svg class="review-bar" viewBox="0 0 '
            yield environment.write(((_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'most', missing)) is not missing else environment.getattr(_o, 'most'))))
            yield ' 10" preserveAspectRatio="none" focusable="false"><rect width="'
            yield environment.write((l_1_count))
            yield '" height="10"/></svg></td><td>'
            yield environment.write((t_2(context, l_1_count)))
            yield '</td></tr>\n'
        l_1_rating = l_1_count = l_1_stars = missing
        yield '    </tbody>\n  </table>\n'
        if (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'removed', missing)) is not missing else environment.getattr(_o, 'removed')):
            pass
            yield '  <div>\n    <table class="review-removed">\n      <caption>'
            yield environment.write((t_1(environment.call(context, (undefined(name='ngettext') if l_0_ngettext is missing else l_0_ngettext), '%(num)s more was removed', '%(num)s more were removed', (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'removed_total', missing)) is not missing else environment.getattr(_o, 'removed_total')), _block_vars=_block_vars))))
            yield '</caption>\n      <thead class="unseen"><tr><th scope="col">'
            yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Reason', _block_vars=_block_vars))))
            yield '</th><th scope="col">'
            yield environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Reviews', _block_vars=_block_vars))))
            yield '</th></tr></thead>\n      <tbody>\n'
            for (l_1_name, l_1_count) in environment.call(context, (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'removed', missing)) is not missing else environment.getattr(_o, 'removed'))), 'items', missing)) is not missing else environment.getattr(_o, 'items')), _block_vars=_block_vars):
                l_1_reason = resolve('reason')
                l_1_names = resolve('names')
                _loop_vars = {}
                pass
                yield '      <tr><th scope="row">'
                yield environment.write((t_1(environment.call(context, (undefined(name='reason') if l_1_reason is missing else l_1_reason), l_1_name, (undefined(name='names') if l_1_names is missing else l_1_names), _loop_vars=_loop_vars))))
                yield '</th><td>'
                yield environment.write((t_2(context, l_1_count)))
                yield '</td></tr>\n'
            l_1_name = l_1_count = l_1_reason = l_1_names = missing
            yield '      </tbody>\n    </table>\n    <p class="aside">'
            if (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'removed_bad', missing)) is not missing else environment.getattr(_o, 'removed_bad')):
                pass
                yield environment.write((environment.call(context, (undefined(name='ngettext') if l_0_ngettext is missing else l_0_ngettext), '%(num)s of these gave one or two stars.', '%(num)s of these gave one or two stars.', (_v if (_v := getattr((_o := (undefined(name='counts') if l_0_counts is missing else l_0_counts)), 'removed_bad', missing)) is not missing else environment.getattr(_o, 'removed_bad')), _block_vars=_block_vars)))
            else:
                pass
                yield environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'None of these gave one or two stars.', _block_vars=_block_vars)))
            yield '</p>\n  </div>\n'
        yield '</div>\n'

def block_sections(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    _block_vars = {}
    l_0_page = resolve('page')
    l_0_shown = resolve('shown')
    l_0_section = resolve('section')
    l_0__ = resolve('_')
    l_0_facts = resolve('facts')
    l_0_pages = resolve('pages')
    try:
        t_1 = environment.filters['phrases']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'phrases' found.")
    try:
        t_3 = environment.filters['reverse']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'reverse' found.")
    pass
    if (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part'))):
        pass
        if (undefined(name='shown') if l_0_shown is missing else l_0_shown):
            pass
            def macro():
                t_4 = []
                pass
                t_4.append(
                    '<ol class="reviews">\n',
                )
                for l_2_entry in (undefined(name='shown') if l_0_shown is missing else l_0_shown):
                    l_2_review = resolve('review')
                    l_2_names = resolve('names')
                    _loop_vars = {}
                    pass
                    t_4.extend((
                        '  ',
                        environment.write((environment.call(context, (undefined(name='review') if l_2_review is missing else l_2_review), l_2_entry, (undefined(name='names') if l_2_names is missing else l_2_names), _loop_vars=_loop_vars))),
                        '\n',
                    ))
                l_2_entry = l_2_review = l_2_names = missing
                t_4.append(
                    '</ol>\n',
                )
                return concat(t_4)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'newest', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'The newest first', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        l_0_pages = environment.call(context, (_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'list_pages', missing)) is not missing else environment.getattr(_o, 'list_pages')), _block_vars=_block_vars)
        _block_vars['pages'] = l_0_pages
        if (undefined(name='pages') if l_0_pages is missing else l_0_pages):
            pass
            def macro():
                t_5 = []
                pass
                t_5.append(
                    '<ul class="list">\n',
                )
                for l_2_one in t_3((undefined(name='pages') if l_0_pages is missing else l_0_pages)):
                    l_2_url = resolve('url')
                    _loop_vars = {}
                    pass
                    t_5.extend((
                        '  <li><a href="',
                        environment.write((environment.call(context, (undefined(name='url') if l_2_url is missing else l_2_url), markup_join(('reviews/', (_v if (_v := getattr((_o := l_2_one), 'slug', missing)) is not missing else environment.getattr(_o, 'slug')), )), _loop_vars=_loop_vars))),
                        '">',
                        environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All reviews: %(year)s', year=(_v if (_v := getattr((_o := l_2_one), 'slug', missing)) is not missing else environment.getattr(_o, 'slug')), _loop_vars=_loop_vars))),
                        '</a></li>\n',
                    ))
                l_2_one = l_2_url = missing
                t_5.append(
                    '</ul>\n',
                )
                return concat(t_5)
            caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
            yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'all', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'All reviews', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)
        def macro():
            t_6 = []
            pass
            t_6.extend((
                '<h3>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'Who is asked')))),
                '</h3>\n<div class="text">',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'who_is_asked', missing)) is not missing else environment.getattr(_o, 'who_is_asked')))),
                '</div>\n<h3>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How we know that somebody bought something')))),
                '</h3>\n<div class="text">',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'how_verified', missing)) is not missing else environment.getattr(_o, 'how_verified')))),
                '</div>\n<h3>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'What is removed, and why')))),
                '</h3>\n<div class="text">',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'what_is_removed', missing)) is not missing else environment.getattr(_o, 'what_is_removed')))),
                '</div>\n<p class="text">',
                environment.write((environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'The newest stands first, whatever its stars. ▮ stands for what could tell who a customer is; nothing else in their words is changed.'))),
                '</p>\n<h3>',
                environment.write((t_1(environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How to report a review')))),
                '</h3>\n<div class="text">',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='facts') if l_0_facts is missing else l_0_facts)), 'how_to_report', missing)) is not missing else environment.getattr(_o, 'how_to_report')))),
                '</div>\n',
            ))
            return concat(t_6)
        caller = Macro(environment, macro, None, (), False, False, False, context.eval_ctx.autoescape)
        yield environment.call(context, (undefined(name='section') if l_0_section is missing else l_0_section), 'rules', environment.call(context, (undefined(name='_') if l_0__ is missing else l_0__), 'How we deal with reviews', _block_vars=_block_vars), caller=caller, _block_vars=_block_vars)

def block_body(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_super = context.super('body', block_body)
    _block_vars = {}
    l_0_page = resolve('page')
    pass
    if (not (_v if (_v := getattr((_o := (undefined(name='page') if l_0_page is missing else l_0_page)), 'part', missing)) is not missing else environment.getattr(_o, 'part'))):
        pass
        yield environment.write((environment.call(context, l_0_super, _block_vars=_block_vars)))

blocks = {'top': block_top, 'lead': block_lead, 'sections': block_sections, 'body': block_body}
debug_info = '2=15&3=18&4=24&5=39&6=42&7=45&8=48&9=53&10=72&12=79&13=86&14=89&15=91&16=94&19=97&21=104&22=129&24=132&25=138&28=142&31=145&32=147&34=151&35=156&39=166&42=169&43=171&45=175&46=181&50=187&56=196&57=222&58=224&59=226&61=232&62=239&59=248&67=249&68=251&69=253&71=259&72=265&69=276&77=277&78=282&79=284&80=286&81=288&82=290&83=292&84=294&85=296&86=298&77=303&90=305&91=315'
looked_up = ['_', 'counts', 'facts', 'names', 'ngettext', 'page', 'pages', 'reason', 'review', 'section', 'sentence', 'shown', 'stars', 'today', 'url']
set_names = ['count', 'counts', 'entry', 'facts', 'name', 'names', 'one', 'pages', 'rating', 'reason', 'review', 'section', 'sentence', 'shown', 'stars']
named_templates = ['base.html', 'partials/crumbs.html', 'partials/reviews.html', 'partials/section.html', 'partials/untranslated.html']

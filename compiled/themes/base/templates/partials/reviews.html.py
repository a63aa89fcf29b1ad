from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'partials/reviews.html'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_day = l_0_signer = l_0_sentence = l_0_stars = l_0_reason = l_0_verified_by = l_0_origin = l_0_review = missing
    try:
        t_1 = environment.filters['number']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'number' found.")
    try:
        t_2 = environment.filters['words']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'words' found.")
    try:
        t_3 = environment.tests['false']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No test named 'false' found.")
    pass
    included_template = environment.get_template('partials/day.html', 'partials/reviews.html').make_module(context.get_all(), True, {'day': l_0_day, 'origin': l_0_origin, 'reason': l_0_reason, 'review': l_0_review, 'sentence': l_0_sentence, 'signer': l_0_signer, 'stars': l_0_stars, 'verified_by': l_0_verified_by})
    l_0_day = getattr(included_template, 'day', missing)
    if l_0_day is missing:
        l_0_day = undefined(f"the template {included_template.__name__!r} (imported on line 2 in 'partials/reviews.html') does not export the requested name 'day'", name='day')
    context.vars['day'] = l_0_day
    context.exported_vars.discard('day')
    included_template = environment.get_template('partials/signer.html', 'partials/reviews.html').make_module(context.get_all(), True, {'day': l_0_day, 'origin': l_0_origin, 'reason': l_0_reason, 'review': l_0_review, 'sentence': l_0_sentence, 'signer': l_0_signer, 'stars': l_0_stars, 'verified_by': l_0_verified_by})
    l_0_signer = getattr(included_template, 'signer', missing)
    if l_0_signer is missing:
        l_0_signer = undefined(f"the template {included_template.__name__!r} (imported on line 3 in 'partials/reviews.html') does not export the requested name 'signer'", name='signer')
    context.vars['signer'] = l_0_signer
    context.exported_vars.discard('signer')
    def macro(l_1_counts):
        t_4 = []
        l_1_ngettext = resolve('ngettext')
        l_1_gap = resolve('gap')
        l_1__ = resolve('_')
        if l_1_counts is missing:
            l_1_counts = undefined("parameter 'counts' was not provided", name='counts')
        pass
        t_4.extend((
            environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(count)s review.', '%(count)s reviews.', (_v if (_v := getattr((_o := l_1_counts), 'total', missing)) is not missing else environment.getattr(_o, 'total')), count=t_1(context, (_v if (_v := getattr((_o := l_1_counts), 'total', missing)) is not missing else environment.getattr(_o, 'total')))))),
            environment.write(((undefined(name='gap') if l_1_gap is missing else l_1_gap))),
        ))
        if (_v if (_v := getattr((_o := l_1_counts), 'bad', missing)) is not missing else environment.getattr(_o, 'bad')):
            pass
            t_4.append(
                environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(count)s gave one or two stars.', '%(count)s gave one or two stars.', (_v if (_v := getattr((_o := l_1_counts), 'bad', missing)) is not missing else environment.getattr(_o, 'bad')), count=t_1(context, (_v if (_v := getattr((_o := l_1_counts), 'bad', missing)) is not missing else environment.getattr(_o, 'bad')))))),
            )
        else:
            pass
            t_4.append(
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'None of them gave one or two stars.'))),
            )
        return concat(t_4)
    context.exported_vars.add('sentence')
    context.vars['sentence'] = l_0_sentence = Macro(environment, macro, 'sentence', ('counts',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_rating):
        t_5 = []
        l_1_ngettext = resolve('ngettext')
        if l_1_rating is missing:
            l_1_rating = undefined("parameter 'rating' was not provided", name='rating')
        pass
        t_5.append(
            environment.write((environment.call(context, (undefined(name='ngettext') if l_1_ngettext is missing else l_1_ngettext), '%(num)s star', '%(num)s stars', l_1_rating))),
        )
        return concat(t_5)
    context.exported_vars.add('stars')
    context.vars['stars'] = l_0_stars = Macro(environment, macro, 'stars', ('rating',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name, l_1_names):
        t_6 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_names is missing:
            l_1_names = undefined("parameter 'names' was not provided", name='names')
        pass
        if (l_1_name in l_1_names):
            pass
            t_6.append(
                environment.write((t_2(environment.getitem(l_1_names, l_1_name)))),
            )
        else:
            pass
            t_6.append(
                environment.write((environment.getitem({'personal-details': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'it told who somebody is'), 'insult': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'it insulted somebody'), 'other-shop': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'it was about another shop'), 'fake': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'nobody had bought anything'), 'author-asked': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'its author asked for it'), 'unlawful': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'the law forbids it')}, l_1_name))),
            )
        return concat(t_6)
    context.exported_vars.add('reason')
    context.vars['reason'] = l_0_reason = Macro(environment, macro, 'reason', ('name', 'names'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_name, l_1_names):
        t_7 = []
        l_1__ = resolve('_')
        if l_1_name is missing:
            l_1_name = undefined("parameter 'name' was not provided", name='name')
        if l_1_names is missing:
            l_1_names = undefined("parameter 'names' was not provided", name='names')
        pass
        if (l_1_name in l_1_names):
            pass
            t_7.append(
                environment.write((t_2(environment.getitem(l_1_names, l_1_name)))),
            )
        else:
            pass
            t_7.append(
                environment.write((environment.getitem({'order': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'order checked'), 'invitation': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'invited after the order'), 'marketplace': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'order checked by the marketplace'), 'receipt': environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'receipt checked')}, l_1_name))),
            )
        return concat(t_7)
    context.exported_vars.add('verified_by')
    context.vars['verified_by'] = l_0_verified_by = Macro(environment, macro, 'verified_by', ('name', 'names'), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one):
        t_8 = []
        l_1_said = missing
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        l_2__ = resolve('_')
        t_9 = []
        pass
        if ((_v if (_v := getattr((_o := l_1_one), 'source', missing)) is not missing else environment.getattr(_o, 'source')) == 'shop'):
            pass
            t_9.append(
                environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'sent to us'))),
            )
        else:
            pass
            t_9.append(
                environment.write((environment.call(context, (undefined(name='_') if l_2__ is missing else l_2__), 'from %(source)s', source=(_v if (_v := getattr((_o := l_1_one), 'source', missing)) is not missing else environment.getattr(_o, 'source'))))),
            )
        l_1_said = (Markup if context.eval_ctx.autoescape else identity)(concat(t_9))
        l_2__ = missing
        if (_v if (_v := getattr((_o := l_1_one), 'source_url', missing)) is not missing else environment.getattr(_o, 'source_url')):
            pass
            t_8.extend((
                '<a href="',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := l_1_one), 'source_url', missing)) is not missing else environment.getattr(_o, 'source_url'))), 'href', missing)) is not missing else environment.getattr(_o, 'href')))),
                '" rel="external noopener">',
                environment.write(((undefined(name='said') if l_1_said is missing else l_1_said))),
                '</a>',
            ))
        else:
            pass
            t_8.append(
                environment.write(((undefined(name='said') if l_1_said is missing else l_1_said))),
            )
        return concat(t_8)
    context.exported_vars.add('origin')
    context.vars['origin'] = l_0_origin = Macro(environment, macro, 'origin', ('one',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_entry, l_1_names):
        t_10 = []
        l_1__ = resolve('_')
        l_1_one = missing
        if l_1_entry is missing:
            l_1_entry = undefined("parameter 'entry' was not provided", name='entry')
        if l_1_names is missing:
            l_1_names = undefined("parameter 'names' was not provided", name='names')
        pass
        l_1_one = (_v if (_v := getattr((_o := l_1_entry), 'facts', missing)) is not missing else environment.getattr(_o, 'facts'))
        t_10.extend((
            '<li id="',
            environment.write(((_v if (_v := getattr((_o := l_1_entry), 'anchor', missing)) is not missing else environment.getattr(_o, 'anchor')))),
            '">\n  <p class="review-stars"><span aria-hidden="true">',
            environment.write((('★' * (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'rating', missing)) is not missing else environment.getattr(_o, 'rating'))))),
            environment.write((('☆' * (5 - (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'rating', missing)) is not missing else environment.getattr(_o, 'rating')))))),
            '</span> <b>',
            environment.write((environment.call(context, (undefined(name='stars') if l_0_stars is missing else l_0_stars), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'rating', missing)) is not missing else environment.getattr(_o, 'rating'))))),
            '</b></p>\n',
        ))
        if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'removed', missing)) is not missing else environment.getattr(_o, 'removed')):
            pass
            t_10.extend((
                '  <p>',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Removed on %(date)s: %(reason)s.', date=environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'removed', missing)) is not missing else environment.getattr(_o, 'removed'))), 'day', missing)) is not missing else environment.getattr(_o, 'day'))), reason=environment.call(context, (undefined(name='reason') if l_0_reason is missing else l_0_reason), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'removed', missing)) is not missing else environment.getattr(_o, 'removed'))), 'reason', missing)) is not missing else environment.getattr(_o, 'reason')), l_1_names)))),
                '</p>\n',
            ))
        elif (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'text', missing)) is not missing else environment.getattr(_o, 'text')):
            pass
            t_10.extend((
                '  <blockquote class="quoted" lang="',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'language', missing)) is not missing else environment.getattr(_o, 'language')))),
                '" dir="auto">',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'text', missing)) is not missing else environment.getattr(_o, 'text')))),
                '</blockquote>\n',
            ))
        else:
            pass
            t_10.extend((
                '  <p class="aside">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Stars only, without words.'))),
                '</p>\n',
            ))
        t_10.append(
            '  <p class="aside">',
        )
        if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'author', missing)) is not missing else environment.getattr(_o, 'author')):
            pass
            t_10.extend((
                '<bdi>',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'author', missing)) is not missing else environment.getattr(_o, 'author')))),
                '</bdi> · ',
            ))
        t_10.extend((
            environment.write((environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'received', missing)) is not missing else environment.getattr(_o, 'received'))))),
            ' · ',
            environment.write((environment.call(context, (undefined(name='origin') if l_0_origin is missing else l_0_origin), (undefined(name='one') if l_1_one is missing else l_1_one)))),
        ))
        if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'verified', missing)) is not missing else environment.getattr(_o, 'verified')):
            pass
            t_10.extend((
                ' · ',
                environment.write((environment.call(context, (undefined(name='verified_by') if l_0_verified_by is missing else l_0_verified_by), (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'how', missing)) is not missing else environment.getattr(_o, 'how')), l_1_names))),
            ))
        elif t_3((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'verified', missing)) is not missing else environment.getattr(_o, 'verified'))):
            pass
            t_10.extend((
                ' · ',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'purchase not checked'))),
            ))
        t_10.append(
            '</p>\n',
        )
        if (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'reply', missing)) is not missing else environment.getattr(_o, 'reply')):
            pass
            t_10.extend((
                '  <div class="review-reply">\n    <p class="label">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'Our answer'))),
                '</p>\n    <p class="quoted" lang="',
                environment.write(((_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'language', missing)) is not missing else environment.getattr(_o, 'language')))),
                '" dir="auto">',
                environment.write(((_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'reply', missing)) is not missing else environment.getattr(_o, 'reply'))), 'text', missing)) is not missing else environment.getattr(_o, 'text')))),
                '</p>\n    <p class="aside">',
                environment.write((environment.call(context, (undefined(name='signer') if l_0_signer is missing else l_0_signer), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'reply', missing)) is not missing else environment.getattr(_o, 'reply'))), 'by', missing)) is not missing else environment.getattr(_o, 'by'))))),
                ' · ',
                environment.write((environment.call(context, (undefined(name='day') if l_0_day is missing else l_0_day), (_v if (_v := getattr((_o := (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'reply', missing)) is not missing else environment.getattr(_o, 'reply'))), 'day', missing)) is not missing else environment.getattr(_o, 'day'))))),
                '</p>\n  </div>\n',
            ))
        elif (_v if (_v := getattr((_o := (undefined(name='one') if l_1_one is missing else l_1_one)), 'is_unanswered', missing)) is not missing else environment.getattr(_o, 'is_unanswered')):
            pass
            t_10.extend((
                '  <p class="unanswered">',
                environment.write((environment.call(context, (undefined(name='_') if l_1__ is missing else l_1__), 'We have not answered this one.'))),
                '</p>\n',
            ))
        t_10.append(
            '</li>\n',
        )
        return concat(t_10)
    context.exported_vars.add('review')
    context.vars['review'] = l_0_review = Macro(environment, macro, 'review', ('entry', 'names'), False, False, False, context.eval_ctx.autoescape)

blocks = {}
debug_info = '2=30&3=36&4=42&5=51&7=67&8=74&10=79&11=87&18=95&20=100&21=108&26=116&28=121&29=130&30=142&32=159&33=168&34=171&35=173&36=179&37=183&38=186&39=190&41=199&43=205&44=232&46=236&47=238&48=242&50=247&51=251'
looked_up = ['_', 'gap', 'ngettext']
set_names = ['counts', 'day', 'entry', 'name', 'names', 'one', 'origin', 'rating', 'reason', 'review', 'said', 'sentence', 'signer', 'stars', 'verified_by']
named_templates = ['partials/day.html', 'partials/signer.html']

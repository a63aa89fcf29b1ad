"""Rules of themes, which `trustpages theme check` looks for."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

THEME_RULES = RuleGroup(
    "Themes",
    (
        Rule(
            "theme-unquoted",
            "data or a value stands in a tag without quotation marks around it, so that a space or a sign in "
            "it makes another attribute",
            wrong="<p class={{ page.kind }}>",
            right='<p class="{{ page.kind }}">',
        ),
        Rule(
            "theme-data-in-code",
            "data stands in a script, a style sheet, a comment or an attribute that holds code",
            wrong='<p onclick="show({{ page.name }})">',
            right='<p data-name="{{ page.name }}">',
        ),
        Rule(
            "theme-unescaped",
            "a template takes a text for markup (`|safe`, `autoescape`), so that a sign in it may become "
            "a tag",
            wrong="{{ page.title|safe }}",
            right="{{ page.title }}",
        ),
        Rule(
            "theme-words-written",
            "words stand in a template itself, and stay in its language on the pages of every other",
            wrong="<h2>Opening hours</h2>",
            right='<h2>{{ _("Opening hours") }}</h2>',
        ),
        Rule(
            "theme-address",
            "an address is written into a template: it begins with a slash or names another host",
            wrong='<a href="/returns/">',
            right="""<a href="{{ url('returns') }}">""",
        ),
        Rule(
            "theme-side",
            "a style sheet names a side of the screen where it means one of the text, so that pages which "
            "are read from right to left, or downwards, are wrong",
            wrong="margin-left: 1rem",
            right="margin-inline-start: 1rem",
        ),
        Rule(
            "style-contrast",
            "words and the ground that a style sheet gives them differ too little in one of the two schemes "
            "(with one of several colours of brands)",
            wrong="color: #999; background: #fff",
            right="color: #595959; background: #fff",
            source="WCAG 2.2, 1.4.3 Contrast (Minimum)",
        ),
        Rule(
            "theme-print",
            "no style sheet of a theme says how its pages are printed",
            wrong=".menu { display: flex }",
            right=".menu { display: flex }\n@media print { .menu { display: none } }",
        ),
        Rule(
            "theme-block",
            "a template fills a block that none of those which it extends has, so that it is not shown",
            wrong="{% block leed %}...{% endblock %}",
            right="{% block lead %}...{% endblock %}",
        ),
        Rule(
            "theme-landmark",
            "pages lack one of the parts that screen readers jump to, or have two main ones",
            wrong="<div>...</div>",
            right="<main>...</main>",
        ),
        Rule(
            "theme-anchor",
            "a page lacks an anchor that every theme has, so that links to it lead nowhere",
            wrong="<h2>Fees</h2>",
            right='<h2 id="fees">Fees</h2>',
        ),
        Rule(
            "theme-field",
            "a shop can state something that no page of a theme shows",
            wrong="{# nothing of page.facts.restocking_fee #}",
            right="{{ page.facts.restocking_fee|money }}",
        ),
    ),
    intro="What `trustpages theme check` finds ([themes.md](themes.md#the-theme-kit)); builds do not.",
)

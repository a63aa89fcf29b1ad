"""Rules of pages that were public, and of rendered pages and themes."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

REMOVAL_RULES = RuleGroup(
    "Pages that were public",
    (
        Rule(
            "page-vanished",
            "a page that was public would be gone without a trace: [move or withdraw it](moving.md)",
            wrong="content/staff/lin.md was renamed to content/staff/lin-mei.md",
            right="aliases: [staff/lin]   in content/staff/lin-mei.md",
        ),
        Rule(
            "language-vanished",
            "all pages in a language that were public would be gone without a trace",
            wrong="languages: [en]   and French was dropped",
            right="languages: [en]\nformer_languages: [fr]",
        ),
        Rule(
            "former-list",
            "the file after `--former` is not the list of a published site, or it is damaged",
            wrong="trustpages check --former index.html",
            right="curl -fo former.json https://shop.example/trust/.trustpages-manifest.json\n"
            "trustpages check --former former.json",
        ),
    ),
)

PAGE_RULES = RuleGroup(
    "The theme",
    (
        Rule(
            "unknown-theme",
            "there is no theme of that name, or none in that folder",
            wrong="theme:\n  name: conuter",
            right="theme:\n  name: counter",
        ),
        Rule(
            "theme-name",
            "a theme is named in a way that leads nowhere, or two that build on each other have one name",
            wrong="theme:\n  name: .",
            right="theme:\n  name: ./themes/mine",
        ),
        Rule(
            "theme-outside",
            "a theme's folder, or a file in it, is a link that leads out of the shop's folder",
            wrong="themes/mine -> /home/lin/themes/mine",
            right="themes/mine   a copy of that folder",
        ),
        Rule(
            "theme-place",
            "the theme's folder lies in the content folder, or holds it",
            wrong="content/themes/mine",
            right="themes/mine   beside content/",
        ),
        Rule(
            "theme-manifest",
            "`theme.toml` cannot be read, or says something that it cannot say",
            wrong="name = mine",
            right='name = "mine"',
        ),
        Rule(
            "theme-setting",
            "site.yaml chooses what the theme does not leave to the shop",
            wrong="settings: {corners: rond}",
            right="settings: {corners: round}",
        ),
        Rule(
            "theme-preset",
            "site.yaml names a look that the theme does not bring",
            wrong="theme: {name: counter, preset: worshop}",
            right="theme: {name: counter, preset: workshop}",
        ),
        Rule(
            "theme-contrast",
            "words in a colour that is used exactly as written cannot be read on the ground of the theme",
            wrong='theme: {brand: "#ffc61a", settings: {exact_colours: yes}}',
            right='theme: {brand: "#8a6800", settings: {exact_colours: yes}}',
            source="WCAG 2.2, 1.4.3",
        ),
        Rule(
            "own-css",
            "the shop's own style sheet fetches something, shows what a page hides, or cannot be read",
            wrong='@import url("https://fonts.example/a.css");',
            right='body { font-family: "Iowan Old Style", serif; }',
        ),
        Rule(
            "own-css-direction",
            "the shop's own style sheet says left, right, width or height, which does not turn with the"
            " direction of writing",
            wrong="margin-left: 1rem;",
            right="margin-inline-start: 1rem;",
            levels=("warning",),
        ),
        Rule(
            "theme-limits",
            "the shop has more people or shipping zones than the theme has a place for",
            wrong="theme: {name: letter}   with two people in staff/",
            right="theme: {name: counter}",
            levels=("warning",),
        ),
        Rule(
            "theme-circle",
            "themes build on each other in a circle",
            wrong='themes/mine/theme.toml    extends = "./themes/yours"\n'
            'themes/yours/theme.toml   extends = "./themes/mine"',
            right='themes/mine/theme.toml    extends = "./themes/yours"\n'
            'themes/yours/theme.toml   extends = "counter"',
        ),
        Rule(
            "theme-version",
            "the theme works with another version of trustpages",
            wrong='requires = ">=2"   while this is 0.1.0',
            right='requires = ">=0.1,<1"',
        ),
        Rule(
            "theme-encoding",
            "a file of the theme is not stored as UTF-8",
            wrong="Save as: page.html, encoding: Windows-1252 (ANSI)",
            right="Save as: page.html, encoding: UTF-8",
        ),
        Rule(
            "theme-unreadable",
            "the system does not let a file of the theme be read",
            wrong="-w-------  themes/mine/theme.toml",
            right="-rw-r--r--  themes/mine/theme.toml",
        ),
        Rule(
            "theme-too-large",
            "the theme holds more files than any theme needs",
            wrong="themes/mine/static/node_modules/   with thousands of files",
            right="themes/mine/   with what the pages need, and no more",
        ),
        Rule(
            "template",
            "a template cannot be read or drawn",
            wrong="{% if page.title %}{{ page.title }}",
            right="{% if page.title %}{{ page.title }}{% endif %}",
        ),
        Rule(
            "theme-words",
            "a catalogue of the theme's words is damaged",
            wrong='msgid "Shipping"\nmsgstr "发货',
            right='msgid "Shipping"\nmsgstr "发货"',
        ),
        Rule(
            "theme-without-language",
            "the theme has no words in a language of the site, so its own are in English",
            wrong="languages: [en, fi]",
            right="content/i18n/fi.po   with the words for the labels",
            levels=("warning",),
        ),
        Rule(
            "labels-in-english",
            "some labels of the pages in a language are in English, since its words lack them",
            wrong='msgid "Menu"\nmsgstr ""',
            right='msgid "Menu"\nmsgstr "Valikko"',
            levels=("warning",),
        ),
        Rule(
            "language-of-words",
            "most words of the pages are in another language than `site.yaml` names, and so than the labels",
            wrong="languages: [en]   with pages in German",
            right="languages: [de]",
            levels=("warning",),
        ),
        Rule(
            "voice-without-words",
            "the theme has no words in a language for the voice that `site.yaml` asks for",
            wrong="languages: [pl]\nvoice: {address: informal}",
            right="languages: [pl]",
            levels=("notice",),
        ),
        Rule(
            "words-file",
            "a file with words for labels is not named after a language",
            wrong="content/i18n/finnish.po",
            right="content/i18n/fi.po",
        ),
        Rule(
            "words-unknown",
            "a file with words for labels has a label that no page shows",
            wrong='msgid "Menus"\nmsgstr "Valikko"',
            right='msgid "Menu"\nmsgstr "Valikko"',
        ),
        Rule(
            "words-placeholder",
            "a label and its translation do not have the same placeholders",
            wrong='msgid "We speak %(languages)s."\nmsgstr "Puhumme suomea."',
            right='msgid "We speak %(languages)s."\nmsgstr "Puhumme: %(languages)s."',
        ),
        Rule(
            "main-heading",
            "a page has not exactly one first-level heading",
            wrong="<h1>Guppy Mosaic</h1>\n<h1>Shipping</h1>",
            right="<p>Guppy Mosaic</p>\n<h1>Shipping</h1>",
        ),
        Rule(
            "heading-jump",
            "a heading leaves a level out",
            wrong="## Two boxes or more\n#### Not at home?",
            right="## Two boxes or more\n### Not at home?",
        ),
        Rule(
            "double-id",
            "an id stands twice in a page",
            wrong='<h2 id="damage">...</h2> <section id="damage">',
            right='<h2 id="damage-title">...</h2> <section id="damage">',
        ),
        Rule(
            "empty-id",
            "an id is empty",
            wrong='<section id="">',
            right='<section id="damage">',
        ),
        Rule(
            "unknown-id",
            "an id is named and not there",
            wrong='<section aria-labelledby="damage-titel"> <h2 id="damage-title">',
            right='<section aria-labelledby="damage-title"> <h2 id="damage-title">',
        ),
        Rule(
            "no-title",
            "a page has no title",
            wrong="<title></title>",
            right="<title>Shipping · Guppy Mosaic</title>",
        ),
        Rule(
            "no-description",
            "a page has no description for search engines",
            wrong="<head> without description",
            right='<meta name="description" content="When your mosaic arrives, and what delivery costs.">',
        ),
        Rule(
            "no-text",
            "a link, button or field has no text that says what it is for",
            wrong='<a href="shipping/index.html"><svg>...</svg></a>',
            right='<a href="shipping/index.html"><svg>...</svg> Shipping</a>',
        ),
        Rule(
            "page-language",
            "the language of a page lacks or is wrong",
            wrong="<html>",
            right='<html lang="en">',
        ),
        Rule(
            "bare-picture",
            "a picture has no text or no size",
            wrong='<img src="media/table.jpg">',
            right='<img src="media/table.jpg" alt="A long table" width="800" height="600">',
        ),
        Rule(
            "title-not-translated",
            "a page is translated, but its title is not, so menus show a word in another language",
            wrong="pages/privacy.zh.md   without `title:`",
            right="pages/privacy.zh.md   title: 隐私",
            levels=("warning",),
        ),
        Rule(
            "alternates",
            "the links between the languages of a page do not agree",
            wrong='<link rel="alternate" hreflang="zh" href="...">   in the English page only',
            right='<link rel="alternate" hreflang="zh" href="...">   in the English page\n'
            '<link rel="alternate" hreflang="en" href="...">   in the Chinese page',
        ),
        Rule(
            "json-ld",
            "the data for search engines is damaged or is not that of the facts",
            wrong='<script type="application/ld+json">written by hand in the template</script>',
            right="the data as the page brings it, without a change",
        ),
        Rule(
            "inline-code",
            "a script or style stands in the page itself",
            wrong="<button onclick=\"alert('sent')\">Send</button>",
            right='<script src="assets/form.js" defer></script>\n<button class="send">Send</button>',
        ),
        Rule(
            "foreign-request",
            "a page would fetch something from another host",
            wrong='<link rel="stylesheet" href="https://fonts.example/serif.css">',
            right='<link rel="stylesheet" href="assets/serif.css">',
        ),
        Rule(
            "strange-address",
            "an address in a page cannot be published",
            wrong='<a href="javascript:open()">',
            right='<a href="shipping/index.html">',
        ),
        Rule(
            "folder-address",
            "an address names a folder, and from a disk a folder does not open",
            wrong='<a href="shipping/">',
            right='<a href="shipping/index.html">',
        ),
        Rule(
            "address-shape",
            "an address within the site is not relative to its page; on the page for lost addresses alone it"
            " starts with the site's own path",
            wrong='<a href="/shipping/index.html">',
            right='<a href="shipping/index.html">',
        ),
        Rule(
            "address-outside",
            "an address leads out of the site",
            wrong='<a href="../../shop/index.html">',
            right='<a href="https://shop.example/">',
        ),
        Rule(
            "leftover",
            "something unfinished stands in a page",
            wrong="<p>{{ page.title }}</p>   as it was written, or: None, undefined",
            right="<p>Shipping</p>",
        ),
        Rule(
            "private-path",
            "a page names a folder of your computer",
            wrong="See /home/lin/shop/terms.pdf.",
            right="See [our terms](pages/terms.md).",
        ),
    ),
    "Most of these are for the theme's author; a shop meets them when it changes a theme.",
)

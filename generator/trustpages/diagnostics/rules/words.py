"""Rules of words, links and translations, and of pages that were public."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

WORD_RULES = RuleGroup(
    "Words, links and translations",
    (
        Rule(
            "unknown-reference",
            "`{{ ... }}` refers to nothing",
            wrong="Your money is back within {{ promise refnud }}.",
            right="Your money is back within {{ promise refund }}.",
        ),
        Rule(
            "picture-in-words",
            "a picture stands among words; it belongs into a field that asks for one",
            wrong="![The workshop](places/workshop.jpg)",
            right="picture:\n  file: places/workshop.jpg\n  alt: Two people cut glass at a long table",
        ),
        Rule(
            "link-to-held",
            "a link leads to a page that is held back today, so it stands as plain words",
            wrong="[sealing](guides/sealing.md)   which is a draft",
            right="sealing",
            levels=("warning",),
        ),
        Rule(
            "link-to-withdrawn",
            "a link leads to a page that was withdrawn",
            wrong="[sealing](guides/sealing.md)   which was withdrawn",
            right="[care](guides/care.md)",
            levels=("warning",),
        ),
        Rule(
            "broken-link",
            "a link leads to no page of the site",
            wrong="[shipping](shiping.md)",
            right="[shipping](shipping.md)",
        ),
        Rule(
            "broken-anchor",
            "a link leads to no such spot on its page",
            wrong="[broken on arrival](shipping.md#damages)",
            right="[broken on arrival](shipping.md#damage)",
        ),
        Rule(
            "link-scheme",
            "a link starts with something that cannot be published",
            wrong="[our files](file:///home/lin/terms.pdf)",
            right="[our terms](pages/terms.md)",
        ),
        Rule(
            "address-clash",
            "two files would have the same address, or one that a language takes",
            wrong="content/returns.md\ncontent/pages/returns.md",
            right="content/returns.md\ncontent/pages/returns-by-van.md",
        ),
        Rule(
            "alias-clash",
            "a former address in `aliases` is taken: by a page, by another alias, by a language or by the"
            " program",
            wrong="aliases: [returns]   in pages/terms.md",
            right="aliases: [returns-policy]",
        ),
        Rule(
            "unknown-language",
            "a translation is in a language that `site.yaml` does not name",
            wrong="content/returns.fr.md\nlanguages: [en, zh]",
            right="content/returns.fr.md\nlanguages: [en, zh, fr]",
        ),
        Rule(
            "translation-of-original",
            "a translation is in the original's own language",
            wrong="content/returns.en.md\nlanguages: [en, zh]",
            right="content/returns.md\nlanguages: [en, zh]",
        ),
        Rule(
            "translation-without-original",
            "a translation has no original beside it",
            wrong="content/returns.zh.md",
            right="content/returns.md\ncontent/returns.zh.md",
        ),
        Rule(
            "fact-in-translation",
            "a translation states a fact; it may hold words only",
            wrong="refund_within: 5 business days   in returns.zh.md",
            right="refund_within: 5 business days   in returns.md, once for all languages",
        ),
        Rule(
            "no-summary",
            "a page has no summary for search engines",
            wrong="title: Shipping",
            right="title: Shipping\nsummary: When your mosaic arrives, and what delivery costs.",
            levels=("warning",),
        ),
        Rule(
            "same-title",
            "two pages of a language have the same title",
            wrong="desk.md            title: Contact\npages/visit.md     title: Contact",
            right="desk.md            title: Service desk\npages/visit.md     title: Visit the workshop",
            levels=("warning",),
        ),
    ),
)

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

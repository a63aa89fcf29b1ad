"""Rules of what authors write: links, references, and claims by hand."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

WORD_RULES = RuleGroup(
    "Words, links and translations",
    (
        Rule(
            "question-without-answer",
            "the file of a question has no words under its facts",
            wrong="---\ntitle: Do colours differ?\nstage: pre\n---",
            right="---\ntitle: Do colours differ?\nstage: pre\n---\nYes, between batches.",
        ),
        Rule(
            "question-of-no-page",
            "a question is said to belong to a page that is not there",
            wrong="pages: [retruns]",
            right="pages: [returns]",
        ),
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
            levels=("warning", "notice"),
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
            "link-with-blanks",
            "the address of a link holds blanks, so that it is none and is shown as it stands",
            wrong="[our fitter](staff/Anna Berg.md)",
            right="[our fitter](staff/anna-berg.md)",
            levels=("warning",),
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
            "link-with-user",
            "a link holds a user name or a password, which everybody could read",
            wrong="[orders](https://lin:secret@orders.example/)",
            right="[orders](https://orders.example/)",
        ),
        Rule(
            "words-too-deep",
            "lists, quotations or marks of emphasis lie in each other more than 20 deep",
            wrong="> > > > > > > > > > > > > > > > > > > > > > Hello",
            right="> Hello",
        ),
        Rule(
            "html-in-words",
            "HTML stands among words, where it is not obeyed: the reader sees it as it was typed",
            wrong="Send it <b>back</b>.",
            right="Send it **back**.",
            levels=("notice",),
        ),
        Rule(
            "markdown-in-plain-words",
            "marks of Markdown stand in a field of plain words, which shows them as they were typed",
            wrong="summary: We pack **well**",
            right="summary: We pack well",
            levels=("notice",),
        ),
        Rule(
            "emphasis-in-word",
            "stars within a word set a part of it apart, and do not show themselves",
            wrong="Customer*innen and Partner*innen",
            right="Customer\\*innen and Partner\\*innen",
            levels=("warning",),
        ),
        Rule(
            "code-block-open",
            "a block of code is never closed, so all that follows it is shown as code",
            wrong="```\nSet it down flat.",
            right="```\nA-12\n```\nSet it down flat.",
            levels=("warning",),
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
            "alias-in-capitals",
            "a former address in `aliases` differs from the page's own one in capitals only: no page can "
            "stand there, and not every host leads on",
            wrong="aliases: [Returns]   in returns.md, on GitHub Pages",
            right="host: nginx",
            levels=("notice",),
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
            "number-in-translation",
            "a translation restates an address with another number, or without one",
            wrong="address: {street: 窑街41号}   in shop.zh.yaml, of: street: 14 Kiln Lane",
            right="address: {street: 窑街14号}   in shop.zh.yaml",
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

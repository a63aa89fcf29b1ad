"""Rules of the contact form: that it reaches somebody, and that customers know whom."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

FORM_RULES = RuleGroup(
    "The contact form",
    (
        Rule(
            "form-without-provider",
            "nothing says who takes in what customers write into the form",
            wrong="form:\n  kind: form",
            right="form:\n  kind: form\n  provider: netlify",
        ),
        Rule(
            "form-endpoint",
            "the form has no address that it is sent to, one of somebody else, or one that it does not need",
            wrong="kind: form\nprovider: formspree",
            right="kind: form\nprovider: formspree\nendpoint: https://formspree.io/f/abcdwxyz",
        ),
        Rule(
            "form-without-recipient",
            "another company takes in what customers write, and nothing says so",
            wrong="kind: form\nprovider: netlify",
            right="kind: form\nprovider: netlify\nrecipient: Netlify, Inc., USA",
        ),
        Rule(
            "form-without-privacy",
            "nothing says what becomes of what customers write",
            wrong="kind: form\nprovider: own\nendpoint: https://forms.shop.example/",
            right="kind: form\nprovider: own\nendpoint: https://forms.shop.example/\n"
            "privacy: We read it to answer you and delete it after 90 days.",
        ),
        Rule(
            "form-field-elsewhere",
            "a channel that is no form has what only a form can have",
            wrong="kind: chat\nprovider: netlify",
            right="kind: form\nprovider: netlify",
        ),
        Rule(
            "two-forms",
            "the desk has more than one form",
            wrong="questions: {kind: form, ...}\norders: {kind: form, ...}",
            right="form: {kind: form, ...}",
        ),
        Rule(
            "form-host",
            "the form works on another host only than the one the site stands on: messages would be lost",
            wrong="desk.md     provider: netlify\nsite.yaml   host: github",
            right="desk.md     provider: netlify\nsite.yaml   host: netlify",
            levels=("error", "warning"),
        ),
    ),
)

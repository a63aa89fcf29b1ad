"""Rules of single fields: what a value must look like."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

FIELD_RULES = RuleGroup(
    "Fields",
    (
        Rule(
            "missing",
            "a field that the page cannot do without",
            wrong="address:\n  city: Cork\n  country: IE",
            right="address:\n  street: 3 Quay Row\n  city: Cork\n  country: IE",
        ),
        Rule(
            "empty",
            "a field has no value: fill it in, or remove the line",
            wrong="phone:",
            right="phone: +44 117 496 0123",
        ),
        Rule(
            "typographic-quotes",
            "curly quotation marks stand around a whole value, so they are a part of it and are shown",
            wrong="name: “Plain Threads”",
            right="name: Plain Threads",
            levels=("warning",),
        ),
        Rule(
            "unknown-field",
            "no such field: it is misspelt, or stands under the wrong one",
            wrong="refunded_to: the card you paid with",
            right="refund_to: the card you paid with",
        ),
        Rule(
            "not-a-choice",
            "the value is not one of those to choose from",
            wrong="condition: [perfect]",
            right="condition: [new, unused]",
        ),
        Rule(
            "text",
            "the value must be one text",
            wrong="legal_name: [Guppy, Mosaic]",
            right="legal_name: Guppy Mosaic Ltd",
        ),
        Rule(
            "list",
            "the value must be a list",
            wrong="markets: GB",
            right="markets: [GB]",
        ),
        Rule(
            "group",
            "the value must be a group of fields",
            wrong="theme: counter",
            right="theme:\n  name: counter",
        ),
        Rule(
            "name",
            "a name of your own, such as a shipping method's, is made of small letters, digits and hyphens",
            wrong="methods:\n  Next Day:\n    carrier: Royal Mail",
            right="methods:\n  next-day:\n    carrier: Royal Mail",
        ),
        Rule(
            "too-few",
            "the list has fewer items than it needs",
            wrong="markets: []",
            right="markets: [GB]",
        ),
        Rule(
            "too-many",
            "the list has more items than it may have, or than the original of a translation has",
            wrong="steps: thirteen of them, and twelve are allowed",
            right="steps: twelve or fewer",
        ),
        Rule(
            "too-long",
            "the text is longer than it may be",
            wrong="people: [tom-who-lays-mosaic-in-bathrooms-and-kitchens-and-swimming-pools]",
            right="people: [tom-harding]",
        ),
        Rule(
            "too-small",
            "the number is smaller than it may be",
            wrong="joined: 16",
            right="joined: 2016",
        ),
        Rule(
            "too-large",
            "the number is larger than it may be",
            wrong="stars:\n  level: 6",
            right="stars:\n  level: 5",
        ),
        Rule(
            "form",
            "the value does not look like one of its sort",
            wrong="vat_id: 1234567",
            right="vat_id: GB123456789",
        ),
        Rule(
            "private-use",
            "a character without a meaning: type the words anew",
            wrong="title: About us \ue000",
            right="title: About us",
        ),
        Rule(
            "number",
            "the value is not a number",
            wrong="price: 4,50",
            right="price: 4.50",
        ),
        Rule(
            "whole-number",
            "the value is not a whole number",
            wrong="order: first",
            right="order: 1",
        ),
        Rule(
            "percent",
            "the value is not 0 to 100 %",
            wrong="restocking_percent: ten",
            right="restocking_percent: 10%",
        ),
        Rule(
            "yes-no",
            "the value is neither yes nor no",
            wrong="tracked: maybe",
            right="tracked: yes",
        ),
        Rule(
            "money",
            "an amount is written `4.50 GBP`, with no more decimals than the currency has",
            wrong="restocking_fee: £4.50",
            right="restocking_fee: 4.50 GBP",
        ),
        Rule(
            "currency",
            "a currency is written `GBP`",
            wrong="currencies: [pounds]",
            right="currencies: [GBP]",
            source="ISO 4217",
        ),
        Rule(
            "duration",
            "a length of time is written `24 hours`: a whole number and a unit",
            wrong="refund_within: two weeks",
            right="refund_within: 14 days",
        ),
        Rule(
            "span",
            "a span is written `2 to 4 business days`, the smaller number first",
            wrong="transit: 4 to 2 business days",
            right="transit: 2 to 4 business days",
        ),
        Rule(
            "day-span",
            "a span that is counted in days is written `1 to 2 business days`",
            wrong="transit: 24 to 48 hours",
            right="transit: 1 to 2 business days",
        ),
        Rule(
            "unit",
            "a length of time has a unit that is not known",
            wrong="refund_within: 14 moons",
            right="refund_within: 14 days",
        ),
        Rule(
            "date",
            "a day is written `2026-11-24`",
            wrong="reviewed_on: 24.11.2026",
            right="reviewed_on: 2026-11-24",
            source="ISO 8601",
        ),
        Rule(
            "time",
            "a time is written `14:00`",
            wrong="cutoff: 2pm",
            right="cutoff: 14:00",
        ),
        Rule(
            "hours",
            "hours are written `09:00-17:00`, with a comma between two stretches, `all day` or `closed`",
            wrong="monday: 9 to 5",
            right="monday: 09:00-17:00",
        ),
        Rule(
            "time-zone",
            "a time zone is written `Europe/London`",
            wrong="time_zone: London",
            right="time_zone: Europe/London",
        ),
        Rule(
            "target-kind",
            "a target in `site.yaml` says what it is with `kind:`, and has the fields of that kind",
            wrong="targets:\n  shop:\n    folder: /srv/www/shop",
            right="targets:\n  shop:\n    kind: folder\n    path: /srv/www/shop",
        ),
        Rule(
            "target-server",
            "a server is written `user@server`",
            wrong="server: ssh://shop.example:2222",
            right="server: deploy@shop.example\nport: 2222",
        ),
        Rule(
            "target-endpoint",
            "the address of a store starts with `https://`",
            wrong="endpoint: s3.example",
            right="endpoint: https://s3.example",
        ),
        Rule(
            "target-secret",
            "a password or token stands in the address of a target: remove it, and change it, since others"
            " may have read it",
            wrong="repository: https://shop:PASSWORD@git.example/shop/pages.git",
            right="repository: https://git.example/shop/pages.git",
        ),
        Rule(
            "secret-in-content",
            "a field looks like a password or key; such things never stand in the content, but in the"
            " environment or the keyring",
            wrong="secret_access_key: ...",
            right="export AWS_SECRET_ACCESS_KEY=...   in the environment, not in a file of the content",
        ),
        Rule(
            "phone",
            "a telephone number is one of the shop's own country, or starts with `+` and the country code",
            wrong="phone: 0044 117 496",
            right="phone: +44 117 496 0123",
        ),
        Rule(
            "address-incomplete",
            "an address lacks a part that its country asks for: postcode, town, state or province",
            wrong="address:\n  street: 1 Main St\n  city: Springfield\n  country: US",
            right="address:\n  street: 1 Main St\n  city: Springfield\n  region: IL\n  postal_code: 62704\n"
            "  country: US",
        ),
        Rule(
            "colour",
            "a colour is `#` with three or six digits or letters from a to f, in quotes",
            wrong='brand: "0f5c63"',
            right='brand: "#0f5c63"',
        ),
        Rule(
            "currency-not-taken",
            "a price or fee is in a currency that `currencies` in `shop.yaml` does not name",
            wrong="currencies: [EUR]   in shop.yaml, and in shipping.md:   currency: CHF",
            right="currencies: [EUR, CHF]",
        ),
        Rule(
            "email",
            "the value is not a mail address",
            wrong="email: desk at shop.example",
            right="email: desk@shop.example",
        ),
        Rule(
            "url",
            "a web address starts with `https://` and holds neither a user name nor a space",
            wrong="url: register.example/1234",
            right="url: https://register.example/1234",
        ),
        Rule(
            "base-url",
            "`base_url` is the whole address of the pages, with `https://`",
            wrong="base_url: shop.example",
            right="base_url: https://shop.example/trust/",
        ),
        Rule(
            "country",
            "a country is two capital letters",
            wrong="country: England",
            right="country: GB",
            source="ISO 3166-1",
        ),
        Rule(
            "language",
            "a language is a tag such as `zh` or `pt-BR`",
            wrong="languages: [english]",
            right="languages: [en]",
            source="BCP 47",
        ),
        Rule(
            "alias",
            "a former address in `aliases` is written from the top of the site, without language, ending or"
            " slash at the end",
            wrong="aliases: [/returns-policy.html]",
            right="aliases: [returns-policy]",
        ),
        Rule(
            "page-name",
            "a page is named by its content file, such as `staff/lin-mei`",
            wrong="instead: /staff/lin-mei/",
            right="instead: staff/lin-mei",
        ),
        Rule(
            "language-twice",
            "a language of the site is named twice, or also as a former one",
            wrong="languages: [en, zh]\nformer_languages: [zh]",
            right="languages: [en, zh]",
        ),
    ),
)

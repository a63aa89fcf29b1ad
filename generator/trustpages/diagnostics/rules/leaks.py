"""Rules of words that tell who a customer is."""

from __future__ import annotations

from trustpages.diagnostics.problem import Level
from trustpages.diagnostics.rules.rule import Rule, RuleGroup

_LEVELS: tuple[Level, ...] = ("error", "warning")
LEAK_RULES = RuleGroup(
    "Customers' details",
    (
        Rule(
            "contact-not-stated",
            "a telephone number, a mail address or a name at a messenger stands among words, and no field "
            "of the shop states it",
            wrong="text: We rang you on 07700 900123.",
            right="text: We rang you.",
            levels=_LEVELS,
        ),
        Rule(
            "name-of-customer",
            "somebody is named, by a form of address, as a neighbour or as who took a parcel in, and no "
            "field of the shop states that name",
            wrong="text: Your neighbour Mrs Miller signed for it.",
            right="text: A neighbour signed for it.",
            levels=_LEVELS,
        ),
        Rule(
            "street-of-customer",
            "a street with its number, a flat or a postcode stands among words, and is no address of the "
            "shop's fields",
            wrong="text: The courier could not find 12 Elm Street.",
            right="text: The courier could not find a street in Leeds.",
            levels=_LEVELS,
        ),
        Rule(
            "number-of-customer",
            "a number stands among words that belongs to one person: of an order or parcel, an account or "
            "card, an identity document or a car",
            wrong="text: Your order no. 48213 was packed twice.",
            right="text: Your order was packed twice.",
            levels=_LEVELS,
        ),
        Rule(
            "details-of-order",
            "words hold a name, a telephone, an address or a number that stands in `private/orders.csv`, too",
            wrong="text: Anna from the north wrote; she is Anna Berg of Leeds.",
            right="text: A customer from Leeds wrote.",
        ),
        Rule(
            "orders-file",
            "`private/orders.csv` is there, and cannot be compared with your words",
            wrong="Col 1,Col 2   as the headings of private/orders.csv",
            right="Name,Phone",
        ),
    ),
    intro="Where words speak of customers, in reviews, in your answers to them and in the record, these are "
    "errors; elsewhere they are warnings. What your fields state, and what you write below `not_private:` in "
    "`site.yaml`, is never told. No message repeats what it found.",
)

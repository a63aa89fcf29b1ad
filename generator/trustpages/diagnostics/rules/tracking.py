"""Rules of the pages on which carriers show where a parcel is."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

TRACKING_RULES = RuleGroup(
    "Where parcels are",
    (
        Rule(
            "unknown-carrier",
            "a carrier is named whose pages are not in the program's list (docs/tracking.md)",
            wrong="carriers:\n  - carrier: royalmail",
            right="carriers:\n  - carrier: royal-mail",
        ),
        Rule(
            "unknown-region",
            "a region of a shipping zone is nearly the name of a part of its country, and is not",
            wrong="countries: [US]\nregions: [Californa]",
            right="countries: [US]\nregions: [California]",
            levels=("warning",),
        ),
        Rule(
            "carrier-page",
            "it is not clear whose page shows where a parcel is: nobody is named, or two are",
            wrong="carriers:\n  - name: Kingfisher Parcels",
            right="carriers:\n  - name: Kingfisher Parcels\n    url: https://parcels.example/track",
        ),
        Rule(
            "tracking-words",
            "`tracking` of `shipping.md` has parts; words alone stand below `told`",
            wrong="tracking: You get the number by mail.",
            right="tracking:\n  told: You get the number by mail.",
        ),
    ),
)

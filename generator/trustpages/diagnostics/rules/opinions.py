"""Rules of fair words: opinions that are bought or forced."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

_CHECKED_ON = "2026-11-29"
_BOUGHT = (
    "16 CFR 465.4 (US, since 2024-10-21); Directive 2005/29/EC, Annex I no. 23c (EU, since 2022-05-28; "
    "in Germany UWG, Anhang Nr. 23c); Digital Markets, Competition and Consumers Act 2024, Schedule 20 (UK, "
    "since 2025-04-06); Anti-Unfair Competition Law art. 9 (CN, since 2025-10-15), and SAMR's Interim "
    "Provisions against Unfair Competition on the Internet art. 9 (CN, since 2024-09-01); Keihyoho art. 5 "
    "no. 3 with Cabinet Office Notification 19 of 2023 (JP, since 2023-10-01)"
)
_FORCED = (
    "16 CFR 465.7 (US, since 2024-10-21); Consumer Review Fairness Act, 15 USC 45b (US); Directive "
    "2005/29/EC, art. 8 and 9 (EU)"
)

OPINION_RULES = RuleGroup(
    "Opinions and fair words",
    (
        Rule(
            "offer-for-opinion",
            "something is offered for what a review says, or for writing one at all; the first is an error, "
            "the second a warning",
            wrong="You get a 20 EUR voucher if you change your review.",
            right="If we did wrong, you get your money back, whatever you write about us.",
            levels=("error", "warning"),
            source=_BOUGHT,
            markets=("EU", "GB", "US", "CN", "JP"),
            checked_on=_CHECKED_ON,
        ),
        Rule(
            "threat-for-opinion",
            "somebody is threatened for what a review says; where it speaks of untrue or insulting reviews "
            "only, it is a warning",
            wrong="Whoever gives us one star will hear from our lawyer.",
            right="Write what you think. We answer every review, and report insults to the platform.",
            levels=("error", "warning"),
            source=_FORCED,
            markets=("EU", "US"),
            checked_on=_CHECKED_ON,
        ),
    ),
)

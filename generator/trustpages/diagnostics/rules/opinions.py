"""Rules of fair words: opinions that are bought or forced, rights as gifts, haste, own seals, big claims."""

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
_GIFT = (
    "Directive 2005/29/EC, Annex I no. 10 (EU; in Germany UWG, Anhang Nr. 10; in France Code de la "
    "consommation, art. L121-4, 10°); Digital Markets, Competition and Consumers Act 2024, Schedule 20 (UK, "
    "since 2025-04-06)"
)
_URGENCY = (
    "Directive 2005/29/EC, Annex I no. 7 (EU; in Germany UWG, Anhang Nr. 7; in France Code de la "
    "consommation, art. L121-4, 7°); SAMR's Interim Provisions against Unfair Competition on the Internet "
    "art. 9 (CN, since 2024-09-01); Keihyoho art. 5 no. 2 (JP)"
)
_SEAL = (
    "Directive 2005/29/EC, Annex I no. 2 and 4 (EU; in Germany UWG, Anhang Nr. 2 and 4; in France Code de la "
    "consommation, art. L121-4, 2° and 4°)"
)
_ABSOLUTE = (
    "Advertising Law art. 9 no. 3 (CN, since 2015-09-01), with SAMR's guide on absolute terms in advertising "
    "(2023); Keihyoho art. 5 no. 1 (JP); Directive 2005/29/EC, art. 6 (EU)"
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
        Rule(
            "right-as-gift",
            "what the law gives everybody is shown as a gift, a bonus or something special of the shop",
            wrong="We generously grant you a 14-day right of withdrawal.",
            right="By law you can withdraw within 14 days. We give you 30.",
            levels=("warning",),
            source=_GIFT,
            markets=("EU", "GB"),
            checked_on=_CHECKED_ON,
        ),
        Rule(
            "false-urgency",
            "words press for a quick order: few pieces left, a clock that runs, others who are looking",
            wrong="Only 2 left, the offer ends in 10 minutes!",
            right="Orders until 18 December arrive before Christmas.",
            levels=("warning",),
            source=_URGENCY,
            markets=("EU", "CN", "JP"),
            checked_on=_CHECKED_ON,
        ),
        Rule(
            "own-seal",
            "a seal or a certificate that the shop has given itself, or that is only like a known one",
            wrong="Certified trustworthy by ourselves.",
            right="credentials:\n- name: Sound kiln\n  kind: certificate\n  issuer: ...",
            levels=("warning",),
            source=_SEAL,
            markets=("EU",),
            checked_on=_CHECKED_ON,
        ),
        Rule(
            "absolute-claim",
            "a claim that nobody can keep or prove: 100 % of satisfaction, no risk at all, the best shop",
            wrong="100 % satisfaction, absolutely safe.",
            right="Of 412 orders in October, 3 came back.",
            levels=("warning",),
            source=_ABSOLUTE,
            markets=("CN", "JP", "EU"),
            checked_on=_CHECKED_ON,
        ),
    ),
)

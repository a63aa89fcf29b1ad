"""Rules of promises: that they can be kept, and that words say what they say."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

PROMISE_RULES = RuleGroup(
    "Promises",
    (
        Rule(
            "promise-unkept",
            "an order of the coming year cannot be handled in the promised time, by the days and hours that "
            "your own files state",
            wrong="promises.yaml   value: 24 hours\nshipping.md     working_days: [monday, tuesday]",
            right="promises.yaml   value: 24 hours\n                clock: dispatch\n"
            "shipping.md     working_days: [monday, tuesday]",
        ),
        Rule(
            "promise-by-hand",
            "words name a length of time beside what a promise is about, instead of referring to the promise",
            wrong="Your parcel leaves within 12 hours.",
            right="Your parcel leaves within {{ promise dispatch }}.",
            levels=("warning",),
        ),
        Rule(
            "promise-contradicted",
            "words name another length of time than the promise that they speak of",
            wrong="promises.yaml   value: 24 hours\nbuying.md       We ship in two days.",
            right="promises.yaml   value: 24 hours\nbuying.md       We ship in {{ promise dispatch }}.",
        ),
        Rule(
            "clock-without-file",
            "the clock of a promise runs by the days or hours of a file that is not there",
            wrong="promises.yaml   clock: desk   without desk.md",
            right="promises.yaml   clock: desk\ndesk.md         hours: ...",
        ),
        Rule(
            "time-at-start",
            "the beginning of a day stands where something of the day is done",
            wrong="handed_over_by: 00:00",
            right="handed_over_by: 24:00",
        ),
        Rule(
            "end-of-day",
            "24:00 is read as midnight, the end of the day",
            wrong="handed_over_by: 24:00",
            right="handed_over_by: 17:00",
            levels=("notice",),
        ),
    ),
)

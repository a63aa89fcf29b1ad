"""Rules of the people of the shop: counted cases, stars, and badges."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

_HEADER = "month,person,service,cases,on_time,rated,rating_sum,upheld"

PEOPLE_RULES = RuleGroup(
    "People, stars and badges",
    (
        Rule(
            "csv-open-quote",
            "a cell of a table begins with a quote and never ends",
            wrong='2026-10,"lin-mei,visit,9,9,4,20,0',
            right="2026-10,lin-mei,visit,9,9,4,20,0",
        ),
        Rule(
            "cases-header",
            "the first line of `record/cases.csv` does not name the columns",
            wrong="month,person,cases",
            right=_HEADER,
        ),
        Rule(
            "cases-row",
            "a row of `record/cases.csv` has too many cells, too few, or an empty one",
            wrong="2026-10,lin-mei,visit,9",
            right="2026-10,lin-mei,visit,9,9,4,20,0",
        ),
        Rule(
            "cases-month",
            "the month of a row cannot be read",
            wrong="10/2026,lin-mei,visit,9,9,4,20,0",
            right="2026-10,lin-mei,visit,9,9,4,20,0",
        ),
        Rule(
            "cases-number",
            "a count is not a whole number",
            wrong="2026-10,lin-mei,visit,nine,9,4,20,0",
            right="2026-10,lin-mei,visit,9,9,4,20,0",
        ),
        Rule(
            "cases-contradict",
            "the counts of a row contradict each other",
            wrong="2026-10,lin-mei,visit,9,12,4,20,0",
            right="2026-10,lin-mei,visit,12,9,4,20,0",
        ),
        Rule(
            "cases-duplicate",
            "a month, a person and a service stand in two rows",
            wrong="2026-10,lin-mei,visit,9,9,4,20,0\n2026-10,lin-mei,visit,2,2,0,0,0",
            right="2026-10,lin-mei,visit,11,11,4,20,0",
        ),
        Rule(
            "month-ahead",
            "cases are counted in a month that has not come yet",
            wrong="2062-10,lin-mei,visit,9,9,4,20,0",
            right="2026-10,lin-mei,visit,9,9,4,20,0",
            levels=("warning",),
        ),
        Rule(
            "unknown-service",
            "a row counts a service of which `staff.md` does not say what it is",
            wrong="2026-10,lin-mei,visits,9,9,4,20,0",
            right="stars:\n  services:\n    visits: visits",
        ),
        Rule(
            "cases-without-policy",
            "cases are counted, and `staff.md` does not say how many stars they come to",
            wrong="staff.md without 'stars:', beside record/cases.csv",
            right="stars:\n  period: 6 months\n  how: We count every case.\n  services: {visit: visits}\n"
            "  levels: [{stars: 5, on_time: 98%}]",
        ),
        Rule(
            "export-column",
            "an export has no column of the name that the column map says",
            wrong="--columns 'day=Closed, ...' for a file with the column 'Closed on'",
            right="--columns 'day=Closed on, ...'",
        ),
        Rule(
            "export-cell",
            "a case of an export cannot be added up",
            wrong="yesterday,Lin Mei,visit,yes",
            right="2026-10-31,Lin Mei,visit,yes",
        ),
        Rule(
            "export-in-content",
            "an export that names single cases lies in the content folder",
            wrong="trustpages cases import content/cases-2026.csv",
            right="trustpages cases import private/cases-2026.csv",
        ),
        Rule(
            "export-shrinks",
            "an export counts fewer cases of a month than the table does already",
            wrong="an export of half a month",
            right="an export of the whole month, or `--replace`",
        ),
        Rule(
            "stars-counted",
            "a level is typed for a person whose cases are counted",
            wrong="stars:\n  level: 5   beside rows of this person in record/cases.csv",
            right="no 'stars:' in the person's file: the level is computed",
        ),
        Rule(
            "stars-without-period",
            "cases are counted, and nothing says over how many months",
            wrong="stars:\n  min_sample: 10",
            right="stars:\n  period: 6 months\n  min_sample: 10",
        ),
        Rule(
            "whole-months",
            "the period of the stars is not a number of whole months",
            wrong="period: 26 weeks",
            right="period: 6 months",
        ),
        Rule(
            "rating",
            "an average of ratings lies between 1 and 5",
            wrong="rating: 98%",
            right="rating: 4.8",
        ),
        Rule(
            "level-without-threshold",
            "nothing says what a number of stars takes",
            wrong="levels:\n  - stars: 5",
            right="levels:\n  - {stars: 5, on_time: 98%, upheld: 0}",
        ),
        Rule(
            "level-twice",
            "a number of stars stands twice among the levels",
            wrong="levels:\n  - {stars: 5, on_time: 98%}\n  - {stars: 5, on_time: 95%}",
            right="levels:\n  - {stars: 5, on_time: 98%}\n  - {stars: 4, on_time: 95%}",
        ),
        Rule(
            "level-asks-less",
            "a higher level asks for less than a lower one",
            wrong="levels:\n  - {stars: 5, on_time: 95%}\n  - {stars: 4, on_time: 98%}",
            right="levels:\n  - {stars: 5, on_time: 98%}\n  - {stars: 4, on_time: 95%}",
        ),
        Rule(
            "badge-as-text",
            "a badge is a group: its number, and the last day it holds",
            wrong="badge: GM-07",
            right="badge: {number: GM-07, valid_to: 2027-06-30}",
        ),
        Rule(
            "badge-without-end",
            "a revoked badge has no last day",
            wrong="badge: {number: GM-07, revoked_on: 2026-11-09}",
            right="badge: {number: GM-07, valid_to: 2027-06-30, revoked_on: 2026-11-09}",
        ),
        Rule(
            "onsite-without-badge",
            "somebody comes to the door, and no page says whether it is them",
            wrong="onsite: {services: [laying], areas: [Bath], days: Tuesdays, request: Call us}",
            right="badge: {number: GM-07, valid_to: 2027-06-30}   beside 'onsite:'",
            levels=("warning",),
        ),
        Rule(
            "badge-without-visits",
            "the page of a badge cannot say whom to call and what nobody ever asks for",
            wrong="badge: {number: GM-07, valid_to: 2027-06-30}   without 'visits:' in staff.md",
            right="visits:\n  phone: +44 117 496 0123\n  never_asks: [cash at the door]",
        ),
        Rule(
            "badge-unknown",
            "a card is asked for somebody who has no badge with a last day",
            wrong="trustpages badge lin",
            right="trustpages badge lin-mei",
        ),
        Rule(
            "badge-over",
            "a card is asked for a badge that does not hold",
            wrong="trustpages badge lin-mei   after badge: {..., revoked_on: 2026-11-09}",
            right="badge: {number: GM-11, valid_to: 2027-06-30}",
        ),
        Rule(
            "photo-twice",
            "two people have the same photo, or nearly the same",
            wrong="photo: {file: staff/lin-mei.jpg, alt: Tom Harding}   in tom-harding.md",
            right="photo: {file: staff/tom-harding.jpg, alt: Tom Harding}",
            levels=("warning",),
        ),
        Rule(
            "check-without-person",
            "a check of the service process does not say who looks",
            wrong="checks: [{what: The count against the label}]",
            right="checks: [{what: The count against the label, role: The packer}]",
        ),
        Rule(
            "follow-up-without-objection",
            "a message that no order needs does not say how the customer can refuse it",
            wrong="- {event: delivered, purpose: review, channel: by email, text: How is it?}",
            right="- {event: delivered, purpose: review, channel: by email, text: How is it?,"
            " objection: Answer with stop.}",
            source="Directive 2002/58/EC, art. 13(2)",
        ),
    ),
)

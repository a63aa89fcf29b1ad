"""What is told of must have happened: days that lie ahead, people who are gone, words that come too late."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from trustpages.cache import memoize_latest
from trustpages.diagnostics import Problem
from trustpages.document import Loc
from trustpages.fields import walk_fields
from trustpages.fields.durations import HOURS_PER_UNIT
from trustpages.kinds.complaints import Complaints
from trustpages.kinds.desk import Desk
from trustpages.kinds.person import Person
from trustpages.kinds.promises import Promises
from trustpages.kinds.shipping import Shipping
from trustpages.model.site import Entry

PAST_DATE_FIELDS = frozenset(
    {
        "as_of",
        "awarded_on",
        "founded",
        "given_on",
        "issued_on",
        "reviewed_on",
        "since",
        "taken_on",
        "uploaded_on",
        "withdrawn",
    }
)
"""Fields with a day on which something was done."""


def check_dates(entries: tuple[Entry, ...], today: date) -> Iterator[Problem]:
    """Warnings of what cannot be true today, or cannot be kept."""
    people = {one.slug: one.facts for one in entries if isinstance(one.facts, Person)}
    for entry in entries:
        yield from _find_future_dates(entry, today)
        yield from _find_departed_people(entry, people, today)
        yield from _check_dispatch_promises(entry, entries)


@memoize_latest(lambda entry, _: entry.name)
def _find_future_dates(entry: Entry, today: date) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            "day-ahead",
            f"'{loc[-1]}' names a day that has not come yet: {day}",
            entry.document.find_place(loc),
            "Correct the day; if it is right, add what it is about when the day has come.",
            "warning",
        )
        for loc, day, _ in walk_fields(entry.facts, holding=date)
        if isinstance(day, date) and loc[-1] in PAST_DATE_FIELDS and day > today
    )


def _find_departed_people(
    entry: Entry, people: Mapping[str, Person], today: date
) -> Iterator[Problem]:
    for loc, name in _list_named_people(entry):
        person = people.get(name or "")
        if person and person.has_left(today):
            yield Problem(
                "person-left",
                f"{person.title} is named here, but left on {person.status.day}",
                entry.document.find_place(loc),
                "Name the person who does it now, or take the name out.",
                "warning",
            )


def _list_named_people(entry: Entry) -> Iterator[tuple[Loc, str | None]]:
    if isinstance(entry.facts, Desk):
        yield from ((("people", index), name) for index, name in enumerate(entry.facts.people))
    if isinstance(entry.facts, Complaints):
        for index, rung in enumerate(entry.facts.steps):
            yield ("steps", index, "person"), rung.person
        yield ("manager", "person"), entry.facts.manager.person


def _check_dispatch_promises(entry: Entry, entries: tuple[Entry, ...]) -> Iterator[Problem]:
    """A promise to hand over sooner than any way of sending in shipping.md can."""
    if not isinstance(entry.facts, Promises):
        return
    shipping = next((one.facts for one in entries if isinstance(one.facts, Shipping)), None)
    if shipping is None:
        return
    rates = [rate for zone in shipping.zones.values() for rate in zone.rates.values()]
    soonest = min(
        (rate.handling for rate in rates), key=lambda span: span.most * HOURS_PER_UNIT[span.unit]
    )
    least = soonest.most * HOURS_PER_UNIT[soonest.unit]
    for name, promise in entry.facts.promises.items():
        if (promise.kind, promise.stage) == ("dispatch", "sale") and promise.value.hours < least:
            yield Problem(
                "promise-too-soon",
                f"the promise '{name}' is sooner than any 'handling' in shipping.md allows",
                entry.document.find_place(("promises", name, "value")),
                f"The shortest 'handling' there takes up to {soonest.most} {soonest.unit}: "
                "promise no less, or correct the one that is wrong.",
                "warning",
            )

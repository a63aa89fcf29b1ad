"""What is told of must have happened: days that lie ahead, people who are gone, words that come too late."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from trustpages.document import Loc
from trustpages.facts.durations import HOURS
from trustpages.facts.fact import Fact
from trustpages.kept import kept
from trustpages.kinds.complaints import Complaints
from trustpages.kinds.desk import Desk
from trustpages.kinds.person import Person
from trustpages.kinds.promises import Promises
from trustpages.kinds.shipping import Shipping
from trustpages.problem import Problem
from trustpages.site import Entry

OVER = frozenset(
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


def untimely(entries: tuple[Entry, ...], today: date) -> Iterator[Problem]:
    """Warnings of what cannot be true today, or cannot be kept."""
    people = {one.slug: one.facts for one in entries if isinstance(one.facts, Person)}
    for entry in entries:
        yield from _ahead(entry, today)
        yield from _gone(entry, people, today)
        yield from _hasty(entry, entries)


@kept(lambda entry, _: entry.name)
def _ahead(entry: Entry, today: date) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            "day-ahead",
            f"'{loc[-1]}' names a day that has not come yet: {day}",
            entry.document.place(loc),
            "Correct the day; if it is right, add what it is about when the day has come.",
            "warning",
        )
        for loc, day in _days(entry.facts, ())
        if day > today
    )


def _days(value: object, loc: Loc) -> Iterator[tuple[Loc, date]]:
    if isinstance(value, date) and loc[-1] in OVER:
        yield loc, value
    elif isinstance(value, Fact):
        for name in type(value).model_fields:
            yield from _days(getattr(value, name), (*loc, name))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _days(item, (*loc, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _days(item, (*loc, index))


def _gone(entry: Entry, people: Mapping[str, Person], today: date) -> Iterator[Problem]:
    for loc, name in _named(entry):
        person = people.get(name or "")
        if person and person.has_left(today):
            yield Problem(
                "person-left",
                f"{person.title} is named here, but left on {person.status.day}",
                entry.document.place(loc),
                "Name the person who does it now, or take the name out.",
                "warning",
            )


def _named(entry: Entry) -> Iterator[tuple[Loc, str | None]]:
    if isinstance(entry.facts, Desk):
        yield from ((("people", index), name) for index, name in enumerate(entry.facts.people))
    if isinstance(entry.facts, Complaints):
        for index, rung in enumerate(entry.facts.steps):
            yield ("steps", index, "person"), rung.person
        yield ("manager", "person"), entry.facts.manager.person


def _hasty(entry: Entry, entries: tuple[Entry, ...]) -> Iterator[Problem]:
    """A promise to hand over sooner than any way of sending in shipping.md can."""
    if not isinstance(entry.facts, Promises):
        return
    shipping = next((one.facts for one in entries if isinstance(one.facts, Shipping)), None)
    if shipping is None:
        return
    rates = [rate for zone in shipping.zones.values() for rate in zone.rates.values()]
    soonest = min((rate.handling for rate in rates), key=lambda span: span.most * HOURS[span.unit])
    least = soonest.most * HOURS[soonest.unit]
    for name, promise in entry.facts.promises.items():
        if (promise.kind, promise.stage) == ("dispatch", "sale") and promise.value.hours < least:
            yield Problem(
                "promise-too-soon",
                f"the promise '{name}' is sooner than any 'handling' in shipping.md allows",
                entry.document.place(("promises", name, "value")),
                f"The shortest 'handling' there takes up to {soonest.most} {soonest.unit}: "
                "promise no less, or correct the one that is wrong.",
                "warning",
            )

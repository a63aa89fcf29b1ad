"""Fields that tell of something that was done must not name a day that lies ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.fields import walk_fields
from trustpages.kinds import KINDS
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
        *(kind.marker_field for kind in KINDS.values()),
    }
)
"""Fields with a day on which something was done, that of a withdrawal among them."""


def check_dates(entries: tuple[Entry, ...], today: date, cache: BuildCache) -> Iterator[Problem]:
    """Warnings of days that lie ahead although their fields tell of something that was done."""
    for entry in entries:
        yield from cache.get_or_compute(
            "validate.future_dates", entry.name, _find_future_dates, entry, today
        )


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

"""Weeks of opening hours: nights that are days turned round, and nights that reach into the next day."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.document import Loc
from trustpages.fields import walk_fields
from trustpages.fields.datetime_fields import WeeklyHours
from trustpages.kinds.kind import FieldProblem, Kind


def check_hours(facts: Kind) -> Iterator[FieldProblem]:
    """Every week of opening hours, wherever it stands."""
    for loc, week, _ in walk_fields(facts, holding=WeeklyHours):
        if isinstance(week, WeeklyHours):
            yield from _check_week(loc, week)


def _check_week(loc: Loc, week: WeeklyHours) -> Iterator[FieldProblem]:
    turned = frozenset(week.find_turned_hours())
    for day, one in sorted(turned):
        yield FieldProblem(
            (*loc, day),
            "hours-turned-round",
            f"from {one.opens:%H:%M} to {one.closes:%H:%M} would last the whole night",
            f"Write '{one.closes:%H:%M}-{one.opens:%H:%M}' if you are open by day; if it is the night,"
            f" write '{one.opens:%H:%M}-24:00' here, and '00:00-{one.closes:%H:%M}' on the next day.",
            warning=True,
        )
    for day, one, following in week.find_overlapping_nights():
        if (day, one) not in turned:
            yield FieldProblem(
                (*loc, day),
                "hours-overlap",
                f"the night until {one.closes:%H:%M} reaches into the next day's hours",
                f"Let the night end at {following.opens:%H:%M}, or the next day begin later.",
                warning=True,
            )

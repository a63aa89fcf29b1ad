"""What notices change for a while: parts of the shop that are closed, and parcels that take longer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, TypeAlias, get_args

from trustpages.fields.datetime_fields import CLOSED, DayHours, HoursException
from trustpages.fields.durations import DurationRange

ClosedPart: TypeAlias = Literal["orders", "dispatch", "desk", "line", "places"]
CLOSED_PARTS: tuple[ClosedPart, ...] = get_args(ClosedPart)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Disruption:
    """What one notice changes from `starts` to `ends`, both counted; without an end until further notice.

    `notice` is the name of the notice's entry. Empty `zones` and `methods` mean all of them; they count for
    dispatch and delivery only.
    """

    notice: str
    starts: date
    ends: date | None
    zones: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    adds: DurationRange | None = None
    closes: frozenset[ClosedPart] = frozenset()

    def covers_day(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.starts <= day and (self.ends is None or day <= self.ends)

    def covers_route(self, zone: str, method: str) -> bool:
        """Whether it touches parcels into a zone by a method."""
        return (not self.zones or zone in self.zones) and (
            not self.methods or method in self.methods
        )


Disruptions: TypeAlias = tuple[Disruption, ...]


def find_closures(
    disruptions: Disruptions, parts: frozenset[ClosedPart], day: date
) -> tuple[Disruption, ...]:
    """The disruptions by which one of the parts is closed on a day."""
    return tuple(one for one in disruptions if one.closes & parts and one.covers_day(day))


@dataclass(frozen=True, slots=True)
class SpecialHours:
    """Days on which the regular hours do not hold: those of an exception, or closed by a notice.

    `ends` is None where a notice closes until further notice. The reason is either stated in words, or is
    the notice of that name; the other one is "".
    """

    starts: date
    ends: date | None
    hours: DayHours
    reason: str
    notice: str = ""

    @property
    def last_day(self) -> date:
        """The last of the days; `date.max` where none is known."""
        return self.ends or date.max

    def covers_day(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.starts <= day <= self.last_day


def convert_exceptions(
    exceptions: tuple[HoursException, ...], *, closed_only: bool = False
) -> tuple[SpecialHours, ...]:
    """Stated exceptions as special hours, or only those that close."""
    return tuple(
        SpecialHours(one.starts, one.last_day, one.hours, one.reason)
        for one in exceptions
        if one.hours.is_closed or not closed_only
    )


def list_closures(
    disruptions: Disruptions, parts: frozenset[ClosedPart]
) -> tuple[SpecialHours, ...]:
    """The days on which notices close one of the parts."""
    return tuple(
        SpecialHours(one.starts, one.ends, CLOSED, "", one.notice)
        for one in disruptions
        if one.closes & parts
    )


def merge_special_hours(*ranked: tuple[SpecialHours, ...], today: date) -> tuple[SpecialHours, ...]:
    """The special hours that are not over, by date, no day twice: what is named first has precedence."""
    merged: list[SpecialHours] = []
    for special in (one for group in ranked for one in group):
        merged += _subtract(special, tuple(merged))
    return tuple(
        sorted(
            (one for one in merged if one.last_day >= today),
            key=lambda one: (one.starts, one.last_day),
        )
    )


def _subtract(special: SpecialHours, taken: tuple[SpecialHours, ...]) -> Iterator[SpecialHours]:
    """The parts of a run of days that no other one takes."""
    rest = [special]
    for other in taken:
        rest = [piece for one in rest for piece in _cut(one, other)]
    yield from rest


def _cut(special: SpecialHours, other: SpecialHours) -> Iterator[SpecialHours]:
    if other.last_day < special.starts or special.last_day < other.starts:
        yield special
        return
    if special.starts < other.starts:
        yield replace(special, ends=other.starts - ONE_DAY)
    if other.ends is not None and other.ends < special.last_day:
        yield replace(special, starts=other.ends + ONE_DAY)

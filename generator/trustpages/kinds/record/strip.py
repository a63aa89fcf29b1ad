"""The year as a strip: where months, confirmed days and cases stand, for a drawing of fixed width."""

from dataclasses import dataclass
from datetime import date, timedelta

from trustpages.kinds.record.counters import Counter, subtract_year

STRIP_WIDTH = 1200


@dataclass(frozen=True, slots=True)
class StripBand:
    """A run of days: where it begins, and how wide it is."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class YearStrip:
    """Twelve months up to a day, in units of a drawing that is `STRIP_WIDTH` wide.

    `months` are the first days of months with their places; `before` are the days before the record began;
    `confirmed` the days that attestations speak of, `cases` the places of the days on which a case that
    counts began.
    """

    first: date
    last: date
    months: tuple[tuple[float, date], ...]
    before: StripBand | None
    confirmed: tuple[StripBand, ...]
    cases: tuple[StripBand, ...]


def build_year_strip(counter: Counter, starts: date) -> YearStrip:
    """The strip of a counter's category, up to the counter's day."""
    last = counter.today
    first = subtract_year(last) + timedelta(days=1)
    total = (last - first).days + 1

    def place(day: date) -> float:
        return round((day - first).days * STRIP_WIDTH / total, 1)

    def band(start: date, end: date) -> StripBand | None:
        start, end = max(start, first), min(end, last)
        if start > end:
            return None
        return StripBand(place(start), round(place(end + timedelta(days=1)) - place(start), 1))

    spans = [band(one.first, one.last) for one in counter.attestations]
    return YearStrip(
        first,
        last,
        tuple((place(day), day) for day in _list_month_starts(first, last)),
        band(first, starts - timedelta(days=1)) if starts > first else None,
        tuple(one for one in spans if one),
        tuple(StripBand(place(case.opened), 8) for case in counter.counted_cases),
    )


def _list_month_starts(first: date, last: date) -> list[date]:
    day = first if first.day == 1 else (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    found = []
    while day <= last:
        found.append(day)
        day = (day + timedelta(days=31)).replace(day=1)
    return found

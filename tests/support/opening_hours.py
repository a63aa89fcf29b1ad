"""Random weeks of opening hours, and what may be said of each minute: found by walking through them.

Nothing here uses the program's own hours: days are plain texts as an owner writes them, and time is a list of
minutes with what a clock on the shop's wall shows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
QUARTER = 15
"""Minutes; clocks are moved at full quarters of an hour."""
NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ZONES = (
    "Europe/London",
    "America/New_York",
    "Asia/Shanghai",
    "Australia/Lord_Howe",  # clocks are moved by half an hour
    "America/Santiago",  # clocks are moved at midnight
    "America/Havana",
    "Asia/Kathmandu",
)
MONDAYS = tuple(date(2026, 1, 5) + week * 7 * DAY for week in range(104))


@dataclass(frozen=True, slots=True)
class Special:
    """Days on which other hours hold, as an owner writes them; `reason` is what the page gives for it."""

    first: date
    last: date
    hours: str
    reason: str


@dataclass(frozen=True, slots=True)
class RandomWeek:
    """The hours of a shop and a week to look at; closures come before exceptions."""

    zone: str
    monday: date
    week: dict[str, str]
    exceptions: tuple[Special, ...]
    closures: tuple[Special, ...]

    def find_special(self, day: date) -> Special | None:
        """What holds on a day in place of the regular hours."""
        both = (*self.closures, *self.exceptions)
        return next((one for one in both if one.first <= day <= one.last), None)

    def find_hours(self, day: date) -> str:
        """The hours of a day in the owner's words."""
        special = self.find_special(day)
        return special.hours if special else self.week[NAMES[day.weekday()]]


def draw_week(random: Random) -> RandomWeek:
    """A week of a shop; half of them are weeks in which clocks are changed."""
    zone = random.choice(ZONES)
    changes = _list_weeks_with_changes(zone)
    monday = random.choice(changes if changes and random.random() < 0.5 else MONDAYS)
    exceptions: list[Special] = []
    taken: set[date] = set()
    for number in range(random.randint(0, 4)):
        first = monday + random.randint(-3, 7) * DAY
        last = first + random.choice((0, 0, 1, 3)) * DAY
        days = {first + offset * DAY for offset in range((last - first).days + 1)}
        if not days & taken:
            exceptions.append(Special(first, last, _draw_day(random), f"Reason {number}"))
            taken |= days
    closures: tuple[Special, ...] = ()
    if random.random() < 0.3:
        first = monday + random.randint(-2, 7) * DAY
        closures = (Special(first, first + random.randint(0, 2) * DAY, "closed", "A notice"),)
    return RandomWeek(
        zone, monday, {name: _draw_day(random) for name in NAMES}, tuple(exceptions), closures
    )


def _draw_day(random: Random) -> str:
    sort = random.random()
    if sort < 0.2:
        return "closed"
    if sort < 0.3:
        return "by appointment"
    if sort < 0.38:
        return "all day"
    minutes = sorted(
        random.sample(range(0, 1440, random.choice((5, 15, 30))), random.choice((2, 4)))
    )
    clocks = [f"{at // 60:02}:{at % 60:02}" for at in minutes]
    if random.random() < 0.35:
        clocks[-1] = random.choice(("24:00", "00:30", "01:30", "02:00", "02:30", clocks[0]))
        if clocks[-1] == clocks[-2]:
            clocks[-1] = "24:00"
    pairs = [f"{clocks[at]}-{clocks[at + 1]}" for at in range(0, len(clocks), 2)]
    return ", ".join([*pairs, *(["by appointment"] if random.random() < 0.1 else [])])


@cache
def _list_weeks_with_changes(zone: str) -> tuple[date, ...]:
    def find_offset(day: date) -> timedelta | None:
        return datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone)).utcoffset()

    return tuple(day for day in MONDAYS if find_offset(day) != find_offset(day + 7 * DAY))


@cache
def list_walls(zone: str, monday: date) -> tuple[tuple[datetime, ...], datetime]:
    """What the clock shows minute by minute for eleven days, and the first of these minutes in UTC."""
    start = datetime(monday.year, monday.month, monday.day, tzinfo=UTC) - 2 * DAY
    place = ZoneInfo(zone)
    quarters = (start + at * MINUTE for at in range(0, 11 * 1440, QUARTER))
    return tuple(
        shown + at * MINUTE
        for quarter in quarters
        for shown in [quarter.astimezone(place).replace(tzinfo=None)]
        for at in range(QUARTER)
    ), start


@dataclass(frozen=True, slots=True)
class Spell:
    """Minutes in a row of which one sentence is true ("" for none): from `first` to `last`, both in UTC."""

    first: datetime
    last: datetime
    said: str


def walk_week(week: RandomWeek) -> list[Spell]:
    """What may be said of each minute of a week, from Monday to Sunday by the clock in the shop.

    A range is open from the last minute at which the clock passes its beginning to the first one at which
    it passes its end: what begins or ends in an hour that comes twice is not open in a doubtful one.
    """
    walls, start = list_walls(week.zone, week.monday)
    days = {wall.date() for wall in walls[::QUARTER]}
    closures = {day: _describe_closure(week.find_special(day)) for day in days}
    said = [closures[wall.date()] for wall in walls]
    for first, stop, until in sorted(_find_open_spans(week, walls), reverse=True):
        said[first:stop] = [until] * (stop - first)
    sunday = week.monday + 7 * DAY
    spells: list[Spell] = []
    for at, wall in enumerate(walls):
        moment = start + at * MINUTE
        if not week.monday <= wall.date() < sunday:
            continue
        if spells and spells[-1].said == said[at]:
            spells[-1] = Spell(spells[-1].first, moment, said[at])
        else:
            spells.append(Spell(moment, moment, said[at]))
    return spells


def _describe_closure(special: Special | None) -> str:
    return f"Closed today ({special.reason})" if special and special.hours == "closed" else ""


def _find_open_spans(
    week: RandomWeek, walls: tuple[datetime, ...]
) -> Iterator[tuple[int, int, str]]:
    """The minutes of each range, by their index, and what is said while it lasts."""
    ranges = [
        one
        for offset in range(-2, 9)
        for day in [week.monday + offset * DAY]
        for one in _list_ranges(week.find_hours(day), day)
    ]
    marks = sorted({mark for begins, ends, _ in ranges for mark in (begins, ends)})
    first_passed: dict[datetime, int] = {}
    last_passed: dict[datetime, int] = {}
    for at in range(1, len(walls)):
        before, wall = walls[at - 1], walls[at]
        for mark in marks[bisect_right(marks, before) : bisect_right(marks, wall)]:
            first_passed.setdefault(mark, at)
            last_passed[mark] = at
    for begins, ends, until in ranges:
        first, stop = last_passed.get(begins), first_passed.get(ends, len(walls))
        if first is not None and first < stop:
            yield first, stop, until


def _list_ranges(hours: str, day: date) -> list[tuple[datetime, datetime, str]]:
    """Beginning and end of each range of a day by the clock, and what is said while it lasts."""
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - what a clock on the wall shows
    if hours == "all day":
        return [(midnight, midnight + DAY, "Open now, all day")]
    found = []
    for part in hours.split(", "):
        if "-" not in part:
            continue
        opens, closes = (_add_clock(midnight, clock) for clock in part.split("-"))
        ends = closes if closes > opens else closes + DAY
        until = "24:00" if ends.time() == midnight.time() else part.split("-")[1]
        whole = part == "00:00-24:00"
        found.append((opens, ends, "Open now, all day" if whole else f"Open now until {until}"))
    return found


def _add_clock(midnight: datetime, clock: str) -> datetime:
    hours, minutes = clock.split(":")
    return midnight + timedelta(hours=int(hours), minutes=int(minutes))

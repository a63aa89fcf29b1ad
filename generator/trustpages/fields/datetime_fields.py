"""Days, times of day and opening hours, as authors write them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from itertools import combinations, groupby, pairwise
from typing import Annotated, Literal, TypeAlias, get_args
from zoneinfo import ZoneInfo, available_timezones

from pydantic import model_validator

from trustpages.fields import (
    FieldGroup,
    ShopConventions,
    Text,
    check_with,
    field_error,
    field_info,
    parse_in_shop,
    parse_with,
)
from trustpages.fields.suggestions import suggest_date, suggest_hours, suggest_time

Weekday: TypeAlias = Literal[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)

MIDNIGHT = time(0, 0)
VALID_YEARS = range(1000, 9000)
"""Years of a day: nearer to the ends of the calendar, the day before or a month later may not exist."""
_DATE_PATTERN = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME_PATTERN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_TIME_RANGE_PATTERN = re.compile(r"(\d{1,2}:\d{2})\s*(?:-|–|—|to)\s*(\d{1,2}:\d{2})")


@dataclass(frozen=True, slots=True, order=True)
class TimeRange:
    """From a time of day to a time of day; `closes` before `opens` means the next day."""

    opens: time
    closes: time

    @property
    def is_overnight(self) -> bool:
        """Whether it ends on the next day, later than midnight."""
        return time(0, 0) < self.closes <= self.opens

    @property
    def hours(self) -> float:
        """Its length in hours."""
        opens, closes = (at.hour + at.minute / 60 for at in (self.opens, self.closes))
        return closes - opens if closes > opens else closes - opens + 24

    @property
    def all_day(self) -> bool:
        """Whether the day has no end, so that nothing closes."""
        return self == ALL_DAY


@dataclass(frozen=True, slots=True)
class DayHours:
    """The hours of one day. Without `ranges` nobody is there, unless somebody makes an appointment."""

    ranges: tuple[TimeRange, ...] = ()
    by_appointment: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether nobody can come or call on this day at all."""
        return not self.ranges and not self.by_appointment


CLOSED = DayHours()
MAX_NIGHT_HOURS = 12
"""Hours over midnight that last longer are taken for opening and closing time turned round."""
BY_APPOINTMENT = "by appointment"
ALL_DAY = TimeRange(time(0, 0), time(23, 59))
"""As search engines want a day without end to be written."""


def _parse_date(text: str, shop: ShopConventions) -> date:
    found = _DATE_PATTERN.fullmatch(text)
    if found and int(found[1]) not in VALID_YEARS and int(found[1]):
        raise field_error(
            "date", f"the year of {text} cannot be meant", "Look at the year again: 1000 to 8999."
        )
    if found:
        try:
            return date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError as error:
            raise field_error(
                "date", f"there is no day {text}", "Look at the calendar again."
            ) from error
    raise field_error(
        "date",
        f"'{text}' is not a date",
        "Write year-month-day, such as 2026-11-24.",
        instead=suggest_date(text, shop),
    )


def _parse_time_of_day(text: str) -> time:
    found = _TIME_PATTERN.fullmatch(text)
    if not found:
        raise field_error(
            "time",
            f"'{text}' is not a time of day",
            "Write hours and minutes, from 00:00 to 23:59: 09:00 or 14:30.",
            instead=suggest_time(text),
        )
    return time(int(found[1]), int(found[2]))


def _parse_cutoff(text: str) -> time:
    midnight = text == "24:00" or _parse_time_of_day(text) == time(0, 0)
    if midnight:
        raise field_error(
            "cutoff",
            f"{text} is no hour that an order can be before on the same day",
            "Write the hour until which an order still leaves as on that day, such as 14:00; "
            "if the whole day counts, 23:59.",
        )
    return _parse_time_of_day(text)


def _parse_end_of_day_time(text: str) -> time:
    if text == "24:00":
        return MIDNIGHT
    if _parse_time_of_day(text) == MIDNIGHT:
        raise field_error(
            "time-at-start",
            f"{text} is the beginning of the day, when nothing has been done yet",
            "Write '24:00' if the whole day counts, or the hour, such as 17:00.",
        )
    return _parse_time_of_day(text)


def _parse_opening_hours(text: str) -> DayHours:
    if text.lower() == "closed":
        return CLOSED
    if text.lower() == "all day":
        return DayHours((ALL_DAY,))
    parts = [part.strip() for part in text.split(",")]
    timed = [part for part in parts if part.lower() != BY_APPOINTMENT]
    if len(parts) - len(timed) > 1:
        raise field_error("hours", f"'{text}' says twice 'by appointment'", "Take it out once.")
    ranges = tuple(sorted(_parse_time_range(part, text) for part in timed))
    for before, after in pairwise(ranges):
        if not before.opens < before.closes <= after.opens:
            raise field_error(
                "hours", f"'{text}': two of these hours overlap", "Join them, or correct one."
            )
    return DayHours(ranges, by_appointment=len(timed) < len(parts))


def _parse_time_range(text: str, whole: str) -> TimeRange:
    found = _TIME_RANGE_PATTERN.fullmatch(text)
    opens = _parse_time_of_day(found[1]) if found else None
    if (
        not found
        or opens is None
        or (found[2] != "24:00" and opens == _parse_time_of_day(found[2]))
    ):
        raise field_error(
            "hours",
            f"'{whole}' are not opening hours",
            "Write '09:00-17:00', '09:00-12:00, 13:00-17:00', 'all day', 'by appointment' or 'closed'.",
            instead=suggest_hours(whole),
        )
    if found[2] == "24:00":
        return ALL_DAY if opens == time(0, 0) else TimeRange(opens, time(0, 0))
    return TimeRange(opens, _parse_time_of_day(found[2]))


@cache  # one value; the time zones are those of the system at the start
def _list_city_time_zones() -> frozenset[str]:
    """The time zones that are named after a place."""
    return frozenset(
        zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/")
    )


def _is_fixed_offset(text: str) -> bool:
    """Whether it is a zone at sea or of a fixed offset, such as `Etc/GMT+12` (12 hours behind UTC)."""
    return text.startswith("Etc/") and text in available_timezones()


def _parse_time_zone(text: str) -> ZoneInfo:
    cities = _list_city_time_zones()
    if text not in cities | {"UTC"} and not _is_fixed_offset(text):
        place = text.lower().replace(" ", "_")
        meant = [zone for zone in sorted(cities) if f"/{zone.lower()}".endswith(f"/{place}")]
        raise field_error(
            "time-zone",
            f"'{text}' is not a time zone",
            f"Did you mean '{meant[0]}'?"
            if meant
            else "Write region and city, such as Europe/London or Asia/Shanghai.",
        )
    return ZoneInfo(text)


Day = Annotated[date, *parse_in_shop(_parse_date, "A day.", "2026-11-24")]


class ReviewMark:
    """Marks a day as a mere reminder: after it nothing changes but that the owner is told."""


ReviewDay = Annotated[Day, ReviewMark]
"""The day by which somebody looks whether something is still so."""
TimeOfDay = Annotated[time, *parse_with(_parse_time_of_day, "A time of day.", "14:00")]
CutoffTime = Annotated[time, *parse_with(_parse_cutoff, "A time of day after midnight.", "14:00")]
"""Until when an order counts for the day: an hour that an order can come before."""
EndOfDayTime = Annotated[
    time, *parse_with(_parse_end_of_day_time, "A time of day, 24:00 for its end.", "17:00")
]
"""By when something of a day is done; midnight is the end of that day."""
OpeningHours = Annotated[
    DayHours,
    *parse_with(
        _parse_opening_hours,
        "Opening hours of one day.",
        "09:00-17:00",
        "09:00-12:00, 13:00-17:00",
        "closed",
        "by appointment",
    ),
]
TimeZone = Annotated[ZoneInfo, *parse_with(_parse_time_zone, "An IANA time zone.", "Europe/London")]


class WeeklyHours(FieldGroup):
    """The regular hours of a week, day by day.

    A day is `closed`, `all day`, `by appointment`, or open at some hours; `09:00-12:00, by appointment` is
    both.
    Hours that end before they begin (`22:00-02:00`) end on the next day.
    """

    monday: Annotated[OpeningHours, field_info("Hours on Mondays", "09:00-17:00")]
    tuesday: Annotated[OpeningHours, field_info("Hours on Tuesdays", "09:00-17:00")]
    wednesday: Annotated[OpeningHours, field_info("Hours on Wednesdays", "09:00-17:00")]
    thursday: Annotated[OpeningHours, field_info("Hours on Thursdays", "09:00-17:00")]
    friday: Annotated[OpeningHours, field_info("Hours on Fridays", "09:00-17:00")]
    saturday: Annotated[OpeningHours, field_info("Hours on Saturdays", "10:00-14:00")]
    sunday: Annotated[OpeningHours, field_info("Hours on Sundays", "closed")]

    def get_hours(self, weekday: Weekday) -> DayHours:
        """The hours of one weekday."""
        hours: DayHours = getattr(self, weekday)
        return hours

    def find_turned_hours(self) -> Iterator[tuple[Weekday, TimeRange]]:
        """Hours over midnight so long that opening and closing were probably swapped."""
        for day, hours in self.days:
            yield from (
                (day, one)
                for one in hours.ranges
                if one.is_overnight and one.hours > MAX_NIGHT_HOURS
            )

    def find_overlapping_nights(self) -> Iterator[tuple[Weekday, TimeRange, TimeRange]]:
        """Hours over midnight that reach into the next day's, with the first of those."""
        for day, hours in self.days:
            following = self.get_hours(WEEKDAYS[(WEEKDAYS.index(day) + 1) % 7]).ranges
            yield from (
                (day, one, following[0])
                for one in hours.ranges
                if one.is_overnight and following and following[0].opens < one.closes
            )

    @property
    def days(self) -> tuple[tuple[Weekday, DayHours], ...]:
        """Monday to Sunday with their hours."""
        return tuple((day, self.get_hours(day)) for day in WEEKDAYS)

    @property
    def runs(self) -> tuple[tuple[tuple[Weekday, ...], DayHours], ...]:
        """Runs of days with the same hours, from Monday on."""
        runs = groupby(self.days, key=lambda one: one[1])
        return tuple((tuple(day for day, _ in days), hours) for hours, days in runs)


class HoursException(FieldGroup):
    """A day, or a run of days, on which the regular hours do not hold; hours are written as in a week."""

    starts: Annotated[Day, field_info("First day of the exception", "2026-12-24")]
    ends: Annotated[Day | None, field_info("Last day, if it is more than one", "2026-12-26")] = None
    hours: Annotated[OpeningHours, field_info("Hours on these days", "closed")] = CLOSED
    reason: Annotated[Text, field_info("Why, in a few words", "Christmas")]

    @property
    def last_day(self) -> date:
        """The last day of the exception; the first one where no end is stated."""
        return self.ends or self.starts

    def covers_day(self, day: date) -> bool:
        """Whether it holds on a day."""
        return self.starts <= day <= self.last_day

    @model_validator(mode="after")
    def _check_exception_dates(self) -> "HoursException":
        if self.last_day < self.starts:
            raise field_error(
                "ends-before-start", "the exception ends before it starts", "Swap the two dates."
            )
        return self


def _check_contradictions(exceptions: tuple[HoursException, ...]) -> tuple[HoursException, ...]:
    for one, other in combinations(sorted(exceptions, key=lambda one: one.starts), 2):
        if one.hours != other.hours and one.covers_day(other.starts):
            raise field_error(
                "exceptions-contradict",
                f"{other.starts} stands in two exceptions with different hours",
                f"Let the one that starts on {one.starts} end before that day, or take one of them out.",
            )
    return exceptions


HoursExceptions = Annotated[tuple[HoursException, ...], check_with(_check_contradictions)]
"""Days with other hours, in any order; none of them contradicts another one."""

"""A slow second opinion on promises: every half or quarter of an hour, and the minute after it, is tried.

It shares no code with `kinds/promises`: it reads plain values, and walks from day to day.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from support.counts import choose_count

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
STEP_MINUTES = choose_count(30, 15)
STEP = timedelta(minutes=STEP_MINUTES)
FAR = 400
NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ORDERS = ("order", "payment-cleared")


@dataclass
class Scenario:
    """A shop and a promise as plain values; days are spans with both ends, hours `(opens, closes)`."""

    zone: str
    first: date
    days: int
    working: list[str]
    carriers: list[str]
    cutoff: time
    by: str
    holidays: list[tuple[date, date]]
    closed: list[tuple[str, date, date | None]]
    handling: tuple[int, str]
    transit: tuple[int, str]
    hours: dict[str, list[tuple[time, time]]]
    exceptions: list[tuple[date, date, list[tuple[time, time]]]]
    promise: dict[str, Any]
    memo: dict[Any, Any] = field(default_factory=dict, repr=False)

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def at(self, day: date, hour: time) -> datetime:
        """The instant of a time of day."""
        return datetime.combine(day, hour, self.tz).astimezone(UTC)

    def is_closed(self, part: str, day: date) -> bool:
        return any(
            one == part and starts <= day and (ends is None or day <= ends)
            for one, starts, ends in self.closed
        )

    def is_holiday(self, day: date) -> bool:
        return any(starts <= day <= ends for starts, ends in self.holidays)

    def sends(self, day: date) -> bool:
        """Whether something is handed over on a day."""
        named = NAMES[day.weekday()] in self.working
        return named and not self.is_holiday(day) and not self.is_closed("dispatch", day)

    def carries(self, day: date) -> bool:
        named = NAMES[day.weekday()] in (self.carriers or self.working)
        return named and not self.is_holiday(day)

    def list_hours(self, day: date) -> list[tuple[datetime, datetime]]:
        """When the desk opens on a day, and until when; a night ends on the next one."""
        if self.is_closed("desk", day):
            return []
        hours = self.hours[NAMES[day.weekday()]]
        for starts, ends, other in self.exceptions:
            if starts <= day <= ends:
                hours = other
        return [
            (self.at(day, opens), self.at(day if opens < closes else day + DAY, closes))
            for opens, closes in hours
        ]

    def is_open(self, instant: datetime) -> bool:
        day = instant.astimezone(self.tz).date()
        return any(
            opens <= instant < closes
            for one in (day - DAY, day)
            for opens, closes in self.keep("hours", one, self.list_hours)
        )

    def opens_on(self, day: date) -> bool:
        """Whether the desk is open at some moment of a day."""
        begin, end = self.at(day, time()), self.at(day + DAY, time())
        return any(
            opens < end and closes > begin
            for one in (day - DAY, day)
            for opens, closes in self.keep("hours", one, self.list_hours)
        )

    def keep(self, name: str, key: Any, find: Any) -> Any:
        if (name, key) not in self.memo:
            self.memo[name, key] = find(key)
        return self.memo[name, key]

    def is_business_day(self, day: date) -> bool:
        clock, stops = self.promise["clock"], self.promise["stops"]
        if clock == "desk" or (clock is None and stops == "answered"):
            return bool(self.keep("opens", day, self.opens_on))
        if clock in (None, "always") and stops == "delivered":
            return self.sends(day) and self.carries(day)
        if clock == "always" and stops == "answered":
            return bool(self.keep("opens", day, self.opens_on))
        return self.sends(day)

    def walk(self, day: date, accept: Any) -> date | None:
        """The first day from a day on that is accepted; None if there is none for very long."""
        last = self.first + timedelta(days=self.days + FAR - 1)

        def find(one: date) -> date | None:
            while one <= last and not self.keep(accept.__name__, one, accept):
                one += DAY
            return one if one <= last else None

        return self.keep(f"walk {accept.__name__}", day, find)  # type: ignore[no-any-return]

    def hand_over(self, instant: datetime) -> tuple[date, datetime] | None:
        """The day and the instant at which what begins then is with the courier."""
        local = instant.astimezone(self.tz)
        day, minute = local.date(), local.time().replace(second=0, fold=0)
        is_order = self.promise["starts"] in ORDERS
        found = self.walk(day + DAY if is_order and minute > self.cutoff else day, self.sends)
        if is_order and found is not None:
            count, unit = self.handling
            if unit == "days":
                found = self.walk(found + count * DAY, self.sends)
            for _ in range(count if unit == "business days" else 0):
                found = self.walk(found + DAY, self.sends) if found else None
        if found is None:
            return None
        if not self.by:
            return found, max(instant, self.at(found, time()))
        if self.end_of(found) < instant:
            found = self.walk(found + DAY, self.sends)
        return None if found is None else (found, self.end_of(found))

    def end_of(self, day: date) -> datetime:
        if self.by == "24:00":
            return self.at(day + DAY, time())
        return self.at(day, time.fromisoformat(self.by))

    def arrive(self, day: date) -> date:
        count, unit = self.transit
        if unit == "business days":
            for _ in range(count):
                day = self.walk(day + DAY, self.carries) or date.max - DAY
            return day
        day += count * DAY
        if self.carriers or self.is_holiday(day):
            return self.walk(day, self.carries) or date.max - DAY
        return day

    def end(self, instant: datetime) -> datetime | None:
        """When the promise is kept at the earliest."""
        if self.promise["stops"] == "answered":
            return self.next_answer(instant)
        if self.promise["starts"] == "handed-to-carrier":
            day, handed = instant.astimezone(self.tz).date(), instant
        else:
            found = self.hand_over(instant)
            if found is None:
                return None
            day, handed = found
        if self.promise["stops"] == "handed-to-carrier":
            return handed
        return max(handed, self.at(self.keep("arrive", day, self.arrive), time()))

    def next_answer(self, instant: datetime) -> datetime | None:
        if self.is_open(instant):
            return instant
        openings = self.keep("openings", self.first, self.list_openings)
        place = bisect_left(openings, instant)
        return openings[place] if place < len(openings) else None

    def list_openings(self, first: date) -> list[datetime]:
        """Every moment at which the desk opens."""
        days = [first + offset * DAY for offset in range(-1, self.days + FAR)]
        return sorted(opens for day in days for opens, _ in self.list_hours(day))

    def is_late(self, instant: datetime, end: datetime) -> bool:
        local = instant.astimezone(self.tz)
        day, begin = local.date(), instant
        cutoff = self.promise["cutoff"]
        if cutoff and local.time().replace(second=0, fold=0) > cutoff:
            later = self.walk(day + DAY, self.is_business_day)
            if later is None:
                return False
            day, begin = later, self.at(later, time())
        if end <= begin:
            return False
        return self.takes_longer(day, begin, end)

    def takes_longer(self, day: date, begin: datetime, end: datetime) -> bool:
        """Whether an end is later than the promise allows that counts from a day and an instant on."""
        count: int = self.promise["value"][0]
        unit: str = self.promise["value"][1]
        if unit == "hours":
            return self.runs_longer(begin, end, timedelta(hours=count))
        last_moment = end - MINUTE if self.by == "24:00" and self.ends_with_courier() else end
        end_day = last_moment.astimezone(self.tz).date()
        if unit == "days" and self.promise["clock"] in (None, "always"):
            return end_day > day + count * DAY
        one, left = day, count
        while one < end_day:
            one += DAY
            if self.is_business_day(one):
                left -= 1
            if left == 0:
                return end_day > one
        return False

    def ends_with_courier(self) -> bool:
        return bool(self.promise["stops"] == "handed-to-carrier")

    def runs_longer(self, begin: datetime, end: datetime, limit: timedelta) -> bool:
        """Whether the clock of the promise shows more than a time, counted by the minute or the quarter."""
        clock = self.promise["clock"]
        if clock in (None, "always"):
            return end - begin > limit
        if end - begin <= limit:
            return False
        shown = timedelta()
        while begin < end and shown <= limit:
            step = MINUTE if begin.minute % STEP_MINUTES or end - begin < STEP else STEP
            runs = (
                self.keep("open", begin, self.is_open)
                if clock == "desk"
                else self.keep("sends", begin.astimezone(self.tz).date(), self.sends)
            )
            shown += step if runs else timedelta()
            begin += step
        return shown > limit

    def list_starts(self) -> Iterator[datetime]:
        starts = self.promise["starts"]
        if starts == "handed-to-carrier":
            for offset in range(self.days):
                day = self.first + offset * DAY
                if self.sends(day):
                    by = "23:59" if self.by in ("", "24:00") else self.by
                    yield self.at(day, time.fromisoformat(by))
            return
        instant, stop = self.at(self.first, time()), self.at(self.first + self.days * DAY, time())
        while instant < stop:
            for one in (instant, instant + MINUTE):
                day = one.astimezone(self.tz).date()
                if starts in ORDERS and self.is_closed("orders", day):
                    continue
                if starts == "goods-back" and not self.carries(day):
                    continue
                yield one
            instant += STEP

    def find_failure(self) -> tuple[datetime, datetime] | None:
        """The first start that is late, and its end."""
        for instant in self.list_starts():
            end = self.end(instant)
            if end is not None and self.is_late(instant, end):
                return instant, end
        return None

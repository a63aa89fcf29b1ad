"""The days and hours on which a shop works, as far as its files state them, as a line of seconds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from operator import lt, sub
from zoneinfo import ZoneInfo

from trustpages.fields.datetime_fields import ALL_DAY, WEEKDAYS, TimeRange, WeeklyHours
from trustpages.fields.disruptions import ONE_DAY, Disruption, Disruptions, SpecialHours
from trustpages.kinds.desk import Desk
from trustpages.kinds.shipping import Shipping
from trustpages.kinds.shipping.calendar import DISPATCH

MINUTE_SECONDS = 60
HOUR_SECONDS = 3600
DAY_SECONDS = 24 * HOUR_SECONDS
DAY_MINUTES = 24 * 60
_BLOCK_DAYS = 256
"""Midnights are computed for so many days at once, so that shops with unlike calendars share them."""
LOOKAHEAD_DAYS = 400
"""How long after the last order its end is looked for: longer than the longest holiday."""


@dataclass(frozen=True, slots=True)
class PromiseSetting:
    """What the files of a shop state of its days and hours; None where there is no such file."""

    time_zone: ZoneInfo
    shipping: Shipping | None = None
    desk: Desk | None = None
    disruptions: Disruptions = ()


@dataclass(frozen=True, slots=True)
class RunningTime:
    """When a clock runs: from `starts[i]` until `stops[i]`, in seconds, sorted, none touching another."""

    starts: tuple[int, ...]
    stops: tuple[int, ...]
    sums: tuple[int, ...]
    """The seconds before each start, and at last all of them."""

    def measure(self, start: int, stop: int) -> int:
        """The seconds of it that lie between two instants."""
        return self._measure_until(stop) - self._measure_until(start)

    def _measure_until(self, instant: int) -> int:
        index = bisect_right(self.starts, instant) - 1
        if index < 0:
            return 0
        return self.sums[index] + min(instant, self.stops[index]) - self.starts[index]

    def find_next(self, instant: int) -> int | None:
        """The first instant from this one on at which it runs; None if it never does again."""
        index = bisect_right(self.starts, instant) - 1
        if index >= 0 and instant < self.stops[index]:
            return instant
        return self.starts[index + 1] if index + 1 < len(self.starts) else None


def join_spans(spans: Iterable[tuple[int, int]]) -> RunningTime:
    """Running time of spans in any order, which may overlap."""
    ordered = sorted(spans)
    starts, stops = [start for start, _ in ordered], [stop for _, stop in ordered]
    if not all(map(lt, stops, starts[1:])):
        starts, stops = _merge_spans(ordered)
    sums = accumulate(map(sub, stops, starts), initial=0)
    return RunningTime(tuple(starts), tuple(stops), tuple(sums))


def _merge_spans(ordered: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """The starts and stops of sorted spans, those that touch or overlap in one."""
    starts: list[int] = []
    stops: list[int] = []
    for start, stop in ordered:
        if stops and start <= stops[-1]:
            stops[-1] = max(stops[-1], stop)
        else:
            starts.append(start)
            stops.append(stop)
    return starts, stops


@dataclass(frozen=True)
class Timeline:
    """Days by their number from `first_day` on, and instants in seconds of Unix time.

    The last `LOOKAHEAD_DAYS` are there only to find the ends of what begins before them.
    """

    setting: PromiseSetting
    first_day: date
    days: int

    @cached_property
    def length(self) -> int:
        """How many days there are, those of the search for ends among them."""
        return self.days + LOOKAHEAD_DAYS

    @property
    def _blocks(self) -> int:
        """In how many blocks of days they all lie, the end of the last one too."""
        return self.length // _BLOCK_DAYS + 1

    @cached_property
    def midnights(self) -> tuple[int, ...]:
        """The instant at which each day begins, and the one at which the last one ends."""
        midnights, _ = _compute_midnights(self.setting.time_zone, self.first_day, self._blocks)
        return midnights[: self.length + 1]

    def get_day(self, index: int) -> date:
        """The date of a day."""
        return self.first_day + index * ONE_DAY

    def find_index(self, instant: int) -> int:
        """The day in which an instant lies."""
        return bisect_right(self.midnights, instant) - 1

    @cached_property
    def irregular_days(self) -> frozenset[int]:
        """The days on which clocks are changed."""
        _, irregular = _compute_midnights(self.setting.time_zone, self.first_day, self._blocks)
        return frozenset(index for index in irregular if index < self.length)

    def find_instant(self, index: int, minute: int, fold: int = 0) -> int:
        """The instant of a minute of a day, counted as clocks on the wall show them; 1440 is its end."""
        if minute >= DAY_MINUTES:
            return self.midnights[index + 1]
        if index not in self.irregular_days:
            return self.midnights[index] + MINUTE_SECONDS * minute
        at = time(minute // 60, minute % 60, fold=fold)
        local = datetime.combine(self.get_day(index), at, self.setting.time_zone)
        return int(local.timestamp())

    def find_minute(self, index: int, instant: int) -> int:
        """The minute of a day, as clocks on the wall show it at an instant."""
        if index not in self.irregular_days:
            return (instant - self.midnights[index]) // MINUTE_SECONDS
        local = self.convert_to_local(instant)
        return local.hour * 60 + local.minute

    def convert_to_local(self, instant: int) -> datetime:
        """An instant as the shop's clocks show it."""
        return datetime.fromtimestamp(instant, self.setting.time_zone)

    @cached_property
    def dispatch_days(self) -> tuple[int, ...]:
        """The days on which something is packed and handed over."""
        shipping = self.setting.shipping
        if shipping is None:
            return ()
        calendar = shipping.calendar
        closed = self._mark_days(
            (holiday.starts, holiday.last_day) for holiday in calendar.holidays
        ) | self._mark_days(
            (one.starts, one.ends or date.max)
            for one in self.setting.disruptions
            if one.closes & DISPATCH and _covers_every_route(one, shipping)
        )
        return self._list_weekdays(calendar.working_days, closed)

    @cached_property
    def carrier_days(self) -> tuple[int, ...]:
        """The days on which parcels are carried and delivered."""
        shipping = self.setting.shipping
        if shipping is None:
            return ()
        holidays = shipping.calendar.holidays
        closed = self._mark_days((holiday.starts, holiday.last_day) for holiday in holidays)
        return self._list_weekdays(shipping.calendar.days_of_carriers, closed)

    def _list_weekdays(self, weekdays: tuple[str, ...], closed: set[int]) -> tuple[int, ...]:
        first = self.first_day.weekday()
        return tuple(
            index
            for index in range(self.length)
            if WEEKDAYS[(first + index) % 7] in weekdays and index not in closed
        )

    def _mark_days(self, spans: Iterable[tuple[date, date]]) -> set[int]:
        """The numbers of the days of spans, both ends counted."""
        first = self.first_day.toordinal()
        return {
            index
            for starts, ends in spans
            for index in range(
                max(0, starts.toordinal() - first), min(self.length, ends.toordinal() - first + 1)
            )
        }

    @cached_property
    def days_without_orders(self) -> set[int]:
        """The days on which no orders are taken."""
        return self._mark_days(
            (one.starts, one.ends or date.max)
            for one in self.setting.disruptions
            if "orders" in one.closes
        )

    @cached_property
    def dispatch_time(self) -> RunningTime:
        """The days of dispatch, each from midnight to midnight."""
        return join_spans(
            (self.midnights[index], self.midnights[index + 1]) for index in self.dispatch_days
        )

    @cached_property
    def desk_time(self) -> RunningTime:
        """The opening hours of the desk."""
        desk = self.setting.desk
        if desk is None:
            return join_spans(())
        special = desk.list_special_hours(self.first_day - ONE_DAY, self.setting.disruptions)
        return join_spans(self._list_open_spans(desk.hours.week, special))

    @cached_property
    def answering_time(self) -> RunningTime:
        """The hours in which somebody answers: those of the desk and those of its channels."""
        desk, disruptions = self.setting.desk, self.setting.disruptions
        if desk is None:
            return join_spans(())
        before = self.first_day - ONE_DAY
        spans = [
            span
            for channel in desk.channels.values()
            if channel.hours is not None or channel.exceptions
            for span in self._list_open_spans(
                channel.hours or desk.hours.week,
                desk.list_special_hours(before, disruptions, channel),
            )
        ]
        of_desk = self.desk_time
        if not spans:
            return of_desk
        return join_spans([*spans, *zip(of_desk.starts, of_desk.stops, strict=True)])

    @cached_property
    def desk_days(self) -> tuple[int, ...]:
        """The days on which the desk opens or is open."""
        starts, stops, midnights = self.desk_time.starts, self.desk_time.stops, self.midnights
        days: set[int] = set()
        for start, stop in zip(starts, stops, strict=True):
            first = bisect_right(midnights, start) - 1
            if first < self.length and stop <= midnights[first + 1]:  # most often
                days.add(first)
            else:
                days.update(range(first, self.find_index(stop - 1) + 1))
        return tuple(sorted(index for index in days if 0 <= index < self.length))

    def _list_open_spans(
        self, week: WeeklyHours, special: tuple[SpecialHours, ...]
    ) -> Iterator[tuple[int, int]]:
        """Opening hours as spans of instants, those of the night before the first day among them."""
        weekly = [tuple(map(_measure_range, hours.ranges)) for _, hours in week.days]
        hours = {
            index: tuple(map(_measure_range, one.hours.ranges))
            for one in special
            for index in self._list_special_days(one)
        }
        first, midnights, irregular = self.first_day.weekday(), self.midnights, self.irregular_days
        for index in range(self.length):
            for opens, closes in hours.get(index, weekly[(first + index) % 7]):
                if closes > DAY_MINUTES or index in irregular:
                    yield self._find_span(index, opens, closes)
                else:
                    begin = midnights[index]
                    yield begin + MINUTE_SECONDS * opens, begin + MINUTE_SECONDS * closes
        before = self.first_day - ONE_DAY
        eve = next(
            (one.hours for one in special if one.covers_day(before)),
            week.days[first - 1][1],
        )
        yield from (
            (self.midnights[0], self.find_instant(0, _get_minute(one.closes)))
            for one in eve.ranges
            if one.is_overnight
        )

    def _list_special_days(self, special: SpecialHours) -> set[int]:
        return self._mark_days([(special.starts, special.last_day)])

    def _find_span(self, index: int, opens: int, closes: int) -> tuple[int, int]:
        """The instants of minutes of a day; what closes after the last of all days closes at its end."""
        if closes > DAY_MINUTES and index + 1 < self.length:
            closing = self.find_instant(index + 1, closes - DAY_MINUTES)
        else:
            closing = self.find_instant(index, closes)
        return self.find_instant(index, opens), closing

    def list_clock_changes(self, index: int) -> tuple[int, ...]:
        """The instant at which clocks are changed on a day, to the minute."""
        if index not in self.irregular_days:
            return ()
        low, high = self.midnights[index], self.midnights[index + 1]
        before = self._find_offset(low)
        while high - low > MINUTE_SECONDS:
            middle = (low + high) // 2 // MINUTE_SECONDS * MINUTE_SECONDS
            low, high = (middle, high) if self._find_offset(middle) == before else (low, middle)
        return (high,)

    def _find_offset(self, instant: int) -> timedelta | None:
        return self.convert_to_local(instant).utcoffset()


@lru_cache(maxsize=32)  # at most 32 places; depends on its arguments only
def _compute_midnights(
    zone: ZoneInfo, first_day: date, blocks: int
) -> tuple[tuple[int, ...], frozenset[int]]:
    """The instants at which the days of some blocks begin, and the days on which clocks are changed."""
    first = first_day.toordinal()
    midnights = tuple(
        int(datetime.combine(date.fromordinal(day), time(), zone).timestamp())
        for day in range(first, first + blocks * _BLOCK_DAYS)
    )
    lengths = enumerate(end - begin for begin, end in pairwise(midnights))
    return midnights, frozenset(index for index, length in lengths if length != DAY_SECONDS)


def _measure_range(one: TimeRange) -> tuple[int, int]:
    """The minutes of a day at which it opens and closes; those of the next day count on from 1440."""
    if one.closes == ALL_DAY.closes:
        closes = DAY_MINUTES
    elif one.closes <= one.opens:
        closes = DAY_MINUTES + _get_minute(one.closes)
    else:
        closes = _get_minute(one.closes)
    return _get_minute(one.opens), closes


def _get_minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _covers_every_route(disruption: Disruption, shipping: Shipping) -> bool:
    return all(
        disruption.covers_route(name, method)
        for name, zone in shipping.zones.items()
        for method in zone.rates
    )

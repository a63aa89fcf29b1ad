"""Delivery dates, held against a count of days that is made another way."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from trustpages.fields.datetime_fields import WEEKDAYS
from trustpages.fields.durations import DurationRange
from trustpages.kinds.shipping.calendar import (
    DeliveryCalendar,
    DeliveryEstimate,
    Holiday,
    RouteCalendar,
    add_delivery_days,
    estimate_delivery,
    estimate_week,
)

MONDAY = date(2026, 11, 23)
WORKDAYS = list(WEEKDAYS[:5])
CHRISTMAS = {"starts": "2026-12-25", "ends": "2026-12-28", "name": "Christmas"}


def _calendar(days: list[str] | None = None, *holidays: dict[str, str]) -> DeliveryCalendar:
    return DeliveryCalendar.model_validate(
        {"working_days": days or WORKDAYS, "cutoff": "14:00", "holidays": holidays or [CHRISTMAS]}
    )


CALENDAR = _calendar()
ROUTE = RouteCalendar(CALENDAR)


def _estimate(
    route: RouteCalendar,
    ordered: date,
    handling: DurationRange,
    transit: DurationRange,
    *,
    late: bool,
) -> DeliveryEstimate:
    found = estimate_delivery(route, ordered, handling, transit, late=late)
    assert found
    return found


def _days(least: int, most: int) -> DurationRange:
    return DurationRange(least, most, "days")


def _business(least: int, most: int) -> DurationRange:
    return DurationRange(least, most, "business days")


@pytest.mark.parametrize(
    ("works", "day"),
    [
        (True, date(2026, 11, 23)),
        (True, date(2026, 11, 27)),
        (False, date(2026, 11, 28)),
        (False, date(2026, 11, 29)),
        (True, date(2026, 12, 24)),
        (False, date(2026, 12, 25)),
        (False, date(2026, 12, 28)),
        (True, date(2026, 12, 29)),
    ],
)
def test_weekends_and_holidays_are_not_worked(works: bool, day: date) -> None:  # noqa: FBT001
    assert CALENDAR.is_working_day(day) is works


@pytest.mark.parametrize(
    ("dispatched", "earliest", "latest", "ordered", "late"),
    [
        ("11-23", "11-25", "11-27", "11-23", False),
        ("11-24", "11-26", "11-30", "11-23", True),
        ("11-30", "12-02", "12-04", "11-27", True),
        ("11-30", "12-02", "12-04", "11-28", False),
        ("11-30", "12-02", "12-04", "11-28", True),
        ("12-24", "12-30", "01-01", "12-24", False),
        ("12-29", "12-31", "01-04", "12-24", True),
        ("12-29", "12-31", "01-04", "12-26", False),
    ],
)
def test_an_order_counts_from_the_working_day_on_which_it_is_in_time(
    dispatched: str, earliest: str, latest: str, ordered: str, *, late: bool
) -> None:
    """Handed over the same day, two to four business days on the way."""
    found = _estimate(ROUTE, _day(ordered), _business(0, 0), _business(2, 4), late=late)

    expected = (_day(dispatched), _day(earliest), _day(latest))
    assert (found.dispatched, found.earliest, found.latest) == expected


def _day(text: str) -> date:
    month, day = map(int, text.split("-"))
    return date(2026 if month > 1 else 2027, month, day)


def test_calendar_days_run_through_the_weekend_and_business_days_do_not() -> None:
    friday = date(2026, 11, 27)

    assert add_delivery_days(CALENDAR, friday, 2, "days") == date(2026, 11, 29)
    assert add_delivery_days(CALENDAR, friday, 2, "business days") == date(2026, 12, 1)
    assert add_delivery_days(CALENDAR, friday, 2, "weeks") == date(2026, 12, 11)


def test_nothing_arrives_on_a_day_that_the_couriers_rest_though_calendar_days_end_there() -> None:
    """Carried on every day but Sunday, the days on the way counted as calendar days."""
    calendar = DeliveryCalendar.model_validate(
        {
            "working_days": WORKDAYS,
            "carrier_days": list(WEEKDAYS[:6]),
            "cutoff": "14:00",
            "holidays": [CHRISTMAS],
        }
    )
    friday = date(2026, 11, 27)

    assert add_delivery_days(calendar, friday, 1, "days") == date(2026, 11, 28)
    assert add_delivery_days(calendar, friday, 2, "days") == date(2026, 11, 30)


def test_days_on_the_way_are_counted_by_the_days_of_the_couriers() -> None:
    """Sent on Mondays and Thursdays, carried on every day but Sunday."""
    calendar = DeliveryCalendar.model_validate(
        {
            "working_days": ["monday", "thursday"],
            "carrier_days": list(WEEKDAYS[:6]),
            "cutoff": "14:00",
            "holidays": [CHRISTMAS],
        }
    )
    found = _estimate(RouteCalendar(calendar), MONDAY, _business(1, 1), _business(1, 3), late=False)

    assert (found.dispatched, found.earliest, found.latest) == (
        date(2026, 11, 26),
        date(2026, 11, 27),
        date(2026, 11, 30),
    )


def test_the_later_end_of_handling_is_the_day_of_dispatch() -> None:
    found = _estimate(ROUTE, MONDAY, _business(1, 3), _days(1, 2), late=False)

    assert found == DeliveryEstimate(
        ordered=MONDAY,
        late=False,
        cutoff=time(14),
        dispatched=date(2026, 11, 26),
        earliest=date(2026, 11, 25),
        latest=date(2026, 11, 28),
    )


def test_nothing_is_handed_over_on_a_day_that_is_not_worked() -> None:
    """One calendar day after Friday is Saturday, when nobody packs."""
    found = _estimate(ROUTE, date(2026, 11, 27), _days(1, 1), _days(1, 1), late=False)

    assert found.dispatched == date(2026, 11, 30)
    assert found.earliest == found.latest == date(2026, 12, 1)


def test_a_week_has_an_example_a_day_and_one_more_after_each_cut_off() -> None:
    examples = list(estimate_week(ROUTE, MONDAY, _business(0, 1), _business(1, 2)))

    assert [one.ordered for one in examples if not one.late] == [
        MONDAY + timedelta(days=offset) for offset in range(7)
    ]
    assert [one.ordered.weekday() for one in examples if one.late] == [0, 1, 2, 3, 4]


def test_a_calendar_without_a_working_day_comes_to_an_end() -> None:
    """A holiday of many years must not hang the build."""
    closed = _calendar(["monday"], {"starts": "2026-01-01", "ends": "2099-12-31", "name": "Away"})

    assert closed.find_carrier_day(MONDAY) > MONDAY


def test_a_holiday_of_one_day_ends_on_that_day() -> None:
    holiday = Holiday.model_validate({"starts": "2026-12-25", "name": "Christmas"})

    assert holiday.last_day == date(2026, 12, 25)


def test_a_holiday_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValidationError, match="ends before it starts"):
        Holiday.model_validate({"starts": "2026-12-25", "ends": "2026-12-24", "name": "Christmas"})


def test_coming_holidays_are_listed_by_date_whatever_their_order() -> None:
    calendar = _calendar(
        None,
        {"starts": "2027-02-08", "name": "Rose Monday"},
        {"starts": "2026-12-24", "ends": "2027-01-02", "name": "Christmas"},
        {"starts": "2026-11-20", "name": "Over"},
    )
    coming = calendar.list_upcoming_holidays(date(2027, 1, 2))

    assert [holiday.name for holiday in coming] == ["Christmas", "Rose Monday"]


def test_the_calendar_reaches_to_its_last_holiday() -> None:
    later = {"starts": "2027-03-17", "name": "Saint Patrick's Day"}

    assert _calendar(None, later, CHRISTMAS).find_last_holiday() == date(2027, 3, 17)


DATES = st.dates(date(2026, 1, 1), date(2027, 12, 31))
RUNS = st.tuples(DATES, st.integers(0, 10))


@st.composite
def calendars(draw: st.DrawFn) -> tuple[DeliveryCalendar, set[date]]:
    """A calendar, and every day of three years that is free in it."""
    days = draw(st.lists(st.sampled_from(WEEKDAYS), min_size=1, unique=True))
    runs = draw(st.lists(RUNS, min_size=1, max_size=4))
    free = {start + timedelta(days=more) for start, length in runs for more in range(length + 1)}
    day = date(2025, 12, 1)
    while day < date(2029, 1, 1):
        if WEEKDAYS[day.weekday()] not in days:
            free.add(day)
        day += timedelta(days=1)
    holidays = [
        {"starts": str(start), "ends": str(start + timedelta(days=length)), "name": "x"}
        for start, length in runs
    ]
    return _calendar(list(days), *holidays), free


def _counted(day: date, count: int, free: set[date]) -> date:
    """Walk the calendar one day at a time."""
    while count:
        day += timedelta(days=1)
        count -= day not in free
    return day


@settings(max_examples=40, deadline=None)
@given(calendars(), DATES, st.booleans(), st.tuples(*[st.integers(0, 5)] * 4))
def test_a_day_by_day_count_comes_to_the_same_dates(
    made: tuple[DeliveryCalendar, set[date]],
    ordered: date,
    late: bool,  # noqa: FBT001
    counts: tuple[int, int, int, int],
) -> None:
    calendar, free = made
    handling, transit = sorted(counts[:2]), sorted(counts[2:])
    start = ordered + timedelta(days=late)
    while start in free:
        start += timedelta(days=1)
    packed = [_counted(start, count, free) for count in handling]

    found = _estimate(
        RouteCalendar(calendar), ordered, _business(*handling), _business(*transit), late=late
    )

    assert found.dispatched == packed[1]
    assert found.earliest == _counted(packed[0], transit[0], free)
    assert found.latest == _counted(packed[1], transit[1], free)


@settings(max_examples=40, deadline=None)
@given(calendars(), DATES, st.integers(0, 3), st.integers(0, 3))
def test_a_later_order_never_arrives_earlier(
    made: tuple[DeliveryCalendar, set[date]], ordered: date, handling: int, transit: int
) -> None:
    spans = (_days(handling, handling), _business(transit, transit))
    calendar = made[0]
    times = [
        _estimate(RouteCalendar(calendar), day, *spans, late=late).latest
        for day in (ordered, ordered + timedelta(days=1))
        for late in (False, True)
    ]

    assert times == sorted(times)


@settings(max_examples=40, deadline=None)
@given(calendars(), st.integers(0, 400), st.integers(0, 3), st.integers(0, 3))
def test_a_week_of_one_calendar_is_not_that_of_another(
    made: tuple[DeliveryCalendar, set[date]], offset: int, handling: int, transit: int
) -> None:
    """The weeks of shops stand in one memory: one is asked for between two questions for the other."""
    calendar, today = made[0], MONDAY + timedelta(days=offset)
    busy = calendar.model_copy(
        update={"holidays": (*calendar.holidays, Holiday(starts=today, name="x"))}
    )
    spans = (_business(handling, handling + 1), _days(transit, transit))

    for one in (calendar, busy, calendar.model_copy()):
        days = [today + timedelta(days=more) for more in range(7)]
        assert estimate_week(RouteCalendar(one), today, *spans) == tuple(
            _estimate(RouteCalendar(one), day, *spans, late=late)
            for day in days
            for late in (False, True)
            if not late or one.is_working_day(day)
        )


def test_nothing_arrives_on_a_holiday_even_where_all_days_are_counted() -> None:
    """Three days after 23 December is Boxing Day; on it nothing is carried to any door."""
    found = _estimate(ROUTE, date(2026, 12, 23), _days(0, 0), _days(2, 3), late=False)

    assert found.earliest == found.latest == date(2026, 12, 29)

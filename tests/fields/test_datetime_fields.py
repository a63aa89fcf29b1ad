"""Days, times of day, opening hours and time zones, as owners write them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from support.values import read_as, refused

from trustpages.fields.datetime_fields import (
    ALL_DAY,
    CLOSED,
    WEEKDAYS,
    Day,
    DayHours,
    HoursException,
    OpeningHours,
    TimeOfDay,
    TimeRange,
    TimeZone,
    WeeklyHours,
)

WEEK = {**dict.fromkeys(WEEKDAYS, "09:00-17:00"), "sunday": "closed"}


@pytest.mark.parametrize("text", ["2026-11-24", " 2026-11-24 ", "２０２６-11-24"])
def test_a_day_is_year_month_day(text: str) -> None:
    assert read_as(Day, text) == date(2026, 11, 24)


def test_a_day_may_lack_its_zeros() -> None:
    assert read_as(Day, "2026-1-2") == date(2026, 1, 2)


@pytest.mark.parametrize(
    "text", ["24/11/2026", "11/24/2026", "24.11.2026", "24 November 2026", "20261124", "today", ""]
)
def test_a_day_in_another_order_is_answered_with_the_right_one(text: str) -> None:
    """05/06/2026 is two days in two countries, so none of these forms is guessed."""
    assert refused(Day, text) == (
        f"'{text}' is not a date\nWrite year-month-day, such as 2026-11-24."
    )


@pytest.mark.parametrize("text", ["2026-11-31", "2027-02-29", "2026-13-01", "0000-01-01"])
def test_a_day_that_no_calendar_has_is_refused(text: str) -> None:
    assert refused(Day, text) == f"there is no day {text}\nLook at the calendar again."


@pytest.mark.parametrize("text", ["0001-01-01", "0206-11-24", "9999-12-31"])
def test_a_day_beside_which_there_may_be_none_is_refused(text: str) -> None:
    assert refused(Day, text) == (
        f"the year of {text} cannot be meant\nLook at the year again: 1000 to 8999."
    )


@settings(deadline=None)
@given(st.dates(date(1000, 1, 1), date(8999, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    assert read_as(Day, day.isoformat()) == day


@pytest.mark.parametrize("text", ["9:00", "09:00", "０９：００"])
def test_a_time_of_day_may_lack_its_zero(text: str) -> None:
    assert read_as(TimeOfDay, text) == time(9, 0)


@pytest.mark.parametrize("text", ["2pm", "14.00", "24:00", "14:60", "noon", "14:00:00", "14h", "9"])
def test_what_is_no_time_of_day_is_answered_with_two_examples(text: str) -> None:
    assert f"'{text}' is not a time of day" in refused(TimeOfDay, text)
    assert "from 00:00 to 23:59: 09:00 or 14:30." in refused(TimeOfDay, text)


@settings(deadline=None)
@given(st.times())
def test_every_time_is_read_back(at: time) -> None:
    assert read_as(TimeOfDay, f"{at:%H:%M}") == time(at.hour, at.minute)


MORNING, AFTERNOON = TimeRange(time(9), time(12)), TimeRange(time(13), time(17))


@pytest.mark.parametrize(
    ("ranges", "text"),
    [
        ((), "closed"),
        ((), "Closed"),
        ((ALL_DAY,), "all day"),
        ((ALL_DAY,), "All day"),
        ((ALL_DAY,), "00:00-24:00"),
        ((ALL_DAY,), "0:00 – 24:00"),
        ((MORNING,), "09:00-12:00"),
        ((MORNING,), "9:00–12:00"),
        ((MORNING,), "09:00 to 12:00"),
        ((MORNING,), "09:00 — 12:00"),
        ((MORNING,), "０９：００－１２：００"),
        ((MORNING, AFTERNOON), "09:00-12:00, 13:00-17:00"),
        ((MORNING, AFTERNOON), "13:00-17:00,9:00-12:00"),
        ((TimeRange(time(22), time(2)),), "22:00-02:00"),
        ((TimeRange(time(9), time(0)),), "09:00-24:00"),
        ((MORNING, TimeRange(time(20), time(2))), "20:00-02:00, 09:00-12:00"),
        ((MORNING, TimeRange(time(12), time(13))), "09:00-12:00, 12:00-13:00"),
    ],
)
def test_opening_hours_are_read_in_the_order_of_the_day(
    ranges: tuple[TimeRange, ...], text: str
) -> None:
    assert read_as(OpeningHours, text) == DayHours(ranges)


@pytest.mark.parametrize(
    ("ranges", "text"),
    [
        ((), "by appointment"),
        ((), "By appointment"),
        ((MORNING,), "09:00-12:00, by appointment"),
        ((MORNING, AFTERNOON), "by appointment, 13:00-17:00, 09:00-12:00"),
    ],
)
def test_a_day_may_be_by_appointment_alone_or_beside_its_hours(
    ranges: tuple[TimeRange, ...], text: str
) -> None:
    hours = read_as(OpeningHours, text)

    assert hours == DayHours(ranges, by_appointment=True)
    assert not hours.is_closed
    assert hours != read_as(OpeningHours, "closed")


def test_by_appointment_is_said_once() -> None:
    told = refused(OpeningHours, "by appointment, 09:00-12:00, by appointment")

    assert "says twice 'by appointment'\nTake it out once." in told


@pytest.mark.parametrize(
    "text",
    [
        "9-17",
        "9am-5pm",
        "09.00-17.00",
        "09:00",
        "",
        "09:00-12:00,",
        "by chance",
        "closed, 09:00-12:00",
    ],
)
def test_what_are_no_opening_hours_are_answered_with_examples(text: str) -> None:
    assert refused(OpeningHours, text) == (
        f"'{text}' are not opening hours\n"
        "Write '09:00-17:00', '09:00-12:00, 13:00-17:00', 'all day', 'by appointment' or 'closed'."
    )


@pytest.mark.parametrize("text", ["09:00-09:00", "00:00-00:00", "9:00-09:00"])
def test_hours_that_end_when_they_start_say_nothing(text: str) -> None:
    """One reader takes them for the whole day, another for none of it."""
    assert "are not opening hours" in refused(OpeningHours, text)


@pytest.mark.parametrize(
    "text",
    [
        "09:00-13:00, 12:00-17:00",
        "09:00-17:00, 10:00-11:00",
        "20:00-02:00, 21:00-23:00",
        "09:00-12:00, 09:00-12:00",
    ],
)
def test_hours_that_overlap_are_refused(text: str) -> None:
    assert f"'{text}': two of these hours overlap" in refused(OpeningHours, text)


@pytest.mark.parametrize("text", ["09:00-25:00", "09:70-17:00", "24:00-09:00"])
def test_hours_that_no_clock_has_are_refused(text: str) -> None:
    assert "is not a time of day" in refused(OpeningHours, text)


@pytest.mark.parametrize("zone", ["Europe/London", "Asia/Shanghai", "UTC"])
def test_a_time_zone_is_a_region_and_a_city(zone: str) -> None:
    assert zone == read_as(TimeZone, zone).key


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("Europe/London", "London"),
        ("Europe/London", "europe/london"),
        ("America/New_York", "New York"),
        ("Asia/Shanghai", "shanghai"),
    ],
)
def test_a_city_alone_is_answered_with_its_zone(zone: str, text: str) -> None:
    assert refused(TimeZone, text) == f"'{text}' is not a time zone\nDid you mean '{zone}'?"


@pytest.mark.parametrize("text", ["GMT", "BST", "CET", "+01:00", "Etc/GMT+25", "", "Bristol"])
def test_a_zone_without_summer_time_is_not_taken(text: str) -> None:
    """An owner in London who writes GMT would be an hour wrong for half the year."""
    assert "Write region and city, such as Europe/London" in refused(TimeZone, text)


def test_a_week_knows_its_days_from_monday_on() -> None:
    week = WeeklyHours.model_validate(WEEK)

    assert [day for day, _ in week.days] == list(WEEKDAYS)
    assert week.get_hours("monday") == DayHours((TimeRange(time(9), time(17)),))
    assert week.get_hours("sunday").is_closed


def test_a_week_needs_every_day() -> None:
    with pytest.raises(ValidationError, match="saturday"):
        WeeklyHours.model_validate({day: "closed" for day in WEEKDAYS if day != "saturday"})


def test_an_exception_of_one_day_ends_on_that_day() -> None:
    one = HoursException.model_validate({"starts": "2026-12-24", "reason": "Christmas"})

    assert (one.last_day, one.hours) == (date(2026, 12, 24), CLOSED)


def test_an_exception_may_be_by_appointment() -> None:
    stated = {"starts": "2026-12-24", "hours": "by appointment", "reason": "Christmas"}

    assert HoursException.model_validate(stated).hours == DayHours(by_appointment=True)


def test_an_exception_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValidationError, match="ends before it starts"):
        HoursException.model_validate(
            {"starts": "2026-12-24", "ends": "2026-12-23", "reason": "Christmas"}
        )


@pytest.mark.parametrize("text", ["Etc/GMT+12", "Etc/GMT-14", "Etc/UTC"])
def test_a_zone_of_a_fixed_offset_is_a_time_zone(text: str) -> None:
    """Ships and bases have no city."""
    assert read_as(TimeZone, text).key == text

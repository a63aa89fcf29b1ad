"""Times in schema.org's words: whole days, a cut-off with its offset, hours by weekday."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trustpages.fields.datetime_fields import WEEKDAYS, HoursException, WeeklyHours
from trustpages.fields.durations import Duration, DurationRange, TimeUnit
from trustpages.fields.jsonld import (
    build_day_range,
    build_opening_hours,
    drop_empty,
    format_cutoff,
    get_term_url,
    round_up_to_days,
)

WEEK = {**dict.fromkeys(WEEKDAYS, "09:00-12:00, 13:00-17:00"), "sunday": "closed"}


@pytest.mark.parametrize(
    ("said", "day", "zone"),
    [
        ("14:00:00+00:00", date(2026, 12, 1), "Europe/London"),
        ("14:00:00+01:00", date(2026, 7, 1), "Europe/London"),
        ("14:00:00+08:00", date(2026, 7, 1), "Asia/Shanghai"),
        ("14:00:00-04:00", date(2026, 7, 1), "America/New_York"),
    ],
)
def test_a_cut_off_has_the_offset_of_its_season(said: str, day: date, zone: str) -> None:
    """Without it machines read the time as their own."""
    assert said == format_cutoff(time(14), day, zone)


@pytest.mark.parametrize(
    ("count", "value", "unit"),
    [
        (1, 24, "hours"),
        (2, 25, "hours"),
        (1, 1, "minutes"),
        (14, 14, "days"),
        (14, 14, "business days"),
        (14, 2, "weeks"),
        (90, 3, "months"),
        (730, 2, "years"),
    ],
)
def test_a_length_is_rounded_up_to_whole_days(count: int, value: int, unit: TimeUnit) -> None:
    assert count == round_up_to_days(Duration(value, unit))


@settings(deadline=None)
@given(st.integers(1, 9999))
def test_hours_of_whole_days_are_exact(count: int) -> None:
    assert round_up_to_days(Duration(count * 24, "hours")) == count


@pytest.mark.parametrize(
    ("least", "most", "span"),
    [
        (2, 4, DurationRange(2, 4, "business days")),
        (7, 14, DurationRange(1, 2, "weeks")),
        (0, 2, DurationRange(12, 36, "hours")),
        (0, 0, DurationRange(0, 0, "days")),
    ],
)
def test_a_span_is_never_told_shorter_than_it_is(
    least: int, most: int, span: DurationRange
) -> None:
    said = build_day_range(span)

    assert (said["minValue"], said["maxValue"], said["unitCode"]) == (least, most, "DAY")


def test_days_with_the_same_hours_stand_together_and_closed_days_are_not_named() -> None:
    morning, afternoon = build_opening_hours(WeeklyHours.model_validate(WEEK))

    assert morning["dayOfWeek"] == [
        get_term_url(day)
        for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
    ]
    assert (morning["opens"], morning["closes"]) == ("09:00", "12:00")
    assert (afternoon["opens"], afternoon["closes"]) == ("13:00", "17:00")


@pytest.mark.parametrize(
    ("opens", "closes", "hours"), [("00:00", "00:00", "closed"), ("10:00", "11:00", "10:00-11:00")]
)
def test_an_exception_has_its_days(opens: str, closes: str, hours: str) -> None:
    day = HoursException.model_validate(
        {"starts": "2026-12-24", "ends": "2026-12-26", "hours": hours, "reason": "Christmas"}
    )
    said = build_opening_hours(
        WeeklyHours.model_validate(dict.fromkeys(WEEKDAYS, "closed")), (day,)
    )

    assert said == [
        {
            "@type": "OpeningHoursSpecification",
            "validFrom": "2026-12-24",
            "validThrough": "2026-12-26",
            "opens": opens,
            "closes": closes,
        }
    ]


def test_zero_and_no_are_statements_and_nothing_is_none() -> None:
    assert drop_empty({"a": 0, "b": False, "c": None, "d": "", "e": [], "f": {}}) == {
        "a": 0,
        "b": False,
    }


def test_a_day_by_appointment_is_not_stated_as_open() -> None:
    """schema.org has no word for it; an exception has to say that the regular hours do not hold."""
    week = WeeklyHours.model_validate(dict.fromkeys(WEEKDAYS, "by appointment"))
    stated = {"starts": "2026-12-24", "hours": "by appointment", "reason": "Christmas"}

    assert build_opening_hours(week) == []
    (exception,) = build_opening_hours(week, [HoursException.model_validate(stated)])
    assert (exception["opens"], exception["closes"]) == ("00:00", "00:00")


def test_hours_beside_appointments_are_stated() -> None:
    hours = {**WEEK, "monday": "09:00-12:00, 13:00-17:00, by appointment"}
    first, _, *rest = build_opening_hours(WeeklyHours.model_validate(hours))

    assert len(first["dayOfWeek"]) == 6
    assert rest == []

"""Lengths of time: what owners write, and what they are told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.values import read_as, refused

from trustpages.fields.durations import (
    TIME_UNITS,
    DayRangeField,
    Duration,
    DurationField,
    DurationRange,
    DurationRangeField,
    TimeUnit,
)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (24, "hours", "24 hours"),
        (24, "hours", "24h"),
        (24, "hours", "24 Hours"),
        (2, "hours", "2 hrs"),
        (30, "minutes", "30 min"),
        (1, "days", "1 day"),
        (14, "days", "  14   days "),
        (14, "days", "14 calendar days"),
        (1, "business days", "1 business day"),
        (1, "business days", "1 working day"),
        (3, "business days", "3  Working  Days"),
        (2, "weeks", "2 weeks"),
        (5, "years", "5 years"),
        (24, "hours", "２４　hours"),
    ],
)
def test_a_length_of_time_keeps_the_unit_it_was_written_in(
    value: int, unit: TimeUnit, text: str
) -> None:
    assert Duration(value, unit) == read_as(DurationField, text)


@pytest.mark.parametrize(
    "text",
    ["", "14", "0 days", "two days", "1.5 hours", "-1 days", "14 days.", "99999 days", "days"],
)
def test_what_is_no_length_of_time_is_answered_with_an_example(text: str) -> None:
    assert f"'{text}' is not a length of time" in refused(DurationField, text)
    assert "above 0 and a unit, such as '24 hours'" in refused(DurationField, text)


@pytest.mark.parametrize("text", ["3-5 days", "3 to 5 days", "3 – 5 days", "3—5 days"])
def test_two_lengths_in_place_of_one_are_answered_with_the_longer(text: str) -> None:
    assert "Write the longest that it may take: '5 days'." in refused(DurationField, text)


@pytest.mark.parametrize("text", ["3 fortnights", "3 bdays", "1 s", "3 m"])
def test_a_strange_unit_is_answered_with_all_units(text: str) -> None:
    assert "minutes, hours, business days, days, weeks, months, years" in refused(
        DurationField, text
    )


@pytest.mark.parametrize(
    ("shorter", "longer"),
    [("59 minutes", "1 hour"), ("23 hours", "1 day"), ("6 days", "1 week"), ("3 weeks", "1 month")],
)
def test_lengths_of_different_units_can_be_ordered(shorter: str, longer: str) -> None:
    assert read_as(DurationField, shorter).hours < read_as(DurationField, longer).hours


@settings(deadline=None)
@given(st.integers(1, 166))
def test_an_hour_is_exactly_sixty_minutes(hours: int) -> None:
    assert Duration(hours, "hours").hours == Duration(hours * 60, "minutes").hours


@pytest.mark.parametrize(
    ("least", "most", "unit", "text"),
    [
        (2, 4, "business days", "2 to 4 business days"),
        (2, 4, "business days", "2-4 business days"),
        (2, 4, "business days", "2–4 working days"),
        (2, 4, "days", "2 — 4 days"),
        (0, 1, "days", "0 to 1 day"),
        (3, 3, "weeks", "3 weeks"),
        (0, 0, "days", "0 days"),
    ],
)
def test_a_span_has_two_ends(least: int, most: int, unit: TimeUnit, text: str) -> None:
    assert DurationRange(least, most, unit) == read_as(DurationRangeField, text)


@pytest.mark.parametrize(
    ("hint", "text"),
    [
        ("Write the smaller number first.", "4 to 2 days"),
        ("Write it like '2 to 4 business days'", "2 to 4"),
        ("Write it like '2 to 4 business days'", "same day"),
        ("Use one of: minutes, hours", "2 to 4 fortnights"),
    ],
)
def test_what_is_no_span_is_answered_with_a_way_out(hint: str, text: str) -> None:
    assert hint in refused(DurationRangeField, text)


@pytest.mark.parametrize("text", ["24 to 48 hours", "30 minutes", "1 month", "1 to 2 years"])
def test_parcels_are_counted_in_days(text: str) -> None:
    """A delivery date cannot be computed from hours, and a month has no fixed length."""
    assert "Count it in business days, days or weeks" in refused(DayRangeField, text)
    assert refused(DurationRangeField, text) == ""


@settings(deadline=None)
@given(st.integers(1, 9999), st.sampled_from(TIME_UNITS))
def test_every_length_is_read_back_from_its_own_words(value: int, unit: TimeUnit) -> None:
    assert Duration(value, unit) == read_as(DurationField, f"{value} {unit}")

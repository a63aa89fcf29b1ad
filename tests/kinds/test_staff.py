"""The page of all people: how stars are computed or awarded, and what to know of whoever comes."""

from __future__ import annotations

from typing import Any

import pytest
from support.facts import facts, fault

LEVELS = [
    {"stars": "5", "on_time": "98%", "upheld": "0", "rating": "4.8"},
    {"stars": "4", "on_time": "95%"},
]
POLICY: dict[str, Any] = {"how": "Counted every month.", "period": "6 months", "levels": LEVELS}


def _policy(**changes: Any) -> Any:
    return facts("staff", stars={**POLICY, **changes}).stars


def test_stars_rest_on_ten_cases_unless_the_shop_asks_for_more() -> None:
    assert _policy().min_sample == 10
    assert _policy(min_sample="30").min_sample == 30


@pytest.mark.parametrize("field", ["how", "levels"])
def test_a_policy_says_how_it_works(field: str) -> None:
    assert field in fault("staff", stars={**POLICY, field: None})


@pytest.mark.parametrize(
    ("written", "months"), [("6 months", 6), ("1 month", 1), ("1 year", 12), ("60 months", 60)]
)
def test_a_period_is_a_number_of_whole_months(written: str, months: int) -> None:
    assert _policy(period=written).period.value == months


@pytest.mark.parametrize("written", ["26 weeks", "0 months", "61 months", "6 years", "half a year"])
def test_any_other_period_is_refused(written: str) -> None:
    assert "whole months" in fault("staff", stars={**POLICY, "period": written})


@pytest.mark.parametrize("written", ["5.1", "0.9", "98%", "4,8", "4.875"])
def test_an_average_lies_between_one_and_five(written: str) -> None:
    levels = [{"stars": "5", "rating": written}]

    assert "average of ratings" in fault("staff", stars={**POLICY, "levels": levels})


@pytest.mark.parametrize(
    ("message", "levels"),
    [
        ("nothing says what 3 stars take", [{"stars": "3"}]),
        ("5 stars stand here twice", [LEVELS[0], LEVELS[0]]),
        ("5 stars ask for less", [{"stars": "5", "on_time": "90%"}, LEVELS[1]]),
        ("5 stars ask for less", [{"stars": "5", "rating": "4.8"}, LEVELS[1]]),
        (
            "5 stars ask for less",
            [{"stars": "5", "upheld": "2"}, {"stars": "4", "upheld": "1"}],
        ),
        ("greater than or equal to 1", [{"stars": "0", "on_time": "1%"}]),
    ],
)
def test_levels_that_make_no_sense_are_refused(message: str, levels: list[Any]) -> None:
    assert message in fault("staff", stars={**POLICY, "levels": levels})


def test_levels_that_are_awarded_may_be_stated_in_words() -> None:
    (level,) = _policy(levels=[{"stars": "5", "requires": "a master's certificate"}]).levels

    assert not level.is_computed


def test_there_need_be_no_stars() -> None:
    assert facts("staff").stars is None


def test_whoever_comes_asks_for_nothing_and_can_be_verified() -> None:
    visits = {"phone": "+44 117 496 0123", "never_asks": ["cash"]}

    assert facts("staff", visits=visits).visits.never_asks == ("cash",)
    assert "never_asks" in fault("staff", visits={**visits, "never_asks": []})
    assert "phone" in fault("staff", visits={"never_asks": ["cash"]})

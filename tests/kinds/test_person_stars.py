"""Stars: what they must rest on, and how long they hold."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from trustpages.fields.stars import Stars

STARS: dict[str, Any] = {
    "level": "4",
    "basis": "measured",
    "sample": {"n": "212", "of": "240"},
    "counted": "visits",
    "period": {"starts": "2026-04-01", "ends": "2026-09-30"},
    "awarded_by": "Amara Okafor",
    "awarded_on": "2026-10-05",
    "valid_to": "2027-03-31",
}


@pytest.mark.parametrize(
    ("lapsed", "today"), [(False, date(2027, 3, 31)), (True, date(2027, 4, 1))]
)
def test_stars_hold_to_the_end_of_their_last_day(lapsed: bool, today: date) -> None:  # noqa: FBT001
    assert Stars.model_validate(STARS).is_expired(today) is lapsed


@pytest.mark.parametrize(
    ("message", "change"),
    [
        ("241 of 240 is more than there were", {"sample": {"n": "241", "of": "240"}}),
        ("greater than or equal to 1", {"sample": {"n": "0", "of": "240"}}),
        (
            "the period ends before it starts",
            {"period": {"starts": "2026-04-01", "ends": "2026-03-31"}},
        ),
        ("less than or equal to 5", {"level": "6"}),
        ("is not a whole number", {"level": "4.5"}),
        ("'measured' or 'assessed'", {"basis": "felt"}),
    ],
)
def test_stars_without_a_true_basis_are_refused(message: str, change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        Stars.model_validate({**STARS, **change})

    assert message in str(caught.value)


@pytest.mark.parametrize("field", sorted(STARS))
def test_stars_say_everything_that_they_rest_on(field: str) -> None:
    with pytest.raises(ValidationError, match=field):
        Stars.model_validate({name: value for name, value in STARS.items() if name != field})

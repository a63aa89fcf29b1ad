"""Stars that somebody awards: what they must rest on, and how long they hold."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from trustpages.fields.stars import AwardedStars

STARS: dict[str, Any] = {
    "level": "4",
    "basis": "ten finished rooms",
    "awarded_by": "Amara Okafor",
    "awarded_on": "2026-10-05",
    "valid_to": "2027-03-31",
}


@pytest.mark.parametrize(
    ("lapsed", "today"), [(False, date(2027, 3, 31)), (True, date(2027, 4, 1))]
)
def test_stars_hold_to_the_end_of_their_last_day(lapsed: bool, today: date) -> None:  # noqa: FBT001
    assert AwardedStars.model_validate(STARS).is_expired(today) is lapsed


@pytest.mark.parametrize(
    ("message", "change"),
    [
        ("less than or equal to 5", {"level": "6"}),
        ("is not a whole number", {"level": "4.5"}),
        ("Extra inputs", {"sample": {"n": "12", "of": "12"}}),
    ],
)
def test_stars_of_another_form_are_refused(message: str, change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        AwardedStars.model_validate({**STARS, **change})

    assert message in str(caught.value)


@pytest.mark.parametrize("field", sorted(STARS))
def test_stars_say_everything_that_they_rest_on(field: str) -> None:
    with pytest.raises(ValidationError, match=field):
        AwardedStars.model_validate({name: one for name, one in STARS.items() if name != field})

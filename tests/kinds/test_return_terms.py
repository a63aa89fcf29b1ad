"""The terms of a return, one by one."""

from __future__ import annotations

import pytest

from trustpages.fields.durations import Duration
from trustpages.kinds.returns import ReturnFees, ReturnWindow


@pytest.mark.parametrize(
    ("given", "longest"),
    [
        ({"statutory": "14 days"}, Duration(14, "days")),
        ({"voluntary": "30 days"}, Duration(30, "days")),
        ({"statutory": "14 days", "voluntary": "30 days"}, Duration(30, "days")),
        ({"statutory": "3 weeks", "voluntary": "20 days"}, Duration(3, "weeks")),
        ({}, None),
    ],
)
def test_the_longer_of_the_law_and_the_shop_counts(
    given: dict[str, str], longest: Duration | None
) -> None:
    assert longest == ReturnWindow.model_validate({"countries": ["IE"], **given}).longest_period


def test_causes_are_told_in_the_order_in_which_people_ask() -> None:
    free = {"payer": "free", "label": "in box"}
    fees = ReturnFees.model_validate(
        dict.fromkeys(("late", "defect", "wrong_item", "changed_mind"), free)
    )

    assert [cause for cause, _ in fees.by_cause] == ["changed_mind", "defect", "wrong_item", "late"]

"""The page of all people may say how stars are awarded."""

from __future__ import annotations

import pytest
from support.facts import facts, fault

POLICY = {
    "how": "Counted every half year.",
    "levels": [{"stars": "5", "requires": "98 % on time"}],
    "reviewed_every": "six months",
}


def test_stars_rest_on_ten_cases_unless_the_shop_asks_for_more() -> None:
    assert facts("staff", stars=POLICY).stars.min_sample == 10
    assert facts("staff", stars={**POLICY, "min_sample": "30"}).stars.min_sample == 30


@pytest.mark.parametrize("field", sorted(POLICY))
def test_a_policy_says_how_it_works(field: str) -> None:
    assert field in fault("staff", stars={**POLICY, field: None})


def test_there_need_be_no_stars() -> None:
    assert facts("staff").stars is None

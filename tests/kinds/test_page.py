"""A plain page stands in the footer unless it is told not to."""

from __future__ import annotations

import pytest
from support.facts import facts, fault


@pytest.mark.parametrize(("shown", "answer"), [(True, "Yes"), (False, "no")])
def test_a_plain_page_may_stay_out_of_the_footer(shown: bool, answer: str) -> None:  # noqa: FBT001
    assert facts("page").in_footer is True
    assert facts("page", in_footer=answer).in_footer is shown


def test_a_plain_page_has_no_facts_of_its_own() -> None:
    assert "Extra inputs" in fault("page", price="4.50 GBP")

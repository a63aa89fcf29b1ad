"""A notice: from its first day to its last, with an end or a day to look at it again."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from support.facts import facts, fault, flaws

NOTICE: dict[str, Any] = {
    "kind": "holiday",
    "starts": "2026-11-22",
    "ends": "2026-11-30",
    "effect": "Nothing is posted.",
    "choices": [{"title": "Wait", "text": "Wait."}],
}


@pytest.mark.parametrize(
    ("ahead", "withheld", "today"),
    [
        ("it starts on 2026-11-22", "", date(2026, 11, 21)),
        ("", "", date(2026, 11, 22)),
        ("", "", date(2026, 11, 30)),
        ("", "it ended on 2026-11-30", date(2026, 12, 1)),
    ],
)
def test_a_notice_is_shown_from_its_first_day_to_its_last(
    ahead: str, withheld: str, today: date
) -> None:
    made = facts("notice", **NOTICE)

    assert (ahead, withheld) == (made.not_yet_reason(today), made.expiry_reason(today))


@pytest.mark.parametrize(
    ("found", "change"),
    [
        ([], {}),
        ([], {"ends": None, "review_by": "2026-11-22"}),
        ([("review-overdue", "review_by")], {"ends": None, "review_by": "2026-11-21"}),
        ([], {"review_by": "2026-11-21"}),
        ([("notice-without-end", "ends")], {"ends": None}),
        ([("ends-before-start", "ends")], {"ends": "2026-11-21"}),
        ([("delay-without-date", "new_date")], {"kind": "delay"}),
        ([], {"kind": "delay", "new_date": "2026-12-01"}),
        ([], {"kind": "delay", "date_unknown": "We do not know."}),
    ],
)
def test_a_notice_ends_and_a_delay_has_a_date(
    found: list[tuple[str, str]], change: dict[str, Any]
) -> None:
    assert found == flaws("notice", **{**NOTICE, **change})


def test_a_notice_says_what_the_customer_can_do() -> None:
    assert "choices" in fault("notice", **{**NOTICE, "choices": []})

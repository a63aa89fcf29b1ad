"""Words hold to what the shop's fields state: times beside promises, offers for opinions."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.sites import CHINESE, faults

PAGE = "---\ntitle: Good to know\nsummary: S\nreviewed_on: 2026-11-01\n---\n"
CODES = {"promise-by-hand", "promise-contradicted", "offer-for-opinion"}


def _find_claims(folder: Path, words: str, *files: tuple[str, str]) -> list[tuple[str, str, str]]:
    """Code, place and hint of each problem of a page with these words."""
    return [
        (one.code, f"{one.place.line}:{one.place.column}", one.hint)
        for one in faults(folder, ("pages/know.md", PAGE + words), *files)
        if one.code in CODES
    ]


def _find_codes(folder: Path, words: str, *files: tuple[str, str]) -> list[str]:
    return [code for code, _, _ in _find_claims(folder, words, *files)]


@pytest.mark.parametrize(
    ("words", "differs", "line"),
    [
        ("Paid today, it leaves within 12 hours.", True, "within {{ promise post }}"),
        ("We ship within two working days.", False, "within {{ promise post }}"),
        ("Thread is handed over\nwithin an hour.", True, "within {{ promise post }}"),
        ("付款后 12 小时内发货。", True, "{{ promise post }}内"),
        ("两个工作日之内寄出。", False, "{{ promise post }}之内"),
    ],
)
def test_a_length_of_time_beside_a_promise_is_to_be_a_reference(
    tmp_path: Path, words: str, *, differs: bool, line: str
) -> None:
    """The smallest shop promises to post within two business days."""
    ((code, _, hint),) = _find_claims(tmp_path, f"Hello.\n\n{words}\n")

    assert code == ("promise-contradicted" if differs else "promise-by-hand")
    assert f"Write '{line}'" in hint


def test_the_place_is_that_of_the_words(tmp_path: Path) -> None:
    ((_, place, _),) = _find_claims(tmp_path, "Hello.\n\nIt leaves within 12 hours.\n")

    assert place == "8:18"


@pytest.mark.parametrize(
    "words",
    [
        "It leaves within {{ promise post }}.",
        "Write to us within 30 days if a spool is missing.",
        "It leaves on Monday. Tell us within 12 hours what you want changed.",
        "The thread weighs 12 grams when it ships.",
        "三十天内请告诉我们。",
    ],
)
def test_other_lengths_of_time_are_let_be(tmp_path: Path, words: str) -> None:
    assert _find_codes(tmp_path, words) == []


def test_a_field_and_a_translation_are_read_too(tmp_path: Path) -> None:
    field = PAGE.replace("summary: S", "summary: It leaves within 12 hours.")
    chinese = ("pages/know.zh.md", "12 小时内发货。\n")
    files = (("pages/know.md", field), chinese, CHINESE)
    found = [one for one in faults(tmp_path, *files) if one.code in CODES]

    assert [(one.place.file, one.place.line) for one in found] == [
        ("content/pages/know.md", 3),
        ("content/pages/know.zh.md", 1),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "You get a 20 GBP voucher if you change your review.",
        "A gift for your five-star review!",
        "Write us a coupon code when you delete your rating.",
        "给好评返现 5 元。",
        "修改评价送优惠券。",
    ],
)
def test_nothing_is_offered_for_an_opinion(tmp_path: Path, words: str) -> None:
    assert _find_codes(tmp_path, words) == ["offer-for-opinion"]


@pytest.mark.parametrize(
    "words",
    [
        "We never give a voucher for a review.",
        "If you leave a review, tell us what was wrong.",
        "You get a voucher for a second spool.",
        "不以返现换好评。",
    ],
)
def test_what_offers_nothing_for_an_opinion_is_let_be(tmp_path: Path, words: str) -> None:
    assert _find_codes(tmp_path, words) == []

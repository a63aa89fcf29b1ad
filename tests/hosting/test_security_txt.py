"""`.well-known/security.txt`: what it says, until when, and what the owner is told of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hosting_harness import BELOW, shop, site
from support.shops import plan_shop
from support.sites import site_of
from support.values import read_as, refused

from trustpages.hosting import build_security_txt, find_host_warnings
from trustpages.model.settings import SecuritySettings

PATH = PurePosixPath(".well-known/security.txt")
LAST = date(2027, 5, 31)
FIELDS = {"contact": "security@threads.example", "expires": "2027-05-31"}

WRONG = ("http://shop.example/", "tel:+441174960123", "nora", "mailto:", "a@b.example\nX: y")


def fields(**wishes: Any) -> list[tuple[str, str]]:
    """The lines of the file as names and values."""
    text = site(**wishes).files[PATH].decode()
    assert text.endswith("\n")
    return [tuple(line.split(": ", 1)) for line in text.splitlines()]  # type: ignore[misc]


def codes(folder: Path, today: date, **wishes: Any) -> list[str]:
    seen = plan_shop(shop(folder, **wishes), today=today)
    return [one.code for one in seen.warnings if one.code.startswith("security")]


def test_it_says_what_the_standard_wants() -> None:
    assert fields() == [
        ("Contact", "mailto:security@threads.example"),
        ("Expires", "2027-05-31T23:00:00Z"),
        ("Preferred-Languages", "en"),
        ("Canonical", "https://threads.example/.well-known/security.txt"),
        ("Policy", "https://threads.example/holes/"),
    ]


def test_it_ends_at_midnight_where_the_shop_is() -> None:
    """Cork is an hour before universal time at the end of May."""
    ends = dict(fields())["Expires"]

    assert datetime.fromisoformat(ends) == datetime(2027, 5, 31, 23, tzinfo=UTC)


def test_below_a_sub_path_both_of_its_addresses_are_named(tmp_path: Path) -> None:
    found = [value for name, value in fields(base=BELOW) if name == "Canonical"]

    assert found == [
        "https://threads.example/.well-known/security.txt",
        "https://threads.example/trust/.well-known/security.txt",
    ]
    assert codes(tmp_path / "b", date(2026, 11, 22), base=BELOW) == ["security-place"]


def test_it_is_there_on_its_last_day_and_not_after(tmp_path: Path) -> None:
    content = shop(tmp_path)

    assert PATH in plan_shop(content, today=LAST).files
    assert PATH not in plan_shop(content, today=date(2027, 6, 1)).files


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2027, 4, 30), []),
        (date(2027, 5, 1), ["security-expires"]),
        (LAST, ["security-expires"]),
        (date(2027, 6, 1), ["security-expired"]),
    ],
)
def test_its_owner_is_told_in_the_last_thirty_days_and_when_it_is_over(
    today: date, expected: list[str], tmp_path: Path
) -> None:
    assert codes(tmp_path, today) == expected


def test_a_shop_that_states_nothing_has_no_such_file(tmp_path: Path) -> None:
    bare = site_of(tmp_path)

    assert build_security_txt(bare) == {}
    assert find_host_warnings(bare, ()) == ()


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("security@shop.example", "mailto:security@shop.example"),
        ("mailto:security@shop.example", "mailto:security@shop.example"),
        ("https://shop.example/report/", "https://shop.example/report/"),
    ],
)
def test_whom_to_tell_is_a_mail_address_or_a_page(text: str, contact: str) -> None:
    assert read_as(SecuritySettings, {**FIELDS, "contact": text}).contact == contact


@pytest.mark.parametrize(
    "text", ["http://shop.example/", "tel:+441174960123", "nora", "mailto:", "a@b.example\nX: y"]
)
def test_anything_else_is_refused(text: str) -> None:
    message = refused(SecuritySettings, {**FIELDS, "contact": text})

    assert "neither a mail address nor a page" in message
    assert "mailto:security@shop.example" in message


@pytest.mark.parametrize("missing", FIELDS)
def test_contact_and_last_day_belong_together(missing: str) -> None:
    assert refused(SecuritySettings, {name: one for name, one in FIELDS.items() if name != missing})

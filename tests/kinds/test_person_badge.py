"""A badge: until when it holds, why it does not, and that its page keeps its address."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from support.facts import facts, fault
from support.shops import TODAY, changed, plan_shop

from trustpages.kinds.person.facts import Person
from trustpages.kinds.person.groups import BADGE_FAULTS, Badge
from trustpages.kinds.values import BADGE_SLUG

NORA = """---
title: Nora Byrne
summary: Who Nora is.
reviewed_on: 2026-11-01
role: Owner
languages: [en]
consent: {given_on: 2026-02-01, covers: [name], review_by: 2027-02-01}
badge: BADGE
STATUSonsite: {services: [winding], areas: [Cork], days: Tuesdays, request: Call Nora}
---
"""
STAFF = """---
title: Our people
summary: Who works here.
reviewed_on: 2026-11-01
visits: {phone: +353 21 234 5678, never_asks: [cash at the door]}
---
"""
BADGE = "{number: PT-1, valid_to: 2026-12-31}"
PAGE = Path("staff/nora", BADGE_SLUG, "index.html")


def _badge(**stated: str) -> Badge:
    return Badge.model_validate({"number": "PT-1", **stated})


def _shop(
    folder: Path, badge: str = BADGE, status: str = "", *, today: date = TODAY
) -> dict[str, str]:
    nora = NORA.replace("BADGE", badge).replace("STATUS", status)
    content = changed(folder, ("staff/nora.md", nora), ("staff.md", STAFF))
    files = plan_shop(content, today=today).files
    return {str(path): files[path].decode() for path in files if path.suffix == ".html"}


@pytest.mark.parametrize(
    ("last", "stated"),
    [
        (None, {}),
        (date(2026, 12, 31), {"valid_to": "2026-12-31"}),
        (date(2026, 11, 8), {"valid_to": "2026-12-31", "revoked_on": "2026-11-09"}),
        (date(2026, 12, 31), {"valid_to": "2026-12-31", "revoked_on": "2027-02-01"}),
    ],
)
def test_a_badge_holds_until_the_first_thing_that_ends_it(
    last: date | None, stated: dict[str, str]
) -> None:
    assert _badge(**stated).last_day == last


@pytest.mark.parametrize(
    ("state", "today"), [("", date(2026, 12, 31)), ("expired", date(2027, 1, 1))]
)
def test_why_a_badge_does_not_hold_is_said_in_words(state: str, today: date) -> None:
    stated = {"title": "A", "role": "B", "languages": ["en"], "badge": _parsed(BADGE)}

    person = facts("person", **stated)

    assert isinstance(person, Person)
    assert person.find_badge_fault(today) == (BADGE_FAULTS["expired"] if state else None)


def test_a_badge_that_is_revoked_has_a_last_day() -> None:
    assert "no last day" in fault("person", badge={"number": "1", "revoked_on": "2026-11-09"})


def test_a_number_alone_is_told_how_to_be_written() -> None:
    assert "a badge has a number and a last day" in fault("person", badge="GM-07")


@pytest.mark.parametrize(
    ("last", "changes"),
    [
        (date(2026, 12, 31), {}),
        (date(2026, 11, 30), {"status": {"state": "left", "day": "2026-12-01"}}),
        (date(2026, 12, 31), {"status": {"state": "away", "day": "2026-12-01"}}),
        (date(2026, 12, 15), {"consent": {"review_by": "2026-12-15"}}),
    ],
)
def test_what_the_page_says_ends_with_badge_work_or_consent(
    last: date, changes: dict[str, Any]
) -> None:
    consent = {"given_on": "2026-02-01", "covers": ["name"], "review_by": "2027-02-01"}
    stated = {"title": "A", "role": "B", "languages": ["en"], "badge": _parsed(BADGE)}
    stated["consent"] = {**consent, **changes.pop("consent", {})}

    assert facts("person", **stated, **changes).last_badge_day == last


def _parsed(badge: str) -> dict[str, str]:
    return dict(part.split(": ") for part in badge.strip("{}").split(", "))


def test_a_badge_that_holds_says_so_until_its_last_day(tmp_path: Path) -> None:
    page = _shop(tmp_path, today=date(2026, 12, 31))[str(PAGE)]

    assert '<p class="badge-state badge-valid" data-until="2026-12-31">' in page
    assert '<p class="badge-state badge-over" data-after="2026-12-31" hidden>' in page
    for said in ("PT-1", "+353", "cash at the door", '<time datetime="2026-12-31">'):
        assert said in page
    assert "31 December 2026. What it says is what held on that day." in page.replace(
        '<time datetime="2026-12-31">', ""
    ).replace("</time>", "")


@pytest.mark.parametrize(
    ("said", "badge", "status", "today"),
    [
        ("it ended on", BADGE, "", date(2027, 1, 1)),
        ("it was revoked on", BADGE.replace("}", ", revoked_on: 2026-11-22}"), "", date(2026, 11, 22)),
        ("has not worked here since", BADGE, "status: {state: left, day: 2026-11-22}\n", date(2026, 11, 22)),
    ],
)  # fmt: skip
def test_a_badge_that_does_not_hold_says_why_and_keeps_its_address(
    tmp_path: Path, said: str, badge: str, status: str, today: date
) -> None:
    page = _shop(tmp_path, badge, status, today=today)[str(PAGE)]

    assert "This badge is not valid" in page
    assert said in page
    assert "badge-valid" not in page
    assert "Let nobody in" in page


def test_a_day_before_it_is_revoked_it_holds(tmp_path: Path) -> None:
    badge = BADGE.replace("}", ", revoked_on: 2026-11-22}")
    page = _shop(tmp_path, badge, today=date(2026, 11, 21))[str(PAGE)]

    assert 'class="badge-state badge-valid" data-until="2026-11-21"' in page


def test_the_address_stays_when_the_consent_is_over_and_names_nobody(tmp_path: Path) -> None:
    page = _shop(tmp_path, today=date(2027, 2, 2))[str(PAGE)]

    assert "No badge with this address is valid" in page
    assert "Nora Byrne" not in page[page.index("<main") : page.index("</main>")]


def test_search_engines_keep_away_from_badges(tmp_path: Path) -> None:
    nora = NORA.replace("BADGE", BADGE).replace("STATUS", "")
    files = plan_shop(changed(tmp_path, ("staff/nora.md", nora), ("staff.md", STAFF))).files
    texts = {str(path): files[path].decode() for path in files if path.suffix in (".html", ".xml")}

    assert '<meta name="robots" content="noindex">' in texts[str(PAGE)]
    assert "badge" not in texts["sitemap.xml"]
    assert "noindex" not in texts["staff/nora/index.html"]


def test_whoever_has_no_last_day_has_no_page(tmp_path: Path) -> None:
    assert str(PAGE) not in _shop(tmp_path, "{number: PT-1}")

"""What is held back is in no byte of the site, and is named to its owner with the reason."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from support.shops import changed, plan_shop, with_line

from trustpages.validate import Visibility

UNSEEN = "Zinnia Quickthorn"
"""A name that stands nowhere else."""


def _person(*lines: str, consent: str = "covers: [name, stars], review_by: 2027-02-01") -> str:
    agreed = [f"consent: {{given_on: 2026-02-01, {consent}}}"] if consent else []
    head = ["---", "title: Nora Byrne", "summary: Who Nora is.", "reviewed_on: 2026-11-01"]
    return "\n".join([*head, "role: Owner", "languages: [en]", *agreed, *lines, "---", ""])


def _stars(valid_to: str = "2027-03-31") -> str:
    return (
        f"stars: {{level: 4, basis: {UNSEEN}, awarded_by: Nora, awarded_on: 2026-10-05,"
        f" valid_to: {valid_to}}}"
    )


def _notice(starts: str, ends: str) -> str:
    return (
        f"---\ntitle: {UNSEEN}\nsummary: A notice.\nreviewed_on: 2026-11-01\nkind: system\n"
        f"starts: {starts}\nends: {ends}\neffect: Nothing.\nchoices: [{{title: Wait, text: Wait.}}]\n---\n"
    )


def _credential(expires_on: str) -> tuple[str, str]:
    days = f"issued_on: 2025-01-01, expires_on: {expires_on}"
    held = f"{{name: {UNSEEN}, kind: certificate, issuer: A, {days}}}"
    return with_line("shop.yaml", "payment:\n", f"credentials: [{held}]\npayment:\n")


NAMED = _person().replace("Nora Byrne", UNSEEN)
HELD = {
    "a person without consent": (
        ("staff/nora.md", _person(consent="").replace("Nora Byrne", UNSEEN)),
        f"'{UNSEEN}': there is no consent (content/staff/nora.md:1)",
    ),
    "a person whose consent has to be asked again": (
        ("staff/nora.md", NAMED.replace("2027-02-01", "2026-11-21")),
        f"'{UNSEEN}': the consent was to be asked again by 2026-11-21 (content/staff/nora.md:1)",
    ),
    "a person whose consent leaves out the name": (
        ("staff/nora.md", NAMED.replace("name, ", "")),
        f"'{UNSEEN}': the consent does not cover the name (content/staff/nora.md:1)",
    ),
    "stars that have lapsed": (
        ("staff/nora.md", _person(_stars("2026-11-21"))),
        "the stars of Nora Byrne: they held until 2026-11-21 (content/staff/nora.md:8)",
    ),
    "stars without consent": (
        ("staff/nora.md", _person(_stars(), consent="covers: [name], review_by: 2027-02-01")),
        "the stars of Nora Byrne: the consent does not cover it (content/staff/nora.md:8)",
    ),
    "a certificate that has expired": (
        _credential("2026-11-21"),
        f"'{UNSEEN}': it expired on 2026-11-21 (content/shop.yaml:18)",
    ),
    "a notice that is over": (
        ("notices/a.md", _notice("2026-11-01", "2026-11-21")),
        f"'{UNSEEN}': it ended on 2026-11-21 (content/notices/a.md:1)",
    ),
    "a notice whose day has not come": (
        ("notices/a.md", _notice("2026-11-23", "2026-11-30")),
        f"'{UNSEEN}': it starts on 2026-11-23 (content/notices/a.md:1)",
    ),
    "a draft": (
        ("pages/a.md", f"---\ntitle: {UNSEEN}\nsummary: A draft.\ndraft: yes\n---\n"),
        f"'{UNSEEN}': it is a draft (content/pages/a.md:1)",
    ),
}
"""What is laid over the smallest shop, and what its owner is told of it."""

SHOWN = {
    "a person with consent": ("staff/nora.md", NAMED),
    "stars that somebody awarded": ("staff/nora.md", _person(_stars())),
    "a certificate on its last day": _credential("2026-11-22"),
    "a notice on its last day": ("notices/a.md", _notice("2026-11-01", "2026-11-22")),
    "a notice on its first day": ("notices/a.md", _notice("2026-11-22", "2026-11-30")),
}


def _in_bytes(content: Path, choice: Visibility | None = None) -> list[str]:
    files = plan_shop(content, choice=choice).files
    return [str(path) for path, data in files.items() if UNSEEN.encode() in data]


@pytest.mark.parametrize(("file", "why"), HELD.values(), ids=HELD)
def test_what_is_held_back_is_in_no_byte_and_is_named(
    tmp_path: Path, file: tuple[str, str], why: str
) -> None:
    content = changed(tmp_path, file)

    assert _in_bytes(content) == []
    assert why in [str(held) for held in plan_shop(content).site.withheld]


@pytest.mark.parametrize("file", SHOWN.values(), ids=SHOWN)
def test_what_holds_today_is_shown(tmp_path: Path, file: tuple[str, str]) -> None:
    """The same entries one day apart are on the pages, so the emptiness above means much."""
    content = changed(tmp_path, file)

    assert _in_bytes(content)
    assert plan_shop(content).site.withheld == ()


def test_a_preview_shows_drafts_and_what_is_to_come(tmp_path: Path) -> None:
    (path, text), (draft, words) = HELD["a notice whose day has not come"][0], HELD["a draft"][0]
    content = changed(tmp_path, (path, text), (draft, words))

    assert _in_bytes(content, Visibility(future=True))
    assert _in_bytes(content, Visibility(drafts=True))


def test_a_preview_never_shows_a_person_without_consent(tmp_path: Path) -> None:
    content = changed(tmp_path, HELD["a person without consent"][0])

    assert _in_bytes(content, Visibility(drafts=True, future=True)) == []


def test_the_day_comes_by_itself(tmp_path: Path) -> None:
    """The same files built on another day show what was held back."""
    content = changed(tmp_path, HELD["a notice whose day has not come"][0])

    assert plan_shop(content, today=date(2026, 11, 23)).site.withheld == ()


def test_a_draft_that_is_shown_is_drawn_like_any_other_page(tmp_path: Path) -> None:
    """That it is a draft is for its owner alone: no byte of the site says so."""
    draft = with_line("home.md", "reviewed_on:", "draft: yes\nreviewed_on:")
    ready, unready = (
        plan_shop(content, choice=Visibility(drafts=True))
        for content in (changed(tmp_path / "ready"), changed(tmp_path / "unready", draft))
    )

    assert [one.name for one in unready.site.entries if one.pending_reason] == ["home"]
    assert unready.files == ready.files

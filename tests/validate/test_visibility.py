"""What is drawn today: no drafts, nothing before its day, nothing after its last one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from support.shops import with_line
from support.sites import faults, locate_problems, site_of

from trustpages.validate import Visibility

PAGE = "---\ntitle: A page\nreviewed_on: 2026-11-01\nsummary: S\n{}---\n"
NOTICE = (
    "---\ntitle: Closed\nsummary: S\nreviewed_on: 2026-11-01\nkind: holiday\nstarts: 2026-12-01\n"
    "ends: 2026-12-10\neffect: Nothing moves.\nchoices:\n  - {title: Wait, text: Wait.}\n---\n"
)
PERSON = """---
title: Lin
summary: S
reviewed_on: 2026-11-01
role: Installer
languages: [en]
consent: {given_on: 2026-02-01, covers: [name, stars], review_by: 2027-02-01}
stars:
  level: 4
  basis: twelve visits
  awarded_by: Nora
  awarded_on: 2026-10-05
  valid_to: 2027-03-31
---
"""


def test_a_draft_is_held_back_and_said_so(tmp_path: Path) -> None:
    files = ("pages/a.md", PAGE.format("draft: Yes\n"))
    site = site_of(tmp_path, files)

    assert site.find_entry("pages/a") is None
    assert [str(one) for one in site.withheld] == ["'A page': it is a draft (content/pages/a.md:1)"]
    assert (
        site_of(tmp_path, files, choice=Visibility(drafts=True)).find_entry("pages/a") is not None
    )


@pytest.mark.parametrize("file", ["home.md", "shop.yaml", "returns.md", "complaints.md"])
@pytest.mark.parametrize("drafts", [False, True])
def test_no_site_is_drawn_while_a_page_it_needs_is_a_draft(
    file: str,
    drafts: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    draft = with_line(file, "reviewed_on:", "draft: yes\nreviewed_on:")
    found = locate_problems(faults(tmp_path, draft, choice=Visibility(drafts=drafts)))

    line = 2 if file.endswith("yaml") else 3
    assert [one.split(":")[0] for one in found] == (
        [] if drafts else [f"needed-draft content/{file}"]
    )
    assert drafts or int(found[0].rsplit(":", 1)[1]) >= line


@pytest.mark.parametrize(
    ("drawn", "today", "future"),
    [
        (False, date(2026, 11, 30), False),
        (True, date(2026, 11, 30), True),
        (True, date(2026, 12, 1), False),
        (True, date(2026, 12, 10), False),
        (False, date(2026, 12, 11), False),
        (False, date(2026, 12, 11), True),
    ],
)
def test_a_notice_is_drawn_in_its_time(
    drawn: bool,  # noqa: FBT001
    today: date,
    future: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    site = site_of(
        tmp_path, ("notices/a.md", NOTICE), today=today, choice=Visibility(future=future)
    )

    assert (site.find_entry("notices/a") is not None) is drawn


@pytest.mark.parametrize(
    ("file", "text", "why"),
    [
        ("pages/a", PAGE.format("draft: yes\n"), "it is a draft"),
        ("pages/a", PAGE.format("draft: no\n"), ""),
        ("notices/a", NOTICE, "it starts on 2026-12-01"),
        ("notices/a", NOTICE.replace("kind:", "draft: yes\nkind:"), "it is a draft"),
        ("notices/a", NOTICE.replace("starts: 2026-12-01", "starts: 2026-11-22"), ""),
    ],
)
def test_what_the_public_does_not_see_yet_says_why(
    file: str, text: str, why: str, tmp_path: Path
) -> None:
    everything = Visibility(drafts=True, future=True)
    site = site_of(tmp_path, (f"{file}.md", text), choice=everything)

    assert [(one.name, one.pending_reason) for one in site.entries if one.pending_reason] == (
        [(file, why)] if why else []
    )


def test_what_is_left_out_stands_at_its_field(tmp_path: Path) -> None:
    site = site_of(tmp_path, ("staff/lin.md", PERSON), today=date(2027, 1, 1))
    later = site_of(tmp_path, ("staff/lin.md", PERSON), today=date(2027, 1, 31))

    assert site.withheld == later.withheld == ()
    gone = site_of(tmp_path, ("staff/lin.md", PERSON.replace("name, stars", "name")))
    assert [(one.place.line, one.what) for one in gone.withheld] == [(8, "the stars of Lin")]

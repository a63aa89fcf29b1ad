"""Notice, board and strip name the days that are affected, not those on which the notice is shown."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import changed, plan_shop

BOARD = "---\ntitle: Notices\nsummary: What is new.\nreviewed_on: 2026-11-01\n---\n"
NOTICE = """---
title: Year's end
kind: holiday
starts: 2026-11-20
{ends}
{affects}
effect: Nothing is posted.
choices: [{{title: Wait, text: Wait.}}]
---
"""
ENDS = "ends: 2027-01-07"
CLOSED = "closes: dispatch"
PLACES = (
    ("notices/end/index.html", "main .label"),
    ("notices/index.html", "main .label"),
    ("index.html", ".strip-dates"),
)


def _read_days(folder: Path, ends: str, affects: str) -> list[str]:
    notice = NOTICE.format(ends=ends, affects=affects)
    site = plan_shop(changed(folder, ("notices.md", BOARD), ("notices/end.md", notice)))
    found = []
    for page, place in PLACES:
        html = LexborHTMLParser(site.files[PurePosixPath(page)].decode())
        node = html.css_first(place)
        found.append(" ".join(node.text().split()).removeprefix("Holiday · ") if node else "")
    return found


@pytest.mark.parametrize(
    ("days", "ends", "affects"),
    [
        (
            ["22 December 2026 – 4 January 2027"] * 3,
            ENDS,
            f"affects: {{starts: 2026-12-22, ends: 2027-01-04, {CLOSED}}}",
        ),
        (
            ["22 December 2026 – 7 January 2027"] * 3,
            ENDS,
            f"affects: {{starts: 2026-12-22, {CLOSED}}}",
        ),
        (
            ["from 22 December 2026 until further notice"] * 3,
            "review_by: 2027-01-07",
            f"affects: {{starts: 2026-12-22, {CLOSED}}}",
        ),
        (
            [*["20 November 2026 – 7 January 2027"] * 2, "Until 7 January 2027"],
            ENDS,
            f"affects: {{{CLOSED}}}",
        ),
        ([*["since 20 November 2026"] * 2, ""], "review_by: 2027-01-07", ""),
    ],
)
def test_the_affected_days_go_before_those_of_the_notice(
    tmp_path: Path, days: list[str], ends: str, affects: str
) -> None:
    assert days == _read_days(tmp_path, ends, affects)

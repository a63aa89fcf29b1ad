"""The service process: steps by stage, who checks, and what customers hear without asking."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.facts import fault
from support.shops import changed, describe_problems, plan_shop

from trustpages.pipeline import BuiltSite

PAGE = """---
title: Your order
summary: What happens to your order.
reviewed_on: 2026-11-02
steps:
  - title: Packed
    text: Two people *pack*.
    stage: sale
    role: The bench
    within: 2 business days
    checks: [{what: The count, role: The other one, otherwise: Packed anew}]
  - {title: Watched, text: We look., stage: after}
---
"""
UNASKED = """follow_up:
  - {event: delivered, after: 3 days, purpose: arrival, channel: by email, text: Did it come whole?}
  - {event: installed, purpose: review, channel: by letter, text: How is it?, objection: Say stop.}
"""


def read(site: BuiltSite) -> str:
    """The page of the process."""
    return site.files[PurePosixPath("process/index.html")].decode()


def test_steps_stand_by_stage_and_what_comes_after_the_sale_begins_at_dispatch(
    tmp_path: Path,
) -> None:
    html = read(plan_shop(changed(tmp_path, ("process.md", PAGE))))

    assert html.index("From your order to dispatch</h2>") < html.index("<h3>Packed</h3>")
    assert html.index("<h3>Packed</h3>") < html.index("From dispatch on</h2>")
    assert html.index("From dispatch on</h2>") < html.index("<h3>Watched</h3>")
    assert "stage-pre" not in html
    assert '<ol class="steps steps-on">' in html
    assert '<ol class="steps steps-on" start="2">' in html
    assert "The bench · within 2 business days" in html
    assert "The count" in html
    assert "The other one" in html
    assert "If not: Packed anew" in html
    assert "without asking" not in html


def test_what_comes_unasked_says_when_how_and_how_to_refuse_it(tmp_path: Path) -> None:
    page = PAGE.replace("---\n", UNASKED + "---\n", 2).replace(UNASKED, "", 1)
    html = read(plan_shop(changed(tmp_path, ("process.md", page))))

    assert "Your goods are with you" in html
    assert "by email · 3 days later</span>" in html
    assert "by letter · not needed for your order</span>" in html
    assert "To refuse it: Say stop." in html


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"steps": [{"title": "A", "text": "B", "stage": "always"}]}, "literal_error"),
        (
            {"steps": [{"title": "A", "text": "B", "stage": "pre", "checks": [{"what": "C"}]}]},
            "check-without-person",
        ),
        (
            {
                "steps": [{"title": "A", "text": "B", "stage": "pre"}],
                "follow_up": [
                    {"event": "paid", "purpose": "review", "channel": "by mail", "text": "So?"}
                ],
            },
            "follow-up-without-objection",
        ),
    ],
)
def test_what_lacks_is_told(change: dict[str, object], code: str) -> None:
    assert code in fault("process", **change)


def test_nobody_checks_whom_the_files_do_not_know(tmp_path: Path) -> None:
    page = PAGE.replace("role: The other one", "person: tom")

    assert "nobody called 'tom'" in describe_problems(changed(tmp_path, ("process.md", page)))

"""A shop of one person: nothing on its pages speaks of a choice between people."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import changed, plan_shop

STAFF = "---\ntitle: Our people\nsummary: Who works here.\nreviewed_on: 2026-11-01\n---\n"
PERSON = """---
title: {name}
summary: Who {name} is.
reviewed_on: 2026-11-01
role: Mends and answers
languages: [en, fr]
consent: {{given_on: 2026-02-01, covers: [name], review_by: 2027-02-01}}
{more}---
"""
LEFT = "status: {state: left, day: 2026-10-31}\n"
CHOICES = ("Choose somebody", "Nobody fits?", "Ask for Nora", "Ask for Otto", "choice-group")
PAGES = ("index.html", "staff/index.html", "staff/nora/index.html")


def _count_choices(folder: Path, *names: str, more: str = "") -> list[int]:
    people = [
        (f"staff/{name.lower()}.md", PERSON.format(name=name, more=more if name == "Otto" else ""))
        for name in names
    ]
    site = plan_shop(changed(folder, ("staff.md", STAFF), *people))
    html = "".join(site.files[PurePosixPath(page)].decode() for page in PAGES)

    assert "Mends and answers" in html
    return [html.count(choice) for choice in CHOICES]


@pytest.mark.parametrize(
    ("names", "more", "counts"),
    [
        (("Nora",), "", [0, 0, 0, 0, 0]),
        (("Nora", "Otto"), LEFT, [0, 0, 0, 0, 0]),
        (("Nora", "Otto"), "", [1, 1, 3, 2, 0]),
    ],
    ids=["one", "one-left", "two"],
)
def test_one_person_is_not_to_be_chosen(
    tmp_path: Path, names: tuple[str, ...], more: str, counts: list[int]
) -> None:
    assert counts == _count_choices(tmp_path, *names, more=more)

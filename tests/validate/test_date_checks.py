"""Nothing is told of before its day, nobody is named who has left, and no promise is too soon."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import built, changed, light_example, plan_shop, with_line
from support.sites import find_faults

PERSON = """---
title: Ann Lee
summary: Ann Lee answers.
reviewed_on: 2026-11-01
role: Desk
languages: [en]
consent: {given_on: 2026-01-01, covers: [name], review_by: 2027-01-01}
status: {state: STATE, day: DAY}
---
"""


def _codes(content: Path) -> list[str]:
    return [problem.code for problem in find_faults(content)]


def _with_person(folder: Path, state: str, day: str) -> Path:
    file = PERSON.replace("STATE", state).replace("DAY", day)
    desk = with_line("desk.md", "channels:", "people: [ann-lee]\nchannels:")
    return changed(folder, ("staff/ann-lee.md", file), desk)


@pytest.mark.parametrize(
    "change",
    [
        ("shop.yaml", "reviewed_on: 2026-11-01", "reviewed_on: 2062-11-01"),
        ("shop.yaml", "legal_name:", "founded: 2026-11-23\nlegal_name:"),
        ("promises.yaml", "    remedy:", "    since: 2027-01-01\n    remedy:"),
    ],
)
def test_what_has_not_happened_yet_is_not_told_as_done(
    change: tuple[str, str, str], tmp_path: Path
) -> None:
    assert _codes(changed(tmp_path, with_line(*change))) == ["day-ahead"]


def test_what_happened_today_has_happened(tmp_path: Path) -> None:
    today = with_line("shop.yaml", "reviewed_on: 2026-11-01", "reviewed_on: 2026-11-22")

    assert _codes(changed(tmp_path, today)) == []


@pytest.mark.parametrize(
    ("expected", "handling"),
    [([], "0 to 2 business days"), (["promise-too-soon"], "1 to 5 business days")],
)
def test_no_promise_is_sooner_than_every_parcel(
    expected: list[str], handling: str, tmp_path: Path
) -> None:
    """The smallest shop promises to post within two business days."""
    slow = with_line("shipping.md", "handling: 1 to 2 business days", f"handling: {handling}")

    assert expected == _codes(changed(tmp_path, slow))


def test_one_who_has_left_is_not_named_as_one_who_answers(tmp_path: Path) -> None:
    content = _with_person(tmp_path, "left", "2026-11-21")
    contact = plan_shop(content).files
    page = next(data for path, data in contact.items() if str(path) == "contact/index.html")

    assert _codes(content) == ["person-left"]
    assert b"Ann Lee" not in page


@pytest.mark.parametrize(
    ("held", "state", "day"),
    [
        (["that Ann Lee has left"], "left", "2026-11-23"),
        (["that Ann Lee is away"], "away", "2026-11-21"),
        ([], "away", "2026-11-22"),
    ],
)
def test_a_status_is_told_only_while_it_holds(
    held: list[str], state: str, day: str, tmp_path: Path
) -> None:
    content = _with_person(tmp_path, state, day)

    assert held == [one.what for one in plan_shop(content).site.withheld]
    assert _codes(content) == []


def test_people_without_a_photo_can_stand_on_the_way_up(tmp_path: Path) -> None:
    """A face without a picture is still a link with a name."""
    content = light_example(tmp_path)
    for path in content.glob("staff/*.md"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("covers: [name, photo", "covers: [name"), encoding="utf-8")

    assert built(content).files

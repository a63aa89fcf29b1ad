"""Hours with exceptions, by appointment and over midnight: whoever may have them, a page shows them."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import SMALLEST, changed, plan_shop, with_line

WEEK = """
      monday: by appointment
      tuesday: 22:00-02:00
      wednesday: all day
      thursday: 09:00-12:00, by appointment
      friday: closed
      saturday: closed
      sunday: closed
"""
EXCEPTIONS = """
      - {starts: 2026-12-01, hours: by appointment, reason: Stocktaking}
      - {starts: 2026-12-24, ends: 2026-12-26, hours: closed, reason: Christmas}
"""
DESK = SMALLEST / "desk.md"


def _state_hours(owner: str) -> list[tuple[str, str]]:
    """The files of a shop in which the desk, a channel, a place or the complaint line has these hours."""
    desk = DESK.read_text()
    if owner == "desk":
        hours = re.sub(r"(?<=  week:)[^c]*closed\n[^c]*closed\n", WEEK, desk, count=1)
        return [("desk.md", hours.replace("channels:", f"  exceptions:{EXCEPTIONS}channels:"))]
    both = f"    hours:{WEEK}    exceptions:{EXCEPTIONS}"
    if owner == "channel":
        return [("desk.md", desk.replace("    kind: email\n", f"    kind: email\n{both}"))]
    if owner == "place":
        place = f'places:\n  - name: The kitchen\n    kind: workshop\n    visit: "yes"\n{both}'
        return [with_line("shop.yaml", "payment:", f"{place}payment:")]
    line = "phone: +353 21 496 0123, languages: [en], cost: The price of a local call"
    fields = "".join(f"    {field}\n" for field in line.split(", "))
    return [with_line("complaints.md", f"line: {{{line}}}\n", f"line:\n{fields}{both}")]


@pytest.mark.parametrize(
    ("owner", "path"),
    [
        ("desk", "contact/index.html"),
        ("channel", "contact/index.html"),
        ("place", "about/index.html"),
        ("line", "complaints/index.html"),
    ],
)
def test_hours_and_exceptions_of_everybody_are_shown(tmp_path: Path, owner: str, path: str) -> None:
    page = plan_shop(changed(tmp_path, *_state_hours(owner))).files[PurePosixPath(path)]
    shown = LexborHTMLParser(page.decode())
    (table,) = (one for one in shown.css("table.hours") if "22:00" in one.text())
    listed = " ".join(one.text(separator=" ") for one in shown.css(".differing li"))

    rows = [re.sub(r"[ \n]+", " ", row.text(separator=" ")).strip() for row in table.css("tr")]
    assert [row.split(" Open now")[0] for row in rows] == [
        "Monday by appointment",
        "Tuesday 22:00 to 02:00",
        "Wednesday all day",
        "Thursday 09:00 to 12:00, by appointment",
        "Friday\u2009–\u2009Sunday closed",
    ]
    assert re.search(r"1 December 2026\s*: by appointment\s+Stocktaking", listed)
    assert re.search(r"24.26 December 2026\s*: closed\s+Christmas", listed)
    said = {one.text() for one in shown.css("main [data-closed]")}
    assert said == {"Closed today (Christmas)"}


def test_exceptions_of_a_line_without_hours_are_shown_where_there_is_no_desk(
    tmp_path: Path,
) -> None:
    content = changed(
        tmp_path,
        with_line(
            "complaints.md",
            "cost: The price of a local call}",
            "cost: A call, exceptions: [{starts: 2026-12-24, reason: Christmas}]}",
        ),
    )
    (content / "desk.md").unlink()

    page = plan_shop(content).files[PurePosixPath("complaints/index.html")].decode()
    (listed,) = LexborHTMLParser(page).css(".differing")
    assert "24 December 2026" in listed.text()

"""The home page answers with values from the facts; a person is shown by portrait, film or name."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
from support.shops import SITES, changed, plan_shop
from test_one_person import PERSON, STAFF


def _read_page(content: Path, name: str = "index.html") -> str:
    page = plan_shop(content).files[PurePosixPath(name)].decode()
    return re.sub(r"\s+", " ", page)


def _list_answers(page: str) -> dict[str, str]:
    """The value of each answer by the address that it leads to."""
    found = re.findall(r'<dd class="answer-value"><a href="([^"]+)">(.*?)</a></dd>', page)
    return {url: re.sub(r"<[^>]+>", "", value).strip() for url, value in found}


def test_what_most_people_ask_is_answered_by_values(smallest_home: str) -> None:
    assert _list_answers(smallest_home) == {
        "shipping/index.html": "€2.20",
        "returns/index.html": "14 days",
        "complaints/index.html": "Answer within 2 business days",
        "contact/index.html": "Answer within 1 business day",
    }


def test_the_heading_says_no_name_that_stands_above_it(smallest_home: str) -> None:
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", smallest_home)

    assert heading is not None
    assert "Plain Threads" not in heading[1]


@pytest.fixture(scope="module")
def smallest_home() -> str:
    """The home page of the smallest shop, each run of space as one."""
    return _read_page(SITES / "smallest" / "content")


@pytest.mark.parametrize(
    ("name", "style"),
    [("Nora", "nobody"), ("Al", "nobody nobody-short"), ("Konstantina", "nobody nobody-long")],
)
def test_who_has_no_photo_is_shown_by_the_name(tmp_path: Path, name: str, style: str) -> None:
    person = (f"staff/{name.lower()}.md", PERSON.format(name=name, more=""))
    content = changed(tmp_path, ("staff.md", STAFF), person)
    shown = f'<span class="{style}" aria-hidden="true">{name}</span>'

    for page in ("index.html", "staff/index.html", f"staff/{name.lower()}/index.html"):
        assert shown in _read_page(content, page)


def test_when_a_page_was_checked_is_said_at_its_foot(smallest_home: str) -> None:
    foot = smallest_home.index("<footer")

    assert "This page was last checked on" in smallest_home[foot:]
    assert "This page was last checked on" not in smallest_home[:foot]

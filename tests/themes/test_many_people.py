"""Forty people with years of counted cases: the pages stay light, and everybody can be found."""

from __future__ import annotations

from gzip import compress
from pathlib import Path, PurePosixPath

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import changed, plan_shop

from trustpages.pipeline import BuiltSite

PEOPLE = [f"person-{number:02}" for number in range(40)]
LANGUAGES = ["en", "fr", "de", "es", "pl", "zh", "ar", "it", "nl", "pt"]
PLACES = ["Cork", "Cobh", "Mallow", "Youghal", "Bandon", "Fermoy"]
SERVICES = [f"mending of kind {number}" for number in range(20)]
STAFF = """---
title: Our people
summary: Who works here.
reviewed_on: 2026-11-01
stars:
  period: 6 months
  how: We count every case.
  services: {visit: visits, desk: desk cases}
  levels:
    - {stars: 5, on_time: 98%, upheld: 0, rating: 4.8}
    - {stars: 4, on_time: 95%}
visits: {phone: +353 21 234 5678, never_asks: [cash at the door]}
---
"""
GZIPPED = {"index.html": 5_000, "staff/index.html": 6_000, "staff/person-07/index.html": 3_500}
"""The most bytes that a page may have as it is sent."""


def _person(number: int) -> str:
    spoken = ", ".join(dict.fromkeys(["en", LANGUAGES[number % 10], LANGUAGES[number % 7]]))
    return f"""---
title: Person Number {number}
summary: Who person {number} is.
reviewed_on: 2026-11-01
role: Mends and answers
languages: [{spoken}]
consent: {{given_on: 2026-02-01, covers: [name, stars], review_by: 2027-02-01}}
badge: {{number: B-{number}, valid_to: 2027-06-30}}
onsite:
  services: [{SERVICES[number % 20]}, {SERVICES[number * 3 % 20]} and more]
  areas: [{PLACES[number % 6]}]
  days: Tuesdays
  request: Call us
---
"""


def _cases() -> str:
    lines = ["month,person,service,cases,on_time,rated,rating_sum,upheld"]
    for month in range(72):
        year, index = divmod(2020 * 12 + 10 + month, 12)
        for at, name in enumerate(PEOPLE):
            lines.append(f"{year}-{index + 1:02},{name},visit,{10 + at % 3},10,3,14,0")
            lines.append(f"{year}-{index + 1:02},{name},desk,{20 + month % 5},20,5,25,0")
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The smallest shop with forty people and six years of cases."""
    people = [(f"staff/{name}.md", _person(at)) for at, name in enumerate(PEOPLE)]
    files = (*people, ("staff.md", STAFF), ("record/cases.csv", _cases()))
    return plan_shop(changed(tmp_path_factory.mktemp("many"), *files))


@pytest.mark.parametrize("page", GZIPPED)
def test_pages_stay_light(site: BuiltSite, page: str) -> None:
    assert 1_000 < len(compress(site.files[PurePosixPath(page)])) < GZIPPED[page]


def test_everybody_stands_on_the_page_with_stars_and_can_be_sifted(site: BuiltSite) -> None:
    html = LexborHTMLParser(site.files[PurePosixPath("staff/index.html")].decode())
    faces = html.css("li.face")

    assert len(faces) == 40
    assert all("stars, from" in face.text() or "No stars" in face.text() for face in faces)
    assert all(face.attributes.get("data-is") for face in faces)
    assert [len(group.css("input")) for group in html.css(".choice-group")] == [11, 7, 17]


def test_the_style_sheet_has_a_rule_for_every_slot(site: BuiltSite) -> None:
    (style,) = (data for path, data in site.files.items() if path.name.startswith("choice."))
    html = LexborHTMLParser(site.files[PurePosixPath("staff/index.html")].decode())
    slots = [one.attributes["id"] for one in html.css(".choice-group input") if one.id]

    assert slots
    for slot in slots:
        assert f"#{slot}:checked" in style.decode()


def test_a_history_of_six_years_shows_twelve_periods(site: BuiltSite) -> None:
    html = LexborHTMLParser(site.files[PurePosixPath("staff/person-07/index.html")].decode())

    assert len(html.css("section[aria-labelledby=history] li")) == 12


def test_no_star_reaches_a_machine(site: BuiltSite) -> None:
    """Neither the shop nor anybody who works there is rated in JSON-LD."""
    for edition in site.editions:
        for page in edition.all_pages:
            text = str(page.jsonld).casefold()

            assert not [word for word in ("rating", "star", "review", "award") if word in text]


def test_a_file_that_is_missing_leaves_no_trace(tmp_path: Path) -> None:
    """Without policy, cases and badges no page speaks of any of it, and choice.css is not published."""
    person = _person(0).replace("badge: {number: B-0, valid_to: 2027-06-30}\n", "")
    person = person[: person.index("onsite:")] + "---\n"
    site = plan_shop(changed(tmp_path, ("staff/person-00.md", person)))

    assert not [str(path) for path in site.files if "choice" in str(path) or "badge" in str(path)]
    for path, data in site.files.items():
        if path.suffix == ".html":
            assert not [word for word in (b"stars", b"badge", b"choice") if word in data], path

"""The recipes for owners are followed to the letter, and do what they say."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path, PurePosixPath

import pytest
from support.shops import SMALLEST

from trustpages.pipeline import BuildOptions, build_site

RECIPES = (Path(__file__).parent.parent / "docs" / "recipes.md").read_text(encoding="utf-8")
SECTION = re.compile(r"^## (.+?)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(
    r"^(?:In )?`content/(?P<file>[^`]+)`(?P<new>, a new file)?:\n\n```(?:yaml|css)\n(?P<text>.*?)```",
    re.MULTILINE | re.DOTALL,
)
PERSON = """---
title: Tom Nolan
summary: Tom winds thread.
reviewed_on: 2026-11-01
role: Winding
languages: [en]
consent: {given_on: 2026-01-10, covers: [name], review_by: 2027-06-30}
---
"""
HEAD = "---\ntitle: {0}\nsummary: {0} of the shop.\nreviewed_on: 2026-11-01\n---\n"
FRANCE = """  france:
    name: France
    countries: [FR]
    currency: EUR
    rates:
      letter:
        handling: 1 to 2 business days
        transit: 3 to 5 business days
        tiers:
          - {minimum: 0, price: 3.90}
"""
"""A second zone, for those who give it up."""
TODAY = date(2026, 11, 29)


def _list_blocks(title: str) -> Iterator[re.Match[str]]:
    (text,) = (body for name, body in SECTION.findall(RECIPES) if name == title)
    return BLOCK.finditer(text)


def _follow(title: str, shop: Path) -> None:
    """Do what a recipe says in a copy of the smallest shop, in which Tom works, too."""
    shutil.copytree(SMALLEST, shop)
    for name, text in (("staff/tom.md", PERSON), ("staff.md", HEAD.format("Our people"))):
        (shop / name).parent.mkdir(exist_ok=True)
        (shop / name).write_text(text, encoding="utf-8")
    _sell_to_france(shop)
    (shop / "notices").mkdir()
    (shop / "notices.md").write_text(HEAD.format("Notices"), encoding="utf-8")
    blocks = list(_list_blocks(title))
    assert blocks, "every recipe has lines to paste"
    for block in blocks:
        path = shop / block["file"]
        if block["new"]:
            assert not path.exists()
            path.parent.mkdir(exist_ok=True)
            path.write_text(block["text"], encoding="utf-8")
        else:
            _put_in(path, block["text"])


def _sell_to_france(shop: Path) -> None:
    for name, former, lines in (
        ("shipping.md", "damage:", f"{FRANCE}damage:"),
        ("shop.yaml", "markets: [IE]", "markets: [IE, FR]"),
        ("returns.md", "countries: [IE]", "countries: [IE, FR]"),
    ):
        text = (shop / name).read_text(encoding="utf-8")
        assert text.count(former) == 1
        (shop / name).write_text(text.replace(former, lines), encoding="utf-8")


def _put_in(path: Path, lines: str) -> None:
    """Put lines in place of those of the same field, or at the end of the fields."""
    field = lines.partition(":")[0]
    text = path.read_text(encoding="utf-8")
    former = re.search(rf"^{field}:.*\n(?:(?: |- ).*\n)*", text, re.MULTILINE)
    if former:
        changed = text.replace(former[0], lines)
    elif text.startswith("---"):
        end = text.index("\n---", 3) + 1
        changed = text[:end] + lines + text[end:]
    else:
        changed = text + lines
    path.write_text(changed, encoding="utf-8")


def _build(title: str, folder: Path, today: date = TODAY) -> dict[str, str]:
    """The pages of the shop after a recipe, by their addresses; nothing may be told of it."""
    _follow(title, folder / "content")
    built = build_site(folder / "content", BuildOptions(today))
    warnings = [f"{one.place.file} {one.code}" for one in built.warnings if one.level != "notice"]
    assert warnings == []
    return {
        path.parent.as_posix(): data.decode()
        for path, data in built.files.items()
        if path.name == "index.html"
    }


def test_every_recipe_has_a_test() -> None:
    assert [name for name, _ in SECTION.findall(RECIPES)] == [
        "I go on holiday",
        "My parcel service is late",
        "I sell to one country",
        "I want another look",
        "I need an imprint, terms or a privacy page",
        "I give a guarantee",
        "My promise cannot be kept",
        "I am asked the same thing again and again",
        "My names are written in another script",
        "I show how an order goes",
        "Customers reach me by messages",
        "Somebody leaves",
    ]


def test_names_stand_in_the_script_of_the_page(tmp_path: Path) -> None:
    pages = _build("My names are written in another script", tmp_path)

    assert "キー・ロウ3番地" in pages["ja/about"]
    assert "ノラ・バーン（プレーン・スレッズ）" in pages["ja/about"]
    assert ">トム・ノーラン</span></h1>" in pages["ja/staff/tom"]
    assert "3 Quay Row" in pages["about"]


def test_services_of_messages_have_their_links_and_codes(tmp_path: Path) -> None:
    desk = _build("Customers reach me by messages", tmp_path)["contact"]

    assert 'href="https://wa.me/447700900123"' in desk
    assert re.findall('aria-label="QR code for ([A-Za-z]+)"', desk) == ["WhatsApp", "WeChat"]
    assert "tel:" not in desk[: desk.index("<footer")]


def test_a_plain_page_stands_in_the_footer_and_keeps_the_lines_of_an_address(
    tmp_path: Path,
) -> None:
    pages = _build("I need an imprint, terms or a privacy page", tmp_path)

    assert 'href="terms/index.html"' in pages["."]
    assert re.search(r"Write to:<br ?/?>\s*Plain Threads<br ?/?>\s*3 Quay Row", pages["terms"])


def test_the_process_says_who_checks_and_how_to_refuse_a_letter(tmp_path: Path) -> None:
    pages = _build("I show how an order goes", tmp_path)

    assert 'href="../staff/tom/index.html">Tom Nolan</a>' in pages["process"]
    assert "If not: The spool is wound anew" in pages["process"]
    assert "To refuse it: Answer with stop" in pages["process"]


def test_a_guarantee_says_what_you_get_and_who_has_the_money(tmp_path: Path) -> None:
    pages = _build("I give a guarantee", tmp_path)
    said = " ".join(pages["guarantees"].split())

    assert "then within 3 business days of your claim you get a full one" in said
    assert 'href="https://threadfair.example/protection"' in said
    assert 'id="guarantee-full-spools"' in said
    assert "then within 3 business days of your claim you get a full one" in " ".join(
        RECIPES.split()
    )


def test_a_promise_says_when_its_hours_run(tmp_path: Path) -> None:
    pages = _build("My promise cannot be kept", tmp_path)

    assert "The clock runs on the days on which we dispatch." in pages["promises"]
    assert "After 12:00 it counts from the next working day." in " ".join(pages["promises"].split())


def test_a_question_is_answered_once_and_named_where_it_belongs(tmp_path: Path) -> None:
    pages = _build("I am asked the same thing again and again", tmp_path)

    assert 'id="question-opened-spool"' in pages["questions"]
    assert "as long as no thread is cut off" in pages["questions"]
    assert 'href="../questions/index.html#question-opened-spool"' in pages["returns"]
    assert "Questions about this" not in pages["shipping"]


@pytest.mark.parametrize("title", ["I go on holiday", "My parcel service is late"])
def test_a_notice_moves_the_days_and_says_why(title: str, tmp_path: Path) -> None:
    day = date(2026, 12, 21) if "holiday" in title else TODAY
    pages = _build(title, tmp_path, day)
    (notice,) = (address for address in pages if address.startswith("notices/"))

    assert f'href="../{notice}/index.html"' in pages["shipping"]
    assert "later than usual" in pages["shipping"]


def test_a_holiday_closes_the_desk_and_nothing_arrives_in_it(tmp_path: Path) -> None:
    pages = _build("I go on holiday", tmp_path, date(2026, 12, 21))
    arrivals = re.findall(r"<td data-date[^>]*><time datetime=\"([^\"]+)\"", pages["shipping"])

    assert len(arrivals) > 5
    assert 'data-first="2026-12-23" data-last="2027-01-03"' in pages["contact"]
    assert 'data-first="2026-12-23" data-last="2027-01-03"' in pages["complaints"]
    assert not [day for day in arrivals if "2026-12-25" < day < "2027-01-04"]


def test_one_country_needs_no_choice_of_countries(tmp_path: Path) -> None:
    pages = _build("I sell to one country", tmp_path)

    assert 'id="zone-ireland"' in pages["shipping"]
    assert "France" not in pages["shipping"] + pages["about"]
    assert 'class="pick"' not in pages["shipping"]
    assert 'id="prices"' in pages["shipping"]


def test_another_look_needs_no_template(tmp_path: Path) -> None:
    home = _build("I want another look", tmp_path)["."]

    assert home.index('id="people"') < home.index('id="promises"') < home.index('id="ways"')
    assert re.search(r'<link rel="stylesheet" href="assets/own\.\w+\.css">', home)
    assert 'class="quick"' in home


def test_who_wants_to_be_gone_is_named_nowhere(tmp_path: Path) -> None:
    """The last paragraph: the consent ends, and the address stays an answer."""
    before = _build("Somebody leaves", tmp_path)
    file = tmp_path / "content" / "staff" / "tom.md"
    text = re.sub(
        r"review_by: [0-9-]+", f"review_by: {TODAY - timedelta(days=1)}", file.read_text()
    )
    file.write_text(text, encoding="utf-8")
    built = build_site(tmp_path / "content", BuildOptions(TODAY))

    assert "Tom Nolan" in before["staff/tom"]
    assert "no longer shown" in built.files[PurePosixPath("staff/tom/index.html")].decode()
    assert not [path for path, data in built.files.items() if b"Tom Nolan" in data]


def test_who_has_left_is_no_longer_among_the_faces(tmp_path: Path) -> None:
    pages = _build("Somebody leaves", tmp_path)

    assert "Tom Nolan" not in pages["."]
    assert "Tom Nolan" not in pages["staff"]
    assert "Has not worked here since" in pages["staff/tom"]

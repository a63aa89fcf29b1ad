"""Names and places in the script of the page: restated by a translation, else as in the original."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.shops import built, changed, with_line
from support.sites import CHINESE, faults, locate_problems, planned, site_of

from trustpages.fields import LocalizedStr
from trustpages.model.page import Edition, Page
from trustpages.validate.stated_details import collect_stated_details

STREET = "3 Quay Row"
RESTATED = (
    "shop.zh.yaml",
    """
title: 关于我们
summary: 谁在卖线
sells: 卖线
name: 素线
legal_name: 诺拉·伯恩（素线）
address: {street: 码头街3号, city: 科克}
""",
)
CARRIER = ("shipping.zh.md", "---\nmethods: {letter: {carrier: 爱尔兰邮政}}\n---\n")
TEXTS = {".html", ".atom", ".vcf"}
PERSON = """---
title: Tom Nolan
summary: Tom winds thread.
reviewed_on: 2026-11-01
role: Winding
languages: [en]
consent: {given_on: 2026-01-10, covers: [name], review_by: 2027-06-30}
---
"""
STAFF = "---\ntitle: Our people\nsummary: Who works here.\nreviewed_on: 2026-11-01\n---\n"
NAMES = (("诺拉·伯恩（素线）", "trading as Plain Threads"), ("码头街3号", STREET))


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Edition, ...]:
    """The smallest shop, its names restated in Chinese."""
    return planned(site_of(tmp_path_factory.mktemp("shop"), CHINESE, RESTATED, CARRIER))


def _page(edition: Edition, name: str) -> Page:
    return next(page for page in edition.pages if page.name == name)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """All text files of that shop by their path."""
    content = changed(tmp_path_factory.mktemp("built"), CHINESE, RESTATED, CARRIER)
    files = built(content).files
    return {str(path): data.decode() for path, data in files.items() if path.suffix in TEXTS}


def test_an_edition_shows_its_own_spelling(pages: dict[str, str]) -> None:
    about = pages["zh/about/index.html"]

    for restated, original in NAMES:
        assert restated in about
        assert original not in about


def test_the_original_keeps_its_own(pages: dict[str, str]) -> None:
    """So does the card for address books, of which there is one."""
    for path in ("about/index.html", "desk.vcf"):
        for restated, original in NAMES:
            assert original in pages[path]
            assert restated not in pages[path]


def test_title_header_footer_and_feed_name_the_shop_alike(pages: dict[str, str]) -> None:
    home = pages["zh/returns/index.html"]

    assert " – 素线</title>" in home
    assert ">诺拉·伯恩（素线）</p>" in home
    assert "<name>素线</name>" in pages["zh/notices.atom"]
    assert "<name>Plain Threads</name>" in pages["notices.atom"]


def test_machines_are_told_the_spelling_of_the_page(editions: tuple[Edition, ...]) -> None:
    (node,) = (one for one in _page(editions[1], "shop").jsonld if one["@type"] == "OnlineStore")

    assert node["name"] == "素线"
    assert node["address"]["streetAddress"] == "码头街3号"
    assert ("og:site_name", "素线") in _page(editions[1], "shop").open_graph
    assert json.loads(json.dumps(node)) == node


def test_a_name_without_a_translation_is_no_gap_in_it(tmp_path: Path) -> None:
    """Nobody is asked to translate it."""
    page = _page(planned(site_of(tmp_path, CHINESE))[1], "shop")
    asked = {one.first_line for one in page.untranslated}

    assert "About Plain Threads" in asked
    assert not asked & {STREET, "Cork", "Plain Threads", "An Post"}


def test_a_person_keeps_their_name_in_a_translation(tmp_path: Path) -> None:
    role = ("staff/tom.zh.md", "---\nrole: 绕线\n---\n")
    site = built(changed(tmp_path, CHINESE, ("staff/tom.md", PERSON), ("staff.md", STAFF), role))
    page = _page(site.editions[1], "staff/tom")

    assert "title-not-translated" not in {one.code for one in site.warnings}
    assert page.facts.title == LocalizedStr("Tom Nolan", "en")
    assert "Tom Nolan" not in {one.first_line for one in page.untranslated}


def test_a_carrier_is_named_in_the_language_of_the_page(pages: dict[str, str]) -> None:
    assert "<dd>爱尔兰邮政</dd>" in pages["zh/shipping/index.html"]
    assert "爱尔兰邮政" not in pages["shipping/index.html"]


def test_an_original_name_is_marked_with_its_language(tmp_path: Path) -> None:
    files = built(changed(tmp_path, CHINESE)).files
    about = next(
        data.decode() for path, data in files.items() if str(path) == "zh/about/index.html"
    )

    assert f'<bdi><span lang="en">{STREET}</span></bdi>' in about
    assert '<span lang="en">Plain Threads</span></a>' in about


def test_a_name_is_taken_literally(tmp_path: Path) -> None:
    shop = with_line("shop.yaml", "name: Plain Threads", "name: '{{ Plain }} & *Threads*'")
    (edition,) = planned(site_of(tmp_path, shop))

    assert edition.shop_name == "{{ Plain }} & *Threads*"


def test_words_refer_to_the_name_of_their_own_language(tmp_path: Path) -> None:
    page = (
        "pages/a.md",
        "---\ntitle: A\nsummary: S\nreviewed_on: 2026-11-01\n---\n{{ fact shop.name }}\n",
    )
    english, chinese = planned(site_of(tmp_path, CHINESE, RESTATED, page))

    assert "Plain Threads" in _page(english, "pages/a").body
    assert "素线" in _page(chinese, "pages/a").body


def test_a_restated_street_is_no_detail_of_a_customer(tmp_path: Path) -> None:
    stated = collect_stated_details(site_of(tmp_path, CHINESE, RESTATED).entries)

    assert {"3quayrow", "码头街3号"} <= stated.streets
    assert {"threads", "素线"} <= stated.names


@pytest.mark.parametrize(
    ("street", "codes"),
    [
        ("码头街3号", []),
        ("码头街三号", []),
        ("码头街３号", []),
        ("码头街٣号", []),
        ("码头街5号", ["number-in-translation content/shop.zh.yaml:1"]),
        ("码头街", ["number-in-translation content/shop.zh.yaml:1"]),
        pytest.param(
            f"码头街{'9' * 6000}号", ["number-in-translation content/shop.zh.yaml:1"], id="digits"
        ),
        pytest.param(
            f"码头街{'九' * 6000}号",
            ["number-in-translation content/shop.zh.yaml:1"],
            id="numerals",
        ),
    ],
)
def test_the_numbers_of_an_address_stay(street: str, codes: list[str], tmp_path: Path) -> None:
    found = faults(tmp_path, CHINESE, ("shop.zh.yaml", f"address: {{street: {street}}}\n"))

    assert locate_problems(tuple(one for one in found if one.level == "error")) == codes


@pytest.mark.parametrize(
    "text", ["address: {postal_code: x}", "address: {country: CN}", "email: a@b.example"]
)
def test_no_other_fact_may_be_restated(text: str, tmp_path: Path) -> None:
    found = faults(tmp_path, CHINESE, ("shop.zh.yaml", f"{text}\n"))

    assert [one.code for one in found if one.level == "error"] in (
        ["fact-in-translation"],
        ["unknown-field"],
    )

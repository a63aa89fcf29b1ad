"""`sitemap.xml` and `robots.txt`: every page is told to search engines, and a preview to none."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from shop_with_notices import CHINESE, NEW, files, said, text, xml

DESK = ("desk.zh.md", "---\ntitle: 联系\n---\n")
BASE = "https://threads.example/"
RULES = etree.XMLSchema(etree.parse(str(Path(__file__).parent / "sitemap.xsd")))


@pytest.mark.parametrize("changes", [(), (CHINESE, NEW)], ids=["one language", "two languages"])
def test_the_sitemap_keeps_the_rules_of_the_protocol(changes: tuple[tuple[str, str], ...]) -> None:
    RULES.assertValid(xml("sitemap.xml", *changes))


def test_every_page_but_the_lost_and_untranslated_is_in_the_sitemap() -> None:
    pages = {f"{BASE}{path}" for path in files() if path.name == "index.html"}
    translated = {f"{BASE}zh/contact/index.html"}
    listed = said(xml("sitemap.xml", CHINESE, DESK), "//map:loc/text()")

    assert sorted(f"{address}index.html" for address in listed) == sorted(pages | translated)


def test_the_day_of_a_review_is_not_that_of_the_last_change() -> None:
    """A page may show other days than when it was last read through."""
    tree = xml("sitemap.xml", NEW)

    assert said(tree, "//map:lastmod/text()") == []


def test_a_page_names_all_its_languages_and_one_for_the_rest() -> None:
    tree = xml("sitemap.xml", CHINESE, DESK)
    links = f"//map:url[map:loc='{BASE}zh/contact/']/xhtml:link"

    assert said(tree, f"{links}/@hreflang") == ["en", "zh", "x-default"]
    assert said(tree, f"{links}/@href") == [
        f"{BASE}contact/",
        f"{BASE}zh/contact/",
        f"{BASE}contact/",
    ]
    assert set(said(tree, f"{links}/@rel")) == {"alternate"}


def test_a_shop_of_one_language_names_no_others() -> None:
    assert said(xml("sitemap.xml"), "//xhtml:link/@href") == []


def test_robots_are_shown_the_sitemap() -> None:
    assert text("robots.txt") == (
        "User-agent: *\nAllow: /\n\nSitemap: https://threads.example/sitemap.xml\n"
    )


def test_robots_are_sent_away_from_a_preview() -> None:
    assert text("robots.txt", preview=True) == "User-agent: *\nDisallow: /\n"

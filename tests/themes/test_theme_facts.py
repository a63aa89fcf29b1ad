"""Another theme changes no fact, no address and no anchor: the same shop is built in each and compared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import SITES, TODAY, light_example

from trustpages.pipeline import BuildOptions, ThemeChoice, prepare_site
from trustpages.resources import find_themes_folder

REFERENCE = "counter"
THEMES = sorted(
    path.parent.name
    for path in find_themes_folder().glob("*/theme.toml")
    if path.parent.name not in ("base", REFERENCE)
)
SHOPS = ("example", "arabic", "japanese")
FACT = re.compile(r"[^\s()·,;:。，、|/]*\d[^\s()·,;:。，、|/]*")
"""A piece of text with a digit in it: a price, a day, a length of time, a number to call or to name."""
OWN_ANCHORS = re.compile(r"choice-|form-|parcel-|menu|content|counter-heading|ways|asked")
"""What only the page itself refers to."""


@cache
def read_site(shop: str, theme: str) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    """The facts in the text of each page of a shop in a theme, and the anchors of its sections."""
    with TemporaryDirectory() as folder:
        content = light_example(Path(folder)) if shop == "example" else SITES / shop / "content"
        site = prepare_site(content, BuildOptions(TODAY, theme=ThemeChoice(theme)), "content")
        pages = {str(path): site.files[path] for path in site.files if path.suffix == ".html"}
    facts, anchors = {}, {}
    for path, data in pages.items():
        tree = LexborHTMLParser(data.decode())
        ids = {node.attributes["id"] or "" for node in tree.css("main [id]")}
        anchors[path] = {one for one in ids if not OWN_ANCHORS.match(one)}
        tree.strip_tags(["script", "style", "svg"], recursive=True)
        main = tree.css_first("main")
        text = main.text(separator=" ") if main else ""
        facts[path] = {one.strip(".\u00ad") for one in FACT.findall(text.replace("\u00ad", ""))}
    return facts, anchors


@pytest.mark.parametrize("shop", SHOPS)
@pytest.mark.parametrize("theme", THEMES)
def test_pages_stand_at_the_same_addresses_with_the_same_facts(theme: str, shop: str) -> None:
    facts, _ = read_site(shop, theme)
    expected, _ = read_site(shop, REFERENCE)
    assert facts.keys() == expected.keys()
    everywhere = set().union(*expected.values())
    lost = {path: said for path in expected if (said := expected[path] - facts[path])}
    invented = {path: said for path in facts if (said := facts[path] - everywhere)}
    assert (lost, invented) == ({}, {})


@pytest.mark.parametrize("shop", SHOPS)
@pytest.mark.parametrize("theme", THEMES)
def test_the_anchors_of_the_reference_are_there(theme: str, shop: str) -> None:
    _, anchors = read_site(shop, theme)
    _, expected = read_site(shop, REFERENCE)
    missing = {path: ids for path in expected if (ids := expected[path] - anchors[path])}
    assert missing == {}

"""Another theme changes no fact, address or anchor and is as light: shops are built in each and compared."""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import SITES, TODAY, light_example
from support.theme_sites import THEMES

from trustpages.pipeline import BuildOptions, ThemeChoice, prepare_site

REFERENCE = "counter"
OTHERS = tuple(theme for theme in THEMES if theme != REFERENCE)
SHOPS = ("example", "arabic", "japanese")
APART = r"\s()·,;:：。，、|/\u3041-\u30ff\u4e00-\u9fff"
"""What a fact is told from: signs, and the words around it where a language has no spaces."""
FACT = re.compile(rf"[^{APART}]*\d[^{APART}]*")
"""A piece of text with a digit in it: a price, a day, a length of time, a number to call or to name."""
OWN_ANCHORS = re.compile(r"choice-|form-|parcel-|menu|content|counter-heading|ways|asked")
"""What only the page itself refers to."""

MAX_BYTES = {".html": 60_000, ".css": 25_000, ".js": 10_000}
"""What the largest page, and all style sheets and scripts of a theme together, may weigh, compressed."""
MAX_REQUESTS = 20
LOADED = "link[rel=stylesheet], link[rel=icon], script[src], img, video, track"
"""What a browser asks for beside the page; pictures that are far below the window wait."""


class Said(NamedTuple):
    """What pages say and weigh, by their paths; `weights` are those of all files."""

    facts: Mapping[str, set[str]]
    anchors: Mapping[str, set[str]]
    requests: Mapping[str, int]
    weights: Mapping[str, int]


@cache
def read_site(shop: str, theme: str) -> Said:
    """The facts in the text of each page of a shop in a theme, its anchors, and what is loaded for it."""
    with TemporaryDirectory() as folder:
        content = light_example(Path(folder)) if shop == "example" else SITES / shop / "content"
        site = prepare_site(content, BuildOptions(TODAY, theme=ThemeChoice(theme)), "content")
        files = {str(path): site.files[path] for path in site.files}
    facts, anchors, requests = {}, {}, {}
    for path, data in files.items():
        if not path.endswith(".html"):
            continue
        tree = LexborHTMLParser(data.decode())
        ids = {node.attributes["id"] or "" for node in tree.css("main [id]")}
        anchors[path] = {one for one in ids if not OWN_ANCHORS.match(one)}
        requests[path] = 1 + len(tree.css(LOADED))
        tree.strip_tags(["script", "style", "svg"], recursive=True)
        main = tree.css_first("main")
        text = main.text(separator=" ") if main else ""
        facts[path] = {one.strip(".\u00ad") for one in FACT.findall(text.replace("\u00ad", ""))}
    weights = {
        path: len(gzip.compress(data))
        for path, data in files.items()
        if path.endswith(tuple(MAX_BYTES))
    }
    return Said(facts, anchors, requests, weights)


@pytest.mark.parametrize("shop", SHOPS)
@pytest.mark.parametrize("theme", OTHERS)
def test_pages_stand_at_the_same_addresses_with_the_same_facts(theme: str, shop: str) -> None:
    facts, expected = read_site(shop, theme).facts, read_site(shop, REFERENCE).facts
    assert facts.keys() == expected.keys()
    everywhere = set().union(*expected.values())
    lost = {path: said for path in expected if (said := expected[path] - facts[path])}
    invented = {path: said for path in facts if (said := facts[path] - everywhere)}
    assert (lost, invented) == ({}, {})


@pytest.mark.parametrize("shop", SHOPS)
@pytest.mark.parametrize("theme", OTHERS)
def test_the_anchors_of_the_reference_are_there(theme: str, shop: str) -> None:
    anchors, expected = read_site(shop, theme).anchors, read_site(shop, REFERENCE).anchors
    missing = {path: ids for path in expected if (ids := expected[path] - anchors[path])}
    assert missing == {}


@pytest.mark.parametrize("theme", THEMES)
def test_a_page_is_light(theme: str) -> None:
    weights, requests = read_site("example", theme).weights, read_site("example", theme).requests
    largest = max(size for path, size in weights.items() if path.endswith(".html"))
    assets = {
        ending: sum(size for path, size in weights.items() if path.endswith(ending))
        for ending in (".css", ".js")
    }
    assert largest <= MAX_BYTES[".html"]
    assert {ending: assets[ending] <= MAX_BYTES[ending] for ending in assets} == {
        ".css": True,
        ".js": True,
    }
    assert {path: count for path, count in requests.items() if count > MAX_REQUESTS} == {}

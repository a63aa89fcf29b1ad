"""What an owner chooses in site.yaml holds in every built-in theme, without a template."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import TESTS, changed, plan_shop, try_build

from trustpages.resources import find_themes_folder

THEMES = sorted(path.parent.name for path in find_themes_folder().glob("*/theme.toml"))
HOME = PurePosixPath("index.html")
SITE = """base_url: https://threads.example/
languages: [en]
theme:
  name: {}
  settings:
    type: sturdy
    density: airy
    corners: round
    accent: "#c2410c"
    home_parts: [{}]
    home_focus: 20% 80%
    logo_wide: wide.png
    logo_dark: wide.png
    header_links: [complaints, desk#hours]
    footer_links: [returns]
    own_css: own.css
"""
OWN = "main { margin-inline: 1rem; }\n"


def _make_shop(folder: Path, theme: str, parts: str = "answers, promises, ways, manager") -> Path:
    content = changed(folder, ("site.yaml", SITE.format(theme, parts)), ("own.css", OWN))
    logo = (TESTS / "broken" / "logo-missing" / "content" / "logo.png").read_bytes()
    (content / "wide.png").write_bytes(logo)
    return content


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_holds_what_its_owner_chose(theme: str, tmp_path: Path) -> None:
    built, problems = try_build(_make_shop(tmp_path, theme))
    assert built is not None, problems
    assert problems == ()
    home = LexborHTMLParser(built.files[HOME].decode())

    styles = [node.attributes["href"] or "" for node in home.css('link[rel="stylesheet"]')]
    assert [href for href in styles if "/own." in href] == styles[-1:]
    assert built.files[PurePosixPath(styles[-1])].decode() == OWN
    (logo, *_) = home.css('img[alt="Plain Threads"]')
    assert PurePosixPath(logo.attributes["src"] or "") in built.files
    chosen = [node.attributes["href"] for node in home.css(".quick a")]
    assert chosen == ["complaints/index.html", "contact/index.html#hours"]
    assert home.css('footer a[href="returns/index.html"]')


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("type", "plain"),
        ("density", "compact"),
        ("corners", "sharp"),
        ("accent", '"#1d4ed8"'),
        ("home_focus", "60% 40%"),
    ],
)
@pytest.mark.parametrize("theme", [theme for theme in THEMES if theme != "base"])
def test_no_choice_of_the_look_is_without_effect(
    theme: str, name: str, other: str, tmp_path: Path
) -> None:
    content = _make_shop(tmp_path, theme)
    chosen = _read_styles(content)
    site = content / "site.yaml"
    text = re.sub(rf"    {name}: .*", f"    {name}: {other}", site.read_text(encoding="utf-8"))
    site.write_text(text, encoding="utf-8")

    assert _read_styles(content) != chosen


def _read_styles(content: Path) -> set[bytes]:
    files = plan_shop(content).files
    return {files[path] for path in files if path.suffix == ".css"}


@pytest.mark.parametrize("theme", THEMES)
def test_the_home_page_shows_the_parts_in_the_order_that_was_chosen(
    theme: str, tmp_path: Path
) -> None:
    orders = ("promises, ways", "ways, promises", "promises, ways, manager", "")
    homes = [
        plan_shop(_make_shop(tmp_path / str(number), theme, order)).files[HOME].decode()
        for number, order in enumerate(orders)
    ]
    mains = [LexborHTMLParser(html).css("main")[0].html or "" for html in homes]

    assert 'id="manager"' not in homes[0]
    assert homes[0] != homes[2]
    assert len(mains[3]) < len(mains[0])
    if theme != "letter":  # every letter ends with links to all others
        assert mains[0] != mains[1]
        assert _count_words(mains[0]) == _count_words(mains[1])


def _count_words(html: str) -> int:
    return len((LexborHTMLParser(html).text() or "").split())

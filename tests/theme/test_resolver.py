"""What a theme shows where several are laid over each other: the nearest that has a thing gives it."""

from __future__ import annotations

import io
from pathlib import Path, PurePosixPath

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from trustpages.theme.layer import ThemeFolder, ThemeLayer, parse_layer
from trustpages.theme.manifest import Grounds
from trustpages.theme.resolver import Theme, ThemeResolver


def _make_layer(name: str, files: dict[str, str], manifest: str = "") -> ThemeLayer:
    folder = ThemeFolder(Path("/shop/themes", name), f"themes/{name}")
    data = {path: text.encode() for path, text in files.items()}
    return parse_layer(folder, {"theme.toml": f'name = "{name}"\n{manifest}'.encode(), **data})


def _make_catalogue(**messages: str) -> str:
    catalogue = Catalog()
    for message, text in messages.items():
        catalogue.add(message, text)
    written = io.BytesIO()
    write_po(written, catalogue)
    return written.getvalue().decode()


SHOP = _make_layer(
    "shop",
    {
        "templates/home.html": "shop",
        "static/style.css": "shop",
        "icons/phone.svg": "<shop/>",
        "i18n/en.po": _make_catalogue(hello="Hi"),
        "i18n/zh.po": _make_catalogue(hello="店"),
    },
)
PARENT = _make_layer(
    "parent",
    {
        "templates/home.html": "parent",
        "templates/page.html": "parent",
        "i18n/en.po": _make_catalogue(hello="Good day", bye="Farewell"),
        "i18n/zh.po": _make_catalogue(hello="父", bye="父"),
        "i18n/zh-Hant.po": _make_catalogue(bye="繁"),
    },
    '[grounds]\nlight = "#eeeeee"\ndark = "#111111"\n',
)
BASE = _make_layer(
    "base",
    {
        "templates/home.html": "base",
        "templates/page.html": "base",
        "templates/404.html": "base",
        "static/style.css": "base",
        "static/today.js": "base",
        "icons/phone.svg": "<base/>",
        "icons/door.svg": "<base/>",
        "i18n/zh.po": _make_catalogue(hello="底", bye="底", closed="底"),
        "i18n/fr.po": _make_catalogue(closed="fermé"),
    },
    '[grounds]\nlight = "#ffffff"\n',
)


@pytest.fixture
def theme() -> Theme:
    """The theme that a shop's own, a parent and a base make together."""
    return ThemeResolver((SHOP, PARENT, BASE)).resolve()


@pytest.mark.parametrize(
    ("layer", "name"),
    [
        ("shop", "home.html"),
        ("parent", "page.html"),
        ("base", "404.html"),
        ("parent", "parent:home.html"),
        ("base", "base:home.html"),
        ("shop", "shop:home.html"),
        ("base", "parent:404.html"),
        ("base", "shop:404.html"),
    ],
)
def test_a_template_comes_from_the_nearest_theme_from_the_named_one_on(
    layer: str, name: str, theme: Theme
) -> None:
    path = f"themes/{layer}/templates/{name.rpartition(':')[2]}"

    assert theme.templates[name] == layer
    assert theme.format_file_path(f"templates/{name}") == path


def test_a_theme_named_in_front_sees_nothing_of_those_before_it(theme: Theme) -> None:
    assert "base:page.html" in theme.templates
    assert ThemeResolver((SHOP, BASE)).resolve().templates["base:page.html"] == "base"
    assert "parent:home.html" not in ThemeResolver((SHOP, BASE)).resolve().templates


def test_static_files_and_icons_come_from_the_nearest_theme(theme: Theme) -> None:
    assert theme.static == {
        PurePosixPath("style.css"): b"shop",
        PurePosixPath("today.js"): b"base",
    }
    assert theme.icons == {"phone": "<shop/>", "door": "<base/>"}
    assert theme.format_file_path("static/today.js") == "themes/base/static/today.js"


@pytest.mark.parametrize(
    ("said", "language", "message"),
    [
        ("店", "zh", "hello"),
        ("父", "zh", "bye"),
        ("底", "zh", "closed"),
        ("繁", "zh-Hant", "bye"),
        ("Hi", "zh-Hant", "hello"),
        ("繁", "zh-TW", "bye"),
        ("closed", "zh-TW", "closed"),
        ("底", "zh-CN", "closed"),
        ("fermé", "fr-CA", "closed"),
        ("Hi", "en", "hello"),
        ("Farewell", "en-GB", "bye"),
        ("closed", "en", "closed"),
        ("fermé", "fr", "closed"),
        ("Hi", "fr", "hello"),
        ("Hi", "de", "hello"),
        ("closed", "de", "closed"),
    ],
)
def test_words_come_from_the_nearest_theme_that_has_the_language(
    said: str, language: str, message: str, theme: Theme
) -> None:
    assert theme.find_catalogue(language).gettext(message) == said


@pytest.mark.parametrize(
    ("has", "language"),
    [
        (True, "zh-Hant"),
        (True, "zh-CN"),
        (True, "fr"),
        (True, "en"),
        (False, "de"),
        (False, "fr-Arab"),
    ],
)
def test_a_language_is_there_where_any_theme_of_the_chain_has_it(
    *, has: bool, language: str, theme: Theme
) -> None:
    assert theme.has_language(language) is has


def test_the_layers_words_stay_as_they_are(theme: Theme) -> None:
    """Chaining copies the catalogues: a layer may be part of several themes."""
    assert theme.find_catalogue("zh").gettext("closed") == "底"
    assert SHOP.catalogues["zh"].gettext("closed") == "closed"


def test_grounds_come_from_the_nearest_theme_that_states_any(theme: Theme) -> None:
    assert theme.grounds == Grounds(light="#eeeeee", dark="#111111")
    assert ThemeResolver((SHOP, BASE)).resolve().grounds.light == "#ffffff"
    assert ThemeResolver((SHOP,)).resolve().grounds == Grounds()

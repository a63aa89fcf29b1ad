"""Slips that makers of themes make are found with their place, and are found no more once they are mended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from trustpages.cache import BuildCache, MemoryBackend
from trustpages.diagnostics import Problem
from trustpages.theme import ThemePaths
from trustpages.theme_kit.check import (
    SHOPS,
    CheckedTheme,
    Workshop,
    check_files,
    load_checked_theme,
)
from trustpages.theme_kit.field_rules import list_doubtful_fields
from trustpages.theme_kit.page_rules import check_anchors, check_landmarks

RETURNS, STYLE = "templates/returns.html", "static/mine.css"
MANIFEST = 'name = "mine"\nextends = "counter"\n'
HEAD = {
    "templates/partials/head.html": '{% include "counter:partials/head.html" +%}\n'
    '<link rel="stylesheet" href="{{ asset("mine.css") }}">\n'
}
CACHE = BuildCache(MemoryBackend(max_entries=5_000))


def _load(folder: Path, files: dict[str, str]) -> CheckedTheme:
    for path, text in {"theme.toml": MANIFEST, **files}.items():
        file = folder / "themes" / "mine" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return load_checked_theme("./themes/mine", ThemePaths.beside(folder / "content", "content"))


def _lead(html: str) -> dict[str, str]:
    """A theme that shows `html` on line 3 of the template of returns."""
    text = f'{{% extends "counter:returns.html" %}}\n{{% block lead %}}\n{html}\n{{% endblock %}}\n'
    return {RETURNS: text}


def _workshop(folder: Path, files: dict[str, str]) -> Workshop:
    workshop = Workshop(_load(folder, files), folder / "work")
    workshop.folder.mkdir()
    workshop.cache = CACHE
    return workshop


def _try(shop: str) -> Callable[[Path, dict[str, str]], list[Problem]]:
    return lambda folder, files: list(_workshop(folder, files).try_shop(shop))


def _plan(shop: str) -> Callable[[Path, dict[str, str]], list[Problem]]:
    def look(folder: Path, files: dict[str, str]) -> list[Problem]:
        workshop = _workshop(folder, files)
        content = SHOPS[shop](workshop.make_project(shop), "./themes/mine")
        check = check_anchors if shop == "example" else check_landmarks
        return list(check(workshop.plan(content), workshop.checked.theme))

    return look


def _read(folder: Path, files: dict[str, str]) -> list[Problem]:
    return list(check_files(_load(folder, files)))


def _see_colours(folder: Path, files: dict[str, str]) -> list[Problem]:
    return list(_workshop(folder, files).check_colours(("#7a3b2e",)))


def _see_fields(folder: Path, files: dict[str, str]) -> list[Problem]:
    return list(_workshop(folder, files).check_fields())


def _base(path: str) -> str:
    return (Path(__file__).parents[2] / "themes" / "base" / path).read_text(encoding="utf-8")


def _without(path: str, old: str, new: str = "") -> tuple[dict[str, str], dict[str, str]]:
    """A file of the base theme with a text replaced in it, and as it is."""
    text = _base(path)
    assert old in text
    return {path: text.replace(old, new)}, {path: text}


NEST = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
RESTOCKING = "page.facts.restocking_fee"
FEE_LINE = next(line for line in _base(RETURNS).splitlines(keepends=True) if RESTOCKING in line)
Slip = tuple[
    str, str, Callable[[Path, dict[str, str]], list[Problem]], dict[str, str], dict[str, str]
]
SLIPS: dict[str, Slip] = {
    "an unquoted attribute": (
        "theme-unquoted",
        f"{RETURNS}:3:10",
        _read,
        _lead("<p class={{ page.kind }}></p>"),
        _lead('<p class="{{ page.kind }}"></p>'),
    ),
    "data as an attribute": (
        "theme-unquoted",
        f"{RETURNS}:3:4",
        _read,
        _lead("<p {{ page.kind }}></p>"),
        _lead('<p id="{{ page.kind }}"></p>'),
    ),
    "data in an event": (
        "theme-data-in-code",
        f"{RETURNS}:3:16",
        _read,
        _lead('<p onclick="go({{ page.kind }})"></p>'),
        _lead('<p data-kind="{{ page.kind }}"></p>'),
    ),
    "data in a comment": (
        "theme-data-in-code",
        f"{RETURNS}:3:6",
        _read,
        _lead("<!-- {{ page.title }} -->"),
        _lead("{# page.title #}"),
    ),
    "safe": (
        "theme-unescaped",
        f"{RETURNS}:3:18",
        _read,
        _lead("<p>{{ page.title |safe }}</p>"),
        _lead("<p>{{ page.title }}</p>"),
    ),
    "a hard-coded word": (
        "theme-words-written",
        f"{RETURNS}:3:4",
        _read,
        _lead("<p>Hooray</p>"),
        _lead('<p>{{ _("Hooray") }}</p>'),
    ),
    "a hard-coded label": (
        "theme-words-written",
        f"{RETURNS}:3:16",
        _read,
        _lead('<p aria-label="{{ "Hooray" if page.part else "" }}"></p>'),
        _lead('<p aria-label="{{ _("Hooray") if page.part else "" }}"></p>'),
    ),
    "an address from the root": (
        "theme-address",
        f"{RETURNS}:3:10",
        _read,
        _lead('<a href="/returns/">1</a>'),
        _lead('<a href="{{ url("returns") }}">1</a>'),
    ),
    "an address elsewhere": (
        "theme-address",
        f"{RETURNS}:3:11",
        _read,
        _lead('<img src="https://cdn.example/a.png">'),
        _lead('<img src="{{ asset("a.png") }}">'),
    ),
    "a margin on the left": (
        "theme-side",
        f"{STYLE}:2:7",
        _read,
        {STYLE: "\nh1 {  margin-left: 1rem }"},
        {STYLE: "\nh1 {  margin-inline-start: 1rem }"},
    ),
    "no print rule": (
        "theme-print",
        "static/style.css:1:1",
        _read,
        {"static/style.css": "h1 { margin: 0 }"},
        {"static/style.css": "h1 { margin: 0 } @media print { h1 { color: #000 } }"},
    ),
    "a missing block": (
        "theme-block",
        "templates/base.html:1:1",
        _read,
        *_without("templates/base.html", "{% block sections %}\n{% endblock %}\n"),
    ),
    "a block that is misspelt": (
        "theme-block",
        f"{RETURNS}:2:1",
        _read,
        {RETURNS: '{% extends "counter:returns.html" %}\n{% block leed %}1{% endblock %}'},
        _lead("1"),
    ),
    "low contrast": (
        "style-contrast",
        f"{STYLE}:1:6",
        _see_colours,
        {STYLE: "h4 { color: var(--dim); background: #fff } :root { --dim: #999 }", **HEAD},
        {STYLE: "h4 { color: var(--dim); background: #fff } :root { --dim: #555 }", **HEAD},
    ),
    "low contrast in the dark": (
        "style-contrast",
        f"{STYLE}:1:6",
        _see_colours,
        {STYLE: "h4 { color: light-dark(#000, #333); background: light-dark(#fff, #000) }", **HEAD},
        {STYLE: "h4 { color: light-dark(#000, #ccc); background: light-dark(#fff, #000) }", **HEAD},
    ),
    "an endless loop": ("template", f"{RETURNS}:3:1", _try("bare"), _lead(NEST), {}),
    "a read of the environment": (
        "template",
        f"{RETURNS}:3:1",
        _try("bare"),
        _lead("{{ url.__globals__.os.environ }}"),
        {},
    ),
    "a name that nobody gave": (
        "template",
        f"{RETURNS}:3:1",
        _try("bare"),
        _lead("{{ environ['HOME'] }}"),
        {},
    ),
    "no main part": (
        "theme-landmark",
        "templates/base.html:1:1",
        _plan("bare"),
        {
            "templates/base.html": _base("templates/base.html")
            .replace("<main ", "<div ")
            .replace("</main>", "</div>")
        },
        {"templates/base.html": _base("templates/base.html")},
    ),
    "no anchor": (
        "theme-anchor",
        f"{RETURNS}:1:1",
        _plan("example"),
        *_without(RETURNS, 'section("exceptions", ', 'section("odd-goods", '),
    ),
    "a field that is never shown": (
        "theme-field",
        f"{RETURNS}:1:1",
        _see_fields,
        *_without(RETURNS, FEE_LINE),
    ),
}


QUICK = [pytest.param(one, id=one) for one in SLIPS if SLIPS[one][2] is _read]
BUILT = [
    pytest.param(one, id=one, marks=pytest.mark.slow) for one in SLIPS if SLIPS[one][2] is not _read
]


@pytest.mark.parametrize("slip", [*QUICK, *BUILT])
def test_a_slip_is_found_until_it_is_mended(slip: str, tmp_path: Path) -> None:
    code, place, look, wrong, right = SLIPS[slip]
    found = look(tmp_path / "wrong", wrong)
    left = look(tmp_path / "right", right) if right else []

    assert f"themes/mine/{place}" in {str(one.place) for one in found if one.code == code}
    assert [one for one in left if one.code == code] == []
    assert all(one.hint for one in found)


def test_a_field_is_named_as_a_shop_writes_it(tmp_path: Path) -> None:
    checked = _load(tmp_path, SLIPS["a field that is never shown"][3])

    assert list_doubtful_fields(checked.theme, checked.base) == {
        "returns": frozenset({"returns.restocking_fee"})
    }


def test_what_the_kit_begins_with_is_sound(tmp_path: Path) -> None:
    assert _read(tmp_path, {STYLE: "h1 { margin-block: 0 }", **HEAD}) == []

"""All themes that a shop may name, in alphabetical order; what cannot be read is left out."""

from __future__ import annotations

from pathlib import Path

from trustpages.pipeline import ThemeChoice, list_theme_choices
from trustpages.theme import ThemePaths
from trustpages.theme.listing import list_themes

PRESET = '[presets.red]\ndescription = "Red"\nbrand = "#aa0000"\n'


def _write_theme(folder: Path, text: str) -> None:
    folder.mkdir(parents=True)
    (folder / "theme.toml").write_text(text, encoding="utf-8")


def test_built_in_themes_come_first_then_the_shop_s_own(tmp_path: Path) -> None:
    built_in, own = tmp_path / "built", tmp_path / "shop" / "themes"
    for name in ("plain", "base", "airy"):
        _write_theme(built_in / name, f'name = "{name}"\n')
    _write_theme(own / "mine", f'name = "mine"\nextends = "airy"\n{PRESET}')
    _write_theme(own / "broken", "name = \n")
    paths = ThemePaths(built_in, tmp_path / "shop" / "content", "content")

    assert [one.reference for one in list_themes(paths)] == ["airy", "plain", "./themes/mine"]
    assert list_theme_choices(paths) == (
        ThemeChoice("airy"),
        ThemeChoice("plain"),
        ThemeChoice("./themes/mine"),
        ThemeChoice("./themes/mine", "red"),
    )

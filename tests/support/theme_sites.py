"""Shops in every theme and language, built once a process and left in a folder."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from support.shops import SITES, TODAY, light_example
from trustpages.pipeline import BuildOptions, ThemeChoice, build_site
from trustpages.resources import find_example_content
from trustpages.scaffold.answers import Answers
from trustpages.scaffold.content_files import generate_minimal_shop
from trustpages.theme import ThemePaths, list_themes

THEMES = tuple(
    theme.reference for theme in list_themes(ThemePaths.beside(find_example_content(), "content"))
)
"""The built-in themes that a shop may name."""
WHOLE_SHOPS = {"en": "example", "zh": "example", "de": "german", "ar": "arabic", "ja": "japanese"}
"""The shops that have nearly every kind of page, by language."""
OTHER_LANGUAGES = ("fr", "es", "it", "nl", "pl", "pt", "sv", "zh-Hant")
LEADING_KINDS = ("home", "shipping", "staff", "complaints", "record", "reviews")
"""The pages that are looked at first, of those that a shop has."""
_SAID = Answers("Plain Threads", "IE", "en", "https://threads.example/", "nora@threads.example")
_ROOT = TemporaryDirectory(prefix="trustpages-themes-")


@cache
def build_theme_site(theme: str, language: str) -> tuple[Path, dict[str, str]]:
    """A site in a theme with pages in a language: its folder, and those pages' kinds by their paths.

    Addresses that only lead on are not among them.
    """
    folder = Path(_ROOT.name) / theme / WHOLE_SHOPS.get(language, language)
    options = BuildOptions(TODAY, theme=ThemeChoice(theme))
    site = build_site(_find_content(WHOLE_SHOPS.get(language, language)), options, "content")
    for path, data in site.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder, {
        str(page.path): page.kind
        for edition in site.editions
        for page in edition.pages
        if edition.language == language and page.kind != "alias"
    }


@cache
def _find_content(shop: str) -> Path:
    """The content folder of a whole shop by its name, or of the samples in a language by its tag."""
    if shop not in WHOLE_SHOPS.values():
        content = Path(_ROOT.name) / "samples" / shop / "content"
        for path, data in generate_minimal_shop(replace(_SAID, language=shop), TODAY).items():
            (content / path).parent.mkdir(parents=True, exist_ok=True)
            (content / path).write_bytes(data)
        return content
    return light_example(Path(_ROOT.name)) if shop == "example" else SITES / shop / "content"

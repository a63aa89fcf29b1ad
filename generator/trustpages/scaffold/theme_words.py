"""Whether the theme of a new shop has words in its language."""

from __future__ import annotations

from pathlib import Path

from babel import Locale
from babel.core import UnknownLocaleError

from trustpages.diagnostics import Place
from trustpages.theme import ThemePaths, load_theme

SAMPLE_THEME = "counter"
"""The built-in theme that `site.yaml` of either sample names."""


def has_theme_words(language: str) -> bool:
    """Whether the samples' theme has words in a language (a tag such as `pt-BR`)."""
    theme = load_theme(SAMPLE_THEME, Place(SAMPLE_THEME, 0), ThemePaths.beside(Path(), ""))
    return theme.has_language(language)


def get_english_name(language: str) -> str:
    """Return the English name of a language; the tag itself if it is unknown."""
    try:
        return Locale.parse(language, sep="-").get_display_name("en") or language
    except (UnknownLocaleError, ValueError):
        return language

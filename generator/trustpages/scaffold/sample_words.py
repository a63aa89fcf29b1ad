"""The words of a new shop's samples and of the questions before them, by language."""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

from trustpages.fields.language_tags import list_fallback_tags
from trustpages.theme import load_catalogue

CATALOGUES = Path(__file__).parent / "i18n"
"""One gettext catalogue a language; the messages themselves are English."""
SOURCE_LANGUAGE = "en"


def has_sample_words(language: str) -> bool:
    """Whether the samples can be laid in a language (BCP 47), or in one that may stand in for it."""
    return SOURCE_LANGUAGE in list_fallback_tags(language) or _find_catalogue(language) is not None


@cache  # a few small files of the program
def load_sample_words(language: str) -> gettext.NullTranslations:
    """The words in a language; in English where there are none."""
    path = _find_catalogue(language)
    if path is None:
        return gettext.NullTranslations()
    return load_catalogue(path.name, path.read_bytes())


def _find_catalogue(language: str) -> Path | None:
    paths = (CATALOGUES / f"{tag}.po" for tag in list_fallback_tags(language))
    return next((path for path in paths if path.is_file()), None)

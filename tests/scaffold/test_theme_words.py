"""What a new shop is told of its theme's words agrees with the theme that its samples name."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from support.shops import TODAY

from trustpages.scaffold.answers import Answers
from trustpages.scaffold.content_files import generate_full_shop, generate_minimal_shop
from trustpages.scaffold.theme_words import SAMPLE_THEME, get_english_name, has_theme_words


@pytest.mark.parametrize(
    "language", ["en", "en-IE", "zh", "zh-Hans", "ar", "ar-EG", "de-AT", "pt-BR", "zh-TW"]
)
def test_a_language_with_a_catalogue_has_words(language: str) -> None:
    assert has_theme_words(language)


@pytest.mark.parametrize("language", ["fi", "sr-Latn", "ko", "gsw"])
def test_a_language_without_one_has_none(language: str) -> None:
    """Another script is none either."""
    assert not has_theme_words(language)


def test_both_samples_name_the_theme_that_is_asked() -> None:
    settings = PurePosixPath("site.yaml")

    for files in (generate_minimal_shop(Answers(), TODAY), generate_full_shop(Answers())):
        assert f"\ntheme:\n  name: {SAMPLE_THEME}\n" in files[settings].decode()


@pytest.mark.parametrize(("tag", "name"), [("de", "German"), ("qqx", "qqx")])
def test_a_language_is_named_in_english(tag: str, name: str) -> None:
    assert get_english_name(tag) == name

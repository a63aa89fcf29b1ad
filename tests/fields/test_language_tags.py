"""Which script a language is written in, and which other tags may lend it words."""

from __future__ import annotations

import pytest

from trustpages.fields.language_tags import find_script, list_fallback_tags


@pytest.mark.parametrize(
    ("script", "tag"),
    [
        ("Hans", "zh"),
        ("Hant", "zh-TW"),
        ("Hant", "zh-Hant"),
        ("Latn", "pt-BR"),
        ("Latn", "sr-Latn"),
    ],
)
def test_a_tag_tells_its_script(script: str, tag: str) -> None:
    assert find_script(tag) == script


@pytest.mark.parametrize(
    ("tags", "tag"),
    [
        (("zh-Hant",), "zh-Hant"),
        (("zh-TW", "zh-Hant"), "zh-TW"),
        (("pt-BR", "pt-Latn", "pt"), "pt-BR"),
        (("sr-Latn",), "sr-Latn"),
        (("de",), "de"),
    ],
)
def test_no_words_are_taken_from_another_script(tags: tuple[str, ...], tag: str) -> None:
    assert list_fallback_tags(tag) == tags

"""Headings are their own anchors."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trustpages.markdown.anchors import slugify_heading


@pytest.mark.parametrize(
    ("anchor", "words"),
    [
        ("your-rights", "Your rights"),
        ("你好-世界", "你好，世界！"),
        ("مرحبا-بك", "مرحبا بك"),
        ("हिन्दी-में", "हिन्दी में"),
        ("ไทย-ที่นี่", "ไทย ที่นี่"),
        ("café", "Cafe\u0301"),
        ("strasse", "Straße"),
        ("2-4-days", "2–4 days"),
        ("section", "!!!"),
        ("section", ""),
    ],
)
def test_a_heading_is_its_own_anchor_in_any_script(anchor: str, words: str) -> None:
    assert anchor == slugify_heading(words)


@settings(deadline=None)
@given(st.text(max_size=40))
def test_an_anchor_has_no_space_and_no_sign(words: str) -> None:
    assert re.fullmatch(r"[^\s\"'<>&#%?/]+", slugify_heading(words))

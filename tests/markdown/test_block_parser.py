"""Long texts of many blocks are read as short ones are."""

from __future__ import annotations

import pytest

from trustpages.markdown import render_markdown


@pytest.mark.parametrize("words", ["a\n\n", "- a\n\n", "[^1]\n\n", "> a\n\n"])
def test_a_long_text_is_read_like_a_short_one(words: str) -> None:
    """Blocks are taken from a queue, of which the library sees the front only."""
    note = "[^1]: One.\n\n    Two.\n\n    Three.\n\n"
    text = f"{words * 100}{note}{words * 100}"
    assert render_markdown(text).count("<p>Three.") == 1


def test_headings_of_the_same_words_are_numbered_whatever_stands_between() -> None:
    html = render_markdown("## a\n## a\nb\n## a\n\n- c\n\n## A")

    assert [f'id="{anchor}"' in html for anchor in ("a", "a_1", "a_2", "a_3")] == [True] * 4
    assert "<p>b</p>" in html

"""A text without a mark is what the rules would make of it, so that they need not be loaded."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.counts import choose_count

from trustpages.markdown.converter import Converter
from trustpages.markdown.inline import SYNTAX
from trustpages.markdown.inline_rules import InlineRules

SIGNS = st.sampled_from([*"\\`*_~[]<>&\n:/#!()|'\"-", "://", "http", "&amp;", "![", "商", "é"])
WORDS = st.text(st.characters(exclude_characters="\r\0"), max_size=5)
"""The library has made line feeds of the one before, and no file holds the other."""
TEXTS = st.lists(st.one_of(SIGNS, WORDS), max_size=12).map("".join)


@settings(max_examples=choose_count(300, 30_000), deadline=None)
@given(TEXTS)
def test_the_rules_leave_words_alone(text: str) -> None:
    assume(not SYNTAX.search(text))
    element = InlineRules(Converter().library).build(text, {})

    assert (element.text or "", list(element)) == (text, [])


def test_references_of_one_document_are_no_references_of_the_next() -> None:
    converter = Converter()

    assert converter.convert("*a* [b], [c]\n\n[b]: /b\n[c]: /c", "")[1] == ("/b", "/c")
    assert converter.convert("*a* [b], [c]\n\n[c]: /d", "")[1] == ("/d",)

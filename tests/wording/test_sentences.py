"""A text as sentences of its author: where they end, and what of it somebody else said."""

from __future__ import annotations

import pytest

from trustpages.wording.sentences import list_own_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("一句。两句！", ["一句", "两句"]),
        ("It is\nNo. 1 here.", ["It is No. 1 here."]),
        ("Title\n\n* one\n* two", ["Title", "* one", "* two"]),
        ("He said.\n> Somebody else.\nMore.", ["He said.", "More."]),
        ("We read “a whole sentence of somebody else”.", ["We read  ."]),
        ('The word "free" stays.', ['The word "free" stays.']),
    ],
)
def test_sentences_end_where_they_end(text: str, sentences: list[str]) -> None:
    """Blanks stand for what is quoted."""
    found = [" ".join(one.text.split()) for one in list_own_sentences(text)]

    assert found == [" ".join(one.split()) for one in sentences]


def test_a_sentence_knows_its_place() -> None:
    text = "One.\n\n> Two.\n\nThree is here."
    last = list_own_sentences(text)[-1]

    assert text[last.start :] == "Three is here."

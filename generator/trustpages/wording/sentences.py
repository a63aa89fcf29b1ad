"""A text as its author's own sentences: what is quoted in it is left out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_END = re.compile(
    r"(?<=[.!?])(?<!\bNo\.)(?<!\bStd\.)(?<!\bstd\.)(?<!\bMin\.)(?<!\bmin\.)(?<!\bmax\.)(?<!\bapprox\.)(?<!\baprox\.)(?<!\benv\.)(?<!\bNr\.)(?<!\bn\.)(?<!\bz\.)(?<!\bca\.)(?<!\bart\.)(?<!\bArt\.)[*_)\]\"”»]*\s+"
    r"|[。！？；]+|;\s|\n[ \t]*(?=\n|[-*+>#|]|\d+[.)] )",
)
"""Where a sentence ends, or half of one; so do list items, headings and rows of a table."""
_QUOTED = re.compile(
    r"^[ \t]*>.*$"
    r"|“[^“”\n]{25,}”|„[^„“”\n]{25,}[“”]|«[^«»\n]{25,}»|\"[^\"\n]{25,}\"|「[^「」\n]{10,}」|“[^“”\n]*[\u4e00-\u9fff][^“”\n]{9,}”",
    re.MULTILINE,
)
"""Somebody else's words: a block that Markdown quotes, or a whole sentence between quotation marks."""


class Sentence(NamedTuple):
    """A sentence on one line, and the index of its first character in the text."""

    start: int
    text: str


@lru_cache(maxsize=16)  # each text is looked through for one thing after the other
def list_own_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text with blanks in place of what it quotes, so that all indices hold."""
    own = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    sentences, start = [], 0
    for end in _END.finditer(own):
        sentences.append(Sentence(start, own[start : end.start()].replace("\n", " ")))
        start = end.end()
    sentences.append(Sentence(start, own[start:].replace("\n", " ")))
    return tuple(one for one in sentences if one.text.strip())


def find_neighbours(text: str, sentence: Sentence) -> tuple[str, str]:
    """The sentences before and after another one in its paragraph; "" for none."""
    sentences = list_own_sentences(text)
    place = sentences.index(sentence)
    start = sentences[place - 1].start if place else 0
    after = sentences[place + 1] if place + 1 < len(sentences) else Sentence(len(text), "")
    stop = sentence.start + len(sentence.text)
    before = (
        "" if not place or "\n\n" in text[start : sentence.start] else text[start : sentence.start]
    )
    return before.strip(), "" if "\n\n" in text[stop : after.start] else after.text

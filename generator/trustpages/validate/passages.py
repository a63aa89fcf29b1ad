"""The words of authors, passage by passage: fields and bodies, originals and translations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from trustpages.diagnostics import Place
from trustpages.document import Document, Loc
from trustpages.fields import find_quotations, find_texts
from trustpages.model.site import Entry
from trustpages.validate.placeholders import BRACKET_MARKER

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|[。！？；]|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an author: their text, the document, and their place in it; None for the body."""

    text: str
    document: Document
    loc: Loc | None

    def find_place(self, start: int) -> Place:
        """Where a piece of the text stands; the value itself for words among the facts."""
        if self.loc is not None:
            return self.document.find_place(self.loc)
        line = self.document.body_line + self.text.count("\n", 0, start)
        return self.document.make_place(line, start - self.text.rfind("\n", 0, start))


def list_passages(entry: Entry) -> tuple[Passage, ...]:
    """All words of an entry, those of its translations too; names are none.

    Blanks stand for what is still to fill in.
    """
    return _list_passages(_ThisEntry(entry))


class _ThisEntry:
    """An entry, and no other one, however equal: what is kept of it is found without a look at its facts."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ThisEntry) and self.entry is other.entry

    def __hash__(self) -> int:
        return id(self.entry)


@lru_cache(maxsize=64)  # every entry of a shop is looked through for one thing after the other
def _list_passages(this: _ThisEntry) -> tuple[Passage, ...]:
    entry = this.entry
    locs = [loc for loc, mark in find_texts(entry.stated_facts) if not mark.name]
    return tuple(
        Passage(_blank_placeholders(text), document, loc)
        for document in (entry.document, *entry.translations.values())
        for loc, text in (*_find_texts(document, locs), (None, document.body))
    )


def _find_texts(document: Document, locs: list[Loc]) -> Iterator[tuple[Loc, str]]:
    for loc in locs:
        if text := document.find_text(loc):
            yield loc, text


def _blank_placeholders(text: str) -> str:
    return BRACKET_MARKER.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def iterate_quotations(entry: Entry, *, own_only: bool = False) -> Iterator[Passage]:
    """What an entry quotes, as it was said; with `own_only` what the shop itself said."""
    for loc in find_quotations(entry.stated_facts, own_only=own_only):
        if text := entry.document.find_text(loc):
            yield Passage(text, entry.document, loc)


@lru_cache(maxsize=16)  # each passage is looked through for one thing after the other
def list_sentences(text: str) -> tuple[tuple[int, str], ...]:
    """The sentences of a text, each with the index of its first character."""
    sentences, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        sentences.append((start, text[start : end.start()]))
        start = end.end()
    return (*sentences, (start, text[start:]))

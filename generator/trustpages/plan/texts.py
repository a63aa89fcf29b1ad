"""The texts of an entry in one language, before they are drawn: translated, or still in the original."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from trustpages.document import Document, Loc, Tree
from trustpages.facts.fact import words_of
from trustpages.kinds import KINDS
from trustpages.page import Untranslated
from trustpages.plan.references import spot
from trustpages.problem import Place
from trustpages.site import Entry


@dataclass(frozen=True, slots=True)
class Text:
    """A text before it is drawn; `language` is "" when it is in the language that is spoken."""

    text: str
    place: Place
    markdown: bool
    language: str


def texts(entry: Entry, language: str, original: str) -> Iterator[tuple[Loc, Text]]:
    """The words among an entry's facts, by their place, as they are spoken in a language."""
    translation = entry.translations.get(language)
    whole = KINDS[entry.kind].model_validate(entry.document.data)
    foreign = "" if language == original else original
    for loc, mark in words_of(whole):
        translated = _at(translation, loc)
        if translated is not None and translation is not None:
            yield loc, Text(translated, _first_line(translation, loc), mark.markdown, "")
            continue
        written = _at(entry.document, loc)
        if written is not None:
            place = _first_line(entry.document, loc)
            yield loc, Text(written, place, mark.markdown, foreign)


def _first_line(document: Document, loc: Loc) -> Place:
    """Where the text itself starts; a block after `|` or `>` starts on the line below."""
    place = document.place(loc)
    if place.text[place.column - 1 : place.column] in ("|", ">"):
        return document.spot(place.line + 1, 1)
    return place


def body_text(entry: Entry, language: str, original: str) -> Text:
    """The words under an entry's facts, as they are spoken in a language."""
    translation = entry.translations.get(language)
    if translation is not None and translation.body.strip():
        return Text(translation.body, translation.spot(translation.body_line, 1), True, "")  # noqa: FBT003
    foreign = "" if language == original else original
    place = entry.document.spot(entry.document.body_line, 1)
    return Text(entry.document.body, place, True, foreign)  # noqa: FBT003


def untranslated(spoken: tuple[Text, ...]) -> tuple[Untranslated, ...]:
    """The texts that are still in the original's language, from the top of the file down."""
    left = [text for text in spoken if text.language and text.text.strip()]
    return tuple(_begun(text) for text in sorted(left, key=lambda one: one.place))


def _begun(text: Text) -> Untranslated:
    said = text.text.strip()
    first = said.splitlines()[0]
    return Untranslated(first, spot(text.place, text.text, text.text.index(said), first))


def _at(document: Document | None, loc: Loc) -> str | None:
    tree: Tree = dict(document.data) if document else None
    for part in loc:
        if isinstance(tree, dict):
            tree = tree.get(str(part))
        elif isinstance(tree, list) and isinstance(part, int):
            tree = tree[part] if part < len(tree) else None
        else:
            return None
    return tree if isinstance(tree, str) else None

"""An entry in one language: its words laid over the facts, references filled, Markdown drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from trustpages.document import Document, Loc, Tree, overlaid, without
from trustpages.facts.fact import RESERVED, Html, words_of
from trustpages.facts.fact import Spoken as Said
from trustpages.kept import kept
from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind
from trustpages.markdown import slug, to_html
from trustpages.page import Origin, Untranslated
from trustpages.plan.links import Found, Linker
from trustpages.plan.references import References, spot
from trustpages.problem import Place, Problem
from trustpages.site import Entry

PICTURE = re.compile(r"!\[[^\]\n]*\]\(")
"""A picture as Markdown writes it; pictures belong to the facts, with their alt text."""


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """An entry in one language.

    `untranslated` are the texts that still stand in the original; `body_language` is "" when the body
    does not; `origins` are its links; `problems` what its words refer to in vain. It equals itself alone:
    groups of names are equal in any order, and the same words in any language, but not the same to readers.
    """

    facts: Kind
    body: Markup
    body_language: str
    untranslated: tuple[Untranslated, ...]
    origins: tuple[Origin, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Tongue:
    """What it takes to speak a language: how facts are said in it, and where links lead."""

    language: str
    original: str
    references: References
    linker: Linker


@dataclass(frozen=True, slots=True)
class _Text:
    """A text before it is drawn; `language` is "" when it is in the language that is spoken."""

    text: str
    place: Place
    markdown: bool
    language: str


@kept(lambda entry, tongue: (entry.name, tongue.language))
def speak(entry: Entry, tongue: Tongue) -> Spoken:
    """Draw an entry in a language; what is not translated stays in the original, marked as such."""
    found = Found(tongue.linker.addresses[entry.name])
    texts = dict(_texts(entry, tongue))
    body = _body(entry, tongue)
    drawn = {loc: _drawn(text, tongue, _prefix(loc), found) for loc, text in texts.items()}
    html = _drawn(body, tongue, "", found)
    tree = without(overlaid(dict(entry.document.data), drawn), entry.drops)
    return Spoken(
        facts=KINDS[entry.kind].model_validate(tree),
        body=Markup(str.__str__(html)),  # noqa: S704 - markdown.to_html escapes and cleans
        body_language=body.language if body.text.strip() else "",
        untranslated=tuple(_untranslated((*texts.values(), body))),
        origins=tuple(found.origins),
        problems=tuple(found.problems),
    )


def _texts(entry: Entry, tongue: Tongue) -> Iterator[tuple[Loc, _Text]]:
    translation = entry.translations.get(tongue.language)
    whole = KINDS[entry.kind].model_validate(entry.document.data)
    foreign = "" if tongue.language == tongue.original else tongue.original
    for loc, mark in words_of(whole):
        translated = _at(translation, loc)
        if translated is not None and translation is not None:
            yield loc, _Text(translated, _first_line(translation, loc), mark.markdown, "")
            continue
        original = _at(entry.document, loc)
        if original is not None:
            place = _first_line(entry.document, loc)
            yield loc, _Text(original, place, mark.markdown, foreign)


def _first_line(document: Document, loc: Loc) -> Place:
    """Where the text itself starts; a block after `|` or `>` starts on the line below."""
    place = document.place(loc)
    if place.text[place.column - 1 : place.column] in ("|", ">"):
        return document.spot(place.line + 1, 1)
    return place


def _body(entry: Entry, tongue: Tongue) -> _Text:
    translation = entry.translations.get(tongue.language)
    if translation is not None and translation.body.strip():
        return _Text(translation.body, translation.spot(translation.body_line, 1), True, "")  # noqa: FBT003
    foreign = "" if tongue.language == tongue.original else tongue.original
    place = entry.document.spot(entry.document.body_line, 1)
    return _Text(entry.document.body, place, True, foreign)  # noqa: FBT003


def _untranslated(texts: tuple[_Text, ...]) -> Iterator[Untranslated]:
    """The texts that are still in the original's language, from the top of the file down."""
    for text in sorted(texts, key=lambda one: one.place):
        said = text.text.strip()
        if text.language and said:
            first = said.splitlines()[0]
            start = text.text.index(said)
            yield Untranslated(first, spot(text.place, text.text, start, first))


def _drawn(text: _Text, tongue: Tongue, prefix: str, found: Found) -> str:
    filled, problems = tongue.references.filled(text.text, text.place, markdown=text.markdown)
    found.problems += problems
    if any(mark in filled for mark in RESERVED):
        found.problems.append(_reserved(text.place))
        return Said("")
    found.problems += _pictures(text) if text.markdown else ()
    if not text.markdown:
        return Said(filled.strip(), text.language)
    html = to_html(
        filled, lambda written: tongue.linker.resolve(written, text.text, text.place, found), prefix
    )
    return Html(html, text.language)


def _pictures(text: _Text) -> Iterator[Problem]:
    for picture in PICTURE.finditer(text.text):
        yield Problem(
            "picture-in-words",
            "a picture cannot stand among words",
            spot(text.place, text.text, picture.start(), picture[0]),
            "Name it in a field that asks for one, such as 'picture:' with 'file:' and 'alt:'.",
        )


def _reserved(place: Place) -> Problem:
    return Problem(
        "private-use", "it holds a character that has no meaning", place, "Type the words anew."
    )


def _prefix(loc: Loc) -> str:
    """Keeps the anchors of a field's headings apart from those of the page's text."""
    return f"{slug(' '.join(str(part) for part in loc))}-"


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

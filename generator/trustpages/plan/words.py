"""An entry in one language: its words laid over the facts, references filled, Markdown drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from trustpages.document import Loc, overlaid, without
from trustpages.facts.fact import RESERVED, Html
from trustpages.facts.fact import Spoken as Said
from trustpages.kept import kept
from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind
from trustpages.markdown import slug, to_html
from trustpages.page import Origin, Untranslated
from trustpages.plan.links import Found, Linker
from trustpages.plan.references import References, spot
from trustpages.plan.texts import Text, body_text, texts, untranslated
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


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """The facts of an entry with words in a language, the texts that they hold, and what was met in them."""

    facts: Kind
    texts: tuple[Text, ...]
    origins: tuple[Origin, ...]
    problems: tuple[Problem, ...]


@kept(lambda entry, tongue: (entry.name, tongue.language))
def speak(entry: Entry, tongue: Tongue) -> Spoken:
    """Draw an entry in a language; what is not translated stays in the original, marked as such."""
    told = _told(_fronts(entry), tongue)
    found = Found(tongue.linker.addresses[entry.name])
    body = body_text(entry, tongue.language, tongue.original)
    html = _drawn(body, tongue, "", found)
    return Spoken(
        facts=told.facts,
        body=Markup(str.__str__(html)),  # noqa: S704 - markdown.to_html escapes and cleans
        body_language=body.language if body.text.strip() else "",
        untranslated=untranslated((*told.texts, body)),
        origins=(*told.origins, *found.origins),
        problems=(*told.problems, *found.problems),
    )


def _fronts(entry: Entry) -> Entry:
    """The entry without the words under its facts: what is made of it outlasts a change of them."""
    translations = {tag: document.front for tag, document in entry.translations.items()}
    return replace(entry, document=entry.document.front, translations=translations)


@kept(lambda entry, tongue: (entry.name, tongue.language))
def _told(entry: Entry, tongue: Tongue) -> _Told:
    found = Found(tongue.linker.addresses[entry.name])
    written = dict(texts(entry, tongue.language, tongue.original))
    drawn = {loc: _drawn(text, tongue, _prefix(loc), found) for loc, text in written.items()}
    tree = without(overlaid(dict(entry.document.data), drawn), entry.drops)
    facts = KINDS[entry.kind].model_validate(tree)
    return _Told(facts, tuple(written.values()), tuple(found.origins), tuple(found.problems))


def _drawn(text: Text, tongue: Tongue, prefix: str, found: Found) -> str:
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


def _pictures(text: Text) -> Iterator[Problem]:
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

"""A translation may change words, never facts; here each of its values is held against the original."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from trustpages.document import Document, Loc, Tree
from trustpages.facts.fact import words_of
from trustpages.problem import Problem
from trustpages.site import Entry


def mismatches(
    entry: Entry, language: str, document: Document, languages: tuple[str, ...]
) -> Iterator[Problem]:
    """Everything in a translation that is not a word of the original."""
    if languages and language not in languages[1:]:
        yield _foreign(document, language, languages)
    words = {loc for loc, _ in words_of(entry.facts)}
    for loc, value in leaves(document.data):
        if loc not in words:
            yield _no_word(loc, entry, document, words)
        elif value is None or not value.strip():
            yield Problem(
                "empty",
                f"'{_shown(loc)}' is left empty",
                document.key(loc),
                "Write the translation, or remove the line.",
            )


def leaves(tree: object, loc: Loc = ()) -> Iterator[tuple[Loc, str | None]]:
    """Every text of a tree with its place, in its order."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from leaves(value, (*loc, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from leaves(value, (*loc, index))
    else:
        yield loc, tree if isinstance(tree, str) else None


def _foreign(document: Document, language: str, languages: tuple[str, ...]) -> Problem:
    if language == languages[0]:
        return Problem(
            "translation-of-original",
            f"'{language}' is the original language of this site",
            document.spot(1, 1),
            f"The original is the file without '.{language}' in its name.",
        )
    return Problem(
        "unknown-language",
        f"'{language}' is not a language of this site",
        document.spot(1, 1),
        f"Add it to 'languages' in site.yaml (now: {', '.join(languages)}), or remove the file.",
    )


def _no_word(loc: Loc, entry: Entry, document: Document, words: set[Loc]) -> Problem:
    if _at(entry.document.data, loc) is not None:
        return Problem(
            "fact-in-translation",
            f"'{_shown(loc)}' is a fact; a translation may hold words only",
            document.key(loc),
            f"Remove it here: it is stated once, in {entry.document.path}.",
        )
    known = {_shown(word) for word in words}
    close = get_close_matches(_shown(loc), sorted(known), 1, 0.6)
    hint = f"Did you mean '{close[0]}'?" if close else f"Its words stand in {entry.document.path}."
    return Problem(
        "unknown-field", f"the original has no words '{_shown(loc)}'", document.key(loc), hint
    )


def _at(tree: object, loc: Loc) -> Tree:
    for part in loc:
        if isinstance(tree, dict) and isinstance(part, str):
            tree = tree.get(part)
        elif isinstance(tree, list) and isinstance(part, int) and part < len(tree):
            tree = tree[part]
        else:
            return None
    return tree if isinstance(tree, str | list | dict) else None


def _shown(loc: Loc) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in loc)

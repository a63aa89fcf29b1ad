"""A translation may change words, never facts; here each of its values is held against the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from unicodedata import digit, normalize, numeric

from trustpages.diagnostics import Problem
from trustpages.document import Document, Loc
from trustpages.fields import find_texts
from trustpages.model.site import Entry
from trustpages.validate.field_errors import COMMA_HINT

_DIGITS = re.compile(r"\d+")
_HAN_NUMERALS = re.compile("[〇零一二三四五六七八九十百]{1,9}")


def check_translation(
    entry: Entry, language: str, document: Document, languages: tuple[str, ...]
) -> tuple[Problem, ...]:
    """Everything in a translation that is not a word of the original."""
    return tuple(_find_mismatches(entry, language, document, languages))


def _find_mismatches(
    entry: Entry, language: str, document: Document, languages: tuple[str, ...]
) -> Iterator[Problem]:
    if languages and language not in languages[1:]:
        yield _report_wrong_language(document, language, languages)
    marks = dict(find_texts(entry.facts))
    words = set(marks)
    for loc, value in iterate_leaves(document.data):
        if loc not in words:
            yield _report_untranslatable(loc, entry, document, words)
        elif value is None or not value.strip():
            yield Problem(
                "empty",
                f"'{_find_nearest_key(loc)}' is left empty",
                document.find_key_place(loc),
                "Write the translation, or remove the line.",
            )
        elif marks[loc].numbers_kept:
            yield from _find_changed_numbers(loc, value, entry, document)


def _find_changed_numbers(
    loc: Loc, value: str, entry: Entry, document: Document
) -> Iterator[Problem]:
    """A number of the original that a restated line of an address does not have."""
    written = entry.document.find_text(loc) or ""
    stated = _list_numbers(value) | _list_han_numbers(value)
    lost = [number for number in _list_numbers(written) if number not in stated]
    if lost:
        name = _find_nearest_key(loc)
        yield Problem(
            "number-in-translation",
            f"'{name}' does not have the number {lost[0]} of the original: {written.strip()}",
            document.find_place(loc),
            "A translation may spell the names of an address in its own way, but its numbers stay:"
            f" write the {lost[0]} here, too.",
        )


def _list_numbers(text: str) -> dict[str, None]:
    """The numbers that stand in digits, of any script, in their order; as digits, without leading noughts."""
    plain = (normalize("NFKC", found) for found in _DIGITS.findall(text))
    return dict.fromkeys("".join(str(digit(one)) for one in found).lstrip("0") for found in plain)


def _list_han_numbers(text: str) -> dict[str, None]:
    """The numbers below 1000 that stand in Han numerals, in words (十四) or digit by digit (一四)."""
    return dict.fromkeys(str(_read_han_number(one)) for one in _HAN_NUMERALS.findall(text))


def _read_han_number(numerals: str) -> int:
    total, digits = 0, 0
    for numeral in numerals:
        value = int(numeric(numeral))
        if value < 10:  # noqa: PLR2004 - a digit, not a unit
            digits = digits * 10 + value
        else:
            total, digits = total + max(digits, 1) * value, 0
    return total + digits


def iterate_leaves(tree: object, loc: Loc = ()) -> Iterator[tuple[Loc, str | None]]:
    """Every text of a tree with its place, in its order."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield from iterate_leaves(value, (*loc, key))
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from iterate_leaves(value, (*loc, index))
    else:
        yield loc, tree if isinstance(tree, str) else None


def _report_wrong_language(
    document: Document, language: str, languages: tuple[str, ...]
) -> Problem:
    if language == languages[0]:
        return Problem(
            "translation-of-original",
            f"'{language}' is the original language of this site",
            document.make_place(1, 1),
            f"The original is the file without '.{language}' in its name.",
        )
    return Problem(
        "unknown-language",
        f"'{language}' is not a language of this site",
        document.make_place(1, 1),
        f"Add it to 'languages' in site.yaml (now: {', '.join(languages)}), or remove the file.",
    )


def _report_untranslatable(loc: Loc, entry: Entry, document: Document, words: set[Loc]) -> Problem:
    astray = _find_unknown_part(loc, entry.document.data)
    if not astray:
        return Problem(
            "fact-in-translation",
            f"'{_find_nearest_key(loc)}' is a fact; a translation may hold words only",
            document.find_key_place(loc),
            f"Remove it here: it is stated once, in {entry.document.find_file(loc).path}.",
        )
    if isinstance(astray[-1], int):
        return Problem(
            "too-many",
            f"the original has no item {astray[-1] + 1} in '{_find_nearest_key(astray)}'",
            document.find_place(astray),
            f"Write as many items, in the same order, as {entry.document.path} has.",
        )
    beside = {
        str(word[len(astray) - 1])
        for word in words
        if word[: len(astray) - 1] == astray[:-1] != word
    }
    close = get_close_matches(str(astray[-1]), sorted(beside), 1, 0.6)
    hint = (
        f"Did you mean '{close[0]}'?"
        if close
        else f"Its words stand in {entry.document.find_file(astray).path}."
    )
    if " " in str(astray[-1]):
        hint = COMMA_HINT
    message = f"the original has no words '{_find_nearest_key(astray)}'"
    return Problem("unknown-field", message, document.find_key_place(astray), hint)


def _find_unknown_part(loc: Loc, tree: object) -> Loc:
    """The way to the first part of a place that the original does not have; () if it has all."""
    for depth, part in enumerate(loc, 1):
        inside = range(len(tree)) if isinstance(tree, list) else tree
        if not isinstance(inside, dict | range) or part not in inside:
            return loc[:depth]
        tree = tree[part]  # type: ignore[index] # it is in there
    return ()


def _find_nearest_key(loc: Loc) -> str:
    """The nearest name of a field; its line says the rest."""
    return next((part for part in reversed(loc) if isinstance(part, str)), "this file")

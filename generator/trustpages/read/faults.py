"""Faults of YAML that parses, in an owner's words: what the format allows and content does not."""

from __future__ import annotations

import unicodedata

from trustpages.problem import Place, Problem
from trustpages.read.characters import called


def twice(place: Place, key: str, first: int) -> Problem:
    return Problem(
        "duplicate-key",
        f"“{key}” stands here and on line {first}; only one of them can count",
        place,
        f"delete line {first} or this one, or join the two",
    )


def merge(place: Place) -> Problem:
    return Problem(
        "merge-key",
        "the merge key << is not used here",
        place,
        "write the lines out where they belong",
    )


def tag(place: Place) -> Problem:
    return Problem(
        "tag",
        "a value cannot begin with an exclamation mark: it has a meaning of its own here",
        place,
        'put the value in quotes: "!…"; if you meant a YAML tag such as !!str, leave it out',
    )


def unknown_alias(place: Place, name: str) -> Problem:
    return Problem(
        "unknown-alias",
        f"*{name} refers to a value that is not named anywhere above",
        place,
        f'if you meant text that begins with a star, put it in quotes: "*{name}"',
    )


def too_many_aliases(place: Place, most: int) -> Problem:
    return Problem(
        "too-many-aliases",
        f"this file repeats too much by aliases (*name): up to {most} of them, of small values",
        place,
        "write the values out where they belong",
    )


def too_deep(place: Place, most: int) -> Problem:
    return Problem(
        "too-deep",
        f"values lie in each other more than {most} deep here",
        place,
        "look for brackets [ { or hyphens that are there by mistake",
    )


def second_document(place: Place) -> Problem:
    return Problem(
        "second-document",
        "a line of --- begins a second document, and a file holds only one",
        place,
        "delete the line, or move what follows into a file of its own",
    )


def empty(place: Place) -> Problem:
    return Problem(
        "empty-file",
        "the file says nothing yet",
        place,
        "write at least one line such as “title: About us”, or delete the file",
    )


def no_key(place: Place) -> Problem:
    return Problem(
        "no-key",
        "there should be a word before the colon here",
        place,
        "write it as “word: value”; a value with brackets or a question mark in front needs quotes",
    )


def escaped(place: Place, character: str) -> Problem:
    return Problem(
        "forbidden-character",
        f"this value holds a character that does not print: {called(character)}",
        place,
        "take out the backslash and what follows it, or use single quotes instead of double ones",
    )


def odd_space(place: Place, key: str) -> Problem:
    odd = next(letter for letter in key if letter.isspace())
    name = unicodedata.name(odd, "TAB").lower()
    return Problem(
        "odd-space",
        f"beside the word “{key.strip()}” there is no plain space but an odd one ({name})",
        place,
        "delete it and type plain spaces; it often comes along when text is copied from a web page",
    )


def tight_hyphen(place: Place, key: str) -> Problem:
    return Problem(
        "space-after-hyphen",
        "there is no space after the hyphen, so this is not an item of a list",
        place,
        f"write - {key.lstrip('-')}: with a space after the hyphen",
    )

"""A page that is withdrawn leaves its tombstone and nothing else, and that points to a page that stands."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from trustpages.kinds.withdrawn import Withdrawn
from trustpages.problem import Problem
from trustpages.site import Entry
from trustpages.validate.names import NEEDED


def remains(entries: tuple[Entry, ...], standing: list[str]) -> Iterator[Problem]:
    """Pages that cannot be withdrawn, words that stay behind, and ways that lead nowhere.

    `standing` are the names of all pages that are not withdrawn, even if their files are not in order yet.
    """
    for entry in entries:
        if isinstance(entry.facts, Withdrawn):
            yield from _needed(entry)
            yield from _words(entry)
            yield from _nowhere(entry, entry.facts.instead, standing)


def _needed(entry: Entry) -> Iterator[Problem]:
    if entry.name in NEEDED:
        yield Problem(
            "needed-withdrawn",
            f"no site can do without {entry.document.path}, so it cannot be withdrawn",
            entry.document.key(("withdrawn",)),
            "Write what holds today into it instead.",
        )


def _words(entry: Entry) -> Iterator[Problem]:
    for document in (entry.document, *entry.translations.values()):
        if document.body.strip():
            before = document.body[: document.body.index(document.body.strip()[0])]
            yield Problem(
                "withdrawn-remains",
                "words of the page that was withdrawn still stand under its facts",
                document.spot(document.body_line + before.count("\n"), 1),
                "Remove them, and say in 'why' what customers have to know.",
            )


def _nowhere(entry: Entry, instead: str | None, standing: list[str]) -> Iterator[Problem]:
    if instead and instead not in standing:
        close = get_close_matches(instead, standing, 1, 0.6)
        meant = f"Did you mean '{close[0]}'? " if close else ""
        yield Problem(
            "unknown-page",
            f"there is no page '{instead}' to go to instead",
            entry.document.place(("instead",)),
            f"{meant}Name the content file of a page that stands, or remove the line.",
        )

"""What the shop says itself, on pages and in replies: bought opinions, and unfair words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.model.site import Entry
from trustpages.validate.passages import Passage, iterate_quotations, list_passages
from trustpages.wording import Finding, find_bought_opinions, find_reply_threats, find_unfair_words


def check_own_words(
    entries: tuple[Entry, ...], language: str, cache: BuildCache
) -> Iterator[Problem]:
    """Whatever rules of wording find in the shop's own words; what customers wrote is not looked at.

    `language` is that of the originals, "" if it is not known.
    """
    for entry in entries:
        if not entry.is_withdrawn:
            yield from cache.get_or_find(
                "validate.own_words", entry.name, _list_word_problems, entry, language
            )


def _list_word_problems(entry: Entry, language: str) -> tuple[Problem, ...]:
    pages = ((one, one.document.language or language, False) for one in list_passages(entry))
    replies = ((one, "", True) for one in iterate_quotations(entry, own_only=True))
    return tuple(
        convert_finding(finding, passage)
        for passage, spoken, is_reply in chain(pages, replies)
        for finding in (
            *_find_opinions(passage.text, spoken, is_reply=is_reply),
            *find_unfair_words(passage.text, spoken),
        )
    )


def _find_opinions(text: str, language: str, *, is_reply: bool) -> Iterator[Finding]:
    found = find_bought_opinions(text, language)
    yield from found
    if is_reply and not any(one.code == "threat-for-opinion" for one in found):
        yield from find_reply_threats(text)


def convert_finding(finding: Finding, passage: Passage) -> Problem:
    """The problem of a finding, at its place in the file."""
    return Problem(
        finding.code, finding.what, passage.find_place(finding.start), finding.hint, finding.level
    )

"""Details of people who are nobody of the shop: errors where words speak of customers, else warnings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.fields import find_quotations
from trustpages.kinds import KINDS
from trustpages.model.site import Entry
from trustpages.validate.own_words import convert_finding
from trustpages.validate.passages import Passage, iterate_quotations, list_passages
from trustpages.validate.stated_details import collect_stated_details
from trustpages.wording.personal_data import (
    CODES,
    PAGE_HINT,
    QUOTATION_HINT,
    StatedDetails,
    find_details,
    hide_details,
    make_finding,
)

_LINK = re.compile(r"\[[^\[\]]*\]\([^()]*\)|<[^<>\s]+@[^<>\s]+>|https?://\S+")
"""A link with its words, or an address that is one: whoever is linked is known to the public."""
_OF_EVERYBODY = frozenset({"telephone", "mail"})
"""What is looked for in pages that are about the shop and its people."""


def check_personal_details(
    entries: tuple[Entry, ...], cache: BuildCache, not_private: tuple[str, ...] = ()
) -> Iterator[Problem]:
    """Details of anybody whom no field states: errors in the record and in reviews, warnings elsewhere."""
    stated = collect_stated_details(entries, not_private, cache)
    for entry in entries:
        if not entry.is_withdrawn:
            yield from cache.get_or_find(
                "validate.personal_details", entry.name, _list_problems, entry, stated
            )


def _list_problems(entry: Entry, stated: StatedDetails) -> tuple[Problem, ...]:
    own = set(find_quotations(entry.stated_facts, own_only=True))
    return (
        *(
            problem
            for passage in list_passages(entry)
            for problem in _find_in_passage(entry, passage, stated)
        ),
        *(
            problem
            for passage in iterate_quotations(entry)
            for problem in _report_details(
                passage, stated, "" if passage.loc in own else QUOTATION_HINT, stops=True
            )
        ),
    )


def _find_in_passage(entry: Entry, passage: Passage, stated: StatedDetails) -> Iterator[Problem]:
    kind = KINDS[entry.kind]
    if passage.loc and passage.loc[0] in kind.customer_fields:
        way = f"If it has been sealed, 'trustpages record redact {passage.loc[1]}' takes its words out."
        for problem in _report_details(passage, stated, "", stops=True):
            yield replace(problem, hint=f"{problem.hint} {way}")
        return
    text = _blank_out(_LINK, passage.text)
    words = passage if text == passage.text else replace(passage, text=text)
    families = _OF_EVERYBODY if kind.describes_shop or kind.substitute_field else None
    yield from _report_details(words, stated, PAGE_HINT, stops=False, families=families)


def _blank_out(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _report_details(
    passage: Passage,
    stated: StatedDetails,
    hint: str,
    *,
    stops: bool,
    families: frozenset[str] | None = None,
) -> Iterator[Problem]:
    for detail in find_details(passage.text, stated):
        if families is None or detail.family in families:
            found = make_finding(passage.text, detail, hint, stops=stops)
            problem = convert_finding(found, passage)
            written = passage.text[found.start : found.stop]
            line = _hide_text(problem.place.text, written, stated)
            yield replace(problem, place=replace(problem.place, text=line))


def _hide_text(line: str, written: str, stated: StatedDetails) -> str:
    """The line of a detail without it, and without any other."""
    for piece in written.split("\n"):
        if piece.strip():
            line = line.replace(piece, "▮" * len(piece))
    return hide_details(line, find_details(line, stated))


def hide_personal_details(
    problems: Iterable[Problem], entries: tuple[Entry, ...], not_private: tuple[str, ...] = ()
) -> tuple[Problem, ...]:
    """The same problems; those in files with a customer's detail do not repeat it either."""
    problems = tuple(problems)
    files = {one.place.file for one in problems if one.code in CODES and one.level == "error"}
    if not files:
        return problems
    stated = collect_stated_details(entries, not_private)

    def hide(text: str) -> str:
        return hide_details(text, find_details(text, stated))

    return tuple(
        replace(one, message=hide(one.message), place=replace(one.place, text=hide(one.place.text)))
        if one.place.file in files and one.code not in CODES
        else one
        for one in problems
    )

"""References in words: `{{ promise dispatch }}` or `{{ fact returns.refund_within }}` become the fact."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property, partial

from pydantic.fields import FieldInfo

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem
from trustpages.document import Document, Loc
from trustpages.fields import walk_fields
from trustpages.i18n import LocaleFormatter
from trustpages.kinds.kind import Kind
from trustpages.model.site import Entry, Site

MARKDOWN_SYNTAX = re.compile(r"[\\`*_\[\]]")
REFERENCE_PATTERN = re.compile(r"\{\{\s*(\S.*?)\s*\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class References:
    """What words may refer to, as it is said in one language.

    `lapsed` are facts that a date took away, each with what stands in its place.
    """

    promises: Mapping[str, str]
    facts: Mapping[str, str]
    lapsed: Mapping[str, str] = field(default_factory=dict)

    def fill_references(
        self, text: str, place: Place, *, markdown: bool = False
    ) -> tuple[str, tuple[Problem, ...]]:
        """The text with every reference replaced, and a problem for each that leads nowhere.

        In `markdown` a fact stays what it is, whatever stars or brackets it holds.
        """
        if "{{" not in text:
            return str.__str__(text), ()
        problems: list[Problem] = []

        def replace_reference(found: re.Match[str]) -> str:
            phrase = self._look_up(found[1])
            if phrase is None and (phrase := self._look_up_lapsed(found[1])):
                problems.append(_report_lapsed_fact(found, text, place, phrase))
            elif phrase is None:
                problems.append(self._report_unknown_reference(found, text, place))
            if phrase and markdown:
                return MARKDOWN_SYNTAX.sub(r"\\\g<0>", phrase)
            return phrase or found[0]

        return REFERENCE_PATTERN.sub(replace_reference, text), tuple(problems)

    def _look_up(self, reference: str) -> str | None:
        word, *name = reference.split()
        values = {"promise": self.promises, "fact": self.facts}.get(word, {})
        return values.get(" ".join(name))

    def _look_up_lapsed(self, reference: str) -> str | None:
        word, *name = reference.split()
        return self.lapsed.get(" ".join(name)) if word == "fact" else None

    def _report_unknown_reference(self, found: re.Match[str], text: str, place: Place) -> Problem:
        word, _, name = found[1].partition(" ")
        values = {"promise": self.promises, "fact": self.facts}.get(word)
        if values is None:
            hint = "Write '{{ promise NAME }}' or '{{ fact FILE.FIELD }}'."
        else:
            close = get_close_matches(name.strip(), list(values), 1, 0.7)
            hint = f"Did you mean '{close[0]}'?" if close else _suggest_references(word, values)
        message = f"'{{{{ {found[1]} }}}}' refers to nothing"
        return Problem(
            "unknown-reference",
            message,
            locate_substring(place, text, found.start(), found[0]),
            hint,
        )


LAPSED_FACT = "—"
"""Stands in place of a fact that no longer holds."""


def _report_lapsed_fact(found: re.Match[str], text: str, place: Place, phrase: str) -> Problem:
    return Problem(
        "lapsed-fact",
        f"'{{{{ {found[1]} }}}}' refers to what no longer holds, so '{phrase}' stands here",
        locate_substring(place, text, found.start(), found[0]),
        "Write the sentence anew without it, or state the fact anew.",
        "notice",
    )


def _suggest_references(word: str, values: Mapping[str, str]) -> str:
    if word == "promise":
        return f"The promises are: {', '.join(values) or 'none'}."
    return "A fact is named by its file and its field: returns.refund_within."


def locate_substring(place: Place, text: str, start: int, piece: str) -> Place:
    """The place of a piece of a text whose first line stands at `place`."""
    line = place.line + text.count("\n", 0, start)
    if line == place.line:
        earlier = text.count(piece, 0, start + len(piece) - 1) if piece else 0
        column = place.column - 1
        for _ in range(earlier + 1):
            column = place.text.find(piece, max(column, 0)) + 1
            if not column:
                break
        return Place(place.file, line, column or place.column, place.text)
    before = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    excerpt = text[before : end if end >= 0 else None]
    return Place(place.file, line, start - before + 1, excerpt)


def build_references(
    site: Site, formatter: LocaleFormatter, cache: BuildCache, *, pending: bool = False
) -> References:
    """Everything that words may refer to, said in a language; `pending` adds what waits for its day."""
    entries = (*site.entries, *site.pending) if pending else site.entries
    promises = tuple(
        (name, formatter.format_duration(value))
        for entry in entries
        for name, value in entry.facts.list_promises().items()
    )
    facts = tuple(_list_facts(entry, formatter, cache) for entry in entries)
    lapsed = tuple(_list_facts(entry, formatter, cache) for entry in site.expired)
    return cache.get_or_compute(
        "site.references", (formatter.language, pending), _merge_references, promises, facts, lapsed
    )


@dataclass(frozen=True, eq=False)
class _EntryFacts:
    """The facts of an entry, put into words when somebody first asks: most shops refer to none."""

    name: str
    facts: Kind
    omitted: frozenset[Loc]
    formatter: LocaleFormatter
    translation: Document | None

    @cached_property
    def phrases(self) -> tuple[dict[str, str], dict[str, str]]:
        """The facts by their full names, in words: those that hold, and those that no longer do."""
        return _format_facts(self.name, self.facts, self.omitted, self.formatter, self.translation)


class _LazyPhrases(Mapping[str, str]):
    """Phrases by name, put together when somebody first asks; it equals another with the same phrases."""

    def __init__(self, merge: Callable[[], dict[str, str]]) -> None:
        self._merge = merge

    @cached_property
    def _phrases(self) -> dict[str, str]:
        return self._merge()

    def __getitem__(self, name: str) -> str:
        return self._phrases[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._phrases)

    def __len__(self) -> int:
        return len(self._phrases)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._phrases})"


def _list_facts(entry: Entry, formatter: LocaleFormatter, cache: BuildCache) -> _EntryFacts:
    translation = entry.translations.get(formatter.language)
    return cache.get_or_compute(
        "site.format_facts",
        (entry.name, formatter.language),
        _EntryFacts,
        entry.name,
        entry.stated_facts,
        entry.omitted_parts,
        formatter,
        translation and translation.without_body,
    )


def _merge_references(
    promises: tuple[tuple[str, str], ...],
    entries: tuple[_EntryFacts, ...],
    expired: tuple[_EntryFacts, ...],
) -> References:
    """The same one as before while the same is said: it is part of what every text is made of."""
    return References(
        dict(promises),
        _LazyPhrases(partial(_merge_valid, entries)),
        _LazyPhrases(partial(_merge_lapsed, entries, expired)),
    )


def _merge_valid(entries: tuple[_EntryFacts, ...]) -> dict[str, str]:
    return {name: phrase for one in entries for name, phrase in one.phrases[0].items()}


def _merge_lapsed(
    entries: tuple[_EntryFacts, ...], expired: tuple[_EntryFacts, ...]
) -> dict[str, str]:
    lapsed = [
        *(one.phrases[1] for one in (*entries, *expired)),
        *(one.phrases[0] for one in expired),
    ]
    return {name: LAPSED_FACT for one in lapsed for name in one}


def _format_facts(
    name: str,
    facts: Kind,
    omitted: frozenset[Loc],
    formatter: LocaleFormatter,
    translation: Document | None,
) -> tuple[dict[str, str], dict[str, str]]:
    """Every fact of an entry that holds, and those that do no longer.

    A place in a list counts as in the file, whatever is left out before it. A name is said as the
    translation restates it.
    """
    prefix = name.replace("/", ".")
    valid: dict[str, str] = {}
    lapsed: dict[str, str] = {}
    for loc, value, walked in walk_fields(facts):
        is_name = walked.text_marker is not None and walked.text_marker.name
        if isinstance(value, str) and not is_name and not _is_identifier(loc, walked.info):
            continue
        restated = translation.find_text(loc) if is_name and translation else None
        phrase = formatter.format_value(restated or value)
        if phrase is not None:
            over = omitted and any(loc[:length] in omitted for length in range(1, len(loc) + 1))
            (lapsed if over else valid)[".".join((prefix, *map(str, loc)))] = phrase
    return valid, lapsed


def _is_identifier(loc: Loc, info: FieldInfo) -> bool:
    """Whether a text is the same in every language, and neither a choice nor a code: a number."""
    return isinstance(loc[-1], str) and info.annotation in (str, str | None) and not info.metadata

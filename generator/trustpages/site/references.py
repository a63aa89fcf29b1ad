"""References in words: `{{ promise dispatch }}` or `{{ fact returns.refund_within }}` become the fact."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from pydantic.fields import FieldInfo

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem
from trustpages.document import Loc
from trustpages.fields import walk_fields
from trustpages.i18n import LocaleFormatter
from trustpages.kinds.kind import Kind
from trustpages.model.site import Site

MARKDOWN_SYNTAX = re.compile(r"[\\`*_\[\]]")
REFERENCE_PATTERN = re.compile(r"\{\{\s*(\S.*?)\s*\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class References:
    """What words may refer to, as it is said in one language."""

    promises: Mapping[str, str]
    facts: Mapping[str, str]

    def fill_references(
        self, text: str, place: Place, *, markdown: bool = False
    ) -> tuple[str, tuple[Problem, ...]]:
        """The text with every reference replaced, and a problem for each that leads nowhere.

        In `markdown` a fact stays what it is, whatever stars or brackets it holds.
        """
        problems: list[Problem] = []

        def replace_reference(found: re.Match[str]) -> str:
            phrase = self._look_up(found[1])
            if phrase is None:
                problems.append(self._report_unknown_reference(found, text, place))
            if phrase and markdown:
                return MARKDOWN_SYNTAX.sub(r"\\\g<0>", phrase)
            return phrase or found[0]

        return REFERENCE_PATTERN.sub(replace_reference, text), tuple(problems)

    def _look_up(self, reference: str) -> str | None:
        word, *name = reference.split()
        values = {"promise": self.promises, "fact": self.facts}.get(word, {})
        return values.get(" ".join(name))

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
    shown = text[before : end if end >= 0 else None]
    return Place(place.file, line, start - before + 1, shown)


def build_references(site: Site, wording: LocaleFormatter, cache: BuildCache) -> References:
    """Everything that words may refer to, said in a language."""
    promises = tuple(
        (name, wording.format_duration(value))
        for entry in site.entries
        for name, value in entry.facts.list_promises().items()
    )
    facts = tuple(
        cache.get_or_compute(
            "site.format_facts",
            (entry.name, wording.language),
            _format_facts,
            entry.name,
            entry.facts,
            wording,
        )
        for entry in site.entries
    )
    return cache.get_or_compute(
        "site.references", wording.language, _merge_references, promises, facts
    )


def _merge_references(
    promises: tuple[tuple[str, str], ...], facts: tuple[tuple[tuple[str, str], ...], ...]
) -> References:
    """The same one as before while the same is said: it is part of what every text is made of."""
    return References(dict(promises), {name: phrase for one in facts for name, phrase in one})


def _format_facts(name: str, facts: Kind, wording: LocaleFormatter) -> tuple[tuple[str, str], ...]:
    """Every fact of an entry by its full name, in words."""
    return tuple(
        (".".join((name.replace("/", "."), *map(str, loc))), phrase)
        for loc, value, field in walk_fields(facts)
        if not isinstance(value, str) or _is_proper_name(loc, field.info)
        if (phrase := wording.format_value(value)) is not None
    )


def _is_proper_name(loc: Loc, info: FieldInfo) -> bool:
    """Whether a text is a name: the same in every language, neither words nor a choice nor a code."""
    return isinstance(loc[-1], str) and info.annotation in (str, str | None) and not info.metadata

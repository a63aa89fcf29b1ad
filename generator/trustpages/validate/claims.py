"""What words claim by hand: lengths of time beside promises, the same as these or others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.model.site import Entry
from trustpages.validate.own_words import convert_finding
from trustpages.validate.passages import Passage, list_passages
from trustpages.wording import StatedPromise, find_promise_values

StatedPromises: TypeAlias = tuple[StatedPromise, ...]


def check_claims(entries: tuple[Entry, ...], cache: BuildCache) -> Iterator[Problem]:
    """What words say by hand though only facts may say it; nothing where a shop promises nothing."""
    promises = _collect_promises(entries)
    for entry in entries if promises else ():
        if not entry.is_withdrawn and not entry.facts.tells_of_exceptions:
            yield from cache.get_or_find(
                "validate.claims", entry.name, _list_claim_problems, entry, promises
            )


def _collect_promises(entries: tuple[Entry, ...]) -> StatedPromises:
    return tuple(
        StatedPromise(kind, name, entry.facts.list_promises()[name])
        for entry in entries
        for name, kind in entry.facts.list_promise_kinds().items()
    )


def _list_claim_problems(entry: Entry, promises: StatedPromises) -> tuple[Problem, ...]:
    return tuple(
        convert_finding(finding, passage)
        for passage in list_passages(entry)
        if not _states_value(passage)
        for finding in find_promise_values(passage.text, promises)
    )


def _states_value(passage: Passage) -> bool:
    """Whether a field holds lengths of time of its own: a value, its remedy, how long mail is kept."""
    return passage.loc is not None and passage.loc[-1:] in (("remedy",), ("value",), ("privacy",))

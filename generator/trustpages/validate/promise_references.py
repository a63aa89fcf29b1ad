"""A length of time that is promised is stated once: other fields say `promise refund` and get its value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches

from trustpages.diagnostics import Problem
from trustpages.document import Document, Loc, overlay_texts
from trustpages.kinds import KINDS
from trustpages.validate.translations import iterate_leaves

PROMISE_REFERENCE = re.compile(r"promise ([a-z0-9-]+)")
NO_PROMISES_HINT = (
    "Write the length of time itself, such as '3 business days', or add promises.yaml."
)


def collect_promise_values(originals: Iterable[tuple[str, Document]]) -> Mapping[str, str]:
    """The value of each promise as written, by the promise's name, from originals with their kinds."""
    return {
        name: value
        for kind, document in originals
        for name, value in KINDS[kind].read_promises(document.data).items()
    }


def resolve_promises(
    document: Document, promised: Mapping[str, str]
) -> tuple[Document, tuple[Problem, ...]]:
    """A document with every `promise NAME` replaced, and a problem for each that is not there."""
    found = {loc: match[1] for loc, match in _find_promise_references(document)}
    if not found:
        return document, ()
    known = {loc: promised[name] for loc, name in found.items() if name in promised}
    problems = tuple(
        _report_unknown_promise(document, loc, name, promised)
        for loc, name in found.items()
        if loc not in known
    )
    data = overlay_texts(dict(document.data), known)
    return replace(document, data=data if isinstance(data, dict) else {}), problems


def _find_promise_references(document: Document) -> Iterator[tuple[Loc, re.Match[str]]]:
    for loc, value in iterate_leaves(dict(document.data)):
        match = PROMISE_REFERENCE.fullmatch(value.strip()) if value else None
        if match:
            yield loc, match


def _report_unknown_promise(
    document: Document, loc: Loc, name: str, promised: Mapping[str, str]
) -> Problem:
    close = get_close_matches(name, list(promised), 1, 0.5)
    there = f"There are: {', '.join(promised)}." if promised else NO_PROMISES_HINT
    hint = f"Did you mean 'promise {close[0]}'?" if close else there
    return Problem(
        "unknown-promise", f"there is no promise '{name}'", document.find_place(loc), hint
    )

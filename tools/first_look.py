"""Marks of a regular expression: pieces of words of which every text that matches has at least one.

`python tools/first_look.py` prints the marks of the concepts in `trustpages.wording`, one line for each
family of a language, as `first_looks` wants them. tests/wording holds them to it.
"""

from __future__ import annotations

import re
import re._constants as codes  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import sys
from collections.abc import Iterable
from typing import Any

from trustpages.wording.languages import MarkedPattern
from trustpages.wording.opinions import HINT_LANGUAGES as OPINION_HINTS
from trustpages.wording.unfair import HINT_LANGUAGES as UNFAIR_HINTS

_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
Marks = frozenset[str]


def list_marks(sources: Iterable[str]) -> Marks:
    """The marks of several expressions together, none of them part of another one."""
    marks: set[str] = set()
    for source in sources:
        found = _require(list(parser.parse(source, re.IGNORECASE)))
        if found is None:
            raise ValueError(f"an alternative has no letters of its own: {source[:60]}")
        marks |= found
    return frozenset(mark for mark in marks if not any(one in mark for one in marks if one != mark))


def _require(nodes: list[Any]) -> Marks | None:
    """The best marks of a sequence: those whose shortest one is longest."""
    choices: list[Marks] = []
    run = ""
    for code, value in [*nodes, (codes.ANY, None)]:
        if code is codes.LITERAL:
            run += chr(value).lower()
            continue
        if code is codes.AT:
            continue
        if run.strip():
            choices.append(frozenset((run,)))
        run = ""
        inner = _require_inside(code, value)
        if inner is not None:
            choices.append(inner)
    return max(choices, key=_rate, default=None)


def _require_inside(code: Any, value: Any) -> Marks | None:
    if code is codes.SUBPATTERN:
        return _require(list(value[3]))
    if code is codes.BRANCH:
        found = [_require(list(one)) for one in value[1]]
        return None if None in found else frozenset().union(*(one for one in found if one))
    if code in _REPEATS and value[0] >= 1:
        return _require(list(value[2]))
    if code is codes.IN and all(kind is codes.LITERAL for kind, _ in value):
        return frozenset(chr(one).lower() for _, one in value)
    return None


def _rate(marks: Marks) -> tuple[int, int]:
    return min(len(mark.strip().encode()) for mark in marks), -len(marks)


def main() -> None:
    """Print the marks of every family that has some."""
    for words in (*OPINION_HINTS, *UNFAIR_HINTS):
        for name, pattern in vars(words).items():
            if isinstance(pattern, MarkedPattern):
                marks = "|".join(sorted(list_marks([pattern.source])))
                sys.stdout.write(f"{type(words).__name__} {words.language} {name}: {marks}\n")


if __name__ == "__main__":
    main()

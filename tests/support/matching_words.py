"""Texts that a regular expression finds, drawn from its own parts."""

from __future__ import annotations

import re
import re._constants as codes  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterable, Iterator
from random import Random
from typing import Any

_OF_CATEGORY = {
    codes.CATEGORY_DIGIT: "0123456789",
    codes.CATEGORY_NOT_DIGIT: "aZ -",
    codes.CATEGORY_SPACE: " \n",
    codes.CATEGORY_NOT_SPACE: "aZ1-",
    codes.CATEGORY_WORD: "aZ_1é",
    codes.CATEGORY_NOT_WORD: " -.",
}
_ANY = "aZ1 ,.-é"
_MORE = 2
"""So many times more than it must a part is repeated at most."""
_TRIES = 40
"""So many texts are drawn for each that matches: assertions are not looked at while drawing."""


def draw_matching(pattern: re.Pattern[str], count: int, seed: int = 1) -> Iterator[str]:
    """Up to `count` texts in which an expression finds something, with words around it or none."""
    draw = Random(seed)  # noqa: S311 - nothing is kept secret
    parts = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    for _ in range(count * _TRIES):
        before, after = draw.choice(("", "a ", ", ", "at ")), draw.choice(("", ",", " in", "の"))
        text = f"{before}{''.join(_draw(parts, draw))}{after}"
        if pattern.search(text):
            yield text
            count -= 1
        if not count:
            return


def _draw(parts: Iterable[Any], draw: Random) -> Iterator[str]:
    for code, value in parts:
        if code is codes.BRANCH:
            yield from _draw(draw.choice(value[1]), draw)
        elif code is codes.SUBPATTERN:
            yield from _draw(value[3], draw)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            least, most, inner = value
            for _ in range(draw.randint(least, min(most, least + _MORE))):
                yield from _draw(inner, draw)
        else:
            yield _draw_character(code, value, draw)


def _draw_character(code: Any, value: Any, draw: Random) -> str:
    """A character that a part may be; "" for an assertion."""
    if code is codes.LITERAL:
        return chr(value)
    if code is codes.IN:
        return _draw_of_set(value, draw)
    return draw.choice(_ANY) if code in (codes.ANY, codes.NOT_LITERAL) else ""


def _draw_of_set(items: list[Any], draw: Random) -> str:
    code, value = draw.choice(items)
    if items[0][0] is codes.NEGATE:
        return draw.choice(_ANY)
    if code is codes.CATEGORY:
        return draw.choice(_OF_CATEGORY[value])
    return chr(value if code is codes.LITERAL else draw.randint(*value))

"""One thing that a rule has found in a text; what is found in short texts is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from trustpages.diagnostics import Level

P = ParamSpec("P")
R = TypeVar("R")

SHORT_TEXT = 200
"""So many characters a text has at the most that is likely to stand in another shop, too."""
MAX_TEXTS = 8192
"""What is kept of each rule: the words of all labels, and the own words of some hundred shops."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of a text, the rule that it breaks, and what an owner is told of it.

    `start` and `stop` are indices of the text as it was given. `code` is the rule's (see
    `diagnostics/rules`), `what` the message, `hint` the way out. Neither message may repeat what it warns
    of where that is somebody's private detail.
    """

    start: int
    stop: int
    code: str
    what: str
    hint: str
    level: Level = "warning"


def keep_for_short_texts(
    find: Callable[Concatenate[str, P], R],
) -> Callable[Concatenate[str, P], R]:
    """The same pure function of a text; what it returned for a short one is given again, not worked out."""
    known = cast("Callable[Concatenate[str, P], R]", lru_cache(maxsize=MAX_TEXTS)(find))

    @wraps(find)
    def find_or_recall(text: str, /, *args: P.args, **kwargs: P.kwargs) -> R:
        return (find if len(text) > SHORT_TEXT else known)(text, *args, **kwargs)

    return find_or_recall

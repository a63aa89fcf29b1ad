"""What was made of a value is kept, and given again while the value is the same: a slot for each thing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

MAX_MEMO_ENTRIES = 8192
"""Slots of a function: more things than a large shop has; the one that rested longest goes first."""


def memoize_latest(
    make_key: Callable[..., Hashable], max_entries: int = MAX_MEMO_ENTRIES
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep the last answer of a pure function for each slot, until its arguments differ.

    `slot` tells from the arguments which thing they are about, such as a file's path: a new version takes
    the old one's place, so that memory grows with the site and never with the number of builds. What
    is raised is not kept. `most` is the number of slots.
    """

    def decorate_function(function: Callable[P, R]) -> Callable[P, R]:
        entries: OrderedDict[Hashable, tuple[object, R]] = OrderedDict()
        lock = Lock()

        @wraps(function)
        def call_memoized(*args: P.args, **kwargs: P.kwargs) -> R:
            key = make_key(*args, **kwargs)
            arguments = (args, kwargs)
            entry = entries.get(key)
            if entry is not None and entry[0] == arguments:
                return entry[1]
            result = function(*args, **kwargs)
            with lock:
                entries[key] = (arguments, result)
                entries.move_to_end(key)
                if len(entries) > max_entries:
                    entries.popitem(last=False)
            return result

        return call_memoized

    return decorate_function


@memoize_latest(lambda *slot: slot[:-1])
def _return_latest(*values: object) -> object:
    return values[-1]


def intern_value(kind: str, name: str, value: T) -> T:
    """The object that was given before, while what is given equals it; `what` and `name` tell things apart.

    What is made of such an object is then compared at a glance, however much there is in it.
    """
    return cast(T, _return_latest(kind, name, value))

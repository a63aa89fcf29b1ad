"""What was made of a value is kept, and given again while the value is the same: a slot for each thing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
A = TypeVar("A")
T = TypeVar("T")

MOST = 8192
"""Slots of a function: more things than a large shop has; the one that rested longest goes first."""


def kept(
    slot: Callable[..., Hashable], most: int = MOST
) -> Callable[[Callable[P, A]], Callable[P, A]]:
    """Keep the last answer of a pure function for each slot, until its arguments differ.

    `slot` tells from the arguments which thing they are about, such as a file's path: a new version takes
    the old one's place, so that memory grows with the site and never with the number of builds. What
    is raised is not kept. `most` is the number of slots.
    """

    def keeping(function: Callable[P, A]) -> Callable[P, A]:
        answers: OrderedDict[Hashable, tuple[object, A]] = OrderedDict()
        hand = Lock()

        @wraps(function)
        def asked(*args: P.args, **kwargs: P.kwargs) -> A:
            name = slot(*args, **kwargs)
            made_of = (args, kwargs)
            before = answers.get(name)
            if before is not None and before[0] == made_of:
                return before[1]
            answer = function(*args, **kwargs)
            with hand:
                answers[name] = (made_of, answer)
                answers.move_to_end(name)
                if len(answers) > most:
                    answers.popitem(last=False)
            return answer

        return asked

    return keeping


@kept(lambda *slot: slot[:-1])
def _same(*values: object) -> object:
    return values[-1]


def steady(what: str, name: str, value: T) -> T:
    """The object that was given before, while what is given equals it; `what` and `name` tell things apart.

    What is made of such an object is then compared at a glance, however much there is in it.
    """
    return cast(T, _same(what, name, value))

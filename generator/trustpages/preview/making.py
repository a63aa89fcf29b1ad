"""From one generation to the next: first what open tabs show, then the rest, drawn and checked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeAlias

from trustpages.build import Built
from trustpages.preview.attempt import Overtaken, attempt, crashed
from trustpages.preview.generation import NOTHING, Generation, changes
from trustpages.problem import Rejected

Finish: TypeAlias = Callable[[Built, Callable[[], None]], Built]


@dataclass(frozen=True, slots=True)
class Work:
    """How a site is built.

    `build` makes it. Where it leaves pages undrawn, `finish` makes it whole; it calls what it is given
    before each page. `overdue` says whether to build though no file changed, since it is another day.
    """

    build: Callable[[], Built]
    finish: Finish | None = None
    overdue: Callable[[], bool] = lambda: False


class Maker:
    """Shows one generation after the other; `name` is the content folder in messages."""

    def __init__(self, work: Work, show: Callable[[Generation], None], name: str) -> None:
        self._work, self._show_it, self._name = work, show, name
        self._last = self._shown = NOTHING
        self._early: Generation | None = None

    @property
    def unfinished(self) -> bool:
        """Whether the generation that is shown has still to be made whole."""
        return self._early is not None

    def begin(self) -> None:
        """Put up a site that is drawn as it is asked for, or at once a whole one, or what is wrong."""
        self._put(self._made())

    def doubt(self) -> bool:
        """Build again, and put it up only if it is another site than the one that is shown."""
        made = self._made()
        if _alike(self._shown, made):
            return False
        self._put(made)
        return True

    def _made(self) -> Generation:
        whole = self._work.finish is None
        return attempt(self._work.build, self._base(), self._name, whole=whole)

    def _put(self, made: Generation) -> None:
        if made.whole:
            self._fail(made) if self._early else self._end(made)
        else:
            self._early = made
            self._show(made)

    def complete(self, between: Callable[[], None]) -> None:
        """Draw the rest and check it; `between` may raise `Overtaken`, and it stays unfinished."""
        with suppress(Overtaken):
            made = self._whole(between)
            if made:
                self._end(made)

    def _whole(self, between: Callable[[], None]) -> Generation | None:
        """The generation that is shown, made whole; None if there is nothing to finish."""
        finish, early = self._work.finish, self._early
        if finish is None or early is None or early.built is None:
            return None
        prepared = early.built
        made = attempt(lambda: finish(prepared, between), self._base(), self._name)
        changed = made.changed if made.good else None
        return replace(made, changed=changed, seconds=early.seconds + made.seconds)

    def confess(self, fault: Exception) -> None:
        """Put up a fault of ours."""
        made = crashed(self._base(), fault, self._name)
        self._end(replace(made, changed=None) if self._early else made)

    def _fail(self, made: Generation) -> None:
        """What was shown so far is first made whole, since it stays under what is wrong now."""
        before = self._whole(lambda: None)
        if before and before.good:
            self._last = before
        base = self._base()
        number = base.number + 1
        self._end(replace(base, number=number, problems=made.problems, changed=None))

    def _base(self) -> Generation:
        """The last whole generation, under the number of the one that is shown."""
        return replace(self._last, number=self._shown.number)

    def _end(self, made: Generation) -> None:
        self._last, self._early = made, None
        self._show(made)

    def _show(self, made: Generation) -> None:
        self._shown = made
        self._show_it(made)


def _alike(shown: Generation, made: Generation) -> bool:
    """Whether two generations show the same; every page of both is drawn for it."""
    if shown.good != made.good:
        return False
    if not made.good:
        return shown.problems == made.problems
    try:
        return not changes(shown.files, made.files)
    except Rejected:  # a template is at fault: the whole generation will say so
        return False

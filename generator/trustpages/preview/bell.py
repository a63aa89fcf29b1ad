"""The bell between those who watch, who ring it at any time, and the one who builds, who waits."""

from __future__ import annotations

import time
from collections.abc import Sequence
from threading import Condition

from trustpages.preview.watch import Hint

BREATH = 0.001
"""Seconds to listen after one finished file, to learn whether it came alone."""

QUIET = 0.06
"""Seconds without a hint after which what was unfinished, or came in a crowd, counts as done."""


class Bell:
    """Gathers hints until they are taken; none is lost while the workshop is at work."""

    def __init__(self) -> None:
        self._rung = Condition()
        self._hints: list[Hint] = []
        self._asked = False
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether work is over for good."""
        return self._ended

    @property
    def rung(self) -> bool:
        """Whether there are hints that nobody has taken."""
        with self._rung:
            return bool(self._hints)

    @property
    def waited_for(self) -> bool:
        """Whether there is something to do: hints that nobody has taken, a wish, or the end."""
        with self._rung:
            return self._waiting()

    def ring(self, hint: Hint) -> None:
        """Something may have changed."""
        with self._rung:
            self._hints.append(hint)
            self._rung.notify_all()

    def ask(self) -> None:
        """Work is wanted whether or not anything changed."""
        with self._rung:
            self._asked = True
            self._rung.notify_all()

    def end(self) -> None:
        """Wake everybody for the last time."""
        with self._rung:
            self._ended = True
            self._rung.notify_all()

    def wait(self, seconds: float) -> bool:
        """Whether somebody rings, asks or ends it within so many seconds."""
        with self._rung:
            return self._rung.wait_for(self._waiting, seconds)

    def asked(self) -> bool:
        """Whether work was asked for; tells it once."""
        with self._rung:
            asked, self._asked = self._asked, False
            return asked

    def silence(self, heard: Sequence[Hint], end: float) -> tuple[Hint, ...]:
        """Wait until it is quiet, or `end` (on time.monotonic), and take the hints.

        `heard` are those that were taken before; the answer begins with them.
        """
        with self._rung:
            count = -1
            while count != len(self._hints) and not self._ended:
                count = len(self._hints)
                left = end - time.monotonic()
                self._rung.wait(max(0, min(left, pause((*heard, *self._hints)))))
            return self._taken(heard)

    def _taken(self, heard: Sequence[Hint]) -> tuple[Hint, ...]:
        hints, self._hints = (*heard, *self._hints), []
        return hints

    def _waiting(self) -> bool:
        return bool(self._hints) or self._asked or self._ended


def alone(heard: Sequence[Hint]) -> bool:
    """Whether it is one finished file that nothing followed: the owner pressed `save`."""
    return bool(heard) and heard[-1] == "finished" and heard.count("finished") == 1


def pause(heard: Sequence[Hint]) -> float:
    """How many seconds to listen for more."""
    return BREATH if alone(heard) else QUIET

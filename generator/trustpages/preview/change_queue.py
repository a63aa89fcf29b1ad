"""The change queue: watchers push hints at any time, the rebuilder waits for them and debounces."""

from __future__ import annotations

import time
from collections.abc import Sequence
from threading import Condition

from trustpages.preview.watch import ChangeHint

SINGLE_FILE_DEBOUNCE = 0.001
"""Seconds to listen after one finished file, to learn whether it came alone."""

BATCH_DEBOUNCE = 0.06
"""Seconds without a hint after which what was unfinished, or came in a crowd, counts as done."""


class ChangeQueue:
    """Gathers hints until they are taken; none is lost while the rebuilder is busy."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._hints: list[ChangeHint] = []
        self._build_requested = False
        self._closed = False

    @property
    def is_closed(self) -> bool:
        """Whether the rebuilder is to end."""
        return self._closed

    @property
    def has_hints(self) -> bool:
        """Whether there are hints that nobody has taken."""
        with self._condition:
            return bool(self._hints)

    @property
    def has_work(self) -> bool:
        """Whether there is something to do: hints that nobody has taken, a request, or the end."""
        with self._condition:
            return self._has_work_locked()

    def push_hint(self, hint: ChangeHint) -> None:
        """Note that something may have changed."""
        with self._condition:
            self._hints.append(hint)
            self._condition.notify_all()

    def request_build(self) -> None:
        """Ask for a build whether or not anything changed."""
        with self._condition:
            self._build_requested = True
            self._condition.notify_all()

    def close(self) -> None:
        """Wake everybody for the last time."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()

    def wait_for_work(self, seconds: float) -> bool:
        """Whether a hint, a request or the end comes within so many seconds."""
        with self._condition:
            return self._condition.wait_for(self._has_work_locked, seconds)

    def take_build_request(self) -> bool:
        """Whether a build was requested since the last call."""
        with self._condition:
            was_requested, self._build_requested = self._build_requested, False
            return was_requested

    def debounce_hints(
        self, earlier: Sequence[ChangeHint], deadline: float
    ) -> tuple[ChangeHint, ...]:
        """Wait until no more hints come, or until `deadline` (on time.monotonic), and take them.

        `earlier` are those that were taken before; the result begins with them.
        """
        with self._condition:
            count = -1
            while count != len(self._hints) and not self._closed:
                count = len(self._hints)
                left = deadline - time.monotonic()
                self._condition.wait(
                    max(0, min(left, get_debounce_seconds((*earlier, *self._hints))))
                )
            return self._take_hints(earlier)

    def _take_hints(self, earlier: Sequence[ChangeHint]) -> tuple[ChangeHint, ...]:
        hints, self._hints = (*earlier, *self._hints), []
        return hints

    def _has_work_locked(self) -> bool:
        return bool(self._hints) or self._build_requested or self._closed


def is_single_save(hints: Sequence[ChangeHint]) -> bool:
    """Whether it is one finished file that nothing followed, as after a save in an editor."""
    return bool(hints) and hints[-1] == "finished" and hints.count("finished") == 1


def get_debounce_seconds(hints: Sequence[ChangeHint]) -> float:
    """Seconds without a hint after which the hints so far are complete."""
    return SINGLE_FILE_DEBOUNCE if is_single_save(hints) else BATCH_DEBOUNCE

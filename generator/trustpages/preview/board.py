"""The board between the workshop that builds and the server that shows: the current generation."""

from __future__ import annotations

from collections.abc import Callable
from threading import Condition

from trustpages.preview.generation import NOTHING, Generation

Listener = Callable[[Generation], None]


class Board:
    """Holds one generation at a time; safe to use from several threads.

    A rebuild that is under way is announced by `expect`, so that requests can wait for it.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._current = NOTHING
        self._expected = 1
        self._listeners: list[Listener] = []

    @property
    def current(self) -> Generation:
        """The generation that is shown, whatever is under way."""
        with self._changed:
            return self._current

    def expect(self) -> int:
        """Announce a rebuild: requests wait until the generation with this number is put up."""
        with self._changed:
            self._expected = max(self._expected, self._current.number + 1)
            return self._expected

    def call_off(self) -> None:
        """Nothing had changed after all."""
        with self._changed:
            self._expected = self._current.number
            self._changed.notify_all()

    def put_up(self, generation: Generation) -> None:
        """Show a generation, wake those who wait, and tell every listener."""
        with self._changed:
            self._current = generation
            self._expected = max(self._expected, generation.number)
            self._changed.notify_all()
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(generation)

    def settled(self, seconds: float) -> Generation:
        """The current generation, after waiting for a rebuild that is under way, at most so long."""
        with self._changed:
            self._changed.wait_for(lambda: self._current.number >= self._expected, seconds)
            return self._current

    def finished(self, seconds: float) -> Generation:
        """The current generation, after waiting until it is whole, at most so long."""
        with self._changed:
            self._changed.wait_for(lambda: self._current.whole, seconds)
            return self._current

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call back for every generation from now on; the answer ends it."""
        with self._changed:
            self._listeners.append(listener)

        def end() -> None:
            with self._changed:
                self._listeners.remove(listener)

        return end

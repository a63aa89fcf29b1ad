"""The workshop: one thread that waits for hints, looks whether anything changed, and builds."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread

from trustpages.preview.attempt import Overtaken
from trustpages.preview.bell import Bell, alone
from trustpages.preview.board import Board
from trustpages.preview.fingerprint import Prints, fingerprint
from trustpages.preview.generation import Generation
from trustpages.preview.making import Maker, Work
from trustpages.preview.watch import Hint, Watching, watch

HEARTBEAT = 2.0
"""Seconds after which it looks unasked: a system that is too busy drops events without a word."""

LONGEST = 1.0
"""Seconds to wait for quiet at most, should somebody write without end."""

LULL = 0.08
"""Seconds that open tabs have to fetch what they show, before the rest is drawn and checked."""

PATIENCE = 0.9
"""Seconds to wait for the thread when the preview ends; a longer build dies with the program."""


class Workshop:
    """Watches folders and puts every new generation on the board, from one thread of its own.

    `work` is begun once for each batch of changes, and only if the files' contents differ from those of
    the last attempt; it is finished when the open tabs are served and nothing newer is to do. `folders`
    are watched with all that is in them, but for `ignored`; the first is the content. `poll` is the
    number of seconds between two looks, None for the system's events.
    """

    def __init__(
        self,
        work: Work,
        folders: Sequence[Path],
        board: Board,
        *,
        poll: float | None = None,
        ignored: Sequence[Path] = (),
    ) -> None:
        self._board, self._overdue = board, work.overdue
        self._folders, self._ignored = tuple(dict.fromkeys(folders)), tuple(ignored)
        self._shown, self._poll = str(self._folders[0]), poll
        self._maker = Maker(work, self._show, self._shown)
        self._bell, self._hand = Bell(), Lock()
        self._prints: Prints = {}
        self._doubtful = False
        self._watching: Watching | None = None
        self._thread = Thread(target=self._run, name="workshop", daemon=True)

    @property
    def how(self) -> str:
        """By what means it watches, and why; "" before it has started."""
        return self._watching.how if self._watching else ""

    def start(self) -> None:
        """Watch from now on, and build for the first time."""
        self._watching = self._watch()
        self.rebuild()
        self._thread.start()

    def stop(self) -> bool:
        """End the watch and the thread, within a second; False if a build still goes on then."""
        self._bell.end()
        with self._hand:
            if self._watching:
                self._watching.stop()
        if self._thread.is_alive():
            self._thread.join(PATIENCE)
        return not self._thread.is_alive()

    def look(self) -> None:
        """Look now whether anything changed, without waiting for a hint."""
        self._bell.ring("finished")

    def rebuild(self) -> None:
        """Build again though no file changed, as on another day; requests wait for it from now on."""
        with self._hand:
            self._board.expect()
            self._bell.ask()

    def _run(self) -> None:
        while not self._bell.ended:
            rang = self._bell.wait(LULL if self._maker.unfinished else HEARTBEAT)
            try:
                self._renew()
                if self._maker.unfinished and not rang:
                    self._maker.complete(self._between)
                else:
                    self._turn(asked=self._bell.asked() or self._overdue(), rang=rang)
            except Exception as fault:  # noqa: BLE001 - this thread must outlive whatever happens
                self._maker.confess(fault)

    def _turn(self, *, asked: bool, rang: bool) -> None:
        if rang:
            self._board.expect()
        prints = self._fingerprint(self._prints) if asked else self._settled()
        if self._bell.ended:
            return
        if asked or prints != self._prints:
            self._board.expect()
            self._maker.begin()
            self._doubtful = self._bell.rung
        elif not (self._doubtful and self._doubted()) and rang:
            self._call_off()
        self._prints = prints

    def _doubted(self) -> bool:
        """Whether the build that was rung into had read what was gone again a moment later."""
        self._doubtful = False
        return self._maker.doubt()

    def _between(self) -> None:
        if self._bell.waited_for:
            raise Overtaken

    def _show(self, generation: Generation) -> None:
        with suppress(Exception):  # a listener that has gone must not take the workshop with it
            if not self._bell.ended:
                self._board.put_up(generation)

    def _call_off(self) -> None:
        with self._hand:
            if not self._bell.wait(0):
                self._board.call_off()

    def _settled(self) -> Prints:
        """The files once nobody writes: one finished file came alone, it is quiet, or two looks agree."""
        end = time.monotonic() + LONGEST
        heard: tuple[Hint, ...] = ()
        prints = self._prints
        while True:
            heard = self._bell.silence(heard, end)
            before, prints = prints, self._fingerprint(prints)
            done = alone(heard) or before == prints or (heard and self._heedful)
            if (done and not self._bell.rung) or self._bell.ended or time.monotonic() >= end:
                return prints

    @property
    def _heedful(self) -> bool:
        """Whether quiet means that nobody writes: the system tells of everything at once."""
        return self._watching is not None and not self._watching.polling

    def _fingerprint(self, known: Prints) -> Prints:
        return fingerprint(self._folders, known, ignored=self._ignored)

    def _renew(self) -> None:
        """Watch anew where a folder was replaced; its old watch would hear nothing any more."""
        with self._hand, suppress(OSError):  # it vanished again meanwhile
            if self._watching and self._watching.lost and not self._bell.ended:
                self._watching.stop()
                self._watching = self._watch()

    def _watch(self) -> Watching:
        return watch(self._folders, self._bell.ring, poll=self._poll, ignored=self._ignored)

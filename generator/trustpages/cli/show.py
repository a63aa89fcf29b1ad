"""What `serve` does: a workshop that builds, a server that shows, and a line for every rebuild."""

from __future__ import annotations

import gc
import os
import sys
import webbrowser
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import NoReturn

from trustpages.build import Built, Wishes, finish, prepare
from trustpages.builtin import themes
from trustpages.cli import VERSION
from trustpages.cli.moment import moment
from trustpages.cli.report import drawn
from trustpages.cli.streams import err, out
from trustpages.cli.summary import counted
from trustpages.cli.work import cache
from trustpages.preview.board import Board
from trustpages.preview.generation import Generation
from trustpages.preview.house import House, base_path
from trustpages.preview.making import Work
from trustpages.preview.server import application
from trustpages.preview.serving import DEFAULT_PORT, listen, port_of, serve
from trustpages.preview.workshop import Workshop
from trustpages.problem import Rejected
from trustpages.validate import Choice, Moment

SWITCH = 0.001
"""Seconds after which one thread lets another work: a page is answered while the rest is drawn."""
POLL = 0.5
"""Seconds between two looks when polling was asked for."""
STILL_SHOWN = "  The last good version is still shown; mend and save to go on."
NOTHING_SHOWN = "  Mend and save to go on."
LOUD = (
    "Attention: other computers can reach this preview, with drafts and all. Leave --host away to keep"
    " it to this one."
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What somebody typed after `serve`."""

    content: Path
    host: str
    port: int | None
    open_browser: bool
    base_path: str
    allowed_host: tuple[str, ...]
    poll: bool
    no_reload: bool
    full_reload: bool
    today: date | None
    no_cache: bool


class Calendar:
    """The day that somebody wants to see, None is today; and the day that was built for last."""

    def __init__(self, day: date | None) -> None:
        self.day = day
        self._built: date | None = None
        self._zone: tzinfo = UTC

    def moment(self) -> Moment:
        """The day to build for."""
        return moment(self.day, os.environ)

    def note(self, today: date, zone: tzinfo) -> None:
        """Remember the day for which a site was built, and the shop's time zone."""
        self._built, self._zone = today, zone

    def overdue(self) -> bool:
        """Whether midnight has passed in the shop's time zone since; said once."""
        now = self.moment()
        today = now.astimezone(self._zone).date() if isinstance(now, datetime) else now
        if self._built is None or self._built == today:
            return False
        self._built = today
        return True


def show(asked: Shown) -> int:
    """Preview a content folder until Ctrl-C; 0 if it went well, 1 if it could not even listen."""
    try:
        path, listener = base_path(asked.base_path), listen(asked.host, asked.port)
    except Rejected as rejected:
        err("\n".join(drawn(problem, "text", colour=False) for problem in rejected.problems))
        return 1
    house = House(
        asked.host,
        port_of(listener),
        path,
        asked.allowed_host,
        reload=not asked.no_reload,
        full_reload=asked.full_reload,
    )
    board, calendar = Board(), Calendar(asked.today)
    workshop = Workshop(
        Work(_build(asked, calendar), partial(_finish, asked.content), calendar.overdue),
        (asked.content, themes()),
        board,
        poll=POLL if asked.poll else None,
        ignored=(Path("output"),),
    )

    def set_day(day: date | None) -> None:
        calendar.day = day
        workshop.rebuild()

    board.listen(_tell)
    board.listen(_settle)
    workshop.start()
    sys.setswitchinterval(SWITCH)
    try:
        _greet(asked, house, workshop)
        serve(application(board, house, set_day), listener).run()
    finally:
        ended = workshop.stop()
        board.call_off()
    return 0 if ended else _leave()


def _settle(generation: Generation) -> None:
    """Look no more for garbage among what the first site was made of: most of it stays to the end."""
    if generation.whole and generation.built and not gc.get_freeze_count():
        gc.collect()
        gc.freeze()


def _leave() -> NoReturn:
    """End the program though pictures are still being encoded: Python itself would wait for them all."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def _build(asked: Shown, calendar: Calendar) -> Callable[[], Built]:
    pictures = None if asked.no_cache else cache()

    def built() -> Built:
        choice = Choice(drafts=True, future=True)
        prepared = prepare(asked.content, Wishes(calendar.moment(), choice, cache=pictures))
        calendar.note(prepared.site.today, prepared.site.shop.time_zone)
        return prepared

    return built


def _finish(content: Path, prepared: Built, between: Callable[[], None]) -> Built:
    return finish(prepared, content, between)


def _greet(asked: Shown, house: House, workshop: Workshop) -> None:
    out(f"trustpages {VERSION} · preview of {asked.content}")
    out(f"  {house.url}    {workshop.how}")
    if asked.port is None and house.port != DEFAULT_PORT:
        out(f"  Port {DEFAULT_PORT} is taken by another program, so it is {house.port}.")
    out("  Drafts and what is announced for later are shown. Ctrl-C ends it.")
    if house.exposed:
        err(f"  {LOUD}")
    if asked.open_browser:
        webbrowser.open(house.url)


def _tell(generation: Generation) -> None:
    if not generation.whole:
        return
    milliseconds = round(generation.seconds * 1000)
    if generation.good:
        pages = sum(path.suffix == ".html" for path in generation.changed or ())
        out(f"✓ {counted(pages, 'page')} changed, {milliseconds} ms")
        return
    err("\n".join(drawn(problem, "text", colour=False) for problem in generation.problems))
    err(STILL_SHOWN if generation.built else NOTHING_SHOWN)

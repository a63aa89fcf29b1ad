"""What `serve` does: a workshop that builds, a server that shows, and a line for every rebuild."""

from __future__ import annotations

import os
import webbrowser
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from trustpages.build import Built, Wishes, build
from trustpages.builtin import themes
from trustpages.cli import VERSION
from trustpages.cli.moment import moment
from trustpages.cli.report import drawn
from trustpages.cli.streams import err, out
from trustpages.cli.work import cache
from trustpages.preview.board import Board
from trustpages.preview.generation import Generation
from trustpages.preview.house import House, base_path
from trustpages.preview.server import application
from trustpages.preview.serving import DEFAULT_PORT, listen, port_of, serve
from trustpages.preview.workshop import Workshop
from trustpages.problem import Rejected
from trustpages.validate import Choice

POLL = 0.5
"""Seconds between two looks when polling was asked for."""
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


class _Calendar:
    """The day that somebody wants to see; None is today."""

    def __init__(self, day: date | None) -> None:
        self.day = day


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
    board, calendar = Board(), _Calendar(asked.today)
    workshop = Workshop(
        _build(asked, calendar),
        (asked.content, themes()),
        board,
        poll=POLL if asked.poll else None,
        ignored=(Path("output"),),
    )

    def set_day(day: date | None) -> None:
        calendar.day = day
        workshop.rebuild()

    board.listen(_tell)
    workshop.start()
    try:
        _greet(asked, house, workshop)
        serve(application(board, house, set_day), listener).run()
    finally:
        workshop.stop()
        board.call_off()
    return 0


def _build(asked: Shown, calendar: _Calendar) -> Callable[[], Built]:
    kept = None if asked.no_cache else cache()

    def built() -> Built:
        choice = Choice(drafts=True, future=True)
        return build(asked.content, Wishes(moment(calendar.day, os.environ), choice, cache=kept))

    return built


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
    milliseconds = round(generation.seconds * 1000)
    if generation.good:
        pages = sum(path.suffix == ".html" for path in generation.changed)
        out(f"✓ {pages} pages changed, {milliseconds} ms")
        return
    err("\n".join(drawn(problem, "text", colour=False) for problem in generation.problems))
    err("  The last good version is still shown; mend and save to go on.")

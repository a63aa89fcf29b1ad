"""Preview a content folder: build it, serve it, and print what became of each change."""

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

from trustpages import __version__
from trustpages.cache import BuildCache
from trustpages.cli.caches import get_cache_folder, get_local_cache
from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_err, print_out
from trustpages.cli.report.summary import format_count
from trustpages.cli.report.text import format_problem
from trustpages.content import check_content_folder
from trustpages.diagnostics import ProblemError
from trustpages.file_reader import FileReader
from trustpages.pipeline import (
    BuildOptions,
    BuiltSite,
    ThemeChoice,
    finish_site,
    list_theme_choices,
    prepare_site,
)
from trustpages.preview import (
    DEFAULT_PORT,
    BuildSteps,
    PreviewControls,
    Rebuilder,
    ServerConfig,
    Snapshot,
    SnapshotStore,
    create_app,
    get_port,
    make_server,
    open_listener,
    parse_base_path,
)
from trustpages.theme import ThemePaths
from trustpages.validate import BuildTime, Visibility

THREAD_SWITCH_INTERVAL = 0.001
"""Seconds after which one thread lets another work: a page is served while the rest is rendered."""
WATCH_POLL_INTERVAL = 0.5
"""Seconds between two looks when polling was asked for."""
LAST_GOOD_SITE_HINT = "  The last good version is still shown; mend and save to go on."
NO_SITE_YET_HINT = "  Mend and save to go on."
EXPOSED_HOST_WARNING = (
    "Attention: other computers can reach this preview, with drafts and all. Leave --host away to keep"
    " it to this one."
)
EVERY_ADDRESS_HINT = (
    "They open it by this computer's IP address, as in {url}; for a name, add --allowed-host."
)


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """The values of the flags of `serve`."""

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


@dataclass(slots=True)
class PreviewLook:
    """The theme with which the site is seen; None is its own."""

    theme: ThemeChoice | None = None


class PreviewClock:
    """The day to build for (None is today), and the day that was built for last."""

    def __init__(self, day: date | None) -> None:
        self.day = day
        self._built: date | None = None
        self._zone: tzinfo = UTC

    def resolve_build_time(self) -> BuildTime:
        """The day to build for."""
        return get_build_time(self.day, os.environ)

    def record_build(self, today: date, zone: tzinfo) -> None:
        """Remember the day for which a site was built, and the shop's time zone."""
        self._built, self._zone = today, zone

    def has_day_changed(self) -> bool:
        """Whether midnight has passed in the shop's time zone since; True once a day."""
        now = self.resolve_build_time()
        today = now.astimezone(self._zone).date() if isinstance(now, datetime) else now
        if self._built is None or self._built == today:
            return False
        self._built = today
        return True


def serve_preview(options: ServeOptions) -> int:
    """Preview a content folder until Ctrl-C; 0 if it went well, 1 if it could not begin."""
    try:
        check_content_folder(options.content)
        path, listener = (
            parse_base_path(options.base_path),
            open_listener(options.host, options.port),
        )
    except ProblemError as error:
        print_err(
            "\n".join(format_problem(problem, "text", colour=False) for problem in error.problems)
        )
        return 1
    config = ServerConfig(
        options.host,
        get_port(listener),
        path,
        options.allowed_host,
        reload=not options.no_reload,
        full_reload=options.full_reload,
    )
    snapshots, calendar, look = SnapshotStore(), PreviewClock(options.today), PreviewLook()
    themes = ThemePaths.beside(options.content, str(options.content))
    cache = BuildCache(local=None if options.no_cache else get_local_cache())
    rebuilder = Rebuilder(
        BuildSteps(
            _make_preview_builder(options, calendar, look, cache),
            partial(_finish_preview, options.content, cache),
            calendar.has_day_changed,
        ),
        (options.content, *themes.source_folders),
        snapshots,
        poll=WATCH_POLL_INTERVAL if options.poll else None,
        ignored=(Path("output"),),
    )

    def set_day(day: date | None) -> None:
        calendar.day = day
        rebuilder.request_rebuild()

    def set_theme(theme: ThemeChoice | None) -> None:
        look.theme = theme
        rebuilder.request_rebuild()

    controls = PreviewControls(set_day, set_theme, partial(list_theme_choices, themes))
    snapshots.add_listener(_print_rebuild)
    snapshots.add_listener(_freeze_first_build)
    rebuilder.start()
    sys.setswitchinterval(THREAD_SWITCH_INTERVAL)
    try:
        _print_preview_url(options, config, rebuilder)
        make_server(create_app(snapshots, config, controls), listener).run()
    finally:
        ended = rebuilder.stop()
        snapshots.cancel_rebuild()
    return 0 if ended else _exit_immediately()


def _freeze_first_build(snapshot: Snapshot) -> None:
    """Look no more for garbage among what the first site was made of: most of it stays to the end."""
    if snapshot.is_complete and snapshot.built and not gc.get_freeze_count():
        gc.collect()
        gc.freeze()


def _exit_immediately() -> NoReturn:
    """End the program though pictures are still being encoded: Python itself would wait for them all."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def _make_preview_builder(
    options: ServeOptions, calendar: PreviewClock, look: PreviewLook, cache: BuildCache
) -> Callable[[FileReader], BuiltSite]:
    pictures = None if options.no_cache else get_cache_folder()

    def prepare_preview(reader: FileReader) -> BuiltSite:
        visibility = Visibility(drafts=True, future=True)
        build_options = BuildOptions(
            calendar.resolve_build_time(),
            visibility,
            picture_cache=pictures,
            theme=look.theme,
        )
        prepared = prepare_site(options.content, build_options, cache=cache, reader=reader)
        calendar.record_build(prepared.site.today, prepared.site.shop.time_zone)
        return prepared

    return prepare_preview


def _finish_preview(
    content: Path, cache: BuildCache, prepared: BuiltSite, between: Callable[[], None]
) -> BuiltSite:
    return finish_site(prepared, content, between, cache)


def _print_preview_url(options: ServeOptions, config: ServerConfig, rebuilder: Rebuilder) -> None:
    print_out(f"trustpages {__version__} · preview of {options.content}")
    print_out(f"  {config.browser_url}    {rebuilder.watch_method}")
    if options.port is None and config.port != DEFAULT_PORT:
        print_out(f"  Port {DEFAULT_PORT} is taken by another program, so it is {config.port}.")
    print_out("  Drafts and what is announced for later are shown. Ctrl-C ends it.")
    if config.is_exposed:
        print_err(f"  {EXPOSED_HOST_WARNING}")
    if config.listens_everywhere:
        address = f"http://192.168.0.10:{config.port}{config.base_path}"
        print_err(f"  {EVERY_ADDRESS_HINT.format(url=address)}")
    if options.open_browser:
        webbrowser.open(config.browser_url)


def _print_rebuild(snapshot: Snapshot) -> None:
    if not snapshot.is_complete:
        return
    milliseconds = round(snapshot.seconds * 1000)
    if snapshot.has_succeeded:
        pages = sum(path.suffix == ".html" for path in snapshot.changed_paths or ())
        print_out(f"✓ {format_count(pages, 'page')} changed, {milliseconds} ms")
        return
    print_err(
        "\n".join(format_problem(problem, "text", colour=False) for problem in snapshot.problems)
    )
    print_err(LAST_GOOD_SITE_HINT if snapshot.built else NO_SITE_YET_HINT)

"""Run `due`: validate the content and list what lapses within some days."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.summary import DUE_DAYS, format_count
from trustpages.cli.report.text import sanitise_line
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.content import load_content
from trustpages.diagnostics import DueDate, ProblemError
from trustpages.local_disk import replace_file_durably
from trustpages.model.site import Site
from trustpages.validate import validate_content

CALENDAR_DAYS = 400
"""A calendar is written seldom: it reaches beyond whatever is renewed once a year."""


def run_due(
    content: Path, days: int | None, today: date | None, calendar: Path | None = None
) -> int:
    """Print what is due within `days` days of `today`, or of the clock's day; return the exit code.

    `calendar` takes the same as an iCalendar file; without `days`, of more days than are printed.
    """
    try:
        site = validate_content(load_content(content), get_build_time(today, os.environ))
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    print_out("\n".join(_format_due_lines(site, DUE_DAYS if days is None else days)))
    if calendar:
        _write_calendar(calendar, site, CALENDAR_DAYS if days is None else days)
    return 0


def _write_calendar(path: Path, site: Site, days: int) -> None:
    """Write the file whole, or leave the former one; raises `OSError`."""
    from trustpages.cli.report.calendar import format_calendar  # noqa: PLC0415 - loads icalendar

    due = site.list_due_dates(days)
    replace_file_durably(path, format_calendar(due, site.shop.name, site.today))
    print_out(f"\n{path}: {format_count(len(due), 'reminder')}. Import it into your calendar.")


def _format_due_lines(site: Site, days: int) -> Iterator[str]:
    """A heading for each day, and below it what is due by then."""
    upcoming = site.list_due_dates(days)
    if not upcoming:
        yield f"Nothing lapses within {format_count(days, 'day')} from {site.today} on."
    for index, (day, group) in enumerate(groupby(upcoming, lambda one: one.last_day)):
        yield from ("",) if index else ()
        yield f"{day} ({_format_distance(day - site.today)})"
        for one in group:
            yield from _format_due_date(one)


def _format_distance(distance: timedelta) -> str:
    return "today" if not distance.days else f"in {format_count(distance.days, 'day')}"


def _format_due_date(due: DueDate) -> Iterator[str]:
    yield f"  {due.place.file}:{due.place.line}: {sanitise_line(due.what)}"
    yield f"    From the next day on: {sanitise_line(due.effect)}. {sanitise_line(due.hint)}"

"""The flags that `build` and `check` share, and their values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, TypeAlias

import click

from trustpages.cli.clock import VALID_YEARS

ReportFormat: TypeAlias = Literal["text", "json", "github"]
ColourMode: TypeAlias = Literal["auto", "always", "never"]
Command: TypeAlias = Callable[..., int]


@dataclass(frozen=True, slots=True)
class BuildCommandOptions:
    """The values of the flags of `build` and `check`."""

    content: Path
    base_url: str
    strict: bool
    release: bool
    former: Path | None
    drafts: bool
    future: bool
    banner: bool
    today: date | None
    no_cache: bool
    quiet: bool
    verbose: bool
    report: Path | None
    summary: Path | None
    format: ReportFormat
    color: ColourMode


class DateParamType(click.ParamType[date]):
    """A day in ISO 8601, as in the content."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Parse a day; fails with a usage error."""
        try:
            day = date.fromisoformat(str(value))
        except ValueError:
            day = None
        if day is None or day.year not in VALID_YEARS:
            self.fail(f"'{value}' is not a day; write year-month-day, such as 2026-11-24.")
        return day


_PATH_TYPE = click.Path(path_type=Path)
_BUILD_PARAMETERS = (
    click.argument("content", type=_PATH_TYPE, default="content"),
    click.option(
        "-b",
        "--base-url",
        default="",
        metavar="URL",
        help="Where the site will stand, if not where site.yaml says.",
    ),
    click.option("-s", "--strict", is_flag=True, help="Let no warning pass either."),
    click.option("--release", is_flag=True, help="Let nothing pass that is still to be filled in."),
    click.option(
        "--former",
        type=_PATH_TYPE,
        metavar="FILE",
        help="Let no page of a published site vanish; FILE is its manifest.",
    ),
    click.option("-D", "--drafts", is_flag=True, help="Show what is still a draft."),
    click.option("-F", "--future", is_flag=True, help="Show what is announced for later."),
    click.option("--banner", is_flag=True, help="With -D or -F: let each page say so at its top."),
    click.option(
        "--today",
        type=DateParamType(),
        metavar="DATE",
        help="Build for this day, such as 2026-11-24, instead of today.",
    ),
    click.option("--no-cache", is_flag=True, help="Draw every picture anew."),
    click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong."),
    click.option("-v", "--verbose", is_flag=True, help="Say also how big each page is."),
    click.option(
        "--report", type=_PATH_TYPE, metavar="FILE", help="Write the whole result into a JSON file."
    ),
    click.option(
        "--summary", type=_PATH_TYPE, metavar="FILE", help="Add the result to a file, in Markdown."
    ),
    click.option(
        "--format",
        type=click.Choice(["text", "json", "github"]),
        default="text",
        show_default=True,
        help="How problems are told.",
    ),
    click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colour on the screen.",
    ),
)


def add_build_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the argument CONTENT and the flags that fill `BuildCommandOptions`."""
    for flag in reversed(_BUILD_PARAMETERS):
        command = flag(command)
    return command

"""Flags that commands share, and the values that those of targets fill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import click

from trustpages.cli.clock import VALID_YEARS

Command: TypeAlias = Callable[..., int]


class OutputParamType(click.ParamType[Path | str]):
    """A folder as `Path`, or an address as it was typed."""

    name = "output"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path | str:
        """Tell the one from the other; nothing is looked at."""
        text = str(value)
        return text if _is_address(text) else Path(text)


def _is_address(text: str) -> bool:
    """Whether a text begins as an address does, and no path on a disk: `s3:/`, but not `C:/`."""
    scheme, _, rest = text.partition(":")
    is_scheme = scheme.isascii() and scheme.islower() and scheme.replace("+", "").isalnum()
    return len(scheme) > 1 and is_scheme and rest.startswith("/")


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
    click.option(
        "--no-cache",
        is_flag=True,
        help="Build all of it anew, and keep nothing.",
    ),
    click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong."),
    click.option(
        "-v",
        "--verbose",
        is_flag=True,
        help="Say also how big each page is, and why it was drawn.",
    ),
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


ALLOW_CHOICES = ("busy", "drift", "foreign", "other-site", "shrink")
_FOLDER_TYPE = click.Path(path_type=Path)


@dataclass(frozen=True, slots=True)
class TargetOptions:
    """The name of a target or None, the content folder, and how much to print."""

    target: str | None
    content: Path
    quiet: bool
    verbose: bool


TARGET_ARGUMENT = click.argument("target", required=False)
OUTPUT_OPTION = click.option(
    "-d",
    "--output",
    type=_FOLDER_TYPE,
    default="output",
    show_default=True,
    metavar="DIR",
    help="The folder of the built site.",
)


def make_content_option(
    what: str, path_type: click.Path = _PATH_TYPE
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The flag `--content` of a command whose argument is something else; `what` is its help."""
    return click.option(
        "-c",
        "--content",
        type=path_type,
        default="content",
        show_default=True,
        metavar="DIR",
        help=what,
    )


DRY_RUN_OPTION = click.option(
    "-n", "--dry-run", is_flag=True, help="Say what would be done; do nothing."
)
_TARGET_PARAMETERS = (
    make_content_option("The content folder; its site.yaml names the targets.", _FOLDER_TYPE),
    click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong."),
    click.option("-v", "--verbose", is_flag=True, help="Name every file."),
)


def add_target_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the argument TARGET and the options of `TargetOptions` to a command."""
    for flag in reversed((TARGET_ARGUMENT, *_TARGET_PARAMETERS)):
        command = flag(command)
    return command


def add_allow_option(*words: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add the option `--allow` with these words to a command."""
    return click.option(
        "--allow",
        multiple=True,
        type=click.Choice(words),
        help="What to let pass, after you looked at it; can be given more than once.",
    )


MAX_DELETES = 256
MAX_DELETES_OPTION = click.option(
    "--max-deletes",
    type=click.IntRange(min=0),
    default=MAX_DELETES,
    show_default=True,
    metavar="NUMBER",
    help="How many files may go.",
)


def add_batch_options(
    verb: str, output_help: str, output_type: click.ParamType[Any] = _PATH_TYPE
) -> Callable[[Command], Command]:
    """Add the argument SHOPS and the flags that all commands on many shops share.

    `verb` is what they do with a shop ("Build"), `output_help` and `output_type` are of `--output`.
    """
    parameters = (
        click.argument("shops", type=_PATH_TYPE),
        click.option(
            "-d",
            "--output",
            type=output_type,
            default="output",
            show_default=True,
            metavar="DIR",
            help=output_help,
        ),
        click.option(
            "--only",
            type=click.Path(allow_dash=True, path_type=Path),
            metavar="FILE",
            help=f"{verb} the shops that FILE names, one a line; - reads them from standard input.",
        ),
        click.option("--shard", metavar="I/N", help=f"{verb} one part of N, such as 3/16."),
        click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong."),
        click.option(
            "--summary",
            type=_PATH_TYPE,
            metavar="FILE",
            help="Add the result to a file, in Markdown.",
        ),
    )

    def add(command: Command) -> Command:
        for parameter in reversed(parameters):
            command = parameter(command)
        return command

    return add

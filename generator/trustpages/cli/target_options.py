"""The options that `deploy`, `rollback` and `status` share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

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
DRY_RUN_OPTION = click.option(
    "-n", "--dry-run", is_flag=True, help="Say what would be done; do nothing."
)
_TARGET_PARAMETERS = (
    click.option(
        "-c",
        "--content",
        type=_FOLDER_TYPE,
        default="content",
        show_default=True,
        metavar="DIR",
        help="The content folder; its site.yaml names the targets.",
    ),
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

"""`trustpages theme`: the kit for whoever makes a theme, or changes one."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.build_options import ReportFormat
from trustpages.cli.options import make_content_option

_CONTENT = make_content_option("The content folder; a shop's own themes lie beside it.")
_THEME = click.option(
    "--theme",
    metavar="THEME",
    help="The theme, such as ./themes/mine, if not the one that site.yaml names.",
)


@click.group(epilog="Example: trustpages theme new mine --extends counter")
def theme() -> None:
    """Begin a theme, keep up with the one that it builds on, and check it.

    A theme is named as in site.yaml: a built-in one by its name, one of the shop's own by its folder,
    such as ./themes/mine. docs/themes.md tells how themes are made.
    """


@theme.command("list", epilog="Example: trustpages theme list")
@_CONTENT
def list_(content: Path) -> int:
    """Name the built-in themes and those of the shop, each with a sentence."""
    from trustpages.cli.run_theme import print_themes  # noqa: PLC0415 - only when it runs

    return print_themes(content)


@theme.command(epilog="Example: trustpages theme info counter")
@click.argument("name", metavar="[THEME]", required=False)
@click.option(
    "--context", is_flag=True, help="Print what templates are given, as JSON Schema, instead."
)
@_CONTENT
def info(name: str | None, content: Path, *, context: bool) -> int:
    """Say what a theme builds on, what it brings, and what it leaves to the shop to choose."""
    from trustpages.cli.run_theme import print_context, print_theme  # noqa: PLC0415 - likewise

    return print_context() if context else print_theme(content, name)


@theme.command(epilog="Example: trustpages theme new mine --extends counter")
@click.argument("name")
@click.option(
    "--extends",
    "parent",
    default="counter",
    show_default=True,
    metavar="THEME",
    help="The theme that it builds on.",
)
@_CONTENT
def new(name: str, parent: str, content: Path) -> int:
    """Make the folder themes/NAME with a theme that builds on another one.

    Nothing that is there is written over.
    """
    from trustpages.cli.run_theme import begin_theme  # noqa: PLC0415 - likewise

    return begin_theme(content, name, parent)


@theme.command(epilog="Example: trustpages theme override returns.html")
@click.argument("file")
@_THEME
@_CONTENT
def override(file: str, theme: str | None, content: Path) -> int:
    """Have a theme of the shop's own show a file in its own way.

    For a page's template it makes one that takes all of it from the parent, and names the blocks that can
    be changed; for every other file a copy. What it was taken from is kept, so that 'theme diff' can tell
    what changes there.
    """
    from trustpages.cli.run_theme import override_file  # noqa: PLC0415 - likewise

    return override_file(content, theme, file)


@theme.command(epilog="Example: trustpages theme diff")
@click.option(
    "--accept",
    metavar="FILE",
    multiple=True,
    help="Take what the parent has now as known for a file; can be given more than once.",
)
@_THEME
@_CONTENT
def diff(accept: tuple[str, ...], theme: str | None, content: Path) -> int:
    """Say what has changed in the files that a theme's own were taken from."""
    from trustpages.cli.run_theme import compare_files  # noqa: PLC0415 - likewise

    return compare_files(content, theme, accept)


@theme.command(epilog="Example: trustpages theme check ./themes/mine")
@click.argument("name", metavar="[THEME]", required=False)
@click.option("--fast", is_flag=True, help="Leave out whether every field is shown, the long part.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="How problems are told.",
)
@_CONTENT
def check(name: str | None, content: Path, form: ReportFormat, *, fast: bool) -> int:
    """Try a theme on shops that strain it, and say what is wrong in it.

    Shops of its own are built: one that states every field, one that states what it must, one with forty
    people, one with long words in six scripts. The shop's files are not read.
    """
    from trustpages.cli.run_theme_check import check_theme_files  # noqa: PLC0415 - likewise

    return check_theme_files(content, name, form, fast=fast)

"""`trustpages cases import`: add up an export of finished cases into the shop's table."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.options import DRY_RUN_OPTION, make_content_option


@click.group(
    epilog="Example: trustpages cases import private/cases.csv"
    " --columns 'day=Closed on, person=Agent, service=Type, on_time=In time'"
)
def cases() -> None:
    """Add up finished cases, from which service stars are computed."""


@cases.command("import", epilog="Example: trustpages cases import private/cases.csv"
    " --columns 'day=Closed on, person=Agent, service=Type, on_time=In time'")  # fmt: skip
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--columns",
    required=True,
    metavar="MAP",
    help="What the columns are called: day, person, service, on_time (or due), rating, upheld.",
)
@make_content_option("The content folder; its record/cases.csv is written.")
@click.option("--replace", is_flag=True, help="Let a month count fewer cases than before.")
@DRY_RUN_OPTION
def import_cases(file: Path, columns: str, content: Path, *, replace: bool, dry_run: bool) -> int:
    """Add up an export with one case a row by month, person and service.

    FILE is a table in CSV; it stays where it is, best in the folder private. What the export counts stands in
    place of what was counted for the same month, person and service, so that a second run changes nothing.
    """
    from trustpages.cli.run_cases import run_case_import  # noqa: PLC0415 - loads the models

    return run_case_import(file, columns, content, replace=replace, dry_run=dry_run)

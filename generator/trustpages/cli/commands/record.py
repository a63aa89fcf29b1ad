"""`trustpages record`: append to the record of what went wrong, confirm it, seal it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from trustpages.cli.options import DateParamType, make_content_option

_PATH = click.Path(path_type=Path)
_SHARED: tuple[Callable[..., Any], ...] = (
    make_content_option("The content folder with record.md."),
    click.option(
        "--today",
        type=DateParamType(),
        metavar="DATE",
        help="Write this day down, such as 2026-11-24, instead of today.",
    ),
)
_KEY = click.option(
    "--key",
    "key_file",
    type=_PATH,
    metavar="FILE",
    help="The file of the private key, if not where trustpages keeps it.",
)
_BY = click.option("--by", metavar="NAME", help="Who writes it down: a name in staff/, or shop.")


def _add_options(
    *options: Callable[..., Any],
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def apply(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed((*options, *_SHARED)):
            command = option(command)
        return command

    return apply


@click.group(epilog="Example: trustpages record attest")
def record() -> None:
    """Append to the record of what went wrong, confirm it, and seal it.

    Entries are never edited: what comes later is an entry of its own. Whatever is not given as a flag is
    asked at the terminal.
    """


@record.command(epilog="Example: trustpages record add --category complaint")
@click.option("--of", metavar="ID", help="The entry that it goes on with, such as 2026/0007.")
@click.option("--correction", is_flag=True, help="With --of: what was wrong in that entry.")
@click.option("--category", metavar="NAME", help="What it is about: one of 'counts' in record.md.")
@click.option("--day", metavar="DATE", help="The day on which it happened.")
@click.option("--state", metavar="STATE", help="open, settled or withdrawn.")
@click.option("--result", metavar="RESULT", help="Who was right: upheld, partly or not-upheld.")
@click.option("--text", metavar="WORDS", help="What happened and what was done.")
@click.option("--lesson", metavar="WORDS", help="What is done differently since.")
@_add_options(_BY, _KEY)
def add(
    content: Path,
    today: date | None,
    key_file: Path | None,
    *,
    correction: bool,
    **fields: Any,
) -> int:
    """Write down a case, or with --of what became of it.

    Nothing of the customer belongs there: no order number, no name, no telephone, no town.
    """
    from trustpages.cli.run_record import add_entry  # noqa: PLC0415 - loads the whole generator

    return add_entry(content, today, key_file, fields, correction=correction)


@record.command(epilog="Example: trustpages record attest --to 2026-11-30 --orders '120 to 150'")
@click.option("--from", "first", metavar="DATE", help="The first day; without it, the next one.")
@click.option(
    "--to", metavar="DATE", help="The last day; asked, and needed where nobody can be asked."
)
@click.option(
    "--none-in",
    metavar="NAMES",
    help="The categories without a case in these days, with commas between them.",
)
@click.option("--orders", metavar="COUNT", help="How many orders: 130, or 120 to 150.")
@click.option(
    "--complaints",
    "complaint_counts",
    metavar="R,T,U",
    help="Received, answered in time, upheld: 3,3,1.",
)
@click.option("--text", metavar="WORDS", help="A remark.")
@_add_options(_BY, _KEY)
def attest(content: Path, today: date | None, key_file: Path | None, **fields: Any) -> int:
    """Confirm that the record is complete for some days.

    Without a confirmation the numbers of the record go away, a week after it is due.
    """
    from trustpages.cli.run_record import attest_record  # noqa: PLC0415 - loads the whole generator

    return attest_record(content, today, key_file, fields)


@record.command(epilog="Example: trustpages record seal")
@click.option("--new-key", is_flag=True, help="Make a key, and say what record.md has to list.")
@_add_options(_KEY)
def seal(content: Path, today: date | None, key_file: Path | None, *, new_key: bool) -> int:
    """Sign what is in the record now, so that others can see whether it is changed later.

    The private key comes from TRUSTPAGES_LOG_KEY, or from a file outside of the content and of Git.
    """
    from trustpages.cli.run_record_seal import begin_log, seal_entries  # noqa: PLC0415 - likewise

    run = begin_log if new_key else seal_entries
    return run(content, today, key_file)


@record.command(epilog="Example: trustpages record redact 2026/0007 --why 'It named a street.'")
@click.argument("entry_id", metavar="ID")
@click.option("--why", metavar="WORDS", help="Why, for everybody to read.")
@_add_options(_BY, _KEY)
def redact(
    entry_id: str, content: Path, today: date | None, key_file: Path | None, **fields: Any
) -> int:
    """Take the texts out of an entry; its fingerprint stays, and a new entry says why."""
    from trustpages.cli.run_record_seal import redact_texts  # noqa: PLC0415 - loads the whole generator

    return redact_texts(content, today, key_file, entry_id, fields)


@record.command(epilog="Example: trustpages record line")
@_add_options()
def line(content: Path, today: date | None) -> int:
    """Print one line to paste into the mails that confirm orders.

    Whoever keeps such a mail can find out later whether the record was changed.
    """
    from trustpages.cli.run_record_seal import print_line_for_mails  # noqa: PLC0415 - likewise

    return print_line_for_mails(content, today)


@record.command(
    "import", epilog="Example: trustpages record import disputes.csv --columns map.yaml"
)
@click.argument("file", type=_PATH)
@click.option(
    "--columns",
    "column_map",
    type=_PATH,
    required=True,
    metavar="MAP",
    help="What its columns are.",
)
@_add_options(_KEY)
def import_disputes(
    file: Path, column_map: Path, content: Path, today: date | None, key_file: Path | None
) -> int:
    """Append the disputes of a marketplace from its CSV file.

    Only the columns that MAP names are read; nothing of a customer is kept.
    """
    from trustpages.cli.run_record import import_file  # noqa: PLC0415 - loads the whole generator

    return import_file(content, today, key_file, file, column_map)

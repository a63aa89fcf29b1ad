"""`trustpages reply`: the skeleton of a reply to a review."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from trustpages.cli.options import DateParamType, make_content_option


@click.command(epilog="Example: trustpages reply 2026/0042 --by lin-mei")
@click.argument("review", metavar="[ID]", default="")
@make_content_option("The content folder.")
@click.option(
    "--by",
    default="",
    metavar="NAME",
    help="Who answers: a name in staff/; without it, the shop.",
)
@click.option("--write", is_flag=True, help="Add it to the file of the review, if it has no reply.")
@click.option(
    "--today", type=DateParamType(), metavar="DATE", help="Reply on this day instead of today."
)
def reply(review: str, content: Path, by: str, today: date | None, *, write: bool) -> int:
    """Draft a reply to a review, in the language of the review.

    ID is the number of the review (2026/0042), its file, or its address; without one, the bad reviews that
    nobody has answered are listed. What only you can know stands in brackets: [fill in: ...]. The lines are
    printed, to be put at the end of the review's file.
    """
    from trustpages.cli.run_reply import run_reply  # noqa: PLC0415 - loads the models

    return run_reply(review, content, by, today, write=write)

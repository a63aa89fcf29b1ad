"""`trustpages check`: the same as `build`, but nothing is written."""

from __future__ import annotations

from typing import Any

import click

from trustpages.cli.options import Asked, shared


@click.command(epilog="Example: trustpages check content --strict")
@shared
def check(**asked: Any) -> int:
    """Look for everything that is wrong, and write nothing.

    CONTENT is the folder with the shop's files; without it, the folder named content.
    The site is built in memory, whole, and thrown away.
    """
    from trustpages.cli.work import work  # noqa: PLC0415 - loads the whole generator

    return work(Asked(**asked), None)

"""`trustpages verify`: hold a published log against what somebody kept of it."""

from __future__ import annotations

import click


@click.command(
    epilog="Example: trustpages verify https://shop.example/ --since checkpoint-of-march.txt"
)
@click.argument("place", metavar="URL|FOLDER")
@click.option(
    "--since",
    multiple=True,
    metavar="CHECKPOINT",
    help="A checkpoint that you kept: a file, or the line itself; can be given more than once.",
)
@click.option(
    "--key",
    "keys",
    multiple=True,
    metavar="KEY",
    help="The public key of the log, if you know it; without it, those that the log shows.",
)
@click.option("-q", "--quiet", is_flag=True, help="Say only what is wrong.")
def verify(place: str, since: tuple[str, ...], keys: tuple[str, ...], *, quiet: bool) -> int:
    """Look whether a published log is whole, signed, and goes on where it was.

    URL is the address of the site, FOLDER a built one. Anybody can do this, for any shop. The exit code is 0
    when all is well, 1 when anything is wrong, and 3 when the site cannot be reached.
    """
    from trustpages.cli.run_verify import run_verify  # noqa: PLC0415 - loads the whole generator

    return run_verify(place, since, keys, quiet=quiet)

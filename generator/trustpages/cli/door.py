"""The one door: whatever happens inside, the person outside gets a sentence and an exit code."""

from __future__ import annotations

from collections.abc import Sequence

import click

from trustpages.cli.build import build
from trustpages.cli.check import check
from trustpages.cli.crash import crashed
from trustpages.cli.deploy import deploy
from trustpages.cli.init import init
from trustpages.cli.overview import OVERVIEW
from trustpages.cli.rollback import rollback
from trustpages.cli.schema import schema
from trustpages.cli.serve import serve
from trustpages.cli.status import status
from trustpages.cli.streams import err

WRONG, USAGE = 1, 2


class _Program(click.Group):
    """All commands; its own help is the overview that is also shown without loading click."""

    def get_help(self, ctx: click.Context) -> str:
        return OVERVIEW


PROGRAM = _Program(
    "trustpages",
    commands=[init, build, check, serve, deploy, rollback, status, schema],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
)


def enter(typed: Sequence[str]) -> int:
    """Run a command line; nothing but an interruption gets through."""
    try:
        return int(PROGRAM.main(typed, "trustpages", standalone_mode=False) or 0)
    except click.ClickException as fault:
        return _misused(fault)
    except click.Abort as fault:
        raise KeyboardInterrupt from fault
    except OSError as fault:
        err(f"trustpages: error: {_plain(fault)}")
        return WRONG
    except Exception as fault:  # noqa: BLE001 - the last door: nobody shall see a traceback
        err(crashed(fault, typed))
        return WRONG


def _misused(fault: click.ClickException) -> int:
    context = fault.ctx if isinstance(fault, click.UsageError) else None
    path = context.command_path if context else "trustpages"
    err(f"trustpages: error: {fault.format_message()}")
    err(f"  See: {path} --help")
    return USAGE


def _plain(fault: OSError) -> str:
    where = f"{fault.filename}: " if fault.filename else ""
    return f"{where}{(fault.strerror or 'the system gave no reason').lower()}"

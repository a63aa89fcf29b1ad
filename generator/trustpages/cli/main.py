"""The one door: whatever happens inside, the person outside gets a sentence and an exit code."""

from __future__ import annotations

import os
import platform
import tempfile
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click
from click.exceptions import NoSuchCommand

from trustpages.cli import VERSION
from trustpages.cli.console import print_err, redact_environment_secrets
from trustpages.cli.overview import OVERVIEW

EXIT_PROBLEMS, EXIT_USAGE = 1, 2


COMMANDS = (
    "init",
    "build",
    "check",
    "explain",
    "serve",
    "deploy",
    "rollback",
    "status",
    "schema",
)
"""Every command, in the order of the overview; each is the module of its name in `commands/`."""


class _CommandGroup(click.Group):
    """Load the module of a command when it is called; the overview is the help of the group."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(
            import_module(f"trustpages.cli.commands.{cmd_name}"), cmd_name
        )
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Guess a misspelt command from all commands; click knows only those that are loaded."""
        try:
            return super().resolve_command(ctx, args)
        except NoSuchCommand as fault:
            raise NoSuchCommand(fault.command_name, possibilities=COMMANDS, ctx=ctx) from fault

    def get_help(self, ctx: click.Context) -> str:
        return OVERVIEW


COMMAND_GROUP = _CommandGroup(
    "trustpages",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
)


def run_command_line(typed: Sequence[str]) -> int:
    """Run a command line; nothing but an interruption gets through."""
    try:
        return int(COMMAND_GROUP.main(typed, "trustpages", standalone_mode=False) or 0)
    except click.ClickException as fault:
        return _report_usage_error(fault)
    except click.Abort as fault:
        raise KeyboardInterrupt from fault
    except OSError as fault:
        print_err(f"trustpages: error: {_explain_os_error(fault)}")
        return EXIT_PROBLEMS
    except Exception as fault:  # noqa: BLE001 - the last door: nobody shall see a traceback
        print_err(write_crash_report(fault, typed))
        return EXIT_PROBLEMS


def _report_usage_error(fault: click.ClickException) -> int:
    context = fault.ctx if isinstance(fault, click.UsageError) else None
    path = context.command_path if context else "trustpages"
    print_err(f"trustpages: error: {fault.format_message()}")
    print_err(f"  See: {path} --help")
    return EXIT_USAGE


def _explain_os_error(fault: OSError) -> str:
    where = f"{fault.filename}: " if fault.filename else ""
    return f"{where}{(fault.strerror or 'the system gave no reason').lower()}"


def write_crash_report(fault: Exception, typed: Sequence[str]) -> str:
    """Write the crash report into a new temporary file; returns the sentence that says where."""
    sorry = f"trustpages: error: something went wrong that is our fault ({type(fault).__name__})"
    try:
        where = _save_crash_report(
            redact_environment_secrets(_format_crash_report(fault, typed), os.environ)
        )
    except OSError as error:
        return f"{sorry}, and no report could be written: {error.strerror}."
    return (
        f"{sorry}.\n  What happened is written down in {where}; please send it to the makers.\n"
        "  It holds file names, but nothing of your settings or passwords."
    )


def _save_crash_report(report: str) -> Path:
    with tempfile.NamedTemporaryFile(
        "wb", prefix="trustpages-crash-", suffix=".txt", delete=False
    ) as file:
        file.write(report.encode("utf-8", "backslashreplace"))
    return Path(file.name)


def _format_crash_report(fault: Exception, typed: Sequence[str]) -> str:
    from importlib.metadata import distributions  # noqa: PLC0415 - slow to load, seldom needed

    about = [
        f"trustpages {VERSION}, Python {platform.python_version()}, {platform.platform()}",
        f"typed: {' '.join(typed)}",
    ]
    packages = sorted({f"{found.name} {found.version}" for found in distributions()})
    return "\n".join([*about, "", *traceback.format_exception(fault), *packages, ""])

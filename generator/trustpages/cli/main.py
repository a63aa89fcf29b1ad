"""Dispatch a command line: whatever happens inside, the user gets a sentence and an exit code."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

import click
from click.exceptions import NoSuchCommand

from trustpages.cli.console import print_err
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
        except NoSuchCommand as error:
            raise NoSuchCommand(error.command_name, possibilities=COMMANDS, ctx=ctx) from error

    def get_help(self, ctx: click.Context) -> str:
        return OVERVIEW


COMMAND_GROUP = _CommandGroup(
    "trustpages",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 96},
)


def run_command_line(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code; raises nothing but KeyboardInterrupt."""
    try:
        return int(COMMAND_GROUP.main(arguments, "trustpages", standalone_mode=False) or 0)
    except click.ClickException as error:
        return _report_usage_error(error)
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except OSError as error:
        print_err(f"trustpages: error: {_explain_os_error(error)}")
        return EXIT_PROBLEMS
    except Exception as error:  # noqa: BLE001 - no user shall ever see a traceback
        from trustpages.cli.crash import write_crash_report  # noqa: PLC0415 - seldom needed

        print_err(write_crash_report(error, arguments))
        return EXIT_PROBLEMS


def _report_usage_error(error: click.ClickException) -> int:
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context else "trustpages"
    print_err(f"trustpages: error: {error.format_message()}")
    print_err(f"  See: {path} --help")
    return EXIT_USAGE


def _explain_os_error(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{(error.strerror or 'the system gave no reason').lower()}"

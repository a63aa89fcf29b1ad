"""Run one command; whatever happens, the user gets a sentence and an exit code, and a crash a report."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from pathlib import Path

import click
from click.exceptions import NoSuchCommand

from trustpages import __version__
from trustpages.cli import OVERVIEW
from trustpages.cli.console import print_err, redact_environment_secrets


def write_crash_report(error: Exception, arguments: Sequence[str]) -> str:
    """Write the crash report into a new temporary file; return the message that names it."""
    from trustpages.resources import find_issues_url, format_report_recipient  # noqa: PLC0415 - slow to load

    sorry = f"trustpages: error: something went wrong that is our fault ({type(error).__name__})"
    try:
        path = _save_crash_report(
            redact_environment_secrets(_format_crash_report(error, arguments), os.environ)
        )
    except OSError as failure:
        return f"{sorry}, and no report could be written: {failure.strerror}."
    return (
        f"{sorry}.\n  What happened is written down in {path};"
        f" {format_report_recipient(find_issues_url())}.\n"
        "  It holds file names, but nothing of your settings or passwords."
    )


def _save_crash_report(report: str) -> Path:
    import tempfile  # noqa: PLC0415 - slow to load, seldom needed

    with tempfile.NamedTemporaryFile(
        "wb", prefix="trustpages-crash-", suffix=".txt", delete=False
    ) as file:
        file.write(report.encode("utf-8", "backslashreplace"))
    return Path(file.name)


def _format_crash_report(error: Exception, arguments: Sequence[str]) -> str:
    import platform  # noqa: PLC0415 - slow to load, seldom needed
    import traceback  # noqa: PLC0415 - likewise
    from importlib.metadata import distributions  # noqa: PLC0415 - likewise

    about = [
        f"trustpages {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"typed: {' '.join(arguments)}",
    ]
    packages = sorted({f"{one.name} {one.version}" for one in distributions()})
    return "\n".join([*about, "", *traceback.format_exception(error), *packages, ""])


EXIT_PROBLEMS, EXIT_USAGE = 1, 2


COMMANDS = (
    "init",
    "build",
    "build-all",
    "check",
    "due",
    "explain",
    "serve",
    "deploy",
    "deploy-all",
    "rollback",
    "status",
    "verify",
    "record",
    "cases",
    "import",
    "reply",
    "badge",
    "words",
    "theme",
    "schema",
    "cache",
)
"""Every command, in the order of the overview; each is the module of its name in `commands/`."""


def _get_module_name(command: str) -> str:
    """The module of a command, and its function there: `import` and `build-all` are no names in Python."""
    return f"{command}_" if iskeyword(command) else command.replace("-", "_")


class _CommandGroup(click.Group):
    """Load the module of a command when it is called; the overview is the help of the group."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(
            import_module(f"trustpages.cli.commands.{_get_module_name(cmd_name)}"),
            _get_module_name(cmd_name),
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
        group = COMMAND_GROUP
        code = group.main(arguments, "trustpages", standalone_mode=False, obj=tuple(arguments))
        return int(code or 0)
    except click.ClickException as error:
        return _report_usage_error(error)
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except OSError as error:
        print_err(f"trustpages: error: {_explain_os_error(error)}")
        return EXIT_PROBLEMS
    except Exception as error:  # noqa: BLE001 - no user shall ever see a traceback
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

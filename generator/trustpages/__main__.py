"""`python -m trustpages`, and the command `trustpages`."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from trustpages import __version__
from trustpages.cli.console import configure_streams, print_err, print_out

EXIT_PROBLEMS, EXIT_INTERRUPTED = 1, 130


def main() -> int:
    """Run what was typed and return the exit code: 0 well, 1 problems, 2 wrong usage, 130 stopped."""
    configure_streams()
    try:
        return _dispatch_arguments(sys.argv[1:])
    except KeyboardInterrupt:
        print_err("\ntrustpages: stopped.")
        return EXIT_INTERRUPTED
    except ImportError as fault:
        print_err(
            f"trustpages: error: a part of the program is missing ({fault}); install it again."
        )
        return EXIT_PROBLEMS


def _dispatch_arguments(typed: list[str]) -> int:
    """The version and the list of commands are answered here, before anything heavy is loaded."""
    if typed == ["--version"]:
        print_out(f"trustpages {__version__}")
        return 0
    if typed in (["--help"], ["-h"], []):
        from trustpages.cli import OVERVIEW  # noqa: PLC0415 - only when it is asked for

        print_out(OVERVIEW)
        return 0
    if typed[0] not in ("build", "check"):
        return _run_command_line(typed)
    with _collect_garbage_seldom():
        code = _repeat_command(typed)
        return _run_command_line(typed) if code is None else code


def _run_command_line(typed: list[str]) -> int:
    os.environ.setdefault(
        "PYDANTIC_DISABLE_PLUGINS", "__all__"
    )  # it reads every package's metadata
    from trustpages.cli.main import run_command_line  # noqa: PLC0415 - loads click

    return run_command_line(typed)


@contextmanager
def _collect_garbage_seldom() -> Iterator[None]:
    """A build makes many values that live to its end; to look through them again costs a quarter of it.

    Nothing is collected until `run_build` has loaded what it needs and says so: modules leave no garbage.
    """
    usual = gc.get_threshold()
    gc.disable()
    gc.set_threshold(100_000, 50, 50)
    try:
        yield
    finally:
        gc.freeze()  # the process ends, and with it all that there is
        gc.enable()
        gc.set_threshold(*usual)


def _repeat_command(typed: list[str]) -> int | None:
    """Answer a build that was asked for before and changes nothing; None if it has to be looked at."""
    from trustpages.cli.repeat import repeat_command  # noqa: PLC0415 - only for these commands

    try:
        return repeat_command(typed)
    except (OSError, ValueError):  # the whole way says what is wrong
        return None


if __name__ == "__main__":
    sys.exit(main())

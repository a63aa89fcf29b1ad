"""`python -m trustpages`, and the command `trustpages`."""

from __future__ import annotations

import sys

from trustpages.cli import VERSION
from trustpages.cli.streams import err, out, ready

WRONG, STOPPED = 1, 130


def main() -> int:
    """Run what was typed and return the exit code: 0 well, 1 problems, 2 wrong usage, 130 stopped."""
    ready()
    try:
        return _answer(sys.argv[1:])
    except KeyboardInterrupt:
        err("\ntrustpages: stopped.")
        return STOPPED
    except ImportError as fault:
        err(f"trustpages: error: a part of the program is missing ({fault}); install it again.")
        return WRONG


def _answer(typed: list[str]) -> int:
    """The version and the list of commands are answered here, before anything heavy is loaded."""
    if typed == ["--version"]:
        out(f"trustpages {VERSION}")
        return 0
    if typed in (["--help"], ["-h"], []):
        from trustpages.cli.overview import OVERVIEW  # noqa: PLC0415 - only when it is asked for

        out(OVERVIEW)
        return 0
    from trustpages.cli.door import enter  # noqa: PLC0415 - loads click

    return enter(typed)


if __name__ == "__main__":
    sys.exit(main())

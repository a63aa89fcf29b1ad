"""The way that `build` and `check` go: they answer from what is known, or build."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from trustpages.cli.build_options import BuildCommandOptions


def answer_or_build(
    options: BuildCommandOptions, output: Path | None, arguments: Sequence[str]
) -> int:
    """Report the last build where nothing has changed, else build; return the exit code.

    `arguments` are the command line; None for `output` writes nothing.
    """
    from trustpages.cli.build_records import report_unchanged_build  # noqa: PLC0415 - only when it runs

    code = report_unchanged_build(options, output, arguments)
    if code is None:
        from trustpages.cli.run_build import run_build  # noqa: PLC0415 - loads the whole generator

        code = run_build(options, output, arguments)
    return code

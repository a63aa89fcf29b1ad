"""The values of the flags of `build` and `check`, and the way that both go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, TypeAlias

ReportFormat: TypeAlias = Literal["text", "json", "github"]
ColourMode: TypeAlias = Literal["auto", "always", "never"]


@dataclass(frozen=True, slots=True)
class BuildCommandOptions:
    """The values of the flags of `build` and `check`."""

    content: Path
    base_url: str
    strict: bool
    release: bool
    former: Path | None
    drafts: bool
    future: bool
    banner: bool
    today: date | None
    no_cache: bool
    quiet: bool
    verbose: bool
    report: Path | None
    summary: Path | None
    format: ReportFormat
    color: ColourMode


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

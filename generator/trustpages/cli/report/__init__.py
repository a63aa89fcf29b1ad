"""Report the result of a run: problems first, then the summary, and the JSON and Markdown reports."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.console import STDERR, STDOUT, print_line, redact_environment_secrets
from trustpages.cli.report.summary import (
    RunResult,
    format_explain_hint,
    format_failure,
    format_page_sizes,
    format_summary,
)
from trustpages.cli.report.text import can_use_colour, format_problem


def report_run_result(result: RunResult, options: BuildCommandOptions, output: Path | None) -> int:
    """Print and write all reports of a run; return the exit code: 0 publishable, 1 problems."""
    for stream, text in format_run_report(result, options, output):
        print_line(stream, text)
    if options.report:
        from trustpages.cli.report.json import format_json_report  # noqa: PLC0415 - only when asked for

        text = redact_environment_secrets(format_json_report(result, options, output), os.environ)
        options.report.write_text(text, encoding="utf-8", errors="replace")
    if options.summary:
        from trustpages.cli.report.markdown import format_markdown_report  # noqa: PLC0415 - likewise

        with options.summary.open("a", encoding="utf-8", errors="replace") as file:
            file.write(redact_environment_secrets(format_markdown_report(result), os.environ))
    return 0 if result.is_publishable else 1


def format_run_report(
    result: RunResult, options: BuildCommandOptions, output: Path | None
) -> list[tuple[int, str]]:
    """What a run prints: the number of the stream, and a text without its last line's end."""
    colour = can_use_colour(options.color, sys.stderr, os.environ)
    stream = STDOUT if options.format == "json" else STDERR
    lines = [
        (stream, format_problem(problem, options.format, colour=colour))
        for problem in result.problems
        if problem.level != "notice" or not options.quiet
    ]
    return lines if options.quiet else [*lines, *_format_run_summary(result, options, output)]


def _format_run_summary(
    result: RunResult, options: BuildCommandOptions, output: Path | None
) -> Iterator[tuple[int, str]]:
    if result.site is None or not result.is_publishable:
        yield STDERR, format_failure(result, output)
        if options.format == "text":
            yield STDERR, format_explain_hint(result)
        return
    if options.verbose:
        yield STDERR, format_page_sizes(result.site, result.reasons)
    stream = STDERR if output is None or options.format == "json" else STDOUT
    yield stream, format_summary(result, result.site, output)

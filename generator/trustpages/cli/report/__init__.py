"""Report the result of a run: problems first, then the summary, and the JSON and Markdown reports."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.console import print_err, print_out, redact_environment_secrets
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
    colour = can_use_colour(options.color, sys.stderr, os.environ)
    print_line = print_out if options.format == "json" else print_err
    for problem in result.problems:
        if problem.level != "notice" or not options.quiet:
            print_line(format_problem(problem, options.format, colour=colour))
    if not options.quiet:
        _print_run_summary(result, options, output)
    if options.report:
        from trustpages.cli.report.json import format_json_report  # noqa: PLC0415 - only when asked for

        text = redact_environment_secrets(format_json_report(result, options, output), os.environ)
        options.report.write_text(text, encoding="utf-8", errors="replace")
    if options.summary:
        from trustpages.cli.report.markdown import format_markdown_report  # noqa: PLC0415 - likewise

        with options.summary.open("a", encoding="utf-8", errors="replace") as file:
            file.write(redact_environment_secrets(format_markdown_report(result), os.environ))
    return 0 if result.is_publishable else 1


def _print_run_summary(
    result: RunResult, options: BuildCommandOptions, output: Path | None
) -> None:
    if result.site is None or not result.is_publishable:
        print_err(format_failure(result, output))
        if options.format == "text":
            print_err(format_explain_hint(result))
        return
    if options.verbose:
        print_err(format_page_sizes(result.site))
    print_line = print_err if output is None or options.format == "json" else print_out
    print_line(format_summary(result, result.site, output))

"""Tell what came of a run: problems first, then the summary, and the report for machines."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from trustpages.cli.console import print_err, print_out, redact_environment_secrets
from trustpages.cli.options import BuildCommandOptions
from trustpages.cli.report.json import format_json_report
from trustpages.cli.report.markdown import format_markdown_report
from trustpages.cli.report.run_result import RunResult
from trustpages.cli.report.summary import (
    format_explain_hint,
    format_failure,
    format_page_sizes,
    format_summary,
)
from trustpages.cli.report.text import can_use_colour, format_problem


def report_run_result(outcome: RunResult, asked: BuildCommandOptions, output: Path | None) -> int:
    """Say it all; returns the exit code: 0 well, 1 problems."""
    colour = can_use_colour(asked.color, sys.stderr, os.environ)
    say = print_out if asked.format == "json" else print_err
    for problem in outcome.problems:
        if problem.level != "notice" or not asked.quiet:
            say(format_problem(problem, asked.format, colour=colour))
    if not asked.quiet:
        _print_run_summary(outcome, asked, output)
    if asked.report:
        text = redact_environment_secrets(format_json_report(outcome, asked, output), os.environ)
        asked.report.write_text(text, encoding="utf-8", errors="replace")
    if asked.summary:
        with asked.summary.open("a", encoding="utf-8", errors="replace") as file:
            file.write(redact_environment_secrets(format_markdown_report(outcome), os.environ))
    return 0 if outcome.is_publishable else 1


def _print_run_summary(outcome: RunResult, asked: BuildCommandOptions, output: Path | None) -> None:
    if outcome.built is None or not outcome.is_publishable:
        print_err(format_failure(outcome, output))
        if asked.format == "text":
            print_err(format_explain_hint(outcome))
        return
    if asked.verbose:
        print_err(format_page_sizes(outcome.built))
    say = print_err if output is None or asked.format == "json" else print_out
    say(format_summary(outcome, outcome.built, output))

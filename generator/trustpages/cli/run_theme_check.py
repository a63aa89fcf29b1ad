"""Run `theme check`: a theme on shops that strain it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from trustpages.cli.build_options import ReportFormat
from trustpages.cli.console import print_err, print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.summary import format_count
from trustpages.cli.report.text import can_use_colour, format_problem
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.cli.run_theme import choose_theme
from trustpages.diagnostics import ProblemError
from trustpages.theme import ThemePaths
from trustpages.theme_kit import check_theme, load_checked_theme

_UNSEEN = (
    "Not looked at: how the pages look, what scripts do, and colours that no single rule pairs."
)


def check_theme_files(content: Path, name: str | None, form: ReportFormat, *, fast: bool) -> int:
    """Print everything that is wrong with a theme; returns the exit code."""
    try:
        reference = name or choose_theme(content, None)
        checked = load_checked_theme(reference, ThemePaths.beside(content, str(content)))
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    is_watched = form == "text" and sys.stderr.isatty()
    say = (lambda what: print_err(f"Looking at {what} ...")) if is_watched else (lambda _: None)
    problems = check_theme(checked, fast=fast, say=say)
    colour = can_use_colour("auto", sys.stderr, os.environ)
    for problem in problems:
        text = format_problem(problem, form, colour=colour)
        (print_out if form == "json" else print_err)(text)
    if form == "text":
        found = format_count(len(problems), "fault") if problems else "nothing"
        print_err(f"{reference}: {found} found. {_UNSEEN}")
    return EXIT_PROBLEMS if problems else 0

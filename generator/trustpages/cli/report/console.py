"""Print problems where no run of a build reports them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from trustpages.cli.console import print_err
from trustpages.cli.report.text import can_use_colour, format_problem
from trustpages.diagnostics import Problem


def print_problems(problems: Iterable[Problem]) -> None:
    """Print problems to stderr."""
    colour = can_use_colour("auto", sys.stderr, os.environ)
    for problem in problems:
        print_err(format_problem(problem, "text", colour=colour))

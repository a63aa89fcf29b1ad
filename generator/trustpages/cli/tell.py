"""Tell what came of a run: problems first, then the summary, and the report for machines."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from trustpages.cli.digest import digest
from trustpages.cli.options import Asked
from trustpages.cli.outcome import Outcome
from trustpages.cli.redact import redacted
from trustpages.cli.report import coloured, drawn
from trustpages.cli.result import result
from trustpages.cli.streams import err, out
from trustpages.cli.summary import details, failure, summary


def tell(outcome: Outcome, asked: Asked, output: Path | None) -> int:
    """Say it all; returns the exit code: 0 well, 1 problems."""
    colour = coloured(asked.color, sys.stderr, os.environ)
    say = out if asked.format == "json" else err
    for problem in outcome.problems:
        if problem.level != "notice" or not asked.quiet:
            say(drawn(problem, asked.format, colour=colour))
    if not asked.quiet:
        _close(outcome, asked, output)
    if asked.report:
        text = json.dumps(result(outcome, asked, output), ensure_ascii=False, indent=1)
        asked.report.write_text(
            f"{redacted(text, os.environ)}\n", encoding="utf-8", errors="replace"
        )
    if asked.summary:
        with asked.summary.open("a", encoding="utf-8", errors="replace") as file:
            file.write(redacted(digest(outcome), os.environ))
    return 0 if outcome.well else 1


def _close(outcome: Outcome, asked: Asked, output: Path | None) -> None:
    if outcome.built is None or not outcome.well:
        err(failure(outcome, output))
        return
    if asked.verbose:
        err(details(outcome.built))
    say = err if output is None or asked.format == "json" else out
    say(summary(outcome, outcome.built, output))

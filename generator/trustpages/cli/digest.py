"""The result of a run as Markdown, for the page that a CI shows of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from trustpages.build import Built
from trustpages.cli.outcome import Outcome
from trustpages.cli.report import plain
from trustpages.cli.summary import counted, rows, size
from trustpages.problem import Problem

MOST = 50
"""Problems that are listed; GitHub refuses a page of more than a megabyte."""

_SIGNS = re.compile(r"([\\`*_\[\]|~])")


def digest(outcome: Outcome) -> str:
    """A heading with the verdict, a table of what was built, and a list of all that is wrong."""
    return "\n".join(_lines(outcome)) + "\n"


def _lines(outcome: Outcome) -> Iterator[str]:
    built = outcome.built
    yield f"## {_verdict(outcome, built)}"
    if built:
        yield from ("", "| | |", "| --- | --- |")
        yield from (f"| {name} | {_words(said)} |" for name, said in rows(outcome, built))
        total, files = sum(map(len, built.files.values())), counted(len(built.files), "file")
        yield f"| Size | {size(total)} in {files} |"
    if outcome.problems:
        yield from ("", f"### {_counts(outcome)}", "")
        yield from (f"* {_told(problem)}" for problem in outcome.problems[:MOST])
    if (more := len(outcome.problems) - MOST) > 0:
        yield f"* … and {more} more, which stand in the log."


def _verdict(outcome: Outcome, built: Built | None) -> str:
    name = _words(built.site.shop.name) if built else "The site"
    return f"✓ {name}: fit to publish" if outcome.well else f"✗ {name}: not fit to publish"


def _counts(outcome: Outcome) -> str:
    told = f"{counted(outcome.errors, 'error')}, {counted(outcome.warnings, 'warning')}"
    return f"{told[:1].upper()}{told[1:]}"


def _told(problem: Problem) -> str:
    where = str(problem.place) if problem.place.line else problem.place.file
    hint = f" {_words(problem.advice)}" if problem.hint else ""
    code = f"{problem.level} {problem.code}"
    return f"**{_words(where)}** {_words(problem.message)}.{hint} ({_words(code)})"


def _words(text: str) -> str:
    """A text that Markdown and HTML take for nothing but text."""
    return _SIGNS.sub(r"\\\1", escape(plain(text), quote=False))

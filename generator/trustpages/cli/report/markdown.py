"""The result of a run as Markdown, for the summary page of a CI run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from trustpages.cli.report.site_report import SiteReport
from trustpages.cli.report.summary import (
    DUE_DAYS,
    RunResult,
    format_count,
    format_size,
    list_summary_rows,
)
from trustpages.cli.report.text import sanitise_line
from trustpages.diagnostics import Problem

MAX_LISTED_PROBLEMS = 50
"""Number of problems that are listed; GitHub refuses a page of more than a megabyte."""

_MARKDOWN_CHARACTERS = re.compile(r"([\\`*_\[\]|~])")


def format_markdown_report(result: RunResult) -> str:
    """Format a heading with the verdict, a table of what was built, and a list of problems."""
    return "\n".join(_format_markdown_lines(result)) + "\n"


def _format_markdown_lines(result: RunResult) -> Iterator[str]:
    site = result.site
    yield f"## {_format_verdict(result, site)}"
    if site:
        yield from ("", "| | |", "| --- | --- |")
        yield from (
            f"| {name} | {_escape_markdown(text)} |"
            for name, text in list_summary_rows(result, site)
        )
        files = format_count(site.files, "file")
        yield f"| Size | {format_size(site.size)} in {files} |"
        yield from _format_due_dates(site)
    if result.problems:
        yield from ("", f"### {_format_problem_counts(result)}", "")
        yield from (
            f"* {_format_markdown_problem(problem)}"
            for problem in result.problems[:MAX_LISTED_PROBLEMS]
        )
    if (more := len(result.problems) - MAX_LISTED_PROBLEMS) > 0:
        yield f"* … and {more} more, which stand in the log."


def _format_due_dates(site: SiteReport) -> Iterator[str]:
    """Format a paragraph with everything that lapses soon, the next first; nothing if nothing does."""
    if not site.due:
        return
    yield from ("", f"### Due within {DUE_DAYS} days", "")
    for one in site.due[:MAX_LISTED_PROBLEMS]:
        where = _escape_markdown(f"{one.place.file}:{one.place.line}")
        text = f"{one.what}. From the next day on: {one.effect}. {one.hint}"
        yield f"* **{one.last_day}**: {_escape_markdown(text)} ({where})"
    if (more := len(site.due) - MAX_LISTED_PROBLEMS) > 0:
        yield f"* … and {more} more: see `trustpages due`."


def _format_verdict(result: RunResult, site: SiteReport | None) -> str:
    name = _escape_markdown(site.shop) if site else "The site"
    return f"✓ {name}: fit to publish" if result.is_publishable else f"✗ {name}: not fit to publish"


def _format_problem_counts(result: RunResult) -> str:
    counts = f"{format_count(result.error_count, 'error')}, {format_count(result.warning_count, 'warning')}"
    return f"{counts[:1].upper()}{counts[1:]}"


def _format_markdown_problem(problem: Problem) -> str:
    where = str(problem.place) if problem.place.line else problem.place.file
    hint = f" {_escape_markdown(problem.formatted_hint)}" if problem.hint else ""
    message, code = _escape_markdown(problem.message), f"{problem.level} {problem.code}"
    return f"**{_escape_markdown(where)}** {message}.{hint} ({_escape_markdown(code)})"


def _escape_markdown(text: str) -> str:
    """Escape what Markdown or HTML would interpret."""
    return _MARKDOWN_CHARACTERS.sub(r"\\\1", escape(sanitise_line(text), quote=False))

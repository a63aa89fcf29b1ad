"""What a run over many shops came to, for a terminal and for the summary page of a CI run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from trustpages.batch import BatchTotals, FindingTotals, RuleCount, ShopList
from trustpages.cli.report.summary import format_count
from trustpages.cli.report.text import sanitise_line
from trustpages.diagnostics import Level

MAX_NAMES = 5
"""Names of shops in a sentence."""
_LEVELS: tuple[Level, ...] = ("error", "warning", "notice")


def format_batch_summary(
    totals: BatchTotals, report: Path, found: ShopList, gone: Sequence[str], seconds: float
) -> str:
    """The closing summary: shops by status, findings by rule, and where the whole stands.

    `gone` are shops of an earlier run whose folders are no longer there; their sites are left alone.
    """
    return "\n".join(_format_lines(totals, report, found, gone, seconds))


def _format_lines(
    totals: BatchTotals, report: Path, found: ShopList, gone: Sequence[str], seconds: float
) -> Iterator[str]:
    mark = "✗" if totals.statuses["failed"] else "✓"
    rate = f", {totals.shops / seconds:.1f} a second" if seconds and totals.shops > 1 else ""
    shops = format_count(totals.shops, "shop")
    yield f"{mark} {shops}: {_format_statuses(totals)}; {seconds:.1f} s{rate}"
    yield from list_rule_lines(totals)
    if found.incomplete:
        yield f"\n  No site.yaml in content/: {format_names(found.incomplete)}"
    if gone:
        yield f"\n  No longer a shop, but its site still stands: {format_names(gone)}"
    yield f"\n  Every shop has a line in {report}"


def list_rule_lines(totals: FindingTotals) -> Iterator[str]:
    """The findings by level and rule, a line for each."""
    for level in _LEVELS:
        rules = totals.list_rules(level)
        if rules:
            yield f"\n  {level.capitalize()}s"
        for rule in rules:
            yield f"    {rule.code:<28}{_format_rule(rule)}; first in {sanitise_line(rule.first)}"


def _format_statuses(totals: BatchTotals) -> str:
    counts = [f"{totals.statuses[one]} {one}" for one in ("built", "unchanged", "failed")]
    return ", ".join(text for text in counts if not text.startswith("0 ")) or "nothing to do"


def _format_rule(rule: RuleCount) -> str:
    shops, places = format_count(rule.shops, "shop"), format_count(rule.findings, "place")
    return f"{shops}, {places}"


def format_names(names: Sequence[str]) -> str:
    """Some names, and how many more there are."""
    listed = ", ".join(sanitise_line(name) for name in names[:MAX_NAMES])
    more = len(names) - MAX_NAMES
    return f"{listed} and {more} more" if more > 0 else listed


def format_batch_markdown(totals: BatchTotals) -> str:
    """A heading with the counts and a table of findings by rule, in Markdown."""
    mark = "✗" if totals.statuses["failed"] else "✓"
    heading = f"## {mark} {format_count(totals.shops, 'shop')}: {_format_statuses(totals)}"
    return "\n".join([heading, *list_rule_table(totals), ""])


def list_rule_table(totals: FindingTotals) -> list[str]:
    """The lines of a table of findings by rule, in Markdown, after an empty one; none without findings."""
    rows = [
        f"| {level} | `{rule.code}` | {rule.shops} | {rule.findings} |"
        for level in _LEVELS
        for rule in totals.list_rules(level)
    ]
    return ["", "| | rule | shops | places |", "| --- | --- | ---: | ---: |", *rows] if rows else []

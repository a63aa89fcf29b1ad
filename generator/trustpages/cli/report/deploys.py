"""What a run that publishes many shops came to, for a terminal and for the summary page of a CI run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_args

from trustpages.batch_deploy import DeployStatus, DeployTotals
from trustpages.cli.report.batch import format_names, list_rule_lines, list_rule_table
from trustpages.cli.report.summary import format_count

_WORDS = {"planned": "to publish"}


def format_deploys_summary(
    totals: DeployTotals, report: Path | None, gone: Sequence[str], seconds: float
) -> str:
    """The closing summary: shops by status, files, findings by rule, and where the whole stands.

    `report` is None for a dry run, which writes none; `gone` are published shops whose folders are no longer
    there.
    """
    return "\n".join(_format_lines(totals, report, gone, seconds))


def _format_lines(
    totals: DeployTotals, report: Path | None, gone: Sequence[str], seconds: float
) -> Iterator[str]:
    rate = f", {totals.shops / seconds:.1f} a second" if seconds and totals.shops > 1 else ""
    yield f"{_format_heading(totals)}; {seconds:.1f} s{rate}"
    if totals.files_put or totals.files_deleted:
        verb = "to carry" if totals.statuses["planned"] else "carried"
        yield f"  {format_count(totals.files_put, 'file')} {verb}, {totals.files_deleted} deleted"
    yield from list_rule_lines(totals)
    if gone:
        yield f"\n  No longer a shop, but its site still stands at its target: {format_names(gone)}"
    if report is not None:
        yield f"\n  Every shop has a line in {report}"


def _format_heading(totals: DeployTotals) -> str:
    mark = "✓" if totals.are_targets_well and not totals.statuses["skipped"] else "✗"
    counts = [
        f"{totals.statuses[one]} {_WORDS.get(one, one)}"
        for one in get_args(DeployStatus)
        if totals.statuses[one]
    ]
    return f"{mark} {format_count(totals.shops, 'shop')}: {', '.join(counts) or 'nothing to do'}"


def format_deploys_markdown(totals: DeployTotals) -> str:
    """A heading with the counts and a table of findings by rule, in Markdown."""
    return "\n".join([f"## {_format_heading(totals)}", *list_rule_table(totals), ""])

"""What builds may cost: in ratios of the same rounds, never in seconds of this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Literal, TypeAlias

from build_peers import HUGO, MKDOCS, NIKOLA, ZENSICAL
from build_rounds import COLD, EDIT, START, UNCHANGED, WORK, Results
from build_sites import EXAMPLE, OURS
from process_runs import Run

Figure: TypeAlias = Literal["wall", "processor"]
PYTHON = "python -c pass"
VERSION, HELP = "trustpages --version", "trustpages --help"
STARTS = 0
"""The group of start-up among those of so many pages."""

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class RatioBudget:
    """What a program's work may cost at most, as a part of what a yardstick's same work costs."""

    pages: int
    work: str
    limit: float
    yardstick: str
    figure: Figure = "wall"
    program: str = OURS

    def describe(self) -> str:
        """What is measured, in words."""
        if self.work == START:
            return f"`{self.program}`"
        amount = self.program if self.program == EXAMPLE else f"{self.pages:,} pages"
        return f"{amount}, {WORK[self.work]}"


@dataclass(frozen=True, slots=True)
class MemoryBudget:
    """How many MiB any build of so many pages without pictures may hold at its peak."""

    pages: int
    limit: int


RATIOS = (
    RatioBudget(STARTS, START, 3, PYTHON, program=VERSION),
    RatioBudget(STARTS, START, 3, PYTHON, program=HELP),
    RatioBudget(12, UNCHANGED, 0.6, HUGO),
    RatioBudget(100, UNCHANGED, 0.5, HUGO),
    RatioBudget(1000, UNCHANGED, 0.2, HUGO),
    RatioBudget(12, EDIT, 5, HUGO),
    RatioBudget(100, EDIT, 4, HUGO),
    RatioBudget(1000, EDIT, 1.5, HUGO),
    RatioBudget(12, COLD, 2, MKDOCS),
    RatioBudget(12, COLD, 2, MKDOCS, "processor"),
    RatioBudget(100, COLD, 1.3, MKDOCS),
    RatioBudget(100, COLD, 1.3, MKDOCS, "processor"),
    RatioBudget(1000, COLD, 1.2, MKDOCS),
    RatioBudget(1000, COLD, 1.2, MKDOCS, "processor"),
    RatioBudget(60, COLD, 0.5, NIKOLA, program=EXAMPLE),
    RatioBudget(60, COLD, 0.5, ZENSICAL, program=EXAMPLE),
)
MEMORY = (MemoryBudget(60, 90), MemoryBudget(1000, 150))


def compute_ratio(
    results: Results, program: str, work: str, yardstick: str, figure: Figure = "wall"
) -> float | None:
    """The median of the ratios to a yardstick's same work, round by round; None if one lacks.

    A yardstick that knows no days is compared in what it does on a new day: nothing has changed.
    """
    ours = results.get((program, work))
    theirs = results.get((yardstick, work)) or results.get((yardstick, UNCHANGED))
    if not ours or not theirs:
        return None
    pairs = zip(ours.runs, theirs.runs, strict=True)
    return median(_read(one, figure) / _read(other, figure) for one, other in pairs)


def _read(run: Run, figure: Figure) -> float:
    return run.wall if figure == "wall" else run.processor


def judge_budgets(groups: Mapping[int, Results]) -> Iterator[str]:
    """The rows of a table: what, the budget, what was seen, and whether it is kept."""
    for budget in RATIOS:
        results = groups.get(budget.pages, {})
        seen = compute_ratio(results, budget.program, budget.work, budget.yardstick, budget.figure)
        limit = f"{budget.limit:g} × {budget.yardstick}, {budget.figure}"
        yield _format_row(budget.describe(), limit, seen, budget.limit, "{:.2f}")
    for most in MEMORY:
        results = groups.get(most.pages, {})
        peaks = [one.memory for (program, _), one in results.items() if program == OURS]
        peak = max(peaks, default=0) / MEBIBYTE or None
        what = f"{most.pages:,} pages, peak of memory"
        yield _format_row(what, f"{most.limit} MiB", peak, most.limit, "{:.0f}")


def _format_row(what: str, budget: str, seen: float | None, limit: float, shape: str) -> str:
    if seen is None:
        return f"| {what} | {budget} | – | not measured |"
    return f"| {what} | {budget} | {shape.format(seen)} | {'kept' if seen <= limit else 'missed'} |"

"""What was measured, as tables in Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from statistics import median

from build_budgets import MEBIBYTE, compute_ratio, judge_budgets
from build_rounds import WORK, Measured, Results


def format_group(results: Results, yardsticks: tuple[str, ...]) -> Iterator[str]:
    """The lines of a table: a row for each work and program, with ratios to the yardsticks."""
    there = [name for name in yardsticks if any(name == program for program, _ in results)]
    columns = ["program", "what", "wall ms", "lowest to highest", "processor ms", "peak MiB"]
    columns += [f"× {name}" for name in there]
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for work, title in WORK.items():
        for (program, done), measured in results.items():
            if done == work:
                ratios = [compute_ratio(results, program, work, name) for name in there]
                cells = [program, title, *_list_figures(measured), *map(_format_ratio, ratios)]
                yield f"| {' | '.join(cells)} |"


def format_budgets(groups: Mapping[int, Results]) -> Iterator[str]:
    """The lines of the table of budgets; groups by their number of pages."""
    yield "| what | budget | seen | |"
    yield "| --- | --- | --- | --- |"
    yield from judge_budgets(groups)


def _list_figures(measured: Measured) -> Iterator[str]:
    walls = sorted(run.wall for run in measured.runs)
    yield _format_time(median(walls))
    yield f"{_format_time(walls[0])} to {_format_time(walls[-1])}"
    yield _format_time(median(run.processor for run in measured.runs))
    yield f"{measured.memory / MEBIBYTE:.0f}"


def _format_time(seconds: float) -> str:
    return f"{seconds * 1000:,.0f}"


def _format_ratio(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.2f}"

"""Format what a deploy will do, or did, as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from trustpages.cli.report.text import sanitise_line
from trustpages.deploy import DeployPlan, SortedPaths, exclude_manifest
from trustpages.diagnostics import summarize_paths


def format_plan(title: str, plan: DeployPlan, *, every: bool) -> str:
    """What a run will do; `every` names each file."""
    rows = {
        "added": exclude_manifest(plan.added),
        "changed": exclude_manifest(plan.changed),
        "deleted": exclude_manifest(plan.deleted),
        "as they are": exclude_manifest(plan.unchanged),
        "not ours": plan.foreign,
    }
    return "\n".join(
        [sanitise_line(title), *format_path_rows(rows, every=every, silent={"as they are"})]
    )


def format_change_counts(plan: DeployPlan) -> str:
    """What a run did: `3 added, 2 changed, 1 deleted, 40 as they were`."""
    done = {"added": plan.added, "changed": plan.changed, "deleted": plan.deleted}
    parts = [
        f"{len(exclude_manifest(paths))} {what}"
        for what, paths in done.items()
        if exclude_manifest(paths)
    ]
    unchanged = len(exclude_manifest(plan.unchanged))
    return ", ".join([*parts, f"{unchanged} as they were"] if unchanged or not parts else parts)


def format_path_rows(
    rows: Mapping[str, SortedPaths], *, every: bool, silent: Iterable[str] = ()
) -> Iterator[str]:
    """A line for each row that has files, with some of their names, or all of them below it."""
    for what, paths in rows.items():
        if not paths:
            continue
        named = "" if every or what in silent else f"  {sanitise_line(summarize_paths(paths))}"
        yield f"  {what:<12}{len(paths):>5}{named}"
        if every:
            yield from (f"      {_sanitise_path(path)}" for path in paths)


def _sanitise_path(path: PurePosixPath) -> str:
    return sanitise_line(str(path))

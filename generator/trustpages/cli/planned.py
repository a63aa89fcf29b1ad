"""A plan, and a comparison, as short tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from trustpages.cli.report import plain
from trustpages.deploy.plan import Paths, Plan, seen
from trustpages.write.refuse import some


def table(title: str, plan: Plan, *, every: bool) -> str:
    """What a run will do; `every` names each file."""
    rows = {
        "added": seen(plan.added),
        "changed": seen(plan.changed),
        "deleted": seen(plan.deleted),
        "as they are": seen(plan.kept),
        "not ours": plan.foreign,
    }
    return "\n".join([plain(title), *listed(rows, every=every, silent={"as they are"})])


def counts(plan: Plan) -> str:
    """What a run did: `3 added, 2 changed, 1 deleted, 40 as they were`."""
    done = {"added": plan.added, "changed": plan.changed, "deleted": plan.deleted}
    parts = [f"{len(seen(paths))} {what}" for what, paths in done.items() if seen(paths)]
    kept = len(seen(plan.kept))
    return ", ".join([*parts, f"{kept} as they were"] if kept or not parts else parts)


def listed(rows: Mapping[str, Paths], *, every: bool, silent: Iterable[str] = ()) -> Iterator[str]:
    """A line for each row that has files, with some of their names, or all of them below it."""
    for what, paths in rows.items():
        if not paths:
            continue
        named = "" if every or what in silent else f"  {plain(some(paths))}"
        yield f"  {what:<12}{len(paths):>5}{named}"
        if every:
            yield from (f"      {_safe(path)}" for path in paths)


def _safe(path: PurePosixPath) -> str:
    return plain(str(path))

"""One attempt to build, whatever comes of it: a generation to show, never an exception."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from trustpages.build import Built
from trustpages.preview.generation import Generation, changes
from trustpages.problem import Place, Problem, Rejected, in_order


class Overtaken(Exception):
    """There is something newer to do."""


def attempt(
    build: Callable[[], Built], last: Generation, shown: str, *, whole: bool = True
) -> Generation:
    """The generation after `last`: the new site, or the last good one with what is wrong now.

    `shown` is the content folder as its owner knows it; a fault of ours is told there. `whole` False
    means that `build` leaves pages undrawn. Raises `Overtaken` where `build` does, and nothing else.
    """
    start = time.perf_counter()
    try:
        built = build()
    except Overtaken:
        raise
    except Rejected as rejected:
        return _failed(last, rejected.problems, start)
    except Exception as fault:  # noqa: BLE001 - the preview outlives every fault, ours too
        return crashed(last, fault, shown)
    return Generation(
        last.number + 1,
        built.files,
        built,
        in_order(built.warnings),
        changes(last.files, built.files) if whole else None,
        built.site.today,
        time.perf_counter() - start,
        whole=whole,
    )


def crashed(last: Generation, fault: Exception, shown: str) -> Generation:
    """The last good generation once more, with the confession of a fault of ours."""
    return _failed(last, (_crash(fault, shown),), time.perf_counter())


def _failed(last: Generation, problems: tuple[Problem, ...], start: float) -> Generation:
    return replace(
        last,
        number=last.number + 1,
        problems=problems,
        changed=frozenset(),
        seconds=time.perf_counter() - start,
    )


def _crash(fault: Exception, shown: str) -> Problem:
    said = f"{type(fault).__name__}: {fault}" if str(fault) else type(fault).__name__
    return Problem(
        "crash",
        f"the preview ran into a fault that is ours, not yours ({said})",
        Place(shown, 0),
        "Undo what you changed last and save; the pages come back by themselves."
        " “trustpages build” writes a report that you can send to the makers.",
    )

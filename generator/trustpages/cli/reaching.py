"""Reach the target that somebody meant; whatever it refuses is told in an owner's words."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

import click

from trustpages.cli.aiming import Aim
from trustpages.cli.report import coloured, drawn
from trustpages.cli.streams import err
from trustpages.deploy.opening import open_store
from trustpages.deploy.place import check_place
from trustpages.deploy.store import Failed, Store
from trustpages.deploy.targets import targets
from trustpages.facts.targets import Target
from trustpages.problem import Place, Problem, Rejected

WRONG, REFUSED = 1, 3
Named: TypeAlias = tuple[str, Target]


def chosen(aim: Aim) -> Named:
    """The target that is meant, with its name; raises `Rejected` when site.yaml is wrong."""
    known = targets(aim.content)
    if not known:
        message = (
            "site.yaml names no target. Write one under 'targets:', such as 'shop: {folder: DIR}'."
        )
        raise click.UsageError(message)
    name = next(iter(known)) if aim.target is None and len(known) == 1 else aim.target
    if name is None:
        raise click.UsageError(f"Which target? site.yaml names {_all(known)}.")
    if name not in known:
        close = get_close_matches(name, known, 1)
        hint = f"Did you mean '{close[0]}'?" if close else f"It names {_all(known)}."
        raise click.UsageError(f"site.yaml names no target '{name}'. {hint}")
    return name, known[name]


@contextmanager
def reached(aim: Aim, named: Named, *built: Path) -> Iterator[Store]:
    """The store of a target; `built` are folders besides the content that must not be harmed."""
    base = aim.content.resolve().parent
    check_place(named[1], base, (aim.content, *built))
    with open_store(named[1], named[0], base) as store:
        yield store


def telling(name: str, work: Callable[[], int], after: str = "") -> int:
    """Do what reaches the target `name`; a refusal or failure is told, with what to do `after` it."""
    try:
        return work()
    except Rejected as rejected:
        tell(rejected.problems)
    except Failed as failure:
        hint = " ".join(part for part in (failure.hint, after) if part)
        tell([Problem("deploy-failed", failure.message, Place(name, 0), hint)])
    return REFUSED


def tell(problems: Iterable[Problem]) -> None:
    """Say what is wrong, on stderr."""
    colour = coloured("auto", sys.stderr, os.environ)
    for problem in problems:
        err(drawn(problem, "text", colour=colour))


def _all(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)

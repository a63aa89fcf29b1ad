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

from trustpages.cli.console import print_err
from trustpages.cli.report.text import can_use_colour, format_problem
from trustpages.cli.target_options import TargetOptions
from trustpages.deploy import DeployError, Store, StoreContext, load_targets, open_store
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields.targets import Target
from trustpages.theme import ThemePaths

EXIT_PROBLEMS, EXIT_REFUSED = 1, 3
NamedTarget: TypeAlias = tuple[str, Target]


def select_target(aim: TargetOptions) -> NamedTarget:
    """The target that is meant, with its name; raises `Rejected` when site.yaml is wrong."""
    known = load_targets(aim.content)
    if not known:
        message = (
            "site.yaml names no target. Write one under 'targets:',"
            " such as 'shop: {kind: folder, path: DIR}'."
        )
        raise click.UsageError(message)
    name = next(iter(known)) if aim.target is None and len(known) == 1 else aim.target
    if name is None:
        raise click.UsageError(f"Which target? site.yaml names {_quote_names(known)}.")
    if name not in known:
        close = get_close_matches(name, known, 1)
        hint = f"Did you mean '{close[0]}'?" if close else f"It names {_quote_names(known)}."
        raise click.UsageError(f"site.yaml names no target '{name}'. {hint}")
    return name, known[name]


@contextmanager
def open_target_store(aim: TargetOptions, named: NamedTarget, *built: Path) -> Iterator[Store]:
    """The store of a target; `built` are folders besides content and themes that must not be harmed."""
    base = aim.content.resolve().parent
    themes = ThemePaths.beside(aim.content, str(aim.content)).source_folders
    with open_store(named[1], StoreContext(named[0], base, (aim.content, *themes, *built))) as store:
        yield store


def run_on_target(name: str, work: Callable[[], int], after: str = "") -> int:
    """Do what reaches the target `name`; a refusal or failure is told, with what to do `after` it."""
    try:
        return work()
    except ProblemError as rejected:
        print_problems(rejected.problems)
    except DeployError as failure:
        hint = " ".join(part for part in (failure.hint, after) if part)
        print_problems([Problem("deploy-failed", failure.message, Place(name, 0), hint)])
    return EXIT_REFUSED


def print_problems(problems: Iterable[Problem]) -> None:
    """Say what is wrong, on stderr."""
    colour = can_use_colour("auto", sys.stderr, os.environ)
    for problem in problems:
        print_err(format_problem(problem, "text", colour=colour))


def _quote_names(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)

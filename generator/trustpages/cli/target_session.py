"""Select and open the target of a command, and print what goes wrong with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from trustpages.cli.console import print_err
from trustpages.cli.options import TargetOptions
from trustpages.cli.report.text import can_use_colour, format_problem
from trustpages.deploy import DeployError, Store, StoreContext, load_targets, open_store
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields.targets import Target
from trustpages.theme import ThemePaths

EXIT_PROBLEMS, EXIT_REFUSED = 1, 3


@dataclass(frozen=True, slots=True)
class NamedTarget:
    """A target and its name in `site.yaml`."""

    name: str
    target: Target

    def format_title(self, store: Store) -> str:
        """The target as reports show it: `shop (folder /srv/www/shop)`."""
        return f"{self.name} ({store.display_name})"


def select_target(options: TargetOptions) -> NamedTarget:
    """The target of a command with its name. Raises `ProblemError` and `click.UsageError`."""
    known = load_targets(options.content)
    if not known:
        message = (
            "site.yaml names no target. Write one under 'targets:',"
            " such as 'shop: {kind: folder, path: DIR}'."
        )
        raise click.UsageError(message)
    name = next(iter(known)) if options.target is None and len(known) == 1 else options.target
    if name is None:
        raise click.UsageError(f"Which target? site.yaml names {_quote_names(known)}.")
    if name not in known:
        close_names = get_close_matches(name, known, 1)
        hint = (
            f"Did you mean '{close_names[0]}'?"
            if close_names
            else f"It names {_quote_names(known)}."
        )
        raise click.UsageError(f"site.yaml names no target '{name}'. {hint}")
    return NamedTarget(name, known[name])


@contextmanager
def open_target_store(
    options: TargetOptions, target: NamedTarget, *output_folders: Path
) -> Iterator[Store]:
    """The store of a target; content, themes and `output_folders` are protected folders."""
    themes = ThemePaths.beside(options.content, str(options.content)).source_folders
    protected = (options.content, *themes, *output_folders)
    context = StoreContext(target.name, options.content.resolve().parent, protected)
    with open_store(target.target, context) as store:
        yield store


def run_on_target(name: str, run: Callable[[], int], retry_hint: str = "") -> int:
    """Run an action on the target `name` and return its exit code; print errors with `retry_hint`."""
    try:
        return run()
    except ProblemError as error:
        print_problems(error.problems)
    except DeployError as error:
        hint = " ".join(part for part in (error.hint, retry_hint) if part)
        print_problems([Problem("deploy-failed", error.message, Place(name, 0), hint)])
    return EXIT_REFUSED


def print_problems(problems: Iterable[Problem]) -> None:
    """Print problems to stderr."""
    colour = can_use_colour("auto", sys.stderr, os.environ)
    for problem in problems:
        print_err(format_problem(problem, "text", colour=colour))


def _quote_names(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)

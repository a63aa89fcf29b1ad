"""Problems at a file or folder as a whole, and paths as messages show them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

from trustpages.diagnostics.problem import Place, Problem, ProblemError

_MAX_NAMED_PATHS = 3


def make_path_problem(code: str, message: str, path: PurePath, hint: str) -> Problem:
    """A problem at a file or folder as a whole."""
    return Problem(code, message, Place(format_printable_path(path), 0), hint)


def make_path_rejection(code: str, message: str, path: PurePath, hint: str) -> ProblemError:
    """An error to raise with one problem at a file or folder as a whole."""
    return ProblemError([make_path_problem(code, message, path, hint)])


def format_printable_path(path: PurePath | str) -> str:
    """A path that is safe to print: characters that do not print become question marks."""
    return "".join(character if character.isprintable() else "?" for character in str(path))


def summarize_paths(paths: Iterable[PurePath]) -> str:
    """The first three paths and the number of the others: `a, b, c and 4 more`."""
    names = [format_printable_path(path) for path in sorted(paths)]
    others = len(names) - _MAX_NAMED_PATHS
    return ", ".join(names[:_MAX_NAMED_PATHS]) + (f" and {others} more" if others > 0 else "")

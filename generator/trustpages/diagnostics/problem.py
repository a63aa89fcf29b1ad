"""Problems: what is wrong, where, how to mend it; and problems at whole files, with safe paths."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePath
from typing import Literal

from trustpages.characters import ZERO_WIDTH_CHARACTER, describe_character
from trustpages.diagnostics.redaction import redact_line, redact_urls

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


Level = Literal["error", "warning", "notice"]
"""An error stops a build, a warning stops a strict build, a notice stops none."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file: its path as the owner typed it, line and column from 1, and that line's text.

    Line 0 means the file as a whole; it is formatted as line 1, which editors can open.
    """

    file: str
    line: int = 1
    column: int = 1
    text: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{max(self.line, 1)}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault, in the words of the person who can mend it.

    `code` is the id of a rule in the registry (`rules/`), `message` one sentence without a full
    stop, `hint` the way out.
    """

    code: str
    message: str
    place: Place
    hint: str = ""
    level: Level = "error"

    def __str__(self) -> str:
        summary = f"{self.place}: {self.level}: {self.message} [{self.code}]"
        return f"{summary}\n  {self.formatted_hint}" if self.hint else summary

    @property
    def formatted_hint(self) -> str:
        """The hint as a sentence, with a capital letter and a full stop."""
        stop = "" if not self.hint or self.hint[-1] in ".?!:" else "."
        return f"{self.hint[:1].upper()}{self.hint[1:]}{stop}"


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something that stands in the content but is not published, and why.

    `page` is the name of the page if it is a whole page, else "".
    """

    what: str
    why: str
    place: Place
    page: str = ""

    def __str__(self) -> str:
        return f"{self.what}: {self.why} ({self.place.file}:{self.place.line})"


@dataclass(frozen=True, slots=True, order=True)
class DueDate:
    """A day on which something lapses or has to be looked at again.

    `last_day` is the last day on which all is as it was; `what` names the thing, `effect` says what is so
    from the next day on, `hint` what to do before.
    """

    last_day: date
    place: Place
    what: str
    effect: str
    hint: str


@dataclass(frozen=True, slots=True, order=True)
class Placeholder:
    """A place that its author marked as still to be filled in, and a description of what belongs there."""

    place: Place
    what: str


class ProblemError(Exception):
    """The content cannot be built; `problems` are all its problems, sorted and without duplicates."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sort_problems(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def sort_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort by place, code and message, and drop duplicates.

    Secrets in messages, hints and lines of content are masked.
    """
    redacted = {_redact_problem(problem) for problem in problems}
    return tuple(
        sorted(redacted, key=lambda problem: (problem.place, problem.code, problem.message))
    )


def _redact_problem(problem: Problem) -> Problem:
    problem = _spell_out_invisible(problem)
    place = replace(problem.place, text=redact_line(problem.place.text))
    return replace(
        problem, message=redact_urls(problem.message), hint=redact_urls(problem.hint), place=place
    )


def _spell_out_invisible(problem: Problem) -> Problem:
    """A problem whose message quotes a character that nobody sees, with its name and its column."""
    found = ZERO_WIDTH_CHARACTER.search(problem.message)
    if not found:
        return problem
    column = problem.place.text.find(found[0], max(problem.place.column - 1, 0)) + 1
    name = describe_character(found[0])
    hint = (
        f"A character that does not show stands in it, {name}: delete it, or type the words anew."
    )
    return replace(
        problem,
        message=ZERO_WIDTH_CHARACTER.sub(lambda one: f"<U+{ord(one[0]):04X}>", problem.message),
        place=replace(problem.place, column=column or problem.place.column),
        hint=hint,
    )

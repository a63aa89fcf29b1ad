"""What is wrong, where it stands, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from trustpages.diagnostics.redaction import redact_line, redact_urls

Level = Literal["error", "warning", "notice"]
"""What stops a site, what a strict build stops at, and what is only said."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file: its path as the owner knows it, line and column from 1, and that line's text.

    A line of 0 means the file as a whole; it is shown as the first line, where editors can go.
    """

    file: str
    line: int = 1
    column: int = 1
    text: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{max(self.line, 1)}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault, told to the person who can mend it.

    `code` is a stable word in kebab-case, `message` one sentence without a full stop,
    `hint` the way out.
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
        """The hint as it is shown: a sentence, with a capital letter and its stop."""
        stop = "" if not self.hint or self.hint[-1] in ".?!:" else "."
        return f"{self.hint[:1].upper()}{self.hint[1:]}{stop}"


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something that stands in the content but is not drawn, and why.

    `page` is the name of the page if it is a whole page, else "".
    """

    what: str
    why: str
    place: Place
    page: str = ""

    def __str__(self) -> str:
        return f"{self.what}: {self.why} ({self.place.file}:{self.place.line})"


@dataclass(frozen=True, slots=True, order=True)
class Placeholder:
    """A place that its author marked as still to be filled in, and what belongs there, in words."""

    place: Place
    what: str


class ProblemError(Exception):
    """The content cannot be built; `problems` says everything that is wrong, sorted, none twice."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sort_problems(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def sort_problems(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sort by place, then code and message; the same thing said twice is said once.

    No secret that stands in the content is told on: neither in words nor in the line that is shown.
    """
    redacted = {_redact_problem(problem) for problem in problems}
    return tuple(sorted(redacted, key=lambda one: (one.place, one.code, one.message)))


def _redact_problem(problem: Problem) -> Problem:
    place = replace(problem.place, text=redact_line(problem.place.text))
    return replace(
        problem, message=redact_urls(problem.message), hint=redact_urls(problem.hint), place=place
    )

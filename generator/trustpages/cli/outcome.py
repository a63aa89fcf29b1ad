"""What came of a run: the site if there is one, all that is wrong, and how long it took."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from trustpages.build import Built
from trustpages.problem import Problem
from trustpages.write import Written


@dataclass(frozen=True, slots=True)
class Outcome:
    """`built` is None when the content could not be built, `written` when nothing was written.

    `problems` are all errors and warnings in order; `timings` are seconds by the name of the part.
    """

    built: Built | None
    written: Written | None
    problems: tuple[Problem, ...]
    strict: bool
    timings: Mapping[str, float] = field(default_factory=dict)

    @property
    def errors(self) -> int:
        return sum(problem.level == "error" for problem in self.problems)

    @property
    def warnings(self) -> int:
        return sum(problem.level == "warning" for problem in self.problems)

    @property
    def well(self) -> bool:
        """Whether the site may go out: no error, and with --strict no warning."""
        return not (self.errors or (self.strict and self.warnings))

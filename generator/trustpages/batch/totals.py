"""What a run came to: shops by status, and findings by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from trustpages.batch.shop_record import ShopRecord, ShopStatus
from trustpages.diagnostics import Level, Place, Problem

MAX_SAMPLES = 20
"""Errors of which the words are kept; all of them stand in the report."""


@dataclass(slots=True)
class RuleCount:
    """How many findings of a rule there are, in how many shops, and the first place by name."""

    code: str
    level: Level
    first: str
    findings: int = 0
    shops: int = 0


@dataclass(slots=True)
class FindingTotals:
    """Findings by rule, and the words of some; their size does not grow with the number of shops.

    They are the same in whatever order records come; `samples` are the first errors by place.
    """

    rules: dict[tuple[Level, str], RuleCount] = field(default_factory=dict)
    samples: list[Problem] = field(default_factory=list)

    def add_findings(self, problems: Sequence[Problem], *, is_failure: bool) -> None:
        """Count the findings of a shop; the words of those that made it fail are kept."""
        seen = set()
        for problem in problems:
            key = problem.level, problem.code
            place = str(problem.place)
            count = self.rules.setdefault(key, RuleCount(problem.code, problem.level, place))
            count.first = min(count.first, place)
            count.findings += 1
            count.shops += key not in seen
            seen.add(key)
        if is_failure:
            errors = [one for one in problems if one.level == "error"] or problems
            self.samples = sorted([*self.samples, *errors], key=_get_place)[:MAX_SAMPLES]

    def list_rules(self, level: Level) -> list[RuleCount]:
        """The rules of a level, those of most shops first."""
        found = [one for (known, _), one in self.rules.items() if known == level]
        return sorted(found, key=lambda one: (-one.shops, one.code))


@dataclass(slots=True)
class BatchTotals(FindingTotals):
    """Sums over the records of a run."""

    statuses: Counter[ShopStatus] = field(default_factory=Counter)
    pages: int = 0

    @property
    def shops(self) -> int:
        """The number of shops."""
        return self.statuses.total()

    def add(self, record: ShopRecord) -> None:
        """Count a shop."""
        self.statuses[record.status] += 1
        self.pages += record.pages
        self.add_findings(record.problems, is_failure=record.status == "failed")


def _get_place(problem: Problem) -> Place:
    return problem.place

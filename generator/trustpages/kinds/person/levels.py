"""Levels of stars from counted cases: one computation a period, a pure function of rows, policy and day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple, TypeAlias

from trustpages.fields.cases import CaseCount, CaseRow
from trustpages.fields.stars import StarRequirement, StarsPolicy

LevelOutcome: TypeAlias = Literal["reached", "below", "too-few", "no-cases"]
"""A level, or why there is none: no level's thresholds hold, or too few cases, or none at all."""
MAX_PERIODS = 12
"""So many periods of a person's history are shown, the present one among them."""


@dataclass(frozen=True, slots=True)
class PeriodLevel:
    """What one period comes to: from the first day of a month to the last day of one, both counted.

    `services` are those of which a case was counted, in the policy's order; `level` is 0 unless the
    outcome is "reached".
    """

    starts: date
    ends: date
    count: CaseCount
    services: tuple[str, ...]
    outcome: LevelOutcome
    level: int = 0


ShownState: TypeAlias = LevelOutcome | Literal["awarded", "stated", "not-public"]
"""What stands beside a face: as computed; awarded by somebody; the reason that the file states; or that
the consent does not cover the stars."""


class ShownStars(NamedTuple):
    """The stars to be shown, or the reason for none; `levels` are those computed, the latest first."""

    state: ShownState
    level: int = 0
    levels: tuple[PeriodLevel, ...] = ()

    @property
    def current(self) -> PeriodLevel | None:
        """The computation that counts today; None where nothing is computed."""
        return self.levels[0] if self.levels else None

    def list_changes(self) -> tuple[tuple[PeriodLevel, Literal["", "up", "down"]], ...]:
        """Each period with what became of the level since the one before, the latest first."""
        return tuple(
            (one, _compare(one, before))
            for one, before in zip(self.levels, (*self.levels[1:], None), strict=True)
        )


def _compare(one: PeriodLevel, before: PeriodLevel | None) -> Literal["", "up", "down"]:
    judged = {"reached", "below"}
    if before is None or one.level == before.level or not {one.outcome, before.outcome} <= judged:
        return ""
    return "up" if one.level > before.level else "down"


def compute_levels(
    rows: Iterable[CaseRow], policy: StarsPolicy | None, today: date
) -> tuple[PeriodLevel, ...]:
    """The levels of the person to whom all `rows` belong, period by period, the latest first.

    The first period ends with the last full month before `today`, each other one just before the
    next; the oldest is the one of the first row. Empty without rows, or a policy with a period.
    """
    counted = tuple(rows)
    if policy is None or policy.period is None or not counted:
        return ()
    first = min(row.month for row in counted)
    return tuple(
        _compute_level(counted, policy, starts, ends)
        for index, (starts, ends) in enumerate(_list_periods(policy.period.value, today))
        if not index or ends >= first
    )


def _list_periods(months: int, today: date) -> Iterator[tuple[date, date]]:
    """Periods of so many months from the last full month before a day backwards."""
    after = today.replace(day=1)
    for _ in range(MAX_PERIODS):
        at = after.year * 12 + after.month - 1 - months
        if at < 12:  # noqa: PLR2004 - there is no year 0
            return
        starts = date(at // 12, at % 12 + 1, 1)
        yield starts, after - timedelta(days=1)
        after = starts


def _compute_level(
    rows: tuple[CaseRow, ...], policy: StarsPolicy, starts: date, ends: date
) -> PeriodLevel:
    within = [row for row in rows if starts <= row.month <= ends]
    count = sum((row.count for row in within), CaseCount())
    named = {row.service for row in within if row.count.cases}
    services = tuple(name for name in policy.services if name in named)
    level = find_level(policy.list_levels(), count)
    outcome: LevelOutcome = "reached" if level else "below"
    if count.cases < policy.min_sample:
        level, outcome = None, "too-few" if count.cases else "no-cases"
    return PeriodLevel(starts, ends, count, services, outcome, level.stars if level else 0)


def find_level(levels: Iterable[StarRequirement], count: CaseCount) -> StarRequirement | None:
    """The highest level of which every threshold holds; None if there is none."""
    met = [one for one in levels if one.is_met(count)]
    return max(met, key=lambda one: one.stars, default=None)

"""What the entries tell on a day: cases with what became of them, and attestations, as frozen values."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from trustpages.fields.counts import CountRange
from trustpages.kinds.record.entries import (
    CaseResult,
    CaseState,
    ComplaintCounts,
    RecordEntry,
)

LATE_AFTER_DAYS = 7
"""An entry that is written down more than so many days after its day is marked as late."""


@dataclass(frozen=True, slots=True)
class RecordedEntry:
    """An entry with its id (`2026/0007`)."""

    id: str
    facts: RecordEntry

    @property
    def year(self) -> str:
        """The year in which it was written down."""
        return self.id.partition("/")[0]

    @property
    def anchor(self) -> str:
        """The id of its element on a page."""
        return f"e{self.id.replace('/', '-')}"

    @property
    def day(self) -> date:
        """The day on which it happened; the one on which it was written down, if nothing else is stated."""
        return self.facts.day or self.facts.recorded

    @property
    def late_days(self) -> int:
        """How many days passed before it was written down; 0 if it was done in good time."""
        days = (self.facts.recorded - self.day).days
        return days if days > LATE_AFTER_DAYS else 0


@dataclass(frozen=True, slots=True)
class Case:
    """A case with all that came later: `entry` opened it, `steps` are its updates and corrections in order.

    `opened`, `category`, `state` and `result` are those of the latest word; `closed_on` is None while it is
    open, and where nothing says on which day it was closed. `breaks` is the attestation that had already
    said that there was no such case, if there is one.
    """

    entry: RecordedEntry
    category: str
    opened: date
    state: CaseState
    result: CaseResult | None
    closed_on: date | None
    steps: tuple[RecordedEntry, ...] = ()
    breaks: str = ""

    def was_known(self, attestation: "Attestation") -> bool:
        """Whether the record named it, with this category and day, when an attestation was written."""
        written = attestation.entry.id
        earlier = [step for step in self.steps if step.id < written]
        then = _build_case(self.entry, earlier)
        same = (then.category, then.opened) == (self.category, self.opened)
        return self.entry.id < written and same

    @property
    def is_open(self) -> bool:
        """Whether nothing has closed it yet."""
        return self.state == "open"

    def is_counted(self, mode: str) -> bool:
        """Whether it ends a streak: every case that was opened, or only those that were upheld."""
        return mode == "opened" or self.result in ("upheld", "partly")

    @property
    def days_to_first_step(self) -> int | None:
        """Days from its first day to the first update; None without one."""
        first = next((one.day for one in self.steps if one.facts.what == "update"), None)
        return None if first is None else max((first - self.opened).days, 0)

    @property
    def days_to_close(self) -> int | None:
        """Days from its first day to the one on which it was closed; None if that is not known."""
        return None if self.closed_on is None else max((self.closed_on - self.opened).days, 0)


@dataclass(frozen=True, slots=True)
class Attestation:
    """Somebody's word for some days: that the record names every case of them, and where there was none."""

    entry: RecordedEntry
    first: date
    last: date
    none_in: tuple[str, ...]
    orders: CountRange | None = None
    complaints: ComplaintCounts | None = None

    def covers(self, day: date) -> bool:
        """Whether it speaks of a day."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class History:
    """All that was written down by a day, in the order of writing."""

    entries: tuple[RecordedEntry, ...]
    cases: tuple[Case, ...]
    attestations: tuple[Attestation, ...]

    def list_cases(self, category: str) -> tuple[Case, ...]:
        """The cases of a category, the oldest first."""
        found = (case for case in self.cases if case.category == category)
        return tuple(sorted(found, key=lambda case: (case.opened, case.entry.id)))

    def list_attestations(self, category: str) -> tuple[Attestation, ...]:
        """The attestations that speak of a category: it had no case in their days, or one that is here."""
        days = [case.opened for case in self.cases if case.category == category]
        return tuple(
            one
            for one in self.attestations
            if category in one.none_in or any(one.covers(day) for day in days)
        )


def sort_entries(entries: Mapping[str, RecordEntry]) -> tuple[RecordedEntry, ...]:
    """All entries in the order of writing: by year and number."""
    return tuple(RecordedEntry(key, entries[key]) for key in sorted(entries))


def build_history(entries: Mapping[str, RecordEntry], today: date) -> History:
    """What had been written down by a day; later entries are not known yet."""
    known = tuple(one for one in sort_entries(entries) if one.facts.recorded <= today)
    later: dict[str, list[RecordedEntry]] = {}
    for one in known:
        if one.facts.of and one.facts.what in ("update", "correction"):
            later.setdefault(one.facts.of, []).append(one)
    attestations = tuple(
        _build_attestation(one, later.get(one.id, ()))
        for one in known
        if one.facts.what == "attestation"
    )
    cases = (_build_case(one, _follow(one.id, later)) for one in known if one.facts.what == "case")
    return History(known, tuple(_mark_broken(case, attestations) for case in cases), attestations)


def _follow(entry_id: str, later: Mapping[str, Iterable[RecordedEntry]]) -> list[RecordedEntry]:
    """What speaks of an entry, and of what speaks of it, in the order of writing."""
    found = [*later.get(entry_id, ())]
    found += [deeper for one in found for deeper in _follow(one.id, later)]
    return sorted(found, key=lambda one: one.id)


def _build_case(entry: RecordedEntry, steps: list[RecordedEntry]) -> Case:
    facts = entry.facts
    case = Case(
        entry,
        facts.category or "",
        entry.day,
        facts.state or "open",
        facts.result,
        None,
        tuple(steps),
    )
    for step in steps:
        case = _apply_step(case, step)
    return case


def _apply_step(case: Case, step: RecordedEntry) -> Case:
    """The case after an update, or with what a correction states in place of what stood there."""
    facts = step.facts
    is_direct = facts.what == "correction" and facts.of == case.entry.id
    state = facts.state or case.state
    closed_on = case.closed_on if state == case.state else step.day
    if facts.what == "correction" and not is_direct and facts.day and case.closed_on:
        closed_on = facts.day
    return replace(
        case,
        category=(is_direct and facts.category) or case.category,
        opened=(is_direct and facts.day) or case.opened,
        state=state,
        result=facts.result or case.result,
        closed_on=None if state == "open" else closed_on,
    )


def _build_attestation(entry: RecordedEntry, corrections: Iterable[RecordedEntry]) -> Attestation:
    facts = entry.facts
    first, last = facts.first_day or facts.recorded, facts.to or facts.recorded
    attestation = Attestation(entry, first, last, facts.none_in, facts.orders, facts.complaints)
    for one in (correction.facts for correction in corrections):
        attestation = replace(
            attestation,
            first=one.first_day or attestation.first,
            last=one.to or attestation.last,
            none_in=one.none_in if "none_in" in one.model_fields_set else attestation.none_in,
            orders=one.orders or attestation.orders,
            complaints=one.complaints or attestation.complaints,
        )
    return attestation


def _mark_broken(case: Case, attestations: tuple[Attestation, ...]) -> Case:
    """The case with the first attestation that had said, before it was written down, that there was none."""
    broken = (
        one.entry.id
        for one in attestations
        if case.category in one.none_in and one.covers(case.opened) and not case.was_known(one)
    )
    return replace(case, breaks=next(broken, ""))


def list_gaps(
    attestations: Iterable[Attestation], first: date, last: date
) -> Iterator[tuple[date, date]]:
    """The runs of days between two days, both included, that no attestation speaks of."""
    day = first
    for one in sorted(attestations, key=lambda one: one.first):
        if one.first > day and day <= last:
            yield day, min(one.first - timedelta(days=1), last)
        day = max(day, one.last + timedelta(days=1))
    if day <= last:
        yield day, last

"""Figures computed from the record: complaints by quarter, and how long cases took."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from statistics import median_low

from trustpages.kinds.record.entries import ComplaintCounts
from trustpages.kinds.record.history import Attestation, Case, RecordedEntry


@dataclass(frozen=True, slots=True)
class ComplaintPeriod:
    """The complaints of some days; `quarter` is 0 where the days do not lie within one quarter."""

    first: date
    last: date
    quarter: int
    received: int
    in_time: int
    upheld: int


@dataclass(frozen=True, slots=True)
class Figure:
    """What somebody else has measured, and what was later said to be wrong in it."""

    entry: RecordedEntry
    corrections: tuple[RecordedEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitingTime:
    """Days that some cases took: the middle one, and the longest."""

    cases: int
    middle: int
    longest: int


def list_latest_figures(entries: Iterable[RecordedEntry]) -> tuple[Figure, ...]:
    """The latest word of each source on each category, with its corrections, from entries in their order."""
    found: dict[tuple[str | None, str | None], Figure] = {}
    for one in entries:
        if one.facts.what == "figure":
            found[one.facts.source, one.facts.category or one.id] = Figure(one)
        elif one.facts.what == "correction":
            for key, figure in found.items():
                if figure.entry.id == one.facts.of:
                    found[key] = replace(figure, corrections=(*figure.corrections, one))
    return tuple(found.values())


def get_quarter(day: date) -> tuple[int, int]:
    """The year and the quarter (1 to 4) of a day."""
    return day.year, (day.month - 1) // 3 + 1


def sum_complaints(attestations: Iterable[Attestation]) -> tuple[ComplaintPeriod, ...]:
    """The complaints of each quarter, the latest first; days of two quarters stand by themselves."""
    groups: dict[tuple[int, int, str], list[tuple[Attestation, ComplaintCounts]]] = {}
    for one in attestations:
        if one.complaints is None:
            continue
        quarter = get_quarter(one.last)
        is_within = get_quarter(one.first) == quarter
        key = (*quarter, "") if is_within else (*quarter, one.entry.id)
        groups.setdefault(key, []).append((one, one.complaints))
    periods = [
        ComplaintPeriod(
            min(one.first for one, _ in group),
            max(one.last for one, _ in group),
            0 if own else quarter,
            sum(counts.received for _, counts in group),
            sum(counts.in_time for _, counts in group),
            sum(counts.upheld for _, counts in group),
        )
        for (_, quarter, own), group in groups.items()
    ]
    return tuple(sorted(periods, key=lambda one: (one.last, one.first), reverse=True))


def measure_first_steps(cases: Iterable[Case]) -> WaitingTime | None:
    """How long it took until the first update; None if no case has one."""
    return _measure([case.days_to_first_step for case in cases])


def measure_closing(cases: Iterable[Case]) -> WaitingTime | None:
    """How long it took until cases were closed; None if none was."""
    return _measure([case.days_to_close for case in cases])


def _measure(days: Iterable[int | None]) -> WaitingTime | None:
    known = [one for one in days if one is not None]
    return WaitingTime(len(known), median_low(known), max(known)) if known else None

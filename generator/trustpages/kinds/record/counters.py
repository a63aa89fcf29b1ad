"""Counters computed from the record: since when there was no case, and whether a number may be shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from trustpages.fields.counts import CountRange
from trustpages.kinds.kind import FieldProblem
from trustpages.kinds.record.history import Attestation, Case, History, list_gaps

CountMode: TypeAlias = Literal["opened", "upheld"]
CounterState: TypeAlias = Literal["clear", "young", "open", "lapsed", "unconfirmed"]

GRACE_DAYS = 7
"""So many days after an attestation is due its numbers are still shown."""
MIN_RECORD_DAYS = 30
"""A record that is younger says since when it is kept, and no number of days."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Counted cases beside the orders of the same days, from the attestations of twelve months."""

    cases: int
    orders: CountRange
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Counter:
    """One category on a day.

    `since` is the first day of the record or the day of the latest counted case, `days` the whole calendar
    days from it to the day; `confirmed` is the latest attestation that reaches into that time, and
    `last_day` the last day on which its word is taken. `gaps` are the days of the streak, up to the end of
    that attestation, that none speaks of. Of the cases of the last twelve months, `counted_cases` are those
    that the category counts, `other_cases` the rest.
    """

    category: str
    mode: CountMode
    today: date
    since: date
    days: int
    latest_case: Case | None
    open_cases: tuple[Case, ...]
    counted_cases: tuple[Case, ...]
    other_cases: tuple[Case, ...]
    attestations: tuple[Attestation, ...]
    confirmed: Attestation | None
    last_day: date | None
    gaps: tuple[tuple[date, date], ...]
    rate: Rate | None
    state: CounterState

    @property
    def has_number(self) -> bool:
        """Whether the days may be stated as a number."""
        return self.state == "clear"

    @property
    def holds(self) -> bool:
        """Whether it may be said that there was no case since then."""
        return self.state in ("clear", "young")


def count_days(first: date, last: date) -> int:
    """Whole calendar days from one day to another; 0 if it has not come yet."""
    return max((last - first).days, 0)


def find_last_young_day(starts: date) -> date:
    """The last day on which a record is too young for a number."""
    return starts + timedelta(days=MIN_RECORD_DAYS - 1)


def find_last_valid_day(attestation: Attestation, attest_every: int) -> date:
    """The last day on which an attestation is believed: when the next is due, and the grace."""
    left = (date.max - attestation.last).days
    return attestation.last + timedelta(days=min(attest_every + GRACE_DAYS, left))


def subtract_year(day: date) -> date:
    """The same day of the year before; 28 February for a leap day."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def build_counters(
    history: History, counts: Mapping[str, CountMode], starts: date, attest_every: int, today: date
) -> tuple[Counter, ...]:
    """A counter for each category, in the order in which the shop names them."""
    return tuple(
        build_counter(history, category, mode, starts, attest_every, today)
        for category, mode in counts.items()
    )


def build_counter(
    history: History,
    category: str,
    mode: CountMode,
    starts: date,
    attest_every: int,
    today: date,
) -> Counter:
    """The counter of a category on a day (domain rule B.18)."""
    cases = tuple(case for case in history.list_cases(category) if case.opened <= today)
    counted = [case for case in cases if case.is_counted(mode)]
    since = max([starts, *(case.opened for case in counted)])
    open_cases = tuple(case for case in cases if case.is_open)
    attestations = history.list_attestations(category)
    reaching = [one for one in attestations if one.last >= since]
    confirmed = max(reaching, key=lambda one: (one.last, one.entry.id), default=None)
    last_day = find_last_valid_day(confirmed, attest_every) if confirmed else None
    year_ago = subtract_year(today)
    recent = [case for case in cases if case.opened > year_ago]
    return Counter(
        category=category,
        mode=mode,
        today=today,
        since=since,
        days=count_days(since, today),
        latest_case=counted[-1] if counted else None,
        open_cases=open_cases,
        counted_cases=tuple(case for case in recent if case.is_counted(mode)),
        other_cases=tuple(case for case in recent if not case.is_counted(mode)),
        attestations=attestations,
        confirmed=confirmed,
        last_day=last_day,
        gaps=tuple(list_gaps(attestations, since, confirmed.last)) if confirmed else (),
        rate=_build_rate(attestations, counted, year_ago),
        state=_find_state(open_cases, last_day, starts, today),
    )


def _find_state(
    open_cases: tuple[Case, ...], last_day: date | None, starts: date, today: date
) -> CounterState:
    if open_cases:
        return "open"
    if last_day is None:
        return "unconfirmed"
    if last_day < today:
        return "lapsed"
    return "clear" if count_days(starts, today) >= MIN_RECORD_DAYS else "young"


def _build_rate(
    attestations: tuple[Attestation, ...], counted: list[Case], year_ago: date
) -> Rate | None:
    """The rate of a category, from its attestations within twelve months; None without orders."""
    told = [(one, one.orders) for one in attestations if one.orders and one.first > year_ago]
    if not told:
        return None
    cases = [case for case in counted if any(one.covers(case.opened) for one, _ in told)]
    return Rate(
        len(cases),
        CountRange(sum(orders.least for _, orders in told), sum(orders.most for _, orders in told)),
        min(one.first for one, _ in told),
        max(one.last for one, _ in told),
    )


def find_lapsed_counters(counters: Iterable[Counter]) -> Iterator[FieldProblem]:
    """The first category whose latest attestation is no longer believed, so that no number is shown."""
    for one in counters:
        if one.state == "lapsed" and one.confirmed:
            yield FieldProblem(
                ("attest_every",),
                "record-lapsed",
                f"nobody has confirmed the record since {one.confirmed.last}, so pages show no number of "
                "it: run 'trustpages record attest'",
                "Run 'trustpages record attest'.",
                notice=True,
                at_key=True,
            )
            break


def find_start_problems(history: History, starts: date, today: date) -> Iterator[FieldProblem]:
    """A record that has not started, or the first case that happened before it did: nothing counts it."""
    if starts > today:
        yield FieldProblem(
            ("starts",),
            "record-starts",
            f"the record starts on {starts}, and today is {today}: until then it shows no number",
            "Write the first day from which every case is in it.",
            notice=True,
        )
    early = [one for one in history.cases if one.opened < starts]
    for one in sorted(early, key=lambda case: case.entry.id)[:1]:
        yield FieldProblem(
            ("entries", one.entry.id, "day"),
            "record-starts",
            f"this happened on {one.opened}, before the record starts ({starts}), so no number counts it",
            "If every case since that day is in the record, let 'starts' in record.md begin there.",
            notice=True,
        )

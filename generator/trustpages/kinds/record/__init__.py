"""The record: what went wrong and what was done, from which every number on its pages is computed."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Annotated, ClassVar, Literal

from pydantic import StringConstraints

from trustpages.fields import FieldGroup, Slug, Text, field_info
from trustpages.fields.datetime_fields import Day
from trustpages.fields.durations import DurationField
from trustpages.kinds.kind import (
    DueFact,
    FeedEntry,
    FieldProblem,
    Kind,
    OrderStage,
    SiteFacts,
    SubPage,
)
from trustpages.kinds.person import NamedPerson, Person, find_unknown_people
from trustpages.kinds.record.checks import find_days_ahead, find_entry_problems
from trustpages.kinds.record.counters import (
    GRACE_DAYS,
    Counter,
    build_counters,
    find_lapsed_counters,
    find_last_valid_day,
    find_last_young_day,
    find_start_problems,
)
from trustpages.kinds.record.entries import CASE_RESULTS, CASE_STATES, RecordEntry
from trustpages.kinds.record.figures import (
    ComplaintPeriod,
    Figure,
    WaitingTime,
    list_latest_figures,
    measure_closing,
    measure_first_steps,
    sum_complaints,
)
from trustpages.kinds.record.history import (
    Case,
    History,
    RecordedEntry,
    build_history,
    sort_entries,
)
from trustpages.kinds.record.sealing import (
    CHECKPOINT_FIELD,
    build_leaves,
    build_published_log,
    count_sealed,
    find_key_problems,
    find_sealing_problems,
    needs_salt,
    parse_keys,
)
from trustpages.kinds.record.strip import YearStrip, build_year_strip
from trustpages.transparency import find_signing_key

WholeText = Annotated[str, StringConstraints(strip_whitespace=False)]
"""Text of which every line's end counts, since it was signed."""
KNOWN_CATEGORIES = (
    "violation",
    "refund-dispute",
    "complaint",
    "late-delivery",
    "wrong-or-short",
    "counterfeit-claim",
    "safety-recall",
    "data-leak",
    "onsite-conduct",
)
"""Categories that themes have words for; a shop names any other one in `names`."""
SHOP_AUTHOR = "shop"
"""Stands in `by` for the shop itself, where no page tells of its people."""
FEED_KINDS = frozenset({"case", "update", "correction", "redaction"})
MAX_FEED_ENTRIES = 20
ENTRIES_PER_PAGE = 200
"""A year with more entries goes on on further pages; what stands on a page stays there."""


class LogKey(FieldGroup):
    """A public key that checkpoints of the record's log are signed with."""

    key: Annotated[
        str,
        field_info(
            "The key as 'trustpages record seal' prints it", "shop.example/record+1f2e3d4c+AbCd"
        ),
    ]
    since: Annotated[Day, field_info("The day from which it is used", "2026-01-02")]


class Record(Kind):
    """The record of what went wrong: what is counted, since when, and who confirms it how often."""

    file: ClassVar[str] = "record.md"
    path: ClassVar[str] = "record/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Our record"
    footer_rank: ClassVar[int] = 7
    tells_of_exceptions: ClassVar[bool] = True
    parts_field: ClassVar[str] = "entries"
    customer_fields: ClassVar[frozenset[str]] = frozenset({"entries"})
    parts_name: ClassVar[str] = "YYYY/NNNN"
    parts_guide: ClassVar[str] = "docs/record.md"
    file_fields: ClassVar[Mapping[str, str]] = MappingProxyType(
        {CHECKPOINT_FIELD: "record/checkpoint"}
    )

    starts: Annotated[Day, field_info("The first day that the record tells of", "2026-01-01")]
    counts: Annotated[
        dict[Slug, Literal["opened", "upheld"]],
        field_info(
            "What is counted, by category: every case that was opened, or only those that were upheld",
            min_length=1,
        ),
    ]
    names: Annotated[
        dict[Slug, Text],
        field_info("Categories of your own in words, in the plural", default_factory=dict),
    ]
    attest_every: Annotated[
        DurationField,
        field_info("How often somebody confirms that the record is complete", "31 days"),
    ]
    origin: Annotated[
        str | None,
        field_info(
            "The name of the log for ever, even if the site moves; written once",
            "shop.example/record",
            pattern=r"^[a-z0-9][a-z0-9./-]{2,100}$",
        ),
    ] = None
    keys: Annotated[
        tuple[LogKey, ...], field_info("The public keys of the log, a new one at the end")
    ] = ()
    entries: Annotated[
        dict[str, RecordEntry],
        field_info("The entries, each in a file of its own", default_factory=dict),
    ]
    checkpoint: Annotated[WholeText | None, field_info("The signed state of the log")] = None

    @property
    def attest_days(self) -> int:
        """The time between two attestations in days."""
        return int(self.attest_every.hours // 24)

    @property
    def last_young_day(self) -> date:
        """The last day on which no number is shown because the record is too young."""
        return find_last_young_day(self.starts)

    def build_history(self, today: date) -> History:
        """What had been written down by a day."""
        return build_history(self.entries, today)

    def build_counters(self, today: date) -> tuple[Counter, ...]:
        """The counters of a day, in the order of `counts`."""
        return build_counters(
            self.build_history(today), self.counts, self.starts, self.attest_days, today
        )

    def find_counter(self, today: date, category: str = "") -> Counter:
        """The counter of a category on a day; the first one, if the category is not counted."""
        counters = self.build_counters(today)
        return next((one for one in counters if one.category == category), counters[0])

    def draw_year(self, counter: Counter) -> YearStrip:
        """The twelve months up to the counter's day as a strip."""
        return build_year_strip(counter, self.starts)

    def list_recent_cases(self, today: date, most: int) -> tuple[Case, ...]:
        """The latest cases, the newest first."""
        cases = self.build_history(today).cases
        return tuple(sorted(cases, key=lambda one: (one.opened, one.entry.id), reverse=True)[:most])

    def list_figures(self, today: date) -> tuple[Figure, ...]:
        """What others have measured, the latest word of each source on each category."""
        return list_latest_figures(self.build_history(today).entries)

    def list_complaint_periods(self, today: date) -> tuple[ComplaintPeriod, ...]:
        """The complaints by quarter, the latest first."""
        return sum_complaints(self.build_history(today).attestations)

    def measure_first_steps(self, today: date) -> WaitingTime | None:
        """How long customers waited for the first update of their case."""
        return measure_first_steps(self.build_history(today).cases)

    def measure_closing(self, today: date) -> WaitingTime | None:
        """How long it took until cases were closed."""
        return measure_closing(self.build_history(today).cases)

    def list_page_entries(self, part: str, today: date) -> tuple[RecordedEntry, ...]:
        """The entries of a page of a year ("2026", "2026/2"), the newest first."""
        year, _, number = part.partition("/")
        of_year = [one for one in sort_entries(self.entries) if one.year == year]
        start = (int(number or 1) - 1) * ENTRIES_PER_PAGE
        shown = of_year[start : start + ENTRIES_PER_PAGE]
        return tuple(one for one in reversed(shown) if one.facts.recorded <= today)

    def find_page(self, entry_id: str) -> str:
        """The part of the record's pages on which an entry stands."""
        year, _, number = entry_id.partition("/")
        page = (int(number) - 1) // ENTRIES_PER_PAGE + 1
        return year if page == 1 else f"{year}/{page}"

    @property
    def sealed_count(self) -> int:
        """How many entries the checkpoint counts; 0 without one."""
        return count_sealed(self.checkpoint)

    @property
    def sealed_ids(self) -> frozenset[str]:
        """The ids of the entries that the checkpoint counts."""
        return frozenset(sorted(self.entries)[: self.sealed_count])

    @property
    def signing_key(self) -> LogKey | None:
        """The key that signed the checkpoint; None without a checkpoint."""
        if not self.sealed_count:
            return None
        found = find_signing_key(self.checkpoint or "", parse_keys([one.key for one in self.keys]))
        return next((one for one in self.keys if one.key == str(found)), None)

    def build_files(self) -> Mapping[PurePosixPath, bytes]:
        """The log as it was sealed."""
        return build_published_log(self.entries, self.checkpoint, [one.key for one in self.keys])

    def list_pages(self) -> tuple[SubPage, ...]:
        """A page for each year, the latest first; a year with many entries has several."""
        parts = dict.fromkeys(self.find_page(key) for key in sorted(self.entries))
        return tuple(
            SubPage(part, f"{self.title}: {part}", str(self.summary or "")) for part in parts
        )

    def list_feed_entries(self, today: date) -> tuple[FeedEntry, ...]:
        """What went wrong and what became of it: the latest entries with words, one by one."""
        told = [
            one
            for one in self.build_history(today).entries
            if one.facts.text and one.facts.what in FEED_KINDS
        ]
        return tuple(
            FeedEntry(
                published=one.facts.recorded,
                updated=one.facts.recorded,
                category=one.facts.category or one.facts.what,
                summary=one.facts.text or "",
                name=one.id,
                place=f"{self.find_page(one.id)}/#{one.anchor}",
            )
            for one in told[-MAX_FEED_ENTRIES:]
        )

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """The entries follow each other without a gap and agree; every category has words."""
        for name in self.counts:
            if name not in KNOWN_CATEGORIES and name not in self.names:
                yield FieldProblem(
                    ("counts", name),
                    "record-unnamed",
                    f"nothing says in words what '{name}' counts",
                    f"Add 'names:' with '{name}:' and its plural in words below it, "
                    f"or count one of: {', '.join(KNOWN_CATEGORIES)}.",
                    at_key=True,
                )
        keys = [one.key for one in self.keys]
        yield from find_entry_problems(
            self.entries, self.counts, dict.fromkeys((*KNOWN_CATEGORIES, *self.names))
        )
        yield from find_days_ahead(self.entries, today)
        yield from find_lapsed_counters(self.build_counters(today))
        yield from find_start_problems(self.build_history(today), self.starts, today)
        yield from find_key_problems(keys, self.origin)
        yield from find_sealing_problems(self.entries, self.checkpoint, keys, self.origin)

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Those who write entries have a file in staff/, or had one."""
        gone = site.list_withdrawn_slugs(Person)
        named: list[NamedPerson] = [
            (("entries", key, "by"), one.by)
            for key, one in self.entries.items()
            if one.by not in {*gone, SHOP_AUTHOR}
        ]
        yield from find_unknown_people(named, site)

    def list_due_dates(self) -> Iterator[DueFact]:
        """The last day on which the word of the latest attestation is taken."""
        history = self.build_history(date.max)
        if history.attestations:
            latest = max(history.attestations, key=lambda one: one.last)
            last = find_last_valid_day(latest, self.attest_days)
            yield DueFact(
                ("attest_every",),
                last,
                f"the attestation of the record, due on {last - timedelta(days=GRACE_DAYS)}",
                "the numbers of the record are taken away",
                "Run 'trustpages record attest'.",
            )


__all__ = [
    "CASE_RESULTS",
    "CASE_STATES",
    "KNOWN_CATEGORIES",
    "SHOP_AUTHOR",
    "LogKey",
    "Record",
    "RecordEntry",
    "build_leaves",
    "find_days_ahead",
    "needs_salt",
]

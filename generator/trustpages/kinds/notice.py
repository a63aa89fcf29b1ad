"""A notice: something is late, out of stock, closed or recalled, and what the customer can do."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator

from trustpages.fields import FieldGroup, Markdown, Slug, Text, field_info
from trustpages.fields.datetime_fields import Day
from trustpages.fields.disruptions import CLOSED_PARTS, ClosedPart, Disruption, Disruptions
from trustpages.fields.durations import DayRangeField
from trustpages.kinds.complaints import Complaints
from trustpages.kinds.kind import (
    DueFact,
    FeedEntry,
    FieldProblem,
    Kind,
    OmittedPart,
    OrderStage,
    SiteFacts,
    suggest_names,
)
from trustpages.kinds.shipping import Shipping

_CLOSES_INPUT: Any = Literal["everything"] | tuple[Literal["everything"] | ClosedPart, ...]
"""One word may stand without the brackets of a list."""


def _list_single_word(value: object) -> object:
    return [value] if isinstance(value, str) else value


SEVERITIES_BY_RANK = ("urgent", "warn", "info")


class NoticeOption(FieldGroup):
    """Something the customer can do."""

    title: Annotated[Text, field_info("The choice in a few words", "Cancel")]
    text: Annotated[Markdown, field_info("How, and what follows")]


class NoticeEffect(FieldGroup):
    """What a notice changes for a while: parcels that take longer, parts of the shop that are closed."""

    starts: Annotated[
        Day | None,
        field_info("First day that it counts for; else that of the notice", "2026-12-24"),
    ] = None
    ends: Annotated[
        Day | None, field_info("Last day that it counts for; else that of the notice", "2027-01-01")
    ] = None
    zones: Annotated[
        tuple[Slug, ...], field_info("Only these shipping zones", ["mainland"], min_length=1)
    ] = ()
    methods: Annotated[
        tuple[Slug, ...], field_info("Only these shipping methods", ["parcel"], min_length=1)
    ] = ()
    adds: Annotated[
        DayRangeField | None,
        field_info(
            "How much longer parcels take that are handed over in these days",
            "1 to 3 business days",
        ),
    ] = None
    closes: Annotated[
        tuple[Literal["everything"] | ClosedPart, ...],
        BeforeValidator(_list_single_word, json_schema_input_type=_CLOSES_INPUT),
        field_info("What is closed in these days", ["dispatch", "desk"], min_length=1),
    ] = ()

    @property
    def closed_parts(self) -> frozenset[ClosedPart]:
        """The parts of the shop that are closed, `everything` spelled out."""
        if "everything" in self.closes:
            return frozenset(CLOSED_PARTS)
        return frozenset(part for part in self.closes if part != "everything")


class NoticeUpdate(FieldGroup):
    """News of a notice."""

    day: Annotated[Day, field_info("The day of the news", "2026-11-20")]
    text: Annotated[Text, field_info("What is new")]


class Notice(Kind):
    """A notice: something is late, out of stock, closed or recalled, and what the customer can do."""

    file: ClassVar[str] = "notices/*.md"
    path: ClassVar[str] = "notices/{slug}/"
    stage: ClassVar[OrderStage] = "sale"
    collection: ClassVar[str] = "open_notices"
    parent: ClassVar[str] = "notices"
    may_expire: ClassVar[bool] = True
    tells_of_exceptions: ClassVar[bool] = True

    kind: Annotated[
        Literal[
            "out-of-stock", "delay", "holiday", "closure", "recall", "price", "activity", "system"
        ],
        field_info("What sort of notice it is", "delay"),
    ]
    severity: Annotated[Literal["info", "warn", "urgent"], field_info("How much it matters")] = (
        "info"
    )
    starts: Annotated[Day, field_info("First day it is shown", "2026-11-11")]
    ends: Annotated[Day | None, field_info("Last day it is shown", "2026-11-30")] = None
    review_by: Annotated[Day | None, field_info("If the end is not known: look at it again by")] = (
        None
    )
    affects: Annotated[
        NoticeEffect | None,
        field_info("What it changes: every date on every page follows"),
    ] = None
    products: Annotated[tuple[Text, ...], field_info("Goods it touches")] = ()
    cause: Annotated[Text | None, field_info("Why it happened")] = None
    effect: Annotated[Text, field_info("What it means for the customer")]
    new_date: Annotated[Day | None, field_info("For delays: the new date")] = None
    date_unknown: Annotated[
        Text | None, field_info("For delays without a date: say that you do not know")
    ] = None
    choices: Annotated[
        tuple[NoticeOption, ...], field_info("What the customer can do", min_length=1)
    ]
    default: Annotated[Text | None, field_info("What happens if they do nothing")] = None
    updates: Annotated[tuple[NoticeUpdate, ...], field_info("News, the latest last")] = ()

    @property
    def sort_rank(self) -> int:
        """The most urgent first."""
        return SEVERITIES_BY_RANK.index(self.severity)

    @property
    def first_day(self) -> date:
        """The day from which it is shown."""
        return self.starts

    @property
    def affected_days(self) -> tuple[date, date | None] | None:
        """The first and the last day that it changes; None if it states none of its own."""
        if self.affects is None or not (self.affects.starts or self.affects.ends):
            return None
        return (self.affects.starts or self.starts, self.affects.ends or self.ends)

    @property
    def feed_entry(self) -> FeedEntry:
        """The notice from its first day on, with its latest news; as new as these, or as its last review."""
        latest = max(self.updates, key=lambda update: update.day, default=None)
        return FeedEntry(
            published=self.starts,
            updated=max(
                [
                    self.starts,
                    *(update.day for update in self.updates),
                    *([self.reviewed_on] if self.reviewed_on else []),
                ]
            ),
            category=self.kind,
            summary=self.effect,
            content=latest.text if latest else None,
        )

    def expiry_reason(self, today: date) -> str:
        """A notice is shown until its last day."""
        return f"it ended on {self.ends}" if self.ends and self.ends < today else ""

    def find_omitted_parts(self, today: date) -> Iterator[OmittedPart]:
        """Days that were ahead when they were written and have passed."""
        if self.new_date and self.new_date < today:
            yield OmittedPart(
                ("new_date",), f"the new date of '{self.title}'", f"it was {self.new_date}"
            )
        if self.review_by and self.review_by < today:
            yield OmittedPart(
                ("review_by",),
                f"when '{self.title}' is looked at again",
                f"it was to be by {self.review_by}",
            )

    def list_due_dates(self) -> Iterator[DueFact]:
        """The notice's last day, or the day by which it is looked at again, and the new date of a delay."""
        if self.ends:
            yield DueFact(
                ("ends",),
                self.ends,
                f"the notice '{self.title}'",
                "its page says only that it is no longer shown",
                "Move 'ends' if it goes on.",
            )
        elif self.review_by:
            yield DueFact(
                ("review_by",),
                self.review_by,
                f"a look at the notice '{self.title}'",
                "it stays up, but no longer says when you look at it again",
                "Say whether it still holds: move 'review_by', or add 'ends'.",
            )
        if self.new_date and not (self.ends and self.ends < self.new_date):
            yield DueFact(
                ("new_date",),
                self.new_date,
                f"the new date in '{self.title}'",
                "it is left out",
                "Write a later one, if it could not be kept.",
            )

    def not_yet_reason(self, today: date) -> str:
        """A notice is shown from its first day on."""
        return f"it starts on {self.starts}" if self.starts > today else ""

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """A notice ends, or is looked at again; a delay names a date or says that there is none."""
        if self.ends is None and self.review_by is None:
            yield FieldProblem(
                ("ends",),
                "notice-without-end",
                "the notice has neither 'ends' nor 'review_by'",
                "Add its last day, or the day by which you will look at it again.",
            )
        if self.ends and self.ends < self.starts:
            yield FieldProblem(
                ("ends",),
                "ends-before-start",
                "the notice ends before it starts",
                "Swap the two dates.",
            )
        if self.ends is None and self.review_by and self.review_by < today:
            yield FieldProblem(
                ("review_by",),
                "review-overdue",
                f"the notice was to be looked at again by {self.review_by}",
                "Say whether it still holds: move 'review_by', or add 'ends'.",
                notice=True,
            )
        if self.kind == "delay" and not self.new_date and not self.date_unknown:
            yield FieldProblem(
                ("new_date",),
                "delay-without-date",
                "the delay has no new date",
                "Add 'new_date:', or 'date_unknown:' and say that you do not know.",
            )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Zones and methods stand in shipping.md, a telephone that is closed in complaints.md."""
        complaints = site.find_facts(Complaints)
        if self.affects and "line" in self.affects.closes and complaints and not complaints.line:
            yield FieldProblem(
                ("affects", "closes"),
                "closes-no-telephone",
                "the notice closes the complaint telephone, and complaints.md names none",
                "Take 'line' out of 'closes'."
                if len(self.affects.closes) > 1
                else "Take the line 'closes' out.",
            )
        shipping = site.find_facts(Shipping)
        if shipping is not None and self.affects is not None:
            yield from _find_unknown_routes("zones", self.affects.zones, shipping.zones)
            yield from _find_unknown_routes("methods", self.affects.methods, shipping.methods)

    def list_disruptions(self, name: str) -> Disruptions:
        """What the notice changes: nothing, or one disruption."""
        if self.affects is None or not (self.affects.adds or self.affects.closes):
            return ()
        return (
            Disruption(
                name,
                self.affects.starts or self.starts,
                self.affects.ends or self.ends,
                self.affects.zones,
                self.affects.methods,
                self.affects.adds,
                self.affects.closed_parts,
            ),
        )


def _find_unknown_routes(
    field: str, named: tuple[str, ...], known: Collection[str]
) -> Iterator[FieldProblem]:
    for index, name in enumerate(named):
        if name not in known:
            yield FieldProblem(
                ("affects", field, index),
                "unknown-route",
                f"shipping.md has no {field.removesuffix('s')} '{name}'",
                suggest_names(name, known),
            )


class Notices(Kind):
    """The board of notices: what is open now, and what is over."""

    file: ClassVar[str] = "notices.md"
    path: ClassVar[str] = "notices/"
    stage: ClassVar[OrderStage] = "sale"
    label: ClassVar[str] = "Notices"
    lists_feed: ClassVar[bool] = True

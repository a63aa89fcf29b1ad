"""A notice: something is late, out of stock, closed or recalled, and what the customer can do."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from trustpages.fields import FieldGroup, Markdown, Slug, Text, field_info
from trustpages.fields.datetime_fields import Day
from trustpages.kinds.kind import (
    FeedEntry,
    FieldProblem,
    Kind,
    OrderStage,
    SiteFacts,
    suggest_names,
)
from trustpages.kinds.shipping import Shipping

SEVERITIES_BY_RANK = ("urgent", "warn", "info")


class NoticeOption(FieldGroup):
    """Something the customer can do."""

    title: Annotated[Text, field_info("The choice in a few words", "Cancel")]
    text: Annotated[Markdown, field_info("How, and what follows")]


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
    zones: Annotated[tuple[Slug, ...], field_info("Shipping zones it touches", ["mainland"])] = ()
    methods: Annotated[tuple[Slug, ...], field_info("Shipping methods it touches", ["parcel"])] = ()
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
    def feed_entry(self) -> FeedEntry:
        """The notice from its first day on, with its latest news."""
        latest = max(self.updates, key=lambda update: update.day, default=None)
        return FeedEntry(
            published=self.starts,
            updated=max([self.starts, *(update.day for update in self.updates)]),
            category=self.kind,
            summary=self.effect,
            content=latest.text if latest else None,
        )

    def unpublished_reason(self, today: date) -> str:
        """A notice is shown until its last day."""
        return f"it ended on {self.ends}" if self.ends and self.ends < today else ""

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
                warning=True,
            )
        if self.kind == "delay" and not self.new_date and not self.date_unknown:
            yield FieldProblem(
                ("new_date",),
                "delay-without-date",
                "the delay has no new date",
                "Add 'new_date:', or 'date_unknown:' and say that you do not know.",
            )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """The zones and methods that it names stand in shipping.md."""
        shipping = site.find_facts(Shipping)
        if shipping is not None:
            yield from _find_unknown_routes("zones", self.zones, shipping.zones)
            yield from _find_unknown_routes("methods", self.methods, shipping.methods)


def _find_unknown_routes(
    field: str, named: tuple[str, ...], known: Collection[str]
) -> Iterator[FieldProblem]:
    for index, name in enumerate(named):
        if name not in known:
            yield FieldProblem(
                (field, index),
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

"""Reviews of customers, bad ones too: each in its own words, with the shop's reply."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from trustpages.fields import Markdown, Slug, Text, field_info
from trustpages.kinds.kind import FieldProblem, Kind, OrderStage, SiteFacts, SubPage
from trustpages.kinds.person import NamedPerson, Person, find_unknown_people
from trustpages.kinds.reviews.checks import ID_PATTERN, find_review_problems
from trustpages.kinds.reviews.counts import (
    NumberedReview,
    ReviewCounts,
    count_reviews,
    sort_newest_first,
)
from trustpages.kinds.reviews.entries import Removal, Reply, Review
from trustpages.kinds.reviews.initials import make_initials

KNOWN_WAYS = ("order", "invitation", "marketplace", "receipt")
"""What a verification may rest on; themes have words for these."""
KNOWN_REASONS = ("personal-details", "insult", "other-shop", "fake", "author-asked", "unlawful")
"""Reasons of a removal that themes have words for; a shop names any other one in `names`."""
SHOP_NAME = "shop"
"""Stands in `source` and `by` for the shop itself."""
LATEST_COUNT = 50
"""How many reviews stand on the first page."""
REVIEWS_PER_PAGE = 100
"""A year with more reviews goes on on further pages; what stands on a page stays there."""


class Reviews(Kind):
    """Reviews of customers: who is asked, how they are verified, and what is removed."""

    file: ClassVar[str] = "reviews.md"
    path: ClassVar[str] = "reviews/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Reviews"
    footer_rank: ClassVar[int] = 8
    parts_field: ClassVar[str] = "entries"
    customer_fields: ClassVar[frozenset[str]] = frozenset({"entries"})
    parts_name: ClassVar[str] = "YYYY/NNNN"
    parts_guide: ClassVar[str] = "docs/reviews.md"

    who_is_asked: Annotated[
        Markdown,
        field_info("Who is asked for a review, when, and by what", "Everybody, ten days later."),
    ]
    how_verified: Annotated[
        Markdown,
        field_info("How you know that the author bought something", "We look for the order."),
    ]
    what_is_removed: Annotated[
        Markdown,
        field_info("What is removed, and why; that a review is bad is no reason", "Insults."),
    ]
    how_to_report: Annotated[
        Markdown,
        field_info("How somebody can report a review", "Write to reviews@shop.example."),
    ]
    names: Annotated[
        dict[Slug, Text],
        field_info(
            "Reasons of removals, and ways of verifying, of your own in words", default_factory=dict
        ),
    ]
    entries: Annotated[
        dict[str, Review],
        field_info("The reviews, each in a file of its own", default_factory=dict),
    ]

    def count_reviews(self, today: date) -> ReviewCounts:
        """The numbers of a day."""
        return count_reviews(sort_newest_first(self.entries, today))

    def list_latest(self, today: date) -> tuple[NumberedReview, ...]:
        """The newest reviews that can be read, at most as many as stand on the first page."""
        found = sort_newest_first(self.entries, today)
        return tuple(one for one in found if one.facts.removed is None)[:LATEST_COUNT]

    def list_page_reviews(self, part: str, today: date) -> tuple[NumberedReview, ...]:
        """The reviews of a page of a year ("2026", "2026/2"), the newest first."""
        year, _, number = part.partition("/")
        of_year = sorted(key for key in self.entries if key.startswith(f"{year}/"))
        start = (int(number or 1) - 1) * REVIEWS_PER_PAGE
        shown = {key: self.entries[key] for key in of_year[start : start + REVIEWS_PER_PAGE]}
        return sort_newest_first(shown, today)

    def find_page(self, review_id: str) -> str:
        """The part of the pages of reviews on which one stands."""
        year, _, number = review_id.partition("/")
        page = (int(number) - 1) // REVIEWS_PER_PAGE + 1
        return year if page == 1 else f"{year}/{page}"

    def list_pages(self) -> tuple[SubPage, ...]:
        """A page for each year; a year with many reviews has several."""
        parts = dict.fromkeys(self.find_page(key) for key in sorted(self.entries))
        return tuple(
            SubPage(part, f"{self.title}: {part}", str(self.summary or "")) for part in parts
        )

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """The reviews are numbered without a gap, and each agrees with itself."""
        ways, reasons = {*KNOWN_WAYS, *self.names}, {*KNOWN_REASONS, *self.names}
        yield from find_review_problems(self.entries, ways, reasons, today)

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Those who reply have a file in staff/, or had one."""
        gone = site.list_withdrawn_slugs(Person)
        named: list[NamedPerson] = [
            (("entries", key, "reply", "by"), one.reply.by)
            for key, one in self.entries.items()
            if one.reply and one.reply.by not in {*gone, SHOP_NAME}
        ]
        yield from find_unknown_people(named, site)


__all__ = [
    "ID_PATTERN",
    "KNOWN_REASONS",
    "KNOWN_WAYS",
    "SHOP_NAME",
    "NumberedReview",
    "Removal",
    "Reply",
    "Review",
    "ReviewCounts",
    "Reviews",
    "make_initials",
]

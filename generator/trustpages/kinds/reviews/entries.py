"""Reviews as their files state them: words of customers, which nobody edits or translates."""

from typing import Annotated

from trustpages.fields import MASK, FieldGroup, OwnQuotation, Quotation, Slug, field_info
from trustpages.fields.amounts import WholeNumber, YesNo
from trustpages.fields.contact import UrlField
from trustpages.fields.datetime_fields import Day

MAX_RATING, MAX_BAD_RATING = 5, 2
"""The best rating, and the best of those that ask for an answer."""


class Reply(FieldGroup):
    """What the shop answered."""

    by: Annotated[Slug, field_info("Who answered: a name in staff/, or shop", "amara-okafor")]
    day: Annotated[Day, field_info("The day of the answer", "2026-10-23")]
    text: Annotated[
        OwnQuotation,
        field_info("The answer, in the language of the review", "You are right: we said it late."),
    ]


class Removal(FieldGroup):
    """Why the words of a review are gone."""

    day: Annotated[Day, field_info("The day on which they were taken out", "2026-10-30")]
    reason: Annotated[
        Slug, field_info("The reason, from those of what_is_removed", "personal-details")
    ]


class Review(FieldGroup):
    """A review, in its own words; of one that was removed, all but its words and its author."""

    source: Annotated[
        str, field_info("Where it was written: a marketplace, or shop for the shop itself", "Etsy")
    ]
    source_url: Annotated[UrlField | None, field_info("Where it can be looked up")] = None
    received: Annotated[Day, field_info("The day on which it was written", "2026-10-21")]
    author: Annotated[
        str | None, field_info("Initials of the customer; no name, and no town", "M. R.")
    ] = None
    rating: Annotated[WholeNumber, field_info("The stars that it gave, 1 to 5", "2", ge=1, le=5)]
    text: Annotated[
        Quotation | None,
        field_info(
            f"The words of the customer; {MASK} stands for what could tell who it was",
            "The tiles are fine. The pallet stood in the rain.",
        ),
    ] = None
    language: Annotated[
        str | None,
        field_info(
            "The language of its words (BCP 47)",
            "en",
            pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$",
        ),
    ] = None
    verified: Annotated[
        YesNo | None, field_info("Whether the shop knows that the author bought something", "yes")
    ] = None
    how: Annotated[
        Slug | None,
        field_info("What that rests on: order, invitation, marketplace, receipt", "order"),
    ] = None
    reply: Annotated[Reply | None, field_info("What the shop answered")] = None
    removed: Annotated[Removal | None, field_info("Why its words are gone")] = None

    @property
    def is_bad(self) -> bool:
        """Whether it asks for an answer: one or two stars."""
        return self.rating <= MAX_BAD_RATING

    @property
    def is_unanswered(self) -> bool:
        """Whether it asks for an answer and has none."""
        return self.is_bad and not self.reply and not self.removed

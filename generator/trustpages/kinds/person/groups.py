"""Groups of fields of a person: consent, qualifications, work at the door, badge, status."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated, Literal, TypeAlias

from pydantic import model_validator

from trustpages.fields import FieldGroup, Name, Text, field_error, field_info
from trustpages.fields.contact import UrlField
from trustpages.fields.datetime_fields import Day
from trustpages.fields.phone import PhoneField
from trustpages.kinds.kind import DueFact, OmittedPart


class PublicationConsent(FieldGroup):
    """What the person agreed to have published, and until when that is asked again."""

    given_on: Annotated[Day, field_info("The day of the consent", "2026-02-01")]
    covers: Annotated[
        tuple[Literal["name", "photo", "video", "stars"], ...],
        field_info("What it covers", ["name", "photo", "stars"], min_length=1),
    ]
    review_by: Annotated[Day, field_info("The day by which it is asked again", "2027-02-01")]


class Qualification(FieldGroup):
    """Something the person learnt and can prove."""

    name: Annotated[Text, field_info("What it is", "NVQ Level 3 Wall and Floor Tiling")]
    issuer: Annotated[Name, field_info("Who gave it", "City & Guilds")]
    number: Annotated[str | None, field_info("Its number")] = None
    valid_to: Annotated[Day | None, field_info("The last day it holds")] = None
    verify_url: Annotated[UrlField | None, field_info("Where it can be verified")] = None


class OnSiteWork(FieldGroup):
    """What the person does at the customer's door, and how to ask for them."""

    services: Annotated[
        tuple[Text, ...], field_info("What they do", ["laying", "repairs"], min_length=1)
    ]
    areas: Annotated[
        tuple[Text, ...], field_info("Where they come", ["Bristol", "Bath"], min_length=1)
    ]
    days: Annotated[Text, field_info("On which days", "Tuesday to Thursday")]
    request: Annotated[
        Text, field_info("How to ask for them by name", "Call the desk and ask for Lin Mei")
    ]


class WorkStatus(FieldGroup):
    """Whether the person is at work, away, or has left."""

    state: Annotated[Literal["active", "away", "left"], field_info("Where they are")] = "active"
    day: Annotated[Day | None, field_info("Away until, or left on, this day")] = None

    @model_validator(mode="after")
    def _check_status_day(self) -> "WorkStatus":
        if self.state != "active" and self.day is None:
            raise field_error(
                "status-without-day",
                f"'{self.state}' has no day",
                "Add 'day:': until when the person is away, or on which day they left.",
            )
        return self

    def list_due_dates(self, name: str) -> Iterator[DueFact]:
        """The last day away, or of work, of the person of that name."""
        if self.day and self.state == "away":
            yield DueFact(
                ("status", "day"),
                self.day,
                f"that {name} is away",
                "the page no longer says so",
                "Move the day if it takes longer.",
            )
        if self.day and self.state == "left":
            yield DueFact(
                ("status", "day"),
                self.day - timedelta(days=1),
                f"that {name} works here",
                "the page says that they have left, and other pages name the role",
                "Name somebody else in desk.md and complaints.md, if they stand there.",
            )

    def find_outdated_parts(self, name: str, today: date) -> Iterator[OmittedPart]:
        """A status that is over, or whose day has not come."""
        if self.day and self.state == "away" and self.day < today:
            yield OmittedPart(("status",), f"that {name} is away", f"it was until {self.day}")
        if self.day and self.state == "left" and self.day > today:
            yield OmittedPart(("status",), f"that {name} has left", f"it is from {self.day} on")


BadgeState: TypeAlias = Literal["valid", "expired", "revoked", "left"]
BADGE_FAULTS: dict[BadgeState, tuple[str, str]] = {
    "left": ("the person has left", "Take 'status:' out of the file if the person is back."),
    "revoked": (
        "it was revoked",
        "Give the new badge a number and a last day under 'badge:', and take 'revoked_on' out.",
    ),
    "expired": (
        "its last day is over",
        "Give it a new number and a new last day under 'badge:', then make the card.",
    ),
}
"""Why a badge does not hold, in words, and what has to be done before there is a card again."""


class Badge(FieldGroup):
    """The badge that the person shows at the door."""

    number: Annotated[str, field_info("The number on it", "GM-07")]
    valid_to: Annotated[Day | None, field_info("The last day it holds", "2027-06-30")] = None
    revoked_on: Annotated[
        Day | None, field_info("The day from which it no longer holds", "2026-11-09")
    ] = None

    def is_revoked(self, today: date) -> bool:
        """Whether the day of the revocation has come."""
        return self.revoked_on is not None and self.revoked_on <= today

    def is_expired(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.valid_to is not None and self.valid_to < today

    @property
    def last_day(self) -> date | None:
        """The last day on which it holds, whatever ends it; None if nothing says so."""
        ends = [self.valid_to] if self.valid_to else []
        ends += [self.revoked_on - timedelta(days=1)] if self.revoked_on else []
        return min(ends, default=None)

    @model_validator(mode="before")
    @classmethod
    def _check_group(cls, value: object) -> object:
        if isinstance(value, str):
            raise field_error(
                "badge-as-text",
                "a badge has a number and a last day",
                "Write 'number:' and 'valid_to:' under 'badge:'.",
                instead=f"{{number: {value}}}",
            )
        return value

    @model_validator(mode="after")
    def _check_revocation(self) -> "Badge":
        if self.revoked_on and self.valid_to is None:
            raise field_error(
                "badge-without-end",
                "a badge is revoked that has no last day",
                "Add 'valid_to:' with the day that is printed on the badge.",
            )
        return self


class VisitSafety(FieldGroup):
    """What customers should know of whoever stands at their door."""

    phone: Annotated[PhoneField, field_info("The number to call to be sure", "+44 117 496 0123")]
    never_asks: Annotated[
        tuple[Text, ...],
        field_info(
            "What nobody who comes ever asks for",
            ["cash at the door", "your card or its PIN"],
            min_length=1,
        ),
    ]

"""Badges of people who come to the door: until when each holds, and why one does not."""

from datetime import date, timedelta
from typing import Annotated, Literal, TypeAlias

from pydantic import model_validator

from trustpages.fields import FieldGroup, Text, field_error, field_info
from trustpages.fields.datetime_fields import Day
from trustpages.fields.phone import PhoneField

BadgeState: TypeAlias = Literal["valid", "expired", "revoked", "left"]


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

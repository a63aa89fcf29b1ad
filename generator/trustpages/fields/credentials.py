"""What a shop may show of itself: licences, awards and certificates, and its level on a marketplace."""

from datetime import date, timedelta
from typing import Annotated, Literal, TypeAlias

from pydantic import model_validator

from trustpages.fields import FieldGroup, Name, Text, field_error, field_info
from trustpages.fields.contact import UrlField
from trustpages.fields.datetime_fields import Day, ReviewDay

CredentialKind: TypeAlias = Literal[
    "award", "certificate", "scheme", "trustmark", "marketplace-level", "licence"
]
MAX_LEVEL_AGE = timedelta(days=90)
"""A marketplace's level is shown for so long after it was read off (the product's own rule)."""


class Credential(FieldGroup):
    """An award, certificate, scheme or trust mark: who gave it, until when, where it can be verified."""

    kind: Annotated[CredentialKind, field_info("What sort of credential it is", "certificate")]
    name: Annotated[Text, field_info("Its name", "Approved tile installer")]
    issuer: Annotated[Name, field_info("Who gave it", "The Tile Association")]
    identifier: Annotated[str | None, field_info("Its number", "TTA-4471")] = None
    issued_on: Annotated[Day, field_info("The day it was given", "2025-04-01")]
    expires_on: Annotated[Day | None, field_info("The last day it holds", "2027-03-31")] = None
    verify_url: Annotated[UrlField | None, field_info("Where anybody can verify it")] = None
    review_by: Annotated[
        ReviewDay | None,
        field_info("The day by which you look whether it is still so", "2027-05-01"),
    ] = None

    @model_validator(mode="after")
    def _check_credential(self) -> "Credential":
        if self.kind in {"trustmark", "scheme"} and self.verify_url is None:
            raise field_error(
                "credential-without-proof",
                f"a {self.kind} needs a link where it can be verified",
                "Add 'verify_url:' with the issuer's own page about this shop.",
            )
        if self.expires_on and self.expires_on < self.issued_on:
            raise field_error(
                "ends-before-start", "it expires before it was issued", "Swap the two dates."
            )
        return self

    def is_expired(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.expires_on is not None and self.expires_on < today


class MarketplaceProfile(FieldGroup):
    """The shop on a marketplace or network, with its level there on a given day."""

    platform: Annotated[Name, field_info("The marketplace", "Etsy")]
    url: Annotated[
        UrlField, field_info("The shop's page there", "https://marketplace.example/guppy")
    ]
    level: Annotated[
        Text | None, field_info("The level that the marketplace shows", "Star Seller")
    ] = None
    as_of: Annotated[
        Day | None, field_info("The day on which the level was read", "2026-11-02")
    ] = None

    @model_validator(mode="after")
    def _check_level_date(self) -> "MarketplaceProfile":
        if self.level and not self.as_of:
            raise field_error(
                "level-without-date",
                "the level has no 'as_of' date",
                "Add the day on which you read the level on the marketplace.",
            )
        return self

    def is_level_outdated(self, today: date) -> bool:
        """Whether the level was read too long ago to be repeated."""
        return self.as_of is not None and today - self.as_of > MAX_LEVEL_AGE

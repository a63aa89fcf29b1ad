"""Who the shop is on paper: registration, credentials, profiles elsewhere, and the places one can visit."""

from datetime import date, timedelta
from typing import Annotated, Literal, TypeAlias

from pydantic import model_validator

from trustpages.facts.contact import Address, Country, Currency, Web
from trustpages.facts.fact import Fact, Words, about, fault
from trustpages.facts.media import Picture
from trustpages.facts.moments import Day, Week

CredentialKind: TypeAlias = Literal[
    "award", "certificate", "scheme", "trustmark", "marketplace-level", "licence"
]
LEVEL_HOLDS = timedelta(days=90)
"""A marketplace's level is shown for so long after it was read off (the product's own rule)."""


class Registration(Fact):
    """The entry in a public register, or the reason why there is none."""

    registry: Annotated[str | None, about("Name of the register", "Companies House")] = None
    number: Annotated[str | None, about("Number in that register", "01234567")] = None
    country: Annotated[Country | None, about("Country of the register", "GB")] = None
    url: Annotated[Web | None, about("The entry itself", "https://register.example/01234567")] = (
        None
    )
    not_required: Annotated[
        Words | None, about("If no registration is needed: why", "A sole trader in Ireland")
    ] = None

    @model_validator(mode="after")
    def _either(self) -> "Registration":
        needed = {"registry": self.registry, "number": self.number, "country": self.country}
        lacking = " and ".join(f"'{name}'" for name, given in needed.items() if not given)
        if lacking and not self.not_required:
            raise fault(
                "registration",
                f"the registration has no {lacking}",
                "Add what is missing; or write 'not_required:' with the reason if there is no entry.",
            )
        return self


class Credential(Fact):
    """An award, certificate, scheme or trust mark: who gave it, until when, where it can be verified."""

    kind: Annotated[CredentialKind, about("What sort of credential it is", "certificate")]
    name: Annotated[Words, about("Its name", "Approved tile installer")]
    issuer: Annotated[str, about("Who gave it", "The Tile Association")]
    identifier: Annotated[str | None, about("Its number", "TTA-4471")] = None
    issued_on: Annotated[Day, about("The day it was given", "2025-04-01")]
    expires_on: Annotated[Day | None, about("The last day it holds", "2027-03-31")] = None
    verify_url: Annotated[Web | None, about("Where anybody can verify it")] = None

    @model_validator(mode="after")
    def _provable(self) -> "Credential":
        if self.kind in {"trustmark", "scheme"} and self.verify_url is None:
            raise fault(
                "credential-without-proof",
                f"a {self.kind} needs a link where it can be verified",
                "Add 'verify_url:' with the issuer's own page about this shop.",
            )
        if self.expires_on and self.expires_on < self.issued_on:
            raise fault(
                "ends-before-start", "it expires before it was issued", "Swap the two dates."
            )
        return self

    def lapsed(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.expires_on is not None and self.expires_on < today


class Profile(Fact):
    """The shop on a marketplace or network, with its level there on a given day."""

    platform: Annotated[str, about("The marketplace", "Etsy")]
    url: Annotated[Web, about("The shop's page there", "https://marketplace.example/guppy")]
    level: Annotated[Words | None, about("The level that the marketplace shows", "Star Seller")] = (
        None
    )
    as_of: Annotated[Day | None, about("The day on which the level was read", "2026-11-02")] = None

    @model_validator(mode="after")
    def _dated(self) -> "Profile":
        if self.level and not self.as_of:
            raise fault(
                "level-without-date",
                "the level has no 'as_of' date",
                "Add the day on which you read the level on the marketplace.",
            )
        return self

    def level_is_old(self, today: date) -> bool:
        """Whether the level was read too long ago to be repeated."""
        return self.as_of is not None and today - self.as_of > LEVEL_HOLDS


class Location(Fact):
    """A place of the shop: office, factory, warehouse or showroom, with photos."""

    name: Annotated[Words, about("What the place is called", "The workshop")]
    kind: Annotated[
        Literal["office", "factory", "workshop", "warehouse", "showroom"], about("What it is")
    ]
    address: Annotated[Address | None, about("Its address, if it is not the shop's own")] = None
    visit: Annotated[
        Literal["yes", "no", "by appointment"],
        about("Whether customers may come", "by appointment"),
    ]
    hours: Annotated[Week | None, about("When it is open to visitors")] = None
    text: Annotated[
        Words | None, about("What happens there", "Sheets are cut and mounted here.")
    ] = None
    pictures: Annotated[tuple[Picture, ...], about("Photos of the place", min_length=1)]


class Payment(Fact):
    """A way to pay, and when the money is taken."""

    method: Annotated[Words, about("The means of payment", "Card (Visa, Mastercard)")]
    charged: Annotated[Words, about("When the money is taken", "when we hand over your parcel")]
    currencies: Annotated[tuple[Currency, ...], about("In which currencies", ["GBP"])] = ()
    fees: Annotated[Words | None, about("What it costs extra", "No fee")] = None


class Manufacturer(Fact):
    """Who makes or answers for a group of goods, with addresses (EU Regulation 2023/988, art. 19)."""

    goods: Annotated[Words, about("Which goods", "Glass mosaic")]
    name: Annotated[str, about("Name of the maker or responsible person", "Vetro Laguna S.r.l.")]
    address: Annotated[Address, about("Postal address")]
    url: Annotated[Web | None, about("Web address")] = None

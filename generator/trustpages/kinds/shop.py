"""The shop: who it is, where it stands, what it may show, and how it is paid."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from trustpages.facts.contact import Address, Country, Currency, Language, Mail, Telephone
from trustpages.facts.fact import Prose, Words, about
from trustpages.facts.identity import (
    Credential,
    Location,
    Manufacturer,
    Payment,
    Profile,
    Registration,
)
from trustpages.facts.moments import Day, TimeZone
from trustpages.kinds.kind import Drop, Flaw, Kind, Setting, Stage
from trustpages.schemaorg import JsonLd, some
from trustpages.schemaorg.identity import certification, postal, registration


class Shop(Kind):
    """`shop.yaml`, drawn as the page about the shop."""

    file: ClassVar[str] = "shop.yaml"
    path: ClassVar[str] = "about/"
    stage: ClassVar[Stage] = "pre"
    label: ClassVar[str] = "About us"

    name: Annotated[str, about("What the shop is called", "Guppy Mosaic")]
    sells: Annotated[
        Words, about("One plain sentence: what it sells and from where", "Mosaic from Bristol.")
    ]
    story: Annotated[Prose | None, about("Who you are, in your own words")] = None
    kind: Annotated[
        Literal["online", "flagship", "authorised-dealer", "branch"],
        about("What sort of shop it is"),
    ] = "online"
    legal_name: Annotated[str, about("The name in the register", "Guppy Mosaic Ltd")]
    legal_form: Annotated[Words | None, about("Legal form", "Private limited company")] = None
    founded: Annotated[Day | None, about("The day it was founded", "2009-03-02")] = None
    registration: Annotated[Registration, about("The entry in a public register")]
    vat_id: Annotated[
        str | None,
        about("VAT number with its country", "GB123456789", pattern=r"^[A-Z]{2}[A-Z0-9]{2,13}$"),
    ] = None
    responsible: Annotated[str | None, about("Who answers for the shop by law", "Amara Okafor")] = (
        None
    )
    address: Annotated[Address, about("Where the shop is established")]
    email: Annotated[Mail, about("A mail address that somebody reads")]
    phone: Annotated[Telephone | None, about("The shop's telephone")] = None
    time_zone: Annotated[TimeZone, about("The shop's time zone", "Europe/London")]
    currencies: Annotated[
        tuple[Currency, ...], about("Currencies of its prices", ["GBP"], min_length=1)
    ]
    languages: Annotated[
        tuple[Language, ...], about("Languages in which it answers", ["en"], min_length=1)
    ]
    markets: Annotated[
        tuple[Country, ...], about("Countries it sells to", ["GB", "IE"], min_length=1)
    ]
    licences: Annotated[tuple[Credential, ...], about("Licences to trade")] = ()
    credentials: Annotated[
        tuple[Credential, ...], about("Awards, certificates, schemes, trust marks")
    ] = ()
    places: Annotated[
        tuple[Location, ...], about("Workshop, warehouse, showroom, with photos")
    ] = ()
    payment: Annotated[tuple[Payment, ...], about("How one can pay, and when money is taken")] = ()
    profiles: Annotated[tuple[Profile, ...], about("The shop on marketplaces")] = ()
    manufacturers: Annotated[tuple[Manufacturer, ...], about("Who makes the goods")] = ()

    def lapsed(self, today: date) -> Iterator[Drop]:
        """Credentials that have expired, and levels that were read too long ago."""
        yield from _expired("licences", self.licences, today)
        yield from _expired("credentials", self.credentials, today)
        for index, profile in enumerate(self.profiles):
            if profile.level and profile.level_is_old(today):
                yield Drop(
                    ("profiles", index, "level"),
                    f"the level on {profile.platform}",
                    f"it was read on {profile.as_of}, more than 90 days ago",
                )

    def flaws(self, today: date) -> Iterator[Flaw]:
        """A shop must be reachable by more than mail, and must say how it is paid."""
        if not self.payment:
            yield Flaw(
                ("payment",),
                "no-payment",
                "no means of payment is named",
                "Add 'payment:' with each method and when the money is taken.",
                warning=True,
            )

    def organization(self, setting: Setting) -> JsonLd:
        """Identity, address and registration."""
        said: JsonLd = {
            "legalName": self.legal_name,
            "description": str(self.sells),
            "email": self.email.address,
            "address": postal(self.address),
            "areaServed": list(self.markets),
            "knowsLanguage": list(self.languages),
        }
        optional = {
            "telephone": self.phone and self.phone.e164,
            "vatID": self.vat_id,
            "foundingDate": self.founded and self.founded.isoformat(),
            "companyRegistration": registration(self.registration),
            "hasCertification": [
                certification(held) for held in self.credentials if held.kind != "award"
            ],
            "award": [
                f"{held.name} ({held.issuer})" for held in self.credentials if held.kind == "award"
            ],
            "sameAs": [profile.url.href for profile in self.profiles],
            "acceptedPaymentMethod": [str(payment.method) for payment in self.payment],
        }
        return said | some(optional)


def _expired(field: str, held: tuple[Credential, ...], today: date) -> Iterator[Drop]:
    for index, one in enumerate(held):
        if one.lapsed(today):
            yield Drop((field, index), f"'{one.name}'", f"it expired on {one.expires_on}")

"""The shop: who it is, where it stands, what it may show, and how it is paid."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, ClassVar, Literal
from unicodedata import normalize

from pydantic import ValidationInfo, field_validator, model_validator

from trustpages.document import Loc
from trustpages.fields import (
    FieldGroup,
    Markdown,
    Name,
    ShopConventions,
    Text,
    field_error,
    field_info,
)
from trustpages.fields.amounts import is_currency
from trustpages.fields.contact import (
    CountryCode,
    CurrencyCode,
    EmailField,
    LanguageTag,
    UrlField,
    is_country,
)
from trustpages.fields.credentials import MAX_LEVEL_AGE, Credential, MarketplaceProfile
from trustpages.fields.datetime_fields import Day, TimeZone
from trustpages.fields.jsonld import JsonLd, drop_empty
from trustpages.fields.locations import ShopLocation, build_place
from trustpages.fields.phone import PhoneField
from trustpages.fields.postal_address import PostalAddress, build_postal_address
from trustpages.kinds.kind import (
    DueFact,
    FieldProblem,
    JsonLdContext,
    Kind,
    OmittedPart,
    OrderStage,
    Requirement,
    ShopProfile,
    SiteFacts,
)
from trustpages.kinds.shipping import Shipping

_VAT_NUMBER = re.compile(r"^(?:[A-Z]{2}[A-Z0-9]{2,13}|T[0-9]{13})$")


class Registration(FieldGroup):
    """The entry in a public register, or the reason why there is none."""

    registry: Annotated[Name | None, field_info("Name of the register", "Companies House")] = None
    number: Annotated[str | None, field_info("Number in that register", "01234567")] = None
    country: Annotated[CountryCode | None, field_info("Country of the register", "GB")] = None
    url: Annotated[
        UrlField | None, field_info("The entry itself", "https://register.example/01234567")
    ] = None
    not_required: Annotated[
        Text | None, field_info("If no registration is needed: why", "A sole trader in Ireland")
    ] = None

    @model_validator(mode="after")
    def _check_registration(self) -> "Registration":
        needed = {"registry": self.registry, "number": self.number, "country": self.country}
        lacking = " and ".join(f"'{name}'" for name, given in needed.items() if not given)
        if lacking and not self.not_required:
            raise field_error(
                "registration",
                f"the registration has no {lacking}",
                "Add what is missing; or write 'not_required:' with the reason if there is no entry.",
            )
        return self


class PaymentMethod(FieldGroup):
    """A way to pay, and when the money is taken."""

    method: Annotated[Text, field_info("The means of payment", "Card (Visa, Mastercard)")]
    charged: Annotated[Text, field_info("When the money is taken", "when we hand over your parcel")]
    currencies: Annotated[tuple[CurrencyCode, ...], field_info("In which currencies", ["GBP"])] = ()
    fees: Annotated[Text | None, field_info("What it costs extra", "No fee")] = None


class Manufacturer(FieldGroup):
    """Who makes or answers for a group of goods, with addresses (EU Regulation 2023/988, art. 19)."""

    goods: Annotated[Text, field_info("Which goods", "Glass mosaic")]
    name: Annotated[
        Name, field_info("Name of the maker or responsible person", "Vetro Laguna S.r.l.")
    ]
    address: Annotated[PostalAddress, field_info("Postal address")]
    url: Annotated[UrlField | None, field_info("Web address")] = None


def build_certification(credential: Credential) -> JsonLd:
    """A schema.org `Certification`."""
    return {"@type": "Certification"} | drop_empty(
        {
            "name": str(credential.name),
            "certificationIdentification": credential.identifier,
            "issuedBy": {"@type": "Organization", "name": str(credential.issuer)},
            "validFrom": credential.issued_on.isoformat(),
            "expires": credential.expires_on and credential.expires_on.isoformat(),
            "url": credential.verify_url and credential.verify_url.href,
        }
    )


def build_registration(entry: Registration) -> JsonLd | None:
    """The entry in a public register as a `Certification`; None where there is none."""
    if not entry.number:
        return None
    registry = str(entry.registry or "")
    issuer = {"@type": "Organization", "name": registry} if registry else None
    return {"@type": "Certification"} | drop_empty(
        {
            "name": registry or entry.number,
            "certificationIdentification": entry.number,
            "issuedBy": issuer,
            "url": entry.url and entry.url.href,
        }
    )


class Shop(Kind):
    """The shop: who it is, where it stands, what it may show, and how it is paid."""

    file: ClassVar[str] = "shop.yaml"
    path: ClassVar[str] = "about/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "About us"
    requirement: ClassVar[Requirement] = "required"
    footer_rank: ClassVar[int] = 5
    describes_shop: ClassVar[bool] = True

    name: Annotated[Name, field_info("What the shop is called", "Guppy Mosaic")]
    sells: Annotated[
        Text, field_info("One plain sentence: what it sells and from where", "Mosaic from Bristol.")
    ]
    story: Annotated[Markdown | None, field_info("Who you are, in your own words")] = None
    kind: Annotated[
        Literal["online", "flagship", "authorised-dealer", "branch"],
        field_info("What sort of shop it is"),
    ] = "online"
    legal_name: Annotated[Name, field_info("The name in the register", "Guppy Mosaic Ltd")]
    legal_form: Annotated[Text | None, field_info("Legal form", "Private limited company")] = None
    founded: Annotated[Day | None, field_info("The day it was founded", "2009-03-02")] = None
    registration: Annotated[Registration, field_info("The entry in a public register")]
    vat_id: Annotated[
        str | None,
        field_info(
            "VAT number with its country",
            "GB123456789",
            pattern=_VAT_NUMBER.pattern,
        ),
    ] = None
    responsible: Annotated[
        Name | None, field_info("Who answers for the shop by law", "Amara Okafor")
    ] = None
    address: Annotated[PostalAddress, field_info("Where the shop is established")]
    email: Annotated[EmailField, field_info("A mail address that somebody reads")]
    phone: Annotated[PhoneField | None, field_info("The shop's telephone")] = None
    time_zone: Annotated[TimeZone, field_info("The shop's time zone", "Europe/London")]
    currencies: Annotated[
        tuple[CurrencyCode, ...], field_info("Currencies of its prices", ["GBP"], min_length=1)
    ]
    languages: Annotated[
        tuple[LanguageTag, ...], field_info("Languages in which it answers", ["en"], min_length=1)
    ]
    markets: Annotated[
        tuple[CountryCode, ...], field_info("Countries it sells to", ["GB", "IE"], min_length=1)
    ]
    licences: Annotated[tuple[Credential, ...], field_info("Licences to trade")] = ()
    credentials: Annotated[
        tuple[Credential, ...], field_info("Awards, certificates, schemes, trust marks")
    ] = ()
    places: Annotated[
        tuple[ShopLocation, ...], field_info("Workshop, warehouse, showroom, and how to get there")
    ] = ()
    payment: Annotated[
        tuple[PaymentMethod, ...], field_info("How one can pay, and when money is taken")
    ] = ()
    profiles: Annotated[tuple[MarketplaceProfile, ...], field_info("The shop on marketplaces")] = ()
    manufacturers: Annotated[tuple[Manufacturer, ...], field_info("Who makes the goods")] = ()

    @field_validator("vat_id", mode="before")
    @classmethod
    def _check_invoice_number(cls, value: Any, info: ValidationInfo) -> Any:
        """In Japan the number of an issuer of qualified invoices: T and 13 digits.

        No check digit is asked for: sole traders have numbers of their own beside those of companies.
        """
        is_japanese = isinstance(info.context, ShopConventions) and info.context.country == "JP"
        if not is_japanese or not isinstance(value, str) or _VAT_NUMBER.fullmatch(value):
            return value
        digits = re.sub(r"[^0-9]", "", normalize("NFKC", value))
        raise field_error(
            "form",
            f"'{value}' is not written as 'vat_id' is",
            "Write T and the 13 digits of your registration as an issuer of qualified invoices, without"
            " hyphens, such as T1234567890123.",
            instead=f"T{digits}" if len(digits) == 13 else "",  # noqa: PLR2004 - the number's length
        )

    @classmethod
    def read_conventions(cls, data: Mapping[str, Any]) -> ShopConventions:
        """The country of the shop's address, and the first of its currencies."""
        address, currencies = data.get("address"), data.get("currencies")
        country = address.get("country") if isinstance(address, dict) else None
        currency = currencies[0] if isinstance(currencies, list) and currencies else None
        return ShopConventions(
            country if isinstance(country, str) and is_country(country) else "",
            currency if isinstance(currency, str) and is_currency(currency) else "",
        )

    @property
    def shop_profile(self) -> ShopProfile:
        """These facts."""
        return self

    def list_due_dates(self) -> Iterator[DueFact]:
        """The last day of each licence and credential, and of each marketplace's level."""
        yield from _list_credential_dates("licences", self.licences)
        yield from _list_credential_dates("credentials", self.credentials)
        for index, profile in enumerate(self.profiles):
            if profile.level and profile.as_of:
                yield DueFact(
                    ("profiles", index, "as_of"),
                    profile.as_of + MAX_LEVEL_AGE,
                    f"the level on {profile.platform}",
                    "it is left out, being more than 90 days old",
                    "Read it off again, and write the day under 'as_of'.",
                )

    def find_omitted_parts(self, today: date) -> Iterator[OmittedPart]:
        """Credentials that have expired, and levels that were read too long ago."""
        yield from _find_expired_credentials("licences", self.licences, today)
        yield from _find_expired_credentials("credentials", self.credentials, today)
        for index, profile in enumerate(self.profiles):
            if profile.level and profile.is_level_outdated(today):
                yield OmittedPart(
                    ("profiles", index, "level"),
                    f"the level on {profile.platform}",
                    f"it was read on {profile.as_of}, more than 90 days ago",
                )

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """A shop must be reachable by more than mail, and must say how it is paid."""
        if not self.payment:
            yield FieldProblem(
                ("payment",),
                "no-payment",
                "no means of payment is named",
                "Add 'payment:' with each method and when the money is taken.",
                warning=True,
            )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Every market is served by a shipping zone, or refused; prices stand in the shop's currencies."""
        yield from self._check_payment_currencies()
        shipping = site.find_facts(Shipping)
        if shipping is None:
            return
        for name, zone in shipping.zones.items():
            if zone.currency not in self.currencies:
                way = f"write {' or '.join(self.currencies)} in that zone"
                yield _report_foreign_currency(
                    ("currencies",), zone.currency, f"the zone '{name}' of shipping.md", way
                )
        served = {country for zone in shipping.zones.values() for country in zone.countries}
        for index, country in enumerate(self.markets):
            if country not in served and country not in shipping.refused:
                yield FieldProblem(
                    ("markets", index),
                    "market-without-zone",
                    f"the shop sells to {country}, but no shipping zone serves it",
                    "Add the country to a zone of shipping.md, or to its 'refused' list.",
                )

    def _check_payment_currencies(self) -> Iterator[FieldProblem]:
        for index, payment in enumerate(self.payment):
            for place, currency in enumerate(payment.currencies):
                if currency not in self.currencies:
                    loc = ("payment", index, "currencies", place)
                    way = "take it out of this list"
                    yield _report_foreign_currency(loc, currency, f"'{payment.method}'", way)

    def describe_organization(self, setting: JsonLdContext) -> JsonLd:
        """Identity, address and registration."""
        properties: JsonLd = {
            "legalName": str(self.legal_name),
            "description": str(self.sells),
            "email": self.email.address,
            "address": build_postal_address(self.address),
            "areaServed": list(self.markets),
            "knowsLanguage": list(self.languages),
        }
        optional = {
            "telephone": self.phone and self.phone.telephone,
            "vatID": self.vat_id,
            "foundingDate": self.founded and self.founded.isoformat(),
            "companyRegistration": build_registration(self.registration),
            "hasCertification": [
                build_certification(credential)
                for credential in self.credentials
                if credential.kind != "award"
            ],
            "award": [
                f"{credential.name} ({credential.issuer})"
                for credential in self.credentials
                if credential.kind == "award"
            ],
            "sameAs": [profile.url.href for profile in self.profiles],
            "acceptedPaymentMethod": [str(payment.method) for payment in self.payment],
        }
        return properties | drop_empty(optional)

    def describe_entities(self, setting: JsonLdContext) -> tuple[JsonLd, ...]:
        """The places of the shop, which stand on this page alone."""
        places = [
            build_place(place, self.address, setting.today, setting.disruptions)
            for place in self.places
        ]
        node = {"@type": "OnlineStore", "@id": setting.shop_id, "name": self.name}
        return (node | {"location": places},) if places else ()


def _list_credential_dates(field: str, credentials: tuple[Credential, ...]) -> Iterator[DueFact]:
    for index, one in enumerate(credentials):
        if one.expires_on:
            yield DueFact(
                (field, index, "expires_on"),
                one.expires_on,
                f"'{one.name}'",
                "it is left out",
                "Write the new last day, if it was renewed.",
            )


def _find_expired_credentials(
    field: str, credential: tuple[Credential, ...], today: date
) -> Iterator[OmittedPart]:
    for index, one in enumerate(credential):
        if one.is_expired(today):
            yield OmittedPart((field, index), f"'{one.name}'", f"it expired on {one.expires_on}")


def _report_foreign_currency(loc: Loc, currency: str, where: str, way: str) -> FieldProblem:
    return FieldProblem(
        loc,
        "currency-not-taken",
        f"{where} is in {currency}, which the shop does not take",
        f"Add {currency} to 'currencies' in shop.yaml, or {way}.",
    )

"""How a person or a place is reached: phones, addresses, web addresses, countries, languages."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Annotated
from urllib.parse import quote, urlsplit

import phonenumbers
from babel import Locale
from babel.core import UnknownLocaleError, get_global

from trustpages.facts.amounts import is_currency
from trustpages.facts.fact import Fact, Words, about, fault, written

_ATOM = r"[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+"
_EMAIL = re.compile(rf"{_ATOM}(\.{_ATOM})*@([A-Za-z0-9-]+\.)+[A-Za-z]{{2,}}")
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_HOST = re.compile(
    r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}|localhost", re.IGNORECASE
)
_NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""Groups, oceans and test codes that CLDR lists among the territories."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number (ITU E.164): as it is dialled anywhere, and as it is read out."""

    e164: str
    shown: str

    @property
    def href(self) -> str:
        return f"tel:{self.e164}"


@dataclass(frozen=True, slots=True)
class Email:
    """One mail address."""

    address: str

    @property
    def href(self) -> str:
        return f"mailto:{quote(self.address, safe='@')}"


@dataclass(frozen=True, slots=True)
class Url:
    """An absolute https address on another host."""

    href: str

    @property
    def shown(self) -> str:
        """The address without what nobody reads aloud."""
        return self.href.removeprefix("https://").removesuffix("/")


def _phone(text: str) -> Phone:
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number) or not text.startswith("+"):
        instead = " in place of the 00" if text.startswith("00") else ""
        raise fault(
            "phone",
            f"'{text}' is not a full telephone number",
            f"Write it with + and the country code{instead}, such as +44 117 496 0123.",
        )
    return Phone(
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
    )


def _email(text: str) -> Email:
    if not _EMAIL.fullmatch(text):
        raise fault("email", f"'{text}' is not a mail address", "Write it like desk@shop.example.")
    return Email(text)


def _url(text: str) -> Url:
    hint = "Write the whole address, starting with https://."
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").encode("idna").decode()
        bad = bool(parts.username or parts.password or re.search(r"[\s\\<>\"'`{}|^]", text))
        _ = parts.port
    except ValueError as error:
        raise fault("url", f"'{text}' is not a web address", hint) from error
    if bad:
        raise fault(
            "url",
            f"'{text}' holds a user name, a space or a mark that cannot stand in a web address",
            "Open the page in a browser and copy the address from there.",
        )
    if parts.scheme != "https" or not _HOST.fullmatch(host):
        raise fault("url", f"'{text}' is not a web address that starts with https://", hint)
    return Url(f"https{text[5:]}")


@cache
def _territories() -> frozenset[str]:
    """Every code of CLDR that stands for a country, and numbers of regions."""
    return frozenset(Locale("en").territories.keys() - _NO_COUNTRIES)


def _country(text: str) -> str:
    if text not in _territories() or not re.fullmatch(r"[A-Z]{2}", text):
        raise fault(
            "country",
            f"'{text}' is not a country code",
            f"{_meant(text)}Write the two capital letters, such as GB, DE or CN (ISO 3166).",
        )
    return text


def _meant(text: str) -> str:
    """The code of a country that was written as its English name, in small letters, or as UK."""
    names = {name.casefold(): code for code, name in Locale("en").territories.items()}
    codes = {code for code in names.values() if re.fullmatch(r"[A-Z]{2}", code)} - _NO_COUNTRIES
    alias = get_global("territory_aliases").get(text.upper(), [text.upper()])[0]
    code = names.get(text.casefold(), alias)
    return f"Did you mean {code}? " if code in codes else ""


def _currency(text: str) -> str:
    if not is_currency(text):
        meant = f"Did you mean {text.upper()}? " if is_currency(text.upper()) else ""
        raise fault(
            "currency",
            f"'{text}' is not a currency code",
            f"{meant}Write three capital letters, such as GBP, EUR or CNY (ISO 4217).",
        )
    return text


def _language(text: str) -> str:
    hint = f"{_spoken(text)}Write a language tag, such as en, zh or pt-BR (BCP 47)."
    if not _TAG.fullmatch(text):
        raise fault("language", f"'{text}' is not a language tag", hint)
    try:
        Locale.parse(text, sep="-")
    except (UnknownLocaleError, ValueError) as error:
        if text.split("-", maxsplit=1)[0] not in get_global("likely_subtags"):
            raise fault(
                "language", f"'{text}' is not a language that is known here", hint
            ) from error
    return text


def _spoken(text: str) -> str:
    """The tag of a language that was written as its English name, or in capital letters."""
    known, folded = Locale("en").languages, text.casefold()
    names = {name.casefold(): tag.replace("_", "-") for tag, name in known.items()}
    tag = names.get(folded, folded if folded in known else "")
    return f"Did you mean {tag}? " if tag else ""


Telephone = Annotated[Phone, *written(_phone, "A telephone number.", "+44 117 496 0123")]
Mail = Annotated[Email, *written(_email, "A mail address.", "desk@shop.example")]
Web = Annotated[Url, *written(_url, "An https address.", "https://register.example/1234")]
Country = Annotated[str, *written(_country, "An ISO 3166 country code.", "GB", "CN")]
Currency = Annotated[str, *written(_currency, "An ISO 4217 currency code.", "GBP")]
Language = Annotated[str, *written(_language, "A BCP 47 language tag.", "en", "zh")]


class Address(Fact):
    """A postal address, line by line as it is written on a parcel."""

    street: Annotated[str, about("Street and number", "14 Kiln Lane")]
    extra: Annotated[str | None, about("Building, floor or unit", "Unit 3")] = None
    city: Annotated[str, about("Town or city", "Bristol")]
    region: Annotated[str | None, about("County, state or province", "Avon")] = None
    postal_code: Annotated[str | None, about("Postcode", "BS1 9XX")] = None
    country: Annotated[Country, about("Country code", "GB")]
    note: Annotated[Words | None, about("How to find it", "Ring at the green door")] = None

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the address but for the country, whose name depends on the language."""
        town = " ".join(part for part in (self.city, self.postal_code) if part)
        return tuple(line for line in (self.street, self.extra, town, self.region) if line)

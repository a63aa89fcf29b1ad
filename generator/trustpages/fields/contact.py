"""How a person or a place is reached: phones, addresses, web addresses, countries, languages."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Annotated
from urllib.parse import quote, urlsplit

import phonenumbers
from babel import Locale
from babel.core import UnknownLocaleError, get_global

from trustpages.fields import FieldGroup, Text, field_error, field_info, parse_with
from trustpages.fields.amounts import is_currency

_EMAIL_ATOM = r"[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+"
_EMAIL_PATTERN = re.compile(rf"{_EMAIL_ATOM}(\.{_EMAIL_ATOM})*@([A-Za-z0-9-]+\.)+[A-Za-z]{{2,}}")
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_HOST_NAME = re.compile(
    r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}|localhost", re.IGNORECASE
)
_NON_COUNTRY_CODES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
"""Groups, oceans and test codes that CLDR lists among the territories."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number (ITU E.164): as it is dialled anywhere, and as it is read out."""

    e164: str
    display_text: str

    @property
    def href(self) -> str:
        """The number as a `tel:` URL (RFC 3966)."""
        return f"tel:{self.e164}"


@dataclass(frozen=True, slots=True)
class Email:
    """One mail address."""

    address: str

    @property
    def href(self) -> str:
        """The address as a `mailto:` URL (RFC 6068)."""
        return f"mailto:{quote(self.address, safe='@')}"


@dataclass(frozen=True, slots=True)
class Url:
    """An absolute https address on another host."""

    href: str

    @property
    def display_text(self) -> str:
        """The address without what nobody reads aloud."""
        return self.href.removeprefix("https://").removesuffix("/")


def _parse_phone(text: str) -> Phone:
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number) or not text.startswith("+"):
        instead = " in place of the 00" if text.startswith("00") else ""
        raise field_error(
            "phone",
            f"'{text}' is not a full telephone number",
            f"Write it with + and the country code{instead}, such as +44 117 496 0123.",
        )
    return Phone(
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL),
    )


def _parse_email(text: str) -> Email:
    if not _EMAIL_PATTERN.fullmatch(text):
        raise field_error(
            "email", f"'{text}' is not a mail address", "Write it like desk@shop.example."
        )
    return Email(text)


def _parse_url(text: str) -> Url:
    hint = "Write the whole address, starting with https://."
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").encode("idna").decode()
        bad = bool(parts.username or parts.password or re.search(r"[\s\\<>\"'`{}|^]", text))
        _ = parts.port
    except ValueError as error:
        raise field_error("url", f"'{text}' is not a web address", hint) from error
    if bad:
        raise field_error(
            "url",
            f"'{text}' holds a user name, a space or a mark that cannot stand in a web address",
            "Open the page in a browser and copy the address from there.",
        )
    if parts.scheme != "https" or not _HOST_NAME.fullmatch(host):
        raise field_error("url", f"'{text}' is not a web address that starts with https://", hint)
    return Url(f"https{text[5:]}")


@cache  # one value; CLDR is fixed
def _list_territories() -> frozenset[str]:
    """Every code of CLDR that stands for a country, and numbers of regions."""
    return frozenset(Locale("en").territories.keys() - _NON_COUNTRY_CODES)


def _parse_country(text: str) -> str:
    if text not in _list_territories() or not re.fullmatch(r"[A-Z]{2}", text):
        raise field_error(
            "country",
            f"'{text}' is not a country code",
            f"{_suggest_country(text)}Write the two capital letters, such as GB, DE or CN (ISO 3166).",
        )
    return text


def _suggest_country(text: str) -> str:
    """The code of a country that was written as its English name, in small letters, or as UK."""
    names = {name.casefold(): code for code, name in Locale("en").territories.items()}
    codes = {
        code for code in names.values() if re.fullmatch(r"[A-Z]{2}", code)
    } - _NON_COUNTRY_CODES
    alias = get_global("territory_aliases").get(text.upper(), [text.upper()])[0]
    code = names.get(text.casefold(), alias)
    return f"Did you mean {code}? " if code in codes else ""


def _parse_currency(text: str) -> str:
    if not is_currency(text):
        meant = f"Did you mean {text.upper()}? " if is_currency(text.upper()) else ""
        raise field_error(
            "currency",
            f"'{text}' is not a currency code",
            f"{meant}Write three capital letters, such as GBP, EUR or CNY (ISO 4217).",
        )
    return text


def _parse_language(text: str) -> str:
    hint = f"{_suggest_language(text)}Write a language tag, such as en, zh or pt-BR (BCP 47)."
    if not _LANGUAGE_TAG.fullmatch(text):
        raise field_error("language", f"'{text}' is not a language tag", hint)
    try:
        Locale.parse(text, sep="-")
    except (UnknownLocaleError, ValueError) as error:
        if text.split("-", maxsplit=1)[0] not in get_global("likely_subtags"):
            raise field_error(
                "language", f"'{text}' is not a language that is known here", hint
            ) from error
    return text


def _suggest_language(text: str) -> str:
    """The tag of a language that was written as its English name, or in capital letters."""
    known, folded = Locale("en").languages, text.casefold()
    names = {name.casefold(): tag.replace("_", "-") for tag, name in known.items()}
    tag = names.get(folded, folded if folded in known else "")
    return f"Did you mean {tag}? " if tag else ""


PhoneField = Annotated[Phone, *parse_with(_parse_phone, "A telephone number.", "+44 117 496 0123")]
EmailField = Annotated[Email, *parse_with(_parse_email, "A mail address.", "desk@shop.example")]
UrlField = Annotated[
    Url, *parse_with(_parse_url, "An https address.", "https://register.example/1234")
]
CountryCode = Annotated[str, *parse_with(_parse_country, "An ISO 3166 country code.", "GB", "CN")]
CurrencyCode = Annotated[str, *parse_with(_parse_currency, "An ISO 4217 currency code.", "GBP")]
LanguageTag = Annotated[str, *parse_with(_parse_language, "A BCP 47 language tag.", "en", "zh")]


class PostalAddress(FieldGroup):
    """A postal address, line by line as it is written on a parcel."""

    street: Annotated[str, field_info("Street and number", "14 Kiln Lane")]
    extra: Annotated[str | None, field_info("Building, floor or unit", "Unit 3")] = None
    city: Annotated[str, field_info("Town or city", "Bristol")]
    region: Annotated[str | None, field_info("County, state or province", "Avon")] = None
    postal_code: Annotated[str | None, field_info("Postcode", "BS1 9XX")] = None
    country: Annotated[CountryCode, field_info("Country code", "GB")]
    note: Annotated[Text | None, field_info("How to find it", "Ring at the green door")] = None

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the address but for the country, whose name depends on the language."""
        town = " ".join(part for part in (self.city, self.postal_code) if part)
        return tuple(line for line in (self.street, self.extra, town, self.region) if line)

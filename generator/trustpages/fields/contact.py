"""How a person or a place is reached: mail and web addresses, countries, currencies, languages."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Annotated
from urllib.parse import quote, urlsplit

import idna
from babel import Locale
from babel.core import UnknownLocaleError, get_global
from pydantic_core import PydanticCustomError

from trustpages.fields import field_error, parse_with
from trustpages.fields.amounts import is_currency
from trustpages.fields.suggestions import LANGUAGES_OF_OWNERS, suggest_currency
from trustpages.patterns import LazyPattern

_EMAIL_ATOM = r"[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+"
_EMAIL_LOCAL_PART = re.compile(rf"{_EMAIL_ATOM}(\.{_EMAIL_ATOM})*")
_MAIL_DOMAIN = re.compile(r"([A-Za-z0-9-]+\.)+([A-Za-z]{2,}|xn--[A-Za-z0-9-]+)")
MAX_LOCAL_PART = 64
"""Octets before the @ of a mail address (RFC 5321, 4.5.3.1.1)."""
MAX_MAIL_ADDRESS = 254
"""Octets of a whole mail address (RFC 5321, 4.5.3.1.3)."""
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_HOST_NAME = LazyPattern(
    r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}|localhost", re.IGNORECASE
)
_COUNTRIES_OF_PARTS = {
    "AC": "SH",
    "CP": "FR",
    "CQ": "GG",
    "DG": "IO",
    "EA": "ES",
    "IC": "ES",
    "TA": "SH",
}
"""Islands and towns that CLDR lists among the territories, with their countries (ISO 3166)."""
_COUNTRIES_ON_CARS = {"A": "AT", "B": "BE", "D": "DE", "E": "ES", "F": "FR", "I": "IT", "L": "LU"}
"""Letters that people know from number plates and write into lists of countries."""
_NON_COUNTRY_CODES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", *_COUNTRIES_OF_PARTS}
"""Parts and groups of countries, oceans and test codes that CLDR lists among the territories."""


@dataclass(frozen=True, slots=True)
class Email:
    """One mail address; a domain with letters beyond ASCII stands in it as machines write it (IDNA)."""

    address: str

    @property
    def display_text(self) -> str:
        """The address with its domain as people read it: `desk@m\u00fcller.example`."""
        local, _, domain = self.address.rpartition("@")
        try:
            return f"{local}@{idna.decode(domain)}" if "xn--" in domain else self.address
        except idna.IDNAError:
            return self.address

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


def _parse_email(text: str) -> Email:
    local, _, domain = text.rpartition("@")
    host = _encode_mail_domain(domain)
    if not _EMAIL_LOCAL_PART.fullmatch(local) or not _MAIL_DOMAIN.fullmatch(host):
        raise field_error(
            "email", f"'{text}' is not a mail address", "Write it like desk@shop.example."
        )
    if len(local) > MAX_LOCAL_PART or len(local) + 1 + len(host) > MAX_MAIL_ADDRESS:
        raise field_error(
            "email",
            f"the mail address '{text[:40]}...' is longer than any mailbox may be",
            f"Look at it again: at most {MAX_LOCAL_PART} characters stand before the @.",
        )
    return Email(f"{local}@{host}")


def _encode_mail_domain(domain: str) -> str:
    """A domain in ASCII (IDNA 2008); "" for one that cannot be. Capitals in ASCII stay as they are."""
    if domain.isascii() and "xn--" not in domain.lower():
        return domain
    try:
        return idna.encode(domain, uts46=True).decode()
    except idna.IDNAError:
        return ""


def parse_url(text: str) -> Url:
    """An https address of another host; raises the fault of its field."""
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
        raise field_error(
            "url",
            f"'{text}' is not a web address that starts with https://",
            hint,
            instead=_suggest_url(text),
        )
    return Url(f"https{text[5:]}")


def _suggest_url(text: str) -> str:
    """The https address of what was written without a scheme or with http; "" where it has no host's name."""
    rest = re.sub(r"^(?:http:)?//", "", text, flags=re.IGNORECASE)
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    return f"https://{rest}" if "." in host and _HOST_NAME.fullmatch(host) else ""


@cache  # one value; CLDR is fixed
def _list_territories() -> frozenset[str]:
    """Every code of CLDR that stands for a country, and numbers of regions."""
    return frozenset(Locale("en").territories.keys() - _NON_COUNTRY_CODES)


def is_country(code: str) -> bool:
    """Whether two capital letters stand for a country (ISO 3166)."""
    return code in _list_territories() and re.fullmatch(r"[A-Z]{2}", code) is not None


def _parse_country(text: str) -> str:
    if not is_country(text):
        raise field_error(
            "country",
            f"'{text}' is not a country code",
            f"{_suggest_country(text)}Write the two capital letters, such as GB, DE or CN (ISO 3166).",
        )
    return text


def _suggest_country(text: str) -> str:
    """The code of a country that was written as its name, in small letters, or as UK."""
    names = _list_country_names()
    codes = {code for code in names.values() if code.isalpha()}
    alias = get_global("territory_aliases").get(text.upper(), [text.upper()])[0]
    code = _COUNTRIES_ON_CARS.get(text.upper()) or names.get(text.casefold(), alias)
    whole = _COUNTRIES_OF_PARTS.get(code, "")
    if whole:
        return f"It is a part of {whole}: name it in words, and write {whole} here. "
    return f"Did you mean {code}? " if code in codes - _NON_COUNTRY_CODES else ""


@cache  # one table of some thousand names, which depends on nothing
def _list_country_names() -> dict[str, str]:
    return {
        name.casefold(): code
        for tag in reversed(LANGUAGES_OF_OWNERS)
        for code, name in Locale(tag).territories.items()
    }


def _parse_currency(text: str) -> str:
    if not is_currency(text):
        code = text.upper() if is_currency(text.upper()) else suggest_currency(text)
        meant = f"Did you mean {code}? " if code else ""
        raise field_error(
            "currency",
            f"'{text}' is not a currency code",
            f"{meant}Write three capital letters, such as GBP, EUR or CNY (ISO 4217).",
        )
    return text


def _parse_language(text: str) -> str:
    if not _LANGUAGE_TAG.fullmatch(text):
        raise _make_language_error(text, "a language tag")
    try:
        Locale.parse(text, sep="-")
    except (UnknownLocaleError, ValueError) as error:
        if text.split("-", maxsplit=1)[0] not in get_global("likely_subtags"):
            raise _make_language_error(text, "a language that is known here") from error
    return text


def _make_language_error(text: str, what: str) -> PydanticCustomError:
    """The names of all languages are looked through only here: there are thousands."""
    hint = f"{_suggest_language(text)}Write a language tag, such as en, zh or pt-BR (BCP 47)."
    return field_error("language", f"'{text}' is not {what}", hint)


def _suggest_language(text: str) -> str:
    """The tag of a language that was written as its name, or in capital letters."""
    known, folded = Locale("en").languages, text.casefold()
    tag = _list_language_names().get(folded, folded if folded in known else "")
    return f"Did you mean {tag}? " if tag else ""


@cache  # one table of some thousand names, which depends on nothing
def _list_language_names() -> dict[str, str]:
    return {
        name.casefold(): tag.replace("_", "-")
        for language in reversed(LANGUAGES_OF_OWNERS)
        for tag, name in Locale(language).languages.items()
    }


EmailField = Annotated[Email, *parse_with(_parse_email, "A mail address.", "desk@shop.example")]
UrlField = Annotated[
    Url, *parse_with(parse_url, "An https address.", "https://register.example/1234")
]
CountryCode = Annotated[str, *parse_with(_parse_country, "An ISO 3166 country code.", "GB", "CN")]
CurrencyCode = Annotated[str, *parse_with(_parse_currency, "An ISO 4217 currency code.", "GBP")]
LanguageTag = Annotated[str, *parse_with(_parse_language, "A BCP 47 language tag.", "en", "zh")]

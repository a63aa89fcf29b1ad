"""Telephone numbers: as they are written in a country, dialled, read out and stated to machines."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType

from trustpages.fields import (
    ShopConventions,
    field_error,
    find_invisible_character,
    parse_in_shop,
)

_EXTENSION = re.compile(
    r"[\s,;]*(?:ext(?:ension)?\.?|x|#|;ext=|durchwahl|dw|poste|interno|доб\.?|分机|轉|转)\s*(?P<digits>\d{1,7})",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?[\d\s()./\-\u2010-\u2015\u2212]+")
"""What may stand in a number; letters on the keys (1-800-FLOWERS) cannot be dialled everywhere."""
_KEYPAD_NUMBER = re.compile(r"\+?(?=.*\d)(?=.*[A-Z])[\dA-Z\s().-]{7,}")
_SERVICE_TYPES = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.UAN,
    }
)
"""Types of numbers that are written as the country writes them, since they cost what they cost there."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number as it is read out, and how it is reached.

    `e164` (ITU) is "" for a number that only its own country can dial, such as 12315 or 400 830 1234.
    `national` holds what is dialled in the country, and `written` the author's own text, of such a number
    and of any service number that was written without a country code; "" for all others.
    """

    e164: str
    display_text: str
    extension: str = ""
    national: str = ""
    written: str = ""

    @property
    def href(self) -> str:
        """The number as a `tel:` URL (RFC 3966); a national one without context, as telephones read it."""
        extension = f";ext={self.extension}" if self.extension else ""
        return f"tel:{self.e164 or self.national}{extension}"

    @property
    def telephone(self) -> str:
        """The number for schema.org's `telephone`: E.164, or a service number as it was written."""
        extension = f" ext. {self.extension}" if self.extension else ""
        return f"{self.written or self.e164}{extension}"


def _parse_phone(text: str, shop: ShopConventions) -> Phone:
    invisible = find_invisible_character(text)
    if invisible:
        raise field_error(
            "phone",
            f"a character that does not show stands in this telephone number: {invisible}",
            "Delete the whole number and type it anew.",
        )
    found = _EXTENSION.search(text)
    extension = found["digits"] if found and found.end() == len(text) else ""
    digits = text[: found.start()].strip() if found and extension else text
    number = _read_number(digits, shop.country)
    if number is None:
        raise _report_phone(text, shop.country)
    if digits.startswith("+") or not _is_domestic(number, shop.country):
        return Phone(
            phonenumbers.format_number(number, PhoneNumberFormat.E164),
            phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL),
            extension,
        )
    shown = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    return Phone(
        phonenumbers.format_number(number, PhoneNumberFormat.E164)
        if _can_be_dialled_abroad(number, shop.country)
        else "",
        shown,
        extension,
        re.sub(r"\D", "", shown),
        digits,
    )


def _read_number(text: str, country: str) -> PhoneNumber | None:
    """The number, or None for what is none: without a country code it must be one of the country's own."""
    if not _NUMBER.fullmatch(text):
        return None
    whole = text.startswith("+")
    try:
        number = phonenumbers.parse(text, None if whole else country or None)
    except phonenumbers.NumberParseException:
        return None
    if whole:
        return number if phonenumbers.is_possible_number(number) else None
    if phonenumbers.is_valid_number(number) or _is_short_number(number, country):
        return number
    return None


_MORE_SHORT_NUMBERS = {"JP": frozenset({"188"})}
"""Hotlines that the library lacks: Japan's for consumers (Consumer Affairs Agency)."""


def _is_short_number(number: PhoneNumber, country: str) -> bool:
    """Whether it is one of a country's short numbers, such as 110, 116117 or 95588."""
    digits = phonenumbers.national_significant_number(number)
    return phonenumbers.is_valid_short_number_for_region(
        number, country
    ) or digits in _MORE_SHORT_NUMBERS.get(country, ())


def _is_domestic(number: PhoneNumber, country: str) -> bool:
    """Whether it is shown as its country writes it: short, a service, or out of reach from abroad."""
    return (
        not _can_be_dialled_abroad(number, country)
        or phonenumbers.number_type(number) in _SERVICE_TYPES
    )


def _can_be_dialled_abroad(number: PhoneNumber, country: str) -> bool:
    return phonenumbers.can_be_internationally_dialled(number) and not _is_short_number(
        number, country
    )


_HOME_HINT = "a number without + needs the shop's country, below 'address:' in shop.yaml"


def _report_phone(text: str, country: str) -> Exception:
    if _KEYPAD_NUMBER.fullmatch(text):
        digits = phonenumbers.convert_alpha_characters_in_number(text)
        return field_error(
            "phone",
            f"'{text}' has letters in it, which not every telephone shows",
            "Write the digits instead of the letters.",
            instead=digits if _read_number(digits, country) else "",
        )
    if country and not text.startswith(("+", "00")):
        return field_error(
            "phone",
            f"'{text}' is no telephone number of the shop's country ({country})",
            "Write it with + and the country code, such as +44 117 496 0123.",
        )
    is_national = text[:1].isdigit() and not country and not text.startswith("00")
    home = f"; {_HOME_HINT}" if is_national else ""
    instead = " in place of the 00" if text.startswith("00") else ""
    return field_error(
        "phone",
        f"'{text}' is not a full telephone number",
        f"Write it with + and the country code{instead}, such as +44 117 496 0123{home}.",
    )


PhoneField = Annotated[
    Phone, *parse_in_shop(_parse_phone, "A telephone number.", "+44 117 496 0123")
]


def is_reachable_number(digits: str) -> bool:
    """Whether digits that begin with a country's code (or 00 and the code) may be a number there."""
    return any(
        phonenumbers.is_possible_number(number)
        for number in _parse_each(f"+{digits.removeprefix('00')}", ("",))
    )


def is_valid_number(text: str, countries: Iterable[str]) -> bool:
    """Whether a text is a number that one of these countries (ISO 3166) has given out."""
    return any(map(phonenumbers.is_valid_number, _parse_each(text, countries)))


def is_service_number(text: str, countries: Iterable[str]) -> bool:
    """Whether a number is of a service (free, shared in cost, short) wherever these countries know it."""
    kinds = [
        phonenumbers.number_type(number) in _SERVICE_TYPES or is_short
        for country in countries
        for number in _parse_each(text, (country,))
        if (is_short := _is_short_number(number, country)) or phonenumbers.is_valid_number(number)
    ]
    return bool(kinds) and all(kinds)


def _parse_each(text: str, countries: Iterable[str]) -> Iterator[PhoneNumber]:
    for country in countries:
        with suppress(phonenumbers.NumberParseException):
            yield phonenumbers.parse(text, country or None)

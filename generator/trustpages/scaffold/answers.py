"""The questions of `init`, their answers, and what is guessed from the locale."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global
from babel.numbers import get_territory_currencies
from pydantic import TypeAdapter, ValidationError

from trustpages.fields.contact import CountryCode, EmailField, LanguageTag
from trustpages.fields.language_tags import find_script, is_language_tag
from trustpages.model.settings import BaseUrl
from trustpages.paths import RESERVED_CHARACTERS
from trustpages.scaffold.ci_files import CI_HOSTS

DEFAULT_COUNTRY = "GB"
"""Used while the country is not known."""

_MAIN_TIME_ZONES = frozenset(
    f"{area}/{city}"
    for area, cities in (
        ("Africa", "Kinshasa"),
        (
            "America",
            "Argentina/Buenos_Aires Guayaquil Mexico_City New_York Nuuk Santiago Sao_Paulo Toronto",
        ),
        ("Asia", "Almaty Gaza Jakarta Kuala_Lumpur Nicosia Shanghai Tashkent Ulaanbaatar"),
        ("Australia", "Sydney"),
        ("Europe", "Berlin Kyiv Lisbon Madrid Moscow"),
        ("Pacific", "Auckland Port_Moresby Tahiti"),
    )
    for city in cities.split()
)
"""The most populous zone of each country that has several."""


@dataclass(frozen=True, slots=True)
class CountryDefaults:
    """The defaults of a country.

    `currency` is "" where there is none; `time_zone_guessed` means that the country has several time
    zones, of which `time_zone` is one.
    """

    code: str
    name: str
    currency: str
    time_zone: str
    time_zone_guessed: bool


def get_country_defaults(country: str, today: date) -> CountryDefaults:
    """Return the defaults of a country on a day; `country` is its ISO 3166 code, "" if it is not known."""
    code = country or DEFAULT_COUNTRY
    zones = _list_time_zones(code)
    currencies = get_territory_currencies(code, today)
    return CountryDefaults(
        code,
        Locale("en").territories.get(code, code),
        currencies[0] if currencies else "",
        next((zone for zone in zones if zone in _MAIN_TIME_ZONES), zones[0] if zones else "UTC"),
        len(zones) != 1,
    )


def guess_time_zone(country: str) -> str:
    """Guess the time zone of a shop from its country."""
    zones = _list_time_zones(country or DEFAULT_COUNTRY)
    return next((zone for zone in zones if zone in _MAIN_TIME_ZONES), zones[0] if zones else "UTC")


def _list_time_zones(country: str) -> list[str]:
    known = available_timezones()
    return [zone for zone in get_global("territory_zones").get(country, []) if zone in known]


MAX_NAME_LENGTH = 80


class InvalidAnswerError(Exception):
    """An answer that cannot be used; the text says why and how to write it."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The owner's answers as they are written to the files; "" for a question without an answer."""

    name: str = ""
    country: str = ""
    language: str = "en"
    base_url: str = ""
    email: str = ""
    ci: str = "none"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the field of `Answers` it fills, what is asked, and how the answer is read.

    `required` questions take no empty answer; `parse` returns the text for the files or raises
    `InvalidAnswerError`. `prompt` may hold {choices}: the names of the hosts.
    """

    field: str
    prompt: str
    parse: Callable[[str], str]
    required: bool = False
    default: str = ""


def _parse_shop_name(text: str) -> str:
    """A name that no file, page or template takes for something else."""
    odd = not text.isprintable() or any(
        mark in text for mark in (*RESERVED_CHARACTERS, "{", "}", "<", ">")
    )
    if not text or odd or len(text) > MAX_NAME_LENGTH:
        raise InvalidAnswerError(
            f"'{text}' cannot be the name of a shop. Write it in one line, in at most"
            f" {MAX_NAME_LENGTH} letters, without brackets."
        )
    return text


def _parse_country_answer(text: str) -> str:
    return _validate_answer(CountryCode, text.upper() if len(text) == 2 else text)  # noqa: PLR2004 two letters


def _parse_language_answer(text: str) -> str:
    first, *more = text.replace("_", "-").split("-")
    return _validate_answer(LanguageTag, "-".join([first.lower(), *more]))


def _parse_base_url_answer(text: str) -> str:
    """An address may be typed without its scheme, but then a single word is none."""
    if "://" in text:
        return _validate_answer(BaseUrl, text)
    if "." not in text.partition("/")[0]:
        raise InvalidAnswerError(
            f"'{text}' is not the address of a site. Write it such as 'https://shop.example/trust/'."
        )
    return _validate_answer(BaseUrl, f"https://{text}")


def _parse_email_answer(text: str) -> str:
    return _validate_answer(EmailField, text)


def _parse_ci_host(text: str) -> str:
    if text.lower() not in CI_HOSTS:
        raise InvalidAnswerError(
            f"'{text}' is none of them. Write one of: {', '.join(CI_HOSTS)}."
            " For a server of your own, or any other host, write none."
        )
    return text.lower()


def _validate_answer(kind: Any, text: str) -> str:
    """The text as the content's own field reads it."""
    try:
        value = TypeAdapter(kind).validate_python(text)
    except ValidationError as fault:
        details = fault.errors()[0]
        raise InvalidAnswerError(
            f"{details['msg']}. {details.get('ctx', {}).get('hint', '')}".strip()
        ) from fault
    return str(getattr(value, "href", text)) if kind is BaseUrl else text


QUESTIONS = (
    Question("name", "What is the shop called?", _parse_shop_name, required=True),
    Question(
        "country",
        "In which country is it? Two letters, such as GB or DE",
        _parse_country_answer,
        required=True,
    ),
    Question("language", "In which language are the pages?", _parse_language_answer, default="en"),
    Question(
        "base_url",
        "At which web address will the pages stand? Press Enter if you do not know it yet",
        _parse_base_url_answer,
    ),
    Question(
        "email",
        "Which e-mail address may customers write to? Enter if there is none yet",
        _parse_email_answer,
    ),
    Question(
        "ci",
        "Where will the pages be published? {choices}",
        _parse_ci_host,
        default="none",
    ),
)
"""In the order in which they are asked."""
ANNOUNCEMENT = "{count} questions; every answer can be changed in the files later. Ctrl-C ends it."
SINGLE_ANNOUNCEMENT = "One question; the answer can be changed in the files later. Ctrl-C ends it."
"""What stands before the questions."""


def guess_terminal_language(environment: Mapping[str, str]) -> str:
    """The language (BCP 47) of a terminal by its locale: "de" of de_DE.UTF-8 (POSIX); "en" if unknown."""
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = next(filter(None, names), "").partition(".")[0].partition("@")[0]
    language, _, country = locale.replace("_", "-").partition("-")
    tag = f"{language.lower()}-{country}" if country else language.lower()
    if not is_language_tag(tag):
        return "en"
    script = find_script(tag)
    return (
        language.lower()
        if script == find_script(language.lower())
        else f"{language.lower()}-{script}"
    )

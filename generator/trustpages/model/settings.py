"""The site's own settings: where it is published, in which languages, and with which theme."""

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import TypeAdapter, ValidationError, ValidationInfo, field_validator

from trustpages.fields import FieldGroup, Slug, field_error, field_info, parse_with
from trustpages.fields.amounts import WholeNumber
from trustpages.fields.colour import Colour
from trustpages.fields.contact import Email, EmailField, LanguageTag, Url, UrlField
from trustpages.fields.datetime_fields import Day
from trustpages.fields.media import FileName
from trustpages.fields.path_fields import SettingChoice, SettingName, ThemeReference
from trustpages.fields.targets import Target
from trustpages.kinds.kind import DueFact

_BASE_URL = re.compile(
    r"https?://(?P<host>[a-z0-9.-]+|\[[0-9a-f:]+\])(:(?P<port>\d{1,5}))?(/[A-Za-z0-9._~%-]+)*/?",
    re.IGNORECASE,
)
"""Scheme, host, port and folders; no name, no question, no part of a page."""
MAX_PORT = 65535


def _parse_base_url(text: str) -> Url:
    found = _BASE_URL.fullmatch(text)
    steps = any(step in (".", "..") for step in text.split("/"))
    if not found or steps or int(found["port"] or 0) > MAX_PORT:
        raise field_error(
            "base-url", f"'{text}' is not the address of a site", _suggest_base_url(text)
        )
    scheme, _, rest = text.partition("://")
    return Url(f"{scheme.lower()}://{rest.removesuffix('/')}/")


def _suggest_base_url(text: str) -> str:
    """How to write an address; a host in another script has a plain form (RFC 3490)."""
    found = re.match(r"https?://([^/:\s]+)", text)
    try:
        plain = found[1].encode("idna").decode() if found else ""
    except UnicodeError:
        plain = ""
    if found and plain not in ("", found[1]):
        return f"Write its name in plain letters: {plain}"
    return "Write the whole address of the pages, such as 'https://shop.example/trust/'."


BaseUrl = Annotated[
    Url, *parse_with(_parse_base_url, "Where the site stands.", "https://shop.example/trust/")
]


class ThemeSettings(FieldGroup):
    """The theme and what the shop chose of it."""

    name: Annotated[
        ThemeReference,
        field_info("The theme's name; for one of your own its folder: ./themes/mine", "counter"),
    ] = "counter"
    preset: Annotated[
        Slug | None,
        field_info("One of the looks that the theme brings; what you write beside it goes first"),
    ] = None
    brand: Annotated[Colour | None, field_info("The brand colour, in quotes", "#0f5c63")] = None
    logo: Annotated[FileName | None, field_info("The shop's emblem (PNG)", "logo.png")] = None
    settings: Annotated[
        dict[SettingName, SettingChoice] | None,
        field_info("What the theme leaves to you, each setting by its name"),
    ] = None


class VoiceSettings(FieldGroup):
    """How the labels of the pages speak; the shop's own words are not touched."""

    speaks: Annotated[
        Literal["we", "I"] | None,
        field_info("Whether labels say we or I; I is for a shop that one person runs", "I"),
    ] = None
    address: Annotated[
        Literal["formal", "informal"] | None,
        field_info(
            "How labels address customers, where the language has two ways (Sie or du, vous or tu)",
            "informal",
        ),
    ] = None

    def list_voices(self) -> tuple[tuple[str, str], ...]:
        """What was chosen, each with the name of its field."""
        chosen = (("speaks", self.speaks), ("address", self.address))
        return tuple((name, value) for name, value in chosen if value)


HostName = Literal["github", "gitlab", "cloudflare", "netlify", "nginx", "apache"]
"""What the site stands on: each takes headers, redirects and compressed files in its own form."""


MAILTO_PREFIX = "mailto:"


def _parse_security_contact(text: str) -> str:
    """The address as security.txt wants it: with `mailto:`, or a page with `https:`."""
    try:
        field: Any = UrlField if text.startswith("https:") else EmailField
        contact: Url | Email = TypeAdapter(field).validate_python(text.removeprefix(MAILTO_PREFIX))
    except ValidationError as error:
        raise field_error(
            "security-contact",
            f"'{text}' is neither a mail address nor a page that starts with https://",
            "Write it like mailto:security@shop.example or https://shop.example/contact/.",
        ) from error
    return contact.href


SecurityContact = Annotated[
    str,
    *parse_with(
        _parse_security_contact,
        "A mail address or a page.",
        "mailto:security@shop.example",
        "https://shop.example/report/",
    ),
]


class SecuritySettings(FieldGroup):
    """What those are told who find a weak spot of the site (`.well-known/security.txt`)."""

    contact: Annotated[
        SecurityContact, field_info("Where to tell of a weak spot", "mailto:security@shop.example")
    ]
    expires: Annotated[
        Day,
        field_info(
            "The last day on which this holds; look at it again within a year", "2027-10-31"
        ),
    ]
    policy: Annotated[
        UrlField | None,
        field_info("A page that says how you deal with such news", "https://shop.example/how/"),
    ] = None
    https_only_days: Annotated[
        WholeNumber | None,
        field_info(
            "For so many days browsers reach the whole host by https alone (HSTS); no way back until "
            "they are over",
            "365",
            ge=1,
            le=730,
        ),
    ] = None


class SiteSettings(FieldGroup):
    """The site's own settings: where it is published, in which languages, and with which theme."""

    base_url: Annotated[BaseUrl, field_info("Where the pages will stand", "https://shop.example/")]
    languages: Annotated[
        tuple[LanguageTag, ...],
        field_info(
            "The languages of the site; the first is the original", ["en", "zh"], min_length=1
        ),
    ]
    former_languages: Annotated[
        tuple[LanguageTag, ...],
        field_info("Languages the site once had; their addresses lead to the original", ["fr"]),
    ] = ()
    theme: Annotated[ThemeSettings, field_info("The theme and its settings")] = (
        ThemeSettings.model_construct()
    )
    voice: Annotated[VoiceSettings, field_info("How labels speak: we or I, formal or informal")] = (
        VoiceSettings.model_construct()
    )
    host: Annotated[
        HostName | None,
        field_info("What the site stands on; headers and redirects are written for it"),
    ] = None
    security: Annotated[
        SecuritySettings | None,
        field_info("Whom to tell of a weak spot of the site (security.txt)"),
    ] = None
    targets: Annotated[
        dict[Slug, Target] | None,
        field_info("Where `trustpages deploy` brings the site to, each under a name of its own"),
    ] = None

    not_private: Annotated[
        tuple[str, ...],
        field_info(
            "Telephones, numbers, names and addresses that everybody may know, though no field states them",
            ["+44 800 496 0123", "Mr Wedgwood"],
        ),
    ] = ()

    def list_due_dates(self) -> Iterator[DueFact]:
        """The last day of the security contact."""
        if self.security:
            yield DueFact(
                ("security", "expires"),
                self.security.expires,
                "the security contact",
                "security.txt is left out",
                "Look at the contact again, then write a new last day, within a year.",
            )

    @field_validator("languages")
    @classmethod
    def _check_languages(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(languages)) < len(languages):
            raise field_error(
                "language-twice", "a language is named twice", "Name each language once."
            )
        return languages

    @field_validator("former_languages")
    @classmethod
    def _check_former_languages(
        cls, former: tuple[str, ...], known: ValidationInfo
    ) -> tuple[str, ...]:
        for tag in former:
            if tag in known.data.get("languages", ())[1:]:
                raise field_error(
                    "language-twice",
                    f"'{tag}' is both a language of the site and a former one",
                    "Take it out of 'former_languages'.",
                )
        return former

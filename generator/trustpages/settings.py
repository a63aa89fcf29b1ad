"""The site's own settings: where it is published, in which languages, and in which dress."""

import re
from typing import Annotated, Literal

from pydantic import ValidationInfo, field_validator

from trustpages.facts.contact import Language, Url
from trustpages.facts.fact import Fact, Id, about, fault, written
from trustpages.facts.media import FileName
from trustpages.facts.security import Security
from trustpages.facts.targets import Target

_BASE = re.compile(
    r"https?://(?P<host>[a-z0-9.-]+|\[[0-9a-f:]+\])(:(?P<port>\d{1,5}))?(/[A-Za-z0-9._~%-]+)*/?",
    re.IGNORECASE,
)
"""Scheme, host, port and folders; no name, no question, no part of a page."""
LAST_PORT = 65535


def _base(text: str) -> Url:
    found = _BASE.fullmatch(text)
    steps = any(step in (".", "..") for step in text.split("/"))
    if not found or steps or int(found["port"] or 0) > LAST_PORT:
        raise fault("base-url", f"'{text}' is not the address of a site", _way(text))
    scheme, _, rest = text.partition("://")
    return Url(f"{scheme.lower()}://{rest.removesuffix('/')}/")


def _way(text: str) -> str:
    """How to write an address; a host in another script has a plain form (RFC 3490)."""
    found = re.match(r"https?://([^/:\s]+)", text)
    try:
        plain = found[1].encode("idna").decode() if found else ""
    except UnicodeError:
        plain = ""
    if found and plain not in ("", found[1]):
        return f"Write its name in plain letters: {plain}"
    return "Write the whole address of the pages, such as 'https://shop.example/trust/'."


BaseUrl = Annotated[Url, *written(_base, "Where the site stands.", "https://shop.example/trust/")]


class Dress(Fact):
    """The theme and what the shop chose of it."""

    name: Annotated[Id, about("The theme's name", "counter")] = "counter"
    brand: Annotated[
        str, about("The brand colour, in quotes", "#0f5c63", pattern=r"^#[0-9a-fA-F]{6}$")
    ] = "#0f5c63"
    logo: Annotated[FileName | None, about("The shop's emblem (PNG)", "logo.png")] = None


Host = Literal["github", "gitlab", "cloudflare", "netlify", "nginx", "apache"]
"""What the site stands on: each takes headers, redirects and compressed files in its own form."""


class Settings(Fact):
    """`site.yaml`."""

    base_url: Annotated[BaseUrl, about("Where the pages will stand", "https://shop.example/")]
    languages: Annotated[
        tuple[Language, ...],
        about("The languages of the site; the first is the original", ["en", "zh"], min_length=1),
    ]
    former_languages: Annotated[
        tuple[Language, ...],
        about("Languages the site once had; their addresses lead to the original", ["fr"]),
    ] = ()
    theme: Annotated[Dress, about("The theme and its settings")] = Dress()
    host: Annotated[
        Host | None, about("What the site stands on; headers and redirects are written for it")
    ] = None
    security: Annotated[
        Security | None, about("Whom to tell of a weak spot of the site (security.txt)")
    ] = None
    targets: Annotated[
        dict[Id, Target] | None,
        about("Where `trustpages deploy` brings the site to, each under a name of its own"),
    ] = None

    @field_validator("languages")
    @classmethod
    def _once(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(languages)) < len(languages):
            raise fault("language-twice", "a language is named twice", "Name each language once.")
        return languages

    @field_validator("former_languages")
    @classmethod
    def _former(cls, former: tuple[str, ...], known: ValidationInfo) -> tuple[str, ...]:
        for tag in former:
            if tag in known.data.get("languages", ())[1:]:
                raise fault(
                    "language-twice",
                    f"'{tag}' is both a language of the site and a former one",
                    "Take it out of 'former_languages'.",
                )
        return former

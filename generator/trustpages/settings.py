"""The site's own settings: where it is published, in which languages, and in which dress."""

import re
from typing import Annotated

from pydantic import field_validator

from trustpages.facts.contact import Language, Url
from trustpages.facts.fact import Fact, Id, about, fault, written
from trustpages.facts.media import FileName

_BASE = re.compile(
    r"https?://(?P<host>[a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?(/[A-Za-z0-9._~%-]+)*/?",
    re.IGNORECASE,
)
"""Scheme, host, port and folders; no name, no question, no part of a page."""


def _base(text: str) -> Url:
    if not _BASE.fullmatch(text) or any(step in (".", "..") for step in text.split("/")):
        raise fault(
            "base-url",
            f"'{text}' is not the address of a site",
            "Write the whole address of the pages, such as 'https://shop.example/trust/'.",
        )
    scheme, _, rest = text.partition("://")
    return Url(f"{scheme.lower()}://{rest.removesuffix('/')}/")


BaseUrl = Annotated[Url, *written(_base, "Where the site stands.", "https://shop.example/trust/")]


class Dress(Fact):
    """The theme and what the shop chose of it."""

    name: Annotated[Id, about("The theme's name", "counter")] = "counter"
    brand: Annotated[
        str, about("The brand colour, in quotes", "#0f5c63", pattern=r"^#[0-9a-fA-F]{6}$")
    ] = "#0f5c63"
    logo: Annotated[FileName | None, about("The shop's emblem (PNG)", "logo.png")] = None


class Settings(Fact):
    """`site.yaml`."""

    base_url: Annotated[BaseUrl, about("Where the pages will stand", "https://shop.example/")]
    languages: Annotated[
        tuple[Language, ...],
        about("The languages of the site; the first is the original", ["en", "zh"], min_length=1),
    ]
    theme: Annotated[Dress, about("The theme and its settings")] = Dress()

    @field_validator("languages")
    @classmethod
    def _once(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(languages)) < len(languages):
            raise fault("language-twice", "a language is named twice", "Name each language once.")
        return languages

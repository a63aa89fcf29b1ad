"""The site's own settings: where it is published, in which languages, and in which dress."""

from typing import Annotated

from pydantic import field_validator

from trustpages.facts.contact import Language, Url
from trustpages.facts.fact import Fact, Id, about, fault, written
from trustpages.facts.media import FileName


def _base(text: str) -> Url:
    plain = text.removeprefix("https://").removeprefix("http://")
    if plain == text or not plain.strip("/") or any(mark in text for mark in " ?#\"'<>\\"):
        raise fault(
            "base-url",
            f"'{text}' is not the address of a site",
            "Write the whole address of the pages, such as 'https://shop.example/trust/'.",
        )
    return Url(text if text.endswith("/") else f"{text}/")


BaseUrl = Annotated[Url, *written(_base, "Where the site stands.", "https://shop.example/trust/")]


class Dress(Fact):
    """The theme and what the shop chose of it."""

    name: Annotated[Id, about("The theme's name", "counter")] = "counter"
    brand: Annotated[str, about("The brand colour", "#0f5c63", pattern=r"^#[0-9a-fA-F]{6}$")] = (
        "#0f5c63"
    )
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

"""What reports say of a built site: plain values, which outlast the process that built it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trustpages.diagnostics import DueDate, Withheld


@dataclass(frozen=True, slots=True)
class LanguageReport:
    """The pages of a language, and how many texts are not translated yet, on how many of them."""

    language: str
    pages: int
    untranslated_texts: int
    untranslated_pages: int


@dataclass(frozen=True, slots=True)
class PageReport:
    """A page with the size of its file in bytes."""

    path: str
    language: str
    kind: str
    title: str
    size: int


@dataclass(frozen=True, slots=True)
class SiteReport:
    """Facts and counts of a site that has been built.

    `today` is in ISO 8601; `content_files` counts the documents, withheld ones included; `pictures` are the
    numbers of files made of each picture, by its path in the content folder; `files` and `size` (bytes)
    are those of the whole site; `unfinished` counts the placeholders; `compared_orders` the orders
    that words were compared with, None without any; with `speaks_of_customers` there are words about some.
    """

    shop: str
    today: str
    base_url: str
    theme: str
    content_files: int
    languages: tuple[LanguageReport, ...]
    pages: tuple[PageReport, ...]
    pictures: Mapping[str, int]
    files: int
    size: int
    unfinished: int
    withheld: tuple[Withheld, ...]
    due: tuple[DueDate, ...]
    compared_orders: int | None = None
    speaks_of_customers: bool = False

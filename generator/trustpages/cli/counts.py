"""What there is to count in a finished site: files, pages, pictures, words that wait for a translation."""

from __future__ import annotations

from dataclasses import dataclass

from trustpages.build import Built
from trustpages.page import Edition

PICTURES = frozenset({".avif", ".webp", ".jpg"})


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a language still lacks: so many texts, on so many of its pages."""

    language: str
    texts: int
    pages: int


def content_files(built: Built) -> int:
    """How many documents the site is made from, those held back included."""
    site = built.site
    shown = {held.place.file for held in site.held}
    for entry in site.entries:
        for document in (entry.document, *entry.translations.values()):
            shown.add(document.shown or str(document.path))
    return len(shown) + 1


def pictures(built: Built) -> dict[str, int]:
    """The pictures that are shown, and how many files each was made into."""
    named = {
        str(picture.file) for entry in built.site.entries for _, picture in entry.facts.pictures()
    }
    return {name: _variants(built, name) for name in sorted(named)}


def waiting(edition: Edition) -> Waiting:
    """What is not translated yet in a language."""
    lacking = [page for page in edition.pages if page.missing]
    return Waiting(edition.language, sum(page.missing for page in lacking), len(lacking))


def _variants(built: Built, name: str) -> int:
    stem = name.rsplit(".", maxsplit=1)[0]
    return sum(
        path.suffix in PICTURES and str(path).startswith(f"media/{stem}") for path in built.files
    )

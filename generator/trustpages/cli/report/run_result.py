"""What came of a run: the site if there is one, all that is wrong, and how long it took."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from trustpages.diagnostics import Problem
from trustpages.model.page import Edition
from trustpages.output import WriteResult
from trustpages.pipeline import BuiltSite


@dataclass(frozen=True, slots=True)
class RunResult:
    """`built` is None when the content could not be built, `written` when nothing was written.

    `problems` are all errors and warnings in order; `timings` are seconds by the name of the part.
    """

    built: BuiltSite | None
    written: WriteResult | None
    problems: tuple[Problem, ...]
    strict: bool
    timings: Mapping[str, float] = field(default_factory=dict)

    @property
    def error_count(self) -> int:
        return sum(problem.level == "error" for problem in self.problems)

    @property
    def warning_count(self) -> int:
        return sum(problem.level == "warning" for problem in self.problems)

    @property
    def is_publishable(self) -> bool:
        """Whether the site may go out: no error, and with --strict no warning."""
        return not (self.error_count or (self.strict and self.warning_count))


PICTURE_SUFFIXES = frozenset({".avif", ".webp", ".jpg"})


@dataclass(frozen=True, slots=True)
class UntranslatedCount:
    """What a language still lacks: so many texts, on so many of its pages."""

    language: str
    texts: int
    pages: int


def count_content_files(built: BuiltSite) -> int:
    """How many documents the site is made from, those held back included."""
    site = built.site
    shown = {held.place.file for held in site.withheld}
    for entry in site.entries:
        for document in (entry.document, *entry.translations.values()):
            shown.add(document.display_path or str(document.path))
    return len(shown) + 1


def count_picture_files(built: BuiltSite) -> dict[str, int]:
    """The pictures that are shown, and how many files each was made into."""
    named = {
        str(picture.file)
        for entry in built.site.entries
        for _, picture in entry.facts.find_pictures()
    }
    return {name: _count_variants(built, name) for name in sorted(named)}


def count_untranslated(edition: Edition) -> UntranslatedCount:
    """What is not translated yet in a language."""
    lacking = [page for page in edition.pages if page.untranslated_count]
    return UntranslatedCount(
        edition.language, sum(page.untranslated_count for page in lacking), len(lacking)
    )


def _count_variants(built: BuiltSite, name: str) -> int:
    stem = name.rsplit(".", maxsplit=1)[0]
    return sum(
        path.suffix in PICTURE_SUFFIXES and str(path).startswith(f"media/{stem}")
        for path in built.files
    )

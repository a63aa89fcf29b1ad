"""The result of a run: the site if there is one, its problems, and timings."""

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
        """The number of problems that are errors."""
        return sum(problem.level == "error" for problem in self.problems)

    @property
    def warning_count(self) -> int:
        """The number of problems that are warnings."""
        return sum(problem.level == "warning" for problem in self.problems)

    @property
    def is_publishable(self) -> bool:
        """Whether the site may be published: no error, and with --strict no warning."""
        return not (self.error_count or (self.strict and self.warning_count))


PICTURE_SUFFIXES = frozenset({".avif", ".webp", ".jpg"})


@dataclass(frozen=True, slots=True)
class UntranslatedCount:
    """How many texts of a language are not translated yet, and on how many of its pages."""

    language: str
    texts: int
    pages: int


def count_content_files(built: BuiltSite) -> int:
    """Count the documents that the site is made from, withheld ones included."""
    site = built.site
    paths = {withheld.place.file for withheld in site.withheld}
    for entry in site.entries:
        for document in (entry.document, *entry.translations.values()):
            paths.add(document.display_path or str(document.path))
    return len(paths) + 1


def count_picture_files(built: BuiltSite) -> dict[str, int]:
    """Count the files made of each picture that is shown, by its path in the content folder."""
    files = {
        str(picture.file)
        for entry in built.site.entries
        for _, picture in entry.facts.find_pictures()
    }
    return {name: _count_variants(built, name) for name in sorted(files)}


def count_untranslated(edition: Edition) -> UntranslatedCount:
    """Count what is not translated yet in the language of an edition."""
    pages = [page for page in edition.pages if page.untranslated_count]
    return UntranslatedCount(
        edition.language, sum(page.untranslated_count for page in pages), len(pages)
    )


def _count_variants(built: BuiltSite, name: str) -> int:
    stem = name.rsplit(".", maxsplit=1)[0]
    return sum(
        path.suffix in PICTURE_SUFFIXES and str(path).startswith(f"media/{stem}")
        for path in built.files
    )

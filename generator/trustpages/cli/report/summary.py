"""The result of a run, its counts, and the summary that a terminal shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from trustpages import __version__
from trustpages.cli.report.text import sanitise_line
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


DUE_DAYS = 30
"""What lapses within so many days is counted in the summary of a build, and named in its report."""
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


def format_summary(result: RunResult, built: BuiltSite, output: Path | None) -> str:
    """Format the summary of a run that may be published: counts, what is withheld, and where the site is."""
    site = built.site
    theme = site.settings.theme.name
    head = [f"trustpages {__version__}", sanitise_line(site.shop.name), ", ".join(site.languages)]
    lines = [f"  {name:<14}{text}" for name, text in list_summary_rows(result, built)]
    return "\n".join(
        [
            " · ".join([*head, f"theme: {theme}"]),
            "",
            *lines,
            "",
            *_format_closing_lines(result, built, output),
        ]
    )


def format_failure(result: RunResult, output: Path | None) -> str:
    """Format the summary of a run that must not be published: counts, and that nothing was written."""
    counts = f"{format_count(result.error_count, 'error')}, {format_count(result.warning_count, 'warning')}."
    if not result.error_count:
        counts = (
            f"{format_count(result.warning_count, 'warning')}, and with --strict none may pass."
        )
    untouched = output is not None and (result.built is None or not result.error_count)
    return f"\n{counts} Nothing was written." if untouched else f"\n{counts}"


def format_explain_hint(result: RunResult) -> str:
    """Format the command that explains the first problem a run failed for."""
    level = "error" if result.error_count else "warning"
    code = next(problem.code for problem in result.problems if problem.level == level)
    return f"  See: trustpages explain {code}"


def format_page_sizes(built: BuiltSite) -> str:
    """Format every page with its size, for `--verbose`."""
    pages = [page for edition in built.editions for page in edition.pages]
    return "\n".join(
        f"  {format_size(len(built.files[page.path])):>8}  {page.path}" for page in pages
    )


def format_count(number: int, thing: str) -> str:
    """Format a number of things: "1 page", "2 pages", "no pages"."""
    return f"{number or 'no'} {thing}{'' if number == 1 else 's'}"


def format_size(octets: int) -> str:
    """Format a size in bytes as kB or MB (powers of 1000, kB rounded up)."""
    kilo = 1000
    return f"{octets / kilo**2:.1f} MB" if octets >= kilo**2 else f"{-(-octets // kilo)} kB"


def list_summary_rows(result: RunResult, built: BuiltSite) -> Iterator[tuple[str, str]]:
    """List the rows of the summary as label and text; the label is "" where it repeats the one above."""
    site, pictures = built.site, count_picture_files(built)
    files = format_count(count_content_files(built), "file")
    languages = format_count(len(site.languages), "language")
    yield "Content", f"{files}, {languages}, {_format_warning_count(result)}"
    each = ", ".join(f"{len(one.pages)} {one.language}" for one in built.editions)
    yield "Pages", f"{sum(len(one.pages) for one in built.editions)} ({each})"
    yield from _list_missing_words(result)
    if pictures:
        yield (
            "Pictures",
            f"{format_count(len(pictures), 'picture')} in {sum(pictures.values())} files",
        )
    yield "Links", "every link within the site leads somewhere"
    for index, withheld in enumerate(site.withheld):
        yield "Held back" if index == 0 else "", sanitise_line(str(withheld))
    upcoming = site.list_due_dates(DUE_DAYS)
    if upcoming:
        yield "Due", f"{format_count(len(upcoming), 'thing')} within {DUE_DAYS} days, first:"
        first = upcoming[0]
        yield (
            "",
            sanitise_line(
                f"{first.last_day}: {first.what} ({first.place.file}:{first.place.line})"
            ),
        )
    if site.placeholders:
        yield "To fill in", f"{format_count(len(site.placeholders), 'place')}, named above"
    untranslated = [one for one in map(count_untranslated, built.editions) if one.texts]
    for index, one in enumerate(untranslated):
        text = f"{format_count(one.texts, 'text')} on {format_count(one.pages, 'page')}"
        yield "Untranslated" if index == 0 else "", f"{one.language}: {text}"


def _list_missing_words(result: RunResult) -> Iterator[tuple[str, str]]:
    """List the languages that the theme has no words in, each with what to do about it."""
    missing = [one for one in result.problems if one.code == "theme-without-language"]
    for index, problem in enumerate(missing):
        text = f"{problem.message} ({problem.place.file}:{problem.place.line})"
        yield "Words" if index == 0 else "", sanitise_line(text)
        yield "", sanitise_line(problem.formatted_hint)


def _format_warning_count(result: RunResult) -> str:
    return format_count(result.warning_count, "warning") if result.warning_count else "no problems"


def _format_closing_lines(
    result: RunResult, built: BuiltSite, output: Path | None
) -> Iterator[str]:
    total = format_size(sum(map(len, built.files.values())))
    seconds = f"{sum(result.timings.values()):.1f} s"
    pages = format_count(sum(len(one.pages) for one in built.editions), "page")
    if output is None:
        yield f"✓ {built.site.settings.base_url.href} can be built: {pages}, {total}, {seconds}"
        return
    is_unchanged = result.written is not None and result.written.way == "unchanged"
    yield f"✓ {output} is {'as it was' if is_unchanged else 'ready'}: {pages}, {total}, {seconds}"
    yield f"  Open {output / 'index.html'}"

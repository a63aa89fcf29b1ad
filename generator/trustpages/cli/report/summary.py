"""The result of a run, its counts, and the summary that a terminal shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from trustpages import __version__
from trustpages.cli.report.site_report import SiteReport
from trustpages.cli.report.text import sanitise_line
from trustpages.diagnostics import Problem
from trustpages.manifest import WriteResult


@dataclass(frozen=True, slots=True)
class RunResult:
    """`site` is None when the content could not be built, `written` when nothing was written.

    `problems` are all errors and warnings in order; `timings` are seconds by the name of the part; `reasons`
    say in words why pages were rendered, by their paths, None where no pages are kept.
    """

    site: SiteReport | None
    written: WriteResult | None
    problems: tuple[Problem, ...]
    strict: bool
    timings: Mapping[str, float] = field(default_factory=dict)
    reasons: Mapping[str, str] | None = None

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


def format_summary(result: RunResult, site: SiteReport, output: Path | None) -> str:
    """Format the summary of a run that may be published: counts, what is withheld, and where the site is."""
    languages = ", ".join(one.language for one in site.languages)
    head = [f"trustpages {__version__}", sanitise_line(site.shop), languages]
    lines = [f"  {name:<14}{text}" for name, text in list_summary_rows(result, site)]
    return "\n".join(
        [
            " · ".join([*head, f"theme: {site.theme}"]),
            "",
            *lines,
            "",
            *_format_closing_lines(result, site, output),
        ]
    )


def format_failure(result: RunResult, output: Path | None) -> str:
    """Format the summary of a run that must not be published: counts, and that nothing was written."""
    counts = f"{format_count(result.error_count, 'error')}, {format_count(result.warning_count, 'warning')}."
    if not result.error_count:
        counts = (
            f"{format_count(result.warning_count, 'warning')}, and with --strict none may pass."
        )
    untouched = output is not None and (result.site is None or not result.error_count)
    return f"\n{counts} Nothing was written." if untouched else f"\n{counts}"


def format_explain_hint(result: RunResult) -> str:
    """Format the command that explains the first problem a run failed for."""
    level = "error" if result.error_count else "warning"
    code = next(problem.code for problem in result.problems if problem.level == level)
    return f"  See: trustpages explain {code}"


def format_page_sizes(site: SiteReport, reasons: Mapping[str, str] | None) -> str:
    """Format every page with its size, and why it was rendered, for `--verbose`."""
    return "\n".join(
        f"  {format_size(page.size):>8}  {page.path}{_format_reason(page.path, reasons)}"
        for page in site.pages
    )


def _format_reason(path: str, reasons: Mapping[str, str] | None) -> str:
    return "" if reasons is None else f"  ({reasons.get(path, 'as before')})"


def format_count(number: int, thing: str) -> str:
    """Format a number of things: "1 page", "2 pages", "no pages"."""
    return f"{number or 'no'} {thing}{'' if number == 1 else 's'}"


def format_size(octets: int) -> str:
    """Format a size in bytes as kB or MB (powers of 1000, kB rounded up)."""
    kilo = 1000
    return f"{octets / kilo**2:.1f} MB" if octets >= kilo**2 else f"{-(-octets // kilo)} kB"


def list_summary_rows(result: RunResult, site: SiteReport) -> Iterator[tuple[str, str]]:
    """List the rows of the summary as label and text; the label is "" where it repeats the one above."""
    files = format_count(site.content_files, "file")
    languages = format_count(len(site.languages), "language")
    yield "Content", f"{files}, {languages}, {_format_warning_count(result)}"
    each = ", ".join(f"{one.pages} {one.language}" for one in site.languages)
    yield "Pages", f"{len(site.pages)} ({each})"
    yield from _list_missing_words(result)
    if site.pictures:
        made = sum(site.pictures.values())
        yield "Pictures", f"{format_count(len(site.pictures), 'picture')} in {made} files"
    yield "Links", "every link within the site leads somewhere"
    if site.compared_orders is not None:
        yield (
            "Orders",
            f"{format_count(site.compared_orders, 'order')} compared; no word is a customer's",
        )
    elif site.speaks_of_customers:
        yield "Orders", "orders not compared: there is no private/orders.csv"
    for index, withheld in enumerate(site.withheld):
        yield "Held back" if index == 0 else "", sanitise_line(str(withheld))
    if site.due:
        yield "Due", f"{format_count(len(site.due), 'thing')} within {DUE_DAYS} days, first:"
        first = site.due[0]
        yield (
            "",
            sanitise_line(
                f"{first.last_day}: {first.what} ({first.place.file}:{first.place.line})"
            ),
        )
    if site.unfinished:
        yield "To fill in", f"{format_count(site.unfinished, 'place')}, named above"
    untranslated = [one for one in site.languages if one.untranslated_texts]
    for index, one in enumerate(untranslated):
        texts = format_count(one.untranslated_texts, "text")
        pages = format_count(one.untranslated_pages, "page")
        yield "Untranslated" if index == 0 else "", f"{one.language}: {texts} on {pages}"


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
    result: RunResult, site: SiteReport, output: Path | None
) -> Iterator[str]:
    total = format_size(site.size)
    seconds = f"{sum(result.timings.values()):.1f} s"
    pages = format_count(len(site.pages), "page")
    if output is None:
        yield f"✓ {site.base_url} can be built: {pages}, {total}, {seconds}"
        return
    is_unchanged = result.written is not None and result.written.way == "unchanged"
    yield f"✓ {output} is {'as it was' if is_unchanged else 'ready'}: {pages}, {total}, {seconds}"
    yield f"  Open {output / 'index.html'}"

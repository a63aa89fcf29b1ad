"""What a shop owner reads at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from trustpages.cli import VERSION
from trustpages.cli.report.run_result import (
    RunResult,
    count_content_files,
    count_picture_files,
    count_untranslated,
)
from trustpages.cli.report.text import sanitise_line
from trustpages.pipeline import BuiltSite


def format_summary(outcome: RunResult, built: BuiltSite, output: Path | None) -> str:
    """A finished run: what went in, what came out, what was left out, and where to look."""
    site = built.site
    theme = site.settings.theme.name
    head = [f"trustpages {VERSION}", sanitise_line(site.shop.name), ", ".join(site.languages)]
    lines = [f"  {name:<14}{said}" for name, said in list_summary_rows(outcome, built)]
    return "\n".join(
        [
            " · ".join([*head, f"theme: {theme}"]),
            "",
            *lines,
            "",
            *_format_closing_lines(outcome, built, output),
        ]
    )


def format_failure(outcome: RunResult, output: Path | None) -> str:
    """A run that must not go out: how much is wrong, and that the site stands as it was."""
    told = f"{format_count(outcome.error_count, 'error')}, {format_count(outcome.warning_count, 'warning')}."
    if not outcome.error_count:
        told = f"{format_count(outcome.warning_count, 'warning')}, and with --strict none may pass."
    untouched = output is not None and (outcome.built is None or not outcome.error_count)
    return f"\n{told} Nothing was written." if untouched else f"\n{told}"


def format_explain_hint(outcome: RunResult) -> str:
    """Format the command that explains the first problem a run failed for."""
    level = "error" if outcome.error_count else "warning"
    code = next(problem.code for problem in outcome.problems if problem.level == level)
    return f"  See: trustpages explain {code}"


def format_page_sizes(built: BuiltSite) -> str:
    """Every page with its size, for those who want to know more."""
    pages = [page for edition in built.editions for page in edition.pages]
    return "\n".join(
        f"  {format_size(len(built.files[page.path])):>8}  {page.path}" for page in pages
    )


def format_count(number: int, thing: str) -> str:
    """A number of things: "1 page", "2 pages", "no pages"."""
    return f"{number or 'no'} {thing}{'' if number == 1 else 's'}"


def format_size(octets: int) -> str:
    """A size in kilobytes or megabytes of a thousand."""
    kilo = 1000
    return f"{octets / kilo**2:.1f} MB" if octets >= kilo**2 else f"{-(-octets // kilo)} kB"


def list_summary_rows(outcome: RunResult, built: BuiltSite) -> Iterator[tuple[str, str]]:
    """The lines between head and close: a name, "" where it is the one above, and what is said."""
    site, shown = built.site, count_picture_files(built)
    files = format_count(count_content_files(built), "file")
    languages = format_count(len(site.languages), "language")
    yield "Content", f"{files}, {languages}, {_format_warning_count(outcome)}"
    each = ", ".join(f"{len(one.pages)} {one.language}" for one in built.editions)
    yield "Pages", f"{sum(len(one.pages) for one in built.editions)} ({each})"
    if shown:
        yield "Pictures", f"{format_count(len(shown), 'picture')} in {sum(shown.values())} files"
    yield "Links", "every link within the site leads somewhere"
    for index, held in enumerate(site.withheld):
        yield "Held back" if index == 0 else "", sanitise_line(str(held))
    if site.placeholders:
        yield "To fill in", f"{format_count(len(site.placeholders), 'place')}, named above"
    lacking = [found for found in map(count_untranslated, built.editions) if found.texts]
    for index, found in enumerate(lacking):
        said = f"{format_count(found.texts, 'text')} on {format_count(found.pages, 'page')}"
        yield "Untranslated" if index == 0 else "", f"{found.language}: {said}"


def _format_warning_count(outcome: RunResult) -> str:
    return (
        format_count(outcome.warning_count, "warning") if outcome.warning_count else "no problems"
    )


def _format_closing_lines(
    outcome: RunResult, built: BuiltSite, output: Path | None
) -> Iterator[str]:
    total = format_size(sum(map(len, built.files.values())))
    seconds = f"{sum(outcome.timings.values()):.1f} s"
    pages = format_count(sum(len(one.pages) for one in built.editions), "page")
    if output is None:
        yield f"✓ {built.site.settings.base_url.href} can be built: {pages}, {total}, {seconds}"
        return
    same = outcome.written is not None and outcome.written.way == "unchanged"
    yield f"✓ {output} is {'as it was' if same else 'ready'}: {pages}, {total}, {seconds}"
    yield f"  Open {output / 'index.html'}"

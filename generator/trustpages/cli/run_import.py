"""Run `import reviews`: read an export, and add what is new to the shop's reviews."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import click

from trustpages.cache import BuildCache
from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.summary import format_count
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.content import load_readable_content
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Content
from trustpages.imports import (
    ImportedReviews,
    ReviewedShop,
    ReviewMap,
    ReviewRow,
    check_export_place,
    import_reviews,
    list_map_names,
    read_map_text,
    read_review_map,
    read_review_rows,
)
from trustpages.kinds.reviews import ID_PATTERN, Reviews
from trustpages.local_disk import replace_file
from trustpages.validate import ReadableEntries, parse_readable_entries, resolve_build_date

FOLDER = Path(Reviews.file).stem


def run_print_map(name: str) -> int:
    """Print one of the maps that come with the program; return the exit code."""
    if name not in list_map_names():
        raise click.BadParameter(
            f"there is no map '{name}'. Write one of {', '.join(list_map_names())}.",
            param_hint="NAME",
        )
    print_out(read_map_text(name).rstrip("\n"))
    return 0


def run_review_import(
    file: Path, columns: str, content: Path, today: date | None, *, dry_run: bool
) -> int:
    """Add the reviews of `file`; return the exit code: 1 where a row could not be taken."""
    if columns not in list_map_names() and not Path(columns).is_file():
        raise click.BadParameter(
            f"'{columns}' is no map: write one of {', '.join(list_map_names())}, or the name of a file.",
            param_hint="--columns",
        )
    try:
        rules = read_review_map(columns)
        shop = _read_shop(content, today)
        rows, broken = _read_export(file, content, rules)
        result = import_reviews(rows, rules, shop)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    for key, text in result.files.items() if not dry_run else ():
        target = content / FOLDER / f"{key}.yaml"
        target.parent.mkdir(parents=True, exist_ok=True)
        replace_file(target, text.encode())
    problems = (*broken, *result.dropped)
    if problems:
        print_problems(problems)
    print_out(_describe_import(result, content, len(problems), dry_run=dry_run))
    return EXIT_PROBLEMS if problems else 0


def _read_export(
    file: Path, content: Path, rules: ReviewMap
) -> tuple[tuple[ReviewRow, ...], tuple[Problem, ...]]:
    check_export_place(file, content, "customers")
    return read_review_rows(str(file), file.read_bytes(), rules)


def _read_shop(content: Path, today: date | None) -> ReviewedShop:
    """What an import has to know of a shop. Raises `ProblemError` where it has no page of reviews."""
    loaded = load_readable_content(content)
    readable = parse_readable_entries(loaded, BuildCache())
    page = find_reviews_page(loaded, readable, content)
    if misnamed := [one for one in page.entries if not ID_PATTERN.fullmatch(one)]:
        raise ProblemError([_report_misnamed(content, misnamed[0])])
    conventions = (one.facts.read_conventions(one.document.data) for one in readable.entries)
    country = next((one.country for one in conventions if one), "")
    day = resolve_build_date(get_build_time(today, os.environ), readable.entries)
    return ReviewedShop(page.entries, country, readable.languages[0], day)


def find_reviews_page(loaded: Content, readable: ReadableEntries, content: Path) -> Reviews:
    """The page of reviews as stated. Raises `ProblemError` if it, or a review, cannot be read."""
    page = next((one for one in readable.entries if isinstance(one.facts, Reviews)), None)
    if page is None or not isinstance(page.stated_facts, Reviews):
        raise ProblemError([_report_missing_page(content), *loaded.problems])
    if any(path.parts[0] == FOLDER for path in loaded.unreadable):
        raise ProblemError(loaded.problems)
    return page.stated_facts


def _report_missing_page(content: Path) -> Problem:
    return Problem(
        "reviews-missing",
        f"there is no page of reviews that can be read: {Reviews.file} in {content}",
        Place(str(content / Reviews.file), 0),
        f"Write {Reviews.file} first, or mend what 'trustpages check' says of it; docs/reviews.md shows one.",
    )


def _report_misnamed(content: Path, key: str) -> Problem:
    return Problem(
        "review-name",
        f"'{key}' is not the number of a review",
        Place(str(content / FOLDER / f"{key}.yaml"), 0),
        "Name it by the year in which it was written and a number of four digits, then import.",
    )


def _describe_import(result: ImportedReviews, content: Path, dropped: int, *, dry_run: bool) -> str:
    """What was taken, what was masked in it, and how many rows were not taken."""
    would = "would be " if dry_run else ""
    lines = [
        f"{content / FOLDER / f'{key}.yaml'}: {note}"
        for key, notes in result.notes.items()
        for note in dict.fromkeys(notes)
    ]
    parts = [
        f"{format_count(len(result.files), 'review')} {would}added to {content / FOLDER}",
        f"{result.known} there already",
    ]
    if result.removed:
        parts.append(f"{result.removed} removed earlier")
    if result.automatic:
        parts.append(f"{result.automatic} written by the platform itself")
    parts.append(f"{dropped} dropped")
    lines.append(", ".join(parts))
    if result.notes:
        lines.append("Read them once: what is masked was found by its form, and names are not.")
    return "\n".join(lines)

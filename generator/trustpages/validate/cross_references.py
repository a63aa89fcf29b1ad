"""What must agree between files: the facts of each kind with those of others, and media that exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from unicodedata import normalize

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem
from trustpages.document import Content, Document
from trustpages.kinds.kind import FieldProblem, Kind, SiteFacts
from trustpages.model.settings import SiteSettings
from trustpages.model.site import Entry, list_picture_files, list_video_files


def collect_site_facts(
    entries: tuple[Entry, ...], active_names: Iterable[str], today: date
) -> SiteFacts:
    """What the kinds may read of each other's files; `active_names` as in `SiteFacts`."""
    facts: dict[type[Kind], dict[str, Kind]] = {}
    for entry in entries:
        facts.setdefault(type(entry.facts), {})[entry.slug] = entry.facts
    names = tuple(active_names)
    withdrawn = [entry.name for entry in entries if entry.is_withdrawn]
    return SiteFacts(facts, names, _group_by_folder(names), _group_by_folder(withdrawn), today)


def _group_by_folder(names: Iterable[str]) -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for name in names:
        folder, _, slug = name.rpartition("/")
        groups.setdefault(folder, set()).add(slug)
    return {folder: frozenset(slugs) for folder, slugs in groups.items()}


def check_cross_references(
    entries: tuple[Entry, ...], content: Content, facts: SiteFacts, cache: BuildCache
) -> Iterator[Problem]:
    """Faults between files. What another file would have to say is skipped while it cannot be read."""
    files = frozenset(str(path) for path in content.files)
    for entry in entries:
        yield from _check_media_files(entry, files, cache)
        yield from _check_review_date(entry)
        yield from convert_field_problems(entry, entry.facts.check_site(facts))


def convert_field_problems(entry: Entry, found: Iterable[FieldProblem]) -> Iterator[Problem]:
    """What a kind finds in its facts as problems of the entry's file."""
    for one in found:
        find_place = entry.document.find_key_place if one.at_key else entry.document.find_place
        yield Problem(
            one.code,
            one.message,
            find_place(one.loc),
            one.hint,
            "warning" if one.warning else "error",
        )


def _check_media_files(entry: Entry, files: frozenset[str], cache: BuildCache) -> Iterator[Problem]:
    for loc, file in (*list_picture_files(entry, cache), *list_video_files(entry, cache)):
        if str(file) not in files:
            yield _report_missing_media(entry.document.find_place(loc), str(file), files)


def _check_review_date(entry: Entry) -> Iterator[Problem]:
    if entry.facts.reviewed_on is None and not entry.is_withdrawn:
        yield Problem(
            "not-reviewed",
            "nothing says when somebody last read this through",
            entry.document.make_place(1, 1),
            "Add 'reviewed_on:' with the day on which you last checked every word and number.",
            "warning",
        )


def _report_missing_media(place: Place, file: str, known: frozenset[str]) -> Problem:
    same = [
        name for name in sorted(known) if _normalize_filename(name) == _normalize_filename(file)
    ]
    close = same or get_close_matches(file, sorted(known), 1, 0.6)
    hint = f"Did you mean '{close[0]}'? " if close else ""
    if same and normalize("NFC", same[0]) == normalize("NFC", file):
        hint = "It is stored with other accents than it shows: rename it without accents. "
    return Problem(
        "missing-file",
        f"the file '{file}' is not there",
        place,
        f"{hint}Put the file into the content folder, or correct its name here.",
    )


def _normalize_filename(file: str) -> str:
    """A file's name without the differences that some file systems ignore: case and composition."""
    return normalize("NFC", file).casefold()


def check_logo_file(
    settings: SiteSettings, document: Document, content: Content
) -> Iterator[Problem]:
    """A problem if the file of the logo is missing."""
    logo = settings.theme.logo
    files = frozenset(str(path) for path in content.files)
    if logo and str(logo) not in files:
        yield _report_missing_media(document.find_place(("theme", "logo")), str(logo), files)

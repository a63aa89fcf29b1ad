"""Faults between files: names that nothing bears, promises and days that contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from unicodedata import normalize

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem
from trustpages.document import Content, Document, Loc, overlay_texts
from trustpages.fields import walk_fields
from trustpages.fields.cases import NO_CASES, Cases
from trustpages.fields.disruptions import Disruptions
from trustpages.kinds import KINDS
from trustpages.kinds.kind import FieldProblem, Kind, SiteFacts
from trustpages.model.settings import SiteSettings
from trustpages.model.site import Entry, list_picture_files, list_video_files
from trustpages.validate.translations import iterate_leaves

PROMISE_REFERENCE = re.compile(r"promise ([a-z0-9-]+)")
NO_PROMISES_HINT = (
    "Write the length of time itself, such as '3 business days', or add promises.yaml."
)


def collect_promise_values(originals: Iterable[tuple[str, Document]]) -> Mapping[str, str]:
    """The value of each promise as written, by the promise's name, from originals with their kinds."""
    return {
        name: value
        for kind, document in originals
        for name, value in KINDS[kind].read_promises(document.data).items()
    }


def resolve_promises(
    document: Document, promised: Mapping[str, str]
) -> tuple[Document, tuple[Problem, ...]]:
    """A document with every `promise NAME` replaced, and a problem for each that is not there."""
    found = {loc: match[1] for loc, match in _find_promise_references(document)}
    if not found:
        return document, ()
    known = {loc: promised[name] for loc, name in found.items() if name in promised}
    problems = tuple(
        _report_unknown_promise(document, loc, name, promised)
        for loc, name in found.items()
        if loc not in known
    )
    data = overlay_texts(dict(document.data), known)
    return replace(document, data=data if isinstance(data, dict) else {}), problems


def _find_promise_references(document: Document) -> Iterator[tuple[Loc, re.Match[str]]]:
    for loc, value in iterate_leaves(dict(document.data)):
        match = PROMISE_REFERENCE.fullmatch(value.strip()) if value else None
        if match:
            yield loc, match


def _report_unknown_promise(
    document: Document, loc: Loc, name: str, promised: Mapping[str, str]
) -> Problem:
    close = get_close_matches(name, list(promised), 1, 0.5)
    there = f"There are: {', '.join(promised)}." if promised else NO_PROMISES_HINT
    hint = f"Did you mean 'promise {close[0]}'?" if close else there
    return Problem(
        "unknown-promise", f"there is no promise '{name}'", document.find_place(loc), hint
    )


PAST_DATE_FIELDS = frozenset(
    {
        "as_of",
        "awarded_on",
        "founded",
        "given_on",
        "issued_on",
        "reviewed_on",
        "since",
        "taken_on",
        "uploaded_on",
        *(kind.marker_field for kind in KINDS.values()),
    }
)
"""Fields with a day on which something was done, that of a withdrawal among them."""


def check_dates(entries: tuple[Entry, ...], today: date, cache: BuildCache) -> Iterator[Problem]:
    """Warnings of days that lie ahead although their fields tell of something that was done."""
    for entry in entries:
        yield from cache.get_or_compute(
            "validate.future_dates", entry.name, _find_future_dates, entry, today
        )


def _find_future_dates(entry: Entry, today: date) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            "day-ahead",
            f"'{loc[-1]}' names a day that has not come yet: {day}",
            entry.document.find_place(loc),
            "Correct the day; if it is right, add what it is about when the day has come.",
            "warning",
        )
        for loc, day, _ in walk_fields(entry.facts, holding=date)
        if isinstance(day, date) and loc[-1] in PAST_DATE_FIELDS and day > today
    )


def collect_site_facts(
    entries: tuple[Entry, ...],
    active_names: Iterable[str],
    today: date,
    cases: Cases = NO_CASES,
    disruptions: Disruptions = (),
) -> SiteFacts:
    """What the kinds may read of each other's files; `active_names` as in `SiteFacts`."""
    facts: dict[type[Kind], dict[str, Kind]] = {}
    for entry in entries:
        facts.setdefault(type(entry.facts), {})[entry.slug] = entry.facts
    names = tuple(active_names)
    withdrawn = [entry.name for entry in entries if entry.is_withdrawn]
    return SiteFacts(
        facts,
        names,
        _group_by_folder(names),
        _group_by_folder(withdrawn),
        today,
        cases,
        disruptions,
    )


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
        for check in entry.facts.list_kept_checks(facts):
            found = cache.get_or_find(
                f"validate.{check.name}", entry.name, check.find, *check.inputs
            )
            yield from convert_field_problems(entry, found)


def convert_field_problems(entry: Entry, found: Iterable[FieldProblem]) -> Iterator[Problem]:
    """What a kind finds in its facts as problems of the entry's file."""
    for one in found:
        find_place = entry.document.find_key_place if one.at_key else entry.document.find_place
        yield Problem(
            one.code,
            one.message,
            find_place(one.loc),
            one.hint,
            "notice" if one.notice else "warning" if one.warning else "error",
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

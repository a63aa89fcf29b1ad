"""What must agree between files: people who exist, countries that are served, pictures that are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from unicodedata import normalize

from trustpages.diagnostics import Place, Problem
from trustpages.document import Content, Document, Loc
from trustpages.kinds.complaints import Complaints
from trustpages.kinds.desk import Desk
from trustpages.kinds.guide import Guide
from trustpages.kinds.kind import Kind
from trustpages.kinds.notice import Notice
from trustpages.kinds.promises import Promises
from trustpages.kinds.returns import Returns
from trustpages.kinds.shipping import Shipping
from trustpages.kinds.shop import Shop
from trustpages.kinds.withdrawn import Withdrawn
from trustpages.model.settings import SiteSettings
from trustpages.model.site import Entry, list_picture_files, list_video_files

REPLACEMENT_HINT = "Name the person who does it now, or take the name out."


@dataclass(frozen=True, slots=True)
class _KnownNames:
    """What the files name for each other."""

    shop: Shop | None
    shipping: Shipping | None
    staff: frozenset[str]
    withdrawn_staff: frozenset[str]
    files: frozenset[str]


def check_cross_references(
    entries: tuple[Entry, ...], content: Content, staff: frozenset[str]
) -> tuple[Problem, ...]:
    """Faults between files; `staff` are the people who have a file, even if it is not in order yet.

    What another file would have to say is not asked for while that file cannot be read.
    """
    known = _KnownNames(
        next((entry.facts for entry in entries if isinstance(entry.facts, Shop)), None),
        next((entry.facts for entry in entries if isinstance(entry.facts, Shipping)), None),
        staff,
        frozenset(entry.slug for entry in entries if entry.former_kind == "person"),
        frozenset(str(path) for path in content.files),
    )
    found = [told for entry in entries for told in _check_media_files(entry, known)]
    found += [told for entry in entries for told in _check_review_date(entry)]
    found += [told for entry in entries for told in _check_entry_references(entry, known)]
    return tuple(found)


def _check_media_files(entry: Entry, known: _KnownNames) -> Iterator[Problem]:
    for loc, file in (*list_picture_files(entry), *list_video_files(entry)):
        if str(file) not in known.files:
            yield _report_missing_media(entry.document.find_place(loc), str(file), known.files)


def _check_review_date(entry: Entry) -> Iterator[Problem]:
    if entry.facts.reviewed_on is None and not isinstance(entry.facts, Withdrawn):
        yield Problem(
            "not-reviewed",
            "nothing says when somebody last read this through",
            entry.document.make_place(1, 1),
            "Add 'reviewed_on:' with the day on which you last checked every word and number.",
            "warning",
        )


def _check_entry_references(entry: Entry, known: _KnownNames) -> Iterator[Problem]:
    facts = entry.facts
    yield from _check_people(entry, facts, known)
    if isinstance(facts, Shop) and known.shipping:
        yield from _check_markets(entry, facts, known.shipping)
    if isinstance(facts, Promises) and known.shipping:
        yield from _check_cutoffs(entry, facts, known.shipping)
    if isinstance(facts, Returns) and known.shop:
        yield from _check_return_windows(entry, facts, known.shop)
    if isinstance(facts, Notice) and known.shipping:
        yield from _check_notice_routes(entry, facts, known.shipping)


def _check_people(entry: Entry, facts: Kind, known: _KnownNames) -> Iterator[Problem]:
    named: list[tuple[Loc, str | None]] = []
    if isinstance(facts, Desk):
        named = [(("people", index), name) for index, name in enumerate(facts.people)]
    if isinstance(facts, Complaints):
        named = [
            (("steps", index, "person"), rung.person) for index, rung in enumerate(facts.steps)
        ]
        named.append((("manager", "person"), facts.manager.person))
    if isinstance(facts, Guide):
        named = [(("author",), facts.author)]
    for loc, name in named:
        if name and name not in known.staff:
            message = f"there is nobody called '{name}' in the folder staff"
            hint = (
                _suggest_names(name, known.staff) or "Write a file for them in that folder first."
            )
            if name in known.withdrawn_staff:
                message, hint = f"the page of '{name}' was withdrawn", REPLACEMENT_HINT
            yield Problem("unknown-person", message, entry.document.find_place(loc), hint)


def _check_markets(entry: Entry, shop: Shop, shipping: Shipping) -> Iterator[Problem]:
    served = {country for zone in shipping.zones.values() for country in zone.countries}
    for index, country in enumerate(shop.markets):
        if country not in served and country not in shipping.refused:
            yield Problem(
                "market-without-zone",
                f"the shop sells to {country}, but no shipping zone serves it",
                entry.document.find_place(("markets", index)),
                "Add the country to a zone of shipping.md, or to its 'refused' list.",
            )


def _check_cutoffs(entry: Entry, promises: Promises, shipping: Shipping) -> Iterator[Problem]:
    for name, promise in promises.promises.items():
        if promise.kind == "dispatch" and promise.cutoff not in (None, shipping.calendar.cutoff):
            yield Problem(
                "cutoffs-differ",
                f"the promise '{name}' and shipping.md name different cut-off times",
                entry.document.find_place(("promises", name, "cutoff")),
                f"Write {shipping.calendar.cutoff:%H:%M} here, or change 'cutoff' in shipping.md.",
            )


def _check_return_windows(entry: Entry, returns: Returns, shop: Shop) -> Iterator[Problem]:
    covered = {country for window in returns.windows for country in window.countries}
    lacking = [country for country in shop.markets if country not in covered]
    if lacking:
        yield Problem(
            "market-without-returns",
            f"the shop sells to {', '.join(lacking)}, but no return window covers those customers",
            entry.document.find_key_place(("windows",)),
            "Add the country to the 'countries' of a window.",
        )


def _check_notice_routes(entry: Entry, notice: Notice, shipping: Shipping) -> Iterator[Problem]:
    for field, names in (("zones", shipping.zones), ("methods", shipping.methods)):
        for index, name in enumerate(getattr(notice, field)):
            if name not in names:
                message = f"shipping.md has no {field.removesuffix('s')} '{name}'"
                place = entry.document.find_place((field, index))
                yield Problem(
                    "unknown-route", message, place, _suggest_names(name, frozenset(names))
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
    """A file's name without the differences that some computers do not see."""
    return normalize("NFC", file).casefold()


def _suggest_names(name: str, known: frozenset[str]) -> str:
    """What a name was probably meant to be, else all that there are; "" if there are none."""
    close = get_close_matches(name.casefold(), sorted(known), 1, 0.6)
    if close:
        return f"Did you mean '{close[0]}'?"
    return f"There are: {', '.join(sorted(known))}." if known else ""


def check_logo_file(
    settings: SiteSettings, document: Document, content: Content
) -> Iterator[Problem]:
    """The logo must be there."""
    logo = settings.theme.logo
    files = frozenset(str(path) for path in content.files)
    if logo and str(logo) not in files:
        yield _report_missing_media(document.find_place(("theme", "logo")), str(logo), files)

"""What must agree between files: people who exist, countries that are served, pictures that are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from trustpages.document import Content, Document, Loc
from trustpages.kinds.complaints import Complaints
from trustpages.kinds.desk import Desk
from trustpages.kinds.guide import Guide
from trustpages.kinds.kind import Kind
from trustpages.kinds.notice import Notice
from trustpages.kinds.person import Person
from trustpages.kinds.returns import Returns
from trustpages.kinds.shipping import Shipping
from trustpages.kinds.shop import Shop
from trustpages.problem import Problem
from trustpages.settings import Settings
from trustpages.site import Entry


@dataclass(frozen=True, slots=True)
class _Known:
    """What the files name for each other."""

    shop: Shop | None
    shipping: Shipping | None
    staff: frozenset[str]
    files: frozenset[str]
    today: date


def disagreements(
    entries: tuple[Entry, ...], content: Content, today: date, *, whole: bool
) -> tuple[Problem, ...]:
    """Faults between files. Unless the content is `whole`, only those that need no other file's facts.

    A file that could not be typed would otherwise be missed by every file that names it.
    """
    known = _Known(
        next((entry.facts for entry in entries if isinstance(entry.facts, Shop)), None),
        next((entry.facts for entry in entries if isinstance(entry.facts, Shipping)), None),
        frozenset(entry.slug for entry in entries if isinstance(entry.facts, Person)),
        frozenset(str(path) for path in content.files),
        today,
    )
    found = [told for entry in entries for told in _files(entry, known)]
    found += [told for entry in entries for told in _unreviewed(entry)]
    if whole:
        found += [told for entry in entries for told in _between(entry, known)]
    return tuple(found)


def _files(entry: Entry, known: _Known) -> Iterator[Problem]:
    named = [((*loc, "file"), str(picture.file)) for loc, picture in entry.facts.pictures()]
    for loc, video in entry.facts.videos():
        named += [((*loc, "file"), str(video.file)), ((*loc, "captions"), str(video.captions))]
    for loc, file in named:
        if file not in known.files:
            yield _unknown(
                entry.document,
                loc,
                "missing-file",
                f"the file '{file}' is not there",
                file,
                known.files,
            )


def _unreviewed(entry: Entry) -> Iterator[Problem]:
    if entry.facts.reviewed_on is None:
        yield Problem(
            "not-reviewed",
            "nothing says when somebody last read this through",
            entry.document.spot(1, 1),
            "Add 'reviewed_on:' with the day on which you last checked every word and number.",
            "warning",
        )


def _between(entry: Entry, known: _Known) -> Iterator[Problem]:
    facts = entry.facts
    yield from _people(entry, facts, known)
    if isinstance(facts, Shop) and known.shipping:
        yield from _markets(entry, facts, known.shipping)
    if isinstance(facts, Returns) and known.shop:
        yield from _windows(entry, facts, known.shop)
    if isinstance(facts, Notice) and known.shipping:
        yield from _routes(entry, facts, known.shipping)


def _people(entry: Entry, facts: Kind, known: _Known) -> Iterator[Problem]:
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
            yield _unknown(entry.document, loc, "unknown-person", message, name, known.staff)


def _markets(entry: Entry, shop: Shop, shipping: Shipping) -> Iterator[Problem]:
    served = {country for zone in shipping.zones.values() for country in zone.countries}
    for index, country in enumerate(shop.markets):
        if country not in served and country not in shipping.refused:
            yield Problem(
                "market-without-zone",
                f"the shop sells to {country}, but no shipping zone serves it",
                entry.document.place(("markets", index)),
                "Add the country to a zone of shipping.md, or to its 'refused' list.",
            )


def _windows(entry: Entry, returns: Returns, shop: Shop) -> Iterator[Problem]:
    covered = {country for window in returns.windows for country in window.countries}
    lacking = [country for country in shop.markets if country not in covered]
    if lacking:
        yield Problem(
            "market-without-returns",
            f"the shop sells to {', '.join(lacking)}, but no return window covers those customers",
            entry.document.key(("windows",)),
            "Add the country to the 'countries' of a window.",
        )


def _routes(entry: Entry, notice: Notice, shipping: Shipping) -> Iterator[Problem]:
    for field, names in (("zones", shipping.zones), ("methods", shipping.methods)):
        for index, name in enumerate(getattr(notice, field)):
            if name not in names:
                message = f"shipping.md has no {field.removesuffix('s')} '{name}'"
                yield _unknown(
                    entry.document, (field, index), "unknown-route", message, name, frozenset(names)
                )


def _unknown(  # noqa: PLR0913, PLR0917 - one sentence needs them all
    document: Document, loc: Loc, code: str, message: str, name: str, known: frozenset[str]
) -> Problem:
    close = get_close_matches(name, sorted(known), 1, 0.6)
    hint = (
        f"Did you mean '{close[0]}'?"
        if close
        else f"There are: {', '.join(sorted(known)) or 'none'}."
    )
    return Problem(code, message, document.place(loc), hint)


def of_settings(settings: Settings, document: Document, content: Content) -> Iterator[Problem]:
    """The logo must be there."""
    logo = settings.theme.logo
    files = frozenset(str(path) for path in content.files)
    if logo and str(logo) not in files:
        message = f"the file '{logo}' is not there"
        yield _unknown(document, ("theme", "logo"), "missing-file", message, str(logo), files)

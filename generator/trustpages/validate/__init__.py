"""Documents into one frozen site, or everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import PurePosixPath
from typing import TypeAlias

from trustpages.document import Content, Document
from trustpages.kept import kept
from trustpages.kinds import KINDS, WITHDRAWN
from trustpages.kinds.shop import Shop
from trustpages.problem import Held, Problem, Rejected, in_order
from trustpages.settings import Settings
from trustpages.site import Entry, Site
from trustpages.validate.agreements import disagreements, of_settings
from trustpages.validate.days import untimely
from trustpages.validate.drawn import Choice, drawn, needed
from trustpages.validate.models import typed
from trustpages.validate.names import Named, kind_of, sort_out
from trustpages.validate.promised import filled, values
from trustpages.validate.tombstones import remains
from trustpages.validate.translations import mismatches
from trustpages.validate.unfinished import unfinished

Moment: TypeAlias = date | datetime
"""A day as it is, or an instant that becomes a day in the shop's time zone."""


@dataclass(frozen=True, slots=True)
class _Typed:
    """What could be typed so far, and what was wrong."""

    settings: Settings | None
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def validate(content: Content, moment: Moment, choice: Choice = Choice()) -> Site:  # noqa: B008 - it is frozen
    """Type every document, hold it against the others, and leave out what is not drawn today.

    Raises `Rejected` with every fault of every document.
    """
    named, problems = sort_out(content)
    made = _type_all(named)
    today = _today(moment, made.entries)
    problems = (*problems, *made.problems, *_within(made.entries, today))
    if made.settings and named.settings:
        problems = (*problems, *of_settings(made.settings, named.settings, content))
    problems = (*problems, *disagreements(made.entries, content, _staff(named)))
    problems = (*problems, *needed(made.entries, choice), *untimely(made.entries, today))
    problems = (*problems, *remains(made.entries, _standing(named)))
    errors = tuple(told for told in problems if told.level == "error")
    if errors or made.settings is None or named.settings is None:
        raise Rejected(problems)
    kept, held = drawn(made.entries, today, choice)
    return Site(
        settings=made.settings,
        document=named.settings,
        entries=kept,
        today=today,
        files=content.files,
        held=_in_order(held),
        warnings=in_order(problems),
        unfinished=unfinished(named.settings, kept),
    )


def _staff(named: Named) -> frozenset[str]:
    return frozenset(
        PurePosixPath(name).name for kind, name, _ in named.originals if kind == "person"
    )


def _standing(named: Named) -> list[str]:
    return [name for kind, name, _ in named.originals if kind != WITHDRAWN]


def _in_order(held: tuple[Held, ...]) -> tuple[Held, ...]:
    return tuple(sorted(held, key=lambda one: (one.place, one.what)))


def _type_all(named: Named) -> _Typed:
    settings, problems = (None, ()) if named.settings is None else typed(Settings, named.settings)
    languages = settings.languages if settings else ()
    promised = values({name: document for _, name, document in named.originals})
    made = [
        _entry(kind, written, named.translations.get(name, {}), promised, languages)
        for kind, name, written in named.originals
    ]
    found = tuple(told for _, wrong in made for told in wrong)
    return _Typed(settings, tuple(entry for entry, _ in made if entry), (*problems, *found))


@kept(lambda _, written, *__: written.path)
def _entry(
    kind: str,
    written: Document,
    translations: Mapping[str, Document],
    promised: Mapping[str, str],
    languages: tuple[str, ...],
) -> tuple[Entry | None, tuple[Problem, ...]]:
    """An original with its translations, typed; None where it cannot be; and what is wrong with them."""
    name = written.name
    document, unknown = filled(written, promised)
    facts, wrong = typed(KINDS[kind], document)
    places = frozenset(told.place for told in unknown)
    problems = (*unknown, *(told for told in wrong if told.place not in places))
    if facts is None:
        return None, problems
    former = kind_of(document.path, name) or "" if kind == WITHDRAWN else ""
    entry = Entry(kind, name, facts, document, translations, former=former)
    return entry, (*problems, *_mistranslated(entry, languages))


def _mistranslated(entry: Entry, languages: tuple[str, ...]) -> tuple[Problem, ...]:
    return tuple(
        told
        for language, document in entry.translations.items()
        for told in mismatches(entry, language, document, languages)
    )


def _within(entries: tuple[Entry, ...], today: date) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            flaw.code,
            flaw.message,
            entry.document.place(flaw.loc),
            flaw.hint,
            "warning" if flaw.warning else "error",
        )
        for entry in entries
        for flaw in entry.facts.flaws(today)
    )


def _today(moment: Moment, entries: tuple[Entry, ...]) -> date:
    if not isinstance(moment, datetime):
        return moment
    zones = [entry.facts.time_zone for entry in entries if isinstance(entry.facts, Shop)]
    return moment.astimezone(zones[0] if zones else UTC).date()


__all__ = ["Choice", "Moment", "validate"]

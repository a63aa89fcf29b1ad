"""What is drawn today, and what is held back and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from trustpages.document import without
from trustpages.kept import kept
from trustpages.kinds.kind import Drop
from trustpages.kinds.person import Person
from trustpages.kinds.staff import Staff
from trustpages.problem import Held, Problem
from trustpages.site import Entry
from trustpages.validate.names import NEEDED

FEWEST = 10
"""Stars need so many cases where the shop's own policy does not ask for more (domain rule B.7)."""

DRAFT = "it is a draft"


@dataclass(frozen=True, slots=True)
class Choice:
    """What else to draw: entries that are still drafts, and those whose day has not come."""

    drafts: bool = False
    future: bool = False


def drawn(
    entries: tuple[Entry, ...], today: date, choice: Choice
) -> tuple[tuple[Entry, ...], tuple[Held, ...]]:
    """The entries of the day without what no longer holds, and a note on each thing left out."""
    shown: list[Entry] = []
    held: list[Held] = []
    fewest = _fewest(entries)
    for entry in entries:
        why = _withheld(entry, today, choice)
        if why:
            held.append(Held(f"'{entry.facts.title}'", why, entry.document.spot(1, 1), entry.name))
            continue
        drops = (*entry.facts.lapsed(today), *_too_few(entry, fewest))
        held += [Held(drop.what, drop.why, entry.document.key(drop.loc)) for drop in drops]
        pending = _pending(entry, today)
        shown.append(_less(entry, drops, pending) if drops or pending else entry)
    return tuple(shown), tuple(held)


def needed(entries: tuple[Entry, ...], choice: Choice) -> Iterator[Problem]:
    """Pages that no site can do without, and that are drafts."""
    for entry in entries:
        if entry.name in NEEDED and entry.facts.draft and not choice.drafts:
            yield Problem(
                "needed-draft",
                f"no site can do without {entry.document.path}, and it is a draft",
                entry.document.key(("draft",)),
                "Remove the line 'draft: yes', or hold the whole site back until the page is ready.",
            )


@kept(lambda entry, *_: entry.name)
def _less(entry: Entry, drops: tuple[Drop, ...], pending: str) -> Entry:
    locs = frozenset(drop.loc for drop in drops)
    facts = type(entry.facts).model_validate(without(dict(entry.document.data), locs))
    return replace(entry, facts=facts, drops=locs, pending=pending)


def _withheld(entry: Entry, today: date, choice: Choice) -> str:
    if entry.facts.draft and not choice.drafts:
        return DRAFT
    ahead = "" if choice.future else entry.facts.ahead(today)
    return entry.facts.withheld(today) or ahead


def _pending(entry: Entry, today: date) -> str:
    """Why the choice alone has let an entry in, "" if it needs none."""
    return DRAFT if entry.facts.draft else entry.facts.ahead(today)


def _fewest(entries: tuple[Entry, ...]) -> int:
    policies = [entry.facts.stars for entry in entries if isinstance(entry.facts, Staff)]
    return max([FEWEST, *(policy.min_sample for policy in policies if policy)])


def _too_few(entry: Entry, fewest: int) -> Iterator[Drop]:
    person = entry.facts
    if isinstance(person, Person) and person.stars and person.stars.sample.n < fewest:
        why = f"they rest on {person.stars.sample.n} cases, fewer than {fewest}"
        yield Drop(("stars",), f"the stars of {person.title}", why)

"""What is drawn today, and what is held back and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from trustpages.cache import memoize_latest
from trustpages.diagnostics import Problem, Withheld
from trustpages.document import remove_values
from trustpages.kinds.kind import OmittedPart
from trustpages.kinds.person import Person
from trustpages.kinds.staff import Staff
from trustpages.model.site import Entry
from trustpages.validate.classify import REQUIRED_PAGES

MIN_STAR_SAMPLE = 10
"""Stars need so many cases where the shop's own policy does not ask for more (domain rule B.7)."""

DRAFT_REASON = "it is a draft"


@dataclass(frozen=True, slots=True)
class Visibility:
    """What else to draw: entries that are still drafts, and those whose day has not come."""

    drafts: bool = False
    future: bool = False


def select_visible_entries(
    entries: tuple[Entry, ...], today: date, choice: Visibility
) -> tuple[tuple[Entry, ...], tuple[Withheld, ...]]:
    """The entries of the day without what no longer holds, and a note on each thing left out."""
    shown: list[Entry] = []
    held: list[Withheld] = []
    fewest = _find_min_sample(entries)
    for entry in entries:
        why = _find_unpublished_reason(entry, today, choice)
        if why:
            held.append(
                Withheld(f"'{entry.facts.title}'", why, entry.document.make_place(1, 1), entry.name)
            )
            continue
        drops = (*entry.facts.find_omitted_parts(today), *_find_small_samples(entry, fewest))
        held += [
            Withheld(drop.what, drop.why, entry.document.find_key_place(drop.loc)) for drop in drops
        ]
        pending = _find_pending_reason(entry, today)
        shown.append(_drop_fields(entry, drops, pending) if drops or pending else entry)
    return tuple(shown), tuple(held)


def find_required_drafts(entries: tuple[Entry, ...], choice: Visibility) -> Iterator[Problem]:
    """Pages that no site can do without, and that are drafts."""
    for entry in entries:
        if entry.name in REQUIRED_PAGES and entry.facts.draft and not choice.drafts:
            yield Problem(
                "needed-draft",
                f"no site can do without {entry.document.path}, and it is a draft",
                entry.document.find_key_place(("draft",)),
                "Remove the line 'draft: yes', or hold the whole site back until the page is ready.",
            )


@memoize_latest(lambda entry, *_: entry.name)
def _drop_fields(entry: Entry, drops: tuple[OmittedPart, ...], pending: str) -> Entry:
    locs = frozenset(drop.loc for drop in drops)
    facts = type(entry.facts).model_validate(remove_values(dict(entry.document.data), locs))
    return replace(entry, facts=facts, dropped_parts=locs, pending_reason=pending)


def _find_unpublished_reason(entry: Entry, today: date, choice: Visibility) -> str:
    if entry.facts.draft and not choice.drafts:
        return DRAFT_REASON
    ahead = "" if choice.future else entry.facts.not_yet_reason(today)
    return entry.facts.unpublished_reason(today) or ahead


def _find_pending_reason(entry: Entry, today: date) -> str:
    """Why the choice alone has let an entry in, "" if it needs none."""
    return DRAFT_REASON if entry.facts.draft else entry.facts.not_yet_reason(today)


def _find_min_sample(entries: tuple[Entry, ...]) -> int:
    policies = [entry.facts.stars for entry in entries if isinstance(entry.facts, Staff)]
    return max([MIN_STAR_SAMPLE, *(policy.min_sample for policy in policies if policy)])


def _find_small_samples(entry: Entry, fewest: int) -> Iterator[OmittedPart]:
    person = entry.facts
    if isinstance(person, Person) and person.stars and person.stars.sample.n < fewest:
        why = f"they rest on {person.stars.sample.n} cases, fewer than {fewest}"
        yield OmittedPart(("stars",), f"the stars of {person.title}", why)

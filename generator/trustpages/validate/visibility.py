"""Which entries and parts are published today, and what is withheld and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem, Withheld
from trustpages.fields.overlay import overlay_facts
from trustpages.kinds.kind import OmittedPart, SiteFacts
from trustpages.model.site import Entry

DRAFT_REASON = "it is a draft"


@dataclass(frozen=True, slots=True)
class Visibility:
    """What else to publish: entries that are still drafts, and those whose day has not come."""

    drafts: bool = False
    future: bool = False


@dataclass(frozen=True, slots=True)
class SelectedEntries:
    """What becomes of the entries on a day.

    `visible` are published, without what no longer holds; `pending` wait for their first day, the last day
    of `expired` is over; `withheld` notes each thing that is left out.
    """

    visible: tuple[Entry, ...]
    pending: tuple[Entry, ...]
    expired: tuple[Entry, ...]
    withheld: tuple[Withheld, ...]


def select_entries(
    entries: tuple[Entry, ...], facts: SiteFacts, choice: Visibility, cache: BuildCache
) -> SelectedEntries:
    """Sort out which entries are published on a day, and which parts of them."""
    visible: list[Entry] = []
    withheld: list[Withheld] = []
    by_date: dict[str, list[Entry]] = {"pending": [], "expired": []}
    today = facts.today
    for entry in entries:
        reason, state = _find_unpublished_reason(entry, today, choice)
        if reason:
            withheld.append(
                Withheld(
                    f"'{entry.facts.title}'", reason, entry.document.make_place(1, 1), entry.name
                )
            )
            by_date.get(state, []).append(entry)
            continue
        drops = (
            *entry.facts.find_omitted_parts(today),
            *entry.facts.find_unsupported_parts(facts),
        )
        withheld += [
            Withheld(drop.what, drop.why, entry.document.find_key_place(drop.loc)) for drop in drops
        ]
        pending = _find_pending_reason(entry, today)
        visible.append(
            cache.get_or_compute(
                "validate.drop_fields", entry.name, _drop_fields, entry, drops, pending
            )
            if drops or pending
            else entry
        )
    return SelectedEntries(
        tuple(visible), tuple(by_date["pending"]), tuple(by_date["expired"]), tuple(withheld)
    )


def find_required_drafts(entries: tuple[Entry, ...], choice: Visibility) -> Iterator[Problem]:
    """Pages that no site can do without, and that are drafts."""
    for entry in entries:
        required = entry.page_kind.requirement == "required"
        if required and entry.facts.draft and not choice.drafts:
            yield Problem(
                "needed-draft",
                f"no site can do without {entry.document.path}, and it is a draft",
                entry.document.find_key_place(("draft",)),
                "Remove the line 'draft: yes', or hold the whole site back until the page is ready.",
            )


def _drop_fields(entry: Entry, drops: tuple[OmittedPart, ...], pending: str) -> Entry:
    locs = frozenset(drop.loc for drop in drops)
    facts = overlay_facts(entry.stated_facts, {}, locs)
    return replace(entry, facts=facts, omitted_parts=locs, pending_reason=pending)


def _find_unpublished_reason(entry: Entry, today: date, choice: Visibility) -> tuple[str, str]:
    """Why the entry is not published, in words, and what its dates make of it; "" if it is."""
    if entry.facts.draft and not choice.drafts:
        return DRAFT_REASON, ""
    if never := entry.facts.unpublished_reason():
        return never, ""
    if over := entry.facts.expiry_reason(today):
        return over, "expired"
    return "" if choice.future else entry.facts.not_yet_reason(today), "pending"


def _find_pending_reason(entry: Entry, today: date) -> str:
    """Why the choice alone has let an entry in, "" if it needs none."""
    return DRAFT_REASON if entry.facts.draft else entry.facts.not_yet_reason(today)

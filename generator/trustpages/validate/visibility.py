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


def select_visible_entries(
    entries: tuple[Entry, ...], facts: SiteFacts, choice: Visibility, cache: BuildCache
) -> tuple[tuple[Entry, ...], tuple[Withheld, ...]]:
    """The entries of the day without what no longer holds, and a note on each thing left out."""
    visible: list[Entry] = []
    withheld: list[Withheld] = []
    today = facts.today
    for entry in entries:
        reason = _find_unpublished_reason(entry, today, choice)
        if reason:
            withheld.append(
                Withheld(
                    f"'{entry.facts.title}'", reason, entry.document.make_place(1, 1), entry.name
                )
            )
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
    return tuple(visible), tuple(withheld)


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


def _find_unpublished_reason(entry: Entry, today: date, choice: Visibility) -> str:
    if entry.facts.draft and not choice.drafts:
        return DRAFT_REASON
    not_yet = "" if choice.future else entry.facts.not_yet_reason(today)
    return entry.facts.unpublished_reason(today) or not_yet


def _find_pending_reason(entry: Entry, today: date) -> str:
    """Why the choice alone has let an entry in, "" if it needs none."""
    return DRAFT_REASON if entry.facts.draft else entry.facts.not_yet_reason(today)

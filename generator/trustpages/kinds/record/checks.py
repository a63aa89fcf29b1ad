"""Faults among the entries of the record that no single field can show."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from itertools import islice, pairwise

from trustpages.document import Loc
from trustpages.kinds.kind import FieldProblem
from trustpages.kinds.record.entries import (
    COMMON_FIELDS,
    ENTRY_ID_PATTERN,
    FIELDS_BY_KIND,
    MAX_LESSON_LENGTH,
    MAX_TEXT_LENGTH,
    REFERENCED_KINDS,
    ComplaintCounts,
    RecordEntry,
    is_stated,
)
from trustpages.kinds.record.history import (
    Attestation,
    RecordedEntry,
    build_history,
    sort_entries,
)

LENGTHS = {"text": MAX_TEXT_LENGTH, "lesson": MAX_LESSON_LENGTH}
COMPLAINT_CATEGORY = "complaint"
"""The category of what an attestation counts in `complaints`."""
FIX_BY_CORRECTION = (
    "If it has been sealed, leave it, and add an entry with 'what: correction' that states 'none_in' as it "
    "is right."
)


def locate(entry: RecordedEntry, *fields: str) -> Loc:
    """Where an entry, or one of its fields, stands among the facts of the record."""
    return ("entries", entry.id, *fields)


def find_entry_problems(
    entries: Mapping[str, RecordEntry], categories: Mapping[str, str], named: Collection[str]
) -> Iterator[FieldProblem]:
    """Every fault of the entries; `categories` are those that the record counts, `named` have words."""
    misnamed = [key for key in entries if not re.fullmatch(ENTRY_ID_PATTERN, key)]
    for key in misnamed:
        yield FieldProblem(
            ("entries", key),
            "record-entry-name",
            f"'{key}' is not the number of an entry",
            "Name it by the year and a number of four digits, such as record/2026/0007.yaml; "
            "'trustpages record add' does it for you.",
        )
    ordered = sort_entries({key: one for key, one in entries.items() if key not in misnamed})
    yield from _find_gaps(ordered)
    yield from _find_order_problems(ordered)
    for one in ordered:
        yield from _find_field_problems(one)
        yield from _find_day_problems(one)
        yield from _find_category_problems(one, categories)
        yield from _find_unnamed_figures(one, named)
        yield from _find_reference_problems(one, entries)
    if not misnamed:
        yield from _find_attestation_problems(entries, categories)


def find_days_ahead(entries: Mapping[str, RecordEntry], today: date) -> Iterator[FieldProblem]:
    """The first entry that claims to have been written down on a day that has not come."""
    ahead = (one for one in sort_entries(entries) if one.facts.recorded > today)
    for one in islice(ahead, 1):
        yield FieldProblem(
            locate(one, "recorded"),
            "record-ahead",
            f"it is dated {one.facts.recorded}, and today is {today}: until then no page shows it",
            "Write the day on which you write it down. Nothing is sealed before that day.",
            notice=True,
        )


def _find_gaps(ordered: tuple[RecordedEntry, ...]) -> Iterator[FieldProblem]:
    """The first number of each year that is missing before one that is there."""
    by_year: dict[str, list[RecordedEntry]] = {}
    for one in ordered:
        by_year.setdefault(one.year, []).append(one)
    for year, found in by_year.items():
        for number, one in enumerate(found, 1):
            expected = f"{year}/{number:04}"
            if one.id != expected:
                yield FieldProblem(
                    locate(one),
                    "record-gap",
                    f"there is no entry {expected} before this one",
                    f"Bring back record/{expected}.yaml if it was deleted; if this entry is new, "
                    f"rename it to record/{expected}.yaml.",
                )
                break


def _find_order_problems(ordered: tuple[RecordedEntry, ...]) -> Iterator[FieldProblem]:
    for one in ordered:
        if str(one.facts.recorded.year) != one.year:
            yield FieldProblem(
                locate(one, "recorded"),
                "record-year",
                f"it was written down in {one.facts.recorded.year}, but stands in the folder {one.year}",
                f"Correct the day, or move the file into record/{one.facts.recorded.year} under the "
                "next number there.",
            )
    for before, after in pairwise(ordered):
        if after.facts.recorded < before.facts.recorded and after.year == before.year:
            yield FieldProblem(
                locate(after, "recorded"),
                "record-order",
                f"it was written down before entry {before.id} ({before.facts.recorded})",
                f"Write the day on which you add the entry: {before.facts.recorded} or later. "
                "The day on which it happened belongs in 'day'.",
            )


def _find_field_problems(one: RecordedEntry) -> Iterator[FieldProblem]:
    """What an entry of its sort needs, and what says nothing in it; texts that are too long."""
    kind = one.facts.what
    needed, allowed = FIELDS_BY_KIND[kind]
    for name in sorted(needed):
        if not is_stated(one.facts, name):
            yield FieldProblem(
                locate(one),
                "record-field",
                f"'{name}' is missing; an entry with 'what: {kind}' needs it",
                _describe(name),
            )
    for name in type(one.facts).model_fields:
        if name not in allowed | COMMON_FIELDS and is_stated(one.facts, name):
            yield FieldProblem(
                locate(one, name),
                "record-field",
                f"'{name}' says nothing in an entry with 'what: {kind}'",
                "Remove the line, or correct 'what'.",
                at_key=True,
            )
    if kind == "update" and not any(
        is_stated(one.facts, name) for name in ("text", "state", "result")
    ):
        yield FieldProblem(
            locate(one),
            "record-field",
            "the update says nothing: it has neither 'text' nor 'state'",
            "Add 'text:' with the news, or 'state: settled' if the case is closed.",
        )
    yield from _find_author_problems(one)
    yield from _find_length_problems(one)
    yield from _find_references(one)


def _find_author_problems(one: RecordedEntry) -> Iterator[FieldProblem]:
    if not (one.facts.by or one.facts.source):
        yield FieldProblem(
            locate(one),
            "record-field",
            "nothing says who wrote this down or measured it",
            "Add 'by: shop', or 'by:' with a name in staff/; 'source:' names a marketplace instead.",
        )


def _find_length_problems(one: RecordedEntry) -> Iterator[FieldProblem]:
    for name, most in LENGTHS.items():
        text = getattr(one.facts, name)
        if text and len(text.strip()) > most:
            yield FieldProblem(
                locate(one, name),
                "too-long",
                f"'{name}' is longer than {most} characters",
                "Shorten it.",
            )


def _find_references(one: RecordedEntry) -> Iterator[FieldProblem]:
    """Words that other files would go on to change after they were written down."""
    for name in LENGTHS:
        if "{{" in (getattr(one.facts, name) or ""):
            yield FieldProblem(
                locate(one, name),
                "record-reference-in-text",
                f"'{name}' takes words from another file, and what is written down must not change",
                "Write the words themselves in place of '{{ ... }}'.",
            )


def _describe(name: str) -> str:
    field = RecordEntry.model_fields[name]
    example = (field.examples or [None])[0]
    return f"{field.description}; for example: {example}." if example else f"{field.description}."


def _find_day_problems(one: RecordedEntry) -> Iterator[FieldProblem]:
    facts = one.facts
    for name in ("day", "as_of", "to"):
        day: date | None = getattr(facts, name)
        if day and day > facts.recorded:
            yield FieldProblem(
                locate(one, name),
                "record-days",
                f"'{name}' lies after the day on which it was written down ({facts.recorded})",
                f"Nothing can be written down before it happened: correct '{name}' or 'recorded'.",
            )
    if facts.first_day and facts.to and facts.to < facts.first_day:
        yield FieldProblem(
            locate(one, "to"),
            "record-days",
            "'to' lies before 'from'",
            "Swap the two days.",
        )
    if facts.complaints:
        yield from _find_count_problems(one, facts.complaints)


def _find_count_problems(one: RecordedEntry, counts: ComplaintCounts) -> Iterator[FieldProblem]:
    for name in ("in_time", "upheld"):
        if getattr(counts, name) > counts.received:
            yield FieldProblem(
                locate(one, "complaints", name),
                "record-figures",
                f"'{name}' is more than the {counts.received} complaints that were received",
                f"Count again: at most {counts.received} of them can be '{name}'.",
            )


def _find_category_problems(
    one: RecordedEntry, categories: Collection[str]
) -> Iterator[FieldProblem]:
    named: list[tuple[Loc, str]] = [
        ((*locate(one, "none_in"), at), name) for at, name in enumerate(one.facts.none_in)
    ]
    if one.facts.category and one.facts.what != "figure":
        named.append((locate(one, "category"), one.facts.category))
    for loc, name in named:
        if name not in categories:
            yield FieldProblem(
                loc,
                "record-category",
                f"the record does not count '{name}'",
                f"Write one of: {', '.join(categories)}; or add '{name}: opened' to 'counts' in "
                "record.md.",
            )


def _find_unnamed_figures(one: RecordedEntry, named: Collection[str]) -> Iterator[FieldProblem]:
    """A category of a figure that pages have no words for; the record need not count it."""
    name = one.facts.category
    if name and one.facts.what == "figure" and name not in named:
        yield FieldProblem(
            locate(one, "category"),
            "record-category",
            f"nothing says in words what '{name}' is",
            f"Write one of: {', '.join(named)}; or add '{name}:' in words to 'names' in record.md.",
        )


def _find_reference_problems(
    one: RecordedEntry, entries: Mapping[str, RecordEntry]
) -> Iterator[FieldProblem]:
    name, kinds = one.facts.of, REFERENCED_KINDS.get(one.facts.what)
    if name is None or kinds is None:
        return
    if name not in entries:
        yield FieldProblem(
            locate(one, "of"),
            "record-reference",
            f"there is no entry {name}",
            f"Write year and number of an entry that is there, such as {min(entries)}.",
        )
    elif name >= one.id:
        yield FieldProblem(
            locate(one, "of"),
            "record-reference",
            f"it speaks of {name}, which was not written down before it",
            "An entry can speak of an earlier one only: correct the number.",
        )
    elif entries[name].what not in kinds:
        yield FieldProblem(
            locate(one, "of"),
            "record-reference",
            f"{name} is no {' or '.join(sorted(kinds))}, so it can have no {one.facts.what}",
            "Name the case that it is about."
            if one.facts.what == "update"
            else "Name another entry.",
        )


def _find_attestation_problems(
    entries: Mapping[str, RecordEntry], categories: Mapping[str, str]
) -> Iterator[FieldProblem]:
    """Attestations that deny what is told elsewhere, or count the orders of the same days twice."""
    history = build_history(entries, date.max)
    for one in history.attestations:
        for category in one.none_in:
            case = next(
                (
                    case
                    for case in history.list_cases(category)
                    if one.covers(case.opened) and case.was_known(one)
                ),
                None,
            )
            own = one.entry.facts.none_in
            if case and category in own:
                yield FieldProblem(
                    ("entries", one.entry.id, "none_in", own.index(category)),
                    "record-contradiction",
                    f"entry {case.entry.id} is a case of '{category}' in these days ({case.opened})",
                    f"Take '{category}' out of 'none_in'. {FIX_BY_CORRECTION}",
                )
        yield from _find_denied_complaints(one, categories.get(COMPLAINT_CATEGORY, ""))
    yield from _find_overlaps(history.attestations)


def _find_denied_complaints(one: Attestation, mode: str) -> Iterator[FieldProblem]:
    """An attestation whose own numbers name complaints that it says there were none of."""
    own = one.entry.facts.none_in
    if one.complaints is None or COMPLAINT_CATEGORY not in {*one.none_in} & {*own}:
        return
    name = "upheld" if mode == "upheld" else "received"
    if number := getattr(one.complaints, name):
        yield FieldProblem(
            ("entries", one.entry.id, "none_in", own.index(COMPLAINT_CATEGORY)),
            "record-contradiction",
            f"'complaints' counts {number} as '{name}', and here it says that there was none",
            f"Take '{COMPLAINT_CATEGORY}' out of 'none_in', and write each of them down as a case. "
            f"{FIX_BY_CORRECTION}",
        )


def _find_overlaps(attestations: tuple[Attestation, ...]) -> Iterator[FieldProblem]:
    for name in ("orders", "complaints"):
        counting = sorted(
            (one for one in attestations if getattr(one, name)), key=lambda one: one.first
        )
        for before, after in pairwise(counting):
            if after.first <= before.last:
                later = max(before, after, key=lambda one: one.entry.id)
                other = min(before, after, key=lambda one: one.entry.id)
                yield FieldProblem(
                    locate(later.entry, "from"),
                    "record-figures",
                    f"entry {other.entry.id} has counted the {name} of some of these days already",
                    f"Let the days of the two follow each other, or leave out '{name}' here.",
                )

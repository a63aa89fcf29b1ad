"""Read the record of a shop whose other files need not be sound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from trustpages.cache import BuildCache
from trustpages.content import load_content, load_order_file, load_readable_content
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Document
from trustpages.file_reader import FileReader
from trustpages.kinds.kind import FieldProblem
from trustpages.kinds.record import SHOP_AUTHOR, Record, RecordEntry, find_days_ahead
from trustpages.model.site import Entry
from trustpages.validate import (
    BuildTime,
    check_order_details,
    check_personal_details,
    parse_readable_entries,
    resolve_build_date,
    validate_content,
)

CHECKPOINT_FILE = Record.file_fields["checkpoint"]


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """The record of a content folder: its facts, the files that they came from, and the shop's day.

    `neighbours` are the entries of all other pages that can be read, `people` the names in staff/,
    `not_private` what the owner says is nobody's secret.
    """

    content: Path
    facts: Record
    entry: Entry
    neighbours: tuple[Entry, ...]
    people: tuple[str, ...]
    today: date
    not_private: tuple[str, ...] = ()

    @property
    def document(self) -> Document:
        """The file of the record with those of its entries."""
        return self.entry.document

    @property
    def checkpoint_path(self) -> Path:
        """The file of the signed state."""
        return self.content / CHECKPOINT_FILE

    def get_entry_path(self, entry_id: str) -> Path:
        """The file of an entry."""
        return self.content / Path(Record.file).stem / f"{entry_id}.yaml"

    def find_problems(self, entries: Mapping[str, RecordEntry]) -> tuple[Problem, ...]:
        """What would be wrong if these were the entries of the record, but for what only warns."""
        facts = self.facts.model_copy(update={"entries": dict(entries)})
        found = [*facts.validate_fields(self.today), *self._find_strangers(entries)]
        return tuple(
            Problem(one.code, one.message, self._locate(one), one.hint)
            for one in found
            if not (one.notice or one.warning)
        )

    def find_ahead(self) -> tuple[Problem, ...]:
        """The days of the record that have not come yet: nothing of them can be sealed."""
        return tuple(
            Problem(one.code, one.message, self._locate(one), one.hint)
            for one in find_days_ahead(self.facts.entries, self.today)
        )

    def find_personal_details(
        self, typed: Mapping[str, RecordEntry], added: Mapping[str, Document]
    ) -> tuple[Problem, ...]:
        """What tells of customers in the words of new entries, with their documents."""
        field = Record.parts_field
        known = {str(loc[1]): one for loc, one in self.document.parts.items()}
        document = self.document.merged_with(field, {**known, **added})
        facts = self.facts.model_copy(update={field: dict(typed)})
        entry = replace(
            self.entry, facts=facts, stated_facts=facts, document=document, translations={}
        )
        files = {one.make_place(1, 1).file for one in added.values()}
        entries, cache = (*self.neighbours, entry), BuildCache()
        orders = load_order_file(self.content, FileReader())
        found = (
            *check_personal_details(entries, cache, self.not_private),
            *check_order_details(entries, orders, cache, self.not_private),
        )
        return tuple(one for one in found if one.place.file in files)

    def _find_strangers(self, entries: Mapping[str, RecordEntry]) -> list[FieldProblem]:
        known = {*self.people, SHOP_AUTHOR}
        return [
            FieldProblem(
                ("entries", key, "by"),
                "unknown-person",
                f"there is nobody called '{one.by}' in the folder staff",
                f"Write one of: {', '.join(sorted(known))}.",
            )
            for key, one in entries.items()
            if key not in self.facts.entries and one.by and one.by not in known
        ]

    def _locate(self, problem: FieldProblem) -> Place:
        if problem.loc in self.document.places or problem.loc[:1] != ("entries",):
            return self.document.find_place(problem.loc)
        return Place(str(self.get_entry_path(str(problem.loc[1]))), 0)


def open_record(content: Path, moment: BuildTime) -> OpenRecord:
    """Read the record of a content folder; faults of other pages do not matter.

    `moment` is as for a build. Raises `ProblemError` where there is no record, or it cannot be read.
    """
    loaded = load_readable_content(content)
    readable = parse_readable_entries(loaded, BuildCache())
    found = [entry for entry in readable.entries if isinstance(entry.facts, Record)]
    if not found:
        if (content / Record.file).exists():
            validate_content(load_content(content), moment)
        raise ProblemError([_report_missing_record(content)])
    facts = found[0].stated_facts
    if not isinstance(facts, Record):
        raise TypeError
    people = tuple(
        name.removeprefix("staff/") for name in readable.names if name.startswith("staff/")
    )
    today = resolve_build_date(moment, readable.entries)
    neighbours = tuple(entry for entry in readable.entries if entry is not found[0])
    record = OpenRecord(content, facts, found[0], neighbours, people, today, readable.not_private)
    if problems := record.find_problems(facts.entries):
        raise ProblemError(problems)
    return record


def _report_missing_record(content: Path) -> Problem:
    return Problem(
        "record-missing",
        f"there is no record yet: {Record.file} is not in {content}",
        Place(str(content / Record.file), 0),
        f"Write {Record.file} first; docs/record.md shows one that you can copy.",
    )

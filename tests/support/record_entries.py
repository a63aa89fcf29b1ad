"""Entries of the record as values, with as little said as a test needs."""

from __future__ import annotations

from datetime import date
from typing import Any

from trustpages.kinds.record import Record

BASE: dict[str, Any] = {"by": "lin-mei"}


def make_entry(what: str, recorded: str, **fields: Any) -> dict[str, Any]:
    """The data of an entry; `first` stands for `from`."""
    if "first" in fields:
        fields["from"] = fields.pop("first")
    return {"what": what, "recorded": recorded, **BASE, **fields}


def make_case(recorded: str, category: str = "complaint", **fields: Any) -> dict[str, Any]:
    """The data of a case that began on the day of writing, if nothing else is said."""
    given = {"category": category, "day": recorded, "text": "Something went wrong.", **fields}
    return make_entry("case", recorded, **given)


def make_attestation(first: str, to: str, *none_in: str, **fields: Any) -> dict[str, Any]:
    """The data of an attestation that was written down on its last day, if nothing else is said."""
    recorded = fields.pop("recorded", to)
    return make_entry("attestation", recorded, first=first, to=to, none_in=list(none_in), **fields)


def make_record(*entries: dict[str, Any], **fields: Any) -> Record:
    """A record with these entries, numbered in their order within the year of writing."""
    numbered: dict[str, dict[str, Any]] = {}
    for data in entries:
        year = data["recorded"][:4]
        number = sum(key.startswith(year) for key in numbered) + 1
        numbered[f"{year}/{number:04}"] = data
    facts = {
        "title": "Our record",
        "starts": "2026-01-01",
        "counts": {"complaint": "opened"},
        "attest_every": "31 days",
        **fields,
    }
    return Record.model_validate({**facts, "entries": numbered})


def day(text: str) -> date:
    """A day from its text."""
    return date.fromisoformat(text)

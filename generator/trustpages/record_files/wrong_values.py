"""Why a single value cannot stand in an entry, while there is still somebody to give another one."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

from trustpages.cache import BuildCache
from trustpages.content import parse_document
from trustpages.entry_text import format_entry
from trustpages.kinds.record import RecordEntry
from trustpages.validate import validate_document

DAYS = frozenset({"from", "to", "day"})
"""Fields that state a day of the past."""


def find_wrong_value(field: str, text: str, today: date) -> str:
    """What is wrong with a value of a field of an entry that is written down today; "" if nothing is."""
    data = {"what": "case", "recorded": str(today), field: text}
    document = parse_document(
        PurePosixPath("entry.yaml"), format_entry(data).encode(), "entry.yaml"
    )
    _, problems = validate_document(RecordEntry, document, BuildCache())
    for one in problems:
        example = (RecordEntry.model_fields[field].examples or [""])[0]
        return f"{one.message}. {f'Write it like {example}.' if example else one.formatted_hint}"
    if field in DAYS and date.fromisoformat(text) > today:
        return f"{text} has not come yet; today is {today}."
    return ""

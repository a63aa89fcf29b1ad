"""Take the texts out of an entry: its fingerprint stays, and an entry of its own says why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Tree
from trustpages.entry_text import format_entry
from trustpages.kinds.record import RecordEntry
from trustpages.local_disk import replace_file_durably
from trustpages.record_files.append import append_entries
from trustpages.record_files.open_record import OpenRecord
from trustpages.transparency import commit_text, generate_salt


@dataclass(frozen=True, slots=True)
class Redaction:
    """What was done: the file that lost its texts, the translations that were deleted, the new entry."""

    changed: Path
    deleted: tuple[Path, ...]
    added: Path


def redact_entry(record: OpenRecord, entry_id: str, why: str, by: str) -> Redaction:
    """Delete text, lesson, salt and translations of an entry, keep their commitments, and append the reason.

    The reason is written first, so that a cut leaves no redaction untold. Raises `ProblemError`.
    """
    entry = record.facts.entries.get(entry_id)
    if entry is None or not any(getattr(entry, name) for name in entry.TEXTS):
        raise ProblemError([_report_nothing_to_redact(record, entry_id, exists=entry is not None)])
    reason: dict[str, Tree] = {
        "what": "redaction",
        "recorded": str(record.today),
        "by": by,
        "of": entry_id,
        "text": why,
    }
    (added,) = append_entries(record, [reason])
    path = record.get_entry_path(entry_id)
    replace_file_durably(path, format_entry(_remove_texts(record, entry_id, entry)).encode())
    name = path.name.removesuffix(".yaml")
    deleted = tuple(sorted(one for one in path.parent.glob(f"{name}.*.yaml")))
    for translation in deleted:
        translation.unlink()
    return Redaction(path, deleted, added)


def _remove_texts(record: OpenRecord, entry_id: str, entry: RecordEntry) -> dict[str, Tree]:
    """The fields of an entry with commitments in place of its texts."""
    written = dict(record.document.parts["entries", entry_id].data)
    salt = bytes.fromhex(entry.salt) if entry.salt else generate_salt()
    hidden = {*entry.TEXTS, "salt"}
    kept = {name: value for name, value in written.items() if name not in hidden}
    return kept | {
        f"{name}_sha256": commit_text(salt, text.strip())
        for name in entry.TEXTS
        if (text := getattr(entry, name))
    }


def _report_nothing_to_redact(record: OpenRecord, entry_id: str, *, exists: bool) -> Problem:
    texts = [
        key
        for key, one in sorted(record.facts.entries.items())
        if any(getattr(one, name) for name in one.TEXTS)
    ]
    return Problem(
        "record-redaction",
        f"entry {entry_id} has no text" if exists else f"there is no entry {entry_id}",
        Place(str(record.get_entry_path(entry_id)), 0),
        f"Entries with a text are: {', '.join(texts[-5:])}." if texts else "No entry has a text.",
    )

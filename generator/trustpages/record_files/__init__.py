"""The record's files: entries are appended, sealed and redacted here, and nowhere else edited."""

from __future__ import annotations

from trustpages.record_files.append import append_entries
from trustpages.record_files.import_csv import read_disputes
from trustpages.record_files.lock import hold_record_lock
from trustpages.record_files.open_record import OpenRecord, open_record
from trustpages.record_files.redact import Redaction, redact_entry
from trustpages.record_files.seal import (
    SealResult,
    format_key_lines,
    list_unsealable_texts,
    seal_record,
)
from trustpages.record_files.wrong_values import find_wrong_value

__all__ = [
    "OpenRecord",
    "Redaction",
    "SealResult",
    "append_entries",
    "find_wrong_value",
    "format_key_lines",
    "hold_record_lock",
    "list_unsealable_texts",
    "open_record",
    "read_disputes",
    "redact_entry",
    "seal_record",
]

"""A stamp is equal while a file is the same, and proves nothing while the file is young."""

from __future__ import annotations

import os
from pathlib import Path

from trustpages.file_reader import (
    MIN_TRUSTED_AGE_NS,
    compute_file_signature,
    compute_trust_cutoff,
)


def test_a_file_has_one_stamp_until_it_changes(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("one")
    later = compute_trust_cutoff() + 2 * MIN_TRUSTED_AGE_NS
    before = compute_file_signature(file.stat(), later)

    assert before == compute_file_signature(file.stat(), later) != ()

    file.write_text("two")
    os.utime(file, ns=(0, 0))
    assert compute_file_signature(file.stat(), later) != before


def test_a_young_file_proves_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("one")
    os.utime(file, (0, 0))  # its content is old, and yet it came here just now

    assert compute_file_signature(file.stat(), compute_trust_cutoff()) == ()

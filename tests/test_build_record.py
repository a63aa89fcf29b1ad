"""A record of a build that is damaged is none, or says something else: it raises nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from trustpages.build_record import (
    BuildRecord,
    describe_program,
    list_paths,
    parse_build_record,
    refresh_build_record,
    serialize_build_record,
)
from trustpages.file_reader import FileReader, compute_trust_cutoff


def _make_record(folder: Path) -> BuildRecord:
    folder.mkdir(exist_ok=True)
    (folder / "shop.yaml").write_text("name: Plain", encoding="utf-8")
    (folder / "link").symlink_to("shop.yaml")
    reader = FileReader()
    reader.read_file(folder / "shop.yaml")
    reader.list_folder(folder)
    reader.is_file(folder / "none")
    inputs = reader.serialize_reads()
    output = {"index.html": ("ab" * 32, (1, 2, 3, 4, 5)), "CNAME": ("", ())}
    return BuildRecord("1", inputs, "UTC", "2026-11-22", str(folder), output, {"site": None})


def test_a_record_comes_back_as_it_was(tmp_path: Path) -> None:
    record = _make_record(tmp_path)
    parsed = parse_build_record(serialize_build_record(record))

    assert parsed is not None
    assert serialize_build_record(parsed) == serialize_build_record(record)
    assert parsed.output == record.output


def test_a_record_that_is_cut_anywhere_is_none(tmp_path: Path) -> None:
    whole = serialize_build_record(_make_record(tmp_path))
    for length in range(len(whole)):
        assert parse_build_record(whole[:length]) is None


def test_another_byte_anywhere_raises_nothing(tmp_path: Path) -> None:
    whole = serialize_build_record(_make_record(tmp_path))
    for index in range(len(whole)):
        for byte in b'"0[{\x00\xff':
            parse_build_record(whole[:index] + bytes([byte]) + whole[index + 1 :])


def test_a_record_of_another_folder_day_or_program_is_not_believed(tmp_path: Path) -> None:
    reader = FileReader()
    folder, day = str(tmp_path), "2026-11-22"
    record = BuildRecord(
        describe_program(), reader.serialize_reads(), "UTC", day, folder, None, {"site": None}
    )
    cutoff = compute_trust_cutoff()

    assert refresh_build_record(record, folder, day, cutoff) == record
    assert refresh_build_record(record, f"{folder}/other", day, cutoff) is None
    assert refresh_build_record(record, folder, "2026-11-23", cutoff) is None


def test_the_paths_of_a_record_are_those_that_were_typed(tmp_path: Path) -> None:
    paths = set(list_paths(_make_record(tmp_path), "current/site"))

    assert {"current/site/index.html", "current/site/.", str(tmp_path / "none")} <= paths
    assert "current/site/CNAME" not in paths


def test_a_folder_that_may_come_to_hold_packages_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path), str(tmp_path / "lib")])
    monkeypatch.chdir(tmp_path)

    paths = set(list_paths(_make_record(tmp_path / "shop"), "site"))

    assert str(tmp_path / "lib") in paths
    assert str(tmp_path) not in paths  # a shop's folder changes with every build

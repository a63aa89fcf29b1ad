"""The day of a build: as asked, as reproducible builds set it, or now; and the same bytes every time."""

from __future__ import annotations

import ast
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import click
import pytest
from cli_harness import GENERATOR, spotless, tree, trustpages

from trustpages.cli.clock import get_build_time

CLOCKS = {"now", "utcnow", "today", "time", "time_ns"}
WATCHES = {"perf_counter", "monotonic"}
"""They tell how long something takes, and never what day it is."""


def test_a_day_that_is_asked_for_wins() -> None:
    assert get_build_time(date(2026, 11, 24), {"SOURCE_DATE_EPOCH": "0"}) == date(2026, 11, 24)


def test_a_reproducible_build_has_its_instant() -> None:
    assert get_build_time(None, {"SOURCE_DATE_EPOCH": "86400"}) == datetime(1970, 1, 2, tzinfo=UTC)


def test_otherwise_it_is_now_with_its_zone() -> None:
    found = get_build_time(None, {"SOURCE_DATE_EPOCH": ""})

    assert isinstance(found, datetime)
    assert found.tzinfo is UTC
    assert abs(datetime.now(UTC) - found) < timedelta(seconds=5)


@pytest.mark.parametrize("text", ["soon", "1e9", "99999999999999999999"])
def test_an_instant_that_is_none_is_wrong_usage(text: str) -> None:
    with pytest.raises(click.UsageError, match="SOURCE_DATE_EPOCH is"):
        get_build_time(None, {"SOURCE_DATE_EPOCH": text})


def test_the_same_day_gives_the_same_bytes(tmp_path: Path) -> None:
    """Whatever says the day, wherever the content lies, and in whatever zone the machine is."""
    noon = str(int(datetime(2026, 11, 22, 12, tzinfo=UTC).timestamp()))
    one, two = spotless(tmp_path / "one"), spotless(tmp_path / "two")

    trustpages("build", one, "-d", tmp_path / "a", "--today", "2026-11-22")
    trustpages(
        "build",
        two,
        "-d",
        tmp_path / "b",
        settings={"SOURCE_DATE_EPOCH": noon, "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7"},
    )

    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def _readers(names: set[str]) -> set[str]:
    return {
        path.relative_to(GENERATOR).as_posix()
        for path in (GENERATOR / "trustpages").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in names
        and ast.unparse(node.func.value).rsplit(".", maxsplit=1)[-1] in {"time", "datetime", "date"}
    }


def test_nothing_else_reads_the_clock() -> None:
    """But for the signatures of files, which are doubted while the file is young."""
    young = {"trustpages/file_reader.py", "trustpages/batch/folder_state.py"}

    assert _readers(CLOCKS) - young == {"trustpages/cli/clock.py", "trustpages/cli/repeat.py"}


def test_only_the_program_the_preview_and_batches_measure_time() -> None:
    """And a run over many shops, whose report says how long each took.

    What is built cannot depend on how long it takes.
    """
    measuring = ("trustpages/preview/", "trustpages/batch/", "trustpages/batch_deploy/")
    others = {path for path in _readers(WATCHES) if not path.startswith(measuring)}

    assert others == {"trustpages/cli/clock.py"}


@pytest.mark.parametrize("text", ["253402300799", "-62135596800"])
def test_an_instant_at_an_end_of_the_calendar_is_wrong_usage(text: str) -> None:
    """There is no week to count on to."""
    with pytest.raises(click.UsageError, match="SOURCE_DATE_EPOCH is"):
        get_build_time(None, {"SOURCE_DATE_EPOCH": text})

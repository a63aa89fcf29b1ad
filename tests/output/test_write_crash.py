"""A build that is killed, or that fails, leaves one whole site; the next build clears up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from crash_harness import RANDOM_KILLS

import trustpages

HARNESS = Path(__file__).with_name("crash_harness.py")
KILLED, REFUSED, UNHURT = -9, 3, 4

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks, and counts Linux's steps")


def rows(experiment: str, folder: Path, pages: int) -> list[dict[str, Any]]:
    found = os.pathsep.join([str(Path(trustpages.__file__).parents[1]), *sys.path])
    command = [sys.executable, str(HARNESS), experiment, str(folder / "output"), str(pages)]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": found}, stdout=-1, check=True)
    results: list[dict[str, Any]] = json.loads(done.stdout)
    return results


def test_a_kill_at_any_step_leaves_a_whole_site_and_the_next_build_clears_up(
    tmp_path: Path,
) -> None:
    ran = rows("kill", tmp_path, 30)

    assert len(ran) > 80
    assert {row["left"] for row in ran} == {"old", "new"}
    assert {row["code"] for row in ran[:-1]} == {KILLED}
    assert {(row["mended"], *row["litter"]) for row in ran} == {("new",)}


def test_the_same_kills_find_a_writer_that_empties_the_folder_first(tmp_path: Path) -> None:
    ran = rows("kill naive", tmp_path, 6)

    assert sum(row["left"] == "mixed" for row in ran) > len(ran) / 2


@pytest.mark.soak
def test_kills_at_random_moments_leave_a_whole_site(tmp_path: Path) -> None:
    ran = rows("random", tmp_path, 30)

    assert len(ran) == RANDOM_KILLS + 1
    assert {row["left"] for row in ran} <= {"old", "new"}
    assert ran[-1]["litter"] == []


def test_kills_at_random_moments_find_torn_files_of_a_naive_writer(tmp_path: Path) -> None:
    ran = rows("random naive", tmp_path, 30)

    assert any(row["left"] == "mixed" for row in ran)
    assert any(row["torn"] for row in ran)


@pytest.mark.parametrize("fault", ["fail", "fill"])
def test_a_step_that_fails_is_told_and_the_old_site_stays_whole(fault: str, tmp_path: Path) -> None:
    ran = rows(fault, tmp_path, 6)

    refused = [row for row in ran if row["code"] == REFUSED]
    assert len(refused) > 20
    assert {row["left"] for row in refused} == {"old"}
    assert {row["code"] for row in ran} <= {REFUSED, UNHURT, 0}
    assert {row["left"] for row in ran if row["code"] != REFUSED} == {"new"}
    assert {(row["mended"], *row["litter"]) for row in ran} == {("new",)}


@pytest.mark.parametrize(
    ("experiment", "next_site"),
    [
        ("kill in place", "new"),
        ("kill in place, then change", "third"),
        ("fail in place", "new"),
    ],
)
def test_beside_a_file_of_the_owner_each_file_is_whole_and_the_next_build_goes_on(
    experiment: str, next_site: str, tmp_path: Path
) -> None:
    ran = rows(experiment, tmp_path, 6)

    assert len(ran) > 30
    assert [row for row in ran if row["torn"] or row["early"]] == []
    assert {row["code"] for row in ran} <= {KILLED, REFUSED, UNHURT, 0}
    assert {(row["mended"], *row["litter"]) for row in ran} == {(next_site,)}


def test_eight_builds_at_once_leave_exactly_one_site(tmp_path: Path) -> None:
    ran = rows("race", tmp_path, 20)

    assert [row["code"] for row in ran] == [0] * 8
    assert {row["left"] for row in ran} != {"mixed"}
    assert ran[0]["litter"] == []

"""The manual's workflow for many shops: which shops a push has changed, as its own step lists them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from ci_harness import ROOT, jobs, parsed

WORKFLOW = ROOT / "docs" / "workflows" / "shops.yml"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Shops in a repository with one commit."""
    for name in ("anna", "bert", "größe & co"):
        (tmp_path / "shops" / name / "content").mkdir(parents=True)
        (tmp_path / "shops" / name / "content" / "site.yaml").touch()
    _run_git(tmp_path, "init", "--quiet")
    _commit(tmp_path)
    return tmp_path


def _run_git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=Tester", "-c", "user.email=tester@shop.example")
    done = subprocess.run(
        ["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def _commit(folder: Path) -> str:
    _run_git(folder, "add", "--all")
    _run_git(folder, "commit", "--quiet", "--message", "shops")
    return _run_git(folder, "rev-parse", "HEAD")


def _list_changed(folder: Path, last: str) -> list[str]:
    """What the step lists where the last run that came to its end was of the commit `last`."""
    tools = folder.parent / f"{folder.name}-tools"
    tools.mkdir(exist_ok=True)
    (tools / "gh").write_text(f"#!/bin/sh\necho '{last}'\n", encoding="utf-8")
    (tools / "gh").chmod(0o755)
    _, job = next(jobs(parsed(WORKFLOW.read_text(encoding="utf-8"))))
    step = next(one["run"] for one in job["steps"] if one.get("name", "").startswith("List "))
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(
        ["bash", "-e", "-c", step],
        cwd=folder,
        check=True,
        capture_output=True,
        env={**os.environ, "PATH": path},
    )
    return (folder / "changed.txt").read_text(encoding="utf-8").splitlines()


def test_shops_that_were_changed_are_listed_and_those_that_are_gone_are_not(
    repository: Path,
) -> None:
    first = _run_git(repository, "rev-parse", "HEAD")
    (repository / "shops" / "größe & co" / "content" / "home.md").write_text("x", encoding="utf-8")
    (repository / "shops" / "anna" / "content" / "site.yaml").unlink()
    (repository / "README.md").touch()
    second = _commit(repository)

    assert _list_changed(repository, first) == ["größe & co"]
    assert _list_changed(repository, second) == []


def test_without_an_earlier_run_or_its_commit_all_are_listed(repository: Path) -> None:
    """As on the first day, or after history was written anew."""
    for last in ("", "0" * 40):
        assert _list_changed(repository, last) == ["anna", "bert", "größe & co"]

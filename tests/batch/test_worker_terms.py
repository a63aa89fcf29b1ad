"""What a worker must share with the client: versions, program and folders."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from trustpages.batch import worker_terms
from trustpages.batch.worker_terms import WorkerTerms, describe_versions, find_worker_fault


@pytest.fixture
def terms(tmp_path: Path) -> WorkerTerms:
    """Terms that this process keeps."""
    mark = tmp_path / "sites" / ".staging" / "mark"
    mark.parent.mkdir(parents=True)
    mark.touch()
    (tmp_path / "shops").mkdir()
    return WorkerTerms(describe_versions(), tmp_path / "shops", mark)


def test_what_shapes_bytes_is_compared_and_the_rest_is_not() -> None:
    """A new dependency counts until somebody says that it shapes nothing."""
    names = {name for name, _ in describe_versions()}

    assert {"trustpages", "Python", "time zones"} < names
    assert {"jinja2", "markdown", "babel", "pydantic", "pydantic-core", "pillow"} < names
    assert names.isdisjoint({"click", "rich", "uvicorn"})
    assert dict(describe_versions())["Python"] == f"3.{sys.version_info.minor}"


def test_a_worker_like_the_client_has_no_fault(terms: WorkerTerms) -> None:
    assert find_worker_fault(terms) is None


@pytest.mark.parametrize("name", ["trustpages", "jinja2", "Python"])
def test_another_version_is_told_with_both(terms: WorkerTerms, name: str) -> None:
    own = dict(describe_versions())
    theirs = tuple((one, "0.1" if one == name else two) for one, two in own.items())
    fault = find_worker_fault(WorkerTerms(theirs, terms.shops, terms.mark))

    assert fault is not None
    assert fault.message == f"has {name} {own[name]}, and this computer 0.1"


def test_a_folder_that_is_not_shared_is_told(terms: WorkerTerms) -> None:
    elsewhere = terms.shops / "elsewhere"
    mark = elsewhere / ".staging" / "mark"
    unseen_shops = find_worker_fault(WorkerTerms(terms.versions, elsewhere, terms.mark))
    unseen_sites = find_worker_fault(WorkerTerms(terms.versions, terms.shops, mark))

    assert unseen_shops is not None
    assert unseen_shops.message == f"does not see the folder {elsewhere}"
    assert unseen_sites is not None
    assert unseen_sites.message == f"does not see what this computer writes in {elsewhere}"


def test_a_file_of_the_program_that_differs_changes_what_is_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The version alone does not tell two checkouts apart."""
    compute = worker_terms._compute_program_digest  # noqa: SLF001 - of a small folder
    for name in ("find_themes_folder", "find_compiled_themes"):
        monkeypatch.setattr(worker_terms, name, lambda: tmp_path)
    monkeypatch.setattr(worker_terms, "PACKAGE_FOLDER", tmp_path)
    (tmp_path / "a.py").write_text("1", encoding="utf-8")
    first = compute()
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").write_text("2", encoding="utf-8")
    unchanged = compute()
    (tmp_path / "a.py").write_text("2", encoding="utf-8")

    assert first == unchanged
    assert compute() != first

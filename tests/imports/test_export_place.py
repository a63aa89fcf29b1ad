"""An export that names people lies outside the content folder, whatever way leads to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from trustpages.diagnostics import ProblemError
from trustpages.imports import check_export_place


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "record").mkdir(parents=True)
    (tmp_path / "private").mkdir()
    (tmp_path / "link").symlink_to(folder)
    return folder


@pytest.mark.parametrize(
    "file", ["content/a.csv", "content/record/a.csv", "link/a.csv", "private/../content/a.csv"]
)
def test_an_export_in_the_content_folder_is_refused(file: str, content: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        check_export_place(content.parent / file, content, "customers")

    (problem,) = caught.value.problems
    assert problem.code == "export-in-content"
    assert "names customers" in problem.message
    assert "private/a.csv" in problem.hint


@pytest.mark.parametrize("file", ["private/a.csv", "a.csv", "content-old/a.csv"])
def test_an_export_beside_it_is_taken(file: str, content: Path) -> None:
    check_export_place(content.parent / file, content, "customers")

"""A file that nothing uses is told, and never one that a page or a draft names."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import changed, describe_problems


@pytest.mark.parametrize("name", ["terms.pdf", "media/bench.jpg", "media/old film.mp4"])
def test_a_file_that_no_page_names_is_told(tmp_path: Path, name: str) -> None:
    folder = changed(tmp_path)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(b"bytes")

    said = describe_problems(folder)

    assert (
        f"content/{name}:1:1: notice: no page uses this file, so it is not published [unused-file]"
        in said
    )
    assert said.count("unused-file") == 1


@pytest.mark.parametrize(
    "page",
    [
        "---\ntitle: A\nsummary: S\nreviewed_on: 2026-11-01\ndraft: yes\n---\n![A](media/bench.jpg)\n",
        "---\ntitle: A\nsummary: S\nreviewed_on: 2026-11-01\ndraft: yes\n---\nSee bench.jpg.\n",
    ],
)
def test_a_file_that_a_draft_names_is_not_told(tmp_path: Path, page: str) -> None:
    folder = changed(tmp_path, ("pages/bench.md", page))
    (folder / "media").mkdir(exist_ok=True)
    (folder / "media" / "bench.jpg").write_bytes(b"bytes")

    assert "unused-file" not in describe_problems(folder)

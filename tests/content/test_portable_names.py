"""Names of content files that Windows cannot store: told with a name that can be, also for pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from trustpages.content import load_content
from trustpages.diagnostics.problem import ProblemError


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("pages/con.md", "pages/con-1.md"),
        ("pages/aux.zh.md", "pages/aux-1.zh.md"),
        ("nul.yaml", "nul-1.yaml"),
        ("media/COM1.jpg", "media/COM1-1.jpg"),
        ("lpt9/table.jpg", "lpt9-1/table.jpg"),
        ("media/table.", "media/table"),
        ("media/table ", "media/table"),
        ("media. /table.jpg", "media/table.jpg"),
        ("media/table: oak.jpg", "media/table-oak.jpg"),
        ('media/12" tile?.jpg', "media/12-tile-.jpg"),
        ("terms <old>.pdf", "terms -old-.pdf"),
        ("a\\b.jpg", "a-b.jpg"),
    ],
)
def test_a_name_for_windows_as_advised_is_read(tmp_path: Path, name: str, better: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("title: A\n" if name.endswith("yaml") else "words\n", encoding="utf-8")

    with pytest.raises(ProblemError) as caught:
        load_content(tmp_path)

    problems = [one for one in caught.value.problems if one.code == "unportable-name"]
    assert [one.hint for one in problems] == [f"rename it to {better}"]
    (tmp_path / better).parent.mkdir(parents=True, exist_ok=True)
    path.rename(tmp_path / better)
    load_content(tmp_path)


@pytest.mark.parametrize("name", ["pages/contact.md", "media/console.jpg", "media/a.con.jpg"])
def test_a_name_that_only_begins_like_one_is_fine(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_text("words\n", encoding="utf-8")

    load_content(tmp_path)

"""What editors and systems leave behind is known by its name."""

from __future__ import annotations

import pytest

from trustpages.ignored_files import is_ignored_name


@pytest.mark.parametrize(
    "name",
    [
        ".git",
        ".returns.md.swp",
        "returns.md~",
        "returns.md.tmp",
        "returns.swx",
        "#returns.md#",
        "returns.md___jb_tmp___",
        "4913",
        "Thumbs.db",
        "desktop.ini",
        "__pycache__",
    ],
)
def test_what_is_left_behind(name: str) -> None:
    assert is_ignored_name(name)


@pytest.mark.parametrize(
    "name", ["returns.md", "4913.md", "swap.yaml", "a#b.md", "tmp", "lin~mei.md"]
)
def test_what_somebody_wrote(name: str) -> None:
    assert not is_ignored_name(name)

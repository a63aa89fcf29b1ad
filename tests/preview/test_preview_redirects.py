"""The preview shows former addresses and withdrawn pages too, and its panel knows their files."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import TODAY, built, changed

from trustpages.preview.build_cycle import try_build
from trustpages.preview.panel_state import describe_state
from trustpages.preview.snapshot import EMPTY_SNAPSHOT, Snapshot, find_site_file
from trustpages.validate import Visibility

HEAD = "---\ntitle: Privacy\nsummary: What we keep.\nreviewed_on: 2026-11-01\n"
MOVED = ("pages/privacy.md", f"{HEAD}aliases: [data]\n---\nText.\n")
GONE = (
    "pages/wrapping.md",
    "---\ntitle: Wrapping\nwithdrawn: 2026-09-01\nwhy: It tore.\ndraft: yes\n---\n",
)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A shop with a page that moved and one whose withdrawal is still a draft."""
    content = changed(tmp_path_factory.mktemp("shop"), MOVED, GONE)
    choice = Visibility(drafts=True, future=True)
    return try_build(lambda: built(content, today=TODAY, choice=choice), EMPTY_SNAPSHOT, "content")


@pytest.mark.parametrize(
    ("address", "file"),
    [("data/", "content/pages/privacy.md"), ("wrapping/", "content/pages/wrapping.md")],
)
def test_the_panel_names_the_file_that_makes_the_page(
    address: str, file: str, shown: Snapshot
) -> None:
    assert find_site_file(shown.files, address) == PurePosixPath(address) / "index.html"

    state = describe_state(shown, address, Path())
    assert state["problems"] == []
    assert state["page"]["address"] == address
    assert [one["file"] for one in state["page"]["sources"]] == [file]


def test_a_withdrawal_that_is_a_draft_is_marked(shown: Snapshot) -> None:
    (state,) = describe_state(shown, "wrapping/", Path())["pending"]

    assert (state["address"], state["draft"], state["here"]) == ("wrapping/", True, True)

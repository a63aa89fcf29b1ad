"""The preview shows former addresses and withdrawn pages too, and its panel knows their files."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import TODAY, built, changed

from trustpages.preview.attempt import attempt
from trustpages.preview.generation import NOTHING, Generation
from trustpages.preview.lookup import file_at
from trustpages.preview.state import state
from trustpages.validate import Choice

HEAD = "---\ntitle: Privacy\nsummary: What we keep.\nreviewed_on: 2026-11-01\n"
MOVED = ("pages/privacy.md", f"{HEAD}aliases: [data]\n---\nText.\n")
GONE = (
    "pages/wrapping.md",
    "---\ntitle: Wrapping\nwithdrawn: 2026-09-01\nwhy: It tore.\ndraft: yes\n---\n",
)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Generation:
    """A shop with a page that moved and one whose withdrawal is still a draft."""
    content = changed(tmp_path_factory.mktemp("shop"), MOVED, GONE)
    choice = Choice(drafts=True, future=True)
    return attempt(lambda: built(content, today=TODAY, choice=choice), NOTHING, "content")


@pytest.mark.parametrize(
    ("address", "file"),
    [("data/", "content/pages/privacy.md"), ("wrapping/", "content/pages/wrapping.md")],
)
def test_the_panel_names_the_file_that_makes_the_page(
    address: str, file: str, shown: Generation
) -> None:
    assert file_at(shown.files, address) == PurePosixPath(address) / "index.html"

    told = state(shown, address, Path())
    assert told["problems"] == []
    assert told["page"]["address"] == address
    assert [one["file"] for one in told["page"]["sources"]] == [file]


def test_a_withdrawal_that_is_a_draft_is_marked(shown: Generation) -> None:
    (told,) = state(shown, "wrapping/", Path())["pending"]

    assert (told["address"], told["draft"], told["here"]) == ("wrapping/", True, True)

"""`--former` holds the new site against the list of the published one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_harness import DAY, spotless, tree, trustpages

HEAD = "---\ntitle: Sizes\nsummary: All sizes.\nreviewed_on: 2026-11-01\n"
PAGE = ("pages/sizes.md", f"{HEAD}---\nText.\n")
MOVED = ("pages/lengths.md", f"{HEAD}aliases: [sizes]\n---\nText.\n")
GONE = ("pages/sizes.md", "---\ntitle: Sizes\nwithdrawn: 2026-11-20\nwhy: All are one.\n---\n")


@pytest.fixture
def published(tmp_path: Path) -> Path:
    """The list of a site with a page about sizes."""
    output = tmp_path / "live"
    trustpages("build", spotless(tmp_path / "old", PAGE), "-d", output, "--today", DAY, "-q")
    return output / ".trustpages-manifest.json"


def test_a_page_that_vanishes_stops_the_build(tmp_path: Path, published: Path) -> None:
    output = tmp_path / "live"
    before = tree(output)
    content = spotless(tmp_path)

    said = trustpages("build", content, "-d", output, "--today", DAY, "--former", published, "-q")

    assert said.code == 1
    assert said.err.startswith(f"{published}: error: a page that was public would be gone")
    assert "'sizes/' [page-vanished]" in said.err
    assert "'aliases: [sizes]'" in said.err
    assert "pages/sizes.md" in said.err
    assert tree(output) == before


def test_without_the_list_nobody_can_know(tmp_path: Path) -> None:
    said = trustpages("check", spotless(tmp_path), "--today", DAY, "-q")

    assert (said.code, said.err) == (0, "")


@pytest.mark.parametrize("file", [PAGE, MOVED, GONE], ids=["there", "moved", "withdrawn"])
def test_a_page_that_is_there_has_moved_or_was_withdrawn_passes(
    file: tuple[str, str], tmp_path: Path, published: Path
) -> None:
    content = spotless(tmp_path)
    (content / "pages").mkdir()
    (content / file[0]).write_text(file[1], encoding="utf-8")

    said = trustpages("check", content, "--today", DAY, "--strict", "--former", published, "-q")

    assert (said.code, said.err) == (0, "")


def test_a_page_that_is_held_back_counts_as_gone(tmp_path: Path, published: Path) -> None:
    draft = (PAGE[0], PAGE[1].replace("---\nText", "draft: yes\n---\nText"))
    content = spotless(tmp_path, draft)

    said = trustpages("check", content, "--today", DAY, "--former", published, "-q")

    assert said.code == 1
    assert "sizes.md is held back (it is a draft)" in said.err


def test_a_log_that_is_gone_stops_the_build(tmp_path: Path, published: Path) -> None:
    listed = json.loads(published.read_text(encoding="utf-8"))
    content = spotless(tmp_path, PAGE)
    for log, codes in (
        (None, []),
        ({"origin": "shop.example/record", "size": 7, "root": "AA=="}, ["log-removed"]),
        ({"origin": "shop.example/record"}, ["former-list"]),
    ):
        published.write_text(json.dumps({**listed, "log": log}), encoding="utf-8")

        said = trustpages("check", content, "--today", DAY, "--former", published, "-q")

        assert [code for code in ("log-removed", "former-list") if f"[{code}]" in said.err] == codes
        assert said.code == (1 if codes else 0)
        assert not codes or said.err.startswith(f"{published}: error: ")


def test_the_problem_is_data_too(tmp_path: Path, published: Path) -> None:
    typed = ("--today", DAY, "--former", published, "--format", "json", "-q")
    said = trustpages("check", spotless(tmp_path), *typed)

    data = json.loads(said.out)
    assert (data["code"], data["line"], data["file"]) == ("page-vanished", 0, str(published))


@pytest.mark.parametrize("damage", ["", "{}", '{"files": {"a": 1}}'])
def test_a_list_that_is_damaged_is_told(damage: str, tmp_path: Path) -> None:
    file = tmp_path / "former.json"
    file.write_text(damage, encoding="utf-8")

    said = trustpages("check", spotless(tmp_path), "--today", DAY, "--former", file, "-q")

    assert said.code == 1
    assert f"{file}: error: this is not the list of a published site" in said.err


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    file = tmp_path / "former.json"

    said = trustpages("check", spotless(tmp_path), "--today", DAY, "--former", file, "-q")

    assert (said.code, said.err) == (1, f"trustpages: error: {file}: no such file or directory\n")

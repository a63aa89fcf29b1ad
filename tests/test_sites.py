"""Golden sites: small shops and the pages that must come out of them, a few whole, else `<main>`."""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PurePosixPath

import pytest
from support.shops import SITES, UPDATE, built

GOLDEN = sorted(path.parent for path in SITES.glob("*/content"))
TEXTS = {".html", ".xml", ".atom", ".txt", ".vcf"}
WHOLE = {
    "index.html",
    "404.html",
    "returns/index.html",
    "en/index.html",
    "en/staff/huda/index.html",
}
"""Pages that are kept with their frame: head, header, menus and footer."""
MAIN = re.compile(rb"<main\b.*</main>", re.DOTALL)


def _texts(content: Path) -> dict[PurePosixPath, bytes]:
    """What is compared of each text file: all of it, or the main part of a page."""
    files = built(content).files
    return {
        path: _main(data) if path.suffix == ".html" and str(path) not in WHOLE else data
        for path, data in files.items()
        if path.suffix in TEXTS
    }


def _main(page: bytes) -> bytes:
    found = MAIN.search(page)
    assert found, "a page without <main>"
    return found[0] + b"\n"


def _kept(expected: Path) -> dict[PurePosixPath, bytes]:
    return {
        PurePosixPath(path.relative_to(expected).as_posix()): path.read_bytes()
        for path in expected.rglob("*")
        if path.is_file()
    }


def _keep(expected: Path, texts: dict[PurePosixPath, bytes]) -> None:
    shutil.rmtree(expected, ignore_errors=True)
    for path, data in texts.items():
        (expected / path).parent.mkdir(parents=True, exist_ok=True)
        (expected / path).write_bytes(data)


def test_there_are_golden_sites() -> None:
    assert {"smallest", "arabic"} <= {path.name for path in GOLDEN}


@pytest.mark.parametrize("site", GOLDEN, ids=lambda path: path.name)
def test_a_site_comes_out_as_it_was_read_and_found_good(site: Path) -> None:
    """Every page, feed and file for machines is what the folder `expected` holds, byte for byte."""
    texts = _texts(site / "content")
    if UPDATE:
        _keep(site / "expected", texts)
    kept = _kept(site / "expected")

    assert sorted(texts) == sorted(kept)
    for path, data in sorted(texts.items()):
        assert data.decode() == kept[path].decode(), path


@pytest.mark.parametrize("site", GOLDEN, ids=lambda path: path.name)
def test_a_golden_site_has_nothing_to_be_told(site: Path) -> None:
    assert built(site / "content").warnings == ()


@pytest.mark.parametrize("site", GOLDEN, ids=lambda path: path.name)
def test_the_same_content_gives_the_same_bytes(site: Path) -> None:
    assert built(site / "content").files == built(site / "content").files

"""Golden sites: small shops and the pages that must come out of them, a few whole, else `<main>`.

`UPDATE=1 python -m pytest tests/test_sites.py -k german` writes the expected files of a shop anew.
"""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path, PurePosixPath

import pytest
from support.shops import SITES, TODAY, UPDATE, built

from trustpages.pipeline import BuiltSite

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
SELECTED = {
    "american": {"index", "shipping/index", "contact/index", "complaints/index", "returns/index"},
    "chinese": {
        "index",
        "shipping/index",
        "contact/index",
        "staff/chen-jianguo/index",
        "about/index",
    },
    "german": {"index", "shipping/index", "contact/index", "widerruf/index", "returns/index"},
    "japanese": {"index", "shipping/index", "tokushoho/index", "en/index", "en/about/index"},
}
"""The only pages that are kept of the realistic shops; of the others, every text file is."""
DAY = date(2026, 11, 29)
"""The day on which the realistic shops are built: their notices are up, and tomorrow is an exception."""
NOTICES: dict[str, list[str]] = {}
"""What an owner is told of a golden site that is as good as it can be."""
MAIN = re.compile(rb"<main\b.*</main>", re.DOTALL)


def _built(content: Path) -> BuiltSite:
    return built(content, today=DAY if content.parent.name in SELECTED else TODAY)


def _texts(content: Path) -> dict[PurePosixPath, bytes]:
    """What is compared of each text file: all of it, or the main part of a page."""
    selected = {f"{name}.html" for name in SELECTED.get(content.parent.name, ())}
    return {
        path: _main(data) if path.suffix == ".html" and str(path) not in WHOLE else data
        for path, data in _built(content).files.items()
        if path.suffix in TEXTS and (not selected or str(path) in selected)
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
    assert {"smallest", "arabic", *SELECTED} <= {path.name for path in GOLDEN}


@pytest.mark.parametrize("name", SELECTED)
def test_the_selected_pages_of_a_realistic_shop_come_out(name: str) -> None:
    """No more than five, so that a change of the frame is read in a few files."""
    texts = _texts(SITES / name / "content")

    assert {f"{page}.html" for page in SELECTED[name]} == {str(path) for path in texts}
    assert len(texts) <= 5


@pytest.mark.parametrize("name", SELECTED)
def test_the_pictures_of_a_realistic_shop_are_small(name: str) -> None:
    pictures = (SITES / name / "content").rglob("*.jpg")

    assert 0 < sum(path.stat().st_size for path in pictures) < 100_000


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
    told = [problem.code for problem in _built(site / "content").warnings]

    assert told == NOTICES.get(site.name, [])


@pytest.mark.parametrize("site", GOLDEN, ids=lambda path: path.name)
def test_the_same_content_gives_the_same_bytes(site: Path) -> None:
    assert _built(site / "content").files == _built(site / "content").files

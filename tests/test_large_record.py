"""A record of a thousand entries: pages keep their weight, and those of former entries stay as they were."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path, PurePosixPath

import pytest
from support.shops import changed, try_build

from trustpages.kinds.record import ENTRIES_PER_PAGE
from trustpages.pipeline import BuiltSite

RECORD = """---
title: Our record
summary: What went wrong with our threads, and what we did about it.
reviewed_on: 2026-11-02
starts: 2026-01-01
counts: {complaint: opened, late-delivery: opened}
attest_every: 31 days
---
"""
START = date(2026, 1, 1)
MAX_YEAR_PAGE, MAX_RECORD_PAGE, MAX_HOME_PAGE = 200_000, 60_000, 30_000
"""Bytes of HTML, before a host compresses it."""


def write_entry(number: int) -> str:
    """The file of an entry: cases, each with an update after it."""
    day = START + timedelta(days=number * 3 // 10)
    head = f"recorded: {day}\nby: shop\n"
    if number % 2:
        return f"what: case\n{head}category: complaint\nday: {day}\ntext: {'A spool was empty. ' * 5}\n"
    of = f"2026/{number - 1:04}"
    return f"what: update\n{head}of: {of}\nstate: settled\nresult: upheld\ntext: {'We sent one. ' * 5}\n"


def build_record(folder: Path, count: int) -> BuiltSite:
    """The smallest shop with so many entries."""
    entries = [(f"record/2026/{at:04}.yaml", write_entry(at)) for at in range(1, count + 1)]
    site, problems = try_build(changed(folder, ("record.md", RECORD), *entries))
    assert problems == ()
    assert site
    return site


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A site with a thousand entries in one year."""
    return build_record(tmp_path_factory.mktemp("large"), 1000)


def test_a_thousand_entries_keep_the_weight_of_pages(large: BuiltSite) -> None:
    sizes = {str(path): len(data) for path, data in large.files.items() if path.suffix == ".html"}
    years = {path: size for path, size in sizes.items() if path.startswith("record/2026/")}

    assert len(years) == 1000 / ENTRIES_PER_PAGE
    assert max(years.values()) < MAX_YEAR_PAGE
    assert sizes["record/index.html"] < MAX_RECORD_PAGE
    assert sizes["index.html"] < MAX_HOME_PAGE


def test_every_entry_stands_on_one_page_of_its_year(large: BuiltSite) -> None:
    pages = [data.decode() for path, data in large.files.items() if "record/2026/" in str(path)]

    for number in (1, 200, 201, 999, 1000):
        assert sum(f'id="e2026-{number:04}"' in page for page in pages) == 1


def test_a_full_page_stays_as_it_was(large: BuiltSite, tmp_path: Path) -> None:
    """Later entries stand on later pages."""
    path = PurePosixPath("record/2026/index.html")

    assert build_record(tmp_path, ENTRIES_PER_PAGE + 2).files[path] == large.files[path]

"""What a page reads of the site is noted, and tells which pages a change touches, and why."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path, PurePosixPath

import pytest
from support.shops import SMALLEST, TODAY, light_example

from trustpages.cache import BuildCache, MemoryBackend
from trustpages.local_cache import LocalCache, ResultStore
from trustpages.model.page import SiteIndex
from trustpages.model.reads import Read, Readings, Reason
from trustpages.pipeline import BuildOptions, BuiltSite, build_site
from trustpages.render.recording import EditionReads

RETURNS, DESK = PurePosixPath("returns/index.html"), PurePosixPath("contact/index.html")
OPTIONS = BuildOptions(TODAY)
Reasons = Mapping[PurePosixPath, Reason]


def _replace(content: Path, file: str, old: str, new: str) -> None:
    text = (content / file).read_text(encoding="utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return light_example(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, example: Path) -> LocalCache:
    """What a first build of the example keeps for the next process."""
    local = LocalCache(tmp_path_factory.mktemp("cache") / "local")
    pages = _open_pages(local)
    built = build_site(example, OPTIONS, cache=BuildCache(pages=pages))
    assert {reason.cause for reason in built.reasons.values()} == {"new"}
    pages.save(is_complete=True)
    return local


def _open_pages(local: LocalCache) -> ResultStore:
    return ResultStore(local, "shop", "1", "pages")


BACKEND = MemoryBackend()
"""Keeps what does not matter here."""


def _build(example: Path, kept: LocalCache, options: BuildOptions = OPTIONS) -> BuiltSite:
    """A build in another process after the first one."""
    return build_site(example, options, cache=BuildCache(BACKEND, pages=_open_pages(kept)))


@pytest.fixture
def affected(example: Path, kept: LocalCache) -> Callable[[str, str, str], Reasons]:
    """The pages that a change in one file touches; the file is put back afterwards."""

    def find(file: str, old: str, new: str) -> Reasons:
        text = (example / file).read_bytes()
        _replace(example, file, old, new)
        try:
            return _build(example, kept).reasons
        finally:
            (example / file).write_bytes(text)

    return find


Affected = Callable[[str, str, str], Reasons]


@pytest.fixture(scope="module")
def pages(example: Path, kept: LocalCache) -> frozenset[PurePosixPath]:
    """All pages of the example."""
    return frozenset(
        page.path for edition in _build(example, kept).editions for page in edition.all_pages
    )


def test_the_reads_of_a_page_are_its_lookups() -> None:
    reads = EditionReads(Readings(SiteIndex({"desk": None, "shop": None}, {"people": ()}), {}, {}))
    site, noted = reads.start_page()
    site.desk  # noqa: B018 - as a template does
    site.people  # noqa: B018
    other, others = reads.start_page()
    with pytest.raises(AttributeError, match="nobody"):
        other.nobody  # noqa: B018

    assert noted == {Read("desk"), Read("people")}
    assert others == reads.shared == set()
    reads.shared_index.shop  # noqa: B018
    assert reads.shared == {Read("shop")}


def test_nothing_touches_nothing(example: Path, kept: LocalCache) -> None:
    assert _build(example, kept).reasons == {}


def test_a_telephone_touches_every_page_that_reads_it(affected: Affected) -> None:
    touched = affected("shop.yaml", "117 496 0123", "117 496 0124")

    assert touched[RETURNS] == Reason("read", Read("shop", "shop"))
    assert touched[PurePosixPath("about/index.html")] == Reason("page")


def test_the_words_of_a_guide_touch_its_own_page_alone(affected: Affected) -> None:
    touched = affected("guides/laying-mosaic.md", "\n---\n", "\n---\n\nMore.\n")
    own = PurePosixPath("guides/laying-mosaic/index.html")

    assert touched[own] == Reason("page")
    assert {path.parts[-2] for path in touched} == {"laying-mosaic"}


def test_the_title_of_a_guide_touches_its_page_and_the_lists_that_show_it(
    affected: Affected,
) -> None:
    touched = affected("guides/laying-mosaic.md", "title: ", "title: On ")
    lists = PurePosixPath("guides/index.html")

    assert touched[PurePosixPath("guides/laying-mosaic/index.html")] == Reason("page")
    assert touched[lists] == Reason("read", Read("guide_list", "guides/laying-mosaic"))
    assert RETURNS not in touched


def test_a_setting_touches_every_page(affected: Affected, pages: frozenset[PurePosixPath]) -> None:
    touched = affected("site.yaml", "brand: ", "brand: '#123456' #")

    assert touched == dict.fromkeys(pages, Reason("shared"))


def test_what_a_notice_changes_touches_the_pages_that_ask_for_it(affected: Affected) -> None:
    touched = affected("notices/2026-11-singles-day.md", "adds: 1 to 3", "adds: 2 to 3")

    assert touched[DESK] == Reason("read", Read("disruptions"))


def test_another_day_touches_the_pages_that_ask_for_it(example: Path, kept: LocalCache) -> None:
    touched = _build(example, kept, replace(OPTIONS, moment=TODAY + timedelta(days=1))).reasons

    assert touched[DESK] == Reason("read", Read("today"))


def test_another_day_leaves_pages_that_show_no_hours(tmp_path: Path) -> None:
    """A theme that shows the hours on one page, not on all of them."""
    content = tmp_path / "content"
    shutil.copytree(SMALLEST, content)
    _replace(content, "site.yaml", "name: counter", "name: ./themes/mine")
    partials = tmp_path / "themes" / "mine" / "templates" / "partials"
    partials.mkdir(parents=True)
    (partials / "counter.html").touch()
    (partials.parents[1] / "theme.toml").write_text('name = "mine"\nextends = "counter"\n')
    pages = _open_pages(LocalCache(tmp_path / "local"))
    build_site(content, OPTIONS, cache=BuildCache(pages=pages))
    pages.save(is_complete=True)

    tomorrow = replace(OPTIONS, moment=TODAY + timedelta(days=1))
    touched = _build(content, LocalCache(tmp_path / "local"), tomorrow).reasons
    assert touched[DESK] == Reason("read", Read("today"))
    assert RETURNS not in touched


def test_a_new_guide_is_new_and_stands_in_the_lists(example: Path, kept: LocalCache) -> None:
    new = example / "guides" / "another.md"
    new.write_bytes((example / "guides" / "laying-mosaic.md").read_bytes())
    try:
        touched = _build(example, kept).reasons
    finally:
        new.unlink()

    assert touched[PurePosixPath("guides/another/index.html")] == Reason("new")
    assert touched[PurePosixPath("guides/index.html")] == Reason("read", Read("guide_list"))
    assert PurePosixPath("guides/laying-mosaic/index.html") not in touched

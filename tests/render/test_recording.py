"""What a page reads of the site is noted, and tells which pages a change touches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

import pytest
from support.shops import TODAY, light_example

from trustpages.cache import BuildCache
from trustpages.model.page import SiteIndex
from trustpages.model.reads import Read, Reason, find_affected_pages
from trustpages.pipeline import BuildOptions, BuiltSite, build_site
from trustpages.render.recording import EditionReads, SiteReads

CACHE = BuildCache()
HOME, OTHER = PurePosixPath("index.html"), PurePosixPath("zh/index.html")
Edit = Callable[[Path], object]


def _replace(content: Path, file: str, old: str, new: str) -> None:
    text = (content / file).read_text(encoding="utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return light_example(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="module")
def before(example: Path) -> BuiltSite:
    return _build(example)


def _build(content: Path) -> BuiltSite:
    return build_site(content, BuildOptions(TODAY), cache=CACHE)


@pytest.fixture
def affected(
    example: Path, before: BuiltSite
) -> Callable[[str, str, str], Mapping[PurePosixPath, Reason]]:
    """The pages that a change in one file touches; the file is put back afterwards."""

    def find(file: str, old: str, new: str) -> Mapping[PurePosixPath, Reason]:
        text = (example / file).read_bytes()
        _replace(example, file, old, new)
        try:
            return find_affected_pages(before, _build(example))
        finally:
            (example / file).write_bytes(text)

    return find


Affected = Callable[[str, str, str], Mapping[PurePosixPath, Reason]]


def test_the_reads_of_a_page_are_its_lookups() -> None:
    index = SiteIndex({"desk": None, "shop": None}, {"people": ()})
    reads = EditionReads(index)
    site = reads.start_page(HOME)
    site.desk  # noqa: B018 - as a template does
    site.people  # noqa: B018
    other = reads.start_page(OTHER)
    with pytest.raises(AttributeError, match="nobody"):
        other.nobody  # noqa: B018

    assert dict(SiteReads([reads])) == {
        HOME: frozenset({Read("desk"), Read("people")}),
        OTHER: frozenset(),
    }
    reads.shared_index.shop  # noqa: B018
    assert all(Read("shop") in page for page in SiteReads([reads]).values())


def test_a_finished_site_knows_the_reads_of_every_page(before: BuiltSite) -> None:
    pages = [page for edition in before.editions for page in edition.all_pages]

    assert set(before.reads) == {page.path for page in pages}
    assert Read("guide_list") in before.reads[PurePosixPath("guides/index.html")]
    assert Read("shop", "shop") in before.reads[HOME]


def test_nothing_touches_nothing(example: Path, before: BuiltSite) -> None:
    assert find_affected_pages(before, _build(example)) == {}


def test_a_telephone_touches_every_page_that_reads_it(
    affected: Affected, before: BuiltSite
) -> None:
    touched = affected("shop.yaml", "117 496 0123", "117 496 0124")
    readers = {path for path, reads in before.reads.items() if Read("shop", "shop") in reads}

    assert readers <= set(touched)
    assert Reason("read", Read("shop", "shop")) in touched.values()


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
    assert PurePosixPath("returns/index.html") not in touched


def test_a_setting_touches_every_page(affected: Affected, before: BuiltSite) -> None:
    touched = affected("site.yaml", "brand: ", "brand: '#123456' #")

    assert touched == dict.fromkeys(before.reads, Reason("settings"))


def test_what_a_notice_changes_touches_every_page(affected: Affected, before: BuiltSite) -> None:
    """Any page may name a day of delivery or hours."""
    touched = affected("notices/2026-11-singles-day.md", "adds: 1 to 3", "adds: 2 to 3")

    assert touched == dict.fromkeys(before.reads, Reason("settings"))


def test_a_new_guide_is_added_and_a_lost_one_removed(example: Path, before: BuiltSite) -> None:
    new = example / "guides" / "another.md"
    new.write_bytes((example / "guides" / "laying-mosaic.md").read_bytes())
    try:
        after = _build(example)
    finally:
        new.unlink()
    path = PurePosixPath("guides/another/index.html")

    assert find_affected_pages(before, after)[path] == Reason("added")
    assert find_affected_pages(after, before)[path] == Reason("removed")

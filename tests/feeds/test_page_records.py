"""The site map names the day on which the main text of a page last differed, forecast included."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path, PurePosixPath

import pytest
from lxml import etree
from shop_with_notices import CHINESE, NEW, OLD, SPOKEN
from support.shops import CACHE, TODAY, changed, with_line

from trustpages.feeds import record_pages
from trustpages.manifest import BuildInfo, PageRecord, parse_page_records, serialize_manifest
from trustpages.pipeline import BuildOptions, BuiltSite, build_site

CONTACT, SHIPPING = (PurePosixPath(f"{name}/index.html") for name in ("contact", "shipping"))
TOMORROW = TODAY + timedelta(days=1)
NAMES = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def _build(content: Path, day: date, former: dict[PurePosixPath, PageRecord]) -> BuiltSite:
    return build_site(content, BuildOptions(day, former_pages=former), "content", CACHE)


def _record(
    site: BuiltSite, former: dict[PurePosixPath, PageRecord]
) -> dict[PurePosixPath, PageRecord]:
    return record_pages(site.editions, site.files, former, site.site.today)


def _read_days(site: BuiltSite) -> dict[str, str]:
    tree = etree.fromstring(site.files[PurePosixPath("sitemap.xml")])
    return {
        str(url.findtext("map:loc", namespaces=NAMES)): str(day)
        for url in tree
        if (day := url.findtext("map:lastmod", namespaces=NAMES))
    }


def test_without_a_former_site_nobody_knows_the_day(tmp_path: Path) -> None:
    site = _build(changed(tmp_path), TODAY, {})

    assert _read_days(site) == {}
    assert {one.changed for one in _record(site, {}).values()} == {None}


def test_a_page_whose_forecast_moves_is_new_and_another_is_not(tmp_path: Path) -> None:
    content = changed(tmp_path)
    first = _record(_build(content, TODAY, {}), {})
    second = _build(content, TOMORROW, first)
    days = _read_days(second)

    assert days["https://threads.example/shipping/"] == TOMORROW.isoformat()
    assert "https://threads.example/returns/" not in days


def test_a_day_is_kept_until_the_words_differ(tmp_path: Path) -> None:
    content = changed(tmp_path)
    known = dict.fromkeys((CONTACT,), PageRecord("0" * 64, None))
    first = _record(_build(content, TODAY, known), known)
    second = _record(_build(content, TOMORROW, first), first)
    third = _build(
        changed(tmp_path, with_line("returns.md", "\ntitle: ", "\ntitle: All ")), TOMORROW, second
    )
    returns = PurePosixPath("returns/index.html")

    assert first[returns].changed == second[returns].changed == TODAY
    assert _record(third, second)[returns].changed == TOMORROW


def _read_feed(site: BuiltSite, name: str = "notices.atom") -> tuple[list[str], list[str]]:
    """The ids of a feed, its own first, and the days on which it and its entries were updated."""
    tree = etree.fromstring(site.files[PurePosixPath(name)])
    texts = [[str(one.text) for one in tree.iter(f"{{*}}{name}")] for name in ("id", "updated")]
    return texts[0], [text[:10] for text in texts[1]]


@pytest.mark.parametrize(
    ("old", "new"),
    [("One day late.", "Three days late."), ("Wait,", "Cancel,"), ("Storm & flood", "Storm")],
)
def test_a_notice_whose_words_differ_is_new_in_the_feed_too(
    tmp_path: Path, old: str, new: str
) -> None:
    """News without a new day, a choice and a heading: nothing that states a day differs."""
    content = changed(tmp_path, OLD)
    first = _build(content, TODAY, {})
    known = _record(first, {})
    same = _build(content, TOMORROW, known)
    differing = _build(
        changed(tmp_path, (OLD[0], OLD[1].replace(old, new))), TOMORROW, _record(same, known)
    )
    ids, days = _read_feed(first)

    assert days == ["2026-11-20", "2026-11-20"]
    assert _read_feed(same) == (ids, days)
    assert _read_feed(differing) == (ids, [TOMORROW.isoformat()] * 2)


def test_a_translation_whose_words_differ_is_new_in_its_own_feed_only(tmp_path: Path) -> None:
    first = _build(changed(tmp_path, CHINESE, NEW, SPOKEN), TODAY, {})
    spoken = (SPOKEN[0], SPOKEN[1].replace("罢工", "罢工结束"))
    second = _build(changed(tmp_path, CHINESE, NEW, spoken), TOMORROW, _record(first, {}))

    assert _read_feed(second)[1] == ["2026-11-21"] * 2
    assert _read_feed(second, "zh/notices.atom")[1] == [TOMORROW.isoformat()] * 2


def test_the_records_stand_in_the_list_of_the_site() -> None:
    pages = {CONTACT: PageRecord("a1", TODAY), SHIPPING: PageRecord("b2", None)}
    data = serialize_manifest({}, {}, BuildInfo("trustpages 1", pages=pages))

    assert parse_page_records(data) == pages
    assert json.loads(data)["pages"]["contact/index.html"] == {
        "changed": "2026-11-22",
        "text": "a1",
    }


def test_a_damaged_list_knows_no_day() -> None:
    for data in (b"", b"[]", b'{"files": {}}', b'{"pages": {"a": {"text": "b", "changed": "x"}}}'):
        assert parse_page_records(data) == {}

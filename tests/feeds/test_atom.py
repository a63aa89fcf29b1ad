"""`notices.atom`: one feed for each language, valid by RFC 4287, with or without notices."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from lxml import etree
from shop_with_notices import CHINESE, LANGUAGE, NEW, OLD, SPOKEN, files, said, xml
from support.shops import with_line

BASE = "https://threads.example/"
ONCE = ("id", "title", "updated")
SYDNEY = with_line("shop.yaml", "Europe/Dublin", "Australia/Sydney")


def _assert_valid(feed: etree._Element) -> None:
    """What RFC 4287 asks of a feed and its entries, as far as we write them."""
    assert feed.tag == "{http://www.w3.org/2005/Atom}feed"
    assert said(feed, "atom:author/atom:name/text()") == ["Plain Threads"]
    for one in (feed, *feed.findall("{*}entry")):
        for name in ONCE:
            assert len(said(one, f"atom:{name}/text()")) == 1
        assert len(said(one, "atom:link[@rel='alternate']/@href")) == 1
    ids = said(feed, "//atom:id/text()")
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("changes", [(), (OLD, NEW)], ids=["no notice", "two notices"])
@pytest.mark.parametrize("folder", ["", "zh/"])
def test_a_feed_is_valid(folder: str, changes: tuple[tuple[str, str], ...]) -> None:
    feed = xml(f"{folder}notices.atom", CHINESE, *changes)

    _assert_valid(feed)
    assert said(feed, "atom:link[@rel='self']/@href") == [f"{BASE}{folder}notices.atom"]


def test_the_newest_notice_stands_first() -> None:
    feed = xml("notices.atom", OLD, NEW)

    assert said(feed, "//atom:entry/atom:title/text()") == ["Strike", "Storm & flood"]
    assert said(feed, "atom:updated/text()") == ["2026-11-21T00:00:00+00:00"]


def test_a_notice_is_as_new_as_its_latest_news() -> None:
    entry = xml("notices.atom", OLD).find("{*}entry")
    assert entry is not None

    assert said(entry, "atom:updated/text()") == ["2026-11-20T00:00:00+00:00"]
    assert said(entry, "atom:published/text()") == ["2026-11-11T00:00:00+00:00"]
    assert said(entry, "atom:content/text()") == ["One day late."]
    assert said(entry, "atom:summary/text()") == ["Parcels come later."]


def test_days_start_at_midnight_where_the_shop_is() -> None:
    feed = xml("notices.atom", NEW, SYDNEY)

    assert said(feed, "//atom:entry/atom:published/text()") == ["2026-11-21T00:00:00+11:00"]


MOVED = with_line("site.yaml", "https://threads.example/", "https://yarn.example/trust/")
PLUS = with_line("shop.yaml", "email: nora@threads", "email: nora+shop@fäden")


def test_an_id_stays_and_each_language_has_its_own() -> None:
    english = xml("notices.atom", NEW, CHINESE)
    chinese = xml("zh/notices.atom", NEW, CHINESE)
    owner = "tag:nora@threads.example,2026"

    assert said(english, "//atom:entry/atom:id/text()") == [f"{owner}:notices/new"]
    assert said(chinese, "//atom:entry/atom:id/text()") == [f"{owner}:zh/notices/new"]
    assert said(english, "atom:id/text()") == [f"{owner}:notices"]
    assert said(chinese, "atom:id/text()") == [f"{owner}:zh/notices"]


def test_an_id_stays_where_the_site_moves_to_another_address() -> None:
    before, after = xml("notices.atom", NEW, OLD), xml("notices.atom", NEW, OLD, MOVED)

    assert said(before, "//atom:id/text()") == said(after, "//atom:id/text()")
    assert said(after, "atom:link[@rel='self']/@href") == [
        "https://yarn.example/trust/notices.atom"
    ]


def test_an_id_holds_only_what_a_tag_may_hold() -> None:
    assert said(xml("notices.atom", PLUS), "atom:id/text()") == [
        "tag:xn--fden-loa.example,2026:notices"
    ]


@pytest.mark.parametrize(
    ("reviewed_on", "updated"), [("2026-11-22", "2026-11-22"), ("2026-11-01", "2026-11-20")]
)
def test_a_notice_that_was_read_through_again_is_new(reviewed_on: str, updated: str) -> None:
    """A changed text shows in readers of the feed once its owner has dated the review."""
    notice = (OLD[0], OLD[1].replace("kind: delay", f"kind: delay\nreviewed_on: {reviewed_on}"))
    entry = xml("notices.atom", notice).find("{*}entry")
    assert entry is not None

    assert said(entry, "atom:updated/text()") == [f"{updated}T00:00:00+00:00"]


def test_words_that_are_not_translated_say_their_language() -> None:
    feed = xml("zh/notices.atom", NEW, SPOKEN, CHINESE)

    assert feed.get(LANGUAGE) == "zh"
    assert said(feed, "//atom:entry/atom:title/text()") == ["罢工"]
    assert said(feed, "//atom:entry/atom:title/@xml:lang") == []
    assert said(feed, "//atom:entry/atom:summary/@xml:lang") == ["en"]


def test_a_feed_without_notices_is_as_old_as_the_last_review() -> None:
    feed = xml("notices.atom")

    assert said(feed, "//atom:entry") == []
    assert said(feed, "atom:updated/text()") == ["2026-11-01T00:00:00+00:00"]


def test_links_of_a_feed_lead_to_pages() -> None:
    drawn = files(CHINESE, NEW)
    feed = xml("zh/notices.atom", CHINESE, NEW)
    links = said(feed, "//atom:link[@rel='alternate']/@href")

    assert links
    for link in links:
        assert PurePosixPath(f"{link.removeprefix(BASE)}index.html") in drawn

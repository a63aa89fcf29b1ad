"""The record in the feed: an entry for each case and each news, at its place on the page of its year."""

from __future__ import annotations

from datetime import date
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import fromstring

from support.record_entries import day, make_case, make_entry, make_record
from support.shops import TODAY, light_example, plan_shop

from trustpages.kinds.kind import FeedEntry

ATOM = "{http://www.w3.org/2005/Atom}"


def read_feed(folder: Path, language: str = "", today: date = TODAY) -> dict[str, dict[str, str]]:
    """The record's entries of the feed, by their ids: title, day, link and summary."""
    files = plan_shop(light_example(folder), today=today).files
    root = fromstring(files[PurePosixPath(language) / "notices.atom"])  # noqa: S314 - our own
    found = {}
    for entry in root.findall(f"{ATOM}entry"):
        name = entry.findtext(f"{ATOM}id", "").rpartition(":")[2]
        link = entry.find(f"{ATOM}link")
        if "record/" in name and link is not None:
            found[name] = {
                "title": entry.findtext(f"{ATOM}title", ""),
                "updated": entry.findtext(f"{ATOM}updated", "")[:10],
                "link": link.get("href", ""),
                "summary": entry.findtext(f"{ATOM}summary", ""),
            }
    return found


def test_every_case_and_its_news_are_in_the_feed(tmp_path: Path) -> None:
    found = read_feed(tmp_path)

    assert "record/2026/0001" not in found, "an attestation is no news"
    entry = found["record/2026/0019"]
    assert (entry["title"], entry["updated"]) == ("Our record: 2026/0019", "2026-10-21")
    assert entry["link"].endswith("/trust/record/2026/#e2026-0019")
    assert "stairwell" in entry["summary"]


def test_the_feed_speaks_the_language_of_its_pages(tmp_path: Path) -> None:
    entry = read_feed(tmp_path, "zh")["zh/record/2026/0019"]

    assert "楼梯间" in entry["summary"]
    assert entry["link"].endswith("/trust/zh/record/2026/#e2026-0019")


def test_what_was_not_written_down_yet_is_no_news(tmp_path: Path) -> None:
    assert "record/2026/0019" not in read_feed(tmp_path, today=date(2026, 10, 20))


def test_only_entries_with_words_are_news() -> None:
    record = make_record(
        make_case("2026-02-10", text="Empty."),
        make_entry("update", "2026-02-12", of="2026/0001", state="settled", result="upheld"),
    )

    assert record.list_feed_entries(day("2026-03-01")) == (
        FeedEntry(
            published=day("2026-02-10"),
            updated=day("2026-02-10"),
            category="complaint",
            summary="Empty.",
            name="2026/0001",
            place="2026/#e2026-0001",
        ),
    )

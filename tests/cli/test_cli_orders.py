"""Nothing of private/orders.csv is ever written: not into pages, reports or caches, and not on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cli_harness import DAY, Said, trustpages
from support.shops import changed

TABLE = """\
Order,Name,Phone,Email,Address,City
ZX-739114,Quirina Vandelaar,+44 7700 900731,quirina.v@letters.example,17 Hollyhock Terrace,Leeds
ZX-739115,欧阳慕容,13912345678,,佛山市季华路912号,佛山
"""
CANARIES = (
    "739114",
    "Quirina",
    "Vandelaar",
    "900731",
    "quirina.v",
    "Hollyhock",
    "739115",
    "欧阳慕容",
    "13912345678",
    "912号",
)
REVIEWS = (
    "reviews.md",
    """\
---
title: Reviews
summary: What customers wrote.
reviewed_on: 2026-11-01
who_is_asked: Everybody.
how_verified: By the order.
what_is_removed: Insults.
how_to_report: By mail.
---
""",
)
PAGE = "---\ntitle: Good to know\nsummary: S\nreviewed_on: 2026-11-01\n---\n"


def make_review(words: str) -> tuple[str, str]:
    text = f"source: shop\nreceived: 2026-03-14\nrating: 5\nlanguage: en\ntext: {words}\n"
    return "reviews/2026/0001.yaml", text


def make_shop(folder: Path, *files: tuple[str, str], table: str = TABLE) -> Path:
    """A shop with orders beside its content; returns the content folder."""
    content = changed(folder, REVIEWS, make_review("Fine thread."), *files)
    private = content.parent / "private"
    private.mkdir()
    (private / "orders.csv").write_text(table, encoding="utf-8")
    return content


def build(content: Path, *flags: str) -> Said:
    """Build with every report there is, and keep everything that is written below `made`."""
    made = content.parent / "made"
    made.mkdir(exist_ok=True)
    report = ("--report", str(made / "report.json"), "--summary", str(made / "summary.md"))
    settings = {"XDG_CACHE_HOME": str(made / "cache"), "TRUSTPAGES_CACHE": str(made / "cache")}
    target = ("build", content, "-d", made / "output", "--today", DAY)
    return trustpages(*target, *flags, *report, settings=settings)


def find_canaries(content: Path, said: Said) -> Iterator[str]:
    """Where a canary stands in what was printed, or in any file or name that was written."""
    written = {"stdout": said.out.encode(), "stderr": said.err.encode()}
    for path in (content.parent / "made").rglob("*"):
        written[str(path)] = str(path).encode() + (path.read_bytes() if path.is_file() else b"")
    for place, data in written.items():
        for canary in CANARIES:
            if canary.encode() in data or canary.encode("unicode_escape") in data:
                yield f"{canary} in {place}"


WORDS = {
    "a page": ("pages/know.md", f"{PAGE}Ask Quirina Vandelaar of 17 Hollyhock Terrace.\n"),
    "a reply": make_review(
        "So\nreply: {by: shop, day: 2026-03-15, text: 'Dear Quirina Vandelaar, order ZX-739114'}"
    ),
    "a review in Chinese": make_review("欧阳慕容 of 佛山市季华路912号, 13912345678"),
    "a disguise": make_review(
        "I am quirina dot v at letters dot example, or 0 7 7 0 0 9 0 0 7 3 1"
    ),
    "a translation": ("home.zh.md", "王\n欧阳慕容\n"),
    "a file that cannot be read": ("pages/know.md", "---\ntitle: [Quirina Vandelaar\n---\n"),
    "a field of another sort": make_review("So\nverified: 'Quirina Vandelaar'"),
    "a field that is not known": make_review("So\nphoned: +44 7700 900731"),
    "a link": ("pages/know.md", f"{PAGE}[Her](Quirina%20Vandelaar.md) [x](17 Hollyhock Terrace)\n"),
    "a placeholder": ("pages/know.md", f"{PAGE}TODO: ring Quirina Vandelaar\n"),
    "a draft": ("pages/know.md", PAGE.replace("---\n", "---\ndraft: yes\n", 1) + "欧阳慕容\n"),
}


@pytest.mark.parametrize("file", WORDS.values(), ids=WORDS)
def test_nothing_of_the_orders_is_written_when_words_repeat_it(
    tmp_path: Path, file: tuple[str, str]
) -> None:
    files = [file]
    if file[0].endswith(".zh.md"):
        files.append(("site.yaml", "base_url: https://threads.example/\nlanguages: [en, zh]\n"))
    content = make_shop(tmp_path, *files)
    said = build(content, "--verbose")

    assert said.code == 1
    assert list(find_canaries(content, said)) == []
    again = build(content)
    assert list(find_canaries(content, again)) == []


def test_an_error_names_the_place_and_what_sort_of_detail_it_is(tmp_path: Path) -> None:
    content = make_shop(tmp_path, WORDS["a page"])
    said = build(content)

    assert "pages/know.md:6:5: error: the name of a customer stands" in said.err
    assert "pages/know.md:6:26: error: a customer's address stands" in said.err
    assert "[details-of-order]" in said.err
    words = (content / "pages/know.md").read_text("utf-8")
    mended = words.replace("Quirina Vandelaar of 17 Hollyhock Terrace", "a customer from Leeds")
    (content / "pages/know.md").write_text(mended, encoding="utf-8")
    assert "details-of-order" not in build(content).err


def test_a_change_of_the_orders_is_a_reason_to_build_anew(tmp_path: Path) -> None:
    content = make_shop(tmp_path, ("pages/know.md", f"{PAGE}Ruth Applewhite sells wool.\n"))
    first, same = build(content), build(content)

    assert (first.code, same.code) == (0, 0)
    assert "2 orders compared" in same.out
    orders = content.parent / "private" / "orders.csv"
    orders.write_text(f"{TABLE}ZX-739116,Ruth Applewhite,,,,\n", encoding="utf-8")
    assert build(content).code == 1
    orders.unlink()
    gone = build(content)
    assert (gone.code, "orders not compared" in gone.out) == (0, True)
    assert list(find_canaries(content, gone)) == []


def test_a_small_shop_without_reviews_hears_nothing_of_orders(tmp_path: Path) -> None:
    content = changed(tmp_path)

    assert "rders" not in build(content).out


@pytest.mark.parametrize(
    ("table", "mended"),
    [
        ("Quirina Vandelaar;+44 7700 900731\n", "Name;Phone\nQuirina Vandelaar;+44 7700 900731\n"),
        ("Name,Phone\n", TABLE),
    ],
)
def test_orders_that_cannot_be_compared_are_told_and_not_shown(
    tmp_path: Path, table: str, mended: str
) -> None:
    content = make_shop(tmp_path, table=table)
    said = build(content)

    assert (said.code, "[orders-file]" in said.err) == (1, True)
    assert list(find_canaries(content, said)) == []
    (content.parent / "private" / "orders.csv").write_text(mended, encoding="utf-8")
    assert build(content).code == 0


def test_a_map_says_what_the_columns_are_called(tmp_path: Path) -> None:
    table = "Besteller,Nummer\nQuirina Vandelaar,ZX-739114\n"
    content = make_shop(tmp_path, WORDS["a page"], table=table)
    columns = content.parent / "private" / "orders.yaml"
    columns.write_text("name: Besteller\norder: [Nummer]\nfon: Tel\n", encoding="utf-8")
    wrong = build(content)

    assert "private/orders.yaml:3:1: error: this is nothing that a column" in wrong.err
    columns.write_text("name: Besteller\norder: [Nummer]\n", encoding="utf-8")
    assert "the name of a customer" in build(content).err

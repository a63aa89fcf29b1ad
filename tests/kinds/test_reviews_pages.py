"""What the pages of reviews say, in both languages of the example, and what they never say."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from support.shops import SITES, SMALLEST, changed, plan_example, plan_shop, try_build

TAGS = re.compile(r"<[^>]+>")
MAIN = re.compile(r"<main\b.*</main>", re.DOTALL)
REVIEW = re.compile(r'<li id="(r\d{4}-\d{4})">(.*?)</li>', re.DOTALL)
JSON_LD = re.compile(r"<script type=.application/ld.json.>(.*?)</script>", re.DOTALL)
Read = Callable[[str], str]
PAGE = """---
title: Reviews
summary: What customers wrote about our threads.
reviewed_on: 2026-11-02
who_is_asked: Everybody who ordered.
how_verified: We look for the order.
what_is_removed: Insults.
how_to_report: Write to us.
---
"""


def read(path: str) -> str:
    """The HTML of the main part of a page of the example."""
    main = MAIN.search(plan_example().files[PurePosixPath(path) / "index.html"].decode())
    assert main
    return main[0]


def strip(html: str) -> str:
    """What a reader sees of HTML."""
    return " ".join(TAGS.sub(" ", html).split())


def test_the_sentence_has_both_numbers() -> None:
    assert "<h1>41 reviews. 5 gave one or two stars.</h1>" in read("reviews")
    assert ">41 条评价。其中 5 条只给一两星。</span></h1>" in read("zh/reviews").replace(
        "<wbr>", ""
    )
    assert "41 reviews. 5 gave one or two stars." in strip(read(""))
    assert "reviews/" in read("")


def test_stars_are_spread_in_a_table_and_no_average_is_told() -> None:
    text = strip(read("reviews"))

    assert "5 stars 27 4 stars 6 3 stars 3 2 stars 3 1 star 2" in text
    assert not re.search(r"\baverage\b|\d[.,]\d\b.{0,12}stars", text)


def test_removed_reviews_are_counted_by_reason() -> None:
    text = strip(read("reviews"))

    assert "2 more were removed" in text
    assert "it told who somebody is 1" in text
    assert "1 of these gave one or two stars." in text
    assert "Removed on 20 August 2026 : it was about another shop." in strip(read("reviews/2026"))


def test_every_bad_review_has_an_answer_or_says_that_there_is_none() -> None:
    for path in ("reviews", "zh/reviews", "reviews/2025", "reviews/2026"):
        for _, html in REVIEW.findall(read(path)):
            answered, silent = 'class="review-reply"' in html, 'class="unanswered"' in html
            asks = "★★★" not in html and "<blockquote" in html
            assert silent == (asks and not answered)
    assert read("reviews").count("We have not answered this one.") == 1
    assert read("zh/reviews").count("这条我们还没有答复。") == 1


def test_a_review_stays_in_its_language() -> None:
    """No translation is made up, and screen readers are told of the language."""
    for path in ("reviews", "zh/reviews"):
        html = read(path)
        assert 'lang="zh" dir="auto">问了三次颜色' in html
        assert 'lang="fr" dir="auto">Très bons conseils' in html
        assert 'lang="en" dir="auto">Samples on Tuesday' in html
    assert "not translated yet" not in read("reviews")
    assert "尚未翻译" not in read("zh/reviews")


def test_a_mask_stays_visible() -> None:
    assert "I rang ▮ and got a machine." in read("reviews")


def test_the_pages_of_all_years_hold_every_review_once() -> None:
    found = [
        anchor
        for year in ("2024", "2025", "2026")
        for anchor, _ in REVIEW.findall(read(f"reviews/{year}"))
    ]

    assert len(found) == len(set(found)) == 43


@pytest.mark.parametrize("path", ["reviews", "reviews/2026", "", "staff", "about", "staff/lin-mei"])
def test_machines_are_told_of_no_stars_ratings_or_reviews(path: str) -> None:
    """Neither the shop nor its people carry stars that the shop itself awards."""
    html = plan_example().files[PurePosixPath(path) / "index.html"].decode()
    data = "".join(JSON_LD.findall(html))

    assert "@type" in data
    assert not re.search('[Rr]ating|[Ss]tars|"[Rr]eview"', data)


@pytest.mark.parametrize("content", [SITES / "american" / "content", SMALLEST])
def test_a_shop_without_reviews_has_no_trace_of_them(content: Path) -> None:
    files = plan_shop(content).files

    assert not [path for path in files if path.parts[0] == "reviews"]
    for path in files:
        if path.suffix == ".html":
            assert b"reviews-line" not in files[path]
            assert b'class="review-' not in files[path]


def test_a_page_without_reviews_shows_no_empty_counter(tmp_path: Path) -> None:
    site, problems = try_build(changed(tmp_path, ("reviews.md", PAGE)))

    assert problems == ()
    assert site
    html = site.files[PurePosixPath("reviews/index.html")].decode()
    assert "<h1>Reviews</h1>" in html
    assert "review-spread" not in html
    assert b"reviews-line" not in site.files[PurePosixPath("index.html")]


def test_words_that_mean_something_elsewhere_are_shown_as_they_are(tmp_path: Path) -> None:
    """A customer's words are no Markdown, no HTML and no reference."""
    review = (
        "source: shop\nreceived: 2026-03-14\nrating: 4\nlanguage: en\n"
        "text: |-\n  <b>*Strong*</b> {{ promise dispatch }}\n  & two lines 👍\n"
    )
    content = changed(tmp_path, ("reviews.md", PAGE), ("reviews/2026/0001.yaml", review))
    site, problems = try_build(content)

    assert problems == ()
    assert site
    html = site.files[PurePosixPath("reviews/index.html")].decode()
    assert (
        "&lt;b&gt;*Strong*&lt;/b&gt; {{ promise dispatch }}\n&amp; two lines 👍</blockquote>"
        in html
    )


def test_an_offer_in_a_reply_is_told(tmp_path: Path) -> None:
    review = (
        "source: shop\nreceived: 2026-03-14\nrating: 1\nlanguage: en\ntext: It broke.\n"
        "reply:\n  by: shop\n  day: 2026-03-15\n"
        "  text: Sorry, we sent a new one. You get a voucher if you change your review.\n"
    )
    content = changed(tmp_path, ("reviews.md", PAGE), ("reviews/2026/0001.yaml", review))

    assert [one.code for one in try_build(content)[1]] == ["offer-for-opinion"]


def test_five_hundred_reviews_keep_the_weight_of_pages(tmp_path: Path) -> None:
    text = "The thread is strong and came when they said, and the box was whole. " * 3
    common = (
        f"source: shop\nauthor: M. R.\nlanguage: en\ntext: {text}\nverified: yes\nhow: order\n"
        f"reply: {{by: shop, day: 2026-11-01, text: 'Sorry, we sent a new one. {text}'}}\n"
    )
    files = []
    for at in range(500):
        day = f"2026-{1 + at // 56:02}-{1 + at % 28:02}"
        entry = f"received: {day}\nrating: {1 + at % 5}\n{common}"
        files.append((f"reviews/2026/{at + 1:04}.yaml", entry))
    site, problems = try_build(changed(tmp_path, ("reviews.md", PAGE), *files))

    assert problems == ()
    assert site
    sizes = {str(path): len(data) for path, data in site.files.items() if path.suffix == ".html"}
    assert len([path for path in sizes if path.startswith("reviews/2026/")]) == 5
    assert max(size for path, size in sizes.items() if path.startswith("reviews/")) < 150_000
    packed = {str(path): len(gzip.compress(site.files[path])) for path in site.files}
    assert max(size for path, size in packed.items() if path.startswith("reviews/")) < 60_000
    assert sizes["index.html"] < 30_000
    main = MAIN.search(site.files[PurePosixPath("reviews/index.html")].decode())
    assert main
    assert "<script" not in main[0]
    assert main[0].count("<blockquote") == 50

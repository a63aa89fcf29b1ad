"""Reviews: initials, what is counted, and faults beside those that the broken shops show."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from trustpages.fields import find_quotations, find_texts
from trustpages.kinds.reviews import REVIEWS_PER_PAGE, Review, Reviews
from trustpages.kinds.reviews.checks import find_review_problems
from trustpages.kinds.reviews.counts import count_reviews, sort_newest_first
from trustpages.kinds.reviews.entries import MAX_RATING
from trustpages.kinds.reviews.initials import make_initials

TODAY = date(2026, 11, 22)
ENGLISH: dict[str, Any] = {"source": "shop", "text": "Strong thread.", "language": "en"}


def make_review(received: str, rating: int = 5, **fields: Any) -> dict[str, Any]:
    """The data of a review in English."""
    return {**ENGLISH, "received": received, "rating": str(rating), **fields}


def make_reviews(*reviews: dict[str, Any]) -> Reviews:
    """A page with reviews, numbered in their order within each year."""
    counts: dict[str, int] = {}
    entries = {}
    for one in reviews:
        year = one["received"][:4]
        counts[year] = counts.get(year, 0) + 1
        entries[f"{year}/{counts[year]:04}"] = one
    words = dict.fromkeys(
        ("who_is_asked", "how_verified", "what_is_removed", "how_to_report"), "As we say."
    )
    return Reviews.model_validate({"title": "Reviews", **words, "entries": entries})


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Maria Rossi", "M. R."),
        ("Maria del Rossi, Leeds", "M. R."),
        ("M. R.", "M. R."),
        ("M.R.", "M. R."),
        ("周燕", "周"),
        ("周女士", "周"),
        ("t***8", "T."),
        ("maria.rossi@mail.example", "M. R."),
        ("田中さん", "田"),
        ("محمد علي", "م. ع."),
        ("12345", ""),
        ("", ""),
    ],
)
def test_initials_tell_no_name(name: str, initials: str) -> None:
    assert make_initials(name) == initials
    assert make_initials(initials) == initials


def test_bad_reviews_are_counted_and_removed_ones_by_reason() -> None:
    removal = {"text": None, "removed": {"day": "2026-03-02", "reason": "insult"}}
    reviews = make_reviews(
        make_review("2026-01-02"),
        make_review("2026-01-03", 2),
        make_review("2026-01-04", 1),
        make_review("2026-03-01", 1, **removal),
        make_review("2026-03-01", 5, **removal),
    )
    counts = reviews.count_reviews(TODAY)

    assert dict(counts.by_rating) == {5: 1, 4: 0, 3: 0, 2: 1, 1: 1}
    assert next(iter(counts.by_rating)) == MAX_RATING
    assert (counts.total, counts.bad) == (3, 2)
    assert (dict(counts.removed), counts.removed_bad) == ({"insult": 2}, 1)


def test_the_newest_stands_first_whatever_its_stars() -> None:
    reviews = make_reviews(
        make_review("2025-12-30", 1), make_review("2026-05-01", 5), make_review("2026-02-01", 2)
    )

    assert [one.id for one in reviews.list_latest(TODAY)] == ["2026/0001", "2026/0002", "2025/0001"]


def test_what_had_not_come_yet_is_not_told() -> None:
    reply = {"by": "shop", "day": "2026-03-05", "text": "Thank you."}
    reviews = make_reviews(make_review("2026-03-01", 2, reply=reply), make_review("2026-04-01"))
    found = sort_newest_first(reviews.entries, date(2026, 3, 4))

    assert [one.id for one in found] == ["2026/0001"]
    assert found[0].facts.reply is None
    assert sort_newest_first(reviews.entries, date(2026, 3, 5))[0].facts.reply
    assert count_reviews(found).total == 1


def test_a_page_of_a_year_stays_as_it_was() -> None:
    """Later reviews stand on later pages; those that are found later, too."""
    days = [make_review(f"2026-{1 + at // 28:02}-{1 + at % 28:02}") for at in range(150)]
    few, many = make_reviews(*days[:REVIEWS_PER_PAGE]), make_reviews(*days)

    assert [one.slug for one in many.list_pages()] == ["2026", "2026/2"]
    assert many.list_page_reviews("2026", TODAY) == few.list_page_reviews("2026", TODAY)
    assert len(many.list_page_reviews("2026/2", TODAY)) == 150 - REVIEWS_PER_PAGE
    assert many.find_page("2026/0101") == "2026/2"


def test_words_of_customers_are_quoted_and_never_translated() -> None:
    reply = {"by": "shop", "day": "2026-03-05", "text": "Thank you."}
    reviews = make_reviews(make_review("2026-03-01", 2, reply=reply))
    text, answer = ("entries", "2026/0001", "text"), ("entries", "2026/0001", "reply", "text")

    assert not [loc for loc, _ in find_texts(reviews) if loc[0] == "entries"]
    assert list(find_quotations(reviews)) == [text, answer]
    assert list(find_quotations(reviews, own_only=True)) == [answer]


@pytest.mark.parametrize("name", ["name", "town", "email", "order", "product", "reward"])
def test_nothing_of_customers_and_no_reward_is_a_field(name: str) -> None:
    assert name not in Review.model_fields


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({}, []),
        ({"verified": "yes", "how": "order"}, []),
        ({"verified": "yes", "how": "guess"}, ["review-unnamed"]),
        ({"verified": "yes", "how": "stamp"}, []),
        ({"verified": "no"}, []),
        ({"received": "2026-12-01"}, ["review-day"]),
        ({"text": None, "language": None}, []),
        ({"author": "M. R."}, []),
        ({"author": "12345"}, ["review-author"]),
    ],
)
def test_a_review_agrees_with_itself(fields: dict[str, Any], codes: list[str]) -> None:
    entries = make_reviews(make_review("2026-03-01") | fields).entries
    found = list(find_review_problems(entries, {"order", "stamp"}, {"insult"}, TODAY))

    assert [one.code for one in found] == codes


def test_a_day_to_come_stops_no_build() -> None:
    entries = make_reviews(make_review("2026-12-01")).entries

    assert [one.notice for one in find_review_problems(entries, (), (), TODAY)] == [True]

"""What the page of reviews counts on a day: stars, removals and their reasons."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from trustpages.kinds.reviews.entries import MAX_RATING, Review


@dataclass(frozen=True, slots=True)
class NumberedReview:
    """A review with its number (`2026/0042`)."""

    id: str
    facts: Review

    @property
    def year(self) -> str:
        """The year in which it was written."""
        return self.id.partition("/")[0]

    @property
    def anchor(self) -> str:
        """The id of its element on a page."""
        return f"r{self.id.replace('/', '-')}"


@dataclass(frozen=True, slots=True)
class ReviewCounts:
    """How many reviews there are: `by_rating` from the best to the worst, those that were removed left out.

    `removed` counts removals by reason, the most frequent first; `removed_bad` those with one or two stars.
    """

    by_rating: Mapping[int, int]
    removed: Mapping[str, int]
    removed_bad: int
    bad: int

    @property
    def total(self) -> int:
        """All that can be read."""
        return sum(self.by_rating.values())

    @property
    def removed_total(self) -> int:
        """All that were removed."""
        return sum(self.removed.values())

    @property
    def most(self) -> int:
        """The longest row of the distribution, at least 1."""
        return max(1, *self.by_rating.values())


def sort_newest_first(entries: Mapping[str, Review], today: date) -> tuple[NumberedReview, ...]:
    """All reviews of a day with the replies that it had, the latest first; those of one day by number."""
    known = (
        NumberedReview(key, _forget_later_reply(one, today))
        for key, one in entries.items()
        if one.received <= today
    )
    return tuple(sorted(known, key=lambda one: (one.facts.received, one.id), reverse=True))


def _forget_later_reply(review: Review, today: date) -> Review:
    if review.reply and review.reply.day > today:
        return review.model_copy(update={"reply": None})
    return review


def count_reviews(reviews: Iterable[NumberedReview]) -> ReviewCounts:
    """Count reviews by their stars, and those that were removed by their reasons."""
    every = [one.facts for one in reviews]
    shown = [one for one in every if one.removed is None]
    gone = [one for one in every if one.removed is not None]
    ratings = Counter(one.rating for one in shown)
    reasons = Counter(one.removed.reason for one in gone if one.removed)
    return ReviewCounts(
        {stars: ratings[stars] for stars in range(MAX_RATING, 0, -1)},
        dict(sorted(reasons.items(), key=lambda one: (-one[1], one[0]))),
        sum(one.is_bad for one in gone),
        sum(one.is_bad for one in shown),
    )

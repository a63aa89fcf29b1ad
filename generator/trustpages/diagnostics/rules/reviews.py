"""Rules of reviews: their files, and what an import takes."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

REVIEW_RULES = RuleGroup(
    "Reviews",
    (
        Rule(
            "review-name",
            "the file of a review is not named by its year and a number of four digits",
            wrong="reviews/2026/march.yaml",
            right="reviews/2026/0042.yaml",
        ),
        Rule(
            "review-gap",
            "a number is missing among the reviews of a year; one that is removed leaves its file",
            wrong="reviews/2026/0001.yaml\nreviews/2026/0003.yaml",
            right="reviews/2026/0001.yaml\nreviews/2026/0002.yaml   has 'removed:'\nreviews/2026/0003.yaml",
        ),
        Rule(
            "review-year",
            "a review stands in the folder of another year than the one in which it was written",
            wrong="# reviews/2026/0001.yaml\nreceived: 2025-12-30",
            right="# reviews/2025/0019.yaml\nreceived: 2025-12-30",
        ),
        Rule(
            "review-day",
            "a day of a review has not come yet, or its reply or removal is older than the review",
            wrong="received: 2026-10-21\nreply: {by: shop, day: 2026-10-02, text: Thank you.}",
            right="received: 2026-10-21\nreply: {by: shop, day: 2026-10-22, text: Thank you.}",
            levels=("error", "notice"),
        ),
        Rule(
            "review-author",
            "the author of a review is named by more than initials",
            wrong="author: Maria Rossi, Leeds",
            right="author: M. R.",
        ),
        Rule(
            "review-language",
            "a review has words, and nothing says in which language",
            wrong="text: The tiles are fine.",
            right="text: The tiles are fine.\nlanguage: en",
        ),
        Rule(
            "review-how",
            "a review is called verified, and nothing says by what; or the other way round",
            wrong="verified: yes",
            right="verified: yes\nhow: order",
        ),
        Rule(
            "review-unnamed",
            "a way of verifying or a reason of a removal has no words",
            wrong="removed: {day: 2026-10-30, reason: swearing}",
            right="removed: {day: 2026-10-30, reason: insult}",
        ),
        Rule(
            "review-removed",
            "a review was removed, and its words, its author or a reply are still in the file",
            wrong="removed: {day: 2026-10-30, reason: insult}\ntext: Your driver is a ...",
            right="removed: {day: 2026-10-30, reason: insult}",
        ),
        Rule(
            "reply-long",
            "a reply is longer than what people read: over 900 characters, in Chinese and Japanese over 450",
            wrong="text: We would like to explain in detail how our warehouse works. First, ...",
            right="text: You are right, it stood in the rain. We sent new ones today. Ring us: ...",
            levels=("notice",),
        ),
        Rule(
            "reply-blame",
            "a reply puts the blame on the customer",
            wrong="text: You should have read the description.",
            right="text: That was easy to miss. It now stands beside the price.",
            levels=("notice",),
        ),
        Rule(
            "reply-without-thanks",
            "a reply to one or two stars neither thanks nor says that something was wrong",
            wrong="text: The parcel was sent on Monday.",
            right="text: Thank you for telling us. The parcel was sent on Monday.",
            levels=("notice",),
        ),
        Rule(
            "reply-without-next-step",
            "a reply to one or two stars says neither what was done nor what comes next",
            wrong="text: Thank you, how sad.",
            right="text: Thank you. We sent a new one today; write to desk@shop.example if it is late.",
            levels=("notice",),
        ),
        Rule(
            "reviews-missing",
            "reviews are to be imported, and `reviews.md` is not there, or cannot be read",
            wrong="trustpages import reviews private/etsy.csv --columns etsy",
            right="content/reviews.md   first, as docs/reviews.md shows it",
        ),
        Rule(
            "review-export",
            "an export with reviews cannot be read: its characters, its form, or a column",
            wrong="columns: {received: Date, rating: Stars, text: Review}   the file has 'When'",
            right="columns: {received: When, rating: Stars, text: Review}",
        ),
        Rule(
            "review-row",
            "a row of an export is not taken as a review; the others are",
            wrong="yesterday,5,Strong thread.",
            right="2026-10-31,5,Strong thread.",
            levels=("warning",),
        ),
    ),
)

"""Faults among reviews that no single field can show."""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from trustpages.fields import MASK
from trustpages.kinds.kind import FieldProblem
from trustpages.kinds.reviews.entries import Review
from trustpages.kinds.reviews.initials import make_initials
from trustpages.wording import find_reply_hints

ID_PATTERN = re.compile(r"\d{4}/\d{4}")


def find_review_problems(
    entries: Mapping[str, Review], ways: Collection[str], reasons: Collection[str], today: date
) -> Iterator[FieldProblem]:
    """Every fault of the reviews; `ways` of verifying and `reasons` of removing have words."""
    for key in (key for key in entries if not ID_PATTERN.fullmatch(key)):
        yield FieldProblem(
            ("entries", key),
            "review-name",
            f"'{key}' is not the number of a review",
            "Name it by the year in which it was written and a number of four digits, such as "
            "reviews/2026/0042.yaml.",
        )
    numbered = {key: one for key, one in sorted(entries.items()) if ID_PATTERN.fullmatch(key)}
    yield from _find_gaps(numbered)
    for key, one in numbered.items():
        yield from _find_day_problems(key, one, today)
        yield from _find_word_problems(key, one)
        yield from _find_verification_problems(key, one, ways)
        yield from _find_removal_problems(key, one, reasons)
        yield from _find_reply_hints(key, one)


def _find_gaps(entries: Mapping[str, Review]) -> Iterator[FieldProblem]:
    """The first number of each year that is missing before one that is there."""
    by_year: dict[str, list[str]] = {}
    for key in entries:
        by_year.setdefault(key[:4], []).append(key)
    for year, keys in by_year.items():
        for number, key in enumerate(keys, 1):
            expected = f"{year}/{number:04}"
            if key != expected:
                yield FieldProblem(
                    ("entries", key),
                    "review-gap",
                    f"there is no review {expected} before this one",
                    f"Bring back reviews/{expected}.yaml if it was deleted: a review that goes leaves its "
                    f"file, with 'removed:'. If this one is new, rename it to reviews/{expected}.yaml.",
                )
                break


def _find_day_problems(key: str, one: Review, today: date) -> Iterator[FieldProblem]:
    if str(one.received.year) != key[:4]:
        yield FieldProblem(
            ("entries", key, "received"),
            "review-year",
            f"it was written in {one.received.year}, and its file stands in the folder of {key[:4]}",
            f"Move the file to reviews/{one.received.year}, under the next free number; or correct the day.",
        )
    days: dict[tuple[str, ...], date] = {("received",): one.received}
    if one.reply:
        days["reply", "day"] = one.reply.day
    if one.removed:
        days["removed", "day"] = one.removed.day
    for field, day in days.items():
        if day > today:
            yield FieldProblem(
                ("entries", key, *field),
                "review-day",
                f"{day} has not come yet; until then it is not shown",
                f"Write the day on which it happened, at the latest {today}.",
                notice=True,
            )
        elif day < one.received:
            yield FieldProblem(
                ("entries", key, *field),
                "review-day",
                f"{day} is before the review was written ({one.received})",
                f"Write the day on which it happened, at the earliest {one.received}.",
            )


def _find_word_problems(key: str, one: Review) -> Iterator[FieldProblem]:
    if (one.text or one.reply) and not one.language:
        yield FieldProblem(
            ("entries", key, "text" if one.text else "reply"),
            "review-language",
            "nothing says in which language these words are",
            "Add 'language: en' for English, 'language: zh' for Chinese, and so on.",
            at_key=True,
        )
    if not one.author:
        return
    initials = make_initials(one.author)
    if one.author != initials:
        yield FieldProblem(
            ("entries", key, "author"),
            "review-author",
            f"'{one.author}' says more than initials",
            f"Write 'author: {initials}'." if initials else "Take the line out.",
        )


def _find_verification_problems(
    key: str, one: Review, ways: Collection[str]
) -> Iterator[FieldProblem]:
    if one.verified and not one.how:
        yield FieldProblem(
            ("entries", key, "verified"),
            "review-how",
            "it is called verified, and nothing says by what",
            f"Add 'how:' with one of: {', '.join(sorted(ways))}. Or write 'verified: no'.",
            at_key=True,
        )
    elif one.how and not one.verified:
        yield FieldProblem(
            ("entries", key, "how"),
            "review-how",
            "'how' says by what it was verified, and nothing says that it was",
            "Add 'verified: yes', or take this line out.",
            at_key=True,
        )
    elif one.how and one.how not in ways:
        yield _report_unnamed(key, ("how",), one.how, ways)


def _report_unnamed(
    key: str, field: tuple[str, ...], name: str, known: Collection[str]
) -> FieldProblem:
    return FieldProblem(
        ("entries", key, *field),
        "review-unnamed",
        f"nothing says in words what '{name}' is",
        f"Write one of: {', '.join(sorted(known))}. Or add 'names:' with '{name}:' and its words below it "
        "to reviews.md.",
    )


def _find_removal_problems(
    key: str, one: Review, reasons: Collection[str]
) -> Iterator[FieldProblem]:
    if one.removed is None:
        return
    if one.removed.reason not in reasons:
        yield _report_unnamed(key, ("removed", "reason"), one.removed.reason, reasons)
    for field in ("text", "author", "reply"):
        if getattr(one, field) is not None:
            yield FieldProblem(
                ("entries", key, field),
                "review-removed",
                f"it was removed, and '{field}' is still there",
                f"Take '{field}' out, or take 'removed' out if it may stay. If only a few words must go, "
                f"write {MASK} in their place.",
                at_key=True,
            )


def _find_reply_hints(key: str, one: Review) -> Iterator[FieldProblem]:
    if one.reply is None:
        return
    for hint in find_reply_hints(one.reply.text, one.language or "", is_bad=one.is_bad):
        yield FieldProblem(
            ("entries", key, "reply", "text"), hint.code, hint.what, hint.hint, notice=True
        )

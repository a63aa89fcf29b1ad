"""New review files from an export: what is taken, masked, known already, or dropped, and why."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import ROUND_HALF_DOWN, Decimal, InvalidOperation
from pathlib import PurePosixPath

from trustpages.cache import BuildCache
from trustpages.content import parse_document
from trustpages.diagnostics import Problem, ProblemError
from trustpages.document import Tree
from trustpages.entry_text import format_entry
from trustpages.fields import MASK
from trustpages.imports.review_map import ReviewMap
from trustpages.imports.review_table import ReviewRow
from trustpages.kinds.reviews import SHOP_NAME, Review, make_initials
from trustpages.paths import RESERVED_CHARACTERS
from trustpages.validate import mask_personal_details, validate_document

SCHEMA = "reviews-entry"
BEST = 5
_YES = frozenset({"yes", "y", "true", "1", "verified", "是", "ja", "oui", "نعم"})
_TAG = re.compile(r"<(?:br|/p)\s*/?>", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0621-\u064a]")),
)
"""Languages that a script gives away well enough, where the export names none."""


@dataclass(frozen=True, slots=True)
class ReviewedShop:
    """What an import has to know of the shop: the reviews that it has, its country, language and day."""

    entries: Mapping[str, Review]
    country: str
    language: str
    today: date


@dataclass(frozen=True, slots=True)
class ImportedReviews:
    """New files by the number of their review, and what became of the other rows.

    `notes` says what was masked in a review, or left out of it; `known` counts those that the shop has
    already, `removed` those that it has removed, `automatic` those that the platform
    itself wrote; `dropped` is a problem for each row that was not taken.
    """

    files: Mapping[str, str]
    notes: Mapping[str, tuple[str, ...]]
    known: int
    removed: int
    automatic: int
    dropped: tuple[Problem, ...]


class _RowError(ValueError):
    """Why a row is not taken; its arguments are the message and the hint."""


def import_reviews(
    rows: Iterable[ReviewRow], rules: ReviewMap, shop: ReviewedShop
) -> ImportedReviews:
    """The files of the reviews that are new, in the order of their days.

    Raises `ProblemError` where the map takes days for months: then no day of the export can be trusted.
    """
    rows = tuple(rows)
    _check_day_order(rows, rules)
    dropped: list[Problem] = []
    found: list[tuple[ReviewRow, dict[str, Tree], Review, tuple[str, ...]]] = []
    automatic = 0
    for row in rows:
        if any(one in row.cells.get("text", "") for one in rules.not_reviews):
            automatic += 1
            continue
        try:
            data, told = _read_row(row, rules, shop)
            found.append((row, data, _type_review(data), told))
        except _RowError as error:
            message, hint = error.args
            where = "" if row.place.line else f"review {row.number}: "
            dropped.append(Problem("review-row", f"{where}{message}", row.place, hint, "warning"))
    in_order = sorted(found, key=lambda one: one[2].received)
    return replace(_number_new(in_order, shop), automatic=automatic, dropped=tuple(dropped))


def _check_day_order(rows: tuple[ReviewRow, ...], rules: ReviewMap) -> None:
    for form in rules.date_formats:
        swapped = _swap_day_and_month(form)
        days = [(row, row.cells.get("received", "")) for row in rows]
        read = [text for _, text in days if _match_day(text, [form])]
        is_doubtful = read and all(_match_day(text, [swapped]) for text in read)
        for row, text in days if is_doubtful else ():
            if _match_day(text, rules.date_formats) or not _match_day(text, [swapped]):
                continue
            message = (
                f"'{text}' has the month where the map expects the day, or the other way round"
            )
            hint = (
                "So no day of this export can be trusted, and nothing is added. Write "
                f"'date_formats: [\"{swapped}\"]' into a map of your own, and name it with --columns."
            )
            raise ProblemError([Problem("review-export", message, row.place, hint)])


def _swap_day_and_month(form: str) -> str:
    return form.replace("%d", "%-").replace("%m", "%d").replace("%-", "%m")


def _number_new(
    found: list[tuple[ReviewRow, dict[str, Tree], Review, tuple[str, ...]]],
    shop: ReviewedShop,
) -> ImportedReviews:
    """Give the reviews that are new the next numbers of their years."""
    present = [one for one in shop.entries.values() if one.removed is None]
    gone = Counter(_get_head(one) for one in shop.entries.values() if one.removed)
    last: dict[str, int] = {}
    for key in sorted(shop.entries):
        last[key[:4]] = int(key[5:])
    files: dict[str, str] = {}
    notes: dict[str, tuple[str, ...]] = {}
    known = removed = 0
    for _, data, review, told in found:
        if any(_is_same(review, one) for one in present):
            known += 1
            continue
        if gone[_get_head(review)]:
            gone[_get_head(review)] -= 1
            removed += 1
            continue
        present.append(review)
        year = str(review.received.year)
        last[year] = last.get(year, 0) + 1
        key = f"{year}/{last[year]:04}"
        files[key] = format_entry(data, SCHEMA)
        if told:
            notes[key] = told
    return ImportedReviews(files, notes, known, removed, 0, ())


def _get_head(review: Review) -> tuple[str, date, int]:
    """What is left of a review that was removed."""
    return review.source, review.received, review.rating


def _is_same(new: Review, old: Review) -> bool:
    """Whether two reviews are one; whatever was masked by hand in the old one may be anything."""
    if (_get_head(new), new.author) != (_get_head(old), old.author):
        return False
    known = re.split(f"{MASK}+", _fold(old.text))
    return bool(re.fullmatch(".*".join(map(re.escape, known)), _fold(new.text)))


def _fold(text: str | None) -> str:
    return " ".join((text or "").split())


def _read_row(
    row: ReviewRow, rules: ReviewMap, shop: ReviewedShop
) -> tuple[dict[str, Tree], tuple[str, ...]]:
    """The fields of a review, and what was masked in its words or left out."""
    cells = row.cells
    received = _parse_day(cells.get("received", ""), rules)
    if received > shop.today:
        raise _RowError(
            f"{received} has not come yet", "Correct the day, or 'date_formats' in the map."
        )
    text = _join_words(cells, rules)
    text, told = mask_personal_details(text, shop.country)
    answer, told_too = mask_personal_details(_clean(cells.get("reply", ""), rules), shop.country)
    notes = [f"{what} is masked" for what in (*told, *told_too)]
    reply = _read_reply(answer, cells.get("reply_day", ""), rules)
    if answer and not reply:
        notes.append("the answer has no day, so it is left out")
    if reply and not str(received) <= str(reply["day"]) <= str(shop.today):
        notes.append(f"the answer has a day that cannot be ({reply['day']}), so it is left out")
        reply = None
    verified = rules.verified
    if cells.get("verified"):
        verified = cells["verified"].casefold() in _YES
    language = cells.get("language", "").replace("_", "-")
    url = cells.get("url") or rules.source_url
    data: dict[str, Tree] = {
        "source": rules.source,
        "source_url": url if url and url.startswith("https://") else None,
        "received": str(received),
        "author": make_initials(cells.get("author", "")) or None,
        "rating": str(_parse_rating(cells.get("rating", ""), rules)),
        "text": text or None,
        "language": (language if _LANGUAGE.fullmatch(language) else "")
        or rules.language
        or _guess_language(text or answer, shop.language),
        "verified": None if verified is None else ("yes" if verified else "no"),
        "how": (rules.how or "order") if verified else None,
        "reply": reply,
    }
    return {name: value for name, value in data.items() if value is not None}, tuple(notes)


def _join_words(cells: Mapping[str, str], rules: ReviewMap) -> str:
    """A review's words with its heading in front."""
    title, body = (_clean(cells.get(part, ""), rules) for part in ("title", "text"))
    return body if not title or body.startswith(title) else f"{title}\n{body}".strip()


def _clean(text: str, rules: ReviewMap) -> str:
    """The words without what the export did to them: entities, tags of line ends, signs that do not print."""
    for mark in rules.cut_at:
        text = text.partition(mark)[0]
    text = html.unescape(_TAG.sub("\n", text))
    text = "".join(sign for sign in text if sign not in RESERVED_CHARACTERS)
    lines = (" ".join(_CONTROL.sub("", line).split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _read_reply(text: str, day: str, rules: ReviewMap) -> dict[str, Tree] | None:
    """The shop's answer; None without one, or without its day."""
    if not text or not day:
        return None
    return {"by": SHOP_NAME, "day": str(_parse_day(day, rules)), "text": text}


def _match_day(text: str, forms: Iterable[str]) -> date | None:
    """The day by the first form that it has; None if it has none of them."""
    for form in forms:
        written = text if " " in form else re.split(r"[T\s]", text, maxsplit=1)[0]
        try:
            return datetime.strptime(written, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None


def _parse_day(text: str, rules: ReviewMap) -> date:
    day = _match_day(text, rules.date_formats)
    if day:
        return day
    forms = ", ".join(rules.date_formats)
    raise _RowError(
        f"'{text}' is not a day written like {forms}",
        "Correct the cell, or 'date_formats' in a map of your own: %d is the day, %m the month, %Y the year.",
    )


def _parse_rating(text: str, rules: ReviewMap) -> int:
    """A rating in stars; halves go down, so that no conversion flatters."""
    if text in rules.ratings:
        return rules.ratings[text]
    try:
        number = Decimal(re.sub(r"\s*(?:星|stars?)$", "", text.replace(",", ".")))
        stars = (number * BEST / rules.scale).quantize(Decimal(1), ROUND_HALF_DOWN)
        if 0 < number <= rules.scale:
            return max(1, int(stars))
    except InvalidOperation:
        pass
    raise _RowError(
        f"'{text}' is not a rating up to {rules.scale}",
        "Correct the cell, or say in a map of your own what it means: 'scale: 10', or 'ratings: {good: 5}'.",
    )


def _guess_language(text: str, default: str) -> str:
    return next((tag for tag, script in _SCRIPTS if script.search(text)), default)


def _type_review(data: Mapping[str, Tree]) -> Review:
    """The review as a build would read its file. Raises `_RowError`."""
    name = PurePosixPath("review.yaml")
    document = parse_document(name, format_entry(data, SCHEMA).encode(), str(name))
    facts, problems = validate_document(Review, document, BuildCache())
    if facts is None:
        first = problems[0]
        raise _RowError(first.message, first.hint)
    return facts

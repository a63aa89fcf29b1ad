"""Lengths of time that stand by hand where a promise speaks: they should be references to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from fractions import Fraction
from typing import NamedTuple

from trustpages.fields.durations import HOURS_PER_UNIT, Duration
from trustpages.patterns import LazyPattern
from trustpages.wording.finding import Finding, keep_for_short_texts
from trustpages.wording.promise_values.innocence import is_innocent_duration, is_innocent_sentence
from trustpages.wording.promise_values.numbers import (
    WrittenDuration,
    find_han_durations,
    find_latin_durations,
)
from trustpages.wording.promise_values.subjects import Mention, find_mentions, is_anchor
from trustpages.wording.sentences import Sentence, list_own_sentences

LONGEST_DISTANCE = 90
"""So many letters away a subject still belongs to a length of time; a mark in between counts for 20."""
BOUNDARY_COST = 20
HAN_WIDTH = 3
"""A character of Chinese or Japanese says as much as so many letters."""
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_BOUNDARY = LazyPattern(
    r"[,;，；、(（]|\b(?:and|while|whereas|but|und|aber|während|et|mais|tandis|y|pero|mientras)\b",
    re.IGNORECASE,
)
_MASKED = LazyPattern(
    r"\{\{.*?\}\}|`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|https?://\S+|\b\d{4}-\d\d-\d\d\b"
    r"|“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|\"[^\"\n]*\"|「[^「」\n]*」|『[^『』\n]*』|《[^《》\n]*》",
    re.DOTALL,
)
"""References, code, addresses and what somebody else said."""
_UNIT_WORDS = (
    "minut|hour|stund|heure|hora|day|tag|jour|dia|día|week|woche|semain|semana|month|monat|mois|"
    "year|jahr|año|stündig|tägig|时|時|天|日|分|周|週|星期|礼拜|月|年|钟头|鐘頭|营业|営業"
)
_UNITS = tuple(_UNIT_WORDS.split("|"))
"""Pieces of the words for a unit of time."""
_SHORT_UNIT = LazyPattern(r"\d\s?h(?:rs?)?\b|std\b|\b(?:mins?|ans?)\b")
"""Units of which other words have the letters, too."""
_LEAD = LazyPattern(
    r"(?:within|binnen|innerhalb(?: von)?|sous|dentro de|en moins de|in less than)\s+[*_]{0,2}$",
    re.IGNORECASE,
)
_TAKES_A_CASE = LazyPattern(r"binnen|innerhalb", re.IGNORECASE)
"""German words before a length of time that want another case than that in which a promise is printed."""
_TRAIL = LazyPattern(r"^[*_]{0,2}\s*(?:之内|以内|内)")


class StatedPromise(NamedTuple):
    """A promise as its file states it."""

    kind: str
    name: str
    value: Duration


class _Claim(NamedTuple):
    """A length of time in a text, its sentence's first index, and the kinds of promises it may be of."""

    offset: int
    duration: WrittenDuration
    kinds: tuple[str, ...]


def find_promise_values(text: str, promises: tuple[StatedPromise, ...]) -> tuple[Finding, ...]:
    """Every length of time beside the subject of a promise that stands there by hand.

    One that says the same as the promise is a warning, one that differs an error. Pure.
    """
    return tuple(
        _describe(text, offset, duration, stated)
        for offset, duration, kinds in (_list_claims(text) if promises else ())
        if (
            stated := tuple(
                one for one in promises if one.kind in kinds and _is_comparable(duration, one.value)
            )
        )
    )


@keep_for_short_texts
def _list_claims(text: str) -> tuple[_Claim, ...]:
    """Every length of time that may be a promise's, whatever a shop promises."""
    if not _has_unit(text):
        return ()
    masked = _MASKED.sub(lambda found: " " * len(found[0]), text)
    found: list[_Claim] = []
    heading: tuple[str, ...] = ()
    for sentence in list_own_sentences(masked):
        following = masked[sentence.start + len(sentence.text) :][:2]
        found += _list_claims_of_sentence(sentence, following, heading)
        heading = _read_heading(sentence, following)
    return tuple(found)


def _has_unit(text: str) -> bool:
    """Whether a text may hold a length of time."""
    lower = text.lower()
    return any(map(lower.__contains__, _UNITS)) or bool(_SHORT_UNIT.search(lower))


def _read_heading(sentence: Sentence, following: str) -> tuple[str, ...]:
    """The kinds of promises that a heading or a question speaks of: what follows may answer it."""
    text = sentence.text.strip()
    is_heading = text.startswith("#") or text.endswith(("?", ":", "**"))
    if not is_heading and following[:1] not in ("？", "："):
        return ()
    kinds = [mention.kinds for mention in find_mentions(sentence.text)]
    return kinds[-1] if kinds else ()


def _list_claims_of_sentence(
    sentence: Sentence, following: str, heading: tuple[str, ...]
) -> list[_Claim]:
    if not _has_unit(sentence.text):
        return []
    durations = [
        one
        for one in _find_durations(sentence.text)
        if not is_innocent_duration(sentence.text, one.start, one.stop)
    ]
    if not durations or is_innocent_sentence(sentence.text, following):
        return []
    mentions = find_mentions(sentence.text)
    found = []
    for duration in durations:
        kinds = _find_subject(sentence.text, duration, mentions)
        found.append(_Claim(sentence.start, duration, heading if kinds is None else kinds))
    return found


def _find_durations(sentence: str) -> list[WrittenDuration]:
    found = find_han_durations(sentence) if _HAN.search(sentence) else []
    return sorted([*found, *find_latin_durations(sentence)])


def _find_subject(
    sentence: str, duration: WrittenDuration, mentions: list[Mention]
) -> tuple[str, ...] | None:
    """The kinds of the nearest subject from which time does not count; None if there is none."""
    best: tuple[int, tuple[str, ...]] | None = None
    first = bisect_left(mentions, duration.start - 2 * LONGEST_DISTANCE, key=lambda one: one.start)
    for mention in mentions[first:]:
        if mention.start > duration.stop + LONGEST_DISTANCE:
            break
        follows = mention.start >= duration.stop
        if not follows and mention.stop > duration.start:
            return mention.kinds
        if is_anchor(sentence, mention, follows=follows):
            continue
        between = (
            sentence[duration.stop : mention.start]
            if follows
            else sentence[mention.stop : duration.start]
        )
        cost = len(between) + (HAN_WIDTH - 1) * len(_HAN.findall(between))
        cost += BOUNDARY_COST * sum(1 for _ in _BOUNDARY.finditer(between))
        if cost <= LONGEST_DISTANCE and (best is None or cost < best[0]):
            best = cost, mention.kinds
    return None if best is None else best[1]


def _is_comparable(duration: WrittenDuration, value: Duration) -> bool:
    """Whether a promise can be meant: months and years are ages and guarantees, unless it counts in them."""
    return duration.unit not in ("months", "years") or value.unit in ("months", "years")


def _is_same(duration: WrittenDuration, value: Duration) -> bool:
    if (duration.unit == "business days") != (value.unit == "business days"):
        return False
    return duration.value * HOURS_PER_UNIT[duration.unit] == Fraction(value.hours)


def _describe(
    text: str, offset: int, duration: WrittenDuration, stated: tuple[StatedPromise, ...]
) -> Finding:
    start, stop = offset + duration.start, offset + duration.stop
    written = " ".join(text[start:stop].split())
    same = next((one for one in stated if _is_same(duration, one.value)), None)
    promise = same or stated[0]
    value = f"{promise.value.value} {promise.value.unit}"
    lead, trail = (
        _LEAD.search(text[max(0, start - 24) : start]),
        _TRAIL.search(text[stop : stop + 6]),
    )
    line = f"{lead[0] if lead else ''}{{{{ promise {promise.name} }}}}{trail[0] if trail else ''}"
    line = " ".join(line.split())
    hint = f"Write '{line}', so that the words always say what you promise."
    if lead and _TAKES_A_CASE.match(lead[0]):
        reference = f"{{{{ promise {promise.name} }}}}"
        hint = (
            f"Write 'spätestens {reference} nach' and from when time counts in place of"
            f" '{' '.join(lead[0].split())} {written}', so that the words always say what you promise, in"
            " the right case."
        )
    if same:
        what = f"'{written}' is written by hand, while the promise '{promise.name}' says {value}"
        return Finding(start, stop, "promise-by-hand", what, hint, "warning")
    what = f"'{written}' contradicts the promise '{promise.name}', which says {value}"
    return Finding(start, stop, "promise-contradicted", what, hint, "error")


__all__ = ["StatedPromise", "find_promise_values"]

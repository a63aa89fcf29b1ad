"""What words claim by hand: lengths of time beside promises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.model.site import Entry
from trustpages.validate.passages import (
    Passage,
    iterate_passages,
    list_sentences,
)

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
_HAN_NUMBERS = "一二两三四五六七八九十"
_SPAN = re.compile(
    rf"\bwithin\s+(?P<span>(?:an?|{'|'.join(_WORDS)}|\d+)[\s-]+"
    r"(?:(?:business|working|calendar)\s+)?(?:minute|hour|day|week)s?)\b"
    rf"|(?P<han>(?:\d+|[{_HAN_NUMBERS}]+)\s*(?:个\s*)?(?:分钟|小时|钟头|工作日|天|日|周|星期))\s*(?:之|以)?内",
    re.IGNORECASE,
)
"""A length of time as words promise it: "within 12 hours", "12 小时内"."""
_PROMISE_WORDS = {
    "dispatch": re.compile(
        r"\b(?:dispatch\w*|leaves?|ships?|shipped|posted|sent out|hand(?:ed)? over)\b"
        r"|发货|发出|寄出|揽收|出库",
        re.IGNORECASE,
    ),
    "deliver": re.compile(r"\b(?:deliver\w*|arrives?)\b|送达|到货|送到", re.IGNORECASE),
    "reply": re.compile(r"\b(?:answer\w*|repl(?:y|ies)|respond\w*)\b|答复|回复", re.IGNORECASE),
    "refund": re.compile(r"\b(?:refund\w*|money back|pay back)\b|退款|退钱", re.IGNORECASE),
    "repair": re.compile(r"\b(?:repair\w*|mend\w*)\b|维修|返修|修好", re.IGNORECASE),
    "install": re.compile(r"\b(?:install\w*|fitted)\b|安装|铺贴", re.IGNORECASE),
}
"""Words by which a sentence speaks of the same as a promise of a kind."""
StatedPromises: TypeAlias = tuple[tuple[str, str, str], ...]
"""Kind, name and value as written of every promise of the shop."""


def check_claims(entries: tuple[Entry, ...], cache: BuildCache) -> Iterator[Problem]:
    """Warnings of words that say by hand what only facts may say."""
    promises = _collect_promises(entries)
    for entry in entries:
        if not entry.is_withdrawn:
            yield from cache.get_or_find(
                "validate.claims", entry.name, _list_claim_problems, entry, promises
            )


def _collect_promises(entries: tuple[Entry, ...]) -> StatedPromises:
    return tuple(
        (kind, name, f"{length.value} {length.unit}")
        for entry in entries
        for name, kind in entry.facts.list_promise_kinds().items()
        for length in (entry.facts.list_promises()[name],)
    )


def _list_claim_problems(entry: Entry, promises: StatedPromises) -> tuple[Problem, ...]:
    return tuple(
        problem
        for passage in iterate_passages(entry)
        for problem in _find_lengths_by_hand(passage, promises)
    )


def _find_lengths_by_hand(passage: Passage, promises: StatedPromises) -> Iterator[Problem]:
    if not promises or (passage.loc and passage.loc[-1] in ("remedy", "value")):
        return
    for start, sentence in list_sentences(passage.text):
        for span in _SPAN.finditer(sentence):
            promise = _find_promise(sentence, promises)
            if promise is None:
                continue
            name, value = promise
            written = span["span"] or span["han"]
            reference = f"{{{{ promise {name} }}}}"
            line = span[0].replace(written, reference)
            yield Problem(
                "promise-by-hand",
                f"'{written}' is written by hand, while the promise '{name}' says {value}",
                passage.find_place(start + span.start()),
                f"Write '{line}', so that the words always say what you promise.",
                "warning",
            )


def _find_promise(sentence: str, promises: StatedPromises) -> tuple[str, str] | None:
    """Name and value of the promise that a sentence speaks of."""
    return next(
        (
            (name, value)
            for kind, name, value in promises
            if kind in _PROMISE_WORDS and _PROMISE_WORDS[kind].search(sentence)
        ),
        None,
    )

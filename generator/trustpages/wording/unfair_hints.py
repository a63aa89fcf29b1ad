"""Unfair words by their concepts: a right beside a boast, haste, a seal beside its own maker, absolutes.

`unfair` finds set orders of words; here each language has families of words for each concept, so that the
same thing said otherwise is found, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from trustpages.patterns import LazyPattern
from trustpages.wording.languages import WordFamilies

_NO_PROSE = re.compile(r"[`|{}]")
_BEFORE = 70
"""How many characters before a claim a negation belongs to it."""
_CALL = 45
"""How many characters a call has at most that praises what the next sentence says."""
_CALLS = ("!", "！")
_NEGATION_LAST = ("ja",)
"""Languages that say at the end of a sentence that something is not so."""


@dataclass(frozen=True)
class UnfairHints(WordFamilies):
    """The families of one language.

    `entitlement` is what the law gives, `boast` what makes a gift of it, `pointer` speaks of the sentence
    before, and `lawful` says where it comes from, or that it is more than the law. `haste` presses,
    `dated` is a day or a matter of its own. `seal` is a sign of trust, `own` says that the shop has made or
    given it, `issued` that somebody else has, or nobody. `absolute` is a claim that nobody can keep,
    `modest` takes it back. `idiom` holds a negation and denies nothing, `denial` denies.
    """

    entitlement: LazyPattern
    boast: LazyPattern
    pointer: LazyPattern
    lawful: LazyPattern
    haste: LazyPattern
    dated: LazyPattern
    seal: LazyPattern
    own: LazyPattern
    issued: LazyPattern
    absolute: LazyPattern
    modest: LazyPattern

    @property
    def first_patterns(self) -> tuple[LazyPattern, ...]:
        """What `marks` are of: a text without any of it is not told of."""
        return self.entitlement, self.haste, self.seal, self.absolute


def is_prose(text: str) -> bool:
    """Whether a sentence is none of code or of a table."""
    return not _NO_PROSE.search(text)


def find_gift_hint(text: str, around: tuple[str, str], words: UnfairHints) -> re.Match[str] | None:
    """What the law gives, where a boast stands with it, in a call before it, or in the next sentence."""
    right = words.entitlement.search(text)
    if not right or words.lawful.search(text):
        return None
    before, after = around
    is_call = len(before) <= _CALL and before.endswith(_CALLS)
    if words.boast.search(text) or (is_call and words.boast.search(before)):
        return right
    praised = words.pointer.match(after) and words.boast.search(after)
    return right if praised and not words.lawful.search(after) else None


def find_haste_hint(text: str, words: UnfairHints) -> re.Match[str] | None:
    """What presses for an order, where no day and no condition goes with it."""
    haste = words.haste.search(text)
    return None if not haste or words.dated.search(text) else haste


def find_seal_hint(text: str, words: UnfairHints) -> re.Match[str] | None:
    """A sign of trust that the shop has made or given itself."""
    seal = words.seal.search(text)
    if not seal or not words.own.search(text):
        return None
    return None if words.issued.search(text) else seal


def find_absolute_hint(text: str, words: UnfairHints) -> re.Match[str] | None:
    """A claim that nobody can keep, where nothing before takes it back."""
    return next(
        (one for one in words.absolute.finditer(text) if not is_taken_back(one, words)), None
    )


def is_taken_back(claim: re.Match[str], words: UnfairHints) -> bool:
    """Whether the words before a claim take it back, or those after it where a language negates last."""
    text, start = claim.string, claim.start()
    around = text[max(0, start - _BEFORE) : start]
    return bool(words.modest.search(text if words.language in _NEGATION_LAST else around))

"""The kinds of words that are unfair: rights as gifts, false haste, seals of one's own, absolute claims."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from trustpages.patterns import LazyPattern
from trustpages.wording.languages import WordFamilies, compile_family


@dataclass(frozen=True)
class UnfairWords(WordFamilies):
    """The words of one language, each family a regular expression.

    `right` is what the law gives, `boast` a gift, `granted` both at once; `beyond` says that the shop gives
    more than the law. `urgency` makes haste, `calm` are the same words in a condition. `own_seal` is a seal
    that the shop gives itself, `absolute` a claim that nobody can keep. `idiom` holds a negation and denies
    nothing, `denial` denies.
    """

    right: str
    boast: str
    granted: str
    beyond: str
    urgency: str
    calm: str
    own_seal: str
    absolute: str
    idiom: str
    denial: str

    @cached_property
    def right_pattern(self) -> LazyPattern:
        """A right of the law that is sold as a gift."""
        right, boast = f"(?:{self.right})", f"(?:{self.boast})"
        return compile_family(f"{self.granted}|{boast}.{{0,110}}?{right}|{right}.{{0,90}}?{boast}")

    @cached_property
    def beyond_pattern(self) -> LazyPattern:
        """What is more than the law gives."""
        return compile_family(self.beyond)

    @cached_property
    def urgency_pattern(self) -> LazyPattern:
        """Haste."""
        return compile_family(self.urgency)

    @cached_property
    def calm_pattern(self) -> LazyPattern:
        """Words of haste that make none."""
        return compile_family(self.calm)

    @cached_property
    def seal_pattern(self) -> LazyPattern:
        """A seal that the shop gives itself."""
        return compile_family(self.own_seal)

    @cached_property
    def absolute_pattern(self) -> LazyPattern:
        """A claim that nobody can keep."""
        return compile_family(self.absolute)

    @cached_property
    def idiom_pattern(self) -> LazyPattern:
        """A negation that denies nothing."""
        return compile_family(self.idiom)

    @cached_property
    def denial_pattern(self) -> LazyPattern:
        """A negation."""
        return compile_family(self.denial)

"""The kinds of words by which an opinion is bought or forced, and the orders in which they stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from trustpages.patterns import LazyPattern
from trustpages.wording.languages import WordFamilies, compile_family


@dataclass(frozen=True)
class OpinionWords(WordFamilies):
    """The words of one language, each family a regular expression.

    `opinion` is a review or its stars, `gift` what is worth something, `act` what is done with a review
    (write, change, delete), `condition` and `exchange` what ties both, `receive` what follows an order to
    do so. `plain` is an opinion of a certain sort, or one that is changed; `suppressed` an opinion that is
    not to be written. `threat` is what hurts, `unlawful` a review that the law itself does not protect.
    `bought` says all of it in a few words. `free` is a gift that does not depend on the opinion, or words
    of both that tie nothing; `idiom` holds a negation and denies nothing; `denial` denies.
    """

    opinion: str
    gift: str
    act: str
    condition: str
    exchange: str
    receive: str
    plain: str
    suppressed: str
    threat: str
    unlawful: str
    bought: str
    free: str
    idiom: str
    denial: str

    @cached_property
    def opinion_pattern(self) -> LazyPattern:
        """Any opinion."""
        return compile_family(self.opinion)

    @cached_property
    def gift_pattern(self) -> LazyPattern:
        """Any gift."""
        return compile_family(self.gift)

    @cached_property
    def act_pattern(self) -> LazyPattern:
        """Anything that is done with an opinion."""
        return compile_family(self.act)

    @cached_property
    def condition_pattern(self) -> LazyPattern:
        """What begins a condition."""
        return compile_family(self.condition)

    @cached_property
    def plain_pattern(self) -> LazyPattern:
        """An opinion of a certain sort, or one that is changed."""
        return compile_family(self.plain)

    @cached_property
    def unlawful_pattern(self) -> LazyPattern:
        """A review that the law does not protect."""
        return compile_family(self.unlawful)

    @cached_property
    def free_pattern(self) -> LazyPattern:
        """What ties nothing."""
        return compile_family(self.free)

    @cached_property
    def idiom_pattern(self) -> LazyPattern:
        """A negation that denies nothing."""
        return compile_family(self.idiom)

    @cached_property
    def denial_pattern(self) -> LazyPattern:
        """A negation."""
        return compile_family(self.denial)

    @cached_property
    def tied_patterns(self) -> tuple[LazyPattern, ...]:
        """An opinion and a gift, one in exchange for the other."""
        return (
            compile_family(self.bought),
            compile_family(f"(?:{self.exchange})(?:{self.opinion}).{{0,110}}?(?:{self.gift})"),
            compile_family(f"(?:{self.gift}).{{0,90}}?(?:{self.exchange})(?:{self.opinion})"),
        )

    @cached_property
    def conditional_patterns(self) -> tuple[LazyPattern, ...]:
        """The same where something is to be done with the opinion first: a condition, or an order."""
        opinion, gift, then = f"(?:{self.opinion})", f"(?:{self.gift})", f"(?:{self.receive})"
        condition, act = f"(?:{self.condition})", f"(?:{self.act})"
        return (
            compile_family(f"{condition}.{{0,90}}?{opinion}.{{0,130}}?{gift}"),
            compile_family(f"{gift}.{{0,90}}?{condition}.{{0,90}}?{opinion}"),
            compile_family(f"{act}.{{0,60}}?{opinion}.{{0,50}}?{then}.{{0,60}}?{gift}"),
            compile_family(f"{opinion}.{{0,60}}?{act}.{{0,50}}?{then}.{{0,60}}?{gift}"),
        )

    @cached_property
    def suppressed_pattern(self) -> LazyPattern:
        """A gift so that an opinion is not written."""
        return compile_family(
            f"(?:{self.suppressed}).{{0,110}}?(?:{self.gift})|(?:{self.gift}).{{0,90}}?(?:{self.suppressed})"
        )

    @cached_property
    def harm_pattern(self) -> LazyPattern:
        """What hurts, which may hold a negation itself: "no refund"."""
        return compile_family(self.threat)

    @cached_property
    def threat_pattern(self) -> LazyPattern:
        """A threat and an opinion in either order."""
        return compile_family(
            f"(?P<threat>{self.threat}).{{0,110}}?(?:{self.opinion})|(?:{self.opinion}).{{0,130}}?(?P<late>{self.threat})"
        )

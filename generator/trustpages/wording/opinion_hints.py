"""Veiled offers and threats: words about the shop beside something of worth, or beside a disadvantage.

Each language has families of words for each concept, not set phrases. What is found here is less certain
than what `opinions` finds in set orders of words, so it is a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from trustpages.patterns import LazyPattern
from trustpages.wording.languages import WordFamilies, blank_matches


@dataclass(frozen=True)
class HintWords(WordFamilies):
    """The families of one language.

    `speech` is what somebody says of the shop in public, or changes of it; `worth` what is given, done or
    let off for somebody; `tie` what makes the one depend on the other. `pointer` ties a sentence to the one
    before it, as a `request` does to the one after it. `suppressed` is an opinion that is to stay unsaid.
    `harm` is what somebody has to fear, `demand` the condition that goes with it. `unrelated` looks like
    speech and is none, `idiom` holds a negation and denies nothing; `calm` neither buys nor threatens.
    """

    speech: LazyPattern
    worth: LazyPattern
    tie: LazyPattern
    pointer: LazyPattern
    request: LazyPattern
    suppressed: LazyPattern
    harm: LazyPattern
    demand: LazyPattern
    unrelated: LazyPattern
    idiom: LazyPattern
    calm: LazyPattern

    @property
    def first_patterns(self) -> tuple[LazyPattern, ...]:
        """What `marks` are of: a text without any of it is not told of."""
        return self.speech, self.suppressed


_NO_PROSE = re.compile(r"[`|{}]")
_JOINS = (";", "；")
_BEFORE, _AFTER = 140, 200
"""How many characters before and after the opinion something of worth may stand."""


def find_hints(
    text: str, around: tuple[str, str], languages: tuple[HintWords, ...]
) -> Iterator[tuple[str, re.Match[str]]]:
    """What a sentence hints at ("offer" or "threat"), with the opinion that it speaks of; at most one.

    `around` are the sentences before and after it: the one after may say what is given for the opinion,
    and the one before, too, where a semicolon joins them.
    """
    before, after = around
    if _NO_PROSE.search(text):
        return
    for words in languages:
        said = blank_matches(text, words.unrelated)
        unsaid = words.suppressed.search(said)
        speech = unsaid or words.speech.search(said)
        if not speech:
            continue
        rest = blank_matches(said, words.suppressed) if unsaid else said
        if _is_threat(said, rest, words):
            yield "threat", speech
            return
        lead = f"{before} " if before.endswith(_JOINS) else ""
        if (
            _is_offer(said, rest, speech.span(), words)
            or _is_offer_after(said, after, words)
            or (
                lead
                and words.tie.search(said)
                and _is_offer(lead + said, lead + rest, (0, len(lead)), words)
            )
        ):
            yield "offer", speech
            return


def _is_offer(said: str, rest: str, speech: tuple[int, int], words: HintWords) -> bool:
    """Whether something of worth is tied to speech in a sentence; `rest` is what may deny it."""
    near = said[max(0, speech[0] - _BEFORE) : speech[1] + _AFTER]
    return bool(
        words.worth.search(near)
        and words.tie.search(said)
        and not words.calm.search(blank_matches(rest, words.idiom))
    )


def _is_offer_after(said: str, after: str, words: HintWords) -> bool:
    """Whether the sentence after speech says what is given in return."""
    return bool(
        (words.pointer.search(after) or words.request.search(said))
        and words.worth.search(after)
        and not _NO_PROSE.search(after)
        and not words.calm.search(
            blank_matches(f"{words.request.sub('', said)} {after}", words.idiom)
        )
    )


def _is_threat(said: str, rest: str, words: HintWords) -> bool:
    """Whether a disadvantage has a condition, and no negation but those that belong to either of them."""
    return bool(
        words.harm.search(said)
        and words.demand.search(said)
        and not words.calm.search(blank_matches(blank_matches(rest, words.harm), words.idiom))
    )

"""Unfair words: rights as gifts, false haste, seals of one's own and claims that nobody can keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

from trustpages.patterns import LazyPattern
from trustpages.wording.finding import Finding, keep_for_short_texts
from trustpages.wording.languages import blank_matches, is_denied, iterate_marked
from trustpages.wording.sentences import Sentence, find_neighbours, list_own_sentences
from trustpages.wording.unfair_germanic import ENGLISH, GERMAN
from trustpages.wording.unfair_han import CHINESE, JAPANESE
from trustpages.wording.unfair_hints import (
    UnfairHints,
    find_absolute_hint,
    find_gift_hint,
    find_haste_hint,
    find_seal_hint,
    is_prose,
    is_taken_back,
)
from trustpages.wording.unfair_hints_germanic import ENGLISH_HINTS, GERMAN_HINTS
from trustpages.wording.unfair_hints_han import CHINESE_HINTS, JAPANESE_HINTS
from trustpages.wording.unfair_hints_romance import FRENCH_HINTS, SPANISH_HINTS
from trustpages.wording.unfair_romance import FRENCH, SPANISH
from trustpages.wording.unfair_words import UnfairWords

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE, JAPANESE)
HINT_LANGUAGES = (
    ENGLISH_HINTS,
    GERMAN_HINTS,
    FRENCH_HINTS,
    SPANISH_HINTS,
    CHINESE_HINTS,
    JAPANESE_HINTS,
)

_DISCLAIMED = LazyPattern(
    r"\b(?:do not|don['’]t|never|would not) (?:say|claim|promise|show|use)\b|\bwe (?:have|show|use) no\b"
    r"|\b(?:behaupten|sagen|versprechen) (?:wir )?nicht\b|\bwir (?:haben|führen|zeigen) kein"
    r"|\bne (?:disons|prétendons|promettons) pas\b|\bn['’](?:avons|affichons) (?:pas|aucun)"
    r"|\bno (?:decimos|afirmamos|prometemos|mostramos|usamos)\b"
    r"|不(?:敢)?说|不展示|不宣称|不承诺|(?:とも?|と(?:は|も)?)(?:言|申し)\S{0,3}ません|掲げて\S{0,2}ません",
    re.IGNORECASE,
)
"""Words by which a shop says what it does not claim."""


@keep_for_short_texts
def find_unfair_words(text: str, language: str = "") -> tuple[Finding, ...]:
    """Rights as gifts, false haste, own seals and absolute claims: at most one of each for a sentence.

    `language` (BCP 47) is that of the text, "" if it is not known.
    """
    plain = [
        finding
        for sentence, languages in iterate_marked(text, LANGUAGES, language)
        for finding in _find_in_sentence(sentence, languages)
    ]
    told = {(finding.code, _find_sentence_start(text, finding)) for finding in plain}
    hints = [
        finding
        for sentence, languages in iterate_marked(text, HINT_LANGUAGES, language)
        if is_prose(sentence.text)
        for finding in _find_hints(sentence, find_neighbours(text, sentence), languages)
        if (finding.code, sentence.start) not in told
    ]
    return tuple(sorted((*plain, *hints), key=attrgetter("start")))


def _find_sentence_start(text: str, finding: Finding) -> int:
    """Where the sentence of a finding starts."""
    starts = [one.start for one in list_own_sentences(text) if one.start <= finding.start]
    return starts[-1] if starts else 0


def _find_hints(
    sentence: Sentence, around: tuple[str, str], languages: tuple[UnfairHints, ...]
) -> Iterator[Finding]:
    """What the concepts of the first language find that has any of them in a sentence."""
    text, start = sentence.text, sentence.start
    for words in languages:
        claim = find_absolute_hint(text, words)
        if claim and any(is_taken_back(claim, one) for one in languages):
            claim = None
        plain = tuple(one for one in LANGUAGES if one.language == words.language)
        gift = find_gift_hint(text, around, words)
        if gift and any(one.beyond_pattern.search(text) for one in plain):
            gift = None
        haste, seal = find_haste_hint(text, words), find_seal_hint(text, words)
        if (haste or seal or claim) and _DISCLAIMED.search(text):
            haste = seal = claim = None
        found = (
            (gift, _report_right),
            (haste, _report_urgency),
            (seal, _report_seal),
            (claim, _report_absolute),
        )
        yield from (report(start, hint) for hint, report in found if hint)
        if any(hint for hint, _ in found):
            return


def _find_in_sentence(sentence: Sentence, languages: tuple[UnfairWords, ...]) -> Iterator[Finding]:
    """What is found by the first language that finds anything, unless another one that fits denies it."""
    for words in languages:
        found = tuple(_find_in_language(sentence, words, languages))
        yield from found
        if found:
            return


def _find_in_language(
    sentence: Sentence, words: UnfairWords, languages: tuple[UnfairWords, ...]
) -> Iterator[Finding]:
    text, start = sentence.text, sentence.start
    right = _find_stated(text, words.right_pattern, languages)
    if right and not words.beyond_pattern.search(text):
        yield _report_right(start, right)
    urgency = _find_stated(text, words.urgency_pattern, languages)
    if urgency and not words.calm_pattern.search(text):
        yield _report_urgency(start, urgency)
    seal = _find_stated(text, words.seal_pattern, languages)
    if seal:
        yield _report_seal(start, seal)
    absolute = _find_stated(text, words.absolute_pattern, languages)
    if absolute:
        yield _report_absolute(start, absolute)


def _find_stated(
    text: str, pattern: LazyPattern, languages: tuple[UnfairWords, ...]
) -> re.Match[str] | None:
    """The first place that no language denies."""
    return next((one for one in pattern.finditer(text) if not _is_denied(one, languages)), None)


def _is_denied(found: re.Match[str], languages: tuple[UnfairWords, ...]) -> bool:
    return any(
        is_denied(
            blank_matches(found.string, words.idiom_pattern),
            found.start(),
            found.end(),
            words.denial_pattern,
            inside=False,
        )
        for words in languages
    )


def _report_right(start: int, found: re.Match[str]) -> Finding:
    return Finding(
        start + found.start(),
        start + found.end(),
        "right-as-gift",
        f"what the law gives is shown as a gift of the shop ('{found[0].strip()}')",
        "Say it as it is: 'By law you can withdraw within 14 days.' What you give beyond that, say apart.",
        "warning",
    )


def _report_urgency(start: int, found: re.Match[str]) -> Finding:
    return Finding(
        start + found.start(),
        start + found.end(),
        "false-urgency",
        f"these words press for a quick order ('{found[0].strip()}'), and a page cannot know whether they "
        "are true when it is read",
        "Take them out. A real last day may be said with its date: 'orders until 18 December arrive in time'",
        "warning",
    )


def _report_seal(start: int, found: re.Match[str]) -> Finding:
    return Finding(
        start + found.start(),
        start + found.end(),
        "own-seal",
        f"this is a seal that nobody else has given ('{found[0].strip()}')",
        "Take it out, and say what you do instead. A real seal stands in 'credentials' of shop.yaml, with "
        "who gave it and a link to check it.",
        "warning",
    )


def _report_absolute(start: int, found: re.Match[str]) -> Finding:
    return Finding(
        start + found.start(),
        start + found.end(),
        "absolute-claim",
        f"'{found[0].strip()}' is more than anybody can keep or prove",
        "Say what is so and can be looked up: a number with its day, or what you do if something goes wrong.",
        "warning",
    )

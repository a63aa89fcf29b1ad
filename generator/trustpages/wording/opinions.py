"""Opinions that are bought or forced: something offered or threatened for what a review says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.wording.finding import Finding, keep_for_short_texts
from trustpages.wording.languages import blank_matches, find_clause, is_denied, iterate_marked
from trustpages.wording.opinion_hints import HintWords, find_hints
from trustpages.wording.opinion_hints_germanic import ENGLISH_HINTS, GERMAN_HINTS
from trustpages.wording.opinion_hints_han import CHINESE_HINTS, JAPANESE_HINTS
from trustpages.wording.opinion_hints_romance import FRENCH_HINTS, SPANISH_HINTS
from trustpages.wording.opinion_words import OpinionWords
from trustpages.wording.opinions_han import CHINESE, JAPANESE
from trustpages.wording.opinions_latin import ENGLISH, FRENCH, GERMAN, SPANISH
from trustpages.wording.sentences import Sentence, find_neighbours

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE, JAPANESE)
HINT_LANGUAGES = (
    ENGLISH_HINTS,
    GERMAN_HINTS,
    FRENCH_HINTS,
    SPANISH_HINTS,
    CHINESE_HINTS,
    JAPANESE_HINTS,
)
_OR = re.compile(
    r"\b(?:or|otherwise|and|oder|und|sonst|ou|et|sinon|o|y|e)\b|否则|不然", re.IGNORECASE
)
"""What begins the second half of "Do this, or else"."""
_OFFER_HINT = (
    "Take the offer out: an opinion that is paid for misleads, and many countries forbid it. You may ask "
    "everybody for a review, and give back what somebody is owed whatever they write."
)
_THREAT_HINT = (
    "Take the threat out: everybody may say what they think of a shop. Answer the review instead, and "
    "report what is untrue or insulting to whoever published it."
)


@keep_for_short_texts
def find_bought_opinions(text: str, language: str = "") -> tuple[Finding, ...]:
    """Offers and threats for what somebody says of the shop: at most one of each for a sentence.

    `language` (BCP 47) is that of the text, "" if it is not known. Veiled offers and threats are told, too.
    """
    plain = {
        sentence: tuple(_find_in_sentence(sentence, languages))
        for sentence, languages in iterate_marked(text, LANGUAGES, language)
    }
    veiled = {
        sentence: tuple(_find_hints(sentence, find_neighbours(text, sentence), languages))
        for sentence, languages in iterate_marked(text, HINT_LANGUAGES, language)
        if not plain.get(sentence)
    }
    return tuple(
        finding
        for sentence in sorted({*plain, *veiled})
        for finding in plain.get(sentence) or veiled.get(sentence, ())
    )


def _find_in_sentence(sentence: Sentence, languages: tuple[OpinionWords, ...]) -> Iterator[Finding]:
    for words in languages:
        if not words.opinion_pattern.search(sentence.text):
            continue
        offer = _find_offer(sentence.text, words)
        if offer:
            yield _report_offer(sentence, offer, words)
        threat = _find_threat(sentence.text, words)
        if threat:
            yield _report_threat(sentence, threat, words)
        if offer or threat:
            return


def _find_hints(
    sentence: Sentence, around: tuple[str, str], languages: tuple[HintWords, ...]
) -> Iterator[Finding]:
    """Veiled offers and threats; warnings, since they are less certain."""
    for what, opinion in find_hints(sentence.text, around, languages):
        start, stop = (sentence.start + one for one in opinion.span())
        said = opinion[0].strip()
        if what == "offer" and _is_free(sentence.text, languages):
            continue
        if what == "offer":
            message = f"this reads as if something is given for what somebody says ('{said}')"
            yield Finding(start, stop, "offer-for-opinion", message, _OFFER_HINT, "warning")
        else:
            message = (
                f"this reads as if whoever speaks ill of the shop has to fear something ('{said}')"
            )
            yield Finding(start, stop, "threat-for-opinion", message, _THREAT_HINT, "warning")


def _is_free(text: str, languages: tuple[HintWords, ...]) -> bool:
    """Whether a gift is tied to nothing, as any of the languages says."""
    tags = {words.language for words in languages}
    return any(one.free_pattern.search(text) for one in LANGUAGES if one.language in tags)


def _find_offer(text: str, words: OpinionWords) -> re.Match[str] | None:
    """The piece of a sentence that ties a gift to an opinion."""
    if not words.gift_pattern.search(text) or words.free_pattern.search(text):
        return None
    suppressed = words.suppressed_pattern.search(text)
    if suppressed:
        return suppressed
    calm = blank_matches(text, words.idiom_pattern)
    acts = words.act_pattern.search(text) or words.plain_pattern.search(text)
    for pattern in (*words.tied_patterns, *(words.conditional_patterns if acts else ())):
        found = pattern.search(text)
        if found and not is_denied(
            calm, found.start(), found.end(), words.denial_pattern, inside=True
        ):
            return found
    return None


def _find_threat(text: str, words: OpinionWords) -> re.Match[str] | None:
    """The piece of a sentence that ties a threat to an opinion."""
    found = words.threat_pattern.search(text)
    if not found or words.free_pattern.search(text):
        return None
    group = "threat" if found["threat"] else "late"
    start, stop = find_clause(text, found.start(group), found.end(group))
    for opinion in words.opinion_pattern.finditer(text, start, found.start(group)):
        if words.condition_pattern.search(text[start : opinion.start()]):
            start = opinion.end()
    start = max((one.end() for one in _OR.finditer(text, start, found.start(group))), default=start)
    condition = words.condition_pattern.search(text, found.end(group))
    stop = min(stop, condition.start() if condition else stop)
    calm = blank_matches(blank_matches(text, words.idiom_pattern), words.harm_pattern)
    around = f"{calm[start : found.start(group)]} {calm[found.end(group) : stop]}"
    return None if words.denial_pattern.search(around) else found


def _report_offer(sentence: Sentence, found: re.Match[str], words: OpinionWords) -> Finding:
    plain = words.plain_pattern.search(sentence.text)
    gift = words.gift_pattern.search(sentence.text)
    said = plain or words.opinion_pattern.search(sentence.text)
    return Finding(
        sentence.start + found.start(),
        sentence.start + found.end(),
        "offer-for-opinion",
        f"'{gift[0].strip() if gift else ''}' is offered here for somebody's opinion "
        f"('{said[0].strip() if said else ''}')",
        _OFFER_HINT,
        "error" if plain else "warning",
    )


def _report_threat(sentence: Sentence, found: re.Match[str], words: OpinionWords) -> Finding:
    unlawful = words.unlawful_pattern.search(sentence.text)
    return Finding(
        sentence.start + found.start(),
        sentence.start + found.end(),
        "threat-for-opinion",
        f"whoever writes a review is threatened here ('{found['threat'] or found['late']}')",
        _THREAT_HINT,
        "warning" if unlawful else "error",
    )

"""Opinions that are bought or forced: something offered or threatened for what a review says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.finding import Finding
from trustpages.wording.opinion_hints import (
    CHINESE_HINTS,
    HAS_HINT,
    JAPANESE_HINTS,
    LATIN_HINTS,
    HintWords,
    find_hints,
)
from trustpages.wording.opinion_words import OpinionWords
from trustpages.wording.opinions_han import CHINESE, JAPANESE
from trustpages.wording.opinions_latin import ENGLISH, FRENCH, GERMAN, SPANISH
from trustpages.wording.sentences import Sentence, list_own_sentences

HAS_OPINION = LazyPattern(
    r"review|rating|\brate us|\bstars?\b|feedback|testimonial|thumbs|opinion"
    r"|bewert|rezension|sterne|kundenstimm|kundenmeinung|empfehl|erfahrungsbericht"
    r"|\bavis\b|valuation|étoile|commentaire|\bnotes?\b|\bnotez|témoignage|recomm"
    r"|reseñ|opini|valor|valóra|estrella|comentario|calificaci|puntuaci|crítica|testimonio|recomi"
    r"|[评評星★☆赞]|晒|满分|买家秀|口碑|レビュー|口コミ|クチコミ|ご感想|コメント|推薦",
    re.IGNORECASE,
)
"""What every sentence with an opinion has, in any of the languages: most texts have none of it."""
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_BREAK = re.compile(r"[;:—–!?；：！？]")
_COMMA = re.compile(r"[,，、]")
_CLAUSE_END = re.compile(r"[,，、;:—–!?；：！？]")
_SHORT_CLAUSE = 12
_OFFER_HINT = (
    "Take the offer out: an opinion that is paid for misleads, and many countries forbid it. You may ask "
    "everybody for a review, and give back what somebody is owed whatever they write."
)
_THREAT_HINT = (
    "Take the threat out: everybody may say what they think of a shop. Answer the review instead, and "
    "report what is untrue or insulting to whoever published it."
)


def find_bought_opinions(text: str, language: str = "") -> tuple[Finding, ...]:
    """Offers and threats for what somebody says of the shop: at most one of each for a sentence.

    Veiled ones are looked for in the `language` (BCP 47) of the text alone; in all where it is "".
    """
    if not (HAS_OPINION.search(text) or HAS_HINT.search(text)):
        return ()
    return tuple(
        finding
        for sentence in list_own_sentences(text)
        for finding in (*_find_in_sentence(sentence),) or _find_hints(sentence, language)
    )


def _find_in_sentence(sentence: Sentence) -> Iterator[Finding]:
    if not HAS_OPINION.search(sentence.text):
        return
    for words in _choose_words(sentence.text):
        if not words.opinion_pattern.search(sentence.text):
            continue
        offer = find_offer(sentence.text, words)
        if offer:
            yield _report_offer(sentence, offer, words)
        threat = find_threat(sentence.text, words)
        if threat:
            yield _report_threat(sentence, threat, words)
        if offer or threat:
            return


def _find_hints(sentence: Sentence, language: str) -> Iterator[Finding]:
    """Veiled offers and threats; warnings, since they are less certain."""
    if not HAS_HINT.search(sentence.text):
        return
    for what, opinion in find_hints(sentence.text, _choose_hint_words(sentence.text, language)):
        start, stop = (sentence.start + one for one in opinion.span())
        said = opinion[0].strip()
        if what == "offer":
            message = f"this reads as if something is given for what somebody says ('{said}')"
            yield Finding(start, stop, "offer-for-opinion", message, _OFFER_HINT)
        else:
            message = (
                f"this reads as if whoever speaks ill of the shop has to fear something ('{said}')"
            )
            yield Finding(start, stop, "threat-for-opinion", message, _THREAT_HINT)


def _choose_hint_words(text: str, language: str) -> tuple[HintWords, ...]:
    if _HAN.search(text):
        return (JAPANESE_HINTS,) if _KANA.search(text) else (CHINESE_HINTS,)
    if not language:
        return tuple(LATIN_HINTS.values())
    known = LATIN_HINTS.get(language.partition("-")[0])
    return (known,) if known else ()


def _choose_words(text: str) -> tuple[OpinionWords, ...]:
    if not _HAN.search(text):
        return ENGLISH, GERMAN, FRENCH, SPANISH
    return (JAPANESE,) if _KANA.search(text) else (CHINESE,)


def find_offer(text: str, words: OpinionWords) -> re.Match[str] | None:
    """The piece of a sentence that ties a gift to an opinion."""
    if not words.gift_pattern.search(text):
        return None
    calm = blank_matches(text, words.idiom_pattern)
    suppressed = words.suppressed_pattern.search(text)
    if suppressed and not words.free_pattern.search(text):
        return suppressed
    acts = words.act_pattern.search(text)
    for pattern in (*words.tied_patterns, *(words.conditional_patterns if acts else ())):
        found = pattern.search(text)
        if (
            found
            and not words.free_pattern.search(text)
            and not is_denied(calm, found, words.denial_pattern)
        ):
            return found
    return None


def find_threat(text: str, words: OpinionWords) -> re.Match[str] | None:
    """The piece of a sentence that ties a threat to an opinion."""
    found = words.threat_pattern.search(text)
    if not found or words.free_pattern.search(text):
        return None
    group = "threat" if found["threat"] else "late"
    start, stop = _find_clause(text, found.start(group), found.end(group))
    for opinion in words.opinion_pattern.finditer(text, start, found.start(group)):
        if words.condition_pattern.search(text[start : opinion.start()]):
            start = opinion.end()
    condition = words.condition_pattern.search(text, found.end(group))
    stop = min(stop, condition.start() if condition else stop)
    calm = blank_matches(text, words.idiom_pattern)
    around = calm[start : found.start(group)] + calm[found.end(group) : stop]
    return None if words.denial_pattern.search(around) else found


def _find_clause(text: str, start: int, stop: int) -> tuple[int, int]:
    """The piece of a sentence between commas or stronger signs in which something stands."""
    first = max((one.end() for one in _CLAUSE_END.finditer(text, 0, start)), default=0)
    last = next((one.start() for one in _CLAUSE_END.finditer(text, stop)), len(text))
    return first, last


def blank_matches(text: str, pattern: LazyPattern) -> str:
    """A text with blanks in place of what a pattern finds."""
    return pattern.sub(lambda one: " " * len(one[0]), text)


def is_denied(calm: str, found: re.Match[str], denial: LazyPattern) -> bool:
    """Whether a negation belongs to what was found: in its clauses, or in a few words before them.

    `calm` is the sentence without idioms that hold a negation and deny nothing.
    """
    start = max((one.end() for one in _BREAK.finditer(calm, 0, found.start())), default=0)
    stop = next((one.start() for one in _BREAK.finditer(calm, found.end())), len(calm))
    commas = [one.end() for one in _COMMA.finditer(calm, start, found.start())]
    if commas:
        before = commas[-2] if len(commas) > 1 else start
        start = before if len(calm[before : commas[-1]].strip()) <= _SHORT_CLAUSE else commas[-1]
    return bool(denial.search(calm[start:stop]))


def _report_offer(sentence: Sentence, found: re.Match[str], words: OpinionWords) -> Finding:
    plain = words.plain_pattern.search(sentence.text)
    gift = words.gift_pattern.search(sentence.text)
    given = gift[0].strip() if gift else ""
    said = plain or words.opinion_pattern.search(sentence.text)
    return Finding(
        sentence.start + found.start(),
        sentence.start + found.end(),
        "offer-for-opinion",
        f"'{given}' is offered here for somebody's opinion ('{said[0].strip() if said else ''}')",
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

"""Numbers and lengths of time as six languages write them, in digits and in words."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from trustpages.fields.durations import TimeUnit
from trustpages.patterns import LazyPattern

LONGEST_NUMBER = 90
"""So many characters a number, or a range of numbers, has at the most."""


class WrittenDuration(NamedTuple):
    """A length of time in a text, the longer one of a range; `start` is that of its first number."""

    start: int
    stop: int
    value: Fraction
    unit: TimeUnit


_EN_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
]
_EN_ONES += ["fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_DE_ONES = [
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
]
_DE_ONES += ["fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
_DE_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_FR_ONES = [
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
]
_FR_ONES += ["quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"]
_FR_TENS = ["vingt", "trente", "quarante", "cinquante", "soixante"]
_ES_ONES = [
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
]
_ES_ONES += ["quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve"]
_ES_TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"]
_ONE = frozenset(
    "a an un une una ein eine einem einen einer eines".split()  # noqa: SIM905 - as the others
)
"""Words that are an article more often than a number: they count after a preposition only."""
_BEFORE_ONE = LazyPattern(
    r"(?:\b(?:within|in|inside|under|than|takes?|take|after|about|every|most|to|binnen|"
    r"innerhalb(?: von)?|nach|"
    r"maximal|höchstens|spätestens|längstens|sous|en|dans|dentro de|de|maximum|máximo|tarda(?:mos|n)?)"
    r"|\b(?:moins )?d['’])\s*$",
    re.IGNORECASE,
)


@cache  # one value: a table
def list_number_words() -> dict[str, int]:
    """The numbers from 1 to 99 in words of English, German, French and Spanish, with hyphens for blanks."""
    words = dict.fromkeys(_ONE, 1)
    for ones, tens, pattern in (
        (_EN_ONES, _EN_TENS, "{ten}-{one}"),
        (_DE_ONES, _DE_TENS, "{one}und{ten}"),
    ):
        words |= {word: value for value, word in enumerate(ones, 1)}
        for ten, word in enumerate(tens, 2):
            words[word] = 10 * ten
            words |= {
                pattern.format(ten=word, one=one): 10 * ten + value
                for value, one in enumerate(ones[:9], 1)
            }
    return words | _list_french_words() | _list_spanish_words() | {"dreissig": 30}


def _list_french_words() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_FR_ONES, 1)}
    for ten, word in enumerate(_FR_TENS, 2):
        words[word] = 10 * ten
        last = 19 if word == "soixante" else 9
        words |= {f"{word}-{one}": 10 * ten + value for value, one in enumerate(_FR_ONES[:last], 1)}
        words[f"{word}-et-un"] = 10 * ten + 1
    words |= {f"quatre-vingt-{one}": 80 + value for value, one in enumerate(_FR_ONES, 1)}
    return words | {"quatre-vingts": 80, "quatre-vingt": 80, "soixante-et-onze": 71}


def _list_spanish_words() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_ES_ONES, 1)}
    twenties = (
        "veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
    )
    words |= {word: value for value, word in enumerate(twenties.split(), 20)}
    words |= {
        "veintiuno": 21,
        "veintiuna": 21,
        "veintidos": 22,
        "veintiocho": 28,
        "veintinueve": 29,
    }
    for ten, word in enumerate(_ES_TENS, 3):
        words[word] = 10 * ten
        words |= {f"{word}-y-{one}": 10 * ten + n for n, one in enumerate(_ES_ONES[:9], 1)}
    return words


_LATIN_UNIT = LazyPattern(
    r"(?P<business>(?:business|working|work|trading)[ \-]?days?|(?:workdays?|weekdays?)"
    r"|(?:werk|arbeits|geschäfts|bank)tag(?:en?|e?s)?"
    r"|jours? (?:ouvr(?:é|able)s?|de travail|travaillés)|días? (?:hábil(?:es)?|laborables?|laborales?))\b"
    r"|(?P<minutes>minut(?:en?|es?|os?)|mins?|min\.)(?!\w)"
    r"|(?P<hours>hours?|hrs?|hs|h|stunden?|std\.?|heures?|horas?)(?!\w)"
    r"|(?P<weeks>weeks?|wochen?|semaines?|semanas?)\b"
    r"|(?P<months>months?|monat(?:en?|e?s)?|mois|mes(?:es)?)\b"
    r"|(?P<years>years?|jahre?n?|ans?|années?|años?)\b"
    r"|(?P<days>(?:calendar |kalender)?(?:days?|tag(?:en?|e?s)?)|jours?(?: calendaires)?|journées?|"
    r"d[ií]as?(?: naturales)?)\b"
    r"|(?P<adjective>stündig|tägig|wöchig|minütig)\w*",
    re.IGNORECASE,
)
_UNITS: dict[str, TimeUnit] = {
    "business": "business days",
    "minutes": "minutes",
    "hours": "hours",
    "days": "days",
    "weeks": "weeks",
    "months": "months",
    "years": "years",
}
"""The unit of each group of a pattern."""
_ADJECTIVES: dict[str, TimeUnit] = {
    "stündig": "hours",
    "tägig": "days",
    "wöchig": "weeks",
    "minütig": "minutes",
}
_DIGITS_BEFORE = LazyPattern(
    r"(?<![\d.,:/€$£%])(\d{1,3}(?:[.,]5)?)\)?[*_]{0,2}[ \-‑\u00a0\u202f]*$"
)
_WORD = LazyPattern(r"[^\W\d_]+")
_WORDS_BEFORE = LazyPattern(r"[^\W\d_]+(?:[ \-‑\u00a0]+[^\W\d_]+){0,3}[ \-‑\u00a0]*$")
_FULL = LazyPattern(
    r"\b(?:full|whole|short|voll\w*|ganz\w*|petit\w*|plein\w*|complet\w*|entier\w*)\s+$",
    re.IGNORECASE,
)
_RANGE = LazyPattern(r"(?:\b(?:to|or|and|bis|oder|und|à|ou|et|a|o|y)\b|[-–—~/])\s*$", re.IGNORECASE)
_WHOLE_PHRASES: tuple[tuple[int, TimeUnit, LazyPattern], ...] = (
    (
        30,
        "minutes",
        LazyPattern(
            r"\b(?:half an hour|half[- ]hour|halbe[nr]? stunde|demi[- ]heure|media hora)\b",
            re.IGNORECASE,
        ),
    ),
    (
        90,
        "minutes",
        LazyPattern(
            r"\b(?:an hour and a half|(?:anderthalb|eineinhalb) stunden|une heure et demie|"
            r"(?:una )?hora y media)\b",
            re.IGNORECASE,
        ),
    ),
    (
        36,
        "hours",
        LazyPattern(
            r"\b(?:a day and a half|(?:anderthalb|eineinhalb) tagen?|un jour et demi|"
            r"(?:un )?día y medio)\b",
            re.IGNORECASE,
        ),
    ),
    (14, "days", LazyPattern(r"\b(?:a|one) fortnight\b", re.IGNORECASE)),
)
"""Lengths of time that are no number and a unit."""
_HAS_WHOLE_PHRASE = LazyPattern(r"hal[fb]|demi|medi[ao]|anderth|eineinh|fortnight", re.IGNORECASE)


def find_latin_durations(text: str) -> list[WrittenDuration]:
    """The lengths of time of a sentence in a Latin script, in their order."""
    whole = [
        WrittenDuration(match.start(), match.end(), Fraction(value), unit)
        for value, unit, pattern in (_WHOLE_PHRASES if _HAS_WHOLE_PHRASE.search(text) else ())
        for match in pattern.finditer(text)
    ]
    found = list(whole)
    for match in _LATIN_UNIT.finditer(text):
        if any(one.start <= match.start() < one.stop for one in whole):
            continue
        offset = max(0, match.start() - LONGEST_NUMBER)
        number = _find_number_before(text[offset : match.start()])
        if number is None:
            continue
        start, value = offset + number[0], number[1]
        found.append(WrittenDuration(start, match.end(), value, _name_unit(match)))
    return sorted(found)


def _name_unit(match: re.Match[str]) -> TimeUnit:
    if match.lastgroup == "adjective":
        stem = next(stem for stem in _ADJECTIVES if match[0].lower().startswith(stem))
        return _ADJECTIVES[stem]
    return _UNITS[str(match.lastgroup)]


def _find_number_before(before: str) -> tuple[int, Fraction] | None:
    """The number at the end of a text, and where it, or the range that it ends, begins."""
    if full := _FULL.search(before):
        before = before[: full.start()]
    found = _read_number(before)
    if found is None:
        return None
    start, value = found
    joined = _RANGE.search(before[:start])
    if joined:
        first = _read_number(before[: joined.start()])
        if first is not None and first[1] < value:
            return first[0], value
    return found


def _read_number(before: str) -> tuple[int, Fraction] | None:
    """The number at the end of a text, in digits or words, or in words with digits in brackets."""
    tail = max(0, len(before) - 24)
    digits = _DIGITS_BEFORE.search(before[tail:])
    if digits is None:
        return _read_spelled_number(before)
    start = tail + digits.start(1)
    spelled = _read_spelled_number(before[: start - 1]) if before[:start].endswith("(") else None
    return spelled[0] if spelled else start, Fraction(digits[1].replace(",", "."))


def _read_spelled_number(before: str) -> tuple[int, Fraction] | None:
    """A number in words at the end of a text."""
    offset = max(0, len(before) - 60)
    tail = _WORDS_BEFORE.search(before[offset:])
    parts = [(m.start(), m[0].lower()) for m in _WORD.finditer(tail[0])] if tail else []
    for count in range(len(parts), 0, -1):
        key = "-".join(word for _, word in parts[-count:])
        if key in list_number_words():
            start = offset + (tail.start() if tail else 0) + parts[-count][0]
            if key in _ONE and not _BEFORE_ONE.search(before[:start]):
                return None
            return start, Fraction(list_number_words()[key])
    return None


_HAN_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "两": 2,
    "兩": 2,
    "零": 0,
}
_HAN_NUMBER = "[〇零一二两兩三四五六七八九十百]{1,5}"
_NUMBER = rf"(?:\d{{1,3}}(?:\.5)?|{_HAN_NUMBER})"
_HAN_DURATION = LazyPattern(
    rf"(?<![\d.:年月第/])(?:{_NUMBER}\s*(?:个|個)?\s*(?:日|天|小时|时间)?\s*(?:至|到|或|から|-|–|—|~|"
    rf"～|〜|、)\s*)?"
    rf"(?P<number>{_NUMBER}|半)\s*(?:个|個|ヶ|か|カ)?(?P<half>半)?\s*"
    r"(?:(?P<business>工作[日天]|營業[日天]|营业[日天]|営業日|稼働日|平日)"
    r"|(?P<minutes>分钟|分鐘|分(?![割野別别析]))"
    r"|(?P<hours>小时|小時|钟头|鐘頭|時間|时间)"
    r"|(?P<weeks>星期|礼拜|禮拜|週間|周(?!年)|週)"
    r"|(?P<months>月(?!\d))"
    r"|(?P<years>年)"
    r"|(?P<days>天|日間?))(?P<more>半(?=で|以内|内|ほど|程))?",
)
_DAY_OF_MONTH = LazyPattern(r"^(?:に(?!ち)|号|號|生|曜|付|時点|现在|現在|程|常)")


def find_han_durations(text: str) -> list[WrittenDuration]:
    """The lengths of time of a sentence in Chinese or Japanese, in their order."""
    found = []
    for match in _HAN_DURATION.finditer(text.translate(_FULL_WIDTH)):
        group = next(name for name in _UNITS if match[name])
        rest = text[match.end() :]
        spelled_minutes = match["minutes"] == "分" and not match["number"].isdigit()
        if group == "days" and _DAY_OF_MONTH.search(rest):
            continue
        if spelled_minutes and not rest.startswith(("以内", "ほど", "後")):
            continue
        value = _read_han_number(match["number"])
        if match["half"] or match["more"]:
            value += Fraction(1, 2)
        found.append(WrittenDuration(match.start(), match.end(), value, _UNITS[group]))
    return found


_FULL_WIDTH = {ord("０") + digit: str(digit) for digit in range(10)}


def _read_han_number(text: str) -> Fraction:
    if text == "半":
        return Fraction(1, 2)
    if text[0].isdigit():
        return Fraction(text)
    total, digit = 0, 0
    for char in text:
        if char in "十百":
            total += max(digit, 1) * (10 if char == "十" else 100)
            digit = 0
        else:
            digit = _HAN_DIGITS[char]
    return Fraction(total + digit)

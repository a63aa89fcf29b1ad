"""Digits that are written as words: "oh seven seven double oh", "zéro six douze", 一三八."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from trustpages.patterns import LazyPattern

MIN_DIGITS = 7
_DIGITS: Mapping[str, str] = {
    "en": "zero|oh|o|nought|naught one two three four five six seven eight nine",
    "de": "null eins|ein zwei|zwo drei vier fünf|fuenf sechs sieben acht neun",
    "fr": "zéro|zero un|une deux trois quatre cinq six sept huit neuf",
    "es": "cero uno|un dos tres cuatro cinco seis siete ocho nueve",
    "it": "zero uno due tre quattro cinque sei sette otto nove",
    "nl": "nul een|één twee drie vier vijf zes zeven acht negen",
    "pl": "zero jeden dwa trzy cztery pięć|piec sześć|szesc siedem osiem dziewięć|dziewiec",
    "ar": "صفر واحد|واحدة اثنان|اثنين|إثنان|إثنين ثلاثة|ثلاث أربعة|أربع|اربعة|اربع خمسة|خمس"
    " ستة|ست سبعة|سبع ثمانية|ثمان|ثماني تسعة|تسع",
}
"""The words for 0 to 9 by language; a bar stands between two words for the same."""
_TEENS: Mapping[str, str] = {
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "de": "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "dix onze douze treize quatorze quinze seize dix-sept|dix~sept dix-huit|dix~huit"
    " dix-neuf|dix~neuf",
    "es": "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte"
    " veintiuno|veintiún veintidós|veintidos veintitrés|veintitres veinticuatro veinticinco"
    " veintiséis|veintiseis veintisiete veintiocho veintinueve",
    "it": "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    "nl": "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "pl": "dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście"
    " osiemnaście dziewiętnaście",
}
_POLISH_TENS = (
    "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt"
    " osiemdziesiąt dziewięćdziesiąt"
)
_TENS: Mapping[str, tuple[str, str, bool]] = {
    "en": ("twenty thirty forty fifty sixty seventy eighty ninety", "[- ]", False),
    "de": ("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", "und", True),
    "fr": ("vingt trente quarante cinquante soixante", "(?:[- ]et[- ]|[- ])", False),
    "es": ("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", " y ", False),
    "it": ("venti? trenta? quaranta? cinquanta? sessanta? settanta? ottanta? novanta?", "", False),
    "nl": ("twintig dertig veertig vijftig zestig zeventig tachtig negentig", "(?:en|ën)", True),
    "pl": (_POLISH_TENS, " ", False),
}
"""The words for 20, 30 ..., what joins them to a digit, and whether the digit comes first."""
_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
    "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
    "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
)
"""The words for 100, 200 ... where they are one: before a number they stand for their first digit."""
_HAN = {
    **dict(zip("零〇一二三四五六七八九", "00123456789", strict=True)),
    **dict(zip("○幺两兩壹贰貳叁參肆伍陆陸柒捌玖", "0122122334566789", strict=True)),
}
_KANA = {
    "ゼロ": "0", "ぜろ": "0", "れい": "0", "レイ": "0", "まる": "0", "マル": "0", "いち": "1", "イチ": "1",
    "に": "2", "ニ": "2", "さん": "3", "サン": "3", "よん": "4", "ヨン": "4", "ご": "5",
    "ゴ": "5", "ろく": "6", "ロク": "6", "なな": "7", "ナナ": "7", "はち": "8", "ハチ": "8",
    "きゅう": "9", "キュウ": "9",
}  # fmt: skip
_LETTERS = LazyPattern(r"[^\W\d_]+")
_MIN_WORDS, _WINDOW = 3, 6
"""So many words for numbers among so many words are looked at closely."""
_EAST_ASIAN = LazyPattern(rf"[{''.join(_HAN)}\u3041-\u30fa]")
_HAN_RUN = LazyPattern(
    rf"[{''.join(_HAN)}](?:[\s\-、·・.,の]{{0,2}}[{''.join(_HAN)}0-9]){{{MIN_DIGITS - 1},}}"
    rf"|(?<!\d)[0-9](?:[\s\-、·・.,の]{{0,2}}[{''.join(_HAN)}0-9]){{{MIN_DIGITS - 1},}}"
)
_KANA_RUN = LazyPattern(
    rf"(?:(?:{'|'.join(_KANA)}|[{''.join(_HAN)}0-9])[\s\-、・,のノ]{{0,2}}){{{MIN_DIGITS},}}"
)


class SpelledNumber(NamedTuple):
    """A number that is written in words: where it stands, and its digits."""

    start: int
    stop: int
    digits: str


def find_spelled_numbers(text: str) -> Iterator[SpelledNumber]:
    """Every run of words for at least seven digits, but for those that only count up or down."""
    if _has_words_together(text):
        for run in _compile_run().finditer(text):
            digits, words = _read_words(run[0])
            if words > 1 and len(digits) >= MIN_DIGITS:
                yield SpelledNumber(run.start(), run.end(), digits)
    if _EAST_ASIAN.search(text):
        yield from _find_east_asian(text)


def _has_words_together(text: str) -> bool:
    """Whether enough words for numbers stand near each other: the expression for runs is a costly one."""
    known = _list_tokens()
    words = _LETTERS.compiled.findall(text.casefold())
    places = [at for at, word in enumerate(words) if word in known]
    return any(
        last - first < _WINDOW
        for first, last in zip(places, places[_MIN_WORDS - 1 :], strict=False)
    )


def _find_east_asian(text: str) -> Iterator[SpelledNumber]:
    for run in _HAN_RUN.finditer(text):
        digits = "".join(_HAN.get(one, one) for one in run[0] if one in _HAN or one.isdigit())
        if sum(one in _HAN for one in run[0]) > 2 and not _is_count(digits):  # noqa: PLR2004
            yield SpelledNumber(run.start(), run.end(), digits)
    for run in _KANA_RUN.finditer(text):
        read = re.findall(rf"{'|'.join(_KANA)}|[{''.join(_HAN)}0-9]", run[0])
        digits = "".join(_KANA.get(one, _HAN.get(one, one)) for one in read)
        if sum(one in _KANA for one in read) > 1 and not _is_count(digits):
            yield SpelledNumber(run.start(), run.end(), digits)


def _is_count(digits: str) -> bool:
    """Whether digits only go up or down by one, are all the same, or say a day."""
    steps = {int(after) - int(before) for before, after in pairwise(digits)}
    return len(steps) == 1 or bool(re.fullmatch(r"(?:19|20)\d\d[01]\d[0-3]\d", digits))


@cache
def _compile_run() -> re.Pattern[str]:
    words = sorted((_as_pattern(word) for word in _list_words()), key=len, reverse=True)
    gap = r"[\s,،.\-/()·…_*|]{1,3}(?:(?:then|dann|puis|luego|poi|dan|potem|ثم)[\s,،]{1,2})?"
    word = rf"(?:{'|'.join(words)}|double|triple|treble|doppel|\d{{1,12}})"
    return re.compile(rf"(?i)(?<![\w.])\+?{word}(?:{gap}{word}){{3,}}(?!\w)")


@cache
def _list_words() -> Mapping[str, str]:
    """Every word for a number of one or two digits, with these."""
    found: dict[str, str] = {}
    for language, text in _DIGITS.items():
        _add(found, text.split(" "), 0)
        _add(found, _TEENS.get(language, "").split(), 10)
        found.update(_list_tens(language))
    fifteen = [*_DIGITS["fr"].split(), *_TEENS["fr"].split()]
    for at, words in enumerate(fifteen):
        for word in words.split("|") if at else ():
            found[f"quatre[- ]vingts?[- ]{word}"] = str(80 + at)
            if at > 9:  # noqa: PLR2004
                found[f"soixante(?:[- ]et[- ]|[- ]){word}"] = str(60 + at)
    for hundreds in _HUNDREDS:
        found.update((word, str(at)) for at, word in enumerate(hundreds.split(), 1))
    return found | {"quatre[- ]vingts?": "80", "hundred": "00", "thousand": "000"}


def _list_tens(language: str) -> Iterator[tuple[str, str]]:
    """The words for 20 to 99 of a language that joins them in one way."""
    tens, joint, is_digit_first = _TENS.get(language, ("", "", False))
    for at, ten in enumerate(tens.split(), 2):
        yield ten, f"{at}0"
        for digit, forms in enumerate(_DIGITS[language].split()[1:], 1):
            for form in forms.split("|"):
                pair = (form, joint, ten) if is_digit_first else (ten, joint, form)
                yield "".join(pair), f"{at}{digit}"


@cache
def _list_tokens() -> frozenset[str]:
    """The single words of numbers."""
    texts = (
        _as_pattern(word).casefold() for word in (*_list_words(), "double", "triple", "doppel")
    )
    return frozenset(word for text in texts for word in re.findall(r"[^\W\d_]+", text))


def _add(found: dict[str, str], words: list[str], first: int) -> None:
    for at, forms in enumerate(words, first):
        for form in forms.split("|"):
            found.setdefault(form, str(at))


def _as_pattern(word: str) -> str:
    return word.replace("~", "[- ]")


@cache
def _compile_words() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One expression with a group for each word, the longest first, and what each stands for."""
    known = sorted(_list_words().items(), key=lambda one: len(_as_pattern(one[0])), reverse=True)
    source = "|".join(f"({_as_pattern(word)})" for word, _ in known)
    others = r"(?P<twice>double|doppel)|(?P<thrice>triple|treble)|(?P<plain>\d+)"
    return re.compile(rf"(?i)(?<!\w)(?:{source}|{others})(?!\w)"), tuple(
        value for _, value in known
    )


def _read_words(text: str) -> tuple[str, int]:
    """The digits of a run, and how many words there are; "" for one that only counts."""
    pattern, values = _compile_words()
    digits, words, times = "", 0, 1
    read: list[int] = []
    for found in pattern.finditer(text):
        if found["twice"] or found["thrice"]:
            times = 2 if found["twice"] else 3
            continue
        is_word = found["plain"] is None
        value = values[(found.lastindex or 1) - 1] if is_word else found["plain"]
        digits, words, times = digits + value * times, words + is_word, 1
        read.append(int(value))
    is_list = {after - before for before, after in pairwise(read)} in ({1}, {-1})
    return ("" if is_list or _is_count(digits) else digits), words

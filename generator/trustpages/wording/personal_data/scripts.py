"""Names in other scripts: Chinese ones in Latin letters, Japanese ones in kana and Latin letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from trustpages.patterns import LazyPattern

HAN = LazyPattern(r"[\u3400-\u4dbf\u4e00-\u9fff々]+")
KANA = LazyPattern(r"[\u3041-\u3096\u30a1-\u30fa\u30fc]+")


def fold_latin(text: str) -> str:
    """Letters without their marks, in lower case: `Müller` and `MULLER` are one."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l").replace("ø", "o"))
    return "".join(one for one in decomposed if not unicodedata.combining(one))


@lru_cache(maxsize=4096)
def spell_han(text: str) -> tuple[str, ...]:
    """The syllables of Chinese characters in Latin letters (pinyin), without tones."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - slow to load, for Chinese names only

    return tuple(lazy_pinyin(text))


def fold_kana(text: str) -> str:
    """Kana as katakana, without long marks and blanks."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(
        chr(ord(one) + 0x60) if "\u3041" <= one <= "\u3096" else one
        for one in plain
        if one not in " ー"
    )


def spell_kana(text: str) -> str:
    """Kana in Latin letters (Hepburn), with each long vowel as a short one."""
    from jaconv import kana2alphabet, kata2hira  # noqa: PLC0415 - for Japanese names only

    return shorten_vowels(kana2alphabet(kata2hira(unicodedata.normalize("NFKC", text))))


def shorten_vowels(text: str) -> str:
    """Latin letters with each long vowel of Japanese as a short one: `Satou`, `Satoh` and `Sato` are one."""
    return re.sub(r"(?:ou|oo|oh(?![aeiou]))", "o", re.sub(r"uu", "u", text.replace("-", "")))

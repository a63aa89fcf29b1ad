"""Which languages a sentence may be in, and a cheap first look for the words of a rule."""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from typing import TypeVar

from trustpages.patterns import LazyPattern
from trustpages.wording.sentences import Sentence, list_own_sentences

_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN_LANGUAGES = ("zh", "ja")
_BREAK = re.compile(r"[;:—–!?；：！？]")
_COMMA = re.compile(r"[,，、]")
_CONTINUATION = re.compile(r"\s*(?:or|nor|oder|noch|ou|ni)\b", re.IGNORECASE)
"""What begins a clause for which the negation of the one before it holds, too."""
_CLAUSE_END = re.compile(r"[,，、;:—–!?；：！？]")
_SHORT_CLAUSE, _SHORT_HAN_CLAUSE = 12, 5
_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = {
    language: frozenset(_WORD.findall(words))
    for language, words in {
        "en": "the and of to you your we our is are for with this that it if by from what",
        "de": "der die das und ist sie wir nicht mit für ein eine den dem von zu auf im ihre wenn bei wird",
        "fr": "le la les et est vous nous votre des du de un une dans pour sur avec que qui au ce ne",
        "es": "el la los las y es su nuestro del de un una en por para con que se al lo le no si más",
        "it": "il gli di che è per con del della dei non una sono nel alla ai le si da più anche",
        "nl": "het een van is dat die niet wij u uw voor met op te zijn bij naar om ook wordt",
        "pl": "i w na z do się nie jest to od że dla lub po jak są przy za",
        "pt": "o os um uma para com não do da dos das em ao você seu sua por é ou",
        "sv": "och att det som på är av för med till den har inte ett vi kan du om",
    }.items()
}
"""Words that a text of a language has whatever it is about."""


def _list_tags_by_word() -> Mapping[str, tuple[str, ...]]:
    tags: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for tag, words in _FUNCTION_WORDS.items():
        for word in words:
            tags[word] += (tag,)
    return dict(tags)


_TAGS_BY_WORD = _list_tags_by_word()
"""The languages that each of these words is of."""
GUESSED_LANGUAGES = frozenset({*_FUNCTION_WORDS, *_HAN_LANGUAGES})
"""The languages that `guess_language` tells apart."""
READ_AS_OTHERS = ("ı", "ſ", "\u0307")
"""What `re.IGNORECASE` takes for an i or an s, too, and the dot that a capital of Turkish leaves behind."""
_GUESSED_LENGTH, _LETTERS_OF_A_SIGN = 600, 4
_CLEAR_COUNT, _CLEAR_RATIO = 3, 2
"""How many of them a language needs, and how many times as many as the next one."""


@dataclass(frozen=True)
class WordFamilies:
    """The words that a rule knows of one language; those who extend it add the families.

    `language` is its tag; `first_look` has pieces of words in lower case, with strokes between them: a text
    without any of them is not taken apart.
    """

    language: str
    first_look: str

    @cached_property
    def marks(self) -> tuple[str, ...]:
        """The pieces of `first_look`."""
        return tuple(dict.fromkeys(self.first_look.split("|")))


Families = TypeVar("Families", bound=WordFamilies)


class MarkedPattern(LazyPattern):
    """A family whose expression is searched only where a text has a piece of its `first_look`."""

    def __init__(self, source: str, first_look: str) -> None:
        super().__init__(source, re.IGNORECASE, first_look=first_look)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The first place in a text that matches, from an index on."""
        return super().search(text, start) if self._may_find(text) else None

    def finditer(
        self, text: str, start: int = 0, stop: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Every place in a text that matches, between two indices."""
        return super().finditer(text, start, stop) if self._may_find(text) else iter(())

    def _may_find(self, text: str) -> bool:
        return self.may_match(text) or any(map(text.lower().__contains__, READ_AS_OTHERS))


def compile_family(source: str) -> LazyPattern:
    """The regular expression of a family of words, in capitals or not."""
    return LazyPattern(source, re.IGNORECASE)


def compile_families(
    kind: Callable[..., Families], language: str, first_looks: Mapping[str, str], **families: str
) -> Families:
    """A `kind` whose families are regular expressions, from their sources by name.

    `first_looks` has the pieces of words for those of which a text must have one to be taken apart.
    """
    patterns = {
        name: MarkedPattern(source, first_looks[name])
        if name in first_looks
        else compile_family(source)
        for name, source in families.items()
    }
    return kind(language, "|".join(first_looks.values()), **patterns)


def iterate_marked(
    text: str, languages: tuple[Families, ...], language: str = ""
) -> Iterator[tuple[Sentence, tuple[Families, ...]]]:
    """Each sentence with the languages in which it may break a rule; a text without marks costs a search.

    `language` (BCP 47) is that of the text; where it is "", or of another script, the text itself shows it.
    """
    of_text = _choose_language(text, language)
    lower = text.lower()
    possible = [
        (words, marks)
        for words in languages
        if words.language == of_text or (not of_text and words.language in _FUNCTION_WORDS)
        if (marks := list(filter(lower.__contains__, words.marks)))
    ]
    if not possible:
        return
    for sentence in list_own_sentences(text):
        lower = sentence.text.lower()
        marked = tuple(words for words, marks in possible if any(map(lower.__contains__, marks)))
        if marked:
            yield sentence, marked


@lru_cache(maxsize=64)  # a text is looked through for one thing after the other
def _choose_language(text: str, language: str) -> str:
    """The tag of the language in which a text is read: the stated one, unless its script is another's."""
    stated = language.partition("-")[0]
    if not stated or stated in _HAN_LANGUAGES:
        return guess_language(text)
    return _guess_by_script(text[:_GUESSED_LENGTH]) or stated


def guess_language(text: str) -> str:
    """The language of a text by its script or its function words; "" where they leave it open."""
    start = text[:_GUESSED_LENGTH]
    if tag := _guess_by_script(start):
        return tag
    known = filter(None, map(_TAGS_BY_WORD.get, _WORD.findall(start.lower())))
    counts = Counter(chain.from_iterable(known))
    (language, most), (_, next_most) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return language if most >= _CLEAR_COUNT and most >= _CLEAR_RATIO * next_most else ""


def _guess_by_script(text: str) -> str:
    """The tag of the language whose signs most of a text is written in; "" for one in letters."""
    han = 0 if text.isascii() else len(_HAN.findall(text))
    if not han or han * _LETTERS_OF_A_SIGN <= sum(map(len, _WORD.findall(text.lower()))) - han:
        return ""
    return "ja" if _KANA.search(text) else "zh"


def blank_matches(text: str, pattern: LazyPattern) -> str:
    """A text with blanks in place of what a pattern finds."""
    return pattern.sub(lambda one: " " * len(one[0]), text)


def is_denied(calm: str, start: int, stop: int, denial: LazyPattern, *, inside: bool) -> bool:
    """Whether a negation belongs to a piece: in its clauses, or at the end of the one before them.

    `calm` is the sentence without idioms that hold a negation and deny nothing; with `inside` a negation
    within the piece itself counts, too. A clause of a few words before ("We never, ...") counts as well.
    """
    first = max((one.end() for one in _BREAK.finditer(calm, 0, start)), default=0)
    last = next((one.start() for one in _BREAK.finditer(calm, stop)), len(calm))
    if not inside and not _HAN.search(calm):
        last = next((one.start() for one in _COMMA.finditer(calm, stop, last)), last)
    commas = [one.end() for one in _COMMA.finditer(calm, first, start)]
    if commas:
        before = calm[commas[-2] if len(commas) > 1 else first : commas[-1] - 1].strip()
        first = commas[-1]
        if _CONTINUATION.match(calm, first):
            first -= len(before) + 1
        limit = _SHORT_HAN_CLAUSE if _HAN.search(before) else _SHORT_CLAUSE
        if denial.search(before if len(before) <= limit else before[-limit:]):
            return True
    around = calm[first:last] if inside else f"{calm[first:start]} {calm[stop:last]}"
    return bool(denial.search(around))


def find_clause(text: str, start: int, stop: int) -> tuple[int, int]:
    """The piece of a sentence between commas or stronger signs in which something stands."""
    first = max((one.end() for one in _CLAUSE_END.finditer(text, 0, start)), default=0)
    last = next((one.start() for one in _CLAUSE_END.finditer(text, stop)), len(text))
    return first, last

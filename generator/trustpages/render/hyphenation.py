"""Soft hyphens in long words of languages that join nouns, from the dictionaries of `pyphen`.

Browsers hyphenate by `hyphens: auto` only where they have a dictionary of the language; Chromium on most
desktops has none. A soft hyphen (U+00AD) shows at the end of a line only.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache, partial
from importlib.metadata import version
from itertools import pairwise
from typing import Any, Protocol

from trustpages.fields import LocalizedStr
from trustpages.local_cache import LocalCache
from trustpages.patterns import LazyPattern


class _Dictionary(Protocol):
    """What is used of a dictionary of `pyphen`."""

    def positions(self, word: str) -> Iterable[Any]:
        """The places where a word may part: integers with an attribute `data`."""


SOFT_HYPHEN = "\u00ad"
MIN_LETTERS = 12
"""Shorter words fit a line of 320 CSS pixels in the largest heading."""
MIN_PART = 4
"""The fewest letters before the first and after the last hyphen."""
KIND = "hyphenations"
_DICTIONARIES: dict[str, str] = {
    "da": "da_DK",
    "de": "de_DE",
    "nb": "nb_NO",
    "nl": "nl_NL",
    "nn": "nn_NO",
    "sv": "sv_SE",
}
"""Languages that write compounds as one word, by their subtag; `pyphen` has no dictionary for Finnish."""
_LONG_WORD = LazyPattern(rf"(?<![\w@./:#{{%=-])[^\W\d_]{{{MIN_LETTERS},}}(?![\w@=(]|[./:]\w)")
"""A word of letters alone; no part of an address, a file's name or a code."""


def insert_soft_hyphens(text: str, language: str, local: LocalCache | None = None) -> str:
    """A text with soft hyphens in its long words; a text in `LocalizedStr.language` is in that language.

    `language` is the tag of the page, `local` where the answers are kept between processes. Text that is
    markup already, holds a soft hyphen, or is in another language stays as it is.
    """
    if hasattr(text, "__html__") or SOFT_HYPHEN in text:
        return text
    own = text.language if isinstance(text, LocalizedStr) else ""
    dictionary = _DICTIONARIES.get((own or language).split("-")[0])
    if dictionary is None or len(text) < MIN_LETTERS:
        return text
    hyphenated = _LONG_WORD.sub(
        lambda found: hyphenate_word(found[0], dictionary, local), str(text)
    )
    return LocalizedStr(hyphenated, own) if own else hyphenated


@lru_cache(maxsize=10_000)  # the words of a large shop; depends on its arguments only
def hyphenate_word(word: str, dictionary: str, local: LocalCache | None = None) -> str:
    """One word with soft hyphens; `dictionary` is a name that `pyphen` knows, such as "de_DE"."""
    if local is None:
        return _hyphenate(word, dictionary)
    key = f"{version('pyphen')} {dictionary} {MIN_PART} {word}"
    if (data := local.load(KIND, key)) is not None:
        return data.decode()
    hyphenated = _hyphenate(word, dictionary)
    local.store(KIND, key, hyphenated.encode())
    return hyphenated


def _hyphenate(word: str, dictionary: str) -> str:
    """Divisions that change the spelling have `data` and are left out: a soft hyphen changes no letter."""
    found = _load_dictionary(dictionary).positions(word)
    places = [0, *(place for place in found if place.data is None), len(word)]
    return SOFT_HYPHEN.join(word[first:last] for first, last in pairwise(places))


@lru_cache(maxsize=len(_DICTIONARIES))
def _load_dictionary(name: str) -> _Dictionary:
    from trustpages.render.hyphen_patterns import load_dictionary  # noqa: PLC0415 - for long words only

    dictionary: _Dictionary = load_dictionary(name, MIN_PART, MIN_PART)
    return dictionary


def create_hyphenator(language: str, local: LocalCache | None) -> partial[str]:
    """`insert_soft_hyphens` for the pages of a language."""
    return partial(insert_soft_hyphens, language=language, local=local)

"""The clauses of a Chinese or Japanese sentence, so that a large line ends where the sense does."""

from __future__ import annotations

from trustpages.fields import LocalizedStr
from trustpages.patterns import LazyPattern

_NO_START = "[，、。；：！？”’」』）】…]"
_ENDS = LazyPattern(rf"((?<=[，。；：！？])|(?<=[，。；：！？][”’」』）】]))(?!{_NO_START}|$)")
_ENDS_WITH_COMMA = LazyPattern(
    rf"((?<=[、。；：！？])|(?<=[、。；：！？][”’」』）】]))(?!{_NO_START}|$)"
)
"""For sentences without a full comma: 、 separates clauses in Japanese, in Chinese a list."""


def split_clauses(text: str) -> tuple[str, ...]:
    """The clauses of a sentence, each with the mark that ends it; together they are the sentence.

    A text that is not translated yet, or has no such marks, is one clause.
    """
    if isinstance(text, LocalizedStr) and text.language:
        return (text,)
    ends = _ENDS if "，" in text else _ENDS_WITH_COMMA
    return tuple(ends.sub("\n", str(text)).split("\n"))

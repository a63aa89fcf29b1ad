"""What a page says of the author of a review: initials, and never a name or a town."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_HAN_AND_KIN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts in which one character is a whole name's part, and takes no full stop."""
_FORM_OF_ADDRESS = re.compile(r"(?:女士|先生|小姐|太太|さん|様|씨)$")


def make_initials(name: str) -> str:
    """The initials of a name's first and last word; "" for a name without letters.

    What follows a comma is left out, since it is a town or a title.

    >>> make_initials("Maria del Rossi, Leeds"), make_initials("周燕"), make_initials("t***8")
    ('M. R.', '周', 'T.')
    """
    before = re.split(r"[,，、@]", name.strip(), maxsplit=1)[0].strip()
    words = _WORD.findall(_FORM_OF_ADDRESS.sub("", before) or before)
    ends = words[:1] if len(words) < 2 else [words[0], words[-1]]  # noqa: PLR2004 - the two ends
    if words and _HAN_AND_KIN.match(words[0]):
        ends = words[:1]
    return " ".join(_shorten(word) for word in ends)


def _shorten(word: str) -> str:
    return word[0] if _HAN_AND_KIN.match(word) else f"{word[0].upper()}."

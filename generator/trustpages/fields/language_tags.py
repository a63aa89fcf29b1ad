"""Language tags (BCP 47): the script that each is written in, and the tags that may stand in for it."""

import re
from collections.abc import Mapping
from functools import cache

from babel.core import get_global

_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def is_language_tag(tag: str) -> bool:
    """Whether a text is the tag of a language that CLDR knows."""
    return bool(_TAG.fullmatch(tag) and find_script(tag))


def find_script(tag: str) -> str:
    """The ISO 15924 code of the script that a language is written in: "Hant" of zh-TW; "" if unknown."""
    language, *subtags = tag.split("-")
    stated = next((subtag for subtag in subtags if len(subtag) == 4), "")  # noqa: PLR2004 - a script
    if stated:
        return stated.title()
    likely: Mapping[str, str] = get_global("likely_subtags")
    for known in (f"{language}_{subtags[-1].upper()}" if subtags else language, language):
        parts = likely.get(known, "").split("_")
        if len(parts) > 1:
            return parts[1]
    return ""


@cache  # one for each tag in use
def list_fallback_tags(tag: str) -> tuple[str, ...]:
    """A tag and those whose words it may take, the nearest first: none in another script.

    >>> list_fallback_tags("zh-TW"), list_fallback_tags("pt-BR")
    (('zh-TW', 'zh-Hant'), ('pt-BR', 'pt-Latn', 'pt'))
    """
    language, script = tag.split("-", maxsplit=1)[0], find_script(tag)
    candidates = (tag, f"{language}-{script}" if script else tag, language)
    if "-" not in tag:
        return (tag,)
    return tuple(dict.fromkeys(one for one in candidates if find_script(one) == script))

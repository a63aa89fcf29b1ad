"""Interface words of languages that put no space between words: Chinese and Japanese."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

_HAN = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60\u3001-\u303f"
"""Ideographs, kana and full-width signs; a space stands between them and Latin letters or digits only."""
_BEFORE_PLACEHOLDER = re.compile(rf"(?<=[{_HAN}]) (?=%\((\w+)\)s)")
_AFTER_PLACEHOLDER = re.compile(rf"(?<=%\()(\w+)\)s (?=[{_HAN}])")
_STARTS_WITH_HAN = re.compile(rf"(?:\s*<[^<>]*>)*\s*[{_HAN}]")
_ENDS_WITH_HAN = re.compile(rf"[{_HAN}]\s*(?:<[^<>]*>\s*)*\Z")


def build_plural(catalogue: gettext.NullTranslations) -> Callable[..., str]:
    """The function `ngettext` of templates, as Jinja has it, with `join_message`."""

    def translate_plural(singular: str, plural: str, num: int, **variables: Any) -> str:
        return join_message(catalogue.ngettext(singular, plural, num), {"num": num, **variables})

    return translate_plural


def join_message(message: str, variables: Mapping[str, Any]) -> str:
    """A message with its variables; a space between two ideographs is left out, values stay as they are.

    >>> [str(join_message("写信给 %(name)s", {"name": name})) for name in ("何静", "Lin")]
    ['写信给何静', '写信给 Lin']
    """

    def join_before(space: re.Match[str]) -> str:
        return "" if _STARTS_WITH_HAN.match(str(variables[space[1]])) else " "

    def join_after(space: re.Match[str]) -> str:
        is_han = _ENDS_WITH_HAN.search(str(variables[space[1]]))
        return f"{space[1]})s" if is_han else space[0]

    message = _AFTER_PLACEHOLDER.sub(join_after, _BEFORE_PLACEHOLDER.sub(join_before, message))
    return Markup(message) % variables  # noqa: S704 - the theme's own words; values are escaped

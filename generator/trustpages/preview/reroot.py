"""A page whose links count from one root, led to another: the page for lost addresses, in the preview."""

from __future__ import annotations

import re
from functools import partial
from html.parser import HTMLParser

LINK, LIST = r"(^[\"']?\s*)", r"(^[\"']?\s*|,\s+)"
"""Where an address begins in the value of an attribute, its quotes included."""

LINKS = {"href": LINK, "src": LINK, "poster": LINK, "srcset": LIST}
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]+)(\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")


def rerooted(page: bytes, old: str, new: str) -> bytes:
    """A page with the links of its tags that begin with the path `old` beginning with `new` instead.

    Both paths have a slash at both ends. Whole addresses, words, comments and scripts stay as they are.

    >>> rerooted(b'<a href="/trust/returns/">/trust/</a>', "/trust/", "/")
    b'<a href="/returns/">/trust/</a>'
    """
    text = page.decode("utf-8", "surrogateescape")
    led = partial(_led, old=old, new=new)
    pieces, done = [], 0
    for start, tag in _tags(text):
        pieces += [text[done:start], _ATTRIBUTE.sub(led, tag)]
        done = start + len(tag)
    return "".join([*pieces, text[done:]]).encode("utf-8", "surrogateescape")


def _led(attribute: re.Match[str], old: str, new: str) -> str:
    name, equals, value = attribute.groups()
    if name.lower() not in LINKS:
        return attribute[0]
    begins = rf"{LINKS[name.lower()]}{re.escape(old)}(?!/)"
    return name + equals + re.sub(begins, lambda found: found[1] + new, value)


def _tags(page: str) -> list[tuple[int, str]]:
    """Every start tag as it is written, with where it starts."""
    tags = _Tags()
    tags.feed(page)
    tags.close()
    lines = [0, *(found.end() for found in re.finditer("\n", page))]
    return [(lines[line - 1] + column, tag) for line, column, tag in tags.found]


class _Tags(HTMLParser):
    """Notes where each start tag is; what looks like one in a comment or a script is none."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[int, int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((*self.getpos(), self.get_starttag_text() or ""))

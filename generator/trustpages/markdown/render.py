"""Markdown into HTML. Raw HTML in it is shown, not obeyed.

A heading of the first level becomes one of the second, since the page has its title already.
Extensions: tables, definition lists, footnotes, abbreviations, fenced code, admonitions, sane lists, and
anchors on headings made from their words. The reference for authors is `docs/markdown.md`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any, TypeAlias

import nh3

from trustpages.cache import BuildCache
from trustpages.paths import RESERVED_CHARACTERS

LinkResolver: TypeAlias = Callable[[str], str]
"""An address as it was written into the address to publish; "" takes the link away."""

MAX_HEADING_LEVEL = 6
BLOCK_TAGS = ("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "div")
LIST_TAGS = ("ul", "ol", "li", "dl", "dt", "dd")
TABLE_TAGS = ("table", "thead", "tbody", "tr", "th", "td")
INLINE_TAGS = ("a", "em", "strong", "s", "code", "sup", "abbr")
ALLOWED_TAGS = frozenset((*BLOCK_TAGS, *LIST_TAGS, *TABLE_TAGS, *INLINE_TAGS))
ALLOWED_ATTRIBUTES: dict[str, set[str]] = {
    "*": set(),
    "a": {"href", "class", "id"},
    "th": {"class"},
    "td": {"class"},
    "div": {"class"},
    "li": {"id"},
    "sup": {"id"},
    "abbr": {"title"},
    "p": {"class"},
    "code": {"class"},
    "ol": {"start"},
    **{f"h{level}": {"id"} for level in range(2, 7)},
}
PLACEHOLDER_START, PLACEHOLDER_END = RESERVED_CHARACTERS[0], RESERVED_CHARACTERS[1]
LINK_PLACEHOLDER = re.compile(f' href="{PLACEHOLDER_START}(\\d+){PLACEHOLDER_END}"')
"""Private-use characters around a number that stands for an address; no text may bring its own."""
ALLOWED_SCHEMES = {"https", "http", "mailto", "tel"}
_CLEANER = nh3.Cleaner(
    tags=set(ALLOWED_TAGS),
    attributes=ALLOWED_ATTRIBUTES,
    url_schemes=ALLOWED_SCHEMES,
    link_rel=None,
    strip_comments=True,
)
_PLAIN_TEXT = re.compile(r"(?!.{0,9}[.)])[^\W\d_]{2}(?:[^\W_]|[ ,.;()!?'’“”–—-])*(?<! )")
"""One line of words in which nothing can be a mark of Markdown; numbered items come at its start."""


def render_markdown(
    text: str,
    resolve: LinkResolver = lambda address: address,
    prefix: str = "",
    cache: BuildCache | None = None,
) -> str:
    r"""Render Markdown as HTML; `prefix` keeps the anchors of several texts on one page apart.

    Raises `MarkdownDepthError` where lists, quotations or emphases lie in each other too deep.

    >>> render_markdown("Send it *back*.")
    '<p>Send it <em>back</em>.</p>'
    """
    cache = cache or BuildCache()
    source = text
    for mark in (PLACEHOLDER_START, PLACEHOLDER_END):
        source = source.replace(mark, "")
    rendered, written = cache.get_or_load(
        "markdown.convert", _convert_markdown, _restore_conversion, source, prefix
    )

    def insert_address(found: re.Match[str]) -> str:
        address = resolve(written[int(found[1])])
        return f' href="{html.escape(address)}"' if address else ""

    return _clean_html(LINK_PLACEHOLDER.sub(insert_address, rendered), cache)


def _clean_html(text: str, cache: BuildCache) -> str:
    """HTML without all that is not allowed; what was found clean before is not looked through again."""
    if cache.load("markdown.clean", text):
        return text
    cleaned: str = _CLEANER.clean(text)
    if cleaned == text:
        cache.keep("markdown.clean", "clean", text)
    return cleaned


def _restore_conversion(kept: list[Any]) -> tuple[str, tuple[str, ...]]:
    return kept[0], tuple(kept[1])


def _convert_markdown(text: str, prefix: str) -> tuple[str, tuple[str, ...]]:
    if _PLAIN_TEXT.fullmatch(text):
        return f"<p>{text}</p>", ()
    from trustpages.markdown.converter import convert_markdown  # noqa: PLC0415 - slow to load

    return convert_markdown(text, prefix)

"""Markdown into HTML; the only file that knows the library. Raw HTML in it is shown, not obeyed.

A heading of the first level becomes one of the second, since the page has its title already.
Extensions: tables, definition lists, footnotes, abbreviations, fenced code, admonitions, sane lists, and
anchors on headings made from their words. The reference for authors is `docs/markdown.md`.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import TypeAlias
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions import Extension
from markdown.extensions.toc import TocExtension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from trustpages.cache import BuildCache
from trustpages.paths import RESERVED_CHARACTERS

LIST_INDENT = 4
"""Spaces by which an inner list is indented in the end."""
MIN_LIST_INDENT = 2
"""Spaces by which authors indent one at least; CommonMark asks for the width of the sign above it."""
_LIST_LINE = re.compile(r"(?P<space> *)(?P<sign>(?:[-*+]|\d{1,9}\.) +)?")


def normalize_list_indents(lines: list[str]) -> Iterator[str]:
    """The lines of a text, those in lists indented by four spaces for each list that they lie in.

    What is indented by four spaces without a list above it stays: it belongs to a note or is code.
    """
    open_items: list[int] = []
    after_blank = False
    for line in lines:
        found = _LIST_LINE.match(line)
        indent = len(found["space"]) if found else 0
        is_item = bool(found and found["sign"]) and (bool(open_items) or indent < LIST_INDENT)
        if line.strip():
            open_items = _update_open_items(
                open_items, indent, is_item=is_item, after_blank=after_blank
            )
            depth = len(open_items) - is_item
            is_code = not is_item and indent >= LIST_INDENT * (depth + 1)
            stays = not open_items or not indent or is_code
            yield line if stays else " " * (LIST_INDENT * depth) + line[indent:]
        else:
            yield line
        after_blank = not line.strip()


def _update_open_items(
    open_items: list[int], indent: int, *, is_item: bool, after_blank: bool
) -> list[int]:
    """The indents of the items that a line lies in, its own last if it begins one."""
    inside = [one for one in open_items if indent >= one + MIN_LIST_INDENT]
    if is_item:
        return [*inside, indent]
    return inside if after_blank else open_items


LinkResolver: TypeAlias = Callable[[str], str]
"""An address as it was written into the address to publish; "" takes the link away."""

MAX_HEADING_LEVEL = 6
BLOCK_TAGS = ("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "div")
LIST_TAGS = ("ul", "ol", "li", "dl", "dt", "dd")
TABLE_TAGS = ("table", "thead", "tbody", "tr", "th", "td")
INLINE_TAGS = ("a", "em", "strong", "code", "sup", "abbr")
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
EXTENSION_CONFIGS: dict[str, dict[str, object]] = {"footnotes": {"SEPARATOR": "-"}}
PLACEHOLDER_START, PLACEHOLDER_END = RESERVED_CHARACTERS[0], RESERVED_CHARACTERS[1]
LINK_PLACEHOLDER = re.compile(f' href="{PLACEHOLDER_START}(\\d+){PLACEHOLDER_END}"')
STRIP_PLACEHOLDERS = dict.fromkeys(map(ord, (PLACEHOLDER_START, PLACEHOLDER_END)))
"""Private-use characters around a number that stands for an address; no text may bring its own."""
ALLOWED_SCHEMES = {"https", "http", "mailto", "tel"}
FOOTNOTE_CLASSES = {"footnote-ref", "footnote-backref"}
"""Classes of the links that the library makes between a footnote and its number."""


def slugify_heading(words: str, separator: str = "-") -> str:
    """An anchor from a heading's words, in any script: letters and digits, joined by hyphens."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    parts = "".join(mark if _is_word_character(mark) else " " for mark in plain).split()
    return separator.join(parts) or "section"


def _is_word_character(mark: str) -> bool:
    """Whether a character is part of a word; vowel signs and accents that stand alone are."""
    return mark.isalnum() or unicodedata.category(mark).startswith("M")


class _LinkExtractor(Treeprocessor):
    """Takes the addresses out, to be put in anew on each page, and turns alignment into classes."""

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self.prefix = prefix
        self.addresses: list[str] = []

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.get("class") in FOOTNOTE_CLASSES:
                element.set("href", f"#{self.prefix}{element.get('href', '')[1:]}")
            elif element.tag == "a":
                self._extract_link(element)
            if re.match(r"fn(ref\d*)?-\w", element.get("id", "")):
                element.set("id", f"{self.prefix}{element.get('id')}")
            if element.tag in {"th", "td"}:
                _convert_alignment(element)
            if element.tag == "h1":
                element.tag = "h2"

    def _extract_link(self, element: Element) -> None:
        written = element.get("href", "").replace(AMP_SUBSTITUTE, "&")
        element.attrib.pop("title", None)
        element.set("href", f"{PLACEHOLDER_START}{len(self.addresses)}{PLACEHOLDER_END}")
        self.addresses.append(html.unescape(written))


def _convert_alignment(element: Element) -> None:
    style = element.attrib.pop("style", "")
    if "right" in style:
        element.set("class", "number")


class _ListNestingPreprocessor(Preprocessor):
    """Inner lists by whatever their authors indent them; blocks of code are put aside before."""

    def run(self, lines: list[str]) -> list[str]:
        return list(normalize_list_indents(lines))


class _SafeMarkdownExtension(Extension):
    """No raw HTML, no pictures: those belong to the facts, with their alt text."""

    def __init__(self, links: _LinkExtractor) -> None:
        super().__init__()
        self.links = links

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the library's name
        md.preprocessors.deregister("html_block")
        md.preprocessors.register(_ListNestingPreprocessor(), "trustpages-nesting", 24)
        md.inlinePatterns.deregister("html")
        for name in ("image_link", "image_reference", "short_image_ref"):
            md.inlinePatterns.deregister(name)
        md.treeprocessors.register(self.links, "trustpages-links", -1)


def render_markdown(
    text: str,
    resolve: LinkResolver = lambda address: address,
    prefix: str = "",
    cache: BuildCache | None = None,
) -> str:
    r"""Draw Markdown as HTML; `prefix` keeps the anchors of several texts on one page apart.

    >>> to_html("Send it *back*.")
    '<p>Send it <em>back</em>.</p>'
    """
    source = text.translate(STRIP_PLACEHOLDERS)
    rendered, written = (cache or BuildCache()).get_or_compute(
        "markdown.convert", (source, prefix), _convert_markdown, source, prefix
    )

    def insert_address(found: re.Match[str]) -> str:
        address = resolve(written[int(found[1])])
        return f' href="{html.escape(address)}"' if address else ""

    return nh3.clean(
        LINK_PLACEHOLDER.sub(insert_address, rendered),
        tags=set(ALLOWED_TAGS),
        attributes=ALLOWED_ATTRIBUTES,
        url_schemes=ALLOWED_SCHEMES,
        link_rel=None,
        strip_comments=True,
    )


def _convert_markdown(text: str, prefix: str) -> tuple[str, tuple[str, ...]]:
    """The library's HTML with a number in place of each address, and the addresses as written.

    It takes most of the time of a build and depends on nothing else, so it is kept.
    """
    links = _LinkExtractor(prefix)
    extensions: list[Extension | str] = [
        "abbr",
        "admonition",
        "def_list",
        "fenced_code",
        "footnotes",
        "sane_lists",
        "tables",
        TocExtension(slugify=lambda words, sep: f"{prefix}{slugify_heading(words, sep)}"),
        _SafeMarkdownExtension(links),
    ]
    rendered = markdown.Markdown(
        extensions=extensions, extension_configs=EXTENSION_CONFIGS
    ).convert(text)
    return rendered, tuple(links.addresses)

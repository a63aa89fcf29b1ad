"""Markdown into HTML. Raw HTML in it is shown, not obeyed.

A heading of the first level becomes one of the second, since the page has its title already.
Extensions: tables, definition lists, footnotes, abbreviations, fenced code, admonitions, sane lists, and
anchors on headings made from their words. The reference for authors is `docs/markdown.md`.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from threading import local
from typing import Any, TypeAlias
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions import Extension
from markdown.extensions.toc import TocExtension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from trustpages.cache import BuildCache
from trustpages.markdown.block_parser import LinearMarkdown
from trustpages.markdown.blocks import close_fences, normalize_blocks
from trustpages.markdown.inline import InlineParser
from trustpages.markdown.nesting import MarkdownDepthError
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
EXTENSION_CONFIGS: dict[str, dict[str, object]] = {"footnotes": {"SEPARATOR": "-"}}
PLACEHOLDER_START, PLACEHOLDER_END = RESERVED_CHARACTERS[0], RESERVED_CHARACTERS[1]
LINK_PLACEHOLDER = re.compile(f' href="{PLACEHOLDER_START}(\\d+){PLACEHOLDER_END}"')
STRIP_PLACEHOLDERS = dict.fromkeys(map(ord, (PLACEHOLDER_START, PLACEHOLDER_END)))
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


class _AnchorNumbering:
    """Anchors of one text; the library would count from one anew for each heading of the same words."""

    def __init__(self) -> None:
        self.reset("")

    def reset(self, prefix: str) -> None:
        """Begin a text whose anchors begin with `prefix`."""
        self.prefix = prefix
        self.counts: Counter[str] = Counter()

    def make_anchor(self, words: str, separator: str) -> str:
        """The anchor of the next heading: `returns`, and `returns_1` for the second of the same words."""
        anchor = f"{self.prefix}{slugify_heading(words, separator)}"
        self.counts[anchor] += 1
        earlier = self.counts[anchor] - 1
        return f"{anchor}_{earlier}" if earlier else anchor


class _LinkExtractor(Treeprocessor):
    """Takes the addresses out, to be put in anew on each page, and turns alignment into classes."""

    def __init__(self) -> None:
        super().__init__()
        self.reset("")

    def reset(self, prefix: str) -> None:
        """Begin a text whose anchors begin with `prefix`."""
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
        written = element.get("href", "")
        element.set("href", f"{PLACEHOLDER_START}{len(self.addresses)}{PLACEHOLDER_END}")
        self.addresses.append(written)


def _convert_alignment(element: Element) -> None:
    style = element.attrib.pop("style", "")
    if "right" in style:
        element.set("class", "number")


class _FencePreprocessor(Preprocessor):
    """Closes the last block of code, before blocks of code are put aside."""

    def run(self, lines: list[str]) -> list[str]:
        return close_fences(lines)


class _BlockPreprocessor(Preprocessor):
    """Lists and paragraphs however their authors type them; blocks of code are put aside before."""

    def run(self, lines: list[str]) -> list[str]:
        return normalize_blocks(lines)


class _SafeMarkdownExtension(Extension):
    """No raw HTML, no pictures: those belong to the facts, with their alt text."""

    def __init__(self, links: _LinkExtractor) -> None:
        super().__init__()
        self.links = links

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the library's name
        md.preprocessors.deregister("html_block")
        md.preprocessors.register(_FencePreprocessor(), "trustpages-fences", 26)
        md.preprocessors.register(_BlockPreprocessor(), "trustpages-blocks", 24)
        md.treeprocessors.deregister("inline")
        md.treeprocessors.register(InlineParser(md), "inline", 20)
        md.treeprocessors.register(self.links, "trustpages-links", -1)


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
    source = text.translate(STRIP_PLACEHOLDERS)
    rendered, written = (cache or BuildCache()).get_or_load(
        "markdown.convert", _convert_markdown, _restore_conversion, source, prefix
    )

    def insert_address(found: re.Match[str]) -> str:
        address = resolve(written[int(found[1])])
        return f' href="{html.escape(address)}"' if address else ""

    return _CLEANER.clean(LINK_PLACEHOLDER.sub(insert_address, rendered))


def _restore_conversion(kept: list[Any]) -> tuple[str, tuple[str, ...]]:
    return kept[0], tuple(kept[1])


class _Converter:
    """The library with our parts in it: it takes longer to set up than to convert most texts."""

    def __init__(self) -> None:
        self._links, self._anchors = _LinkExtractor(), _AnchorNumbering()
        extensions: list[Extension | str] = [
            "abbr",
            "admonition",
            "def_list",
            "fenced_code",
            "footnotes",
            "sane_lists",
            "tables",
            TocExtension(slugify=self._anchors.make_anchor),
            _SafeMarkdownExtension(self._links),
        ]
        self._library = LinearMarkdown(extensions=extensions, extension_configs=EXTENSION_CONFIGS)

    def convert(self, text: str, prefix: str) -> tuple[str, tuple[str, ...]]:
        """The library's HTML with a number in place of each address, and the addresses as written.

        A converter that has raised an error is in the middle of a text and is not used again.
        """
        self._links.reset(prefix)
        self._anchors.reset(prefix)
        self._library.reset()
        return self._library.convert(text), tuple(self._links.addresses)


_CONVERTERS = local()
"""One converter a thread: it holds nothing of a text once the next one begins."""


def _convert_markdown(text: str, prefix: str) -> tuple[str, tuple[str, ...]]:
    if _PLAIN_TEXT.fullmatch(text):
        return f"<p>{text}</p>", ()
    converter: _Converter = getattr(_CONVERTERS, "converter", None) or _Converter()
    _CONVERTERS.converter = None  # until it has come to the end of the text
    try:
        converted = converter.convert(text, prefix)
    except RecursionError:
        raise MarkdownDepthError("") from None
    _CONVERTERS.converter = converter
    return converted

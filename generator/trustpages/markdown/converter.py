"""Markdown that is more than words, into HTML: the `markdown` package with parts of our own in it.

It is loaded when there is a text to convert: what a former build has converted is kept.
"""

from __future__ import annotations

import re
from threading import local
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import TocExtension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from trustpages.markdown.anchors import AnchorNumbering
from trustpages.markdown.block_parser import LinearMarkdown
from trustpages.markdown.blocks import close_fences, normalize_blocks
from trustpages.markdown.inline import InlineParser
from trustpages.markdown.nesting import MarkdownDepthError
from trustpages.paths import RESERVED_CHARACTERS

EXTENSION_CONFIGS: dict[str, dict[str, object]] = {"footnotes": {"SEPARATOR": "-"}}
PLACEHOLDER_START, PLACEHOLDER_END = RESERVED_CHARACTERS[0], RESERVED_CHARACTERS[1]
"""Private-use characters around a number that stands for an address; no text may bring its own."""
FOOTNOTE_CLASSES = {"footnote-ref", "footnote-backref"}
"""Classes of the links that the library makes between a footnote and its number."""


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

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        md.preprocessors.deregister("html_block")
        md.preprocessors.register(_FencePreprocessor(), "trustpages-fences", 26)
        md.preprocessors.register(_BlockPreprocessor(), "trustpages-blocks", 24)
        md.treeprocessors.deregister("inline")
        md.treeprocessors.register(InlineParser(md), "inline", 20)
        md.treeprocessors.register(self.links, "trustpages-links", -1)


class Converter:
    """The library with our parts in it: it takes longer to set up than to convert most texts."""

    def __init__(self) -> None:
        self._links, self._anchors = _LinkExtractor(), AnchorNumbering()
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
        self.library = LinearMarkdown(extensions=extensions, extension_configs=EXTENSION_CONFIGS)

    def convert(self, text: str, prefix: str) -> tuple[str, tuple[str, ...]]:
        """The library's HTML with a number in place of each address, and the addresses as written.

        A converter that has raised an error is in the middle of a text and is not used again.
        """
        self._links.reset(prefix)
        self._anchors.reset(prefix)
        self.library.reset()
        return self.library.convert(text), tuple(self._links.addresses)


_CONVERTERS = local()
"""One converter a thread: it holds nothing of a text once the next one begins."""


def convert_markdown(text: str, prefix: str) -> tuple[str, tuple[str, ...]]:
    """A text as HTML with a number in place of each address, and the addresses as written."""
    converter: Converter = getattr(_CONVERTERS, "converter", None) or Converter()
    _CONVERTERS.converter = None  # until it has come to the end of the text
    try:
        converted = converter.convert(text, prefix)
    except RecursionError:
        raise MarkdownDepthError("") from None
    _CONVERTERS.converter = converter
    return converted

"""What an author may not have meant: HTML among words, Markdown in a plain field, emphasis within a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from trustpages.diagnostics import Level
from trustpages.markdown.blocks import FENCE, find_open_fence
from trustpages.patterns import LazyPattern

_HTML_TAGS = (
    "a|b|blockquote|br|button|center|code|div|em|embed|font|form|h[1-6]|hr|i|iframe|img|input|li|link|meta"
    "|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video"
)
_HTML_TAG = LazyPattern(rf"</?(?:{_HTML_TAGS})(?:\s[^<>]*)?/?>|<!--", re.IGNORECASE)
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)[^`]*\1(?!`)")
_LATIN = r"[A-Za-z\u00c0-\u024f\u0370-\u052f]"
_EMPHASIS_IN_WORD = LazyPattern(
    rf"(?<![\\*])\b{_LATIN}+(\*{{1,2}})(?=[^\W_]){_LATIN}[^*\n]*(?<=\w)\1{_LATIN}+"
)
_MARKDOWN_SYNTAX = re.compile(
    r"(?P<stars>\*\*[^\s*][^*\n]*\*\*)|(?P<link>(?<!!)\[[^\[\]\n]+\]\([^()\s]+\))|(?P<code>`[^`\n]+`)"
)
_LINK_FORM = re.compile(r"(?<![\\!])\[[^\[\]\n]+\]\(([^()<>\"'\n]+)\)")
_MARKS = "<*[`~"
"""One of them stands in all that is found here."""
_LINK_TARGET = LazyPattern(r"\.md\b|://|^(?:www\.|mailto:)", re.IGNORECASE)
"""What tells that the words in the brackets of a link are meant as its address."""


@dataclass(frozen=True, slots=True)
class MarkdownNotice:
    """A spot in a text, from 0, with what stands there and what is to be said of it."""

    code: str
    message: str
    hint: str
    start: int
    excerpt: str
    level: Level


def find_markdown_notices(text: str, *, markdown: bool = True) -> Iterator[MarkdownNotice]:
    """Find what is shown otherwise than it was meant in Markdown, or else in a plain text.

    At most one of each sort is found in a line.
    """
    if not any(mark in text for mark in _MARKS):
        return
    if markdown:
        yield from _find_open_code_block(text)
    start = 0
    fence = ""
    for line in text.split("\n"):
        found = FENCE.match(line)
        if markdown and found and (not fence or found["fence"].startswith(fence)):
            fence = "" if fence else found["fence"]
        elif not fence:
            yield from _find_html(line, start, markdown=markdown)
            if markdown:
                yield from _find_emphasis_in_word(line, start)
                yield from _find_link_with_blanks(line, start)
            else:
                yield from _find_markdown(line, start)
        start += len(line) + 1


def _find_html(line: str, start: int, *, markdown: bool) -> Iterator[MarkdownNotice]:
    if "<" not in line:
        return
    found = _HTML_TAG.search(_CODE_SPAN.sub(lambda span: " " * len(span[0]), line))
    if found:
        yield MarkdownNotice(
            "html-in-words",
            f"'{_shorten(found[0])}' is shown as it stands: HTML is not obeyed in words",
            "Write Markdown, such as **loud** or [words](returns.md); docs/markdown.md lists what it knows."
            if markdown
            else "Take it out: this field holds plain words.",
            start + found.start(),
            found[0],
            "notice",
        )


def _find_emphasis_in_word(line: str, start: int) -> Iterator[MarkdownNotice]:
    found = _EMPHASIS_IN_WORD.search(line) if "*" in line else None
    if found:
        yield MarkdownNotice(
            "emphasis-in-word",
            f"the stars in '{_shorten(found[0])}' set a part of it apart, and do not show themselves",
            "If stars are meant to be seen, write a backslash before each: \\*.",
            start + found.start(),
            found[0],
            "warning",
        )


def _find_link_with_blanks(line: str, start: int) -> Iterator[MarkdownNotice]:
    if "](" not in line:
        return
    for found in _LINK_FORM.finditer(_CODE_SPAN.sub(lambda span: " " * len(span[0]), line)):
        address = found[1].strip()
        if re.search(r"\s", address) and _LINK_TARGET.search(address):
            yield MarkdownNotice(
                "link-with-blanks",
                f"'{_shorten(found[0])}' is shown as it stands: a link's address holds no blanks",
                f"Write '{_close_up_address(address)}' between the round brackets.",
                start + found.start(),
                found[0],
                "warning",
            )
            return


def _close_up_address(address: str) -> str:
    """The address of a link without blanks: a web address with %20, a file's name as such files are named."""
    if ".md" not in address.casefold() or "://" in address:
        return re.sub(r"\s+", "%20", address)
    plain = unicodedata.normalize("NFKD", address.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"\s+", "-", plain)


def _find_markdown(line: str, start: int) -> Iterator[MarkdownNotice]:
    found = _MARKDOWN_SYNTAX.search(line)
    if found:
        yield MarkdownNotice(
            "markdown-in-plain-words",
            f"'{_shorten(found[0])}' is shown as it stands: this field holds plain words without marks",
            "Take the marks out; the words under the front matter, and fields that docs/content.md marks"
            " 'Markdown', know them.",
            start + found.start(),
            found[0],
            "notice",
        )


def _find_open_code_block(text: str) -> Iterator[MarkdownNotice]:
    lines = text.split("\n")
    number, fence = find_open_fence(lines)
    if number:
        yield MarkdownNotice(
            "code-block-open",
            "a block of code begins here and is never closed, so all that follows is shown as code",
            f"Write a line of {fence} after the last line of the block.",
            sum(len(line) + 1 for line in lines[: number - 1]),
            lines[number - 1],
            "warning",
        )


def _shorten(excerpt: str) -> str:
    return excerpt if len(excerpt) <= 40 else f"{excerpt[:39]}…"  # noqa: PLR2004 - a line's half

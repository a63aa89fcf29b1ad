"""The rules for what stands within a line, for the parser of `markdown-it-py`; its tokens become elements."""

from __future__ import annotations

import re
from unicodedata import category, east_asian_width
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString
from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference, unescapeAll
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter, Scanned
from markdown_it.token import Token

from trustpages.markdown.nesting import MAX_DEPTH, MarkdownDepthError

_MAX_BRACKETS = 6
"""Brackets that may lie in each other in the words of a link."""
_LAST_BRACKET = -1
"""A key of the parser's cache, whose other keys are positions in the text."""
_RULES = (
    *("newline", "escape", "backticks", "strikethrough", "emphasis", "link", "entity"),
    "balance_pairs",
)
_ADDRESS = re.compile(
    r"https?://[^\s<>\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\u2018-\u201f]+", re.IGNORECASE
)
_PROTOCOL = re.compile(r"(?<![A-Za-z0-9])https?$", re.IGNORECASE)
_AUTOLINK = re.compile(r"<((?:https?://|mailto:|tel:)[^\s<>]+)>", re.IGNORECASE)
_AUTOMAIL = re.compile(r"<([\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+)>")
_FOOTNOTE = re.compile(r"\[\^([^\[\]\s]+)\]")
_ENTITY = re.compile(r"&(?=(?:#[0-9]+|#x[0-9a-f]+|[0-9a-z]+);)", re.IGNORECASE)
_RUN = re.compile(r"([#$%+\-:=@^{}])\1+")
_PAIRS = {"(": ")", "[": "]", "{": "}", "（": "）", "「": "」", "“": "”", "„": "“", "«": "»"}
_PAIRS |= {"'": "'", '"': '"', "‘": "’", "‚": "‘", "»": "«", "【": "】", "《": "》"}
"""Marks that enclose a word; a star alone between two of them is a star."""


class InlineRules:
    """Makes elements of texts; references and footnotes are looked up in `markdown`."""

    def __init__(self, markdown: Markdown) -> None:
        self.markdown = markdown
        self.parser = _create_parser()

    def build(self, text: str, environment: dict[str, object]) -> Element:
        """An element with the text and all that stands in it.

        `environment` is empty at the first text of a document, and the same for all the others.
        """
        if not environment:
            environment["references"] = self._list_references()
        root = Element("span")
        tokens = self.parser.parseInline(text, environment)[0].children or []
        open_elements = [root]
        words: list[str] = []
        for token in tokens:
            if token.type in {"text", "softbreak"}:
                words.append(_escape_entities(token.content) or "\n" * (token.type != "text"))
                continue
            _append_text(open_elements[-1], words)
            if token.nesting < 0:
                open_elements.pop()
            elif token.nesting > 0:
                if len(open_elements) > MAX_DEPTH:
                    raise MarkdownDepthError(text.strip().split("\n")[0])
                attributes = {"href": str(token.attrs["href"])} if token.attrs else {}
                open_elements.append(SubElement(open_elements[-1], token.tag, attributes))
            else:
                self._append_leaf(open_elements[-1], token, words)
        _append_text(root, words)
        return root

    def _append_leaf(self, parent: Element, token: Token, words: list[str]) -> None:
        """Append an element without children, or add to `words` where the token is none."""
        if token.type == "code_inline":
            SubElement(parent, "code").text = AtomicString(_escape_entities(token.content))
        elif token.type == "hardbreak":
            SubElement(parent, "br")
        elif token.type == "footnote" and (mark := self._make_footnote_mark(token.content)):
            parent.append(mark)
        else:
            words.append(_escape_entities(token.content))

    def _make_footnote_mark(self, written: str) -> Element | None:
        """The raised number that leads to a note; None where there is no note of this name."""
        found = _FOOTNOTE.match(written)
        handler = self.markdown.inlinePatterns["footnote"]
        if not found or not isinstance(handler, InlineProcessor):
            return None
        mark = handler.handleMatch(found, written)[0]
        return mark if isinstance(mark, Element) else None

    def _list_references(self) -> dict[str, dict[str, str]]:
        """The addresses that a document names, by the names that its links use."""
        references = getattr(self.markdown, "references", {})
        return {
            normalizeReference(name): {"href": unescapeAll(address), "title": ""}
            for name, (address, _) in references.items()
        }


def _append_text(parent: Element, words: list[str]) -> None:
    """Move the words to the end of what an element holds so far."""
    text = "".join(words)
    words.clear()
    if text and len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    elif text:
        parent.text = (parent.text or "") + text


def _escape_entities(text: str) -> str:
    """Keep what looks like an entity as it is; the library's serializer would take it for one."""
    return _ENTITY.sub("&amp;", text)


class _VerbatimMarkdownIt(MarkdownIt):
    """The library's parser with addresses as they were written; the resolver of links judges them."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the library's name
        return url

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        return True


def _create_parser() -> MarkdownIt:
    parser = _VerbatimMarkdownIt("zero", {"maxNesting": _MAX_BRACKETS}).enable(list(_RULES))
    parser.inline.ruler.before("newline", "run", _parse_run)
    parser.inline.ruler.at("emphasis", _parse_emphasis)
    parser.inline.ruler.before("link", "bracket", _parse_open_bracket)
    parser.inline.ruler.before("link", "picture", _parse_picture_mark)
    parser.inline.ruler.before("link", "footnote", _parse_footnote)
    parser.inline.ruler.after("link", "address", _parse_address)
    parser.inline.ruler.after("address", "angle_address", _parse_angle_address)
    return parser


def _parse_run(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library calls it
    """A run of one mark that means nothing; one by one, each would copy all the words before it."""
    found = _RUN.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        state.append_pending(found[0])
    state.pos = found.end()
    return True


def _parse_emphasis(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library calls it
    marker = state.src[state.pos]
    if silent or marker not in "*_":
        return False
    scanned = _scan_delimiters(state, marker)
    for _ in range(scanned.length):
        state.push("text", "", 0).content = marker
        state.delimiters.append(
            Delimiter(
                marker=ord(marker),
                length=scanned.length,
                token=len(state.tokens) - 1,
                end=-1,
                open=scanned.can_open,
                close=scanned.can_close,
            )
        )
    state.pos += scanned.length
    return True


def _scan_delimiters(state: StateInline, marker: str) -> Scanned:
    """Whether a run of marks may open or close an emphasis, by CommonMark 0.31, section 6.2.

    Two things differ: a run that is enclosed on its own, as in `(*)`, and a star between two digits are
    signs like any other; and a letter of a script without spaces counts as a word's end.
    """
    scanned = state.scanDelims(state.pos, marker == "*")
    end = state.pos + scanned.length
    before = state.src[state.pos - 1] if state.pos else " "
    after = state.src[end] if end < state.posMax else " "
    if _PAIRS.get(before) == after or (before.isdigit() and after.isdigit()):
        return Scanned(can_open=False, can_close=False, length=scanned.length)
    can_open = scanned.can_open or (_is_ideographic(before) and not after.isspace())
    can_close = scanned.can_close or (_is_ideographic(after) and not before.isspace())
    return Scanned(can_open=can_open, can_close=can_close, length=scanned.length)


def _is_ideographic(character: str) -> bool:
    """Whether a character is a letter of Chinese, Japanese or Korean, which stand without spaces."""
    return east_asian_width(character) in "WF" and category(character).startswith("L")


def _parse_open_bracket(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library calls it
    """A bracket after the last closing one of a text, which begins nothing."""
    if state.src[state.pos] != "[":
        return False
    if _LAST_BRACKET not in state.cache:
        state.cache[_LAST_BRACKET] = state.src.rfind("]")
    if state.pos < state.cache[_LAST_BRACKET]:
        return False
    if not silent:
        state.append_pending("[")
    state.pos += 1
    return True


def _parse_picture_mark(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library calls it
    """The two marks that begin a picture, which is no link and is shown as it was typed."""
    if not state.src.startswith("![", state.pos):
        return False
    if not silent:
        state.append_pending("![")
    state.pos += 2
    return True


def _parse_footnote(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library calls it
    found = _FOOTNOTE.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        state.push("footnote", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _parse_address(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library calls it
    """A bare `https://` address; the letters before the colon wait in `pending` already."""
    if silent or state.linkLevel or not state.src.startswith("://", state.pos):
        return False
    protocol = _PROTOCOL.search(state.pending[-6:])
    found = protocol and _ADDRESS.match(state.src, state.pos - len(protocol[0]))
    if not protocol or not found:
        return False
    address = _trim_address(found[0])
    state.pending = state.pending[: -len(protocol[0])]
    _push_link(state, address, address)
    state.pos += len(address) - len(protocol[0])
    return True


def _trim_address(address: str) -> str:
    """An address without the marks after it that belong to the sentence."""
    trimmed = address.rstrip("?!.,:;*_~'\"")
    while trimmed.endswith(")") and trimmed.count(")") > trimmed.count("("):
        trimmed = trimmed[:-1].rstrip("?!.,:;*_~'\"")
    return trimmed


def _parse_angle_address(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library calls it
    found = _AUTOLINK.match(state.src, state.pos) or _AUTOMAIL.match(state.src, state.pos)
    if not found:
        return False
    if not silent:
        mail = "mailto:" if found.re is _AUTOMAIL else ""
        _push_link(state, f"{mail}{found[1]}", found[1])
    state.pos = found.end()
    return True


def _push_link(state: StateInline, address: str, words: str) -> None:
    state.push("link_open", "a", 1).attrs = {"href": address}
    state.push("text", "", 0).content = words
    state.push("link_close", "a", -1)

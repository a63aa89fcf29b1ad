"""Walk through a template as HTML with Jinja in it, and tell where words and data come to stand.

Both branches of a condition are read one after the other, as if both were there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

_STRINGS = r"\"[^\"]*\"|'[^']*'"
_JINJA = re.compile(
    r"(?P<comment>\{#.*?#\})"
    r"|(?P<raw>\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\})"
    rf"|(?P<block>\{{%(?:{_STRINGS}|[^%\"']|%(?!\}}))*%\}})"
    rf"|(?P<output>\{{\{{(?:{_STRINGS}|[^}}\"']|\}}(?!\}}))*\}}\}})",
    re.DOTALL,
)
_TAG_START = re.compile(r"<!--|<!|</?([a-zA-Z][\w-]*)")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>/\"'<]+")
_EQUALS = re.compile(r"\s*=\s*")
_RAW_TAGS = ("script", "style")
_BLOCK_NAME = re.compile(r"\{%[-+]?\s*(\w+)")

Mode = Literal["text", "comment", "tag", "name", "equals", "value", "bare", "raw"]
"""Between tags; in a comment; in a tag; behind the name of an attribute; behind its =; in a quoted value; in
one without quotes; within a script or style sheet."""
EventKind = Literal["words", "value", "output", "unquoted"]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a template says: `text` at an `offset` (characters from its beginning), and where.

    `words` stand between tags, `value` is a literal piece of a quoted attribute, `output` an expression with
    its braces, `unquoted` the begin of a value without quotes. `tag` and `attribute` are "" where there is
    none; `is_first` says whether nothing of the value stands before it; `attributes` are those so far.
    """

    kind: EventKind
    offset: int
    text: str
    mode: Mode
    tag: str = ""
    attribute: str = ""
    is_first: bool = True
    attributes: Mapping[str, str] = field(default_factory=dict)


def scan_template(text: str) -> Iterator[Event]:
    """All that a template says, in order; what `trans` marks as words of a catalogue is left out."""
    scanner, at, is_translated = _Scanner(), 0, False
    for found in _JINJA.finditer(text):
        events = scanner.feed(text[at : found.start()], at)
        yield from () if is_translated else events
        at = found.end()
        if found.lastgroup == "output":
            yield scanner.note_output(found[0], found.start())
        elif found.lastgroup == "block" and (name := _BLOCK_NAME.match(found[0])):
            is_translated = name[1] == "trans" or (is_translated and name[1] != "endtrans")
    yield from scanner.feed(text[at:], at)


class _Scanner:
    """Where in HTML one stands, whatever Jinja stands between."""

    def __init__(self) -> None:
        self._mode: Mode = "text"
        self._tag = self._attribute = self._quote = ""
        self._is_closing, self._is_first = False, True
        self._names_tag = False
        self._attributes: dict[str, str] = {}
        self._steps: dict[Mode, Callable[[str, int], tuple[int, list[Event]]]] = {
            "text": self._read_text,
            "comment": self._read_comment,
            "tag": self._read_tag,
            "name": self._read_equals,
            "equals": self._open_value,
            "value": self._read_value,
            "bare": self._read_bare,
            "raw": self._read_raw,
        }

    def feed(self, text: str, offset: int) -> list[Event]:
        """Read a literal piece; `offset` is its place in the template."""
        at, events = 0, []
        while at < len(text):
            at, found = self._steps[self._mode](text, at)
            events += [self._shift(one, offset) for one in found]
        return events

    def note_output(self, text: str, offset: int) -> Event:
        """An expression where one stands now."""
        if self._names_tag:
            self._mode, self._tag, self._attributes = "tag", "", {}
            self._names_tag = False
            return self._make("output", offset, text, "text")
        event = self._make("output", offset, text)
        if self._mode == "equals":
            self._mode = "bare"
        self._is_first = False
        return event

    def _make(self, kind: EventKind, at: int, text: str, mode: Mode | None = None) -> Event:
        return Event(
            kind,
            at,
            text,
            mode or self._mode,
            self._tag,
            self._attribute if self._mode in {"value", "bare", "equals"} else "",
            self._is_first,
            dict(self._attributes),
        )

    @staticmethod
    def _shift(event: Event, offset: int) -> Event:
        return Event(
            event.kind,
            event.offset + offset,
            event.text,
            event.mode,
            event.tag,
            event.attribute,
            event.is_first,
            event.attributes,
        )

    def _read_text(self, text: str, at: int) -> tuple[int, list[Event]]:
        found = _TAG_START.search(text, at)
        end = found.start() if found else len(text)
        words = [self._make("words", at, text[at:end])] if end > at else []
        if found is None:
            self._names_tag = text.endswith(("<", "</"))
            self._is_closing = text.endswith("</")
            return len(text), words
        if found[0] == "<!--":
            self._mode = "comment"
        else:
            self._mode, self._tag = "tag", (found[1] or "").lower()
            self._is_closing, self._attributes = found[0].startswith("</"), {}
        return found.end(), words

    def _read_comment(self, text: str, at: int) -> tuple[int, list[Event]]:
        end = text.find("-->", at)
        if end < 0:
            return len(text), []
        self._mode = "text"
        return end + 3, []

    def _read_tag(self, text: str, at: int) -> tuple[int, list[Event]]:
        if text[at] == ">":
            is_raw = self._tag in _RAW_TAGS and not self._is_closing
            self._mode = "raw" if is_raw else "text"
            return at + 1, []
        found = _ATTRIBUTE_NAME.match(text, at)
        if found is None:
            return at + 1, []
        self._mode, self._attribute = "name", found[0].lower()
        self._attributes[self._attribute] = ""
        return found.end(), []

    def _read_equals(self, text: str, at: int) -> tuple[int, list[Event]]:
        found = _EQUALS.match(text, at)
        self._mode = "equals" if found else "tag"
        return (found.end() if found else at), []

    def _open_value(self, text: str, at: int) -> tuple[int, list[Event]]:
        self._is_first = True
        if text[at] in "\"'":
            self._mode, self._quote = "value", text[at]
            return at + 1, []
        self._mode = "bare"
        return at, [self._make("unquoted", at, text[at : at + 20].split(maxsplit=1)[0])]

    def _read_value(self, text: str, at: int) -> tuple[int, list[Event]]:
        end = text.find(self._quote, at)
        piece = text[at : end if end >= 0 else len(text)]
        events = [self._make("value", at, piece)] if piece else []
        self._is_first = self._is_first and not piece
        self._attributes[self._attribute] += piece
        if end < 0:
            return len(text), events
        self._mode = "tag"
        return end + 1, events

    def _read_bare(self, text: str, at: int) -> tuple[int, list[Event]]:
        while at < len(text) and not text[at].isspace() and text[at] != ">":
            at += 1
        if at < len(text):
            self._mode = "tag"
        return at, []

    def _read_raw(self, text: str, at: int) -> tuple[int, list[Event]]:
        end = text.lower().find(f"</{self._tag}", at)
        if end < 0:
            return len(text), []
        self._mode = "text"
        return end, []

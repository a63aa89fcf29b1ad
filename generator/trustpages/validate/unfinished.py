"""What is still to be filled in: the marks that authors and `trustpages init` leave in the files."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

import yaml

from trustpages.document import Document
from trustpages.kept import kept
from trustpages.problem import Gap
from trustpages.site import Entry

COMMENT = re.compile(r"(?:(?<=\s)|(?<=^))#[ \t]*fill in:[ \t]*(.*)", re.IGNORECASE)
"""`# fill in: WHAT`, to the end of a line of YAML."""
BRACKET = re.compile(r"\[fill in:\s*([^\]]*)\]", re.IGNORECASE)
"""`[fill in: WHAT]` in a text, which may go on in the next line."""
NAMELESS = "what belongs here"

_Span = tuple[int, int]
"""Where a text begins and ends, as offsets in the YAML."""
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def unfinished(settings: Document, entries: Iterable[Entry]) -> tuple[Gap, ...]:
    """Every place of `site.yaml` and of these entries that is marked as still to be filled in, in order."""
    documents = [settings]
    for entry in entries:
        documents += [entry.document, *entry.translations.values()]
    return tuple(sorted(gap for document in documents for gap in gaps(document)))


@kept(lambda document: document.path)
def gaps(document: Document) -> tuple[Gap, ...]:
    """The marks of one file: comments among its facts, and brackets in its texts."""
    if not any("fill in:" in line.casefold() for line in document.lines):
        return ()
    facts, fence = _facts(document)
    words = _brackets(document, document.body, document.body_line)
    return tuple(sorted([*_marks(document, facts, fence), *words]))


def _facts(document: Document) -> tuple[str, int]:
    """The YAML of a document, and the line of the file on which it begins."""
    if document.path.suffix != ".md":
        return "\n".join(document.lines), 1
    return "\n".join(document.lines[1 : max(document.body_line - 2, 1)]), 2


def _marks(document: Document, facts: str, first: int) -> Iterator[Gap]:
    """Comments that are comments, and brackets that stand in a text."""
    texts = _texts(facts)
    at = 0
    for number, line in enumerate(facts.split("\n"), first):
        for mark in COMMENT.finditer(line):
            if not _within(texts, at + mark.start()):
                yield _gap(document, number, mark.start(), mark[1])
        at += len(line) + 1
    for start, end in texts:
        above = first + facts.count("\n", 0, start)
        before = start - (facts.rfind("\n", 0, start) + 1)
        yield from _brackets(document, facts[start:end], above, before)


def _texts(facts: str) -> list[_Span]:
    """Where the values and keys of a YAML text stand, in order; the heading of a block is none of it."""
    lines = [0, *(found.end() for found in re.finditer("\n", facts))]

    def offset(mark: yaml.Mark) -> int:
        return lines[mark.line] + mark.column if mark.line < len(lines) else len(facts)

    spans = []
    for token in yaml.scan(facts, Loader=_LOADER):
        if isinstance(token, yaml.ScalarToken):
            start, end = offset(token.start_mark), offset(token.end_mark)
            if token.style in ("|", ">"):
                start = facts.find("\n", start) + 1 or end
            spans.append((start, end))
    return spans


def _within(spans: list[_Span], index: int) -> bool:
    before = bisect_right(spans, index, key=lambda span: span[0]) - 1
    return before >= 0 and spans[before][0] <= index < spans[before][1]


def _brackets(document: Document, text: str, line: int, column: int = 0) -> Iterator[Gap]:
    """Brackets in a text that begins on this line of the file, so many characters in."""
    for mark in BRACKET.finditer(text):
        above = text.count("\n", 0, mark.start())
        before = mark.start() - (text.rfind("\n", 0, mark.start()) + 1)
        yield _gap(document, line + above, before + (0 if above else column), mark[1])


def _gap(document: Document, line: int, before: int, what: str) -> Gap:
    return Gap(document.spot(line, before + 1), " ".join(what.split()) or NAMELESS)

"""What is still to be filled in: the marks that authors and `trustpages init` leave in the files."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

import yaml

from trustpages.cache import BuildCache
from trustpages.diagnostics import Placeholder
from trustpages.document import Document
from trustpages.model.site import Entry

COMMENT_MARKER = re.compile(r"(?:(?<=\s)|(?<=^))#[ \t]*fill in:[ \t]*(.*)", re.IGNORECASE)
"""`# fill in: WHAT`, to the end of a line of YAML."""
BRACKET_MARKER = re.compile(r"\[fill in:\s*([^\]]*)\]", re.IGNORECASE)
"""`[fill in: WHAT]` in a text, which may go on in the next line."""
UNNAMED_PLACEHOLDER = "what belongs here"

_TextSpan = tuple[int, int]
"""Where a text begins and ends, as offsets in the YAML."""
_YAML_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def collect_placeholders(
    settings: Document, entries: Iterable[Entry], cache: BuildCache
) -> tuple[Placeholder, ...]:
    """Every place of `site.yaml` and of these entries that is marked as still to be filled in, in order."""
    documents = [settings]
    for entry in entries:
        documents += entry.documents
    return tuple(
        sorted(
            placeholder
            for document in documents
            for placeholder in cache.get_or_compute(
                "validate.placeholders", document.path, find_document_placeholders, document
            )
        )
    )


def find_document_placeholders(document: Document) -> tuple[Placeholder, ...]:
    """The marks of one file: comments among its facts, and brackets in its texts."""
    if not any("fill in:" in line.casefold() for line in document.lines):
        return ()
    facts, fence = _extract_yaml(document)
    words = _find_bracket_placeholders(document, document.body, document.body_line)
    return tuple(sorted([*_find_yaml_placeholders(document, facts, fence), *words]))


def _extract_yaml(document: Document) -> tuple[str, int]:
    """The YAML of a document, and the line of the file on which it begins."""
    if document.path.suffix != ".md":
        return "\n".join(document.lines), 1
    return "\n".join(document.lines[1 : max(document.body_line - 2, 1)]), 2


def _find_yaml_placeholders(document: Document, facts: str, first: int) -> Iterator[Placeholder]:
    """Comments that are comments, and brackets that stand in a text."""
    texts = _find_scalar_spans(facts)
    at = 0
    for number, line in enumerate(facts.split("\n"), first):
        for mark in COMMENT_MARKER.finditer(line):
            if not _is_within_spans(texts, at + mark.start()):
                yield _make_placeholder(document, number, mark.start(), mark[1])
        at += len(line) + 1
    for start, end in texts:
        above = first + facts.count("\n", 0, start)
        before = start - (facts.rfind("\n", 0, start) + 1)
        yield from _find_bracket_placeholders(document, facts[start:end], above, before)


def _find_scalar_spans(facts: str) -> list[_TextSpan]:
    """Where the values and keys of a YAML text stand, in order; the heading of a block is none of it."""
    lines = [0, *(found.end() for found in re.finditer("\n", facts))]

    def to_offset(mark: yaml.Mark) -> int:
        return lines[mark.line] + mark.column if mark.line < len(lines) else len(facts)

    spans = []
    for token in yaml.scan(facts, Loader=_YAML_LOADER):
        if isinstance(token, yaml.ScalarToken):
            start, end = to_offset(token.start_mark), to_offset(token.end_mark)
            if token.style in ("|", ">"):
                start = facts.find("\n", start) + 1 or end
            spans.append((start, end))
    return spans


def _is_within_spans(spans: list[_TextSpan], index: int) -> bool:
    before = bisect_right(spans, index, key=lambda span: span[0]) - 1
    return before >= 0 and spans[before][0] <= index < spans[before][1]


def _find_bracket_placeholders(
    document: Document, text: str, line: int, column: int = 0
) -> Iterator[Placeholder]:
    """Brackets in a text that begins on this line of the file, so many characters in."""
    for mark in BRACKET_MARKER.finditer(text):
        above = text.count("\n", 0, mark.start())
        before = mark.start() - (text.rfind("\n", 0, mark.start()) + 1)
        yield _make_placeholder(document, line + above, before + (0 if above else column), mark[1])


def _make_placeholder(document: Document, line: int, before: int, what: str) -> Placeholder:
    return Placeholder(
        document.make_place(line, before + 1), " ".join(what.split()) or UNNAMED_PLACEHOLDER
    )

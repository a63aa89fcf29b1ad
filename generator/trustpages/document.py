"""A content file as its author wrote it: every value still text, every value with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import ClassVar, TypeAlias

from trustpages.csv_table import CsvTable
from trustpages.diagnostics import Place, Problem

Loc: TypeAlias = tuple[str | int, ...]
"""The way from the top of a document to a value: `("zones", "mainland", "countries", 0)`."""

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree] | None"
"""YAML with every scalar as text; a key that was left empty is None."""


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file, or one Markdown file with front matter.

    `path` is relative to the content folder (`guides/laying-mosaic.zh.md`); `name` is that path without
    language and ending (`guides/laying-mosaic`); `language` is "" for an original and the tag of a
    translation otherwise. `data` is the YAML, `body` the Markdown under it, which starts at line
    `body_line` of the file. `places` knows every value by its `Loc`, keys by `(*loc, KEY)`. `parts` are
    other files whose data stand among its own, by their place there.
    """

    path: PurePosixPath
    name: str
    language: str
    data: Mapping[str, Tree]
    body: str
    body_line: int
    places: Mapping[Loc, Place] = field(repr=False)
    lines: tuple[str, ...] = field(repr=False)
    display_path: str = ""
    parts: Mapping[Loc, Document] = field(default_factory=dict, repr=False)

    @property
    def files(self) -> tuple[Document, ...]:
        """The file itself and those that were merged into it."""
        return (self, *self.parts.values())

    def find_file(self, loc: Loc) -> Document:
        """The file in which a value stands: this one, or the part that it came from."""
        return self.parts.get(loc[:2], self)

    def merged_with(self, name: str, parts: Mapping[str, Document]) -> Document:
        """The file with the data of other files as the items of one of its fields, by their names."""
        places = dict(self.places)
        top = self.make_place(1, 1)
        places |= {(name,): top, (name, KEY_MARKER): top}
        for key, part in parts.items():
            start = part.make_place(1, 1)
            places |= {(name, key): start, (name, key, KEY_MARKER): start}
            places |= {(name, key, *loc): place for loc, place in part.places.items() if loc}
        items: dict[str, Tree] = {key: dict(part.data) for key, part in parts.items()}
        data: dict[str, Tree] = {**self.data, name: items}
        merged: dict[Loc, Document] = {(name, key): part for key, part in parts.items()}
        return replace(self, data=data, places=places, parts=merged)

    def with_text(self, name: str, text: str, place: Place) -> Document:
        """The file with the text of another one as one of its fields."""
        places = {**self.places, (name,): place, (name, KEY_MARKER): place}
        return replace(self, data={**self.data, name: text}, places=places)

    def with_body_as(self, name: str) -> Document:
        """The file with the words under its facts as one of its fields, if there are any."""
        if not self.body.strip():
            return self
        return self.with_text(name, self.body, self.make_place(self.body_line, 1))

    DIGEST_FIELDS: ClassVar = (
        "path",
        "name",
        "language",
        "body",
        "body_line",
        "lines",
        "display_path",
    )
    """`data` and `places` follow from the lines."""

    @property
    def without_body(self) -> Document:
        """The same file without the words under its facts."""
        if not self.body:
            return self
        return replace(self, body="", lines=self.lines[: self.body_line - 1])

    def find_text(self, loc: Loc) -> str | None:
        """The text that stands at a place; None where nothing stands, or a list or group."""
        tree = self.data.get(str(loc[0])) if loc else None
        for part in loc[1:]:
            if isinstance(tree, dict):
                tree = tree.get(str(part))
            elif isinstance(tree, list) and isinstance(part, int):
                tree = tree[part] if part < len(tree) else None
            else:
                return None
        return tree if isinstance(tree, str) else None

    def find_place(self, loc: Loc) -> Place:
        """Where a value stands; for one that is missing, where its nearest parent stands."""
        while loc not in self.places and loc:
            loc = loc[:-1]
        return self.places.get(loc, self.make_place(1, 1))

    def find_key_place(self, loc: Loc) -> Place:
        """Where the key of a value stands; an item of a list has none, so its own place."""
        return self.places.get((*loc, KEY_MARKER)) or self.find_place(loc)

    def make_place(self, line: int, column: int) -> Place:
        """A place by line and column (from 1), with the text of that line."""
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return Place(self.display_path or str(self.path), line, column, text)


KEY_MARKER = "\0key"
"""Marks the place of a key, beside the place of its value; no YAML text can hold it."""


@dataclass(frozen=True, slots=True)
class Content:
    """All that a content folder holds: its documents, and every other file by its path.

    `files` maps a path relative to the content folder to the file's bytes (pictures, videos, captions),
    `tables` that of a CSV file to its cells. `problems` are those of names and of files that could not be
    read; each of `unreadable` has a document
    without facts and words, so that nothing else calls it missing.
    """

    documents: tuple[Document, ...]
    files: Mapping[PurePosixPath, bytes] = field(repr=False)
    display_path: str = "content"
    problems: tuple[Problem, ...] = ()
    unreadable: frozenset[PurePosixPath] = frozenset()
    tables: Mapping[PurePosixPath, CsvTable] = field(default_factory=dict, repr=False)


def overlay_texts(tree: Tree, texts: Mapping[Loc, str]) -> Tree:
    """A tree with other texts at some of its places."""

    def overlay_value(value: Tree, loc: Loc) -> Tree:
        if isinstance(value, dict):
            return {key: overlay_value(item, (*loc, key)) for key, item in value.items()}
        if isinstance(value, list):
            return [overlay_value(item, (*loc, at)) for at, item in enumerate(value)]
        return texts.get(loc, value)

    return overlay_value(tree, ())

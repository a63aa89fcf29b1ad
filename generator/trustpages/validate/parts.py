"""Files that are parts of another one: the entries of the record become items of a field of its page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from trustpages.diagnostics import Place, Problem
from trustpages.document import Content, Document
from trustpages.kinds import KINDS

PartsByKind = Mapping[str, Mapping[str, Document]]
"""Files by the kind that they are parts of, and by their names there."""


def merge_parts(
    kind: str, document: Document, parts: PartsByKind, content: Content
) -> tuple[Document, tuple[Problem, ...]]:
    """A file with its parts and the texts beside it; problems for what it states of them itself."""
    model = KINDS[kind]
    own = [one for one in (model.parts_field, *model.file_fields) if one and one in document.data]
    problems = tuple(_report_inline_part(document, field) for field in own)
    data = {name: value for name, value in document.data.items() if name not in own}
    merged = replace(document, data=data) if own else document
    if parts.get(kind):
        merged = merged.merged_with(model.parts_field, _read_bodies(kind, parts[kind]))
        problems += tuple(_find_inline_bodies(kind, parts[kind]))
    for field, path in model.file_fields.items():
        found = content.files.get(PurePosixPath(path))
        if found is not None:
            text = found.decode("utf-8", "replace").replace("\r\n", "\n")
            line = text.partition("\n")[0]
            merged = merged.with_text(
                field, text, Place(f"{content.display_path}/{path}", 1, 1, line)
            )
    return merged, problems


def merge_translated_parts(
    kind: str,
    original: Document,
    language: str,
    own: Document | None,
    parts: Mapping[str, Document],
) -> Document:
    """The translation of a file with those of its parts; `own` is None where only these are translated."""
    first = next(iter(parts.values()))
    empty = replace(
        first,
        path=original.path.with_suffix(f".{language}{original.path.suffix}"),
        name=original.name,
        data={},
        places={},
        lines=(),
    )
    return (own or empty).merged_with(KINDS[kind].parts_field, _read_bodies(kind, parts))


def _read_bodies(kind: str, parts: Mapping[str, Document]) -> Mapping[str, Document]:
    """Parts with the words under their facts as the field that takes them."""
    field = KINDS[kind].parts_body
    return {key: one.with_body_as(field) for key, one in parts.items()} if field else parts


def _find_inline_bodies(kind: str, parts: Mapping[str, Document]) -> Iterator[Problem]:
    field = KINDS[kind].parts_body
    for document in parts.values() if field else ():
        if field in document.data:
            yield Problem(
                "part-in-page",
                f"'{field}' cannot stand among the facts of {document.path}",
                document.find_key_place((field,)),
                "Write its words under the second line of '---', and take the field out.",
            )


def find_stray_parts(parts: PartsByKind, names: Collection[str]) -> Iterator[Problem]:
    """A problem for the first part of each kind whose own file is not there; `names` are those that are."""
    for kind, documents in parts.items():
        name = KINDS[kind].file
        if PurePosixPath(name).stem not in names:
            yield Problem(
                "part-without-page",
                f"it belongs to {name}, which is not there",
                next(iter(documents.values())).make_place(1, 1),
                f"Write {name} first; {KINDS[kind].parts_guide} shows one.",
            )


def _report_inline_part(document: Document, field: str) -> Problem:
    return Problem(
        "part-in-page",
        f"'{field}' cannot stand in {document.path}",
        document.find_key_place((field,)),
        f"Take it out: it is read from files of its own in the folder '{document.name}'.",
    )

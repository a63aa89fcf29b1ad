"""The whole content folder: every document, every other file, and every fault of every file."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from trustpages.document import Content, Document, Loc, Tree
from trustpages.kept import kept
from trustpages.problem import Place, Problem, Rejected
from trustpages.read.encoding import decoded
from trustpages.read.folder import Folder, folder_at
from trustpages.read.frontmatter import front_matter
from trustpages.read.names import Kind, kind_of, name_and_language
from trustpages.read.naming import name_problems
from trustpages.read.opening import bytes_of
from trustpages.read.source import Source
from trustpages.read.tree import grow
from trustpages.read.walk import walk


def read(content: Path, *, shown: str | None = None) -> Content:
    """Every document of a content folder and every other file, both sorted by path.

    `shown` is the folder's name in messages; without it, `content` as it was given.
    Raises `Rejected` with every fault of every file.
    """
    folder = folder_at(content, str(content) if shown is None else shown)
    found, problems = walk(folder)
    problems += name_problems(folder, tuple(path for path, _ in found))
    documents: list[Document] = []
    files: dict[PurePosixPath, bytes] = {}
    for path, stamp in found:
        try:
            data = bytes_of(folder, path, stamp)
            if kind_of(path) is Kind.FILE:
                files[path] = data
            else:
                documents.append(document(path, data, folder.file(path)))
        except Rejected as rejected:
            problems += rejected.problems
    if not (documents or files or problems):
        problems.append(_nothing(folder))
    if problems:
        raise Rejected(problems)
    return Content(tuple(documents), files, folder.shown)


@kept(lambda path, *_: path)
def document(path: PurePosixPath, data: bytes, shown: str) -> Document:
    """One YAML or Markdown file from its bytes; raises `Rejected` with all that is wrong in it."""
    source, problems = decoded(shown, data)
    tree: dict[str, Tree] = {}
    places: dict[Loc, Place] = {}
    body, body_line = "", 1
    try:
        if kind_of(path) is Kind.YAML:
            tree, places = _grown(path, source)
        else:
            front, body_line = front_matter(source)
            body = "\n".join(source.lines[body_line - 1 :])
            tree, places = _grown(path, front, may_be_empty=True)
    except Rejected as rejected:
        problems += rejected.problems
    if problems:
        raise Rejected(problems)
    name, language = name_and_language(path)
    return Document(path, name, language, tree, body, body_line, places, source.lines, shown)


@kept(lambda path, *_, **__: path)
def _grown(
    _: PurePosixPath, facts: Source, *, may_be_empty: bool = False
) -> tuple[dict[str, Tree], dict[Loc, Place]]:
    """The facts of a file, which are the same ones after a change of the words under them."""
    return grow(facts, may_be_empty=may_be_empty)


def _nothing(folder: Folder) -> Problem:
    return Problem(
        "empty-folder",
        "the content folder holds no files yet",
        Place(folder.shown, 0),
        "copy the files of the example shop into it, or name the folder that holds shop.yaml",
    )

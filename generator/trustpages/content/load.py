"""Load the content folder: every document, every other file, and every problem of every file."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from trustpages.cache import BuildCache
from trustpages.content.encoding import SourceText, decode_source
from trustpages.content.filename_checks import check_filenames
from trustpages.content.filenames import FileType, detect_file_type, parse_document_path
from trustpages.content.safe_open import (
    BEGIN_SHOP_HINT,
    ContentFolder,
    find_content_files,
    read_regular_file,
    resolve_folder,
)
from trustpages.content.yaml_tree import load_yaml
from trustpages.csv_table import CsvTable, parse_csv
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Content, Document, Loc, Tree
from trustpages.fields.cases import CASES_PATH
from trustpages.file_reader import FileReader

TABLE_PATHS = frozenset({CASES_PATH})
"""The files that are read as tables."""


def load_content(
    content: Path,
    *,
    display_path: str | None = None,
    reader: FileReader | None = None,
    cache: BuildCache | None = None,
) -> Content:
    """Every document of a content folder and every other file, both sorted by path.

    As `load_readable_content`, but raises `ProblemError` with every problem of every file.
    """
    loaded = load_readable_content(content, display_path=display_path, reader=reader, cache=cache)
    if loaded.problems:
        raise ProblemError(loaded.problems)
    return loaded


def load_readable_content(
    content: Path,
    *,
    display_path: str | None = None,
    reader: FileReader | None = None,
    cache: BuildCache | None = None,
) -> Content:
    """What can be read of a content folder, with the problems of all that cannot.

    `display_path` is the folder's name in messages; without it, `content` as it was given. `reader` records
    what is read. Raises `ProblemError` where the folder itself cannot be read, or is empty.
    """
    reader, cache = reader or FileReader(), cache or BuildCache()
    folder = resolve_folder(content, str(content) if display_path is None else display_path, reader)
    paths, problems = find_content_files(folder, reader)
    problems += check_filenames(folder, tuple(paths), cache)
    documents: list[Document] = []
    files: dict[PurePosixPath, bytes] = {}
    tables: dict[PurePosixPath, CsvTable] = {}
    unreadable: set[PurePosixPath] = set()
    for path in paths:
        try:
            data = read_regular_file(folder, path, reader)
            if path in TABLE_PATHS:
                tables[path] = parse_table(path, data, folder.format_path(path), cache)
            elif detect_file_type(path) is FileType.ASSET:
                files[path] = data
            else:
                documents.append(parse_document(path, data, folder.format_path(path), cache))
        except ProblemError as error:
            problems += error.problems
            if detect_file_type(path) is not FileType.ASSET:
                unreadable.add(path)
                documents.append(_make_unreadable_document(path, folder.format_path(path)))
    if not (documents or files or problems):
        raise ProblemError([_report_empty_folder(folder)])
    return Content(
        tuple(documents), files, folder.display_path, tuple(problems), frozenset(unreadable), tables
    )


def _make_unreadable_document(path: PurePosixPath, display_path: str) -> Document:
    """A document that holds nothing, for a file that cannot be read."""
    name, language = parse_document_path(path)
    return Document(path, name, language, {}, "", 1, {}, (), display_path)


def check_content_folder(content: Path) -> None:
    """Raise `ProblemError` for a folder that is not there, or in which no shop was begun."""
    folder, reader = resolve_folder(content, str(content)), FileReader()
    if not any(find_content_files(folder, reader)):
        raise ProblemError([_report_empty_folder(folder)])


def parse_document(
    path: PurePosixPath, data: bytes, display_path: str, cache: BuildCache | None = None
) -> Document:
    """One YAML or Markdown file from its bytes; raises `ProblemError` with all that is wrong in it."""
    return (cache or BuildCache()).get_or_compute_nested(
        "content.parse_document", path, _parse_document, path, data, display_path
    )


def _parse_document(
    cache: BuildCache, path: PurePosixPath, data: bytes, display_path: str
) -> Document:
    source, problems = decode_source(display_path, data)
    tree: dict[str, Tree] = {}
    places: dict[Loc, Place] = {}
    body, body_line = "", 1
    try:
        if detect_file_type(path) is FileType.YAML:
            tree, places = _load_cached_yaml(path, source, cache)
        else:
            front, body_line = split_front_matter(source)
            body = "\n".join(source.lines[body_line - 1 :])
            tree, places = _load_cached_yaml(path, front, cache, may_be_empty=True)
    except ProblemError as error:
        problems += error.problems
    if problems:
        raise ProblemError(problems)
    name, language = parse_document_path(path)
    return Document(path, name, language, tree, body, body_line, places, source.lines, display_path)


def parse_table(
    path: PurePosixPath, data: bytes, display_path: str, cache: BuildCache | None = None
) -> CsvTable:
    """A table from its bytes; raises `ProblemError` with all that is wrong with its text."""
    return (cache or BuildCache()).get_or_compute(
        "content.parse_table", path, _parse_table, data, display_path
    )


def _parse_table(data: bytes, display_path: str) -> CsvTable:
    source, problems = decode_source(display_path, data)
    table, faults = parse_csv(display_path, source.lines)
    if problems or faults:
        raise ProblemError([*problems, *faults])
    return table


def _load_cached_yaml(
    path: PurePosixPath, source: SourceText, cache: BuildCache, *, may_be_empty: bool = False
) -> tuple[dict[str, Tree], dict[Loc, Place]]:
    """The facts of a file: the same objects after a change of the text under them."""
    return cache.get_or_compute(
        "content.load_yaml",
        path,
        lambda source, may_be_empty: load_yaml(source, may_be_empty=may_be_empty),
        source,
        may_be_empty,
    )


def _report_empty_folder(folder: ContentFolder) -> Problem:
    return Problem(
        "empty-folder",
        "the content folder holds no files yet",
        Place(folder.display_path, 0),
        f"name the folder that holds shop.yaml; {BEGIN_SHOP_HINT}",
    )


_DELIMITER = "---"
_DASHES = set("-–—―−")


def split_front_matter(source: SourceText) -> tuple[SourceText, int]:
    """The stretch of YAML at the top of a file, and the line on which its body starts.

    A file without front matter is all body. Raises `ProblemError` for a fence that is not closed, or
    one that is nearly a fence.
    """
    head = next((n for n, line in enumerate(source.lines, 1) if line.strip()), 1)
    line = source.lines[head - 1]
    if not _is_delimiter_like(line):
        return SourceText(source.display_path, source.lines, 1, 0), 1
    if line.rstrip() != _DELIMITER:
        raise ProblemError([_report_bad_delimiter(source, head)])
    if head > 1:
        raise ProblemError([_report_late_delimiter(source.locate_line(head))])
    end = _find_closing_delimiter(source)
    return SourceText(source.display_path, source.lines[:end], 2, end - 1), end + 1


def _is_delimiter_like(line: str) -> bool:
    marks = line.strip()
    return bool(marks) and marks != "-" and set(marks) <= _DASHES


def _find_closing_delimiter(source: SourceText) -> int:
    for number, line in enumerate(source.lines[1:], 2):
        if line.rstrip() == _DELIMITER:
            return number
    raise ProblemError([_report_unclosed(source)])


def _report_unclosed(source: SourceText) -> Problem:
    near = (n for n, line in enumerate(source.lines[1:], 2) if _is_delimiter_like(line))
    line = next(near, 0)
    hint = f"line {line} looks like it: " if line else "after the last fact, "
    return Problem(
        "front-matter-open",
        "the front matter begins here and is never closed",
        source.locate_line(1),
        f"{hint}write a line of exactly three hyphens, {_DELIMITER}, and the words under it",
    )


def _report_bad_delimiter(source: SourceText, head: int) -> Problem:
    lines = enumerate(source.lines[head:], head + 1)
    end = next(((number, line) for number, line in lines if _is_delimiter_like(line)), None)
    also = f" here, and in line {end[0]} too," if end and end[1].rstrip() != _DELIMITER else ""
    return Problem(
        "front-matter-fence",
        "this line looks like the start of front matter, but it is not three plain hyphens",
        source.locate_line(head),
        f"write {_DELIMITER}{also} from the first column;"
        " some editors turn hyphens into a dash, so check that there are three",
    )


def _report_late_delimiter(place: Place) -> Problem:
    return Problem(
        "front-matter-late",
        "the front matter must begin on the first line of the file",
        place,
        "delete the empty lines above it",
    )

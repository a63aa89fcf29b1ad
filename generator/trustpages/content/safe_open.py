"""Open content files safely: nothing outside the folder, no device, no loop of links; and find them all."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO

from trustpages.content.encoding import escape_unprintable
from trustpages.content.filenames import FileType, detect_file_type, is_skipped_path
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.file_reader import FileReader


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """A folder by its real path, and by the name its owner typed."""

    root: Path
    display_path: str

    def format_path(self, path: PurePosixPath) -> str:
        """The name of a file in it, as the owner knows it."""
        return _join_display_path(self.display_path, path)

    def make_problem(self, code: str, message: str, path: PurePosixPath, hint: str) -> Problem:
        """A problem of a file as a whole."""
        return Problem(code, message, Place(self.format_path(path), 0), hint)

    def resolve_path(self, path: PurePosixPath) -> Path:
        """Follow every link of a path; raises `ProblemError` where that ends outside the folder."""
        try:
            real = (self.root / path).resolve(strict=True)
        except FileNotFoundError:
            raise ProblemError([self._report_broken_link(path)]) from None
        except RuntimeError:  # Python before 3.13 has no better word for a loop of links
            raise ProblemError([self.report_link_loop(path)]) from None
        except OSError as error:
            raise ProblemError([self.report_unreadable(path, error)]) from None
        if not real.is_relative_to(self.root):
            raise ProblemError([self._report_outside_link(path, real)])
        return real

    def report_link_loop(self, path: PurePosixPath) -> Problem:
        """Report a link that leads to itself or to a folder above it."""
        return self.make_problem(
            "link-loop",
            f"the link {path.name} leads back to itself or to a folder that it lies in",
            path,
            "delete the link",
        )

    def report_unreadable(self, path: PurePosixPath, error: OSError) -> Problem:
        """Report what the system does not let be opened, with its reason."""
        why = os.strerror(error.errno).lower() if error.errno else "unknown reason"
        return self.make_problem(
            "unreadable",
            f"this cannot be opened: {why}",
            path,
            "give your user the right to read it, or move it out of the content folder",
        )

    def _report_broken_link(self, path: PurePosixPath) -> Problem:
        return self.make_problem(
            "link-nowhere",
            f"{path.name} leads to something that is not there",
            path,
            "delete the link, or put the file itself in its place",
        )

    def _report_outside_link(self, path: PurePosixPath, real: Path) -> Problem:
        return self.make_problem(
            "link-outside",
            f"the link {path.name} leads out of the content folder, to {escape_unprintable(str(real))}",
            path,
            "put a copy of the file in the content folder in place of the link",
        )


@lru_cache(maxsize=8192)  # at most 8192 paths; joins names, asks no disk
def _join_display_path(display_path: str, path: PurePosixPath) -> str:
    return escape_unprintable((PurePath(display_path) / path).as_posix())


BEGIN_SHOP_HINT = (
    "a content folder holds the facts of a shop, such as shop.yaml, site.yaml and home.md:"
    " 'trustpages init' begins one"
)


def resolve_folder(
    content: Path, display_path: str, reader: FileReader | None = None
) -> ContentFolder:
    """The content folder; raises `ProblemError` where there is none, and says what to do next."""
    place = Place(display_path, 0)
    is_folder = (reader or FileReader()).is_folder(content)
    try:
        root = content.resolve(strict=True)
    except (OSError, RuntimeError, ValueError):
        raise ProblemError([_report_missing_folder(display_path, place)]) from None
    if not is_folder:
        raise ProblemError([_report_not_a_folder(place)])
    return ContentFolder(root, display_path)


def _report_missing_folder(display_path: str, place: Place) -> Problem:
    return Problem(
        "no-folder",
        f"there is no folder “{escape_unprintable(display_path)}”",
        place,
        f"go to the folder of your shop first, or name the right one; {BEGIN_SHOP_HINT}",
    )


def _report_not_a_folder(place: Place) -> Problem:
    return Problem(
        "not-a-folder",
        "this is a file, and the content of a shop is a folder",
        place,
        "name the folder that holds shop.yaml, not a file in it",
    )


_MEGABYTE = 1_000_000
_VIDEO_EXTENSIONS = {".mp4", ".webm"}
_NO_FOLLOW_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_FILE_FLAGS = (
    os.O_RDONLY | _NO_FOLLOW_FLAGS | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)
_FOLDER_FLAGS = os.O_RDONLY | _NO_FOLLOW_FLAGS | getattr(os, "O_DIRECTORY", 0)


def read_regular_file(
    folder: ContentFolder, path: PurePosixPath, reader: FileReader | None = None
) -> bytes:
    """The bytes of one plain file inside the folder; raises `ProblemError` for anything else.

    Documents may have 1 MB, videos 200 MB, pictures and the rest 30 MB.
    """
    limit = get_size_limit(path)
    try:
        data = (reader or FileReader()).read_file(
            folder.root / path, partial(_open_regular_file, folder, path, limit), limit + 1
        )
    except OSError as error:
        raise ProblemError([folder.report_unreadable(path, error)]) from None
    if len(data) > limit:
        raise ProblemError([_report_too_big(folder, path, len(data), limit)])
    return data


def _open_regular_file(folder: ContentFolder, path: PurePosixPath, limit: int) -> BinaryIO:
    """Open a plain file of at most `limit` bytes inside the folder; the caller closes it.

    Raises OSError, or `ProblemError` for what is no such file.
    """
    file = open(_open_without_links(folder.root, folder.resolve_path(path)), "rb")  # noqa: SIM115 - the caller does
    status = os.fstat(file.fileno())
    if stat.S_ISREG(status.st_mode) and status.st_size <= limit:
        return file
    file.close()
    if stat.S_ISREG(status.st_mode):
        raise ProblemError([_report_too_big(folder, path, status.st_size, limit)])
    raise ProblemError([report_special_file(folder, path)])


def get_size_limit(path: PurePosixPath) -> int:
    """How many bytes a file may have, by its kind."""
    if detect_file_type(path) is not FileType.ASSET:
        return _MEGABYTE
    return 200 * _MEGABYTE if path.suffix.lower() in _VIDEO_EXTENSIONS else 30 * _MEGABYTE


def report_special_file(folder: ContentFolder, path: PurePosixPath) -> Problem:
    """Report a device, socket or pipe."""
    return folder.make_problem(
        "special-file",
        "this is neither a file nor a folder but a device or a channel between programs",
        path,
        "move it out of the content folder",
    )


def _open_without_links(root: Path, real: Path) -> int:
    """Open a resolved path step by step, so that no link slips in after it was looked at."""
    parts = real.relative_to(root).parts
    if os.open not in os.supports_dir_fd:
        return os.open(real, _FILE_FLAGS)
    descriptor = os.open(root, _FOLDER_FLAGS)
    for part, flags in zip(parts, (*[_FOLDER_FLAGS] * (len(parts) - 1), _FILE_FLAGS), strict=True):
        outer = descriptor
        try:
            descriptor = os.open(part, flags, dir_fd=outer)
        finally:
            os.close(outer)
    return descriptor


def _report_too_big(folder: ContentFolder, path: PurePosixPath, size: int, limit: int) -> Problem:
    return folder.make_problem(
        "too-big",
        f"the file has {size / _MEGABYTE:.1f} MB; a file of its kind may have {limit // _MEGABYTE} MB",
        path,
        "split the text into several files"
        if limit == _MEGABYTE
        else "save it smaller: fewer pixels or a stronger compression",
    )


_MAX_ENTRIES = 20_000


@dataclass(slots=True)
class _WalkState:
    """How far the walk has come: what it found, and what stood in the way."""

    folder: ContentFolder
    reader: FileReader
    found: list[PurePosixPath] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    entry_count: int = 0


def find_content_files(
    folder: ContentFolder, reader: FileReader
) -> tuple[list[PurePosixPath], list[Problem]]:
    """The plain files by their path in the folder, sorted, and the problems of what cannot be read.

    Hidden files, those that begin with `_`, and what editors and systems leave behind are passed
    over. At most 20,000 files and folders are looked at: links can multiply them without end.
    """
    state = _WalkState(folder, reader)
    _walk_folder(state, "", (folder.root,))
    return state.found, state.problems


def _walk_folder(state: _WalkState, inside: str, above: tuple[Path, ...]) -> None:
    try:
        entries = state.reader.list_folder(above[-1])
    except OSError as error:
        state.problems.append(state.folder.report_unreadable(_make_path(inside), error))
        return
    for entry in entries:
        path = _make_path(f"{inside}{entry.name}")
        if not is_skipped_path(path):
            _visit_entry(state, path, entry, above)


def _visit_entry(
    state: _WalkState, path: PurePosixPath, entry: os.DirEntry[str], above: tuple[Path, ...]
) -> None:
    state.entry_count += 1
    if state.entry_count > _MAX_ENTRIES:
        if state.entry_count == _MAX_ENTRIES + 1:
            state.problems.append(_report_too_many_files(state.folder))
        return
    try:
        real = state.folder.resolve_path(path) if entry.is_symlink() else None
        status = real.stat() if real else entry.stat(follow_symlinks=False)
    except ProblemError as error:
        state.problems.extend(error.problems)
    except OSError as error:
        state.problems.append(state.folder.report_unreadable(path, error))
    else:
        if stat.S_ISREG(status.st_mode):
            state.found.append(path)
        elif not stat.S_ISDIR(status.st_mode):
            state.problems.append(report_special_file(state.folder, path))
        else:
            _walk_subfolder(state, path, (*above, real or above[-1] / entry.name))


def _walk_subfolder(state: _WalkState, path: PurePosixPath, above: tuple[Path, ...]) -> None:
    if above[-1] in above[:-1]:
        state.problems.append(state.folder.report_link_loop(path))
    else:
        _walk_folder(state, f"{path}/", above)


@lru_cache(maxsize=8192)  # at most 8192 paths; parses a text, asks no disk
def _make_path(text: str) -> PurePosixPath:
    return PurePosixPath(text)


def _report_too_many_files(folder: ContentFolder) -> Problem:
    return folder.make_problem(
        "too-many-files",
        f"the content folder holds more than {_MAX_ENTRIES:,} files and folders",
        PurePosixPath(),
        "check that this is the right folder, and that no link multiplies another one",
    )

"""Refuse output folders that hold what is not ours, and word these refusals."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from trustpages.diagnostics import format_printable_path, make_path_rejection
from trustpages.manifest import MANIFEST_PATH

SITE_UNTOUCHED = "The site that stood there is untouched."
SITE_PARTLY_WRITTEN = (
    "Part of the new site may already be in place; the next build finishes the work."
)

_NO_PERMISSION = ("you may not write there", "Gain the right to, or choose another folder with -d.")
_FILE_IN_THE_WAY = ("a file stands where a folder is needed", "Choose another folder with -d.")
_ERRNO_REASONS = {
    errno.ENOSPC: ("the disk is full", "Make room on that disk and build again."),
    errno.EDQUOT: ("your share of the disk is used up", "Make room and build again."),
    errno.EROFS: ("the disk is read-only", "Choose a folder on another disk with -d."),
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.EMFILE: ("too many files are open", "Close other programs and build again."),
    errno.ENFILE: ("too many files are open", "Close other programs and build again."),
    errno.ENAMETOOLONG: ("the path is too long", "Choose a folder with a shorter path with -d."),
    errno.ENOTDIR: _FILE_IN_THE_WAY,
    errno.EEXIST: _FILE_IN_THE_WAY,
}


@contextmanager
def translate_os_errors(output: Path, state: str = SITE_UNTOUCHED) -> Iterator[None]:
    """Raise `OSError` as `ProblemError`; `state` is a sentence on the state of the output folder."""
    try:
        yield
    except OSError as error:
        reason, hint = _ERRNO_REASONS.get(error.errno or 0, _describe_os_error(error))
        shown_path = (
            format_printable_path(error.filename)
            if isinstance(error.filename, str)
            else format_printable_path(output)
        )
        message = f"the site could not be written: {reason} ({shown_path})"
        raise make_path_rejection(
            "output-unwritable", message, output, f"{hint} {state}"
        ) from error


def _describe_os_error(error: OSError) -> Sequence[str]:
    return (error.strerror or "the system gave no reason").lower(), "Mend that and build again."


_TARGET_HINT = "Choose a folder of its own with -d, for example -d output."


def check_output_target(output: Path, keep_out: Iterable[Path]) -> Path:
    """The output folder as an absolute path without links on the way.

    Raises `ProblemError` for a link, a file, the root of a disk, a folder with the home folder in it, a
    folder under git, and one that is, holds or lies in a folder of `keep_out`.
    """
    if fault := describe_target_fault(output, keep_out):
        raise make_path_rejection(
            "output-place", f"the output folder {fault}", output, _TARGET_HINT
        )
    return output.resolve()


def describe_target_fault(path: Path, keep_out: Iterable[Path]) -> str:
    """Why a folder must not be written to, as the end of a sentence; "" if it may."""
    if fault := _describe_unusable_path(path):
        return fault
    target = path.resolve()
    return _describe_protected_folder(target) or _describe_source_overlap(target, keep_out)


def is_mount_point(target: Path) -> bool:
    """Whether another disk or folder is mounted exactly here, so that it cannot be renamed."""
    if os.path.ismount(target):
        return True
    try:
        table = Path("/proc/self/mountinfo").read_text(errors="surrogateescape")
    except OSError:
        return False
    return str(target) in {_unescape_mount_point(row.split(" ")[4]) for row in table.splitlines()}


def _describe_unusable_path(output: Path) -> str:
    if "\0" in str(output):
        return "has a name that no system can store"
    try:
        mode = output.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return ""
    if stat.S_ISLNK(mode):
        return "is a link to another place"
    return "" if stat.S_ISDIR(mode) else "is a file"


def _describe_protected_folder(target: Path) -> str:
    if target.parent == target:
        return "is the root of a disk"
    with suppress(RuntimeError):  # a user without a home
        if Path.home().resolve().is_relative_to(target):
            return "is your home folder, or holds it"
    if os.path.lexists(target / ".git") and not (target / MANIFEST_PATH).is_file():
        return "is the top of a git project"
    return ""


def _describe_source_overlap(target: Path, keep_out: Iterable[Path]) -> str:
    for source in keep_out:
        resolved = source.resolve()
        if resolved == target:
            return f"is the folder that the site is made from ({format_printable_path(source)})"
        if target.is_relative_to(resolved):
            return f"lies in a folder that the site is made from ({format_printable_path(source)})"
        if resolved.is_relative_to(target):
            return f"holds a folder that the site is made from ({format_printable_path(source)})"
    return ""


def _unescape_mount_point(mount_point: str) -> str:
    """Decode the octal escapes of the kernel's table of mounts."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), mount_point)

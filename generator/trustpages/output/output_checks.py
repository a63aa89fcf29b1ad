"""Which folders may be an output folder: none that is or holds something of the owner's."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from trustpages.diagnostics import format_printable_path, make_path_rejection
from trustpages.manifest import MANIFEST_PATH

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

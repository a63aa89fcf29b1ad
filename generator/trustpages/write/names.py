"""Which paths a site may hold: those that are one and the same file on every computer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from trustpages.problem import Problem, Rejected
from trustpages.write.manifest import FURNITURE
from trustpages.write.refuse import problem, shown

LONGEST = 240
"""Characters in a path below the output folder; Windows stops at 260 for the whole."""

_LONGEST_NAME = 255
_UNFIT = re.compile(r'[<>:"|?*\\]')
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)
_HINT = "Give the page or file it comes from a plain name: letters, digits and hyphens."


def check_names(files: Iterable[PurePosixPath]) -> None:
    """Refuse paths that leave the folder, cannot stand on every system, or clash with each other.

    Raises `Rejected` with every such path at once.
    """
    planned = sorted(files)
    problems = [_unfit(path, why) for path in planned for why in _faults(path)]
    if problems := problems or list(_clashes(planned)):
        raise Rejected(problems)


def key(path: PurePosixPath) -> str:
    """What two paths share when some system takes them for one: same letters, any case or form."""
    folded = unicodedata.normalize("NFC", str(path)).casefold()
    return unicodedata.normalize("NFC", folded)


def folders(path: PurePosixPath) -> tuple[PurePosixPath, ...]:
    """The folders over a path, nearest first, without the output folder itself."""
    return tuple(path.parents)[:-1]


def _faults(path: PurePosixPath) -> Iterator[str]:
    if not path.parts:
        yield "it has no name"
    if path.is_absolute():
        yield "it starts at the root of the disk"
    if len(str(path)) > LONGEST:
        yield f"its path is longer than {LONGEST} characters"
    if path in FURNITURE:
        yield "trustpages keeps that name for itself"
    for part in path.parts:
        yield from _name_faults(part)


def _name_faults(name: str) -> Iterator[str]:
    if name == "..":
        yield "it leads out of the output folder"
    elif name.endswith((".", " ")):
        yield "a name ends with a full stop or a space, which Windows drops"
    if _UNFIT.search(name) or any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in name):
        yield "a name holds a character that not every system can store"
    if _DEVICE.fullmatch(name.partition(".")[0].rstrip()):
        yield "Windows keeps that name for a device"
    if name.casefold() == ".git":
        yield "the name .git belongs to git"
    if len(name.encode(errors="replace")) > _LONGEST_NAME:
        yield f"a name is longer than {_LONGEST_NAME} bytes"


def _clashes(planned: Iterable[PurePosixPath]) -> Iterator[Problem]:
    files: dict[str, PurePosixPath] = {}
    above: dict[str, PurePosixPath] = {}
    for path in planned:
        yield from _spelt_twice(path, files)
        for folder in folders(path):
            yield from _spelt_twice(folder, above)
    for both in sorted(files.keys() & above.keys()):
        yield _unfit(files[both], f"{shown(above[both])} is also a folder")


def _spelt_twice(path: PurePosixPath, spelt: dict[str, PurePosixPath]) -> Iterator[Problem]:
    first = spelt.setdefault(key(path), path)
    if first != path:
        yield _unfit(path, f"on many computers it is the same as {shown(first)}")


def _unfit(path: PurePosixPath, why: str) -> Problem:
    return problem("output-name", f"this file cannot be written: {why}", path, _HINT)

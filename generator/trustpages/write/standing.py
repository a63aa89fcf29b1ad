"""What stands in the output folder: what we made, what was edited since, and what is not ours."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from trustpages.write.manifest import FURNITURE, IGNORE, IGNORED, MANIFEST, listed_in
from trustpages.write.names import folders, key
from trustpages.write.refuse import refusal, some

Mark: TypeAlias = tuple[int, int, int, int]
"""Mode, inode, size in bytes and time of change in nanoseconds: equal while nobody touches it."""

Known: TypeAlias = Mapping[PurePosixPath, Collection[str]]
"""The digests that a file of ours may have."""

_HINT = "Move them away, or choose another folder with -d. Nothing was changed."


@dataclass(frozen=True, slots=True)
class Standing:
    """The output folder before we touch it; `manifest` is None where none of ours stands.

    `ours` maps path to digest, `edited` was listed but has other bytes now, `foreign` is all else.
    `marks` is all that was seen, `above` the folders in which we looked.
    """

    exists: bool
    manifest: bytes | None
    ours: Mapping[PurePosixPath, str]
    edited: tuple[PurePosixPath, ...]
    foreign: tuple[PurePosixPath, ...]
    marks: Mapping[PurePosixPath, Mark]
    above: frozenset[PurePosixPath]

    @property
    def whole(self) -> bool:
        """Everything in it is ours, so the folder may be swapped as one."""
        return not self.foreign

    @property
    def ignores(self) -> bool:
        """Our `.gitignore` belongs in a folder that we make, and where it stands already."""
        return self.manifest is None or (IGNORE in self.marks and IGNORE not in self.foreign)


def look(target: Path, planned: Known, journal: Known, skip: Iterable[Path]) -> Standing:
    """Read the folder, and the digest of each file that may be ours. Raises `OSError`.

    `journal` is what a run that died may have put there; `skip` are work folders to look past.
    """
    manifest = _manifest(target)
    listed = (listed_in(manifest) if manifest else None) or {}
    made = {path: {*journal.get(path, ()), listed.get(path)} for path in {*journal, *listed}}
    known = {path: {*made.get(path, ()), *planned.get(path, ())} for path in {*made, *planned}}
    above = frozenset(over for path in known for over in folders(path))
    marks = marks_of(target, above)
    for path in skip:
        marks.pop(PurePosixPath(path.name), None)
    files = {path for path in known.keys() & marks.keys() if stat.S_ISREG(marks[path][0])}
    found = {path: _digest(target / path) for path in files - FURNITURE}
    ours = {path: digest for path, digest in found.items() if digest in known[path]}
    edited = (found.keys() - ours.keys()) & made.keys()
    furniture = _furniture(target, marks, manifest)
    return Standing(
        exists=target.exists(),
        manifest=manifest,
        ours=ours,
        edited=tuple(sorted(edited)),
        foreign=tuple(sorted(marks.keys() - ours.keys() - edited - furniture)),
        marks=marks,
        above=above,
    )


def check_standing(standing: Standing, planned: Collection[PurePosixPath], output: Path) -> None:
    """Raise `Rejected` where writing would cost the owner a file that we did not make."""
    strangers = (*standing.edited, *standing.foreign)
    if strangers and standing.manifest is None:
        message = f"the output folder holds files that trustpages did not make: {some(strangers)}"
        raise refusal("output-foreign", message, output, _HINT)
    if standing.edited:
        message = f"files were changed by hand since the last build: {some(standing.edited)}"
        raise refusal("output-edited", message, output, _HINT)
    if clashing := _clashing(standing.foreign, planned):
        message = f"files that trustpages did not make are in the way: {some(clashing)}"
        raise refusal("output-foreign", message, output, _HINT)


def marks_of(folder: Path, above: Collection[PurePosixPath]) -> dict[PurePosixPath, Mark]:
    """The mark of everything in a folder; only folders that `above` names are looked into."""
    return dict(_walk(folder, PurePosixPath(), above)) if folder.exists() else {}


def mark(path: Path) -> Mark | None:
    """The mark of a file, of a link itself and not of its goal; None when nothing is there."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_mode, found.st_ino, found.st_size, found.st_mtime_ns


def _walk(
    folder: Path, at: PurePosixPath, above: Collection[PurePosixPath]
) -> Iterator[tuple[PurePosixPath, Mark]]:
    with os.scandir(folder / at) as entries:
        for entry in entries:
            path = at / entry.name
            if path in above and entry.is_dir(follow_symlinks=False):
                yield from _walk(folder, path, above)
            elif (seen := mark(folder / path)) is not None:
                yield path, seen


def _manifest(target: Path) -> bytes | None:
    seen = mark(target / MANIFEST)
    if seen is None or not stat.S_ISREG(seen[0]):
        return None
    data = (target / MANIFEST).read_bytes()
    return None if listed_in(data) is None else data


def _furniture(
    target: Path, marks: Mapping[PurePosixPath, Mark], manifest: bytes | None
) -> set[PurePosixPath]:
    found = {MANIFEST} if manifest is not None else set()
    # git may give a text file other line ends on Windows: the words count
    if (
        IGNORE in marks
        and stat.S_ISREG(marks[IGNORE][0])
        and (target / IGNORE).read_bytes().split() == IGNORED.split()
    ):
        found.add(IGNORE)
    return found


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _clashing(
    foreign: Iterable[PurePosixPath], planned: Collection[PurePosixPath]
) -> list[PurePosixPath]:
    files = {key(path) for path in planned}
    above = {key(over) for path in planned for over in folders(path)}
    return [
        path
        for path in foreign
        if key(path) in files | above or any(key(over) in files for over in folders(path))
    ]

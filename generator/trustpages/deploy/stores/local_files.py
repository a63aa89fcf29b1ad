"""Files below one folder, each put whole under its name at once; no link leads out of it."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from secrets import token_hex

from trustpages.deploy.store import DeployError, ProgressCallback
from trustpages.diagnostics import make_path_rejection
from trustpages.local_disk import fsync_paths
from trustpages.paths import list_parent_folders

PARTIAL_FILE_NAME = re.compile(r"\.trustpages-[0-9a-f]{16}\.new")
"""The name of a file that is not whole yet."""

_RETRY_HINT = "Mend that, and run it again."
_PERMISSION_HINT = (
    "Let the folder belong to whoever publishes; on Linux: sudo install -d -o $USER FOLDER."
)
_UNSUPPORTED_LINK_ERRNOS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})
"""What disks say that know no second name for a file, such as memory sticks and some shared folders."""

_PRIVATE_MODE = 0o700
"""Notes are for whoever deploys; a web server that is somebody else cannot even look."""


def reject_unsafe_place(place: Path, fault: str) -> None:
    """Raise `ProblemError` unless `fault`, why a target must not be written at `place`, is empty."""
    if fault:
        hint = "Name a folder of its own for this target in site.yaml."
        raise make_path_rejection("deploy-place", f"the target {fault}", place, hint)


def locate_state_folder(place: Path) -> Path:
    """The folder of the engine's notes about a folder or a file."""
    return place.with_name(f"{place.name}.trustpages")


@contextmanager
def translate_disk_errors(root: Path) -> Iterator[None]:
    """Turn an `OSError` into `Failed`."""
    try:
        yield
    except OSError as error:
        where = Path(error.filename if isinstance(error.filename, str) else root)
        where = where.parent if PARTIAL_FILE_NAME.fullmatch(where.name) else where
        reason = (error.strerror or "the system gave no reason").lower()
        hint = _PERMISSION_HINT if isinstance(error, PermissionError) else _RETRY_HINT
        raise DeployError(f"{where}: {reason}", hint) from error


def read_local_file(root: Path, path: PurePosixPath) -> bytes | None:
    """A file's bytes; None where there is none, or something else."""
    place = _resolve_inside(root, path)
    return place.read_bytes() if is_regular_file(place) else None


def create_local_file(root: Path, path: PurePosixPath, data: bytes) -> bool:
    """Put a file where none stands; False where one does."""
    place = _create_parents(root, path)
    new = write_partial_file(place, data)
    try:
        _move_to_new_name(new, place)
    except FileExistsError:
        return False
    finally:
        new.unlink(missing_ok=True)
    fsync_paths(place.parent)
    return True


def put_local_files(
    root: Path, files: Mapping[PurePosixPath, bytes], moved: ProgressCallback
) -> None:
    """Put files; `moved` is told the size of each."""
    above = set()
    for path, data in files.items():
        place = _create_parents(root, path)
        replace_local_file(place, data)
        above.add(place.parent)
        moved(len(data))
    fsync_paths(*sorted(above))


def replace_local_file(place: Path, data: bytes) -> None:
    """Let one file have other bytes, in one step."""
    new = write_partial_file(place, data)
    try:
        new.replace(place)
    except OSError:
        new.unlink()
        raise


def remove_local_files(root: Path, paths: Collection[PurePosixPath]) -> None:
    """Remove files, and folders that are empty then."""
    for path in paths:
        _resolve_inside(root, path).unlink(missing_ok=True)
        with suppress(OSError):  # a folder that still holds something stays
            for over in list_parent_folders(path):
                (root / over).rmdir()


def remove_partial_files(root: Path) -> None:
    """Remove what a run that was killed left half written."""
    for place in root.rglob("*.new"):
        if PARTIAL_FILE_NAME.fullmatch(place.name) and is_regular_file(place):
            place.unlink()


def write_partial_file(place: Path, data: bytes) -> Path:
    """A new file beside `place`, with its bytes on the disk."""
    new = place.with_name(f".trustpages-{token_hex(8)}.new")
    try:
        with new.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:  # a full disk has no room for what is half written, either
        new.unlink(missing_ok=True)
        raise
    return new


def _move_to_new_name(new: Path, place: Path) -> None:
    """Give a whole file its name; raises `FileExistsError` if that is taken."""
    try:
        os.link(new, place)
    except OSError as error:
        if error.errno not in _UNSUPPORTED_LINK_ERRNOS:
            raise
        with place.open("xb"):  # takes the name, and its bytes follow at once
            new.replace(place)


def is_regular_file(place: Path) -> bool:
    """Whether a plain file stands there, and no link to one."""
    return place.is_file() and not place.is_symlink()


def _resolve_inside(root: Path, path: PurePosixPath) -> Path:
    """Where a file stands; raises `Failed` if a link or `..` on the way would lead elsewhere."""
    if path.is_absolute() or ".." in path.parts:
        raise DeployError(f"{path} leads out of the folder")
    for over in (root, *(root / one for one in list_parent_folders(path))):
        if over.is_symlink():
            raise DeployError(f"{over} is a link to another place", "Put a real folder there.")
    return root / path


def _create_parents(root: Path, path: PurePosixPath) -> Path:
    """The same, with the folders on the way; `root` is made if the folder above it is there."""
    place = _resolve_inside(root, path)
    if not root.parent.is_dir():
        raise DeployError(
            f"the folder above it is not there: {root.parent}",
            "Look whether the path is right, and the disk mounted.",
        )
    if not root.exists():
        _create_root(root)
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _create_root(root: Path) -> None:
    notes = root.suffix == ".trustpages"
    try:
        root.mkdir(mode=_PRIVATE_MODE if notes else 0o777)
    except PermissionError as error:
        what = ", which keeps the notes about the site" if notes else ""
        raise DeployError(
            f"you may not make the folder {root}{what}",
            "Let whoever runs this computer make it, and give it to the user who deploys.",
        ) from error

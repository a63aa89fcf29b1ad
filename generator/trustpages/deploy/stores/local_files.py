"""Files below one folder of this computer: each is put atomically, and no link is followed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from trustpages.deploy.store import DeployError, ProgressCallback
from trustpages.diagnostics import make_path_rejection
from trustpages.local_disk import (
    PARTIAL_FILE_NAME,
    add_read_permission,
    create_public_folder,
    fsync_paths,
    is_regular_file,
    move_to_new_name,
    write_partial_file,
)
from trustpages.paths import list_parent_folders

_RETRY_HINT = "Mend that, and run it again."
_PERMISSION_HINT = (
    "Let the folder belong to whoever publishes; on Linux: sudo install -d -o $USER FOLDER."
)
_PRIVATE_MODE = 0o700
"""State is for whoever deploys; a web server that runs as somebody else cannot read it."""
_STATE_SUFFIX = ".trustpages"
"""What the name of a state folder ends with."""


def reject_unsafe_place(place: Path, fault: str, example: str) -> None:
    """Raise `ProblemError` unless `fault`, why a target must not be written at `place`, is empty.

    `example` is a line that names a place which may be.
    """
    if fault:
        hint = f"Name a place of its own for this target in site.yaml, such as '{example}'."
        raise make_path_rejection("deploy-place", f"the target {fault}", place, hint)


def locate_state_folder(place: Path) -> Path:
    """The folder of the state of a target folder or file."""
    return place.with_name(f"{place.name}{_STATE_SUFFIX}")


@contextmanager
def translate_disk_errors(root: Path) -> Iterator[None]:
    """Raise `OSError` as `DeployError`."""
    try:
        yield
    except OSError as error:
        shown_path = Path(error.filename if isinstance(error.filename, str) else root)
        shown_path = (
            shown_path.parent if PARTIAL_FILE_NAME.fullmatch(shown_path.name) else shown_path
        )
        reason = (error.strerror or "the system gave no reason").lower()
        hint = _PERMISSION_HINT if isinstance(error, PermissionError) else _RETRY_HINT
        raise DeployError(f"{shown_path}: {reason}", hint) from error


def read_local_file(root: Path, path: PurePosixPath) -> bytes | None:
    """The content of a regular file; None for others. Raises `OSError` and `DeployError`."""
    place = _resolve_inside(root, path)
    return place.read_bytes() if is_regular_file(place) else None


def create_local_file(root: Path, path: PurePosixPath, data: bytes) -> bool:
    """Create a file atomically; return False where one exists."""
    place = _create_parents(root, path)
    partial = write_partial_file(place, data)
    try:
        move_to_new_name(partial, place)
    except FileExistsError:
        return False
    finally:
        partial.unlink(missing_ok=True)
    fsync_paths(place.parent)
    return True


def put_local_files(
    root: Path, files: Mapping[PurePosixPath, bytes], on_progress: ProgressCallback
) -> None:
    """Put files; `on_progress` is called with the size of each."""
    parents = set()
    for path, data in files.items():
        place = _create_parents(root, path)
        replace_local_file(place, data, is_public=not _is_state_folder(root))
        parents.add(place.parent)
        on_progress(len(data))
    fsync_paths(*sorted(parents))


def replace_local_file(place: Path, data: bytes, *, is_public: bool) -> None:
    """Replace the content of one file atomically; everybody may read a public one."""
    partial = write_partial_file(place, data)
    try:
        if is_public:
            add_read_permission(partial)
        partial.replace(place)
    except OSError:
        partial.unlink()
        raise


def remove_local_files(root: Path, paths: Collection[PurePosixPath]) -> None:
    """Remove files, and folders that become empty."""
    for path in paths:
        _resolve_inside(root, path).unlink(missing_ok=True)
        with suppress(OSError):  # a folder that still holds something stays
            for parent in list_parent_folders(path):
                (root / parent).rmdir()


def _resolve_inside(root: Path, path: PurePosixPath) -> Path:
    """The place of a file. Raises `DeployError` if a link or `..` on the way would lead elsewhere."""
    if path.is_absolute() or ".." in path.parts:
        raise DeployError(f"{path} leads out of the folder")
    for parent in (root, *(root / one for one in list_parent_folders(path))):
        if parent.is_symlink():
            raise DeployError(f"{parent} is a link to another place", "Put a real folder there.")
    return root / path


def _create_parents(root: Path, path: PurePosixPath) -> Path:
    """As `_resolve_inside`, and make the folders on the way; `root` is made if the folder above it exists."""
    place = _resolve_inside(root, path)
    if not root.parent.is_dir():
        raise DeployError(
            f"the folder above it is not there: {root.parent}",
            "Look whether the path is right, and the disk mounted.",
        )
    if not root.exists():
        _create_root(root)
    if _is_state_folder(root):
        place.parent.mkdir(parents=True, exist_ok=True)
    else:
        create_public_folder(root, path.parent)
    return place


def _is_state_folder(root: Path) -> bool:
    return root.suffix == _STATE_SUFFIX


def _create_root(root: Path) -> None:
    is_state = _is_state_folder(root)
    try:
        if is_state:
            root.mkdir(mode=_PRIVATE_MODE)
        else:
            create_public_folder(root.parent, PurePosixPath(root.name))
    except PermissionError as error:
        purpose = ", which keeps the notes about the site" if is_state else ""
        raise DeployError(
            f"you may not make the folder {root}{purpose}",
            "Let whoever runs this computer make it, and give it to the user who deploys.",
        ) from error

"""Choose a former version of a target and load its files."""

from __future__ import annotations

from hashlib import sha256
from pathlib import PurePath

from trustpages.deploy.history import blob_path, parse_record, record_path
from trustpages.deploy.source import DeploySource
from trustpages.deploy.store import Store
from trustpages.deploy.target_state import TargetState
from trustpages.diagnostics import ProblemError, make_path_rejection, summarize_paths
from trustpages.manifest import MANIFEST_PATH, parse_build_info, parse_manifest_digests


def choose_previous_version(state: TargetState, name: str) -> int:
    """The version to go back to by default: the one before, or after an interrupted run the last one."""
    numbers = [version.number for version in state.history.versions]
    was_interrupted = (
        state.journal is not None and state.journal.number > state.history.latest_number
    )
    if was_interrupted and numbers:
        return numbers[-1]
    if len(numbers) < 2:  # noqa: PLR2004 - this one and the one before
        raise _explain_missing_version("there is no version before this one", name, numbers)
    return numbers[-2]


def load_former_site(store: Store, state: TargetState, number: int) -> DeploySource:
    """The site of a former version, byte for byte. Raises `ProblemError` when parts of it are missing."""
    numbers = [version.number for version in state.history.versions]
    record = parse_record(store.read_file(record_path(number))) if number in numbers else None
    if record is None:
        raise _explain_missing_version(f"there is no version {number}", store.display_name, numbers)
    files = {
        path: _read_former_file(store, digest)
        for path, digest in record.files.items()
        if state.known_digests.get(path) != digest
    }
    files.setdefault(MANIFEST_PATH, store.read_file(MANIFEST_PATH))
    found = {path: data for path, data in files.items() if data is not None}
    build_info = parse_build_info(found.get(MANIFEST_PATH, b""))
    if build_info is None or len(found) < len(files):
        missing = summarize_paths(path for path, data in files.items() if data is None)
        raise _explain_damaged_version(store, number, f"the bytes of {missing} were not kept")
    manifest_digests = parse_manifest_digests(found[MANIFEST_PATH]) or {}
    if {**manifest_digests, MANIFEST_PATH: record.files.get(MANIFEST_PATH)} != record.files:
        raise _explain_damaged_version(store, number, "the note of its files is damaged")
    return DeploySource(record.files, found, build_info)


def _read_former_file(store: Store, digest: str) -> bytes | None:
    data = store.read_file(blob_path(digest))
    return data if data is not None and sha256(data).hexdigest() == digest else None


def _explain_damaged_version(store: Store, number: int, reason: str) -> ProblemError:
    message = f"version {number} cannot be put back: {reason}"
    hint = "Choose another version; 'trustpages rollback --list' names them."
    return make_path_rejection(
        "deploy-version-damaged", message, PurePath(store.display_name), hint
    )


def _explain_missing_version(message: str, name: str, numbers: list[int]) -> ProblemError:
    available = ", ".join(map(str, numbers)) or "none"
    return make_path_rejection(
        "deploy-no-version", message, PurePath(name), f"Versions there: {available}."
    )

"""The site that is published, exactly the files that its manifest lists: a built one, or a former version."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePath, PurePosixPath

from trustpages.deploy.history import blob_path, parse_record, record_path
from trustpages.deploy.store import Store, is_state_path
from trustpages.deploy.target_state import TargetState
from trustpages.diagnostics import (
    Problem,
    ProblemError,
    make_path_problem,
    make_path_rejection,
    summarize_paths,
)
from trustpages.manifest import (
    MANIFEST_PATH,
    BuildInfo,
    parse_build_info,
    parse_manifest_digests,
)
from trustpages.output import EDITED_OUTPUT_HINT, check_output_paths

HOME_PAGE = PurePosixPath("index.html")
_REBUILD_HINT = "Delete that folder, build the site anew with 'trustpages build', and deploy again."


@dataclass(frozen=True, slots=True)
class DeploySource:
    """A site to publish.

    `digests` maps every file, including the manifest, to its SHA-256; `files` holds the content of at least
    those that have to be put; `build_info` is the manifest's own data.
    """

    digests: Mapping[PurePosixPath, str]
    files: Mapping[PurePosixPath, bytes] = field(repr=False)
    build_info: BuildInfo

    @property
    def public_paths(self) -> tuple[PurePosixPath, ...]:
        """Every file but the manifest."""
        return tuple(path for path in self.digests if path != MANIFEST_PATH)


def load_built_site(output: Path) -> DeploySource:
    """The site in an output folder, without files that its manifest does not list.

    Raises `ProblemError` when there is no site, or when any of its files is not as it was built.
    """
    data = _read_manifest(output)
    listed, build_info = parse_manifest_digests(data), parse_build_info(data)
    if listed is None or build_info is None:
        raise _explain_damaged_build(output, "its list of files cannot be read")
    check_output_paths(listed)
    if state_paths := [path for path in listed if is_state_path(path)]:
        raise _explain_damaged_build(
            output,
            f"it names files that deploying keeps for itself: {summarize_paths(state_paths)}",
        )
    if HOME_PAGE not in listed:
        raise _explain_damaged_build(output, "it has no home page")
    files = {path: _read_output_file(output, path) for path in listed}
    damaged = [path for path, data in files.items() if _has_wrong_digest(data, listed[path])]
    if damaged:
        raise make_path_rejection(
            "deploy-source-damaged",
            f"files of the built site are not as they were built, or gone: {summarize_paths(damaged)}",
            output,
            f"{EDITED_OUTPUT_HINT} Then deploy again.",
        )
    contents = {path: data for path, data in files.items() if data is not None}
    digests = {**listed, MANIFEST_PATH: sha256(data).hexdigest()}
    return DeploySource(digests, {**contents, MANIFEST_PATH: data}, build_info)


def find_publish_blockers(source: DeploySource, output: Path) -> Iterator[Problem]:
    """Why a complete site must not be published: a preview, or unfinished places."""
    if source.build_info.preview:
        yield make_path_problem(
            "deploy-preview",
            "this site was built to be looked at: it shows drafts, or what is announced for later",
            output,
            "Build it without -D and -F, and deploy again.",
        )
    if count := source.build_info.unfinished:
        places = "1 place is" if count == 1 else f"{count} places are"
        yield make_path_problem(
            "deploy-unfinished",
            f"{places} still to be filled in",
            output,
            "Run 'trustpages check': it names each of them.",
        )


def _read_manifest(output: Path) -> bytes:
    data = _read_output_file(output, MANIFEST_PATH)
    if data is None:
        message = "there is no built site in this folder"
        hint = "Run 'trustpages build' first, or name the folder of the site with -d."
        raise make_path_rejection("deploy-no-site", message, output, hint)
    return data


def _read_output_file(output: Path, path: PurePosixPath) -> bytes | None:
    """The content of a regular file; None for others and behind symbolic links."""
    try:
        for parent in [*path.parents][-2::-1]:
            if not stat.S_ISDIR((output / parent).lstat().st_mode):
                return None
        if not stat.S_ISREG((output / path).lstat().st_mode):
            return None
        return (output / path).read_bytes()
    except OSError:
        return None


def _has_wrong_digest(data: bytes | None, digest: str) -> bool:
    return data is None or sha256(data).hexdigest() != digest


def _explain_damaged_build(output: Path, fault: str) -> ProblemError:
    return make_path_rejection(
        "deploy-source-damaged", f"the built site is damaged: {fault}", output, _REBUILD_HINT
    )


def choose_previous_version(state: TargetState, name: str) -> int:
    """The version to go back to by default: the one before, or after an interrupted run the last one."""
    numbers = [version.number for version in state.history.versions]
    was_interrupted = (
        state.journal is not None and state.journal.number > state.history.latest_number
    )
    if was_interrupted and numbers:
        return numbers[-1]
    if len(numbers) < 2:  # noqa: PLR2004 - this one and the one before
        raise _explain_missing_version("there is no version before this one", name, [])
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
    available = ", ".join(map(str, numbers))
    hint = (
        f"Versions there: {available}."
        if available
        else "Each 'trustpages deploy' puts one there; 'keep' in site.yaml says how many former ones stay."
    )
    return make_path_rejection("deploy-no-version", message, PurePath(name), hint)

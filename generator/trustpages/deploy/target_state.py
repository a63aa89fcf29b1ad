"""The state of a target before a run: own files, drifted files, foreign files, journal and history."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import PurePosixPath

from trustpages.deploy.history import (
    HISTORY_PATH,
    History,
    VersionRecord,
    parse_history,
    parse_record,
    record_path,
)
from trustpages.deploy.journal import JOURNAL_PATH, Journal, parse_journal
from trustpages.deploy.store import Store, is_state_path
from trustpages.diagnostics import ProblemError
from trustpages.manifest import (
    CHECKPOINT_PATH,
    MANIFEST_PATH,
    BuildInfo,
    LogState,
    parse_build_info,
    parse_manifest_digests,
)
from trustpages.transparency import describe_log


@dataclass(frozen=True, slots=True)
class TargetState:
    """A target before a run.

    `fingerprints` are those of all public files. `known_digests` maps files to the SHA-256 that is certain,
    `former_digests` those of the last version. `own_paths` were published by us; `drifted` are those of them
    that somebody else changed or removed since. `build_info` is the data of the target's manifest, `record`
    that of the last version; None where there is none. `logs` are the states of the site's log that were
    public: as the manifest lists it and as its checkpoint says, which differ after an interrupted run.
    """

    fingerprints: Mapping[PurePosixPath, str] = field(repr=False)
    known_digests: Mapping[PurePosixPath, str] = field(repr=False)
    former_digests: Mapping[PurePosixPath, str] = field(repr=False)
    own_paths: frozenset[PurePosixPath] = field(repr=False)
    drifted: frozenset[PurePosixPath]
    build_info: BuildInfo | None
    journal: Journal | None
    history: History
    record: VersionRecord | None
    logs: frozenset[LogState] = frozenset()


def inspect_target(store: Store) -> TargetState:
    """Read the files and the state of a target; nothing is changed. Raises `DeployError`."""
    history = parse_history(store.read_file(HISTORY_PATH))
    record = (
        parse_record(store.read_file(record_path(history.latest_number)))
        if history.latest_number
        else None
    )
    journal = parse_journal(store.read_file(JOURNAL_PATH))
    fingerprints = {
        path: fingerprint
        for path, fingerprint in store.list_fingerprints().items()
        if not is_state_path(path)
    }
    manifest = store.read_file(MANIFEST_PATH) if MANIFEST_PATH in fingerprints else None
    listed_digests = _parse_target_manifest(manifest)
    former_digests = record.files if record else listed_digests
    touched = journal.touched if journal else {}
    known_digests = _identify_digests(
        store, fingerprints, record, _collect_candidate_digests(former_digests, touched)
    )
    finished = {path for path, digests in touched.items() if known_digests.get(path) in digests}
    removed = touched.keys() - fingerprints.keys()
    changed = {path for path, digest in former_digests.items() if known_digests.get(path) != digest}
    drifted = frozenset(changed - finished - removed)
    build_info = parse_build_info(manifest) if manifest and listed_digests else None
    listed_log = build_info.log if build_info else None
    shown_log = (
        _read_live_log(store) if known_digests.keys() - drifted >= {CHECKPOINT_PATH} else None
    )
    return TargetState(
        fingerprints=fingerprints,
        known_digests=known_digests,
        former_digests=former_digests,
        own_paths=frozenset({*former_digests, *listed_digests, *finished}),
        drifted=drifted,
        build_info=build_info,
        journal=journal,
        history=history,
        record=record,
        logs=frozenset(one for one in (listed_log, shown_log) if one),
    )


def _read_live_log(store: Store) -> LogState | None:
    """The state of the log as its checkpoint says that visitors get; None for one that is damaged."""
    data = store.read_file(CHECKPOINT_PATH)
    with suppress(ProblemError):
        return describe_log({CHECKPOINT_PATH: data}) if data is not None else None
    return None


def resolve_digest(store: Store, state: TargetState, path: PurePosixPath) -> str:
    """The digest of a file at the target; its content is read if it is not known."""
    return state.known_digests.get(path) or _hash_stored_file(store, path)


def _hash_stored_file(store: Store, path: PurePosixPath) -> str:
    data = store.read_file(path)
    return "" if data is None else sha256(data).hexdigest()


def _parse_target_manifest(manifest: bytes | None) -> Mapping[PurePosixPath, str]:
    """The files that a target's manifest lists, with itself; {} for a manifest with unsafe paths."""
    listed_digests = (parse_manifest_digests(manifest) if manifest else None) or {}
    is_unsafe = any(
        path.is_absolute() or ".." in path.parts or is_state_path(path) for path in listed_digests
    )
    if manifest is None or not listed_digests or is_unsafe:
        return {}
    return {**listed_digests, MANIFEST_PATH: sha256(manifest).hexdigest()}


def _collect_candidate_digests(
    former_digests: Mapping[PurePosixPath, str], touched: Mapping[PurePosixPath, frozenset[str]]
) -> Mapping[PurePosixPath, frozenset[str]]:
    """The digests that files of ours may have."""
    return {
        path: touched.get(path, frozenset())
        | ({former_digests[path]} if path in former_digests else set())
        for path in {*former_digests, *touched}
    }


def _identify_digests(
    store: Store,
    fingerprints: Mapping[PurePosixPath, str],
    record: VersionRecord | None,
    candidates: Mapping[PurePosixPath, frozenset[str]],
) -> Mapping[PurePosixPath, str]:
    """The digests of files: from the record where the fingerprint is unchanged, else from the content."""
    recorded = record.fingerprints if record else {}
    known_digests = {
        path: record.files[path]
        for path, fingerprint in fingerprints.items()
        if record and path in record.files and recorded.get(path) == fingerprint
    }
    for path, digests in candidates.items():
        if path in fingerprints and path not in known_digests:
            known_digests[path] = (
                fingerprints[path]
                if fingerprints[path] in digests
                else _hash_stored_file(store, path)
            )
    return known_digests

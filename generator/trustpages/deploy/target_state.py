"""What stands at a target: what is ours, what we know of its bytes, what others changed, what is theirs."""

from __future__ import annotations

from collections.abc import Mapping
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
from trustpages.manifest import (
    MANIFEST_PATH,
    BuildInfo,
    parse_build_info,
    parse_manifest_digests,
)


@dataclass(frozen=True, slots=True)
class TargetState:
    """A target before a run.

    `marks` is all that visitors could ask for. `known` has the digest of what we are sure of, `former` what
    the version before consisted of, path to digest. `ours` are the paths that we put there, `drifted` those
    of them that somebody else changed or removed since. `about` is what the target's manifest says.
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


def inspect_target(store: Store) -> TargetState:
    """Read what stands at a target, and the notes that were left there; nothing is changed."""
    index = parse_history(store.read_file(HISTORY_PATH))
    record = (
        parse_record(store.read_file(record_path(index.latest_number)))
        if index.latest_number
        else None
    )
    journal = parse_journal(store.read_file(JOURNAL_PATH))
    marks = {
        path: mark for path, mark in store.list_fingerprints().items() if not is_state_path(path)
    }
    manifest = store.read_file(MANIFEST_PATH) if MANIFEST_PATH in marks else None
    listed = _parse_target_manifest(manifest)
    former = record.files if record else listed
    touched = journal.touched if journal else {}
    known = _identify_digests(store, marks, record, _collect_candidate_digests(former, touched))
    done = {path for path, made in touched.items() if known.get(path) in made}
    gone = touched.keys() - marks.keys()
    changed = {path for path, digest in former.items() if known.get(path) != digest}
    return TargetState(
        fingerprints=marks,
        known_digests=known,
        former_digests=former,
        own_paths=frozenset({*former, *listed, *done}),
        drifted=frozenset(changed - done - gone),
        build_info=parse_build_info(manifest) if manifest and listed else None,
        journal=journal,
        history=index,
        record=record,
    )


def resolve_digest(store: Store, standing: TargetState, path: PurePosixPath) -> str:
    """The digest of a file that stands there: what is known of it, else its bytes are read."""
    return standing.known_digests.get(path) or _hash_stored_file(store, path)


def _hash_stored_file(store: Store, path: PurePosixPath) -> str:
    data = store.read_file(path)
    return "" if data is None else sha256(data).hexdigest()


def _parse_target_manifest(manifest: bytes | None) -> Mapping[PurePosixPath, str]:
    """What a manifest at the target lists, itself too; names that lead elsewhere make it none of ours."""
    listed = (parse_manifest_digests(manifest) if manifest else None) or {}
    odd = any(path.is_absolute() or ".." in path.parts or is_state_path(path) for path in listed)
    if manifest is None or not listed or odd:
        return {}
    return {**listed, MANIFEST_PATH: sha256(manifest).hexdigest()}


def _collect_candidate_digests(
    former: Mapping[PurePosixPath, str], touched: Mapping[PurePosixPath, frozenset[str]]
) -> Mapping[PurePosixPath, frozenset[str]]:
    """The digests that files of ours may have; where no mark speaks for one, its bytes are read."""
    return {
        path: touched.get(path, frozenset()) | ({former[path]} if path in former else set())
        for path in {*former, *touched}
    }


def _identify_digests(
    store: Store,
    marks: Mapping[PurePosixPath, str],
    record: VersionRecord | None,
    candidates: Mapping[PurePosixPath, frozenset[str]],
) -> Mapping[PurePosixPath, str]:
    """The digests of what stands there: by its mark if the record knows it, else by its bytes."""
    seen = record.fingerprints if record else {}
    known = {
        path: record.files[path]
        for path, mark in marks.items()
        if record and path in record.files and seen.get(path) == mark
    }
    for path, digests in candidates.items():
        if path in marks and path not in known:
            known[path] = marks[path] if marks[path] in digests else _hash_stored_file(store, path)
    return known

"""Publish a site to a store, so that no page breaks when it is interrupted and the next run finishes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePosixPath

from trustpages.deploy.history import (
    HISTORY_PATH,
    History,
    VersionRecord,
    VersionSummary,
    blob_path,
    filter_fingerprints,
    parse_history,
    parse_record,
    record_path,
    serialize_history,
    serialize_record,
)
from trustpages.deploy.journal import (
    JOURNAL_PATH,
    Journal,
    LockOwner,
    parse_journal,
    serialize_journal,
)
from trustpages.deploy.plan import (
    DeployPlan,
    find_blocking_files,
    plan_delete_batches,
    plan_upload_batches,
)
from trustpages.deploy.source import DeploySource
from trustpages.deploy.store import DeployError, ProgressCallback, Store
from trustpages.deploy.target_state import TargetState, resolve_digest
from trustpages.manifest import MANIFEST_PATH


@dataclass(frozen=True, slots=True)
class DeployRun:
    """One run: a unique id, the process that owns it, and its start (UTC, ISO 8601).

    `keep` is the number of former versions to keep for a rollback, `message` the log message of stores with
    a history.
    """

    id: str
    owner: LockOwner
    started_at: str
    keep: int
    message: str = "Publish"


@dataclass(frozen=True, slots=True)
class _Job:
    """Everything that a run works with; `number` is the version that it publishes."""

    store: Store
    source: DeploySource
    target_state: TargetState
    plan: DeployPlan
    run: DeployRun
    number: int
    on_progress: ProgressCallback


def publish_site(
    store: Store,
    source: DeploySource,
    state: TargetState,
    plan: DeployPlan,
    run: DeployRun,
    on_progress: ProgressCallback,
) -> int:
    """Carry out a plan; return the number of the version that is published then.

    Raises `DeployError` when the store fails, or when somebody else published meanwhile; the journal stays,
    and the next run finishes.
    """
    is_same_version = state.record is not None and state.record.files == source.digests
    number = state.history.latest_number + (0 if is_same_version else 1)
    if is_same_version and plan.is_empty and state.journal is None:
        return number
    job = _Job(store, source, state, plan, run, number, on_progress)
    journal = _prepare_journal(job)
    with _record_interruption(store, journal):
        _lock_target(job, journal)
        _transfer_files(job, journal)
        _record_version(job, journal)
        for paths in plan_delete_batches(path for path in plan.deleted if path != MANIFEST_PATH):
            store.remove_files(paths)
        prune_versions(store, source.digests, run.keep)
        store.remove_files([JOURNAL_PATH])
        store.commit_changes(f"{run.message}: version {number}")
    return number


def _prepare_journal(job: _Job) -> Journal:
    """What this run may do, and what an interrupted run before it may have done."""
    previous = job.target_state.journal
    touched = {path: {job.source.digests[path]} for path in job.plan.upload_paths}
    touched |= {
        path: {resolve_digest(job.store, job.target_state, path)} for path in job.plan.deleted
    }
    for path, digests in (previous.touched if previous else {}).items():
        touched.setdefault(path, set()).update(digests)
    return Journal(
        job.run.id,
        job.run.owner,
        job.run.started_at,
        job.number,
        {path: frozenset(digests) for path, digests in touched.items()},
        frozenset(_find_superseded_files(job).values())
        | (previous.blobs if previous else frozenset()),
    )


def _lock_target(job: _Job, journal: Journal) -> None:
    """Put the journal. Raises `DeployError` if somebody published since the state was read."""
    if job.target_state.journal is not None:
        job.store.put_files({JOURNAL_PATH: serialize_journal(journal)}, lambda _: None)
    elif not job.store.create_exclusive(JOURNAL_PATH, serialize_journal(journal)):
        raise _explain_overtaken_run()
    if parse_history(job.store.read_file(HISTORY_PATH)) != job.target_state.history:
        job.store.remove_files([JOURNAL_PATH])
        raise _explain_overtaken_run()


@contextmanager
def _record_interruption(store: Store, journal: Journal) -> Iterator[None]:
    """Note in the journal that a run was abandoned, if the store still answers."""
    try:
        yield
    except BaseException:
        with suppress(DeployError):
            if _is_lock_held(store, journal):
                store.put_files(
                    {JOURNAL_PATH: serialize_journal(replace(journal, was_abandoned=True))},
                    lambda _: None,
                )
        raise


def _transfer_files(job: _Job, journal: Journal) -> None:
    _archive_former_files(job)
    if blocking := find_blocking_files(job.plan.deleted, job.plan.upload_paths):
        job.store.remove_files(blocking)
    for paths in (
        *plan_upload_batches(job.plan),
        tuple(one for one in job.plan.upload_paths if one == MANIFEST_PATH),
    ):
        if not _is_lock_held(job.store, journal):
            raise _explain_overtaken_run()
        if paths:
            job.store.put_files({path: job.source.files[path] for path in paths}, job.on_progress)


def _archive_former_files(job: _Job) -> None:
    """Keep the content of files that will be replaced or removed, if it is the last version's."""
    blobs = {}
    for path, digest in _find_superseded_files(job).items():
        data = job.store.read_file(path)
        if data is not None and sha256(data).hexdigest() == digest:
            blobs[blob_path(digest)] = data
    if blobs:
        job.store.put_files(blobs, lambda _: None)


def _find_superseded_files(job: _Job) -> dict[PurePosixPath, str]:
    """The files of the last version that change or go, with their digests, if they are not archived yet."""
    record, history = job.target_state.record, job.target_state.history
    if record is None or not job.run.keep or record.number == job.number:
        return {}
    return {
        path: record.files[path]
        for path in (*job.plan.changed, *job.plan.deleted)
        if path in record.files and job.target_state.known_digests.get(path) == record.files[path]
        if record.files[path] not in history.blobs
    }


def _record_version(job: _Job, journal: Journal) -> None:
    """Put the record of the new version, then the history that lists it."""
    build_info, digests = job.source.build_info, job.source.digests
    fingerprints = filter_fingerprints(digests, job.store.list_fingerprints())
    record = VersionRecord(job.number, build_info.site, build_info.tool, digests, fingerprints)
    data = serialize_record(record, digests[MANIFEST_PATH])
    job.store.put_files({record_path(job.number): data}, lambda _: None)
    history = job.target_state.history
    version = VersionSummary(job.number, job.run.started_at, len(job.source.public_paths))
    versions = (
        history.versions if history.latest_number == job.number else (*history.versions, version)
    )
    history_data = serialize_history(History(versions, history.blobs | journal.blobs))
    job.store.put_files({HISTORY_PATH: history_data}, lambda _: None)


def _is_lock_held(store: Store, journal: Journal) -> bool:
    current = parse_journal(store.read_file(JOURNAL_PATH))
    return current is not None and current.id == journal.id


def _explain_overtaken_run() -> DeployError:
    return DeployError(
        "somebody else published there meanwhile, so this run stopped",
        "Look at what stands there now, and deploy again.",
    )


def prune_versions(store: Store, live: Mapping[PurePosixPath, str], keep: int) -> None:
    """Remove what is beyond `keep` former versions; `live` maps the current files to their digests.

    The history is put last: an interrupted run leaves entries for files that are gone, and the next one
    goes on.
    """
    history = parse_history(store.read_file(HISTORY_PATH))
    last = history.versions[-1:]
    records = {
        version: parse_record(store.read_file(record_path(version.number)))
        for version in history.versions[:-1][-keep:]
        if keep
    }
    kept_versions = tuple(version for version, record in records.items() if record is not None)
    needed = {
        digest
        for record in records.values()
        if record is not None
        for path, digest in record.files.items()
        if live.get(path) != digest
    }
    expired = [version for version in history.versions if version not in (*kept_versions, *last)]
    fresh = History((*kept_versions, *last), history.blobs & needed)
    if fresh != history:
        record_paths = [record_path(version.number) for version in expired]
        store.remove_files([*record_paths, *map(blob_path, sorted(history.blobs - needed))])
        store.put_files({HISTORY_PATH: serialize_history(fresh)}, lambda _: None)

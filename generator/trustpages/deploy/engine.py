"""Carry a site to its target, so that a cut at any point harms no visitor and the next run finishes it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePosixPath

from trustpages.deploy.generations import (
    INDEX,
    Index,
    Record,
    Version,
    blob_path,
    drawn_index,
    drawn_record,
    index_in,
    marks_of,
    record_path,
)
from trustpages.deploy.holder import Holder
from trustpages.deploy.journal import JOURNAL, Journal, drawn, journal_in
from trustpages.deploy.order import batches, farewells, in_the_way
from trustpages.deploy.plan import Plan
from trustpages.deploy.pruning import pruned
from trustpages.deploy.source import Source
from trustpages.deploy.standing import Standing, digest_at
from trustpages.deploy.store import Failed, Moved, Store
from trustpages.write.manifest import MANIFEST


@dataclass(frozen=True, slots=True)
class Run:
    """One run: an id that no other has, who it is, the time (UTC, ISO 8601).

    `keep` is how many former versions stay for a rollback, `message` what a place with a history says.
    """

    id: str
    holder: Holder
    now: str
    keep: int
    message: str = "Publish"


@dataclass(frozen=True, slots=True)
class _Job:
    """All that a run works with; `number` is the version that stands there in the end."""

    store: Store
    source: Source
    standing: Standing
    plan: Plan
    run: Run
    number: int
    moved: Moved


def carry(
    store: Store, source: Source, found: tuple[Standing, Plan], run: Run, moved: Moved
) -> int:
    """Do what was planned; returns the number of the version that stands there then.

    Raises `Failed` when the place does not answer, or when somebody else published meanwhile; the
    journal stays, and the next run finishes.
    """
    standing, plan = found
    same = standing.record is not None and standing.record.files == source.digests
    number = standing.index.last + (0 if same else 1)
    if same and plan.idle and standing.journal is None:
        return number
    job = _Job(store, source, standing, plan, run, number, moved)
    journal = _journal(job)
    with _leaving(store, journal):
        _lock(job, journal)
        _publish(job, journal)
        _note(job, journal)
        for paths in farewells(path for path in plan.deleted if path != MANIFEST):
            store.remove(paths)
        pruned(store, source.digests, run.keep)
        store.remove([JOURNAL])
        store.finish(f"{run.message}: version {number}")
    return number


def _journal(job: _Job) -> Journal:
    """What this run may do, and what a run before it that was cut may have done."""
    before = job.standing.journal
    touched = {path: {job.source.digests[path]} for path in job.plan.carried}
    touched |= {path: {digest_at(job.store, job.standing, path)} for path in job.plan.deleted}
    for path, digests in (before.touched if before else {}).items():
        touched.setdefault(path, set()).update(digests)
    return Journal(
        job.run.id,
        job.run.holder,
        job.run.now,
        job.number,
        {path: frozenset(digests) for path, digests in touched.items()},
        frozenset(_superseded(job).values()) | (before.blobs if before else frozenset()),
    )


def _lock(job: _Job, journal: Journal) -> None:
    """Put the journal; nobody may have published since we looked."""
    if job.standing.journal is not None:
        job.store.put({JOURNAL: drawn(journal)}, lambda _: None)
    elif not job.store.create(JOURNAL, drawn(journal)):
        raise _overtaken()
    if index_in(job.store.read(INDEX)) != job.standing.index:
        job.store.remove([JOURNAL])
        raise _overtaken()


@contextmanager
def _leaving(store: Store, journal: Journal) -> Iterator[None]:
    """Note in the journal that a run ended before its end, if the place still answers."""
    try:
        yield
    except BaseException:
        with suppress(Failed):
            if _ours(store, journal):
                store.put({JOURNAL: drawn(replace(journal, left=True))}, lambda _: None)
        raise


def _publish(job: _Job, journal: Journal) -> None:
    _keep_former(job)
    if early := in_the_way(job.plan.deleted, job.plan.carried):
        job.store.remove(early)
    for paths in (*batches(job.plan), tuple(one for one in job.plan.carried if one == MANIFEST)):
        if not _ours(job.store, journal):
            raise _overtaken()
        if paths:
            job.store.put({path: job.source.files[path] for path in paths}, job.moved)


def _keep_former(job: _Job) -> None:
    """Keep the bytes of what will be replaced or removed; what is not what it was is nobody's version."""
    blobs = {}
    for path, digest in _superseded(job).items():
        data = job.store.read(path)
        if data is not None and sha256(data).hexdigest() == digest:
            blobs[blob_path(digest)] = data
    if blobs:
        job.store.put(blobs, lambda _: None)


def _superseded(job: _Job) -> dict[PurePosixPath, str]:
    """The files of the version before that go or change, with their digests, if they are not kept yet."""
    record, index = job.standing.record, job.standing.index
    if record is None or not job.run.keep or record.number == job.number:
        return {}
    return {
        path: record.files[path]
        for path in (*job.plan.changed, *job.plan.deleted)
        if path in record.files and job.standing.known.get(path) == record.files[path]
        if record.files[path] not in index.blobs
    }


def _note(job: _Job, journal: Journal) -> None:
    """Put the record of the new version, then the list that names it."""
    about, digests = job.source.about, job.source.digests
    marks = marks_of(digests, job.store.marks())
    record = Record(job.number, about.site, about.tool, digests, marks)
    data = drawn_record(record, digests[MANIFEST])
    job.store.put({record_path(job.number): data}, lambda _: None)
    index = job.standing.index
    version = Version(job.number, job.run.now, len(job.source.site))
    versions = index.versions if index.last == job.number else (*index.versions, version)
    listed = drawn_index(Index(versions, index.blobs | journal.blobs))
    job.store.put({INDEX: listed}, lambda _: None)


def _ours(store: Store, journal: Journal) -> bool:
    there = journal_in(store.read(JOURNAL))
    return there is not None and there.id == journal.id


def _overtaken() -> Failed:
    return Failed(
        "somebody else published there meanwhile, so this run stopped",
        "Look at what stands there now, and deploy again.",
    )

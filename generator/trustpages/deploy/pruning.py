"""Forget versions beyond those that are kept, and the former files that no version needs any more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from trustpages.deploy.generations import (
    INDEX,
    Index,
    blob_path,
    drawn_index,
    index_in,
    record_in,
    record_path,
)
from trustpages.deploy.store import Store


def pruned(store: Store, live: Mapping[PurePosixPath, str], keep: int) -> None:
    """Remove what is beyond `keep` former versions; `live` is the version that stands there.

    The list is put last: a run that is cut before leaves names of what is gone, and the next one goes on.
    """
    index = index_in(store.read(INDEX))
    last = index.versions[-1:]
    records = {
        version: record_in(store.read(record_path(version.number)))
        for version in index.versions[:-1][-keep:]
        if keep
    }
    kept = tuple(version for version, record in records.items() if record is not None)
    needed = {
        digest
        for record in records.values()
        if record is not None
        for path, digest in record.files.items()
        if live.get(path) != digest
    }
    going = [version for version in index.versions if version not in (*kept, *last)]
    fresh = Index((*kept, *last), index.blobs & needed)
    if fresh != index:
        gone = [record_path(version.number) for version in going]
        store.remove([*gone, *map(blob_path, sorted(index.blobs - needed))])
        store.put({INDEX: drawn_index(fresh)}, lambda _: None)

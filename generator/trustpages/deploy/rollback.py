"""A former version as a site to carry: what stands there still, and the bytes that were kept of the rest."""

from __future__ import annotations

from hashlib import sha256
from pathlib import PurePath

from trustpages.deploy.generations import blob_path, record_in, record_path
from trustpages.deploy.source import Source
from trustpages.deploy.standing import Standing
from trustpages.deploy.store import Store
from trustpages.problem import Rejected
from trustpages.write.manifest import MANIFEST, about_in, listed_in
from trustpages.write.refuse import refusal, some


def before(standing: Standing, name: str) -> int:
    """The version to go back to when none is named: the one before, or after a cut the last whole one."""
    numbers = [version.number for version in standing.index.versions]
    cut = standing.journal is not None and standing.journal.number > standing.index.last
    if cut and numbers:
        return numbers[-1]
    if len(numbers) < 2:  # noqa: PLR2004 - this one and the one before
        raise _unknown("there is no version before this one", name, numbers)
    return numbers[-2]


def former(store: Store, standing: Standing, number: int) -> Source:
    """The site of a former version, byte for byte; raises `Rejected` when it is not all there."""
    numbers = [version.number for version in standing.index.versions]
    record = record_in(store.read(record_path(number))) if number in numbers else None
    if record is None:
        raise _unknown(f"there is no version {number}", store.name, numbers)
    files = {
        path: _kept(store, digest)
        for path, digest in record.files.items()
        if standing.known.get(path) != digest
    }
    files.setdefault(MANIFEST, store.read(MANIFEST))
    whole = {path: data for path, data in files.items() if data is not None}
    about = about_in(whole.get(MANIFEST, b""))
    if about is None or len(whole) < len(files):
        missing = some(path for path, data in files.items() if data is None)
        raise _damaged(store, number, f"the bytes of {missing} were not kept")
    listed = listed_in(whole[MANIFEST]) or {}
    if {**listed, MANIFEST: record.files.get(MANIFEST)} != record.files:
        raise _damaged(store, number, "the note of its files is damaged")
    return Source(record.files, whole, about)


def _kept(store: Store, digest: str) -> bytes | None:
    data = store.read(blob_path(digest))
    return data if data is not None and sha256(data).hexdigest() == digest else None


def _damaged(store: Store, number: int, why: str) -> Rejected:
    message = f"version {number} cannot be put back: {why}"
    hint = "Choose another version; 'trustpages rollback --list' names them."
    return refusal("deploy-version-damaged", message, PurePath(store.name), hint)


def _unknown(message: str, name: str, numbers: list[int]) -> Rejected:
    there = ", ".join(map(str, numbers)) or "none"
    return refusal("deploy-no-version", message, PurePath(name), f"Versions there: {there}.")

"""What stands at a target: what is ours, what we know of its bytes, what others changed, what is theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import PurePosixPath

from trustpages.deploy.generations import INDEX, Index, Record, index_in, record_in, record_path
from trustpages.deploy.journal import JOURNAL, Journal, journal_in
from trustpages.deploy.source import is_state
from trustpages.deploy.store import Store
from trustpages.write.manifest import MANIFEST, About, about_in, listed_in


@dataclass(frozen=True, slots=True)
class Standing:
    """A target before a run.

    `marks` is all that visitors could ask for. `known` has the digest of what we are sure of, `former` what
    the version before consisted of, path to digest. `ours` are the paths that we put there, `drifted` those
    of them that somebody else changed or removed since. `about` is what the target's manifest says.
    """

    marks: Mapping[PurePosixPath, str] = field(repr=False)
    known: Mapping[PurePosixPath, str] = field(repr=False)
    former: Mapping[PurePosixPath, str] = field(repr=False)
    ours: frozenset[PurePosixPath] = field(repr=False)
    drifted: frozenset[PurePosixPath]
    about: About | None
    journal: Journal | None
    index: Index
    record: Record | None


def look(store: Store) -> Standing:
    """Read what stands at a target, and the notes that were left there; nothing is changed."""
    index = index_in(store.read(INDEX))
    record = record_in(store.read(record_path(index.last))) if index.last else None
    journal = journal_in(store.read(JOURNAL))
    marks = {path: mark for path, mark in store.marks().items() if not is_state(path)}
    manifest = store.read(MANIFEST) if MANIFEST in marks else None
    listed = _listed(manifest)
    former = record.files if record else listed
    touched = journal.touched if journal else {}
    known = _known(store, marks, record, _candidates(former, touched))
    done = {path for path, made in touched.items() if known.get(path) in made}
    gone = touched.keys() - marks.keys()
    changed = {path for path, digest in former.items() if known.get(path) != digest}
    return Standing(
        marks=marks,
        known=known,
        former=former,
        ours=frozenset({*former, *listed, *done}),
        drifted=frozenset(changed - done - gone),
        about=about_in(manifest) if manifest and listed else None,
        journal=journal,
        index=index,
        record=record,
    )


def digest_at(store: Store, standing: Standing, path: PurePosixPath) -> str:
    """The digest of a file that stands there: what is known of it, else its bytes are read."""
    return standing.known.get(path) or _digest(store, path)


def _digest(store: Store, path: PurePosixPath) -> str:
    data = store.read(path)
    return "" if data is None else sha256(data).hexdigest()


def _listed(manifest: bytes | None) -> Mapping[PurePosixPath, str]:
    """What a manifest at the target lists, itself too; names that lead elsewhere make it none of ours."""
    listed = (listed_in(manifest) if manifest else None) or {}
    odd = any(path.is_absolute() or ".." in path.parts or is_state(path) for path in listed)
    if manifest is None or not listed or odd:
        return {}
    return {**listed, MANIFEST: sha256(manifest).hexdigest()}


def _candidates(
    former: Mapping[PurePosixPath, str], touched: Mapping[PurePosixPath, frozenset[str]]
) -> Mapping[PurePosixPath, frozenset[str]]:
    """The digests that files of ours may have; where no mark speaks for one, its bytes are read."""
    return {
        path: touched.get(path, frozenset()) | ({former[path]} if path in former else set())
        for path in {*former, *touched}
    }


def _known(
    store: Store,
    marks: Mapping[PurePosixPath, str],
    record: Record | None,
    candidates: Mapping[PurePosixPath, frozenset[str]],
) -> Mapping[PurePosixPath, str]:
    """The digests of what stands there: by its mark if the record knows it, else by its bytes."""
    seen = record.marks if record else {}
    known = {
        path: record.files[path]
        for path, mark in marks.items()
        if record and path in record.files and seen.get(path) == mark
    }
    for path, digests in candidates.items():
        if path in marks and path not in known:
            known[path] = marks[path] if marks[path] in digests else _digest(store, path)
    return known

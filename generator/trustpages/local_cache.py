"""What is kept from one process to the next in a folder that this account alone can write.

Compiled templates are run when they are read back, so that a folder which others can write, or which a CI
service restores, is never used: it would run whatever somebody has put there.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from trustpages.local_disk import replace_file
from trustpages.sealed_files import (
    compute_seal,
    get_sealed_path,
    is_private_folder,
    read_sealed_file,
)

MAX_FILES, MAX_BYTES = 2_000, 200_000_000
"""What `trim` leaves of each kind."""
_PRIVATE = 0o700


@dataclass(frozen=True, slots=True)
class LocalCache:
    """Entries as files, `folder/kind/<SHA-256 of the key>`; what is damaged or foreign counts as missing.

    A folder that cannot be written is no error: then nothing is kept. Writers may work at once.
    """

    folder: Path

    def load(self, kind: str, key: str) -> bytes | None:
        """The data that was stored for a key, unchanged to the byte; None if there is none."""
        return read_sealed_file(str(self.folder), kind, key)

    def store(self, kind: str, key: str, data: bytes) -> None:
        """Put data in place of what a key has; readers see the one or the other, whole."""
        path = Path(get_sealed_path(str(self.folder), kind, key))
        with suppress(OSError):
            _create_private_folder(path.parent)
            if is_private_folder(str(path.parent)):
                replace_file(path, compute_seal(kind, key, data), data)

    def trim(self) -> None:
        """Delete the oldest entries where there are too many of a kind, or they are too large."""
        with suppress(OSError):
            for kind in list(os.scandir(self.folder)):
                if kind.is_dir(follow_symlinks=False):
                    _delete_oldest(Path(kind.path))


class ResultStore:
    """Results of work on texts, kept between builds of a site in one entry of a `LocalCache`.

    `kind` is that of the entry, `version` that of everything which computes them: results of another
    version count as missing. Results are values that JSON has.
    """

    def __init__(self, cache: LocalCache, site: str, version: str, kind: str) -> None:
        self._cache, self._site, self._version, self._kind = cache, site, version, kind
        self._known: dict[str, Any] | None = None
        self._used: dict[str, Any] = {}
        self._has_new = False

    def find(self, work: str, inputs: tuple[str, ...]) -> Any:
        """The result that was kept for these inputs; None if there is none."""
        if self._known is None:
            self._known = self._load()
        key = _digest_inputs(work, inputs)
        found = self._known.get(key)
        if found is not None:
            self._used[key] = found
        return found

    def keep(self, work: str, inputs: tuple[str, ...], result: Any) -> None:
        """Keep a result for the builds after this one, in place of the one before."""
        self._has_new = True
        self._used[_digest_inputs(work, inputs)] = result

    def save(self, *, is_complete: bool) -> None:
        """Write what this build has used, if that is not what was loaded; the store is empty then.

        What a complete build has not asked for is dropped.
        """
        kept = self._used if is_complete else {**(self._known or {}), **self._used}
        if self._has_new or kept.keys() != (self._known or kept).keys():
            self._cache.store(self._kind, self._site, _serialize_results(self._version, kept))
        self._known, self._used, self._has_new = {}, {}, False

    def _load(self) -> dict[str, Any]:
        data = self._cache.load(self._kind, self._site)
        with suppress(ValueError, TypeError, KeyError, RecursionError):
            entry = json.loads(data or b"{}")
            if entry["version"] == self._version:
                return dict(entry["results"])
        return {}


def _serialize_results(version: str, results: Mapping[str, Any]) -> bytes:
    """JSON without spaces, put together from that of each result: the whole as a text would be large."""
    items = (f"{json.dumps(key)}:{_dump_json(value)}" for key, value in results.items())
    parts = [item.encode("utf-8", "surrogatepass") for item in items]
    return b'{"version":%b,"results":{%b}}' % (_dump_json(version).encode(), b",".join(parts))


def _dump_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _digest_inputs(work: str, inputs: tuple[str, ...]) -> str:
    """The digest of the inputs and of where one ends and the next begins."""
    text = "".join(f"{len(one)}:{one}" for one in (work, *inputs))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _create_private_folder(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=_PRIVATE, exist_ok=True)


def _delete_oldest(folder: Path) -> None:
    status = [(entry.path, entry.stat(follow_symlinks=False)) for entry in os.scandir(folder)]
    by_age = sorted(status, key=lambda one: one[1].st_mtime_ns, reverse=True)
    size = 0
    for number, (path, found) in enumerate(by_age, start=1):
        size += found.st_size
        if number > MAX_FILES or size > MAX_BYTES:
            with suppress(OSError):
                os.unlink(path)  # noqa: PTH108 - an entry of a listing

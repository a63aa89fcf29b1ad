"""Results of pure functions, kept by site and kind of work while the values that they came from are the same.

A `BuildCache` is an argument of the pipeline and of every function that memoizes. The command line makes
a new one for each build, the preview keeps one between its builds.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, fields, is_dataclass
from threading import Lock
from typing import Any, Protocol, TypeAlias, TypeVar, TypeVarTuple, Unpack, cast

from pydantic import BaseModel

from trustpages.local_cache import LocalCache, ResultStore
from trustpages.value_digest import compute_digest

R = TypeVar("R")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

MAX_ENTRIES = 500_000
"""Entries of a memory backend: what the largest content folder that is accepted (20,000 files) can need."""
MAX_IDLE_BUILDS = 2
"""Finished builds after which an entry that none of them has used is dropped."""

CacheKey: TypeAlias = tuple[str, str, Hashable]
"""The site, the kind of work, and which of its subjects (a file's path, an entry and a language)."""


@dataclass(frozen=True, slots=True)
class CacheEntry:
    """A result with the values that it was computed from.

    `inner` are the keys of the entries that were asked for on the way: they are used when it is.
    """

    inputs: tuple[object, ...]
    value: object
    inner: tuple[CacheKey, ...] = ()


class CacheBackend(Protocol):
    """Where entries are stored; every method may be called from several threads."""

    def find(self, key: CacheKey) -> CacheEntry | None:
        """The latest entry of a key, which counts as used from now on, and so do its inner ones."""

    def store(self, key: CacheKey, entry: CacheEntry) -> CacheEntry:
        """Put an entry in place of the one before; returns that one if it has the same inputs."""

    def finish_build(self, site: str) -> None:
        """Note that a build of a site is complete, and drop what the last ones have not used."""


class MemoryBackend:
    """Entries in memory: at most `max_entries`, the least recently used go first."""

    def __init__(self, max_entries: int = MAX_ENTRIES) -> None:
        self._max_entries = max_entries
        self._entries: OrderedDict[CacheKey, CacheEntry] = OrderedDict()
        self._builds: dict[str, int] = {}
        self._used_in: dict[CacheKey, int] = {}
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._entries)

    def find(self, key: CacheKey) -> CacheEntry | None:
        """The latest entry of a key, marked as used together with its inner ones."""
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None:
                self._mark_used(key)
            return entry

    def store(self, key: CacheKey, entry: CacheEntry) -> CacheEntry:
        """Put an entry in place; another thread's with the same inputs wins, so that all share one value."""
        with self._lock:
            present = self._entries.get(key)
            if present is not None and is_same_value(present.inputs, entry.inputs):
                return present
            self._entries[key] = entry
            self._mark_used(key)
            while len(self._entries) > self._max_entries:
                oldest, _ = self._entries.popitem(last=False)
                del self._used_in[oldest]
            return entry

    def finish_build(self, site: str) -> None:
        """Drop the entries of a site that none of its last finished builds has used."""
        with self._lock:
            number = self._builds[site] = self._builds.get(site, 0) + 1
            idle = [
                key
                for key, build in self._used_in.items()
                if key[0] == site and build <= number - MAX_IDLE_BUILDS
            ]
            for key in idle:
                del self._entries[key], self._used_in[key]

    def _mark_used(self, key: CacheKey) -> None:
        pending, build = [key], self._builds.get(key[0], 0)
        while pending:
            used = pending.pop()
            entry = self._entries.get(used)
            if entry is not None:
                self._entries.move_to_end(used)
                self._used_in[used] = build
                pending += entry.inner


class BuildCache:
    """What builds of one site keep; sites may share a backend and do not see each other's values.

    `local` is what is kept between processes for all sites, `results` for this one, and `pages` are the
    pages as they were rendered; None for nothing.
    `uses` is a list that the key of everything that is asked for is added to; None keeps no record.
    `serves_more_builds` is False where this process makes no other build, so that only what is asked for
    twice is worth its memory.
    """

    def __init__(
        self,
        backend: CacheBackend | None = None,
        site: str = "",
        uses: list[CacheKey] | None = None,
        local: LocalCache | None = None,
        results: ResultStore | None = None,
        pages: ResultStore | None = None,
        *,
        serves_more_builds: bool = True,
    ) -> None:
        self._backend: CacheBackend = MemoryBackend() if backend is None else backend
        self._site, self._uses = site, uses
        self.local, self._results, self.pages = local, results, pages
        self.serves_more_builds = serves_more_builds
        self._digests: dict[int, tuple[object, str]] = {}

    def for_site(self, site: str) -> BuildCache:
        """The part of a site, named by its content folder."""
        return self._copy_with(_site=site)

    @property
    def without_pages(self) -> BuildCache:
        """The same, but for rendered pages: for a site that is not the one of today."""
        return self._copy_with(pages=None)

    def _copy_with(self, **attributes: Any) -> BuildCache:
        other = object.__new__(type(self))  # as `copy.copy`, which takes five times as long
        vars(other).update(vars(self), **attributes)
        return other

    @property
    def outlasts_process(self) -> bool:
        """Whether results are kept between processes."""
        return self._results is not None

    @property
    def shared(self) -> BuildCache:
        """The part that is the same for all sites, such as built-in themes."""
        return self.for_site("")

    def get_or_compute(
        self,
        work: str,
        key: Hashable,
        compute: Callable[[Unpack[Ts]], R],
        *inputs: *Ts,
    ) -> R:
        """`compute(*inputs)`, or what it returned last for this key if the inputs were the same.

        `key` names the subject among those of the same `work`: a new version takes the place of the old
        one, so that memory grows with the site and not with the number of builds. Raised errors are not kept.
        """
        full_key, found = self._find(work, key, inputs)
        if found is None:
            found = self._backend.store(full_key, CacheEntry(inputs, compute(*inputs), ()))
        return cast(R, found.value)

    def get_or_compute_once(
        self,
        work: str,
        key: Hashable,
        compute: Callable[[Unpack[Ts]], R],
        *inputs: *Ts,
    ) -> R:
        """Like `get_or_compute` for what a build asks for once: where no other follows, nothing is kept."""
        if not self.serves_more_builds:
            return compute(*inputs)
        return self.get_or_compute(work, key, compute, *inputs)

    def get_or_compute_nested(
        self,
        work: str,
        key: Hashable,
        compute: Callable[[BuildCache, Unpack[Ts]], R],
        *inputs: *Ts,
    ) -> R:
        """Like `get_or_compute` for a function that uses the cache itself: it is its first argument."""
        full_key, found = self._find(work, key, inputs)
        if found is None:
            uses: list[CacheKey] = []
            value = compute(self._copy_with(_uses=uses), *inputs)
            found = self._backend.store(full_key, CacheEntry(inputs, value, tuple(uses)))
        return cast(R, found.value)

    def get_or_load(
        self,
        work: str,
        compute: Callable[[Unpack[Ts]], R],
        restore: Callable[[Any], R],
        *inputs: *Ts,
    ) -> R:
        """Like `get_or_compute` for a function of texts (its inputs are the key), kept between processes too.

        `restore` makes a result from what JSON made of it.
        """
        return self.get_or_compute(
            work, inputs, lambda *_: self._load_or_compute(work, compute, restore, *inputs), *inputs
        )

    def _load_or_compute(
        self,
        work: str,
        compute: Callable[[Unpack[Ts]], R],
        restore: Callable[[Any], R],
        *inputs: *Ts,
    ) -> R:
        texts = cast("tuple[str, ...]", inputs)
        found = self.load(work, *texts)
        if found is not None:
            return restore(found)
        result = compute(*inputs)
        self.keep(work, result, *texts)
        return result

    def get_or_find(
        self,
        work: str,
        key: Hashable,
        find: Callable[[Unpack[Ts]], tuple[T, ...]],
        *inputs: *Ts,
    ) -> tuple[T, ...]:
        """Like `get_or_compute` for what looks for faults, each of any type.

        Between processes only that nothing was found is kept.
        """
        return self.get_or_compute(
            work, key, lambda *_: self._find_or_skip(work, find, *inputs), *inputs
        )

    def _find_or_skip(
        self, work: str, find: Callable[[Unpack[Ts]], tuple[T, ...]], *inputs: *Ts
    ) -> tuple[T, ...]:
        if self._results is None:
            return find(*inputs)
        digests = [self.digest(one) for one in inputs]
        if self.load(work, *digests):
            return ()
        found = find(*inputs)
        if not found:
            self.keep(work, "nothing", *digests)
        return found

    def load(self, work: str, *inputs: str) -> Any:
        """The result that was kept for these texts, here or in a process before; None if there is none."""
        return None if self._results is None else self._results.find(work, inputs)

    def keep(self, work: str, result: Any, *inputs: str) -> None:
        """Keep a result, a value that JSON has, for the processes after this one."""
        if self._results is not None:
            self._results.keep(work, inputs, result)

    def digest(self, value: object) -> str:
        """The digest of a value, computed once for each object, which is kept with it."""
        known = self._digests.get(id(value))
        if known is None:
            known = self._digests[id(value)] = value, compute_digest(value)
        return known[1]

    def intern(self, work: str, key: Hashable, value: T) -> T:
        """The object that was given last for this key if it equals this one.

        Results computed from it are then found by identity, however large it is.
        """
        return self.get_or_compute(work, key, _return_value, value)

    def finish_build(self) -> None:
        """Note that a build of this site is complete: what the last ones have not used may go."""
        self._backend.finish_build(self._site)

    def _find(
        self, work: str, key: Hashable, inputs: tuple[object, ...]
    ) -> tuple[CacheKey, CacheEntry | None]:
        """The whole key, and what was kept for these inputs; asking for it is noted."""
        full_key = (self._site, work, make_typed_key(key))
        if self._uses is not None:
            self._uses.append(full_key)
        entry = self._backend.find(full_key)
        is_known = entry is not None and is_same_value(entry.inputs, inputs)
        return full_key, entry if is_known else None


def _return_value(value: T) -> T:
    return value


def make_typed_key(key: Hashable) -> Hashable:
    """A key that tells values of different types apart, at any depth: `True`, `1` and `1.0`."""
    if isinstance(key, tuple):
        return (type(key), *map(make_typed_key, key))
    if isinstance(key, frozenset):
        return (type(key), frozenset(map(make_typed_key, key)))
    return (type(key), key)


def is_same_value(first: object, second: object) -> bool:
    """Whether two values cannot be told apart: equal, of equal types at any depth, groups in equal order."""
    if first is second:
        return True
    if type(first) is not type(second):
        return False
    if isinstance(first, tuple | list):
        return _are_same_items(first, cast("tuple[object, ...]", second))
    if isinstance(first, dict):
        other = cast("dict[object, object]", second)
        return _are_same_items(tuple(first), tuple(other)) and _are_same_items(
            tuple(first.values()), tuple(other.values())
        )
    if isinstance(first, set | frozenset):
        return {*map(make_typed_key, first)} == {
            *map(make_typed_key, cast("set[Hashable]", second))
        }
    return _are_same_objects(first, second)


def _are_same_items(
    first: tuple[object, ...] | list[object], second: tuple[object, ...] | list[object]
) -> bool:
    return len(first) == len(second) and all(map(is_same_value, first, second))


def _are_same_objects(first: object, second: object) -> bool:
    kind = type(first)
    if kind in (str, bytes, int, bool):
        return first == second
    if isinstance(first, BaseModel):
        return is_same_value(first.__dict__, second.__dict__)
    if is_dataclass(first) and kind.__eq__ is not object.__eq__:
        return all(
            is_same_value(getattr(first, one.name), getattr(second, one.name))
            for one in fields(first)
        )
    if isinstance(first, str):
        return first == second and first.__reduce_ex__(2) == second.__reduce_ex__(2)
    return first == second and repr(first) == repr(second)

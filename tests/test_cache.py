"""A result is kept while its inputs are the same, and only then; what is not used goes first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from threading import Barrier, Thread

import pytest
from support.shops import TODAY, changed, light_example, with_line

from trustpages.cache import BuildCache, CacheEntry, CacheKey, MemoryBackend, is_same_value
from trustpages.fields import FieldGroup, LocalizedStr
from trustpages.paths import Files
from trustpages.pipeline import BuildOptions, build_site


class Recorder:
    """Computes a text from a name and words through a cache, and lists what it had to compute."""

    def __init__(self, cache: BuildCache) -> None:
        self.cache, self.computed = cache, list[str]()

    def __call__(self, name: object, words: object = "") -> str:
        return self.cache.get_or_compute("test", (name,), self._compute, name, words)

    def _compute(self, name: object, words: object) -> str:
        self.computed.append(f"{name!r}: {words!r}")
        if words == "bad":
            raise ValueError(name)
        return self.computed[-1]


def test_equal_inputs_are_computed_once_and_others_anew() -> None:
    record = Recorder(BuildCache())

    for words in ("one", "one", "two", "one"):
        assert record("home", words) == f"'home': {words!r}"
    assert record.computed == ["'home': 'one'", "'home': 'two'", "'home': 'one'"]


def test_subjects_do_not_get_in_each_others_way() -> None:
    record = Recorder(BuildCache())

    for _ in range(3):
        record("home", "one")
        record("desk", "two")
    assert len(record.computed) == 2


def test_a_raised_error_is_not_kept() -> None:
    record = Recorder(BuildCache())

    for _ in range(2):
        with pytest.raises(ValueError, match="home"):
            record("home", "bad")
    assert len(record.computed) == 2


def test_the_least_recently_used_entry_goes_first() -> None:
    record = Recorder(BuildCache(MemoryBackend(max_entries=2)))

    for name in "abacab":
        record(name)
    assert [one[1] for one in record.computed] == ["a", "b", "c", "b"]


def test_as_many_subjects_as_a_large_shop_has_are_all_found_again() -> None:
    record = Recorder(BuildCache())

    for _ in range(2):
        for number in range(8_193):
            record(number)
    assert len(record.computed) == 8_193


@pytest.mark.parametrize("same", [(True, 1, 1.0), (Decimal("4.5"), Decimal("4.50")), ("a", b"a")])
def test_values_of_other_types_are_other_subjects_and_other_inputs(same: tuple[object]) -> None:
    record = Recorder(BuildCache())

    for _ in range(2):
        for value in same:
            assert record(f"the {value!r}", (value, {"in": [value]})).endswith(
                repr((value, {"in": [value]}))
            )
    assert len(record.computed) == len(same)

    inputs = Recorder(BuildCache())
    assert [inputs("one", value) for value in same] == [f"'one': {value!r}" for value in same]


@pytest.mark.parametrize(
    "values", [(True, 1, 1.0), ((1,), (True,)), (frozenset({1}), frozenset({1.0}))]
)
def test_keys_tell_types_apart(values: tuple[object]) -> None:
    record = Recorder(BuildCache())

    assert [record(value) for value in values] == [f"{value!r}: ''" for value in values]
    assert [record(value) for value in values] == [f"{value!r}: ''" for value in values]
    assert len(record.computed) == len(values)


@dataclass(frozen=True)
class Pair:
    first: object
    second: object = None


@dataclass(frozen=True, eq=False)
class Unique:
    value: object


class Fields(FieldGroup):
    value: object


EAST = timezone(timedelta(hours=8))
MORNING = datetime(2026, 11, 29, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (Pair([1, "a"]), Pair([1, "a"]), True),
        (Pair([1, "a"]), Pair([True, "a"]), False),
        (Fields(value=(1,)), Fields(value=(1,)), True),
        (Fields(value=(1,)), Fields(value=(1.0,)), False),
        ({"a": 1, "b": 2}, {"a": 1, "b": 2}, True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, False),
        ({1, 2}, {2, 1}, True),
        ([1], (1,), False),
        ([1], [1, 2], False),
        (Unique(1), Unique(1), False),
        (LocalizedStr("a", "zh"), LocalizedStr("a", "zh"), True),
        (LocalizedStr("a", "zh"), LocalizedStr("a"), False),
        (MORNING, MORNING.astimezone(EAST), False),
    ],
)
def test_same_values_cannot_be_told_apart(first: object, second: object, *, same: bool) -> None:
    assert is_same_value(first, second) is same


def test_equal_values_stay_one_object() -> None:
    first, equal, other = ("a", [1]), ("a", [1]), ("a", [2])
    cache = BuildCache()

    assert cache.intern("pair", "x", first) is first
    assert cache.intern("pair", "x", equal) is first
    assert cache.intern("pair", "y", equal) is equal
    assert cache.intern("pair", "x", other) is other
    assert cache.intern("pair", "x", equal) is equal


def test_what_two_finished_builds_have_not_used_goes() -> None:
    backend = MemoryBackend()
    cache = BuildCache(backend).for_site("a")
    used, idle = Recorder(cache), Recorder(cache)
    used("used"), idle("idle"), Recorder(cache.for_site("b"))("other site")

    cache.finish_build()
    used("used")
    cache.finish_build()
    assert len(backend) == 2
    used("used"), idle("idle")
    assert (len(used.computed), len(idle.computed)) == (1, 2)


def test_what_a_result_was_made_with_is_used_when_it_is() -> None:
    """Else a change of the outer inputs would find nothing of the inner work."""
    cache = BuildCache()
    inner = Recorder(cache)

    def compute(nested: BuildCache, outer: str) -> str:
        return outer + nested.get_or_compute("inner", (), inner, "inner")

    for outer in ("a", "a", "a", "a", "b"):
        cache.get_or_compute_nested("outer", (), compute, outer)
        cache.finish_build()
    assert len(inner.computed) == 1


def test_threads_share_one_value() -> None:
    """Each of them computes before any of them stores, and yet all get the same object."""
    cache, barrier = BuildCache(), Barrier(8)
    values: list[list[int]] = []

    def compute() -> list[int]:
        barrier.wait(10)
        return [1]

    threads = [
        Thread(target=lambda: values.append(cache.get_or_compute("test", (), compute)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(values) == 8
    assert all(value is values[0] for value in values)


def test_threads_that_evict_do_not_disturb_each_other() -> None:
    backend = MemoryBackend(max_entries=5)
    records = [Recorder(BuildCache(backend, "site")) for _ in range(4)]

    def work(record: Recorder) -> None:
        for number in range(500):
            assert record(number % 9) == f"{number % 9!r}: ''"
            record.cache.finish_build() if number % 50 == 0 else None

    threads = [Thread(target=work, args=(record,)) for record in records]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(backend) <= 5
    assert sum(len(record.computed) for record in records) >= 9


class CountingBackend(MemoryBackend):
    """Lists the kinds of work whose results are stored."""

    def __init__(self) -> None:
        super().__init__()
        self.stored: list[str] = []

    def store(self, key: CacheKey, entry: CacheEntry) -> CacheEntry:
        self.stored.append(key[1])
        return super().store(key, entry)


def build(content: Path, cache: BuildCache) -> Files:
    return dict(build_site(content, BuildOptions(TODAY), "content", cache).files)


@pytest.mark.slow
def test_an_unchanged_rebuild_computes_nothing(tmp_path: Path) -> None:
    content, backend = light_example(tmp_path), CountingBackend()
    cache = BuildCache(backend)
    first = build(content, cache)
    assert len(set(backend.stored)) > 20

    for _ in range(3):
        backend.stored.clear()
        assert build(content, cache) == first
        assert backend.stored == []


def test_two_shops_with_equal_file_names_keep_apart(tmp_path: Path) -> None:
    """Their values are neither mixed up nor do they push each other out."""
    ours = changed(tmp_path / "a")
    theirs = changed(tmp_path / "b", with_line("shop.yaml", "name: Plain Threads", "name: Others"))
    backend = CountingBackend()
    cache = BuildCache(backend)

    apart = [build(content, BuildCache()) for content in (ours, theirs)]
    assert [build(content, cache) for content in (ours, theirs)] == apart
    backend.stored.clear()
    assert [build(content, cache) for content in (ours, theirs)] == apart
    assert backend.stored == []


def test_nothing_is_kept_outside_the_cache(tmp_path: Path) -> None:
    """A build with a new cache computes what the first one of the process did."""
    content = changed(tmp_path)
    counts = []
    for _ in range(2):
        backend = CountingBackend()
        build(content, BuildCache(backend))
        counts.append(len(backend.stored))
    assert counts[0] == counts[1] > 0

"""What is kept between processes comes back unchanged, or counts as missing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from trustpages import local_cache, sealed_files
from trustpages.local_cache import LocalCache, ResultStore
from trustpages.sealed_files import read_sealed_file

DATA = b"compiled\0words"


@pytest.fixture
def cache(tmp_path: Path) -> LocalCache:
    """A cache that holds one entry."""
    cache = LocalCache(tmp_path / "cache")
    cache.store("templates", "home", DATA)
    return cache


def _get_file(cache: LocalCache) -> Path:
    (file,) = (cache.folder / "templates").iterdir()
    return file


def test_an_entry_comes_back_as_it_was_stored(cache: LocalCache) -> None:
    assert cache.load("templates", "home") == DATA
    assert LocalCache(cache.folder).load("templates", "home") == DATA
    assert cache.load("templates", "other") is None
    assert cache.load("palettes", "home") is None
    assert read_sealed_file(str(cache.folder), "templates", "home") == DATA

    cache.store("templates", "home", b"")
    assert cache.load("templates", "home") == b""


def test_an_entry_in_which_one_bit_is_another_is_missing(cache: LocalCache) -> None:
    file = _get_file(cache)
    whole = file.read_bytes()

    for index in range(len(whole)):
        for bit in range(8):
            file.write_bytes(bytes([*whole[:index], whole[index] ^ 1 << bit, *whole[index + 1 :]]))
            assert cache.load("templates", "home") is None
    for length in range(len(whole)):
        file.write_bytes(whole[:length])
        assert cache.load("templates", "home") is None
    file.write_bytes(whole + b"x")
    assert cache.load("templates", "home") is None


def test_an_entry_in_the_place_of_another_is_missing(cache: LocalCache) -> None:
    first = _get_file(cache)
    cache.store("templates", "returns", b"other")
    (second,) = set(first.parent.iterdir()) - {first}
    second.write_bytes(first.read_bytes())

    assert cache.load("templates", "returns") is None


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o750, 0o755])
def test_a_folder_that_is_open_to_others_is_neither_read_nor_written(
    mode: int, cache: LocalCache
) -> None:
    folder = cache.folder / "templates"
    before = _get_file(cache).read_bytes()
    folder.chmod(mode)
    cache.store("templates", "home", b"new")

    assert cache.load("templates", "home") is None
    assert _get_file(cache).read_bytes() == before


def test_a_link_in_the_place_of_the_folder_is_not_followed(
    cache: LocalCache, tmp_path: Path
) -> None:
    (cache.folder / "templates").rename(tmp_path / "elsewhere")
    (cache.folder / "templates").symlink_to(tmp_path / "elsewhere")

    assert cache.load("templates", "home") is None


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder")
def test_the_folder_that_was_looked_at_is_the_one_that_is_read(
    cache: LocalCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever can write the folder above may put another one in its place at any moment."""
    theirs = LocalCache(tmp_path / "theirs")
    theirs.store("templates", "home", b"theirs")
    is_private = sealed_files.is_private_status
    seen: list[bool] = []

    def look_and_exchange(status: os.stat_result) -> bool:
        seen.append(is_private(status))
        (cache.folder / "templates").rename(tmp_path / "away")
        (theirs.folder / "templates").rename(cache.folder / "templates")
        return seen[-1]

    monkeypatch.setattr(sealed_files, "is_private_status", look_and_exchange)

    assert cache.load("templates", "home") == DATA
    assert seen == [True]


def test_the_folder_is_closed_to_others_whatever_the_umask_is(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        LocalCache(tmp_path / "cache").store("templates", "home", DATA)
    finally:
        os.umask(before)

    assert (tmp_path / "cache" / "templates").stat().st_mode & 0o777 == 0o700


def test_a_cache_that_cannot_be_written_keeps_nothing_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    cache = LocalCache(tmp_path / "cache")
    cache.store("templates", "home", DATA)

    assert cache.load("templates", "home") is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_disk_that_is_full_leaves_the_entry_before_and_nothing_else(cache: LocalCache) -> None:
    import resource  # noqa: PLC0415 - not on Windows

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(DATA) + 32, limits[1]))
    try:
        cache.store("templates", "home", DATA * 2)
        cache.store("templates", "other", DATA * 2)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert cache.load("templates", "home") == DATA
    assert _get_file(cache).name.startswith(".") is False


@pytest.mark.parametrize("limit", ["MAX_FILES", "MAX_BYTES"])
def test_the_oldest_go_when_there_are_too_many_or_they_are_too_large(
    limit: str, cache: LocalCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = cache.folder / "templates"
    size = _get_file(cache).stat().st_size
    monkeypatch.setattr(local_cache, limit, 3 if limit == "MAX_FILES" else 3 * size)
    for age, name in enumerate(["oldest", "older", "old", "new"], start=1):
        known = set(folder.iterdir())
        cache.store("templates", name, DATA)
        (file,) = set(folder.iterdir()) - known
        os.utime(file, ns=(age, age))
    cache.trim()

    kept = {
        name for name in ("home", "oldest", "older", "old", "new") if cache.load("templates", name)
    }
    assert kept == {"home", "old", "new"}


def test_a_cache_without_a_folder_is_trimmed_in_peace(tmp_path: Path) -> None:
    LocalCache(tmp_path / "none").trim()

    assert not (tmp_path / "none").exists()


def test_results_come_back_in_the_next_build_if_the_last_one_used_them(cache: LocalCache) -> None:
    first = ResultStore(cache, "shop", "1", "results")
    assert first.find("convert", ("a", "b")) is None
    first.keep("convert", ("a", "b"), ["html", []])
    first.keep("convert", ("old", ""), ["text", []])
    first.save(is_complete=True)

    second = ResultStore(cache, "shop", "1", "results")
    assert second.find("convert", ("a", "b")) == ["html", []]
    assert second.find("convert", ("a b", "")) is None
    assert second.find("other", ("a", "b")) is None
    second.save(is_complete=True)

    third = ResultStore(cache, "shop", "1", "results")
    assert third.find("convert", ("a", "b")) == ["html", []]
    assert third.find("convert", ("old", "")) is None
    assert ResultStore(cache, "shop", "2", "results").find("convert", ("a", "b")) is None
    assert ResultStore(cache, "other", "1", "results").find("convert", ("a", "b")) is None


@pytest.mark.parametrize("data", [b"", b"[]", b'{"version": "1"}', b"[" * 9999])
def test_results_that_cannot_be_read_count_as_missing(data: bytes, cache: LocalCache) -> None:
    cache.store("results", "shop", data)

    assert ResultStore(cache, "shop", "1", "results").find("convert", ("a",)) is None


def test_results_that_are_cut_anywhere_count_as_missing(cache: LocalCache) -> None:
    """The seal keeps such an entry out; behind it, nothing is raised either."""
    store = ResultStore(cache, "shop", "1", "results")
    store.keep("convert", ("a",), ["html", ["\udcff"]])
    store.save(is_complete=True)
    assert ResultStore(cache, "shop", "1", "results").find("convert", ("a",)) == [
        "html",
        ["\udcff"],
    ]
    whole = cache.load("results", "shop") or b""
    for length in range(len(whole)):
        cache.store("results", "shop", whole[:length])

        assert ResultStore(cache, "shop", "1", "results").find("convert", ("a",)) is None


def test_a_build_that_failed_drops_no_result(cache: LocalCache) -> None:
    first = ResultStore(cache, "shop", "1", "results")
    first.keep("convert", ("a",), "x")
    first.keep("convert", ("b",), "y")
    first.save(is_complete=True)
    second = ResultStore(cache, "shop", "1", "results")
    second.find("convert", ("a",))
    second.keep("convert", ("a",), "z")
    second.save(is_complete=False)

    third = ResultStore(cache, "shop", "1", "results")
    assert [third.find("convert", (key,)) for key in "ab"] == ["z", "y"]
    assert ResultStore(cache, "shop", "1", "pages").find("convert", ("a",)) is None

"""The cache saves time and never changes what comes out, whatever happens to its files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from picture_samples import gradient, saved

from trustpages.media import EncodedPicture, MediaError
from trustpages.media.encoder import encode_picture
from trustpages.media.picture_cache import INDEX_NAME

PICTURE = saved(gradient(60, 40), "PNG")
OTHER = saved(gradient(50, 40), "PNG")
FRESH = encode_picture(PICTURE, cache=None)


def _files(cache: Path) -> list[Path]:
    return sorted(path for path in cache.rglob("*") if path.is_file())


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    encode_picture(PICTURE, cache=tmp_path)
    return tmp_path


def test_a_picture_in_the_cache_is_not_drawn_again(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trustpages.media.encoder.decode_picture", _never)

    assert encode_picture(PICTURE, cache=cache) == FRESH


def test_the_cache_holds_a_file_a_variant_and_an_index(cache: Path) -> None:
    assert [path.name for path in _files(cache)] == ["60.avif", "60.jpeg", "60.webp", INDEX_NAME]


def test_a_flipped_byte_anywhere_changes_nothing(cache: Path) -> None:
    for path in _files(cache):
        whole = path.read_bytes()
        for place in range(0, len(whole), max(1, len(whole) // 25)):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
            assert encode_picture(PICTURE, cache=cache) == FRESH
            assert path.read_bytes() == whole


def test_a_file_cut_short_changes_nothing(cache: Path) -> None:
    for path in _files(cache):
        whole = path.read_bytes()
        for length in range(0, len(whole), max(1, len(whole) // 15)):
            path.write_bytes(whole[:length])
            assert encode_picture(PICTURE, cache=cache) == FRESH


def test_a_missing_file_changes_nothing(cache: Path) -> None:
    for path in _files(cache):
        path.unlink()
        assert encode_picture(PICTURE, cache=cache) == FRESH


def test_entries_that_changed_places_are_not_believed(cache: Path) -> None:
    mine = next(cache.iterdir())
    encode_picture(OTHER, cache=cache)
    other = next(path for path in cache.iterdir() if path != mine)
    shutil.rmtree(mine)
    other.rename(mine)

    assert encode_picture(PICTURE, cache=cache) == FRESH


def test_an_entry_that_is_a_file_is_no_error(cache: Path) -> None:
    entry = next(cache.iterdir())
    shutil.rmtree(entry)
    entry.write_text("in the way")

    assert encode_picture(PICTURE, cache=cache) == FRESH


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")

    assert encode_picture(PICTURE, cache=tmp_path / "file" / "cache") == FRESH


def test_nothing_unfinished_is_left_beside(cache: Path) -> None:
    assert [path for path in _files(cache) if path.name.startswith(".")] == []


def test_other_settings_and_other_versions_draw_anew(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PIL.__version__", "0.0.0")
    encode_picture(PICTURE, cache=cache)
    monkeypatch.setattr("trustpages.media.encoder.VARIANT_WIDTHS", (30,))
    small = encode_picture(PICTURE, cache=cache)

    assert len(list(cache.iterdir())) == 3
    assert small.width == 30


def test_a_fault_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(MediaError):
        encode_picture(b"hello", cache=tmp_path)

    assert _files(tmp_path) == []


def _never(source: bytes) -> EncodedPicture:
    raise AssertionError(len(source))

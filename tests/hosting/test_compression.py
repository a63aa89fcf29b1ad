"""Text files a second and a third time, compressed: which, and that they are the same each time."""

from __future__ import annotations

import gzip
import random
from pathlib import PurePosixPath

import brotli  # type: ignore[import-untyped]  # it brings no types
from hosting_harness import published

from trustpages.hosting.compression import (
    COMPRESSIBLE_SUFFIXES,
    MIN_COMPRESSED_SIZE,
    compress_files,
)
from trustpages.media_types import MEDIA_TYPES

LONG = b"Linen thread by the metre. " * 100


def names(**files: bytes) -> list[str]:
    named = {PurePosixPath(name.replace("_", ".")): data for name, data in files.items()}
    return sorted(str(path) for path in compress_files(named))


def test_text_gets_both_forms_beside_it() -> None:
    assert names(a_html=LONG) == ["a.html.br", "a.html.gz"]


def test_both_unpack_to_the_same_bytes() -> None:
    made = compress_files({PurePosixPath("a.css"): LONG})

    assert gzip.decompress(made[PurePosixPath("a.css.gz")]) == LONG
    assert brotli.decompress(made[PurePosixPath("a.css.br")]) == LONG


def test_small_files_pictures_and_films_are_left_as_they_are() -> None:
    assert (
        names(
            a_html=b"x" * (MIN_COMPRESSED_SIZE - 1),
            b_jpg=LONG,
            c_mp4=LONG,
            d_webp=LONG,
            e_avif=LONG,
        )
        == []
    )


def test_what_does_not_become_smaller_is_left_away() -> None:
    noise = random.Random(7).randbytes(4 * MIN_COMPRESSED_SIZE)  # noqa: S311 - noise, no secret

    assert names(a_txt=noise) == []


def test_a_site_without_text_has_nothing_to_compress() -> None:
    assert compress_files({}) == {}


def test_no_time_and_no_name_is_in_the_packed_file() -> None:
    """Four zero bytes are the time; flags of zero mean that no name follows (RFC 1952)."""
    packed = compress_files({PurePosixPath("a.css"): LONG})[PurePosixPath("a.css.gz")]

    assert packed[3] == 0
    assert packed[4:8] == bytes(4)


def test_every_ending_has_a_type() -> None:
    assert set(COMPRESSIBLE_SUFFIXES) <= set(MEDIA_TYPES)


def test_hosts_that_do_it_themselves_get_none() -> None:
    for host, wished in {"github": 0, "cloudflare": 0, "netlify": 0, "gitlab": 1}.items():
        packed = [path for path in published(host=host) if path.suffix in (".gz", ".br")]
        assert bool(packed) == bool(wished), host

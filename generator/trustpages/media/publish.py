"""Pictures and films into what is published: encoded once, named by content, refused with their place."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.media.models import (
    EncodedPicture,
    Media,
    MediaError,
    PictureSet,
    PictureSource,
    PictureVariant,
)
from trustpages.media.video import find_caption_error, find_video_error
from trustpages.paths import fingerprint_path, site_url

MEDIA_FOLDER = PurePosixPath("media")
FORMAT_SUFFIXES = {"avif": ".avif", "webp": ".webp", "jpeg": ".jpg"}


def build_media(
    pictures: Places,
    videos: Places,
    files: Mapping[PurePosixPath, bytes],
    picture_cache: Path | None,
    cache: BuildCache | None = None,
) -> Media:
    """Encode and name the pictures, films and captions that a site shows.

    `pictures` and `videos` say where each file is named, `files` hold their bytes; `picture_cache` is the
    folder of encoded pictures, None for none. Raises `ProblemError` with everything that cannot be published.
    """
    cache = cache or BuildCache()
    encoded_pictures, refused = _encode_pictures(pictures, files, picture_cache, cache)
    films, wrong = _check_videos(videos, files, cache)
    if refused or wrong:
        raise ProblemError([*refused, *wrong])
    named = {name: files[path] for path, name in films.items()}
    titled = {str(path): str(name) for path, name in films.items()}
    encoded = cache.get_or_compute(
        "media.pictures", (), _build_picture_media, tuple(encoded_pictures.values())
    )
    return Media(encoded.pictures, {**encoded.addresses, **titled}, {**encoded.files, **named})


Places: TypeAlias = Mapping[PurePosixPath, Place]
"""Where each file is named in the content."""
_PathAndPicture: TypeAlias = tuple[PurePosixPath, EncodedPicture]


def _encode_pictures(
    places: Places,
    files: Mapping[PurePosixPath, bytes],
    picture_cache: Path | None,
    cache: BuildCache,
) -> tuple[dict[PurePosixPath, _PathAndPicture], list[Problem]]:
    pictures, faults = cache.get_or_compute_nested(
        "media.encode_all",
        (),
        _encode_in_parallel,
        tuple((path, files[path]) for path in sorted(places)),
        picture_cache,
    )
    return pictures, [
        make_media_problem(path, fault, places[path]) for path, fault in faults.items()
    ]


def _encode_in_parallel(
    cache: BuildCache,
    pictures: tuple[tuple[PurePosixPath, bytes], ...],
    picture_cache: Path | None,
) -> tuple[dict[PurePosixPath, _PathAndPicture], dict[PurePosixPath, MediaError]]:
    encoded: dict[PurePosixPath, _PathAndPicture] = {}
    faults: dict[PurePosixPath, MediaError] = {}
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        working = {
            path: workers.submit(_encode_picture, data, picture_cache, cache)
            for path, data in pictures
        }
    for path, work in working.items():
        try:
            encoded[path] = (path, work.result())
        except MediaError as fault:
            faults[path] = fault
    return encoded, faults


def _encode_picture(data: bytes, picture_cache: Path | None, cache: BuildCache) -> EncodedPicture:
    from trustpages.media.encoder import encode_picture  # noqa: PLC0415 - for shops with pictures

    return cache.get_or_compute(
        "media.encode",
        data,
        lambda data, folder: encode_picture(data, cache=folder),
        data,
        picture_cache,
    )


def _check_videos(
    places: Places, files: Mapping[PurePosixPath, bytes], cache: BuildCache
) -> tuple[dict[PurePosixPath, PurePosixPath], list[Problem]]:
    """Films and captions by their path, each with the path under which it is published."""
    inspected = {
        path: (
            cache.get_or_compute("media.video", path, _check_video_file, path, files[path]),
            place,
        )
        for path, place in places.items()
    }
    named = {path: name for path, ((name, _), _) in inspected.items()}
    wrong = [
        make_media_problem(path, fault, place)
        for path, ((_, fault), place) in inspected.items()
        if fault
    ]
    return named, wrong


def _check_video_file(path: PurePosixPath, data: bytes) -> tuple[PurePosixPath, MediaError | None]:
    check = find_caption_error if path.suffix == ".vtt" else find_video_error
    return fingerprint_path(_make_published_path(path), data), check(data)


def make_media_problem(path: PurePosixPath | str, fault: MediaError, place: Place) -> Problem:
    """What is told of a picture or film that cannot be published."""
    return Problem("media", f"{path}: {fault.message}", place, fault.hint)


def _build_picture_media(pictures: tuple[_PathAndPicture, ...]) -> Media:
    """The pictures alone."""
    picture_sets = {str(picture[0]): _make_picture_set(picture) for picture in pictures}
    return Media(
        picture_sets,
        {path: picture.address for path, picture in picture_sets.items()},
        {
            name: data
            for picture in pictures
            for name, data in _collect_variant_files(picture).items()
        },
    )


def _collect_variant_files(picture: _PathAndPicture) -> dict[PurePosixPath, bytes]:
    return {
        _make_variant_path(picture[0], variant): variant.data for variant in picture[1].variants
    }


def _make_variant_path(path: PurePosixPath, variant: PictureVariant) -> PurePosixPath:
    sized = path.with_name(f"{path.stem}-{variant.width}{FORMAT_SUFFIXES[variant.format]}")
    return fingerprint_path(_make_published_path(sized), variant.data)


def _make_published_path(path: PurePosixPath) -> PurePosixPath:
    """Where a file is published: its own path, with a hyphen for what addresses cannot hold."""
    return MEDIA_FOLDER / re.sub(r"[^\w./-]+", "-", str(path))


def _make_picture_set(picture: _PathAndPicture) -> PictureSet:
    path, encoded = picture
    jpegs = [variant for variant in encoded.variants if variant.format == "jpeg"]
    address = str(_make_variant_path(path, jpegs[-1]))
    sources = tuple(_make_picture_source(path, encoded, name) for name in ("avif", "webp", "jpeg"))
    return PictureSet(
        encoded.width, encoded.height, sources, site_url(address), address, encoded.tone
    )


def _make_picture_source(path: PurePosixPath, encoded: EncodedPicture, name: str) -> PictureSource:
    widths: Iterator[str] = (
        f"{site_url(str(_make_variant_path(path, variant)))} {variant.width}w"
        for variant in encoded.variants
        if variant.format == name
    )
    return PictureSource(f"image/{name}", ", ".join(widths))

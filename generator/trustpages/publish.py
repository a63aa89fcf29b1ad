"""Pictures and films into what is published: encoded once, named by content, refused with their place."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path, PurePosixPath

from trustpages.kept import kept
from trustpages.media import Media, Shown, Source
from trustpages.page import hashed, rooted
from trustpages.pictures import Encoded, PictureFault, Variant, encode
from trustpages.pictures.captions import fault_of_captions
from trustpages.pictures.video import fault_of_video
from trustpages.problem import Place, Problem, Rejected
from trustpages.site import Site

FOLDER = PurePosixPath("media")
PICTURES = 256
"""So many pictures are kept in memory; the rest comes from the cache."""
ENDINGS = {"avif": ".avif", "webp": ".webp", "jpeg": ".jpg"}


def publish(site: Site, cache: Path | None) -> Media:
    """Every picture, film and caption that the site shows; raises `Rejected` with all that cannot be."""
    drawn, refused = _pictures(site, cache)
    films, wrong = _films(site)
    if refused or wrong:
        raise Rejected([*refused, *wrong])
    files = {name: data for made in drawn.values() for name, data in _variants(made).items()}
    shown = {str(path): _shown(made) for path, made in drawn.items()}
    addresses = {path: picture.address for path, picture in shown.items()}
    named = {hashed(_folder(path), data): data for path, data in films.items()}
    addresses |= {str(path): str(hashed(_folder(path), data)) for path, data in films.items()}
    return Media(shown, addresses, {**files, **named})


_Made = tuple[PurePosixPath, Encoded]


def _pictures(site: Site, cache: Path | None) -> tuple[dict[PurePosixPath, _Made], list[Problem]]:
    made: dict[PurePosixPath, _Made] = {}
    refused: list[Problem] = []
    named = _picture_files(site)
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        working = {
            path: workers.submit(_encoded, path, site.files[path], cache) for path in sorted(named)
        }
    for path, work in working.items():
        try:
            made[path] = (path, work.result())
        except PictureFault as fault:
            refused.append(_refused(path, fault, named[path]))
    return made, refused


@kept(lambda path, *_: path, most=PICTURES)
def _encoded(_: PurePosixPath, data: bytes, cache: Path | None) -> Encoded:
    return encode(data, cache=cache)


def _films(site: Site) -> tuple[Mapping[PurePosixPath, bytes], list[Problem]]:
    films = {path: site.files[path] for path in _film_files(site)}
    refused = []
    for path, place in _film_files(site).items():
        check = fault_of_captions if path.suffix == ".vtt" else fault_of_video
        fault = check(site.files[path])
        if fault:
            refused.append(_refused(path, fault, place))
    return films, refused


def _refused(path: PurePosixPath, fault: PictureFault, place: Place) -> Problem:
    return Problem("media", f"{path}: {fault.message}", place, fault.hint)


def _picture_files(site: Site) -> dict[PurePosixPath, Place]:
    logo = site.settings.theme.logo
    named = {logo: site.document.place(("theme", "logo"))} if logo else {}
    for entry in site.entries:
        for loc, picture in entry.facts.pictures():
            named.setdefault(picture.file, entry.document.place((*loc, "file")))
    return named


def _film_files(site: Site) -> dict[PurePosixPath, Place]:
    named: dict[PurePosixPath, Place] = {}
    for entry in site.entries:
        for loc, video in entry.facts.videos():
            named.setdefault(video.file, entry.document.place((*loc, "file")))
            named.setdefault(video.captions, entry.document.place((*loc, "captions")))
    return named


@lru_cache(maxsize=1024)
def _variants(made: _Made) -> dict[PurePosixPath, bytes]:
    return {_name(made[0], variant): variant.data for variant in made[1].variants}


def _name(path: PurePosixPath, variant: Variant) -> PurePosixPath:
    sized = path.with_name(f"{path.stem}-{variant.width}{ENDINGS[variant.format]}")
    return hashed(_folder(sized), variant.data)


def _folder(path: PurePosixPath) -> PurePosixPath:
    """Where a file is published: its own path, with a hyphen for what addresses cannot hold."""
    return FOLDER / re.sub(r"[^\w./-]+", "-", str(path))


@lru_cache(maxsize=1024)
def _shown(made: _Made) -> Shown:
    path, encoded = made
    jpegs = [variant for variant in encoded.variants if variant.format == "jpeg"]
    address = str(_name(path, jpegs[-1]))
    sources = tuple(_source(path, encoded, name) for name in ("avif", "webp", "jpeg"))
    return Shown(encoded.width, encoded.height, sources, rooted(address), address)


def _source(path: PurePosixPath, encoded: Encoded, name: str) -> Source:
    widths: Iterator[str] = (
        f"{rooted(str(_name(path, variant)))} {variant.width}w"
        for variant in encoded.variants
        if variant.format == name
    )
    return Source(f"image/{name}", ", ".join(widths))

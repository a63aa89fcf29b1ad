"""Pictures and films into what is published: encoded once, named by content, refused with their place."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
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
from trustpages.site import Site, films_of, pictures_of

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
    named = {name: site.files[path] for path, name in films.items()}
    titled = {str(path): str(name) for path, name in films.items()}
    shelf = _shelf(tuple(drawn.values()))
    return Media(shelf.pictures, {**shelf.addresses, **titled}, {**shelf.files, **named})


_Made = tuple[PurePosixPath, Encoded]


def _pictures(site: Site, cache: Path | None) -> tuple[dict[PurePosixPath, _Made], list[Problem]]:
    named = _picture_files(site)
    made, faults = _all_encoded(tuple((path, site.files[path]) for path in sorted(named)), cache)
    return made, [_refused(path, fault, named[path]) for path, fault in faults.items()]


@kept(lambda *_: None)
def _all_encoded(
    pictures: tuple[tuple[PurePosixPath, bytes], ...], cache: Path | None
) -> tuple[dict[PurePosixPath, _Made], dict[PurePosixPath, PictureFault]]:
    made: dict[PurePosixPath, _Made] = {}
    faults: dict[PurePosixPath, PictureFault] = {}
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        working = {path: workers.submit(_encoded, path, data, cache) for path, data in pictures}
    for path, work in working.items():
        try:
            made[path] = (path, work.result())
        except PictureFault as fault:
            faults[path] = fault
    return made, faults


@kept(lambda path, *_: path, most=PICTURES)
def _encoded(_: PurePosixPath, data: bytes, cache: Path | None) -> Encoded:
    return encode(data, cache=cache)


def _films(site: Site) -> tuple[dict[PurePosixPath, PurePosixPath], list[Problem]]:
    """Films and captions by their path, each with the path under which it is published."""
    looked = {
        path: (_film(path, site.files[path]), place) for path, place in _film_files(site).items()
    }
    named = {path: name for path, ((name, _), _) in looked.items()}
    wrong = [_refused(path, fault, place) for path, ((_, fault), place) in looked.items() if fault]
    return named, wrong


@kept(lambda path, _: path, most=PICTURES)
def _film(path: PurePosixPath, data: bytes) -> tuple[PurePosixPath, PictureFault | None]:
    check = fault_of_captions if path.suffix == ".vtt" else fault_of_video
    return hashed(_folder(path), data), check(data)


def _refused(path: PurePosixPath, fault: PictureFault, place: Place) -> Problem:
    return Problem("media", f"{path}: {fault.message}", place, fault.hint)


def _picture_files(site: Site) -> dict[PurePosixPath, Place]:
    logo = site.settings.theme.logo
    named = {logo: site.document.place(("theme", "logo"))} if logo else {}
    for entry in site.entries:
        for loc, file in pictures_of(entry):
            named.setdefault(file, entry.document.place(loc))
    return named


def _film_files(site: Site) -> dict[PurePosixPath, Place]:
    named: dict[PurePosixPath, Place] = {}
    for entry in site.entries:
        for loc, file in films_of(entry):
            named.setdefault(file, entry.document.place(loc))
    return named


@kept(lambda *_: None)
def _shelf(pictures: tuple[_Made, ...]) -> Media:
    """The pictures alone."""
    shown = {str(made[0]): _shown(made) for made in pictures}
    return Media(
        shown,
        {path: picture.address for path, picture in shown.items()},
        {name: data for made in pictures for name, data in _variants(made).items()},
    )


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

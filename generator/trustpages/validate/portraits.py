"""The same photo at two people, or nearly the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import combinations

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.document import Content
from trustpages.kinds.kind import Kind
from trustpages.media import PhotoHash
from trustpages.model.site import Entry


def check_portraits(
    entries: Iterable[Entry], content: Content, cache: BuildCache
) -> Iterator[Problem]:
    """A warning at each portrait that very probably shows somebody who has a portrait already."""
    found = [
        (entry, photo)
        for entry in entries
        if (data := _get_portrait_bytes(entry.facts, content))
        if (photo := _hash_photo(entry.name, data, cache))
    ]
    told: set[str] = set()
    for (one, photo), (other, another) in combinations(found, 2):
        if photo.is_near(another) and other.name not in told:
            told.add(other.name)
            yield _report_same_photo(one, other)


def _get_portrait_bytes(facts: Kind, content: Content) -> bytes | None:
    portrait = facts.portrait
    return content.files.get(portrait.file) if portrait else None


def _hash_photo(name: str, data: bytes, cache: BuildCache) -> PhotoHash | None:
    """The hash of the photo of an entry, kept between processes; None if it has none."""

    def compute(_: str) -> list[str]:
        from trustpages.media.photo_hash import compute_photo_hash  # noqa: PLC0415 - for shops with portraits

        photo = compute_photo_hash(data)
        return [f"{photo.bits:x}", photo.colours.hex()] if photo else []

    digest = cache.get_or_compute("validate.photo_digest", name, _digest, data)
    kept = cache.get_or_load("validate.photo_hash", compute, _restore_texts, digest)
    return PhotoHash(int(kept[0], 16), bytes.fromhex(kept[1])) if kept else None


def _restore_texts(found: Iterable[object]) -> list[str]:
    return [str(one) for one in found]


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _report_same_photo(one: Entry, other: Entry) -> Problem:
    return Problem(
        "photo-twice",
        f"the photo of {other.facts.title} is that of {one.facts.title}, or nearly so",
        other.document.find_place(("photo", "file")),
        f"Name the photo of {other.facts.title} here, or correct {one.document.path}.",
        "warning",
    )

"""Keeps drawn pictures by the hash of all that made them, and believes nothing it reads back.

Each picture has a folder of its own: a file a variant, and `index`, whose first line is the hash
of the rest. Whatever does not add up counts as not there.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

import PIL
from PIL import features

from trustpages.pictures.variant import Encoded, Variant

INDEX = "index"
_LIBRARIES = ("avif", "webp", "jpg", "libjpeg_turbo", "littlecms2")


def key_of(source: bytes, settings: str) -> str:
    """Hash the picture, how it is drawn, and the versions of what draws it: 64 hex digits."""
    versions = [PIL.__version__, *(str(features.version(name)) for name in _LIBRARIES)]
    made_by = json.dumps([settings, versions]).encode()
    return _hash(_hash(made_by).encode() + _hash(source).encode())


def fetch(folder: Path, key: str) -> Encoded | None:
    """Take a picture from the cache; None when it is not there, whole and unchanged."""
    try:
        seal, _, text = (folder / key / INDEX).read_bytes().partition(b"\n")
        if seal.decode("ascii") != _hash(text):
            return None
        index = json.loads(text)
        if index["key"] != key:
            return None
        variants = tuple(_variant(folder / key, **entry) for entry in index["variants"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Encoded(index["width"], index["height"], variants)


def keep(folder: Path, key: str, encoded: Encoded) -> None:
    """Put a picture into the cache, index last; a cache that cannot be written is no error."""
    entries = [_entry(variant) for variant in encoded.variants]
    index = {"key": key, "width": encoded.width, "height": encoded.height, "variants": entries}
    text = json.dumps(index, indent=1).encode()
    with suppress(OSError):
        (folder / key).mkdir(parents=True, exist_ok=True)
        for variant, entry in zip(encoded.variants, entries, strict=True):
            _put(folder / key / str(entry["file"]), variant.data)
        _put(folder / key / INDEX, _hash(text).encode() + b"\n" + text)


def _entry(variant: Variant) -> dict[str, str | int]:
    facts = asdict(variant)
    data = facts.pop("data")
    return {**facts, "file": f"{variant.width}.{variant.format}", "sha256": _hash(data)}


def _variant(folder: Path, *, file: str, sha256: str, **facts: object) -> Variant:
    data = (folder / file).read_bytes()
    if _hash(data) != sha256:
        raise ValueError(file)
    return Variant(**facts, data=data)  # type: ignore[arg-type]  # our own words, under our seal


def _put(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()

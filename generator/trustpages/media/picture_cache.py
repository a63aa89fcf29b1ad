"""Keep encoded pictures by the hash of their inputs, and verify whatever is read back.

Each picture has a folder of its own: a file a variant, and `index`, whose first line is the hash
of the rest. Whatever does not add up counts as not there.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path

import PIL
from PIL import features

from trustpages.local_disk import replace_file
from trustpages.media.models import EncodedPicture, PictureVariant

INDEX_NAME = "index"
_CODEC_LIBRARIES = ("avif", "webp", "jpg", "libjpeg_turbo", "littlecms2")


def make_picture_key(source: bytes, settings: str) -> str:
    """Hash the picture, how it is encoded, and the versions of the encoders: 64 hex digits."""
    versions = [PIL.__version__, *(str(features.version(name)) for name in _CODEC_LIBRARIES)]
    made_by = json.dumps([settings, versions]).encode()
    return _hash_bytes(_hash_bytes(made_by).encode() + _hash_bytes(source).encode())


def load_cached_picture(folder: Path, key: str) -> EncodedPicture | None:
    """Take a picture from the cache; None when it is not there, whole and unchanged."""
    try:
        seal, _, text = (folder / key / INDEX_NAME).read_bytes().partition(b"\n")
        if seal.decode("ascii") != _hash_bytes(text):
            return None
        index = json.loads(text)
        if index["key"] != key:
            return None
        variants = tuple(_load_variant(folder / key, **entry) for entry in index["variants"])
        return EncodedPicture(index["width"], index["height"], variants, index["tone"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def store_cached_picture(folder: Path, key: str, encoded: EncodedPicture) -> None:
    """Put a picture into the cache, index last; a cache that cannot be written is no error."""
    entries = [_make_index_entry(variant) for variant in encoded.variants]
    index = {
        "key": key,
        "width": encoded.width,
        "height": encoded.height,
        "tone": encoded.tone,
        "variants": entries,
    }
    text = json.dumps(index, indent=1).encode()
    with suppress(OSError):
        (folder / key).mkdir(parents=True, exist_ok=True)
        for variant, entry in zip(encoded.variants, entries, strict=True):
            replace_file(folder / key / str(entry["file"]), variant.data)
        replace_file(folder / key / INDEX_NAME, _hash_bytes(text).encode() + b"\n" + text)


def _make_index_entry(variant: PictureVariant) -> dict[str, str | int]:
    facts = asdict(variant)
    data = facts.pop("data")
    return {**facts, "file": f"{variant.width}.{variant.format}", "sha256": _hash_bytes(data)}


def _load_variant(folder: Path, *, file: str, sha256: str, **facts: object) -> PictureVariant:
    data = (folder / file).read_bytes()
    if _hash_bytes(data) != sha256:
        raise ValueError(file)
    return PictureVariant(**facts, data=data)  # type: ignore[arg-type]  # our own words, under our seal


def _hash_bytes(data: bytes) -> str:
    return sha256(data).hexdigest()

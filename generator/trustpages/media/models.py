"""What is wrong with a picture, a video or its captions, before anyone knows whose file it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from trustpages.paths import Files


class MediaError(Exception):
    """A file that cannot be published; the caller knows its place and adds it.

    `message` is one sentence without a full stop, `hint` the way out.
    """

    def __init__(self, message: str, hint: str) -> None:
        self.message = message
        self.hint = hint
        super().__init__(message)


PictureFormat: TypeAlias = Literal["avif", "webp", "jpeg"]


@dataclass(frozen=True, slots=True)
class PictureVariant:
    """A picture in one format and one size, in pixels."""

    format: PictureFormat
    width: int
    height: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class EncodedPicture:
    """All variants of a picture, best format first, narrow before wide.

    `width` and `height` are those of the widest variant, in pixels; `tone` is its mean colour, each of red,
    green and blue as a step from 0 to 3: "312".
    """

    width: int
    height: int
    variants: tuple[PictureVariant, ...]
    tone: str


@dataclass(frozen=True, slots=True)
class PictureSource:
    """One format of a picture in all its widths, as the `srcset` attribute wants it."""

    type: str
    srcset: str


@dataclass(frozen=True, slots=True)
class PictureSet:
    """A picture as a page shows it: `sources` best first, `src` for browsers that know only JPEG.

    `width` and `height` are pixels of the largest variant; `address` is `src` from the site's root; `tone` is
    that of `EncodedPicture`, "" if it is not known.
    """

    width: int
    height: int
    sources: tuple[PictureSource, ...]
    src: str
    address: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Media:
    """Every picture and film of the site by its file's path in the content folder."""

    pictures: Mapping[str, PictureSet]
    addresses: Mapping[str, str]
    files: Files = field(repr=False)


MAX_BITS = 5
"""So many bits may differ between two files of one photo."""
MAX_COLOUR_DIFFERENCE = 14.0
"""So far may the colours of one photo differ on average, of 255: portraits before one background are alike
in their bits, and not in their colours."""


class PhotoHash(NamedTuple):
    """What stays of a photo when it is scaled, saved anew or brightened a little.

    `bits` say of 64 fields whether the next one to the right is brighter (dHash), `colours` are
    their RGB values.
    """

    bits: int
    colours: bytes

    def is_near(self, other: PhotoHash) -> bool:
        """Whether both are very probably those of one photo."""
        pairs = zip(self.colours, other.colours, strict=True)
        difference = sum(abs(one - another) for one, another in pairs) / len(self.colours)
        return (
            self.bits ^ other.bits
        ).bit_count() <= MAX_BITS and difference <= MAX_COLOUR_DIFFERENCE

"""Pictures and films ready to publish: encoded, named by their content, with their addresses.

`media.encoder` is used by itself: it loads Pillow, which shops without pictures can do without.
"""

from trustpages.media.models import (
    EncodedPicture,
    Media,
    MediaError,
    PhotoHash,
    PictureSet,
    PictureSource,
    PictureVariant,
)
from trustpages.media.publish import build_media, make_media_problem

__all__ = [
    "EncodedPicture",
    "Media",
    "MediaError",
    "PhotoHash",
    "PictureSet",
    "PictureSource",
    "PictureVariant",
    "build_media",
    "make_media_problem",
]

"""Pictures and films ready to publish: encoded, named by their content, with their addresses."""

from trustpages.media.encoder import encode_picture, make_favicon
from trustpages.media.models import (
    EncodedPicture,
    Media,
    MediaError,
    PictureSet,
    PictureSource,
    PictureVariant,
)
from trustpages.media.publish import build_media

__all__ = [
    "EncodedPicture",
    "Media",
    "MediaError",
    "PictureSet",
    "PictureSource",
    "PictureVariant",
    "build_media",
    "encode_picture",
    "make_favicon",
]

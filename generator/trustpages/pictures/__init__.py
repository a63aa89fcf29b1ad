"""Pictures and videos: made small, and stripped of everything that is not to be seen."""

from __future__ import annotations

from trustpages.pictures.encoder import encode
from trustpages.pictures.fault import PictureFault
from trustpages.pictures.variant import Encoded, Variant

__all__ = ["Encoded", "PictureFault", "Variant", "encode"]

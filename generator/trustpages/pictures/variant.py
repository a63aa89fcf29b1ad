"""One picture in the sizes and formats that browsers choose from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Format: TypeAlias = Literal["avif", "webp", "jpeg"]


@dataclass(frozen=True, slots=True)
class Variant:
    """A picture in one format and one size, in pixels."""

    format: Format
    width: int
    height: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Encoded:
    """All variants of a picture, best format first, narrow before wide.

    `width` and `height` are those of the widest variant, in pixels.
    """

    width: int
    height: int
    variants: tuple[Variant, ...]

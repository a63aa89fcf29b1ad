"""Pictures and films ready to publish: encoded, named by their content, with their addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from trustpages.page import Files


@dataclass(frozen=True, slots=True)
class Source:
    """One format of a picture in all its widths, as the `srcset` attribute wants it."""

    type: str
    srcset: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as a page shows it: `sources` best first, `src` for browsers that know only JPEG.

    `width` and `height` are pixels of the largest variant; `address` is `src` from the site's root.
    """

    width: int
    height: int
    sources: tuple[Source, ...]
    src: str
    address: str


@dataclass(frozen=True, slots=True)
class Media:
    """Every picture and film of the site by its file's path in the content folder."""

    pictures: Mapping[str, Shown]
    addresses: Mapping[str, str]
    files: Files = field(repr=False)

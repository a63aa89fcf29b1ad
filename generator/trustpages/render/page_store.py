"""Rendered pages that are kept between processes, with all that they were rendered from."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable, Mapping, MutableMapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Protocol

from trustpages.local_cache import ResultStore
from trustpages.model.page import Edition, Page
from trustpages.model.reads import Read, Readings, Reason
from trustpages.value_digest import compute_digest

_PAGE, _READS = "render.page", "render.reads"


class Renderer(Protocol):
    """What renders pages and notes what they look up."""

    def render_with_reads(self, page: Page) -> tuple[bytes, frozenset[Read]]:
        """The HTML of a page, and what was looked up for it."""


def list_links(page: Page, edition: Edition) -> object:
    """The ways from a page that stand around its words: menu, header and footer."""
    return edition.menus[page.entry_name], edition.header, edition.footer


@dataclass(frozen=True, slots=True)
class PageStore:
    """The kept pages of one language.

    `shared` is the digest of what all its pages are rendered with, `readings` what they look up; `digest`
    computes that of a value once. Why a page is rendered anew is put into `reasons`.
    """

    store: ResultStore
    shared: str
    readings: Readings
    digest: Callable[[object], str]
    reasons: MutableMapping[PurePosixPath, Reason]
    _known: dict[Read, str] = field(default_factory=dict)
    _compared: dict[str, Reason | None] = field(default_factory=dict)

    def get_or_render(self, page: Page, links: object, renderer: Renderer) -> bytes:
        """The HTML of a page as it was kept, if nothing that it was rendered from has changed."""
        parts = {
            "shared": self.shared,
            "page": self.digest(page),
            "links": compute_digest(links),
        }
        entry = self.store.find(_PAGE, (str(page.path),))
        reason = self._find_reason(entry, parts)
        data = None if reason else _decompress(entry["html"])
        if data is not None:
            return data
        self.reasons[page.path] = reason or Reason("new")
        data, reads = renderer.render_with_reads(page)
        entry = {**parts, "reads": self._keep_reads(reads), "html": _compress(data)}
        self.store.keep(_PAGE, (str(page.path),), entry)
        return data

    def _keep_reads(self, reads: frozenset[Read]) -> str:
        """Keep what reads found; returns the key, which pages that read the same share."""
        found = [[*read, self._digest_read(read)] for read in sorted(reads)]
        key = compute_digest(found)
        self.store.keep(_READS, (key,), found)
        return key

    def _find_reason(self, entry: Any, parts: Mapping[str, str]) -> Reason | None:
        """Why a page is not as it was kept; None if it is. Whatever is no entry of ours counts as none."""
        with suppress(TypeError, KeyError, ValueError):
            for cause in ("shared", "page", "links"):
                if entry[cause] != parts[cause]:
                    return Reason(cause)
            key = entry["reads"]
            if key not in self._compared:
                self._compared[key] = self._compare_reads(self.store.find(_READS, (key,)))
            return self._compared[key]
        return Reason("new")

    def _compare_reads(self, reads: list[list[str]]) -> Reason | None:
        """The first read that finds something else now."""
        for source, entry, digest in reads:
            read = Read(source, entry)
            if self._digest_read(read) != digest:
                return Reason("read", read)
        return None

    def _digest_read(self, read: Read) -> str:
        if read not in self._known:
            self._known[read] = compute_digest(self.readings.look_up(read))
        return self._known[read]


def _compress(data: bytes) -> str:
    return base64.b64encode(zlib.compress(data, zlib.Z_BEST_SPEED)).decode()


def _decompress(text: str) -> bytes | None:
    """What was compressed; None for anything else."""
    with suppress(ValueError, TypeError, zlib.error):
        return zlib.decompress(base64.b64decode(text))
    return None

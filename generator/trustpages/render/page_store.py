"""Rendered pages that are kept between processes, with all that they were rendered from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Protocol

from trustpages.local_cache import ResultStore
from trustpages.model.page import Edition, Page
from trustpages.model.reads import Read, Readings, Reason
from trustpages.value_digest import compute_digest

_WORK = "render.page"


class Renderer(Protocol):
    """What renders pages and notes what they look up."""

    def render_with_reads(self, page: Page) -> tuple[bytes, frozenset[Read]]:
        """The HTML of a page, and what was looked up for it."""


def list_links(page: Page, edition: Edition) -> object:
    """The ways from a page that stand around its words: menu and footer."""
    return edition.menus[page.entry_name], edition.footer


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

    def get_or_render(self, page: Page, links: object, renderer: Renderer) -> bytes:
        """The HTML of a page as it was kept, if nothing that it was rendered from has changed."""
        parts = {
            "shared": self.shared,
            "page": self.digest(page),
            "links": compute_digest(links),
        }
        entry = self.store.find(_WORK, (str(page.path),))
        reason = self._find_reason(entry, parts)
        if reason is None:
            html: str = entry["html"]
            return html.encode()
        self.reasons[page.path] = reason
        data, reads = renderer.render_with_reads(page)
        found = [[*read, self._digest_read(read)] for read in sorted(reads)]
        self.store.keep(_WORK, (str(page.path),), {**parts, "reads": found, "html": data.decode()})
        return data

    def _find_reason(self, entry: Any, parts: Mapping[str, str]) -> Reason | None:
        """Why a page is not as it was kept; None if it is. Whatever is no entry of ours counts as none."""
        with suppress(TypeError, KeyError, ValueError):
            for cause in ("shared", "page", "links"):
                if entry[cause] != parts[cause]:
                    return Reason(cause)
            for source, name, digest in entry["reads"]:
                if self._digest_read(Read(source, name)) != digest:
                    return Reason("read", Read(source, name))
            return None if isinstance(entry["html"], str) else Reason("new")
        return Reason("new")

    def _digest_read(self, read: Read) -> str:
        if read not in self._known:
            self._known[read] = compute_digest(self.readings.look_up(read))
        return self._known[read]

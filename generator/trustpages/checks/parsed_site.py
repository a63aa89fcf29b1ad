"""A rendered site as checks look at it: pages are parsed when a check asks for them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import PurePosixPath
from typing import NamedTuple, TypeAlias

from trustpages.cache import BuildCache
from trustpages.checks.html_document import (
    HtmlDocument,
    LinkTarget,
    UrlReference,
    parse_html,
    resolve_address,
)
from trustpages.document import Document
from trustpages.model.page import Edition
from trustpages.paths import Files

References: TypeAlias = tuple[tuple[UrlReference, LinkTarget], ...]


@dataclass(frozen=True, slots=True)
class RenderedSite:
    """A rendered site: its bytes, the pages as they were planned, and its base URL.

    `base_url` ends with a slash; `content_folder` is its absolute path on this computer, which must not be
    published ("" if it is not known). `documents` are the content files that the pages are made from.
    """

    files: Files = field(repr=False)
    editions: tuple[Edition, ...]
    base_url: str
    content_folder: str = ""
    documents: tuple[Document, ...] = field(default=(), repr=False)


class PageOutline(NamedTuple):
    """What the checks of other pages ask of a page.

    `targets` are path and fragment of the targets within the site, each once; `alternates` the addresses of
    its translations as it names them, by language.
    """

    targets: tuple[tuple[str, str], ...]
    ids: tuple[str, ...]
    title: str
    alternates: Mapping[str, str]


class ParsedSite:
    """A rendered site whose pages are parsed once they are asked for.

    `paths` are those of all HTML files, `pages` the planned pages by their path; `cache` keeps what
    was parsed, and which pages were found sound.
    """

    def __init__(self, rendered: RenderedSite, cache: BuildCache) -> None:
        self.rendered, self.cache = rendered, cache
        self.paths = tuple(path for path in rendered.files if path.suffix == ".html")
        planned = [page for edition in rendered.editions for page in edition.all_pages]
        present = frozenset(self.paths)
        self.pages = {page.path: page for page in planned if page.path in present}
        self._documents: dict[PurePosixPath, HtmlDocument] = {}
        self._references: dict[PurePosixPath, References] = {}
        self._outlines: dict[PurePosixPath, PageOutline] = {}
        self._targets: dict[tuple[str, str], tuple[str, str]] = {}

    def get_document(self, path: PurePosixPath) -> HtmlDocument:
        """An HTML file, parsed."""
        if path not in self._documents:
            self._documents[path] = self.cache.get_or_compute_once(
                "checks.parse_html", path, _parse_html_file, self.rendered.files[path]
            )
        return self._documents[path]

    def get_references(self, path: PurePosixPath) -> References:
        """The URLs of an HTML file with their targets."""
        if path not in self._references:
            self._references[path] = self.cache.get_or_compute_once(
                "checks.resolve_references",
                path,
                _resolve_references,
                path,
                self.get_document(path),
                self.rendered.base_url,
            )
        return self._references[path]

    def get_outline(self, path: PurePosixPath) -> PageOutline:
        """What other pages ask of an HTML file; known of a sound page without parsing it."""
        if path not in self._outlines:
            self._outlines[path] = _make_outline(self.get_document(path), self.get_references(path))
        return self._outlines[path]

    def is_known_sound(self, path: PurePosixPath) -> bool:
        """Whether no check of a page alone found anything in this HTML file when it was looked at last."""
        found = self.cache.load(_SOUND, *self._list_inputs(path))
        if found is None:
            return False
        targets, ids, title, alternates = json.loads(found)
        pairs = ((target, fragment) for target, fragment in targets)
        shared = tuple(self._targets.setdefault(pair, pair) for pair in pairs)
        self._outlines[path] = PageOutline(shared, tuple(ids), title, alternates)
        return True

    def keep_sound(self, path: PurePosixPath) -> None:
        """Remember that no check of a page alone has found anything in an HTML file: its outline will do."""
        outline = self.get_outline(path)
        if self.cache.outlasts_process:
            text = json.dumps(outline, ensure_ascii=False, separators=(",", ":"))
            self.cache.keep(_SOUND, text, *self._list_inputs(path))
        del self._documents[path], self._references[path]

    def _list_inputs(self, path: PurePosixPath) -> tuple[str, ...]:
        """All that the checks of a page alone depend on, if they find nothing."""
        if not self.cache.outlasts_process:
            return ()
        data, page = self.rendered.files[path], self.pages.get(path)
        digest = self.cache.digest(page) if page else ""
        return str(path), sha256(data).hexdigest(), digest, self.rendered.base_url

    @cached_property
    def authored_text(self) -> str:
        """All lines of the content files."""
        return "\n".join(line for document in self.rendered.documents for line in document.lines)


_SOUND = "checks.sound"


def _parse_html_file(data: bytes) -> HtmlDocument:
    return parse_html(data.decode())


def _resolve_references(path: PurePosixPath, document: HtmlDocument, base_url: str) -> References:
    return tuple((ref, resolve_address(ref.value, path, base_url)) for ref in document.references)


def _make_outline(document: HtmlDocument, references: References) -> PageOutline:
    targets = dict.fromkeys(
        (target.path, target.fragment) for _, target in references if target.scope == "inside"
    )
    return PageOutline(tuple(targets), document.ids, document.title, read_alternates(document))


def read_alternates(document: HtmlDocument) -> dict[str, str]:
    """The addresses of a page's translations as it names them (hreflang), by language."""
    links = [one for one in document.find_link_elements("alternate") if one.get("hreflang")]
    return {one.get("hreflang"): one.get("href") for one in links}

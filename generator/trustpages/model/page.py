"""Planned pages and drawn bytes: what a template may know, and what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath

from markupsafe import Markup

from trustpages.diagnostics import Place
from trustpages.fields.jsonld import JsonLd
from trustpages.kinds.kind import Kind

REDIRECT_KIND = "alias"
"""The kind of the pages at former addresses; their template is called so, too."""


@dataclass(frozen=True, slots=True)
class Link:
    """A word with an address."""

    title: str
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """The pages of one stage in the menu: before the order, on its way, after it arrived."""

    stage: str
    title: str
    items: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in a language, with that language's own name."""

    language: str
    name: str
    url: str
    absolute: str


@dataclass(frozen=True, slots=True)
class LinkSource:
    """A link as an author wrote it: where it leads (rooted address), and where it stands."""

    target: str
    place: Place


@dataclass(frozen=True, slots=True)
class Alias:
    """A former address of a page and its present one, both from the site's root: "staff/lin/"."""

    address: str
    target: str


@dataclass(frozen=True, slots=True)
class UntranslatedText:
    """A text that is not translated yet: its first line, and where it starts in the original."""

    first_line: str
    place: Place


@dataclass(frozen=True, slots=True)
class Page:
    """All that a template may know of its page, and which files it came from.

    `path` is the file under the output folder, `address` the page's address from the site's root;
    `sources` are its content files, the one in its own language first; `banner` says whether the page
    has to tell that it is a preview. `onward` is where a page that moved now stands, or what took the
    place of one that was withdrawn.
    """

    path: PurePosixPath
    address: str
    name: str
    kind: str
    language: str
    direction: str
    title: str
    description: str
    facts: Kind
    body: Markup
    body_language: str
    untranslated: tuple[UntranslatedText, ...]
    original_language: str
    reviewed_on: date | None
    crumbs: tuple[Link, ...]
    alternates: tuple[Alternate, ...]
    canonical: str
    jsonld: tuple[JsonLd, ...]
    open_graph: tuple[tuple[str, str], ...]
    noindex: bool
    link_sources: tuple[LinkSource, ...] = field(repr=False)
    sources: tuple[Place, ...] = field(repr=False)
    banner: bool = False
    successor: Link | None = None

    @property
    def untranslated_count(self) -> int:
        """How many of its texts are not translated yet."""
        return len(self.untranslated)


@dataclass(frozen=True, slots=True)
class IndexItem:
    """A page seen from another one: its facts in this language and its address."""

    name: str
    title: str
    url: str
    facts: Kind


@dataclass(frozen=True, slots=True)
class SiteIndex:
    """Everything of the site in one language; a kind that the shop has no file for is None."""

    home: IndexItem | None
    shop: IndexItem | None
    promises: IndexItem | None
    buying: IndexItem | None
    guides: IndexItem | None
    shipping: IndexItem | None
    returns: IndexItem | None
    desk: IndexItem | None
    staff: IndexItem | None
    complaints: IndexItem | None
    notices: IndexItem | None
    people: tuple[IndexItem, ...]
    guide_list: tuple[IndexItem, ...]
    open_notices: tuple[IndexItem, ...]
    pages: tuple[IndexItem, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """The whole site in one language, planned.

    `folder` is "" for the original and "zh/" for others; `addresses` of pages from the site's root by
    their names; `menus` by the page's name; `lost` is the page for addresses that do not exist. `gone`
    are the pages that were withdrawn, `moved` those at former addresses, which `aliases` lists; no menu,
    map or feed names them.
    """

    language: str
    folder: str
    pages: tuple[Page, ...]
    site_index: SiteIndex
    footer: tuple[Link, ...]
    addresses: Mapping[str, str]
    menus: Mapping[str, tuple[MenuGroup, ...]]
    not_found_page: Page
    withdrawn_pages: tuple[Page, ...] = ()
    redirect_pages: tuple[Page, ...] = ()
    aliases: tuple[Alias, ...] = ()

    @property
    def all_pages(self) -> tuple[Page, ...]:
        """All that is drawn, whether it is found by search or only by those who come by an old link."""
        return (*self.pages, *self.withdrawn_pages, *self.redirect_pages, self.not_found_page)

    @property
    def feed_address(self) -> str:
        """The address of the feed of notices from the site's root."""
        return f"{self.folder}notices.atom"

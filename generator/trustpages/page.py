"""Planned pages and drawn bytes: what a template may know, and what comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TypeAlias

from markupsafe import Markup

from trustpages.facts.fact import RESERVED
from trustpages.kinds.kind import Kind
from trustpages.problem import Place
from trustpages.schemaorg import JsonLd

Files: TypeAlias = Mapping[PurePosixPath, bytes]
"""The finished site: bytes by their path under the output folder."""

Draw: TypeAlias = Callable[[], bytes]
"""How a file comes to be, once somebody asks for it."""

START, END = RESERVED[0], RESERVED[1]
"""Around an address that still counts from the site's root; `render` makes it relative to its page."""

MOVED = "alias"
"""The kind of the pages at former addresses; their template is called so, too."""


def rooted(address: str) -> str:
    """An address from the site's root, to be made relative where it is drawn."""
    return f"{START}{address}{END}"


def hashed(path: PurePosixPath, data: bytes) -> PurePosixPath:
    """A file's name with the first twelve digits of its content's SHA-256 in it."""
    return path.with_name(f"{path.stem}.{sha256(data).hexdigest()[:12]}{path.suffix}")


@dataclass(frozen=True, slots=True)
class Link:
    """A word with an address."""

    title: str
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class Group:
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
class Origin:
    """A link as an author wrote it: where it leads (rooted address), and where it stands."""

    target: str
    place: Place


@dataclass(frozen=True, slots=True)
class Alias:
    """A former address of a page and its present one, both from the site's root: "staff/lin/"."""

    address: str
    target: str


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A text that is not translated yet: its first line, and where it starts in the original."""

    begins: str
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
    untranslated: tuple[Untranslated, ...]
    original_language: str
    reviewed_on: date | None
    crumbs: tuple[Link, ...]
    alternates: tuple[Alternate, ...]
    canonical: str
    jsonld: tuple[JsonLd, ...]
    open_graph: tuple[tuple[str, str], ...]
    noindex: bool
    origins: tuple[Origin, ...] = field(repr=False)
    sources: tuple[Place, ...] = field(repr=False)
    banner: bool = False
    onward: Link | None = None

    @property
    def missing(self) -> int:
        """How many of its texts are not translated yet."""
        return len(self.untranslated)


@dataclass(frozen=True, slots=True)
class Item:
    """A page seen from another one: its facts in this language and its address."""

    name: str
    title: str
    url: str
    facts: Kind


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything of the site in one language; a kind that the shop has no file for is None."""

    home: Item | None
    shop: Item | None
    promises: Item | None
    buying: Item | None
    guides: Item | None
    shipping: Item | None
    returns: Item | None
    desk: Item | None
    staff: Item | None
    complaints: Item | None
    notices: Item | None
    people: tuple[Item, ...]
    guide_list: tuple[Item, ...]
    open_notices: tuple[Item, ...]
    pages: tuple[Item, ...]


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
    shelf: Shelf
    footer: tuple[Link, ...]
    addresses: Mapping[str, str]
    menus: Mapping[str, tuple[Group, ...]]
    lost: Page
    gone: tuple[Page, ...] = ()
    moved: tuple[Page, ...] = ()
    aliases: tuple[Alias, ...] = ()

    @property
    def every(self) -> tuple[Page, ...]:
        """All that is drawn, whether it is found by search or only by those who come by an old link."""
        return (*self.pages, *self.gone, *self.moved, self.lost)

    @property
    def feed(self) -> str:
        """The address of the feed of notices from the site's root."""
        return f"{self.folder}notices.atom"

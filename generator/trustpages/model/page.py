"""Planned pages: what templates may read of a page, of the whole site, and of the ways between pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

from markupsafe import Markup

from trustpages.diagnostics import Place
from trustpages.fields.jsonld import JsonLd
from trustpages.kinds.kind import Kind

REDIRECT_KIND = "alias"
"""The kind of the pages at former addresses; their template is called so, too."""


EXPIRED_KIND = "expired"
"""The kind of the pages at the addresses of entries that a date took away; their template is called so."""

FEED_NAME = "notices.atom"
"""The feed of a language, in its folder: notices, and what became of the record."""


@dataclass(frozen=True, slots=True)
class Link:
    """A word with an address."""

    title: str
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """The pages of one stage in the menu: before the order, on its way, after it arrived, or at any time."""

    stage: str
    title: str
    items: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in a language, with that language's own name.

    `is_translated` is False where none of its content stands in that language.
    """

    language: str
    name: str
    url: str
    absolute: str
    is_translated: bool = True


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

    @property
    def differs_in_case_only(self) -> bool:
        """Whether some disks and hosts take both for one, so that no page can stand at the former one."""
        return unquote(self.address).rstrip("/").casefold() == self.target.rstrip("/").casefold()


@dataclass(frozen=True, slots=True)
class UntranslatedText:
    """A text that is not translated yet: its first line, and where it starts in the original."""

    first_line: str
    place: Place


@dataclass(frozen=True, slots=True)
class Page:
    """All that a template may know of its page, and which files it came from.

    `path` is the file under the output folder, `address` the page's address from the site's root;
    `name` is that of its entry, followed by `/part` on a further page of the entry, whose `part` is the
    slug of that page and "" on all others. `sources` are its content files, the one in its own language
    first; `banner` says whether the page shows that it is a preview. `successor` is where a page that
    moved now stands, or what took the place of one that was withdrawn. `has_omitted_parts` says whether
    something that its file states is left out today. `is_translated` is False where none
    of its content stands in its language; `canonical` is then the address of its original. Search engines
    keep away from one that `is_unlisted`. `questions` lead to the answers of what is asked about it.
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
    part: str = ""
    is_translated: bool = True
    has_omitted_parts: bool = False
    is_unlisted: bool = False
    questions: tuple[Link, ...] = ()

    @property
    def entry_name(self) -> str:
        """The name of the entry that the page was made from."""
        return self.name.removesuffix(f"/{self.part}") if self.part else self.name

    @property
    def translations(self) -> tuple[Alternate, ...]:
        """The page in each language that search engines are told of, its own included.

        Empty where none of its content is translated: such a page is canonical to its original.
        """
        if not self.is_translated:
            return ()
        return tuple(one for one in self.alternates if one.is_translated)

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
    """Everything of the site in one language that templates may look up as attributes of `site`.

    A kind of a single file is found by its name (`site.desk`), None where the shop has no such file;
    a collection by the name that its class declares (`site.people`). Both come from `KINDS`. `substitutes`
    are the words that stand for entries that a date took away, by their names: a person's role.
    """

    singles: Mapping[str, IndexItem | None]
    collections: Mapping[str, tuple[IndexItem, ...]]
    substitutes: Mapping[str, str] = field(default_factory=dict)

    def __getattr__(self, name: str) -> Any:
        """Raises `AttributeError` for what is neither."""
        if not name.startswith("_"):
            for found in (self.singles, self.collections):
                if name in found:
                    return found[name]
        raise AttributeError(name)


@dataclass(frozen=True, slots=True)
class Edition:
    """The whole site in one language, planned.

    `folder` is "" for the original and "zh/" for others; `addresses` are those of pages from the site's
    root by the pages' names; `menus` are by the entry's name; `not_found_page` answers at addresses that
    do not exist. `redirect_pages` stand at the former addresses that `aliases` lists; `withdrawn_pages` at
    those of pages that were withdrawn or whose last day is over. No menu, map or feed names either of them.
    `header` and `footer` are links that stand on every page.
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
    header: tuple[Link, ...] = ()

    @property
    def all_pages(self) -> tuple[Page, ...]:
        """Every page of the edition, whether search engines find it or only those with an old link do."""
        return (*self.pages, *self.withdrawn_pages, *self.redirect_pages, self.not_found_page)

    @property
    def feed_address(self) -> str:
        """The address of the feed of notices from the site's root."""
        return f"{self.folder}{FEED_NAME}"

    @property
    def shop_name(self) -> str:
        """What the shop is called in this language, a `LocalizedStr`."""
        items = filter(None, self.site_index.singles.values())
        return next(profile.name for item in items if (profile := item.facts.shop_profile))

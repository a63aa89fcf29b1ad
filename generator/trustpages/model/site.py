"""The shop's whole content, validated: every fact typed, every entry with its translations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath
from typing import ClassVar

from trustpages.cache import BuildCache
from trustpages.diagnostics import DueDate, Place, Placeholder, Problem, Withheld
from trustpages.document import Document, Loc
from trustpages.fields.cases import NO_CASES, Cases
from trustpages.fields.disruptions import Disruptions
from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind, ShopProfile
from trustpages.model.settings import SiteSettings


@dataclass(frozen=True, slots=True)
class Entry:
    """One content file with its translations.

    `kind` is a key of `KINDS`; `name` the language-neutral name of the page (`returns`,
    `guides/laying-mosaic`); `stated_facts` what the original states, typed once for all languages;
    `facts` the same without the values at `omitted_parts` (places in `stated_facts`), which are not
    published today; `translations` the documents beside it, by language; `pending_reason` says in words
    why the public does not see it yet, "" if it does; `former_kind` is the kind that a withdrawn page had,
    "" for all others.
    """

    kind: str
    name: str
    stated_facts: Kind
    facts: Kind
    document: Document
    translations: Mapping[str, Document]
    omitted_parts: frozenset[Loc] = frozenset()
    pending_reason: str = ""
    former_kind: str = ""

    DIGEST_FIELDS: ClassVar = (
        "kind", "name", "stated_facts", "document", "translations", "omitted_parts", "pending_reason",
        "former_kind",
    )  # fmt: skip
    """`facts` follow from `stated_facts` and `omitted_parts`."""

    @property
    def documents(self) -> Iterator[Document]:
        """Every file that it is made from: the original, the translations, and the parts of each."""
        for document in (self.document, *self.translations.values()):
            yield from document.files

    @property
    def slug(self) -> str:
        """The last part of the name, which stands in the page's address."""
        return self.name.rsplit("/", 1)[-1]

    @property
    def is_withdrawn(self) -> bool:
        """Whether its page was withdrawn, and says so at its address."""
        return bool(KINDS[self.kind].marker_field)

    @property
    def page_kind(self) -> type[Kind]:
        """The kind whose address its page has: for a withdrawn page the one that it had before."""
        return KINDS[self.former_kind or self.kind]

    @property
    def address(self) -> str:
        """Where its page stands under the folder of a language: "staff/lin-mei/"; "" is the home page."""
        slug = self.stated_facts.address_slug or self.slug
        return _format_entry_address(self.former_kind or self.kind, slug)


@lru_cache(maxsize=8192)  # few kinds and slugs, at most 8192; text in, text out
def _format_entry_address(kind: str, slug: str) -> str:
    return KINDS[kind].path.format(slug=slug)


def list_picture_files(entry: Entry, cache: BuildCache) -> tuple[tuple[Loc, PurePosixPath], ...]:
    """The files of all pictures that an entry names, each with where it is named."""
    key = (entry.name, entry.omitted_parts)
    return cache.get_or_compute("model.picture_files", key, _list_picture_files, entry)


def _list_picture_files(entry: Entry) -> tuple[tuple[Loc, PurePosixPath], ...]:
    return tuple(((*loc, "file"), picture.file) for loc, picture in entry.facts.find_pictures())


def list_video_files(entry: Entry, cache: BuildCache) -> tuple[tuple[Loc, PurePosixPath], ...]:
    """The files of all films and captions that an entry names, each with where it is named."""
    key = (entry.name, entry.omitted_parts)
    return cache.get_or_compute("model.video_files", key, _list_video_files, entry)


def _list_video_files(entry: Entry) -> tuple[tuple[Loc, PurePosixPath], ...]:
    return tuple(
        ((*loc, name), file)
        for loc, video in entry.facts.find_videos()
        for name, file in (("file", video.file), ("captions", video.captions))
    )


@dataclass(frozen=True, slots=True)
class Site:
    """All that is published today, and what is withheld and why.

    `document` is `site.yaml`, which the settings came from. `entries` are in the order of `KINDS`, then
    by name; those of `pending` are not published because their first day has not come, those of `expired`
    because their last day is over; `files` are pictures, films and captions by their path in the content
    folder; `today` is a day in the shop's time zone; `placeholders` are the places of published files, and
    of pending ones, still to be filled in; `due_dates` is what a date will take away or call for, in order;
    `disruptions` are what notices change in delivery and opening hours, those not yet shown among them;
    `cases` are the finished cases that are counted; `compared_orders` is how many orders no word repeats,
    None where there are none to compare.
    """

    settings: SiteSettings
    document: Document = field(repr=False)
    entries: tuple[Entry, ...]
    today: date
    files: Mapping[PurePosixPath, bytes] = field(repr=False)
    withheld: tuple[Withheld, ...]
    warnings: tuple[Problem, ...]
    placeholders: tuple[Placeholder, ...] = ()
    disruptions: Disruptions = ()
    pending: tuple[Entry, ...] = ()
    expired: tuple[Entry, ...] = ()
    due_dates: tuple[DueDate, ...] = ()
    cases: Cases = NO_CASES
    compared_orders: int | None = None

    @property
    def shop(self) -> ShopProfile:
        """The facts of the shop; validation refuses a site without them."""
        return next(profile for one in self.entries if (profile := one.facts.shop_profile))

    @property
    def shop_entry(self) -> Entry:
        """The entry that states the facts of the shop; validation refuses a site without it."""
        return next(entry for entry in self.entries if entry.facts.shop_profile)

    @property
    def home_entry(self) -> Entry:
        """The entry of the front page; validation refuses a site without it."""
        return next(entry for entry in self.entries if entry.facts.is_home)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the site, the original first."""
        return self.settings.languages

    def list_entries(self, kind: str) -> tuple[Entry, ...]:
        """All entries of a kind."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def list_due_dates(self, days: int) -> tuple[DueDate, ...]:
        """What is due within so many days from the site's own on, the next first."""
        return tuple(one for one in self.due_dates if (one.last_day - self.today).days <= days)

    def measure_extent(self) -> Mapping[str, int]:
        """How many of what a theme may limit the whole site holds today, by the key of that limit."""
        extents = [entry.facts.measure_extent(self.today) for entry in self.entries]
        keys = dict.fromkeys(key for extent in extents for key in extent)
        return {key: sum(extent.get(key, 0) for extent in extents) for key in keys}

    @property
    def dated_entries(self) -> tuple[Entry, ...]:
        """All entries that are, were or will be published, whatever the day."""
        return (*self.entries, *self.pending, *self.expired)

    def find_entry(self, name: str) -> Entry | None:
        """The entry of a name, if it is published today."""
        return next((entry for entry in self.entries if entry.name == name), None)


def list_documents(site: Site) -> Iterator[Document]:
    """Every content file that a site is made from, the settings first."""
    yield site.document
    for entry in site.entries:
        yield from entry.documents


def find_pictures(site: Site, cache: BuildCache) -> dict[PurePosixPath, Place]:
    """The file of every picture that the site shows, the logo among them, with where it is first named."""
    logo = site.settings.theme.logo
    named = {logo: site.document.find_place(("theme", "logo"))} if logo else {}
    for entry in site.entries:
        for loc, file in list_picture_files(entry, cache):
            named.setdefault(file, entry.document.find_place(loc))
    return named


def find_videos(site: Site, cache: BuildCache) -> dict[PurePosixPath, Place]:
    """The file of every film and caption that the site shows, with where it is first named."""
    named: dict[PurePosixPath, Place] = {}
    for entry in site.entries:
        for loc, file in list_video_files(entry, cache):
            named.setdefault(file, entry.document.find_place(loc))
    return named

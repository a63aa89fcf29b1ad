"""The shop's whole content, validated: every fact typed, every entry with its translations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath

from trustpages.document import Document, Loc
from trustpages.kept import kept
from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind
from trustpages.kinds.shop import Shop
from trustpages.problem import Gap, Held, Problem
from trustpages.settings import Settings


@dataclass(frozen=True, slots=True)
class Entry:
    """One content file with its translations.

    `kind` is a key of `KINDS`; `name` the language-neutral name of the page (`returns`,
    `guides/laying-mosaic`); `facts` what the original states, less what no longer holds;
    `translations` the documents beside it, by language;
    `drops` the places of what was left out; `pending` why the public does not see it yet, in words,
    "" if it does; `former` the kind that a withdrawn page had, "" for all others.
    """

    kind: str
    name: str
    facts: Kind
    document: Document
    translations: Mapping[str, Document]
    drops: frozenset[Loc] = frozenset()
    pending: str = ""
    former: str = ""

    @property
    def slug(self) -> str:
        """The last part of the name, which stands in the page's address."""
        return self.name.rsplit("/", 1)[-1]

    @property
    def address(self) -> str:
        """Where its page stands under the folder of a language: "staff/lin-mei/"; "" is the home page."""
        return _address(self.former or self.kind, self.slug)


@lru_cache(maxsize=8192)
def _address(kind: str, slug: str) -> str:
    return KINDS[kind].path.format(slug=slug)


@kept(lambda entry: (entry.name, entry.drops))
def pictures_of(entry: Entry) -> tuple[tuple[Loc, PurePosixPath], ...]:
    """The files of all pictures that an entry names, each with where it is named."""
    return tuple(((*loc, "file"), picture.file) for loc, picture in entry.facts.pictures())


@kept(lambda entry: (entry.name, entry.drops))
def films_of(entry: Entry) -> tuple[tuple[Loc, PurePosixPath], ...]:
    """The files of all films and captions that an entry names, each with where it is named."""
    return tuple(
        ((*loc, name), file)
        for loc, video in entry.facts.videos()
        for name, file in (("file", video.file), ("captions", video.captions))
    )


@dataclass(frozen=True, slots=True)
class Site:
    """All that is drawn, and what is held back and why.

    `document` is `site.yaml`, which the settings came from. `entries` are in the order of `KINDS`, then
    by name; `files` are pictures, films and captions by their path in the content folder; `today` is a
    day in the shop's time zone; `unfinished` are the places that are still to be filled in on what is drawn.
    """

    settings: Settings
    document: Document = field(repr=False)
    entries: tuple[Entry, ...]
    today: date
    files: Mapping[PurePosixPath, bytes] = field(repr=False)
    held: tuple[Held, ...]
    warnings: tuple[Problem, ...]
    unfinished: tuple[Gap, ...] = ()

    @property
    def shop(self) -> Shop:
        """The facts of the shop; a site without them does not come to be."""
        return next(entry.facts for entry in self.entries if isinstance(entry.facts, Shop))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the site, the original first."""
        return self.settings.languages

    def of(self, kind: str) -> tuple[Entry, ...]:
        """All entries of a kind."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def one(self, name: str) -> Entry | None:
        """The entry of a name."""
        return next((entry for entry in self.entries if entry.name == name), None)

"""What the hooks of kinds read and return: plain values, each for one use of a kind's facts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

from trustpages.document import Loc
from trustpages.fields.contact import Email, Url
from trustpages.fields.datetime_fields import TimeZone
from trustpages.fields.disruptions import Disruptions
from trustpages.fields.phone import Phone
from trustpages.fields.postal_address import PostalAddress

BADGE_SLUG = "badge"
"""The end of the address of the page that says whether a badge holds."""


@dataclass(frozen=True, slots=True)
class JsonLdContext:
    """What a kind may know of its site when it states facts to machines.

    `base_url` ends with a slash; `url` is the page's own absolute address; `language` its BCP 47 tag;
    `pictures` gives the absolute address of a published picture or video by its file's path;
    `disruptions` are what notices change in delivery and opening hours.
    """

    base_url: str
    url: str
    language: str
    languages: tuple[str, ...]
    today: date
    currency: str
    country: str
    time_zone: str
    pictures: Mapping[str, str]
    disruptions: Disruptions = ()

    @property
    def shop_id(self) -> str:
        """The stable `@id` of the shop's node."""
        return f"{self.base_url}#shop"


@dataclass(frozen=True, slots=True)
class OmittedPart:
    """A part of the facts that is not published today: its place, its name in words, the reason."""

    loc: Loc
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """A fault that a kind finds among its facts; `code`, `message` and `hint` as in `Problem`.

    It is reported at the value at `loc`, or with `at_key` at that value's key. A `warning` is what an author
    has just done, a `notice` also what a date alone brings about.
    """

    loc: Loc
    code: str
    message: str
    hint: str = ""
    warning: bool = False
    notice: bool = False
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class KeptCheck:
    """A look for faults that takes a while: a pure function, run again only for other inputs."""

    name: str
    find: Callable[..., tuple[FieldProblem, ...]]
    inputs: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class DueFact:
    """Something among the facts that a date takes away or calls for.

    `last_day` is the last day on which all is as it was; `what` names the thing, `effect` says what is so
    from the next day on, and `hint` what to do before.
    """

    loc: Loc
    last_day: date
    what: str
    effect: str
    hint: str


@dataclass(frozen=True, slots=True)
class SubPage:
    """A further page of an entry: `slug` is its address below the entry's own, `title` its heading.

    `summary` is what search engines show.
    One that is `unlisted` is for those who hold its address: search engines keep away from it.
    With `is_message` the title is an English message of the theme's catalogue, one of `Kind.page_titles`.
    """

    slug: str
    title: str
    summary: str = ""
    unlisted: bool = False
    is_message: bool = False


SITE_ITSELF = "'self'"
"""The site as the target of a form, in the words of a Content Security Policy."""


class HostNeed(NamedTuple):
    """Something that works on one host only (`host` of site.yaml), and the place that asks for it."""

    loc: Loc
    what: str
    host: str


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """What an entry says in the feed: its days, its category, and its texts.

    One of several on a page has a `name` of its own, which follows the page's in its id and title, and its
    place below the page's address (`2026/#e2026-0007`); its days do not follow those of the page.
    """

    published: date
    updated: date
    category: str
    summary: str
    content: str | None = None
    name: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class CardContact:
    """A telephone, mailbox or link for the card in address books; `kind` is that of the channel."""

    kind: str
    phone: Phone | None
    email: Email | None
    url: Url | None
    label: str


class ShopProfile(Protocol):
    """What the whole site reads of the facts of its shop."""

    @property
    def name(self) -> str:
        """What the shop is called."""

    @property
    def legal_name(self) -> str:
        """Its name in the register."""

    @property
    def address(self) -> PostalAddress:
        """Where it is established."""

    @property
    def email(self) -> Email:
        """A mail address that somebody reads."""

    @property
    def time_zone(self) -> TimeZone:
        """The zone that its days are counted in."""

    @property
    def currencies(self) -> tuple[str, ...]:
        """ISO 4217 codes, the main one first."""

    @property
    def languages(self) -> tuple[str, ...]:
        """BCP 47 tags of the languages in which it answers."""

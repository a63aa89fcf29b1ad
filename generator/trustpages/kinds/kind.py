"""What a kind of trust page must be able to say; every module beside this one fills it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, ClassVar, Literal, TypeAlias, get_args

from trustpages.document import Loc
from trustpages.facts.amounts import Yes
from trustpages.facts.fact import Fact, Words, about
from trustpages.facts.media import Picture, Video
from trustpages.facts.moments import Day
from trustpages.facts.naming import FormerAddress
from trustpages.schemaorg import JsonLd

Stage: TypeAlias = Literal["pre", "sale", "after", "always"]
"""Before the order, until dispatch, from dispatch on, or at any time."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a kind may know of its site when it states facts to machines.

    `base_url` ends with a slash; `url` is the page's own absolute address; `language` its BCP 47 tag;
    `pictures` gives the absolute address of a published picture or video by its file's path.
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

    @property
    def organization(self) -> str:
        """The stable `@id` of the shop's node."""
        return f"{self.base_url}#shop"


@dataclass(frozen=True, slots=True)
class Drop:
    """A part of the facts that is not drawn today: where it stands, what it is, why."""

    loc: Loc
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault that a kind finds among its own facts; `code`, `message` and `hint` as in `Problem`."""

    loc: Loc
    code: str
    message: str
    hint: str = ""
    warning: bool = False


class Kind(Fact):
    """One kind of trust page: the facts its file states, and what they mean.

    Class variables: `file` (where it stands: `returns.md`, or a folder's `guides/*.md`), `path` (where
    it is published, for a folder with `{slug}`), `stage`, `label` (its name in menus and footers, an
    English message of the theme's catalogue).
    """

    file: ClassVar[str]
    path: ClassVar[str]
    stage: ClassVar[Stage] = "always"
    label: ClassVar[str] = ""

    title: Annotated[Words, about("The heading of the page", "Returns and exchanges")]
    summary: Annotated[
        Words | None, about("One or two sentences: what the page says; search engines show it")
    ] = None
    reviewed_on: Annotated[Day | None, about("The day somebody last read it all", "2026-11-02")] = (
        None
    )
    draft: Annotated[Yes, about("yes keeps the page back")] = False
    aliases: Annotated[
        tuple[FormerAddress, ...],
        about("Addresses that the page once had; each leads here", ["returns-policy", "staff/lin"]),
    ] = ()

    def withheld(self, today: date) -> str:
        """Why the whole entry is not drawn today, in words; "" if it is."""
        return ""

    def ahead(self, today: date) -> str:
        """Why the entry is not drawn yet, in words; "" if its day has come."""
        return ""

    def lapsed(self, today: date) -> Iterator[Drop]:
        """The parts that no longer hold and are left out; each of them is optional in the model."""
        yield from ()

    def flaws(self, today: date) -> Iterator[Flaw]:
        """Faults among these facts that no single field can show."""
        yield from ()

    def organization(self, setting: Setting) -> JsonLd:
        """What this page says of the shop to machines: properties of its `OnlineStore` node."""
        return {}

    def entities(self, setting: Setting) -> tuple[JsonLd, ...]:
        """Other things that this page describes to machines."""
        return ()

    def pictures(self) -> Iterator[tuple[Loc, Picture]]:
        """Every picture among the facts, with where it stands."""
        yield from _find(self, (), Picture)

    def videos(self) -> Iterator[tuple[Loc, Video]]:
        """Every video among the facts, with where it stands."""
        yield from _find(self, (), Video)


def _find(value: Any, loc: Loc, wanted: type[Fact]) -> Iterator[tuple[Loc, Any]]:
    if isinstance(value, wanted):
        yield loc, value
    elif isinstance(value, Fact):
        for name in _ways(type(value), wanted):
            yield from _find(getattr(value, name), (*loc, name), wanted)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _find(item, (*loc, key), wanted)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _find(item, (*loc, index), wanted)


@cache
def _ways(model: type[Fact], wanted: type[Fact]) -> tuple[str, ...]:
    """The fields of a model that may hold what is wanted, at whatever depth."""
    return tuple(
        name
        for name, field in model.model_fields.items()
        if any(issubclass(one, wanted) or _ways(one, wanted) for one in _models(field.annotation))
    )


def _models(annotation: Any) -> Iterator[type[Fact]]:
    """The models that stand in an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, Fact):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)

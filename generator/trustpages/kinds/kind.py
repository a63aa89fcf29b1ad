"""What a kind of trust page must be able to say; every module beside this one fills it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from trustpages.document import Loc
from trustpages.fields import FieldGroup, Text, field_info, walk_fields
from trustpages.fields.amounts import YesNo
from trustpages.fields.datetime_fields import Day
from trustpages.fields.jsonld import JsonLd
from trustpages.fields.media import Picture, Video
from trustpages.fields.path_fields import FormerAddress

OrderStage: TypeAlias = Literal["pre", "sale", "after", "always"]
"""Before the order, until dispatch, from dispatch on, or at any time."""


@dataclass(frozen=True, slots=True)
class JsonLdContext:
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
    def shop_id(self) -> str:
        """The stable `@id` of the shop's node."""
        return f"{self.base_url}#shop"


@dataclass(frozen=True, slots=True)
class OmittedPart:
    """A part of the facts that is not drawn today: where it stands, what it is, why."""

    loc: Loc
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """A fault that a kind finds among its own facts; `code`, `message` and `hint` as in `Problem`."""

    loc: Loc
    code: str
    message: str
    hint: str = ""
    warning: bool = False


class Kind(FieldGroup):
    """One kind of trust page: the facts its file states, and what they mean.

    Class variables: `file` (where it stands: `returns.md`, or a folder's `guides/*.md`), `path` (where
    it is published, for a folder with `{slug}`), `stage`, `label` (its name in menus and footers, an
    English message of the theme's catalogue).
    """

    file: ClassVar[str]
    path: ClassVar[str]
    stage: ClassVar[OrderStage] = "always"
    label: ClassVar[str] = ""

    title: Annotated[Text, field_info("The heading of the page", "Returns and exchanges")]
    summary: Annotated[
        Text | None, field_info("One or two sentences: what the page says; search engines show it")
    ] = None
    reviewed_on: Annotated[
        Day | None, field_info("The day somebody last read it all", "2026-11-02")
    ] = None
    draft: Annotated[YesNo, field_info("yes keeps the page back")] = False
    aliases: Annotated[
        tuple[FormerAddress, ...],
        field_info(
            "Addresses that the page once had; each leads here", ["returns-policy", "staff/lin"]
        ),
    ] = ()

    def unpublished_reason(self, today: date) -> str:
        """Why the whole entry is not drawn today, in words; "" if it is."""
        return ""

    def not_yet_reason(self, today: date) -> str:
        """Why the entry is not drawn yet, in words; "" if its day has come."""
        return ""

    def find_omitted_parts(self, today: date) -> Iterator[OmittedPart]:
        """The parts that no longer hold and are left out; each of them is optional in the model."""
        yield from ()

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """Faults among these facts that no single field can show."""
        yield from ()

    def describe_organization(self, setting: JsonLdContext) -> JsonLd:
        """What this page says of the shop to machines: properties of its `OnlineStore` node."""
        return {}

    def describe_entities(self, setting: JsonLdContext) -> tuple[JsonLd, ...]:
        """Other things that this page describes to machines."""
        return ()

    def find_pictures(self) -> Iterator[tuple[Loc, Picture]]:
        """Every picture among the facts, with where it stands."""
        for loc, value, _ in walk_fields(self, holding=Picture):
            if isinstance(value, Picture):
                yield loc, value

    def find_videos(self) -> Iterator[tuple[Loc, Video]]:
        """Every video among the facts, with where it stands."""
        for loc, value, _ in walk_fields(self, holding=Video):
            if isinstance(value, Video):
                yield loc, value

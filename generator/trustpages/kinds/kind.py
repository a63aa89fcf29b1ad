"""The base class of every kind of trust page: its data, its hooks, and what they may read of other files."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from trustpages.document import Loc
from trustpages.fields import FieldGroup, ShopConventions, Text, field_info, walk_fields
from trustpages.fields.amounts import YesNo
from trustpages.fields.cases import NO_CASES, Cases
from trustpages.fields.datetime_fields import Day, ReviewDay
from trustpages.fields.disruptions import Disruptions
from trustpages.fields.durations import Duration
from trustpages.fields.jsonld import JsonLd
from trustpages.fields.media import Picture, Video
from trustpages.fields.path_fields import FormerAddress
from trustpages.kinds.values import (
    BADGE_SLUG,
    SITE_ITSELF,
    CardContact,
    DueFact,
    FeedEntry,
    FieldProblem,
    HostNeed,
    JsonLdContext,
    KeptCheck,
    OmittedPart,
    ShopProfile,
    SubPage,
)

OrderStage: TypeAlias = Literal["pre", "sale", "after", "always"]
"""Before the order, until dispatch, from dispatch on, or at any time."""
Requirement: TypeAlias = Literal["required", "recommended", "optional"]
"""Whether a build fails, warns or is silent when a shop has no file of a kind."""


class Kind(FieldGroup):
    """One kind of trust page: the facts its file states, and what they mean.

    Everything that the rest of the program knows of a kind is a class variable or a method here.
    Only `file` and `path` have no default.
    """

    file: ClassVar[str]
    """The content file (`returns.md`), or for a collection those of a folder (`guides/*.md`)."""
    path: ClassVar[str]
    """The address of the page below a language's folder; a collection's has `{slug}` in it."""
    stage: ClassVar[OrderStage] = "always"
    """The group of the menu that the page of a single file stands in."""
    label: ClassVar[str] = ""
    """Its name in menus and footers: an English message of the theme's catalogue."""
    requirement: ClassVar[Requirement] = "optional"
    """Whether a shop must have the file of this kind (domain rule B.21)."""
    footer_rank: ClassVar[int] = 0
    """The place of its links in the footer, from 1; 0 keeps it out of the footer."""
    collection: ClassVar[str] = ""
    """For a folder: the attribute of `site` in templates that lists its pages."""
    parent: ClassVar[str] = ""
    """For a folder: the kind of the page above its entries, which stands in their breadcrumbs."""
    marker_field: ClassVar[str] = ""
    """A field that makes any content file one of this kind: its page was withdrawn."""
    is_home: ClassVar[bool] = False
    """Whether its page is the front page, which stands above all others in the breadcrumbs."""
    describes_shop: ClassVar[bool] = False
    """Whether its page states all facts of the shop to machines, not only those of its own file."""
    has_shop_contacts: ClassVar[bool] = False
    """Whether its contact points stand on the pages that describe the shop, too."""
    lists_feed: ClassVar[bool] = False
    """Whether its page lists the entries of the feed; the feed takes its title from the label."""
    may_expire: ClassVar[bool] = False
    """Whether pages of this kind end by their date, so that a page may vanish without a trace."""
    page_titles: ClassVar[tuple[str, ...]] = ()
    """Headings of further pages that are English messages of the theme's catalogue."""
    passing_pages: ClassVar[tuple[str, ...]] = ()
    """Slugs of further pages that nobody links to, so that they may vanish without a trace, too."""
    parts_field: ClassVar[str] = ""
    """The field that takes the files in the folder named as its own file, each under its path there."""
    parts_name: ClassVar[str] = ""
    """What such a file is called there, for the reader of a list of files: "YYYY/NNNN"."""
    parts_guide: ClassVar[str] = ""
    """The page of the documentation that shows such files."""
    parts_ending: ClassVar[str] = ".yaml"
    """How the names of these files end."""
    parts_body: ClassVar[str] = ""
    """For Markdown files: the field of a part that takes the words under its facts."""
    customer_fields: ClassVar[frozenset[str]] = frozenset()
    """Fields below which words speak of customers: nothing there may tell who somebody is."""
    file_fields: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Fields that take the whole text of a file that is no document, with its path in the content folder."""
    static_files: ClassVar[tuple[str, ...]] = ()
    """Static files of the theme that pages of this kind alone use; without such a page they are left out."""
    has_cases: ClassVar[bool] = False
    """For a folder: whether the rows of counted cases name its entries."""
    tells_of_exceptions: ClassVar[bool] = False
    """Whether its words tell of single events, so that lengths of time in them need not be promised ones."""
    substitute_field: ClassVar[str] = ""
    """The field whose words stand on other pages in place of the title, once a date took the page away."""

    title: Annotated[Text, field_info("The heading of the page", "Returns and exchanges")]
    summary: Annotated[
        Text | None, field_info("One or two sentences: what the page says; search engines show it")
    ] = None
    reviewed_on: Annotated[
        Day | None, field_info("The day somebody last read it all", "2026-11-02")
    ] = None
    review_by: Annotated[
        ReviewDay | None, field_info("The day by which somebody reads it all again", "2027-05-01")
    ] = None
    draft: Annotated[YesNo, field_info("yes keeps the page back")] = False
    aliases: Annotated[
        tuple[FormerAddress, ...],
        field_info(
            "Addresses that the page once had; each leads here", ["returns-policy", "staff/lin"]
        ),
    ] = ()

    @classmethod
    def is_collection(cls) -> bool:
        """Whether its files are those of a folder, one an entry."""
        return "*" in cls.file

    @property
    def shop_profile(self) -> ShopProfile | None:
        """What the site reads of its shop, if these are the facts of the shop."""
        return None

    @property
    def portrait(self) -> Picture | None:
        """The photo of the person whom the page is about."""
        return None

    @property
    def feed_entry(self) -> FeedEntry | None:
        """What the entry says in the feed."""
        return None

    def list_feed_entries(self, today: date) -> tuple[FeedEntry, ...]:
        """All that the page says in the feed on a day."""
        return (self.feed_entry,) if self.feed_entry else ()

    @property
    def first_day(self) -> date | None:
        """The first day on which the entry is published; None if no date holds it back."""
        return None

    @property
    def address_slug(self) -> str:
        """What stands in the page's address in place of the file's name; "" for the file's name."""
        return ""

    @property
    def replacement_name(self) -> str:
        """The name of the entry that took the place of a withdrawn one; "" for none."""
        return ""

    @property
    def sort_rank(self) -> int:
        """The order among the entries of a collection; equal ones are sorted by name."""
        return 0

    @property
    def is_in_footer(self) -> bool:
        """Whether the footer links to this entry, at the kind's `footer_rank`."""
        return self.footer_rank > 0

    def measure_extent(self, today: date) -> Mapping[str, int]:
        """How many of what a theme may limit it holds on a day, by the key of that limit."""
        return {}

    def list_pages(self) -> tuple[SubPage, ...]:
        """The further pages of the entry beside the main one, the same in every language."""
        return ()

    def list_host_needs(self) -> tuple[HostNeed, ...]:
        """What works on one host only."""
        return ()

    def build_files(self) -> Mapping[PurePosixPath, bytes]:
        """Files that are published beside the pages, the same for all languages, by their paths."""
        return {}

    def list_promises(self) -> Mapping[str, Duration]:
        """The lengths of time that texts may refer to as `{{ promise NAME }}`, by name."""
        return {}

    def list_promise_kinds(self) -> Mapping[str, str]:
        """What each of these promises is about ("dispatch"), by name."""
        return {}

    @classmethod
    def read_promises(cls, data: Mapping[str, Any]) -> Mapping[str, str]:  # noqa: ARG003 - a hook
        """The same as written, from a file's data before it is typed; fields say `promise NAME`."""
        return {}

    @classmethod
    def read_conventions(cls, data: Mapping[str, Any]) -> ShopConventions | None:  # noqa: ARG003 - a hook
        """Country and currency as written, from a file's data before it is typed; None if not stated here."""
        return None

    def find_badge_fault(self, today: date) -> tuple[str, str] | None:
        """Why the badge of the person of the page does not hold, and what to do; None if it does."""
        return None

    def list_case_aliases(self) -> tuple[str, ...]:
        """Other names by which exports of counted cases may call the entry: a badge number."""
        return ()

    def list_case_services(self) -> frozenset[str] | None:
        """The names of the services of which cases are counted; None where no policy is stated here."""
        return None

    def list_questions(self, page: str) -> Mapping[str, str]:
        """What is answered here and asked about another page, by the anchor of the answer."""
        return {}

    def list_disruptions(self, name: str) -> Disruptions:
        """What this entry of that name changes for a while in delivery and opening hours."""
        return ()

    def list_card_contacts(self) -> tuple[CardContact, ...]:
        """The telephones and mailboxes that belong on the shop's card in address books."""
        return ()

    def list_form_targets(self) -> tuple[str, ...]:
        """The absolute addresses that forms of this page are sent to.

        `SITE_ITSELF` is among them if a form is sent to the site, or leads back to it: Chromium and Safari
        hold every redirect after a form against the policy, too.
        """
        return ()

    def unpublished_reason(self) -> str:
        """Why the whole entry is not published on any day, in words; "" if it is."""
        return ""

    def expiry_reason(self, today: date) -> str:
        """Why the whole entry is no longer published, in words; "" if its last day has not passed."""
        return ""

    def not_yet_reason(self, today: date) -> str:
        """Why the entry is not published yet, in words; "" if its day has come."""
        return ""

    def find_omitted_parts(self, today: date) -> Iterator[OmittedPart]:
        """The parts that no longer hold and are left out; each of them may be None in the model."""
        yield from ()

    def find_unsupported_parts(self, site: "SiteFacts") -> Iterator[OmittedPart]:
        """The parts that other files do not bear out; each of them may be None in the model."""
        yield from ()

    def list_due_dates(self) -> Iterator[DueFact]:
        """Every day on which something among these facts lapses or has to be looked at again."""
        yield from ()

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """Faults among these facts that no single field can show."""
        yield from ()

    def check_site(self, site: "SiteFacts") -> Iterator[FieldProblem]:
        """Faults between these facts and those of other files."""
        yield from ()

    def list_kept_checks(self, site: "SiteFacts") -> Iterator[KeptCheck]:
        """Looks for faults between files whose results are kept until their inputs change."""
        yield from ()

    def describe_organization(self, setting: JsonLdContext) -> JsonLd:
        """What this page says of the shop to machines: properties of its `OnlineStore` node."""
        return {}

    def describe_entities(self, setting: JsonLdContext) -> tuple[JsonLd, ...]:
        """Other things that this page describes to machines."""
        return ()

    def find_pictures(self) -> Iterator[tuple[Loc, Picture]]:
        """Every picture among the facts, with its place."""
        for loc, value, _ in walk_fields(self, holding=Picture):
            if isinstance(value, Picture):
                yield loc, value

    def find_videos(self) -> Iterator[tuple[Loc, Video]]:
        """Every video among the facts, with its place."""
        for loc, value, _ in walk_fields(self, holding=Video):
            if isinstance(value, Video):
                yield loc, value


KindT = TypeVar("KindT", bound=Kind)


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What a kind may read of the other content files when it checks its own facts.

    `facts` are those of all files that could be typed, by class and slug. `active_names` are the names
    of all entries that are not withdrawn, typed or not (`staff/lin-mei`). The slugs of a folder stand in
    `active_slugs`, and those of its withdrawn entries in `withdrawn_slugs`, by the folder's name.
    """

    facts: Mapping[type[Kind], Mapping[str, Kind]]
    active_names: tuple[str, ...]
    active_slugs: Mapping[str, frozenset[str]]
    withdrawn_slugs: Mapping[str, frozenset[str]]
    today: date
    cases: Cases = NO_CASES
    disruptions: Disruptions = ()

    @property
    def time_zone(self) -> ZoneInfo | None:
        """The time zone of the shop; None if no file states one."""
        return next(
            (
                profile.time_zone
                for entries in self.facts.values()
                for facts in entries.values()
                if (profile := facts.shop_profile)
            ),
            None,
        )

    def find_facts(self, kind: type[KindT], slug: str = "") -> KindT | None:
        """The facts of an entry; without a slug, of the first of its kind. None if it cannot be read."""
        found = self.facts.get(kind, {})
        facts = found.get(slug) if slug else next(iter(found.values()), None)
        return facts if isinstance(facts, kind) else None

    def list_facts(self, kind: type[KindT]) -> tuple[KindT, ...]:
        """The facts of all entries of a kind that can be read, drafts among them."""
        return tuple(one for one in self.facts.get(kind, {}).values() if isinstance(one, kind))

    def list_slugs(self, kind: type[Kind]) -> frozenset[str]:
        """The slugs of all entries of a collection that are not withdrawn."""
        return self.active_slugs.get(_get_folder(kind), frozenset())

    def list_withdrawn_slugs(self, kind: type[Kind]) -> frozenset[str]:
        """The slugs of all entries of a collection that are withdrawn."""
        return self.withdrawn_slugs.get(_get_folder(kind), frozenset())


def _get_folder(kind: type[Kind]) -> str:
    return kind.file.rpartition("/")[0]


def suggest_names(name: str, known: Collection[str]) -> str:
    """A hint: the name that was probably meant, else all that there are; "" if there are none."""
    close = get_close_matches(name.casefold(), sorted(known), 1, 0.6)
    if close:
        return f"Did you mean '{close[0]}'?"
    return f"There are: {', '.join(sorted(known))}." if known else ""


__all__ = [
    "BADGE_SLUG",
    "SITE_ITSELF",
    "CardContact",
    "DueFact",
    "FeedEntry",
    "FieldProblem",
    "HostNeed",
    "JsonLdContext",
    "KeptCheck",
    "Kind",
    "KindT",
    "OmittedPart",
    "OrderStage",
    "Requirement",
    "ShopProfile",
    "SiteFacts",
    "SubPage",
    "suggest_names",
]

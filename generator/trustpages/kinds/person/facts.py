"""A person of the shop: face, role, languages, qualifications, badge, and what their stars rest on."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Annotated, ClassVar, Protocol

from trustpages.fields import Name, Slug, Text, field_info
from trustpages.fields.amounts import WholeNumber
from trustpages.fields.cases import Cases
from trustpages.fields.contact import LanguageTag
from trustpages.fields.jsonld import JsonLd, drop_empty
from trustpages.fields.media import Picture, Video
from trustpages.fields.stars import AwardedStars, StarsPolicy
from trustpages.kinds.kind import (
    DueFact,
    FieldProblem,
    JsonLdContext,
    Kind,
    OmittedPart,
    OrderStage,
    SiteFacts,
    SubPage,
)
from trustpages.kinds.person.chooser import Chooser, build_chooser
from trustpages.kinds.person.groups import (
    BADGE_FAULTS,
    Badge,
    BadgeState,
    OnSiteWork,
    PublicationConsent,
    Qualification,
    VisitSafety,
    WorkStatus,
)
from trustpages.kinds.person.jsonld import build_credential, build_video_object
from trustpages.kinds.person.levels import ShownStars, compute_levels
from trustpages.kinds.values import BADGE_SLUG

MAX_BIO_LENGTH = 400


class Person(Kind):
    """A person of the shop: face, role, languages, qualifications, and what their stars rest on."""

    file: ClassVar[str] = "staff/*.md"
    path: ClassVar[str] = "staff/{slug}/"
    stage: ClassVar[OrderStage] = "pre"
    collection: ClassVar[str] = "people"
    parent: ClassVar[str] = "staff"
    has_cases: ClassVar[bool] = True
    substitute_field: ClassVar[str] = "role"

    title: Annotated[Name, field_info("The name to be shown", "Lin Mei")]
    address: Annotated[
        Slug | None,
        field_info(
            "The end of the page's address, if their name should not stand in it", "badge-02"
        ),
    ] = None
    badge: Annotated[Badge | None, field_info("The badge that the person wears")] = None
    role: Annotated[Text, field_info("What the person does", "Service desk and installer")]
    order: Annotated[WholeNumber, field_info("Place in the row of faces", "1")] = 100
    joined: Annotated[
        WholeNumber | None, field_info("Year of joining", "2016", ge=1900, le=2200)
    ] = None
    languages: Annotated[
        tuple[LanguageTag, ...], field_info("Languages spoken", ["en", "zh"], min_length=1)
    ]
    consent: Annotated[
        PublicationConsent | None, field_info("Without it nothing of the person is shown")
    ] = None
    photo: Annotated[Picture | None, field_info("A portrait, 4:5")] = None
    video: Annotated[Video | None, field_info("A short film")] = None
    qualifications: Annotated[tuple[Qualification, ...], field_info("What they learnt")] = ()
    stars: Annotated[
        AwardedStars | None,
        field_info("Service stars that somebody awarded, where no cases are counted"),
    ] = None
    no_stars: Annotated[
        Text | None,
        field_info("Why the person has no stars", "She decides about complaints, so she has none"),
    ] = None
    onsite: Annotated[OnSiteWork | None, field_info("Work at the customer's door")] = None
    status: Annotated[WorkStatus, field_info("At work, away, or left")] = (
        WorkStatus.model_construct()
    )
    bio: Annotated[Text | None, field_info("A few sentences, at most 400 characters")] = None

    @property
    def address_slug(self) -> str:
        """The end of the address that the author chose."""
        return self.address or ""

    @property
    def portrait(self) -> Picture | None:
        """The photo."""
        return self.photo

    @property
    def sort_rank(self) -> int:
        """The place that the author chose."""
        return self.order

    def has_left(self, today: date) -> bool:
        """Whether the day on which the person left has come."""
        return self.status.state == "left" and not (self.status.day and self.status.day > today)

    def measure_extent(self, today: date) -> Mapping[str, int]:
        """The person, while they work here."""
        return {"people": 0 if self.has_left(today) else 1}

    def list_pages(self) -> tuple[SubPage, ...]:
        """The page that says whether the badge holds; it stays when the badge or the work is over."""
        if self.badge is None or self.badge.valid_to is None:
            return ()
        return (SubPage(BADGE_SLUG, f"{self.title} · {self.badge.number}", unlisted=True),)

    def find_badge_fault(self, today: date) -> tuple[str, str] | None:
        """Why the badge does not hold, and what to do about it."""
        return BADGE_FAULTS.get(self.find_badge_state(today))

    def list_case_aliases(self) -> tuple[str, ...]:
        """The number of the badge."""
        return (self.badge.number,) if self.badge else ()

    def find_badge_state(self, today: date) -> BadgeState:
        """Whether the badge holds on a day, or why it does not; a person without one has none that holds."""
        if self.has_left(today):
            return "left"
        if self.badge is None or self.badge.is_revoked(today):
            return "revoked"
        return "expired" if self.badge.is_expired(today) else "valid"

    @property
    def last_badge_day(self) -> date | None:
        """The last day on which the badge holds: its own, the last one of work, or of the consent."""
        days = [self.badge.last_day] if self.badge else []
        if self.status.state == "left" and self.status.day:
            days.append(self.status.day - timedelta(days=1))
        if self.consent:
            days.append(self.consent.review_by)
        return min((day for day in days if day), default=None)

    def describe_stars(
        self, name: str, policy: StarsPolicy | None, cases: Cases, today: date
    ) -> ShownStars | None:
        """The stars to show beside the face, or the reason for none; None where nothing is to be said.

        `name` is that of the page, `policy` the one of the staff page in the page's language.
        """
        if self.has_left(today):
            return None
        levels = compute_levels(cases.list_rows(name.rpartition("/")[2]), policy, today)
        if levels and self.consent and "stars" not in self.consent.covers:
            return ShownStars("not-public")
        if levels:
            return ShownStars(levels[0].outcome, levels[0].level, levels)
        if self.stars:
            return ShownStars("awarded", self.stars.level)
        if self.no_stars:
            return ShownStars("stated")
        return ShownStars("no-cases") if policy and cases.stated else None

    def unpublished_reason(self) -> str:
        """Nobody is shown without a consent that covers the name."""
        if self.consent is None:
            return "there is no consent"
        if "name" not in self.consent.covers:
            return "the consent does not cover the name"
        return ""

    def expiry_reason(self, today: date) -> str:
        """Nobody is shown longer than their consent holds."""
        if self.consent and self.consent.review_by < today:
            return f"the consent was to be asked again by {self.consent.review_by}"
        return ""

    def list_due_dates(self) -> Iterator[DueFact]:
        """The consent, the stars, the qualifications and the status, each with its last day."""
        if self.consent and not self.unpublished_reason():
            yield DueFact(
                ("consent", "review_by"),
                self.consent.review_by,
                f"the consent of {self.title}",
                "the page says only that it is no longer shown, and other pages name the role",
                "Ask again, and write the new days under 'consent:'.",
            )
        if self.stars:
            yield DueFact(
                ("stars", "valid_to"),
                self.stars.valid_to,
                f"the stars of {self.title}",
                "they are left out",
                "Award them anew, with the period that was counted.",
            )
        if self.badge and self.badge.last_day:
            yield DueFact(
                ("badge", "valid_to"),
                self.badge.last_day,
                f"the badge of {self.title}",
                "its page says that it no longer holds",
                "Write the new last day, and print a new card: trustpages badge.",
            )
        for index, one in enumerate(self.qualifications):
            if one.valid_to:
                yield DueFact(
                    ("qualifications", index, "valid_to"),
                    one.valid_to,
                    f"'{one.name}' of {self.title}",
                    "it is left out",
                    "Write the new last day, if it was renewed.",
                )
        yield from self.status.list_due_dates(self.title)

    def find_omitted_parts(self, today: date) -> Iterator[OmittedPart]:
        """What the consent does not cover, and stars or papers that have lapsed."""
        covers = self.consent.covers if self.consent else ()
        left = self.has_left(today)
        yield from self.status.find_outdated_parts(self.title, today)
        for field in ("photo", "video", "stars"):
            if getattr(self, field) and left:
                yield OmittedPart((field,), f"the {field} of {self.title}", "the person has left")
            elif getattr(self, field) and field not in covers:
                yield OmittedPart(
                    (field,), f"the {field} of {self.title}", "the consent does not cover it"
                )
        if self.stars and self.stars.is_expired(today) and not left and "stars" in covers:
            yield OmittedPart(
                ("stars",), f"the stars of {self.title}", f"they held until {self.stars.valid_to}"
            )
        if self.onsite and left:
            yield OmittedPart(("onsite",), f"visits by {self.title}", "the person has left")
        for index, one in enumerate(self.qualifications):
            if one.valid_to and one.valid_to < today:
                yield OmittedPart(
                    ("qualifications", index),
                    f"'{one.name}' of {self.title}",
                    f"it held until {one.valid_to}",
                )

    def find_unsupported_parts(self, site: SiteFacts) -> Iterator[OmittedPart]:
        """Who awarded the stars, where a date took that person away."""
        hidden = find_hidden_name(self.stars.awarded_by, site) if self.stars else ""
        if hidden:
            what = f"who awarded the stars of {self.title}"
            yield OmittedPart(("stars", "awarded_by"), what, hidden)

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """A typed level of a person whose cases are counted, and a badge that nobody can verify."""
        entries = site.facts.get(Person, {}).items()
        rows = site.cases.list_rows(next((slug for slug, one in entries if one is self), ""))
        for field in ("stars", "no_stars"):
            if rows and getattr(self, field):
                yield FieldProblem(
                    (field,),
                    "stars-counted",
                    f"cases of {self.title} are counted, so their level is computed and cannot be typed",
                    f"Delete '{field}:' with all that stands under it.",
                    at_key=True,
                )
        yield from self._check_badge(site)

    def _check_badge(self, site: SiteFacts) -> Iterator[FieldProblem]:
        staff = site.find_facts(Staff)
        number = self.badge.number if self.badge else "12"
        until = site.today.replace(day=1, year=site.today.year + 1) - timedelta(days=1)
        if self.onsite and not self.list_pages() and not self.has_left(site.today):
            yield FieldProblem(
                ("badge",) if self.badge else ("onsite",),
                "onsite-without-badge",
                f"customers have no page that says whether it is {self.title} who stands at their door",
                f"Write: 'badge: {{number: {number}, valid_to: {until}}}', with the number and the"
                " last day that are printed on the badge.",
                warning=True,
                at_key=True,
            )
        if self.list_pages() and (staff is None or staff.visits is None):
            yield FieldProblem(
                ("badge",),
                "badge-without-visits",
                f"the page of the badge of {self.title} cannot say whom to call",
                "Add to staff.md: 'visits: {phone: +44 117 496 0123, never_asks: [cash at the door]}',"
                " with the number to call, and what nobody of you ever asks for.",
                at_key=True,
            )

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """A short text stays short."""
        if self.bio and len(self.bio) > MAX_BIO_LENGTH:
            yield FieldProblem(
                ("bio",),
                "bio-too-long",
                f"the text has {len(self.bio)} characters, more than 400",
                "Shorten it, or move the rest under the second '---' line of the file.",
            )

    def describe_entities(self, setting: JsonLdContext) -> tuple[JsonLd, ...]:
        """A `Person` without ratings, and their film."""
        film = self.video and build_video_object(
            self.video, self.photo, setting.pictures, setting.time_zone
        )
        return (
            {
                "@type": "Person",
                "@id": f"{setting.url}#person",
                "name": str(self.title),
                "jobTitle": str(self.role),
                "worksFor": {"@id": setting.shop_id},
                "knowsLanguage": list(self.languages),
                "url": setting.url,
            }
            | drop_empty(
                {
                    "image": self.photo and setting.pictures.get(str(self.photo.file)),
                    "hasCredential": [
                        build_credential(str(one.name), str(one.issuer), one.number)
                        for one in self.qualifications
                    ],
                    "subjectOf": [film] if film else [],
                }
            ),
        )


def find_hidden_name(text: str, site: SiteFacts) -> str:
    """Why a text may not be shown that names a person of the shop; "" if it may."""
    for person in site.list_facts(Person):
        named = re.search(rf"(?<!\w){re.escape(person.title)}(?!\w)", text)
        if named and not person.unpublished_reason():
            return person.expiry_reason(site.today)
    return ""


class PersonItem(Protocol):
    """A person's page as other pages see it: its name, such as "staff/lin-mei", and the facts."""

    @property
    def name(self) -> str:
        """The name of the page."""

    @property
    def facts(self) -> Person:
        """The facts in the language of the page."""


class Staff(Kind):
    """The people of the shop, how their service stars are awarded, and what to know of whoever comes."""

    file: ClassVar[str] = "staff.md"
    path: ClassVar[str] = "staff/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Our people"
    static_files: ClassVar[tuple[str, ...]] = ("choice.css",)

    stars: Annotated[StarsPolicy | None, field_info("How service stars are awarded")] = None
    visits: Annotated[
        VisitSafety | None, field_info("What to know of whoever stands at the door")
    ] = None

    def list_case_services(self) -> frozenset[str] | None:
        """The services that the policy names."""
        return frozenset(self.stars.services) if self.stars else None

    def build_chooser(self, people: Iterable[PersonItem]) -> Chooser:
        """What can be chosen of the people, in the language of their pages."""
        return build_chooser(
            {
                item.name: {
                    "language": item.facts.languages,
                    "place": item.facts.onsite.areas if item.facts.onsite else (),
                    "service": item.facts.onsite.services if item.facts.onsite else (),
                }
                for item in people
            }
        )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """A policy by which the counted cases come to no level."""
        if self.stars is None or not site.cases.rows:
            return
        if self.stars.period is None:
            yield FieldProblem(
                ("stars",),
                "stars-without-period",
                "cases are counted, and nothing says over how many months",
                "Add 'period: 6 months' under 'stars:'.",
                at_key=True,
            )
        if not any(level.is_computed for level in self.stars.levels):
            yield FieldProblem(
                ("stars", "levels"),
                "level-without-threshold",
                "cases are counted, and no level says how many of them it takes",
                "Add 'on_time: 98%', 'upheld: 0' or 'rating: 4.8' to the levels.",
                at_key=True,
            )

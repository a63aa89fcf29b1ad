"""A person of the shop: face, role, languages, qualifications, and what their stars rest on."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Annotated, ClassVar, Literal, TypeAlias

from markupsafe import Markup
from pydantic import model_validator

from trustpages.document import Loc
from trustpages.fields import FieldGroup, Slug, Text, field_error, field_info
from trustpages.fields.amounts import WholeNumber
from trustpages.fields.contact import LanguageTag, UrlField
from trustpages.fields.datetime_fields import Day
from trustpages.fields.jsonld import JsonLd, drop_empty, format_midnight
from trustpages.fields.media import Picture, Video
from trustpages.fields.stars import MIN_STAR_SAMPLE, Stars, StarsPolicy
from trustpages.kinds.kind import (
    DueFact,
    FieldProblem,
    JsonLdContext,
    Kind,
    OmittedPart,
    OrderStage,
    SiteFacts,
    suggest_names,
)

NamedPerson: TypeAlias = tuple[Loc, str | None]
"""A place that names a person, and their slug in staff/; None where nobody is named."""
REPLACEMENT_HINT = "Name the person who does it now, or take the name out."

MAX_BIO_LENGTH = 400


class PublicationConsent(FieldGroup):
    """What the person agreed to have published, and until when that is asked again."""

    given_on: Annotated[Day, field_info("The day of the consent", "2026-02-01")]
    covers: Annotated[
        tuple[Literal["name", "photo", "video", "stars"], ...],
        field_info("What it covers", ["name", "photo", "stars"], min_length=1),
    ]
    review_by: Annotated[Day, field_info("The day by which it is asked again", "2027-02-01")]


class Qualification(FieldGroup):
    """Something the person learnt and can prove."""

    name: Annotated[Text, field_info("What it is", "NVQ Level 3 Wall and Floor Tiling")]
    issuer: Annotated[str, field_info("Who gave it", "City & Guilds")]
    number: Annotated[str | None, field_info("Its number")] = None
    valid_to: Annotated[Day | None, field_info("The last day it holds")] = None
    verify_url: Annotated[UrlField | None, field_info("Where it can be verified")] = None


class OnSiteWork(FieldGroup):
    """What the person does at the customer's door, and how to ask for them."""

    services: Annotated[
        tuple[Text, ...], field_info("What they do", ["laying", "repairs"], min_length=1)
    ]
    areas: Annotated[
        tuple[Text, ...], field_info("Where they come", ["Bristol", "Bath"], min_length=1)
    ]
    days: Annotated[Text, field_info("On which days", "Tuesday to Thursday")]
    request: Annotated[
        Text, field_info("How to ask for them by name", "Call the desk and ask for Lin Mei")
    ]


class WorkStatus(FieldGroup):
    """Whether the person is at work, away, or has left."""

    state: Annotated[Literal["active", "away", "left"], field_info("Where they are")] = "active"
    day: Annotated[Day | None, field_info("Away until, or left on, this day")] = None

    @model_validator(mode="after")
    def _check_status_day(self) -> "WorkStatus":
        if self.state != "active" and self.day is None:
            raise field_error(
                "status-without-day",
                f"'{self.state}' has no day",
                "Add 'day:': until when the person is away, or on which day they left.",
            )
        return self


class Person(Kind):
    """A person of the shop: face, role, languages, qualifications, and what their stars rest on."""

    file: ClassVar[str] = "staff/*.md"
    path: ClassVar[str] = "staff/{slug}/"
    stage: ClassVar[OrderStage] = "pre"
    collection: ClassVar[str] = "people"
    parent: ClassVar[str] = "staff"
    substitute_field: ClassVar[str] = "role"

    title: Annotated[Text, field_info("The name to be shown", "Lin Mei")]
    address: Annotated[
        Slug | None,
        field_info(
            "The end of the page's address, if their name should not stand in it", "badge-02"
        ),
    ] = None
    badge: Annotated[str | None, field_info("Badge number", "GM-07")] = None
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
    stars: Annotated[Stars | None, field_info("Service stars")] = None
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
        for index, one in enumerate(self.qualifications):
            if one.valid_to:
                yield DueFact(
                    ("qualifications", index, "valid_to"),
                    one.valid_to,
                    f"'{one.name}' of {self.title}",
                    "it is left out",
                    "Write the new last day, if it was renewed.",
                )
        yield from self._list_status_dates()

    def _list_status_dates(self) -> Iterator[DueFact]:
        day = self.status.day
        if day and self.status.state == "away":
            yield DueFact(
                ("status", "day"),
                day,
                f"that {self.title} is away",
                "the page no longer says so",
                "Move the day if it takes longer.",
            )
        if day and self.status.state == "left":
            yield DueFact(
                ("status", "day"),
                day - timedelta(days=1),
                f"that {self.title} works here",
                "the page says that they have left, and other pages name the role",
                "Name somebody else in desk.md and complaints.md, if they stand there.",
            )

    def find_omitted_parts(self, today: date) -> Iterator[OmittedPart]:
        """What the consent does not cover, and stars or papers that have lapsed."""
        covers = self.consent.covers if self.consent else ()
        left = self.has_left(today)
        yield from self._find_outdated_status(today)
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

    def _find_outdated_status(self, today: date) -> Iterator[OmittedPart]:
        """A status that is over, or whose day has not come."""
        day = self.status.day
        if day and self.status.state == "away" and day < today:
            yield OmittedPart(("status",), f"that {self.title} is away", f"it was until {day}")
        if day and self.status.state == "left" and day > today:
            yield OmittedPart(("status",), f"that {self.title} has left", f"it is from {day} on")

    def find_unsupported_parts(self, site: SiteFacts) -> Iterator[OmittedPart]:
        """Stars that rest on fewer cases than the shop's own policy asks for."""
        staff = site.find_facts(Staff)
        policy = staff.stars if staff else None
        fewest = max(MIN_STAR_SAMPLE, policy.min_sample if policy else 0)
        awarded_by = self.stars and self.stars.awarded_by
        hidden = find_hidden_name(awarded_by, site) if awarded_by else ""
        if hidden:
            what = f"who awarded the stars of {self.title}"
            yield OmittedPart(("stars", "awarded_by"), what, hidden)
        if self.stars and self.stars.sample.n < fewest:
            why = f"they rest on {self.stars.sample.n} cases, fewer than {fewest}"
            yield OmittedPart(("stars",), f"the stars of {self.title}", why)

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
                        build_credential(one.name, one.issuer, one.number)
                        for one in self.qualifications
                    ],
                    "subjectOf": [film] if film else [],
                }
            ),
        )


def build_credential(name: str, issuer: str, number: str | None) -> JsonLd:
    """A schema.org `EducationalOccupationalCredential`."""
    return {
        "@type": "EducationalOccupationalCredential",
        "name": str(name),
        "recognizedBy": {"@type": "Organization", "name": issuer},
    } | drop_empty({"identifier": number})


def build_video_object(
    video: Video, still: Picture | None, published: Mapping[str, str], zone: str
) -> JsonLd | None:
    """A `VideoObject` (Google: name, thumbnail and upload date are required); None without a still."""
    thumbnail = still and published.get(str(still.file))
    if not thumbnail:
        return None
    return {
        "@type": "VideoObject",
        "name": str(video.title),
        "thumbnailUrl": [thumbnail],
        "uploadDate": format_midnight(video.uploaded_on, zone),
        "description": str(video.title),
        "transcript": str(Markup(video.transcript).striptags()),  # noqa: S704 - made plain
    } | drop_empty({"contentUrl": published.get(str(video.file))})


def find_unknown_people(named: Iterable[NamedPerson], site: SiteFacts) -> Iterator[FieldProblem]:
    """A problem for each named person who has no file in staff/."""
    known = site.list_slugs(Person)
    for loc, name in named:
        if not name or name in known:
            continue
        message = f"there is nobody called '{name}' in the folder staff"
        hint = suggest_names(name, known) or "Write a file for them in that folder first."
        if name in site.list_withdrawn_slugs(Person):
            message, hint = f"the page of '{name}' was withdrawn", REPLACEMENT_HINT
        yield FieldProblem(loc, "unknown-person", message, hint)


def find_hidden_name(text: str, site: SiteFacts) -> str:
    """Why a text may not be shown that names a person of the shop; "" if it may."""
    for person in site.list_facts(Person):
        named = re.search(rf"(?<!\w){re.escape(person.title)}(?!\w)", text)
        if named and not person.unpublished_reason():
            return person.expiry_reason(site.today)
    return ""


def find_departed_people(named: Iterable[NamedPerson], site: SiteFacts) -> Iterator[FieldProblem]:
    """A notice for each named person who has left the shop."""
    for loc, name in named:
        person = site.find_facts(Person, name) if name else None
        if person and person.has_left(site.today):
            yield FieldProblem(
                loc,
                "person-left",
                f"{person.title} is named here, but left on {person.status.day}",
                REPLACEMENT_HINT,
                notice=True,
            )


class Staff(Kind):
    """The people of the shop, and how their service stars are awarded."""

    file: ClassVar[str] = "staff.md"
    path: ClassVar[str] = "staff/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Our people"

    stars: Annotated[StarsPolicy | None, field_info("How service stars are awarded")] = None

"""A person of the shop: face, role, languages, qualifications, and what their stars rest on."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import model_validator

from trustpages.facts.amounts import Whole
from trustpages.facts.contact import Language, Web
from trustpages.facts.fact import Fact, Words, about, fault
from trustpages.facts.media import Picture, Video
from trustpages.facts.moments import Day
from trustpages.facts.stars import Stars
from trustpages.kinds.kind import Drop, Flaw, Kind, Setting, Stage
from trustpages.schemaorg import JsonLd, some
from trustpages.schemaorg.people import credential, film

LONGEST_BIO = 400


class Consent(Fact):
    """What the person agreed to have published, and until when that is asked again."""

    given_on: Annotated[Day, about("The day of the consent", "2026-02-01")]
    covers: Annotated[
        tuple[Literal["name", "photo", "video", "stars"], ...],
        about("What it covers", ["name", "photo", "stars"], min_length=1),
    ]
    review_by: Annotated[Day, about("The day by which it is asked again", "2027-02-01")]


class Qualification(Fact):
    """Something the person learnt and can prove."""

    name: Annotated[Words, about("What it is", "NVQ Level 3 Wall and Floor Tiling")]
    issuer: Annotated[str, about("Who gave it", "City & Guilds")]
    number: Annotated[str | None, about("Its number")] = None
    valid_to: Annotated[Day | None, about("The last day it holds")] = None
    verify_url: Annotated[Web | None, about("Where it can be verified")] = None


class OnSite(Fact):
    """What the person does at the customer's door, and how to ask for them."""

    services: Annotated[
        tuple[Words, ...], about("What they do", ["laying", "repairs"], min_length=1)
    ]
    areas: Annotated[tuple[Words, ...], about("Where they come", ["Bristol", "Bath"], min_length=1)]
    days: Annotated[Words, about("On which days", "Tuesday to Thursday")]
    request: Annotated[
        Words, about("How to ask for them by name", "Call the desk and ask for Lin Mei")
    ]


class Status(Fact):
    """Whether the person is at work, away, or has left."""

    state: Annotated[Literal["active", "away", "left"], about("Where they are")] = "active"
    day: Annotated[Day | None, about("Away until, or left on, this day")] = None

    @model_validator(mode="after")
    def _dated(self) -> "Status":
        if self.state != "active" and self.day is None:
            raise fault(
                "status-without-day",
                f"'{self.state}' has no day",
                "Add 'day:': until when the person is away, or on which day they left.",
            )
        return self


class Person(Kind):
    """`staff/<slug>.md`."""

    file: ClassVar[str] = "staff/*.md"
    path: ClassVar[str] = "staff/{slug}/"
    stage: ClassVar[Stage] = "pre"

    title: Annotated[Words, about("The name to be shown", "Lin Mei")]
    badge: Annotated[str | None, about("Badge number", "GM-07")] = None
    role: Annotated[Words, about("What the person does", "Service desk and installer")]
    order: Annotated[Whole, about("Place in the row of faces", "1")] = 100
    joined: Annotated[Whole | None, about("Year of joining", "2016", ge=1900, le=2200)] = None
    languages: Annotated[
        tuple[Language, ...], about("Languages spoken", ["en", "zh"], min_length=1)
    ]
    consent: Annotated[Consent | None, about("Without it nothing of the person is shown")] = None
    photo: Annotated[Picture | None, about("A portrait, 4:5")] = None
    video: Annotated[Video | None, about("A short film")] = None
    qualifications: Annotated[tuple[Qualification, ...], about("What they learnt")] = ()
    stars: Annotated[Stars | None, about("Service stars")] = None
    onsite: Annotated[OnSite | None, about("Work at the customer's door")] = None
    status: Annotated[Status, about("At work, away, or left")] = Status()
    bio: Annotated[Words | None, about("A few sentences, at most 400 characters")] = None

    def has_left(self, today: date) -> bool:
        """Whether the day on which the person left has come."""
        return self.status.state == "left" and not (self.status.day and self.status.day > today)

    def withheld(self, today: date) -> str:
        """Nobody is shown without a consent that holds and covers the name."""
        if self.consent is None:
            return "there is no consent"
        if self.consent.review_by < today:
            return f"the consent was to be asked again by {self.consent.review_by}"
        if "name" not in self.consent.covers:
            return "the consent does not cover the name"
        return ""

    def lapsed(self, today: date) -> Iterator[Drop]:
        """What the consent does not cover, and stars or papers that have lapsed."""
        covers = self.consent.covers if self.consent else ()
        left = self.has_left(today)
        yield from self._untimely(today)
        for field in ("photo", "video", "stars"):
            if getattr(self, field) and left:
                yield Drop((field,), f"the {field} of {self.title}", "the person has left")
            elif getattr(self, field) and field not in covers:
                yield Drop(
                    (field,), f"the {field} of {self.title}", "the consent does not cover it"
                )
        if self.stars and self.stars.lapsed(today) and not left and "stars" in covers:
            yield Drop(
                ("stars",), f"the stars of {self.title}", f"they held until {self.stars.valid_to}"
            )
        if self.onsite and left:
            yield Drop(("onsite",), f"visits by {self.title}", "the person has left")
        for index, one in enumerate(self.qualifications):
            if one.valid_to and one.valid_to < today:
                yield Drop(
                    ("qualifications", index),
                    f"'{one.name}' of {self.title}",
                    f"it held until {one.valid_to}",
                )

    def _untimely(self, today: date) -> Iterator[Drop]:
        """A status that is over, or whose day has not come."""
        day = self.status.day
        if day and self.status.state == "away" and day < today:
            yield Drop(("status",), f"that {self.title} is away", f"it was until {day}")
        if day and self.status.state == "left" and day > today:
            yield Drop(("status",), f"that {self.title} has left", f"it is from {day} on")

    def flaws(self, today: date) -> Iterator[Flaw]:
        """A short text stays short."""
        if self.bio and len(self.bio) > LONGEST_BIO:
            yield Flaw(
                ("bio",),
                "bio-too-long",
                f"the text has {len(self.bio)} characters, more than 400",
                "Shorten it, or move the rest under the second '---' line of the file.",
            )

    def entities(self, setting: Setting) -> tuple[JsonLd, ...]:
        """A `Person` without ratings, and their film."""
        films = (film(self.video, self.photo, setting.pictures),) if self.video else ()
        return (
            {
                "@type": "Person",
                "@id": f"{setting.url}#person",
                "name": str(self.title),
                "jobTitle": str(self.role),
                "worksFor": {"@id": setting.organization},
                "knowsLanguage": list(self.languages),
                "url": setting.url,
            }
            | some(
                {
                    "image": self.photo and setting.pictures.get(str(self.photo.file)),
                    "hasCredential": [
                        credential(one.name, one.issuer, one.number) for one in self.qualifications
                    ],
                    "subjectOf": [one for one in films if one],
                }
            ),
        )

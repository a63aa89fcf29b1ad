"""The service desk: who answers, when, in which languages, and how soon."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import model_validator

from trustpages.facts.contact import Address, Language, Mail, Telephone, Web
from trustpages.facts.durations import Lasting
from trustpages.facts.fact import Fact, Id, Words, about, fault
from trustpages.facts.moments import HoursException, Week
from trustpages.kinds.kind import Flaw, Kind, Setting, Stage
from trustpages.schemaorg import JsonLd, some
from trustpages.schemaorg.times import opening

ChannelKind: TypeAlias = Literal["phone", "email", "chat", "im", "sms", "post", "visit", "social"]
FEWEST_KINDS = 2
"""At least two ways to reach a shop (Opquast V5, rule 107)."""


class Channel(Fact):
    """One way to reach the desk, and how soon it answers there."""

    kind: Annotated[ChannelKind, about("What sort of channel it is", "phone")]
    label: Annotated[Words, about("What it is called", "Call us")]
    phone: Annotated[Telephone | None, about("For phone and SMS: the number")] = None
    email: Annotated[Mail | None, about("For mail: the address")] = None
    url: Annotated[Web | None, about("For chat, IM, social: the link")] = None
    address: Annotated[Address | None, about("For post and visits: the address")] = None
    purpose: Annotated[Words | None, about("What it is best for", "Colours and quantities")] = None
    languages: Annotated[
        tuple[Language, ...], about("Languages spoken there", ["en"], min_length=1)
    ]
    hours: Annotated[Week | None, about("Its hours, if they differ from the desk's")] = None
    cost: Annotated[Words, about("What it costs", "Free from any UK phone")]
    first_reply: Annotated[Lasting, about("How soon the first answer comes", "4 hours")]
    accessible: Annotated[Words | None, about("For people who cannot call or hear")] = None

    @property
    def target(self) -> Telephone | Mail | Web | None:
        """What a click on the channel reaches; None for post and visits."""
        return self.phone or self.email or self.url

    @model_validator(mode="after")
    def _reachable(self) -> "Channel":
        wanted = {
            "phone": "phone",
            "sms": "phone",
            "email": "email",
            "post": "address",
            "visit": "address",
        }
        field = wanted.get(self.kind, "url")
        if getattr(self, field) is None:
            raise fault(
                "channel-without-address",
                f"a channel of kind {self.kind} has no '{field}'",
                f"Add '{field}:' under it.",
            )
        return self


class DeskHours(Fact):
    """The desk's regular hours and the days on which they do not hold."""

    week: Annotated[Week, about("The regular week")]
    exceptions: Annotated[tuple[HoursException, ...], about("Days with other hours")] = ()


class Desk(Kind):
    """`desk.md`, published as the contact page."""

    file: ClassVar[str] = "desk.md"
    path: ClassVar[str] = "contact/"
    stage: ClassVar[Stage] = "sale"
    label: ClassVar[str] = "Contact"

    hours: Annotated[DeskHours, about("When somebody is there")]
    channels: Annotated[
        dict[Id, Channel], about("Each channel, under a name of its own", min_length=1)
    ]
    people: Annotated[tuple[Id, ...], about("Who answers: names in staff/", ["lin-mei"])] = ()

    def flaws(self, today: date) -> Iterator[Flaw]:
        """One channel alone is a single door."""
        if len({channel.kind for channel in self.channels.values()}) < FEWEST_KINDS:
            yield Flaw(
                ("channels",),
                "one-channel",
                "there is only one kind of channel to reach the shop",
                "Add a second one, such as a telephone or a mail address.",
                warning=True,
            )

    @property
    def soonest(self) -> Channel:
        """The channel that answers first."""
        return min(self.channels.values(), key=lambda channel: channel.first_reply.hours)

    def coming(self, today: date) -> tuple[HoursException, ...]:
        """The exceptions that are not over."""
        return tuple(one for one in self.hours.exceptions if one.last >= today)

    def organization(self, setting: Setting) -> JsonLd:
        """A `ContactPoint` for each channel that machines can use."""
        coming = self.coming(setting.today)
        return {
            "contactPoint": [
                contact_point("customer service", channel, channel.hours or self.hours.week, coming)
                for channel in self.channels.values()
                if channel.phone or channel.email
            ]
        }


def contact_point(
    purpose: str, channel: Channel, week: Week, exceptions: tuple[HoursException, ...]
) -> JsonLd:
    """A schema.org `ContactPoint`."""
    return {"@type": "ContactPoint", "contactType": purpose} | some(
        {
            "telephone": channel.phone and channel.phone.e164,
            "email": channel.email and channel.email.address,
            "availableLanguage": list(channel.languages),
            "hoursAvailable": opening(week, exceptions),
        }
    )

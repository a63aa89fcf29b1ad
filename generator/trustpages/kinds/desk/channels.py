"""Channels of the service desk: what each needs, what a click reaches, and what machines are told of it."""

from typing import Annotated, Literal, TypeAlias, get_args

from pydantic import model_validator

from trustpages.fields import FieldGroup, Slug, Text, field_error, field_info
from trustpages.fields.contact import EmailField, LanguageTag, Url, UrlField
from trustpages.fields.contact_form import (
    FORM_INPUTS,
    REQUIRED_INPUTS,
    ContactForm,
    FormInput,
    FormProvider,
    find_form_fault,
)
from trustpages.fields.datetime_fields import HoursExceptions, WeeklyHours
from trustpages.fields.disruptions import SpecialHours
from trustpages.fields.durations import DurationField
from trustpages.fields.jsonld import JsonLd, build_opening_hours, drop_empty
from trustpages.fields.media import Picture
from trustpages.fields.messengers import (
    AccountName,
    MessengerAccount,
    ServiceName,
    check_account,
)
from trustpages.fields.phone import PhoneField
from trustpages.fields.postal_address import PostalAddress

ChannelKind: TypeAlias = Literal[
    "phone", "email", "chat", "im", "sms", "callback", "post", "visit", "social", "form"
]
CHANNEL_FIELDS: dict[str, str] = {
    "phone": "phone",
    "sms": "phone",
    "email": "email",
    "post": "address",
    "visit": "address",
    "chat": "url",
    "im": "id",
    "callback": "request",
    "social": "url",
}
"""The field that holds the address of a channel, by its kind; a form is on the page itself."""
_FORM_FIELDS = ("provider", "endpoint", "recipient", "fields", "privacy")
"""What only a form has."""
KINDS_OF_FIELDS: dict[str, ChannelKind] = {
    "service": "im",
    "id": "im",
    "qr": "im",
    "qr_picture": "im",
    "request": "callback",
}
"""Fields that channels of one kind alone show."""
REMOTE_KINDS: frozenset[ChannelKind] = frozenset(get_args(ChannelKind)) - {
    "callback",
    "post",
    "visit",
    "social",
}
"""Kinds of channels on which somebody answers a question from afar: no letters, visits or profiles."""
REQUEST_KINDS = REMOTE_KINDS | {"post", "visit"}
"""Kinds of channels by which a call-back can be asked for."""


class ContactChannel(FieldGroup):
    """One way to reach the desk, and how soon it answers there."""

    kind: Annotated[ChannelKind, field_info("What sort of channel it is", "phone")]
    label: Annotated[Text, field_info("What it is called", "Call us")]
    phone: Annotated[PhoneField | None, field_info("For phone, SMS, IM: the number")] = None
    email: Annotated[EmailField | None, field_info("For mail: the address")] = None
    url: Annotated[UrlField | None, field_info("For chat, IM, social: the link")] = None
    service: Annotated[
        ServiceName | None, field_info("For IM: the service", "whatsapp", "wechat")
    ] = None
    id: Annotated[
        AccountName | None, field_info("For IM: the name or ID to look for", "guppymosaic")
    ] = None
    qr: Annotated[
        UrlField | None, field_info("For IM: what the QR code holds, if not the service's own link")
    ] = None
    qr_picture: Annotated[
        Picture | None, field_info("For IM: your own picture of the QR code in its place")
    ] = None
    request: Annotated[
        Slug | None, field_info("For a call-back: the channel by which it is asked for", "email")
    ] = None
    address: Annotated[
        PostalAddress | None,
        field_info("For post and visits: the address; letters without one go to that of the shop"),
    ] = None
    purpose: Annotated[Text | None, field_info("What it is best for", "Colours and quantities")] = (
        None
    )
    languages: Annotated[
        tuple[LanguageTag, ...], field_info("Languages spoken there", ["en"], min_length=1)
    ]
    hours: Annotated[
        WeeklyHours | None, field_info("Its hours, if they differ from the desk's")
    ] = None
    cost: Annotated[Text, field_info("What it costs", "Free from any UK phone")]
    exceptions: Annotated[
        HoursExceptions,
        field_info("Days with hours of its own; days on which the desk is closed count here, too"),
    ] = ()
    first_reply: Annotated[
        DurationField | None,
        field_info(
            "How soon the first answer comes; for phone and visits only if it takes a while",
            "4 hours",
        ),
    ] = None
    accessible: Annotated[Text | None, field_info("For people who cannot call or hear")] = None
    provider: Annotated[
        FormProvider | None,
        field_info("For a form: who takes in what is written; `own` is a program of yours", "own"),
    ] = None
    endpoint: Annotated[
        UrlField | None,
        field_info(
            "For a form: the address that it is sent to; none with Netlify",
            "https://formspree.io/f/abcdwxyz",
        ),
    ] = None
    recipient: Annotated[
        Text | None,
        field_info("For a form: the company that it goes through", "Formspree, Inc., USA"),
    ] = None
    fields: Annotated[
        tuple[FormInput, ...],
        field_info(
            "For a form: what it asks; mail address and message always",
            ["name", "email", "order", "message"],
        ),
    ] = ("name", "email", "message")
    privacy: Annotated[
        Text | None,
        field_info(
            "For a form: what becomes of what is written; it stands beside the button",
            "We read it to answer you, and delete it after 90 days.",
        ),
    ] = None

    @property
    def form(self) -> ContactForm | None:
        """The form as the page shows it; None for every other kind of channel."""
        if self.kind != "form" or self.provider is None:
            return None
        asked = REQUIRED_INPUTS.union(self.fields)
        inputs = tuple(one for one in FORM_INPUTS if one in asked)
        return ContactForm(self.provider, self.endpoint, inputs)

    @property
    def account(self) -> MessengerAccount:
        """How the shop is found at a service of messages."""
        return MessengerAccount(self.service or "", self.phone, self.id, self.url)

    @property
    def contact_link(self) -> PhoneField | EmailField | UrlField | None:
        """What a click on the channel reaches; None for post, visits, call-backs, and some messages."""
        if self.kind == "im":
            return self.account.link
        return self.phone or self.email or self.url

    @property
    def web_link(self) -> Url | None:
        """What of it is reached on the web: a link that is stated, or that of an account for messages."""
        return self.account.link if self.kind == "im" else self.url

    @property
    def qr_link(self) -> str:
        """What a QR code of the channel is drawn of; "" for none."""
        if self.kind != "im" or self.qr_picture:
            return ""
        link = self.qr or self.contact_link
        return link.href if link else ""

    @model_validator(mode="after")
    def _check_channel_fields(self) -> "ContactChannel":
        for field, kind in KINDS_OF_FIELDS.items():
            if self.kind != kind and getattr(self, field) is not None:
                raise field_error(
                    "channel-field",
                    f"a channel of kind {self.kind} shows no '{field}'",
                    f"Take '{field}:' out, or write 'kind: {kind}', if that is what it is.",
                )
        if self.kind == "callback":
            given = [one for one in ("phone", "email", "url", "address") if getattr(self, one)]
            if given:
                raise field_error(
                    "channel-field",
                    f"a channel of kind callback shows no '{given[0]}'",
                    f"Take '{given[0]}:' out, or make it a channel of its own.",
                )
        if self.kind == "im":
            check_account(self.account, str(self.label))
            if self.qr and self.qr_picture:
                raise field_error(
                    "channel-field",
                    "a link for the QR code and a picture of it stand side by side",
                    "Keep one of the two, 'qr:' or 'qr_picture:'.",
                )
        return self

    @model_validator(mode="after")
    def _check_form(self) -> "ContactChannel":
        if self.kind == "form":
            fault = find_form_fault(self.provider, self.endpoint, self.recipient, self.privacy)
            if fault:
                raise fault
            return self
        for name in _FORM_FIELDS:
            if name in self.model_fields_set and getattr(self, name) is not None:
                raise field_error(
                    "form-field-elsewhere",
                    f"only a form has '{name}', and this channel is of kind {self.kind}",
                    f"Write 'kind: form' if it is one; otherwise take '{name}:' out.",
                )
        return self

    @model_validator(mode="after")
    def _check_channel_address(self) -> "ContactChannel":
        field = CHANNEL_FIELDS.get(self.kind)
        goes_to_shop = self.kind == "post" and self.contact_link is None
        is_found = field is None or self.kind == "im" or goes_to_shop
        if field and not is_found and getattr(self, field) is None:
            raise field_error(
                "channel-without-address",
                f"a channel of kind {self.kind} has no '{field}'",
                self._suggest_address(field),
            )
        if self.first_reply is None and self.kind not in ("phone", "visit"):
            raise field_error(
                "channel-without-reply",
                f"nothing says how soon a customer has an answer by {self.kind}",
                "Add 'first_reply:' under it, such as 'first_reply: 1 business day'.",
            )
        return self

    def _suggest_address(self, field: str) -> str:
        """A way out for a channel without its address, by what it has instead."""
        if field == "url" and self.phone:
            return (
                "For WhatsApp, write 'kind: im' and add 'service: whatsapp'; for any other service,"
                " write 'url:' with its link to you in place of 'phone:'."
            )
        if field == "request":
            return (
                "Add 'request:' under it with the name of the channel by which customers ask for the"
                " call, such as 'request: email'."
            )
        given = [kind for kind, name in CHANNEL_FIELDS.items() if getattr(self, name) is not None]
        other = f" Or write 'kind: {given[0]}', if that is what it is." if given else ""
        return f"Add '{field}:' under it.{other}"


def build_contact_point(
    purpose: str, channel: ContactChannel, week: WeeklyHours, exceptions: tuple[SpecialHours, ...]
) -> JsonLd:
    """A schema.org `ContactPoint`; of a service of messages the link, since its number is no telephone."""
    link = channel.web_link
    return {"@type": "ContactPoint", "contactType": purpose} | drop_empty(
        {
            "telephone": channel.phone.telephone
            if channel.phone and channel.kind != "im"
            else None,
            "email": channel.email and channel.email.address,
            "url": link and link.href,
            "name": str(channel.label) if link else None,
            "availableLanguage": list(channel.languages),
            "hoursAvailable": build_opening_hours(week, exceptions),
        }
    )

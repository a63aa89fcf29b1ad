"""Where a parcel is: pages of its carriers, what their words mean, and what to do when it stands still."""

from typing import Annotated, Any
from urllib.parse import parse_qsl, urlsplit

from pydantic import model_validator

from trustpages.fields import FieldGroup, Name, Slug, Text, field_error, field_info
from trustpages.fields.contact import UrlField
from trustpages.fields.durations import DurationField
from trustpages.kinds.shipping.carriers import KnownCarrier


class CarrierPage(FieldGroup):
    """The page on which a carrier shows where a parcel is: of the list, or your own."""

    carrier: Annotated[
        KnownCarrier | None,
        field_info("A carrier of the list in docs/tracking.md", "royal-mail", "dhl-de"),
    ] = None
    name: Annotated[
        Name | None, field_info("For any other carrier: its name", "Kingfisher Parcels")
    ] = None
    url: Annotated[UrlField | None, field_info("Its page", "https://parcels.example/track")] = None
    query: Annotated[
        str | None,
        field_info(
            "The field of the page's address that takes the number, if it takes one: "
            "`number` in https://parcels.example/track?number=123",
            "number",
            pattern=r"^[A-Za-z0-9_.-]+$",
        ),
    ] = None
    methods: Annotated[
        tuple[Slug, ...],
        field_info("For which of your methods, if not for all of them", ["parcel"]),
    ] = ()

    @property
    def display_name(self) -> str:
        """The carrier's name."""
        return self.carrier.name if self.carrier else self.name or ""

    @property
    def href(self) -> str:
        """The address of the page, without a number."""
        return self.carrier.page if self.carrier else self.url.href if self.url else ""

    @property
    def host(self) -> str:
        """The host whose pages open, as visitors see it in their browser."""
        return urlsplit(self.href).hostname or ""

    @property
    def number_field(self) -> str:
        """The field of the address that takes the number; "" where only a link leads to the page."""
        return self.carrier.query if self.carrier else self.query or ""

    @property
    def action(self) -> str:
        """Where the form is sent: a browser puts the fields in place of what stood behind the `?`."""
        return urlsplit(self.href)._replace(query="", fragment="").geturl()

    @property
    def fixed_fields(self) -> tuple[tuple[str, str], ...]:
        """Fields of the address that stay as they are, by name, in the order of the address."""
        fields = parse_qsl(urlsplit(self.href).query, keep_blank_values=True)
        return tuple((name, value) for name, value in fields if name != self.number_field)

    @model_validator(mode="after")
    def _check_carrier_page(self) -> "CarrierPage":
        own = [name for name in ("name", "url", "query") if getattr(self, name) is not None]
        if self.carrier and own:
            raise field_error(
                "carrier-page",
                f"'carrier: {self.carrier.id}' and '{own[0]}' both say whose page it is",
                f"Take '{own[0]}:' out; or take 'carrier:' out and state 'name:' and 'url:'.",
            )
        if not self.carrier and not (self.name and self.url):
            missing = " and ".join(f"'{one}:'" for one in ("name", "url") if one not in own)
            raise field_error(
                "carrier-page",
                "nothing says whose page shows where the parcel is",
                f"Add {missing}; or name a carrier of the list in docs/tracking.md, such as"
                " 'carrier: royal-mail'.",
            )
        return self


class StatusMeaning(FieldGroup):
    """A word of the carrier's, and what it means for the customer."""

    status: Annotated[Text, field_info("As the carrier writes it", "At the delivery depot")]
    meaning: Annotated[
        Text, field_info("What it means", "It comes today, or on the next working day.")
    ]


class StuckParcel(FieldGroup):
    """What to do when nothing moves."""

    after: Annotated[
        DurationField, field_info("After how long without anything new", "5 business days")
    ]
    then: Annotated[
        Text, field_info("What the customer does, and what you do", "Call us; we ask the carrier.")
    ]


class ParcelTracking(FieldGroup):
    """How customers follow a parcel on its way."""

    told: Annotated[Text | None, field_info("How and when the customer can follow the parcel")] = (
        None
    )
    carriers: Annotated[
        tuple[CarrierPage, ...], field_info("The pages that show where a parcel is")
    ] = ()
    statuses: Annotated[tuple[StatusMeaning, ...], field_info("What the carriers' words mean")] = ()
    stuck: Annotated[StuckParcel | None, field_info("When a parcel does not move on")] = None

    @model_validator(mode="before")
    @classmethod
    def _refuse_words_alone(cls, data: Any) -> Any:
        """Words stood here alone once."""
        if isinstance(data, str):
            raise field_error(
                "tracking-words",
                "'tracking' has parts, and these words are one of them",
                "Put them on a line below 'tracking:', indented by two spaces, with 'told:' before them.",
            )
        return data

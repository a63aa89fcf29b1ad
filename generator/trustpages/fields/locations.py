"""Places of the shop: where they are, who may come when, how to get in, and how to fetch an order there."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal, TypeAlias
from urllib.parse import urlencode

from pydantic import model_validator

from trustpages.fields import FieldGroup, Text, field_error, field_info, parse_with
from trustpages.fields.contact import parse_url
from trustpages.fields.datetime_fields import HoursExceptions, WeeklyHours
from trustpages.fields.disruptions import (
    Disruptions,
    SpecialHours,
    convert_exceptions,
    list_closures,
    merge_special_hours,
)
from trustpages.fields.jsonld import JsonLd, build_opening_hours, drop_empty
from trustpages.fields.media import Picture
from trustpages.fields.phone import PhoneField
from trustpages.fields.postal_address import PostalAddress, build_postal_address

StepFree: TypeAlias = Literal["yes", "no", "partly"]
MAP_SEARCH = "https://www.openstreetmap.org/search"
"""A page that looks for an address on the map (OpenStreetMap); the address is its field `query`."""


@dataclass(frozen=True, slots=True)
class MapLink:
    """The address of a map on another host; "" where it is made from the address of the place."""

    href: str


def _parse_map_link(text: str) -> MapLink:
    if text.lower() == "address":
        return MapLink("")
    return MapLink(parse_url(text).href)


MapLinkField = Annotated[
    MapLink,
    *parse_with(
        _parse_map_link,
        "An https link to a map, or 'address'.",
        "https://maps.example/workshop",
        "address",
    ),
]


class ShopLocation(FieldGroup):
    """A place of the shop: office, factory, warehouse or showroom."""

    name: Annotated[Text, field_info("What the place is called", "The workshop")]
    kind: Annotated[
        Literal["office", "factory", "workshop", "warehouse", "showroom"], field_info("What it is")
    ]
    address: Annotated[
        PostalAddress | None, field_info("Its address, if it is not the shop's own")
    ] = None
    visit: Annotated[
        Literal["yes", "no", "by appointment"],
        field_info("Whether customers may come", "by appointment"),
    ]
    hours: Annotated[WeeklyHours | None, field_info("When it is open to visitors")] = None
    exceptions: Annotated[
        HoursExceptions,
        field_info("Days with other hours; those of desk.md do not count here, notices do"),
    ] = ()
    text: Annotated[
        Text | None, field_info("What happens there", "Sheets are cut and mounted here.")
    ] = None
    pickup: Annotated[
        Text | None,
        field_info("How to fetch an order there", "Ring at the green door, with your number."),
    ] = None
    step_free: Annotated[
        StepFree | None, field_info("Whether one gets in without a step", "partly")
    ] = None
    access: Annotated[
        Text | None, field_info("Where steps are, how wide doors are", "One step at the door.")
    ] = None
    phone: Annotated[PhoneField | None, field_info("Its telephone")] = None
    map: Annotated[
        MapLinkField | None,
        field_info(
            "A link to a map; 'address' makes one to OpenStreetMap's search for the address",
            "https://maps.example/workshop",
        ),
    ] = None
    pictures: Annotated[tuple[Picture, ...], field_info("Photos of the place")] = ()

    @model_validator(mode="after")
    def _check_access(self) -> "ShopLocation":
        if self.step_free == "partly" and self.access is None:
            raise field_error(
                "place-access",
                "'step_free: partly' leaves open where the steps are",
                "Add 'access:' under it, such as 'access: Two steps lead to the gallery.'",
            )
        return self

    def list_special_hours(
        self, today: date, disruptions: Disruptions = ()
    ) -> tuple[SpecialHours, ...]:
        """The coming days on which the regular hours do not hold."""
        own = convert_exceptions(self.exceptions)
        return merge_special_hours(
            list_closures(disruptions, frozenset({"places"})), own, today=today
        )

    def get_map_href(self, shop_address: PostalAddress) -> str:
        """The address of the map; "" where none is stated. Nothing of it is loaded before it is opened."""
        if self.map is None or self.map.href:
            return self.map.href if self.map else ""
        address = self.address or shop_address
        parts = (address.street, address.postal_code, address.city, address.region, address.country)
        return f"{MAP_SEARCH}?{urlencode({'query': ', '.join(part for part in parts if part)})}"


def build_place(
    place: ShopLocation, shop_address: PostalAddress, today: date, disruptions: Disruptions
) -> JsonLd:
    """A schema.org `Place`."""
    special = place.list_special_hours(today, disruptions)
    return {"@type": "Place", "name": str(place.name)} | drop_empty(
        {
            "address": build_postal_address(place.address or shop_address),
            "telephone": place.phone and place.phone.telephone,
            "hasMap": place.get_map_href(shop_address),
            "openingHoursSpecification": place.hours and build_opening_hours(place.hours, special),
            "publicAccess": {"yes": True, "no": False}.get(place.visit),
            "amenityFeature": _build_access(place),
        }
    )


def _build_access(place: ShopLocation) -> JsonLd | None:
    if place.step_free is None:
        return None
    value = {"yes": True, "no": False}.get(place.step_free, str(place.access))
    return {"@type": "LocationFeatureSpecification", "name": "Step-free access", "value": value}

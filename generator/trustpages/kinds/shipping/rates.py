"""Where a shop sends, by which methods, and what that costs."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from trustpages.fields import FieldGroup, Name, Slug, Text, field_info
from trustpages.fields.amounts import Number, Percent, Price, YesNo
from trustpages.fields.contact import CountryCode, CurrencyCode
from trustpages.fields.datetime_fields import ReviewDay
from trustpages.fields.durations import DayRangeField, DurationField

DeliveryPoint: TypeAlias = Literal["door", "kerb", "room", "pickup-point", "locker"]


class PriceTier(FieldGroup):
    """One step of a price list: from this much, up to less than that much, this price."""

    minimum: Annotated[Number, field_info("From this value on", "0")]
    below: Annotated[
        Number | None, field_info("Up to less than this; nothing means no end", "50")
    ] = None
    price: Annotated[
        Number | None, field_info("Price in the zone's currency; 0 is free", "4.50")
    ] = None
    percent: Annotated[Percent | None, field_info("Or a share of the order's value", "5%")] = None

    @property
    def first_item(self) -> int:
        """Of a price by number: the fewest goods that it is for."""
        return max(1, int(self.minimum))

    @property
    def last_item(self) -> int | None:
        """Of a price by number: the most goods that it is for; None if there is no end."""
        return None if self.below is None else int(self.below) - 1


class ShippingRate(FieldGroup):
    """How one method serves one zone: how long it takes and what it costs."""

    handling: Annotated[
        DayRangeField, field_info("From order to hand-over", "0 to 1 business days")
    ]
    transit: Annotated[
        DayRangeField, field_info("From hand-over to delivery", "2 to 4 business days")
    ]
    by: Annotated[
        Literal["order value", "weight", "items"],
        field_info("What the price depends on", "order value"),
    ] = "order value"
    tiers: Annotated[
        tuple[PriceTier, ...], field_info("The price list, from the smallest on", min_length=1)
    ]

    def find_tier_gaps(self) -> Iterator[tuple[int, str]]:
        """Where the tiers do not meet: the tier's index and what is wrong."""
        if self.tiers[0].minimum != 0:
            yield 0, f"nothing is said below {self.tiers[0].minimum}"
        for index, (tier, following) in enumerate(zip(self.tiers, self.tiers[1:], strict=False)):
            if tier.below is not None and tier.below <= tier.minimum:
                yield index, f"it ends at {tier.below}, before it starts at {tier.minimum}"
            elif tier.below is None:
                yield index, "it has no end, yet another one follows"
            elif following.minimum > tier.below:
                yield index + 1, f"nothing is said from {tier.below} to {following.minimum}"
            elif following.minimum < tier.below:
                yield index + 1, f"two prices hold from {following.minimum} to {tier.below}"
        if self.tiers[-1].below is not None:
            yield len(self.tiers) - 1, f"nothing is said from {self.tiers[-1].below} on"

    def find_tier(self, size: Decimal) -> PriceTier:
        """The tier of an order of this value, weight or number; of a list without gaps."""
        return next(tier for tier in reversed(self.tiers) if tier.minimum <= size)

    @property
    def free_from(self) -> Decimal | None:
        """The order value from which delivery is free, if there is one."""
        paid = [index for index, tier in enumerate(self.tiers) if tier.price != 0]
        free = self.tiers[paid[-1] + 1 :] if paid else self.tiers
        return free[0].minimum if free and self.by == "order value" else None

    @property
    def is_free(self) -> bool:
        """Whether every order is delivered free."""
        return all(tier.price == 0 for tier in self.tiers)

    @property
    def lowest_price(self) -> Decimal | None:
        """The lowest price above nothing; None where a share of the value may be lower still."""
        prices = [tier.price for tier in self.tiers if tier.price]
        shares = any(tier.percent for tier in self.tiers)
        return min(prices) if prices and not shares else None


class ShippingZone(FieldGroup):
    """Countries that are served alike."""

    name: Annotated[Text, field_info("What the zone is called", "Mainland Great Britain")]
    countries: Annotated[tuple[CountryCode, ...], field_info("Its countries", ["GB"], min_length=1)]
    regions: Annotated[
        tuple[str, ...],
        field_info("Only these regions of the country, by name or code", ["California"]),
    ] = ()
    excluded: Annotated[
        tuple[Text, ...],
        field_info(
            "What is left out; if another zone serves it, in the words of its `regions`",
            ["Channel Islands"],
        ),
    ] = ()
    currency: Annotated[CurrencyCode, field_info("Currency of its prices", "GBP")]
    customs: Annotated[Text | None, field_info("Who pays duty and import tax")] = None
    rates: Annotated[
        dict[Slug, ShippingRate], field_info("Each method of this zone, by its name", min_length=1)
    ]


class ShippingMethod(FieldGroup):
    """A way to send: who carries it, how far it comes, what is insured."""

    name: Annotated[Text, field_info("What it is called", "Parcel")]
    carrier: Annotated[Name, field_info("Who carries it", "Royal Mail")]
    kind: Annotated[
        Literal["parcel", "freight", "pickup", "locker", "own-van"], field_info("What sort it is")
    ]
    delivery_point: Annotated[DeliveryPoint, field_info("How far it comes", "door")]
    delivered_means: Annotated[Text, field_info("What 'delivered' means here", "into your hands")]
    tracked: Annotated[YesNo, field_info("yes if it can be followed on its way")] = False
    signature: Annotated[YesNo, field_info("yes if somebody must sign")] = False
    insured_to: Annotated[Price | None, field_info("Insured up to", "150 GBP")] = None
    largest: Annotated[Text | None, field_info("Largest weight and size", "up to 25 kg")] = None
    review_by: Annotated[
        ReviewDay | None,
        field_info("The day by which you look whether it is still so", "2027-05-01"),
    ] = None


class DamageTerms(FieldGroup):
    """What to do when goods arrive broken."""

    report_within: Annotated[DurationField, field_info("How long there is to tell us", "14 days")]
    evidence: Annotated[
        tuple[Text, ...], field_info("What to send", ["a photo of the parcel"], min_length=1)
    ]
    collected_by: Annotated[
        Text, field_info("Who fetches the broken goods", "our courier, free for you")
    ]
    outcome: Annotated[Text, field_info("What you get", "new goods within three days")]


class CourierLiability(FieldGroup):
    """Who answers when the courier fails."""

    statement: Annotated[Text, field_info("Who stays your contact", "We do, always.")]
    compensation: Annotated[Text, field_info("What the customer gets", "the shipping cost back")]
    paid_within: Annotated[DurationField, field_info("Within what time", "7 days")]

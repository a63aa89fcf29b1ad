"""Returns: how long a shopper may change their mind, who pays the way back, and when the money comes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypeAlias

from trustpages.fields import FieldGroup, Markdown, Text, field_info, walk_fields
from trustpages.fields.amounts import Money, Percent, Price, YesNo
from trustpages.fields.contact import CountryCode, UrlField
from trustpages.fields.durations import Duration, DurationField
from trustpages.fields.jsonld import JsonLd, drop_empty, get_term_url, round_up_to_days
from trustpages.fields.postal_address import PostalAddress
from trustpages.kinds.kind import (
    FieldProblem,
    JsonLdContext,
    Kind,
    OrderStage,
    Requirement,
    SiteFacts,
)
from trustpages.kinds.shop import Shop

ReturnPayer: TypeAlias = Literal["free", "buyer pays", "fixed"]
ReturnCause: TypeAlias = Literal["changed_mind", "defect", "wrong_item", "late"]
LabelSource: TypeAlias = Literal["in box", "to print", "buyer's own", "paid on arrival"]


class ReturnWindow(FieldGroup):
    """How long goods may be sent back from certain countries: the law's days and the shop's own."""

    countries: Annotated[
        tuple[CountryCode, ...], field_info("For orders from", ["GB"], min_length=1)
    ]
    statutory: Annotated[DurationField | None, field_info("What the law gives", "14 days")] = None
    voluntary: Annotated[
        DurationField | None, field_info("What you give of your own accord", "30 days")
    ] = None
    counted_from: Annotated[
        Literal["delivery", "order"] | None, field_info("When the days start", "delivery")
    ] = None
    law: Annotated[
        Text | None, field_info("Which law it is", "Consumer Contracts Regulations 2013")
    ] = None
    withdrawal_url: Annotated[
        UrlField | None, field_info("The online function to withdraw, where the law wants one")
    ] = None

    @property
    def longest_period(self) -> DurationField | None:
        """The longer of the two periods; None if neither is stated."""
        given = [length for length in (self.statutory, self.voluntary) if length]
        return max(given, key=lambda length: length.hours, default=None)


class ReturnFee(FieldGroup):
    """Who pays the way back for one cause."""

    payer: Annotated[ReturnPayer, field_info("Who pays", "buyer pays")]
    amount: Annotated[Price | None, field_info("How much, if it is fixed", "4.50 GBP")] = None
    label: Annotated[LabelSource, field_info("Where the label comes from", "in box")]


class ReturnFees(FieldGroup):
    """Who pays, by cause."""

    changed_mind: Annotated[ReturnFee, field_info("The customer changed their mind")]
    defect: Annotated[ReturnFee, field_info("The goods are faulty")]
    wrong_item: Annotated[ReturnFee, field_info("You sent the wrong goods")]
    late: Annotated[ReturnFee, field_info("The goods came too late")]

    @property
    def by_cause(self) -> tuple[tuple[ReturnCause, ReturnFee], ...]:
        """Each cause of a return with who pays for it."""
        return (
            ("changed_mind", self.changed_mind),
            ("defect", self.defect),
            ("wrong_item", self.wrong_item),
            ("late", self.late),
        )


class ExchangeTerms(FieldGroup):
    """Goods for other goods."""

    text: Annotated[Text, field_info("How an exchange goes")]
    stock_hold: Annotated[
        DurationField | None, field_info("How long you keep the new goods aside", "7 days")
    ] = None
    second_failure: Annotated[
        Text,
        field_info(
            "What you do if the exchange is wrong again", "You get your money back, no questions."
        ),
    ]


class ReturnExclusion(FieldGroup):
    """Goods with other rules, and why."""

    what: Annotated[Text, field_info("Which goods", "Sheets cut to your drawing")]
    why: Annotated[Text, field_info("Why", "Nobody else can use them")]
    legal_basis: Annotated[Text | None, field_info("The law it rests on")] = None
    how_marked: Annotated[Text | None, field_info("How one sees it before the order")] = None


class ReturnStep(FieldGroup):
    """One step of sending goods back."""

    title: Annotated[Text, field_info("The step in a few words", "Tell us")]
    text: Annotated[Markdown, field_info("What to do")]


MAX_POLICY_COUNTRIES = 50
"""Google reads at most so many countries in one return policy."""


class Returns(Kind):
    """Returns: how long a shopper may change their mind, who pays the way back, and when the money comes."""

    file: ClassVar[str] = "returns.md"
    path: ClassVar[str] = "returns/"
    stage: ClassVar[OrderStage] = "after"
    label: ClassVar[str] = "Returns"
    requirement: ClassVar[Requirement] = "required"
    footer_rank: ClassVar[int] = 2

    windows: Annotated[tuple[ReturnWindow, ...], field_info("How long, by country", min_length=1)]
    fees_by_cause: Annotated[ReturnFees, field_info("Who pays the way back")]
    condition: Annotated[
        tuple[Literal["new", "unused", "opened", "damaged"], ...],
        field_info("In what state goods may come back", ["new", "unused"], min_length=1),
    ]
    condition_text: Annotated[Text | None, field_info("The same in words")] = None
    method: Annotated[
        tuple[Literal["mail", "in store", "kiosk", "keep"], ...],
        field_info("How goods come back", ["mail"], min_length=1),
    ]
    address: Annotated[PostalAddress, field_info("Where to send them")]
    refund_within: Annotated[DurationField, field_info("When the money is back", "5 business days")]
    refund_to: Annotated[Text, field_info("Where the money goes", "the card you paid with")]
    refund_types: Annotated[
        tuple[Literal["full", "exchange", "store credit"], ...],
        field_info("What you may choose", ["full", "exchange"], min_length=1),
    ]
    restocking_percent: Annotated[Percent | None, field_info("Restocking fee as a share")] = None
    restocking_fee: Annotated[Price | None, field_info("Restocking fee as an amount")] = None
    exchange: Annotated[ExchangeTerms | None, field_info("Goods for other goods")] = None
    exceptions: Annotated[
        tuple[ReturnExclusion, ...], field_info("Goods with other rules; [] if there are none")
    ]
    refusal_reasons: Annotated[
        tuple[Text, ...], field_info("The only reasons to refuse a return")
    ] = ()
    steps: Annotated[tuple[ReturnStep, ...], field_info("How to send goods back", min_length=1)]
    written_copy: Annotated[YesNo, field_info("yes if a written copy is sent on request")] = False

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """Each country once; a fixed fee says how much; each window gives some days."""
        if self.restocking_fee and self.restocking_percent:
            yield FieldProblem(
                ("restocking_percent",),
                "two-restocking-fees",
                "there are two restocking fees, a share and an amount",
                "Keep the one that you charge, and remove the other.",
            )
        yield from self._check_windows()
        yield from self._check_fees()

    def _check_windows(self) -> Iterator[FieldProblem]:
        seen: set[str] = set()
        for index, window in enumerate(self.windows):
            if window.longest_period is None:
                yield FieldProblem(
                    ("windows", index),
                    "return-without-window",
                    "a window gives no days at all",
                    "Add 'statutory:' or 'voluntary:' with a number of days.",
                )
            for twice in sorted(seen & set(window.countries)):
                yield FieldProblem(
                    ("windows", index, "countries"),
                    "country-twice",
                    f"{twice} has two windows",
                    "Take it out of one of them.",
                )
            seen |= set(window.countries)

    def _check_fees(self) -> Iterator[FieldProblem]:
        for cause, fee in self.fees_by_cause.by_cause:
            if fee.payer == "fixed" and fee.amount is None:
                yield FieldProblem(
                    ("fees_by_cause", cause),
                    "fee-without-amount",
                    "the fee is fixed, but nothing says how much it is",
                    "Add 'amount:', such as '4.50 GBP'.",
                )
            if fee.payer != "fixed" and fee.amount is not None:
                yield FieldProblem(
                    ("fees_by_cause", cause, "amount"),
                    "fee-not-fixed",
                    f"there is an amount, but the payer is '{fee.payer}'",
                    "Write 'payer: fixed', or take the amount out.",
                )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """A window covers the customers of every market, and fees are in currencies that the shop takes."""
        shop = site.find_facts(Shop)
        for loc, value, _ in walk_fields(self, holding=Money):
            if shop and isinstance(value, Money) and value.currency not in shop.currencies:
                yield FieldProblem(
                    loc,
                    "currency-not-taken",
                    f"the amount is in {value.currency}, which the shop does not take",
                    f"Write it in {', '.join(shop.currencies)}, or add {value.currency} to 'currencies' in"
                    " shop.yaml.",
                )
        covered = {country for window in self.windows for country in window.countries}
        lacking = [country for country in (shop.markets if shop else ()) if country not in covered]
        if lacking:
            yield FieldProblem(
                ("windows",),
                "market-without-returns",
                f"the shop sells to {', '.join(lacking)}, but no return window covers those customers",
                "Add the country to the 'countries' of a window.",
                at_key=True,
            )

    @property
    def longest_window(self) -> DurationField | None:
        """The longest window of all, for the headline."""
        given = [window.longest_period for window in self.windows if window.longest_period]
        return max(given, key=lambda length: length.hours, default=None)

    def describe_organization(self, setting: JsonLdContext) -> JsonLd:
        """One `MerchantReturnPolicy` for each window that is counted as machines count: from delivery."""
        terms = ReturnPolicyTerms(
            url=setting.url,
            returned_to=self.address.country,
            condition=self.condition,
            method=self.method,
            refund_types=self.refund_types,
            changed_mind=(
                self.fees_by_cause.changed_mind.payer,
                self.fees_by_cause.changed_mind.amount,
                self.fees_by_cause.changed_mind.label,
            ),
            defect=(
                self.fees_by_cause.defect.payer,
                self.fees_by_cause.defect.amount,
                self.fees_by_cause.defect.label,
            ),
            restocking=self.restocking_fee or self.restocking_percent,
        )
        return {
            "hasMerchantReturnPolicy": [
                build_return_policy(
                    window.countries[start : start + MAX_POLICY_COUNTRIES],
                    window.longest_period,
                    terms,
                )
                for window in self.windows
                for start in range(0, len(window.countries), MAX_POLICY_COUNTRIES)
                if window.longest_period and window.counted_from == "delivery"
            ]
        }


ReturnCost = tuple[str, Money | None, str]
"""Who pays, how much, and where the label comes from."""

RETURN_FEES = {
    "free": "FreeReturn",
    "buyer pays": "ReturnFeesCustomerResponsibility",
    "fixed": "ReturnShippingFees",
}
LABEL_SOURCES = {
    "in box": "ReturnLabelInBox",
    "to print": "ReturnLabelDownloadAndPrint",
    "buyer's own": "ReturnLabelCustomerResponsibility",
    "paid on arrival": "ReturnLabelCustomerResponsibility",
}
RETURN_METHODS = {
    "mail": "ReturnByMail",
    "in store": "ReturnInStore",
    "kiosk": "ReturnAtKiosk",
    "keep": "KeepProduct",
}
REFUND_TYPES = {
    "full": "FullRefund",
    "exchange": "ExchangeRefund",
    "store credit": "StoreCreditRefund",
}
ITEM_CONDITIONS = {
    "new": "NewCondition",
    "unused": "NewCondition",
    "opened": "UsedCondition",
    "damaged": "DamagedCondition",
}


@dataclass(frozen=True, slots=True)
class ReturnPolicyTerms:
    """What the policies of all countries share."""

    url: str
    returned_to: str
    condition: tuple[str, ...]
    method: tuple[str, ...]
    refund_types: tuple[str, ...]
    changed_mind: ReturnCost
    defect: ReturnCost
    restocking: Money | Decimal | None


def build_return_policy(
    countries: tuple[str, ...], window: Duration, terms: ReturnPolicyTerms
) -> JsonLd:
    """A `MerchantReturnPolicy` (Google: country, category and, if finite, days are required)."""
    return {
        "@type": "MerchantReturnPolicy",
        "applicableCountry": list(countries),
        "returnPolicyCountry": terms.returned_to,
        "returnPolicyCategory": get_term_url("MerchantReturnFiniteReturnWindow"),
        "merchantReturnDays": round_up_to_days(window),
        "merchantReturnLink": terms.url,
        "returnMethod": [get_term_url(RETURN_METHODS[way]) for way in terms.method],
        "refundType": [get_term_url(REFUND_TYPES[kind]) for kind in terms.refund_types],
        "itemCondition": sorted(
            {get_term_url(ITEM_CONDITIONS[state]) for state in terms.condition}
        ),
        **_build_return_cost("", terms.changed_mind),
        **_build_return_cost("customerRemorse", terms.changed_mind),
        **_build_return_cost("itemDefect", terms.defect),
        **drop_empty({"restockingFee": _build_restocking_fee(terms.restocking)}),
    }


def _build_return_cost(cause: str, way: ReturnCost) -> JsonLd:
    """Who pays the way back for a cause; for "" (any cause) the names start in lower case."""
    payer, amount, label = way
    prefix = f"{cause}Return" if cause else "return"
    return drop_empty(
        {
            f"{prefix}Fees": get_term_url(RETURN_FEES[payer]),
            f"{prefix}LabelSource": get_term_url(LABEL_SOURCES[label]),
            f"{prefix}ShippingFeesAmount": amount and build_monetary_amount(amount),
        }
    )


def build_monetary_amount(amount: Money) -> JsonLd:
    """A schema.org `MonetaryAmount`."""
    return {"@type": "MonetaryAmount", "value": float(amount.amount), "currency": amount.currency}


def _build_restocking_fee(fee: Money | Decimal | None) -> JsonLd | float | None:
    if isinstance(fee, Money):
        return build_monetary_amount(fee)
    return None if fee is None else float(fee)

"""Returns in schema.org's words."""

from dataclasses import dataclass
from decimal import Decimal

from trustpages.facts.amounts import Money
from trustpages.facts.durations import Duration
from trustpages.schemaorg import JsonLd, some, term
from trustpages.schemaorg.times import whole_days

Way = tuple[str, Money | None, str]
"""Who pays, how much, and where the label comes from."""

FEES = {
    "free": "FreeReturn",
    "buyer pays": "ReturnFeesCustomerResponsibility",
    "fixed": "ReturnShippingFees",
}
LABELS = {
    "in box": "ReturnLabelInBox",
    "to print": "ReturnLabelDownloadAndPrint",
    "buyer's own": "ReturnLabelCustomerResponsibility",
}
METHODS = {
    "mail": "ReturnByMail",
    "in store": "ReturnInStore",
    "kiosk": "ReturnAtKiosk",
    "keep": "KeepProduct",
}
REFUNDS = {"full": "FullRefund", "exchange": "ExchangeRefund", "store credit": "StoreCreditRefund"}
CONDITIONS = {
    "new": "NewCondition",
    "unused": "NewCondition",
    "opened": "UsedCondition",
    "damaged": "DamagedCondition",
}


@dataclass(frozen=True, slots=True)
class Policy:
    """What the policies of all countries share."""

    url: str
    returned_to: str
    condition: tuple[str, ...]
    method: tuple[str, ...]
    refund_types: tuple[str, ...]
    changed_mind: Way
    defect: Way
    restocking: Money | Decimal | None


def policy(countries: tuple[str, ...], window: Duration, terms: Policy) -> JsonLd:
    """A `MerchantReturnPolicy` (Google: country, category and, if finite, days are required)."""
    return {
        "@type": "MerchantReturnPolicy",
        "applicableCountry": list(countries),
        "returnPolicyCountry": terms.returned_to,
        "returnPolicyCategory": term("MerchantReturnFiniteReturnWindow"),
        "merchantReturnDays": whole_days(window),
        "merchantReturnLink": terms.url,
        "returnMethod": [term(METHODS[way]) for way in terms.method],
        "refundType": [term(REFUNDS[kind]) for kind in terms.refund_types],
        "itemCondition": sorted({term(CONDITIONS[state]) for state in terms.condition}),
        **_way("", terms.changed_mind),
        **_way("customerRemorse", terms.changed_mind),
        **_way("itemDefect", terms.defect),
        **some({"restockingFee": _fee(terms.restocking)}),
    }


def _way(cause: str, way: Way) -> JsonLd:
    """Who pays the way back for a cause; for "" (any cause) the names start in lower case."""
    payer, amount, label = way
    prefix = f"{cause}Return" if cause else "return"
    return some(
        {
            f"{prefix}Fees": term(FEES[payer]),
            f"{prefix}LabelSource": term(LABELS[label]),
            f"{prefix}ShippingFeesAmount": amount and money(amount),
        }
    )


def money(amount: Money) -> JsonLd:
    """A schema.org `MonetaryAmount`."""
    return {"@type": "MonetaryAmount", "value": float(amount.amount), "currency": amount.currency}


def _fee(fee: Money | Decimal | None) -> JsonLd | float | None:
    if isinstance(fee, Money):
        return money(fee)
    return None if fee is None else float(fee)

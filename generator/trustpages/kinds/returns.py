"""Returns: how long a shopper may change their mind, who pays the way back, and when the money comes."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal

from trustpages.facts.amounts import Percent, Price, Yes
from trustpages.facts.contact import Address
from trustpages.facts.durations import Lasting
from trustpages.facts.fact import Words, about
from trustpages.facts.return_terms import Exchange, Exclusion, Fees, ReturnStep, Window
from trustpages.kinds.kind import Flaw, Kind, Setting, Stage
from trustpages.schemaorg import JsonLd
from trustpages.schemaorg.returns import Policy, policy

MOST_COUNTRIES = 50
"""Google reads at most so many countries in one return policy."""


class Returns(Kind):
    """`returns.md`."""

    file: ClassVar[str] = "returns.md"
    path: ClassVar[str] = "returns/"
    stage: ClassVar[Stage] = "after"
    label: ClassVar[str] = "Returns"

    windows: Annotated[tuple[Window, ...], about("How long, by country", min_length=1)]
    fees_by_cause: Annotated[Fees, about("Who pays the way back")]
    condition: Annotated[
        tuple[Literal["new", "unused", "opened", "damaged"], ...],
        about("In what state goods may come back", ["new", "unused"], min_length=1),
    ]
    condition_text: Annotated[Words | None, about("The same in words")] = None
    method: Annotated[
        tuple[Literal["mail", "in store", "kiosk", "keep"], ...],
        about("How goods come back", ["mail"], min_length=1),
    ]
    address: Annotated[Address, about("Where to send them")]
    refund_within: Annotated[Lasting, about("When the money is back", "5 business days")]
    refund_to: Annotated[Words, about("Where the money goes", "the card you paid with")]
    refund_types: Annotated[
        tuple[Literal["full", "exchange", "store credit"], ...],
        about("What you may choose", ["full", "exchange"], min_length=1),
    ]
    restocking_percent: Annotated[Percent | None, about("Restocking fee as a share")] = None
    restocking_fee: Annotated[Price | None, about("Restocking fee as an amount")] = None
    exchange: Annotated[Exchange | None, about("Goods for other goods")] = None
    exceptions: Annotated[
        tuple[Exclusion, ...], about("Goods with other rules; [] if there are none")
    ]
    refusal_reasons: Annotated[tuple[Words, ...], about("The only reasons to refuse a return")] = ()
    steps: Annotated[tuple[ReturnStep, ...], about("How to send goods back", min_length=1)]
    written_copy: Annotated[Yes, about("yes if a written copy is sent on request")] = True

    def flaws(self, today: date) -> Iterator[Flaw]:
        """Each country once; a fixed fee says how much; each window gives some days."""
        if self.restocking_fee and self.restocking_percent:
            yield Flaw(
                ("restocking_percent",),
                "two-restocking-fees",
                "there are two restocking fees, a share and an amount",
                "Keep the one that you charge, and remove the other.",
            )
        yield from self._windows()
        yield from self._fees()

    def _windows(self) -> Iterator[Flaw]:
        seen: set[str] = set()
        for index, window in enumerate(self.windows):
            if window.longest is None:
                yield Flaw(
                    ("windows", index),
                    "return-without-window",
                    "a window gives no days at all",
                    "Add 'statutory:' or 'voluntary:' with a number of days.",
                )
            for twice in seen & set(window.countries):
                yield Flaw(
                    ("windows", index, "countries"),
                    "country-twice",
                    f"{twice} has two windows",
                    "Take it out of one of them.",
                )
            seen |= set(window.countries)

    def _fees(self) -> Iterator[Flaw]:
        for cause, fee in self.fees_by_cause.by_cause:
            if fee.payer == "fixed" and fee.amount is None:
                yield Flaw(
                    ("fees_by_cause", cause),
                    "fee-without-amount",
                    "the fee is fixed, but nothing says how much it is",
                    "Add 'amount:', such as '4.50 GBP'.",
                )
            if fee.payer != "fixed" and fee.amount is not None:
                yield Flaw(
                    ("fees_by_cause", cause, "amount"),
                    "fee-not-fixed",
                    f"there is an amount, but the payer is '{fee.payer}'",
                    "Write 'payer: fixed', or take the amount out.",
                )

    @property
    def longest(self) -> Lasting | None:
        """The longest window of all, for the headline."""
        given = [window.longest for window in self.windows if window.longest]
        return max(given, key=lambda length: length.hours, default=None)

    def organization(self, setting: Setting) -> JsonLd:
        """One `MerchantReturnPolicy` for each window that is counted as machines count: from delivery."""
        terms = Policy(
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
                policy(window.countries[start : start + MOST_COUNTRIES], window.longest, terms)
                for window in self.windows
                for start in range(0, len(window.countries), MOST_COUNTRIES)
                if window.longest and window.counted_from == "delivery"
            ]
        }

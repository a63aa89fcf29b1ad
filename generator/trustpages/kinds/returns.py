"""Returns: how long a shopper may change their mind, who pays the way back, and when the money comes."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from trustpages.facts.amounts import Lasting, Percent, Price, Yes
from trustpages.facts.contact import Address, Country, Web
from trustpages.facts.fact import Fact, Prose, Words, about
from trustpages.kinds.kind import Flaw, Kind, Setting, Stage
from trustpages.schemaorg import JsonLd
from trustpages.schemaorg.returns import Policy, policy

Payer: TypeAlias = Literal["free", "buyer pays", "fixed"]
Cause: TypeAlias = Literal["changed_mind", "defect", "wrong_item", "late"]
Label: TypeAlias = Literal["in box", "to print", "buyer's own"]
MOST_COUNTRIES = 50
"""Google reads at most so many countries in one return policy."""


class Window(Fact):
    """How long goods may be sent back from certain countries: the law's days and the shop's own."""

    countries: Annotated[tuple[Country, ...], about("For orders from", ["GB"], min_length=1)]
    statutory: Annotated[Lasting | None, about("What the law gives", "14 days")] = None
    voluntary: Annotated[Lasting | None, about("What you give of your own accord", "30 days")] = (
        None
    )
    counted_from: Annotated[Literal["delivery", "order"], about("When the days start")] = "delivery"
    law: Annotated[
        Words | None, about("Which law it is", "Consumer Contracts Regulations 2013")
    ] = None
    withdrawal_url: Annotated[
        Web | None, about("The online function to withdraw, where the law wants one")
    ] = None

    @property
    def longest(self) -> Lasting | None:
        given = [length for length in (self.statutory, self.voluntary) if length]
        return max(given, key=lambda length: length.hours, default=None)


class Fee(Fact):
    """Who pays the way back for one cause."""

    payer: Annotated[Payer, about("Who pays", "buyer pays")]
    amount: Annotated[Price | None, about("How much, if it is fixed", "4.50 GBP")] = None
    label: Annotated[Label, about("Where the label comes from", "in box")]


class Fees(Fact):
    """Who pays, by cause."""

    changed_mind: Annotated[Fee, about("The customer changed their mind")]
    defect: Annotated[Fee, about("The goods are faulty")]
    wrong_item: Annotated[Fee, about("You sent the wrong goods")]
    late: Annotated[Fee, about("The goods came too late")]

    @property
    def by_cause(self) -> tuple[tuple[Cause, Fee], ...]:
        return (
            ("changed_mind", self.changed_mind),
            ("defect", self.defect),
            ("wrong_item", self.wrong_item),
            ("late", self.late),
        )


class Exchange(Fact):
    """Goods for other goods."""

    text: Annotated[Words, about("How an exchange goes")]
    stock_hold: Annotated[
        Lasting | None, about("How long you keep the new goods aside", "7 days")
    ] = None
    second_failure: Annotated[
        Words, about("If the exchange is wrong again", "You get your money back, no questions.")
    ]


class Exclusion(Fact):
    """Goods with other rules, and why."""

    what: Annotated[Words, about("Which goods", "Sheets cut to your drawing")]
    why: Annotated[Words, about("Why", "Nobody else can use them")]
    legal_basis: Annotated[Words | None, about("The law it rests on")] = None
    how_marked: Annotated[Words | None, about("How one sees it before the order")] = None


class ReturnStep(Fact):
    """One step of sending goods back."""

    title: Annotated[Words, about("The step in a few words", "Tell us")]
    text: Annotated[Prose, about("What to do")]


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
                policy(window.countries, window.longest, terms)
                for window in self.windows
                if window.longest and window.counted_from == "delivery"
            ]
        }

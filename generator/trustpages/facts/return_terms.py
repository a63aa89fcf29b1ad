"""The terms of a return: windows by country, who pays by cause, exchanges, goods with other rules."""

from typing import Annotated, Literal, TypeAlias

from trustpages.facts.amounts import Price
from trustpages.facts.contact import Country, Web
from trustpages.facts.durations import Lasting
from trustpages.facts.fact import Fact, Prose, Words, about

Payer: TypeAlias = Literal["free", "buyer pays", "fixed"]
Cause: TypeAlias = Literal["changed_mind", "defect", "wrong_item", "late"]
Label: TypeAlias = Literal["in box", "to print", "buyer's own"]


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

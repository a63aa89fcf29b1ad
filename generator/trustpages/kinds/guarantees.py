"""Guarantees: what the customer gets if something is wrong, how it is claimed, and who has the money."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import model_validator

from trustpages.fields import FieldGroup, Markdown, Name, Slug, Text, field_error, field_info
from trustpages.fields.amounts import Price
from trustpages.fields.contact import UrlField
from trustpages.fields.credentials import MAX_LEVEL_AGE
from trustpages.fields.datetime_fields import Day
from trustpages.fields.durations import DurationField
from trustpages.kinds.kind import DueFact, FieldProblem, Kind, OmittedPart, OrderStage

GuaranteeKind: TypeAlias = Literal[
    "advance-compensation", "quantity", "authenticity", "deposit", "other"
]
KINDS_WITH_HOLDER = frozenset({"advance-compensation", "deposit"})
"""Guarantees that are worth nothing unless it is known who has the money."""


class GuaranteeClaim(FieldGroup):
    """How the customer asks for it, and until when."""

    how: Annotated[Markdown, field_info("What the customer does", "Send a photo to the desk")]
    within: Annotated[
        DurationField | None, field_info("How long the customer may wait with it", "30 days")
    ] = None
    counted_from: Annotated[
        Literal["delivery", "order"] | None, field_info("What these days are counted from")
    ] = None

    @model_validator(mode="after")
    def _check_claim(self) -> "GuaranteeClaim":
        if self.within and not self.counted_from:
            raise field_error(
                "claim-without-start",
                "nothing says from which day the time for a claim is counted",
                "Add 'counted_from: delivery' or 'counted_from: order'.",
            )
        return self


class GuaranteeHolder(FieldGroup):
    """Who has the money that a guarantee is paid from."""

    by: Annotated[Literal["shop", "marketplace", "scheme"], field_info("Who has it", "marketplace")]
    name: Annotated[Name | None, field_info("Its name, if it is not the shop", "Maker Arcade")] = (
        None
    )
    url: Annotated[
        UrlField | None,
        field_info("Where they say so themselves", "https://marketplace.example/protection"),
    ] = None
    amount: Annotated[
        Price | None, field_info("How much lies there; shown for 90 days", "1500 GBP")
    ] = None
    as_of: Annotated[Day | None, field_info("The day on which all this was so", "2026-11-02")] = (
        None
    )
    terms: Annotated[Text | None, field_info("What it may be used for, and who decides that")] = (
        None
    )

    @model_validator(mode="after")
    def _check_holder(self) -> "GuaranteeHolder":
        outside = {"name": self.name, "url": self.url} if self.by != "shop" else {}
        needed = {**outside, "as_of": self.as_of} if outside or self.amount else {}
        lacking = [name for name, given in needed.items() if not given]
        if lacking:
            raise field_error(
                "holder-incomplete",
                f"the holder of the money has no {' and no '.join(map(repr, lacking))}",
                "Add who has it ('name'), where they say so ('url'), and the day on which you looked"
                " ('as_of').",
            )
        return self

    @property
    def amount_until(self) -> date | None:
        """The last day on which the amount is shown; None without one."""
        return self.as_of + MAX_LEVEL_AGE if self.amount and self.as_of else None


class GuaranteeEvidence(FieldGroup):
    """Something that shows that a guarantee is meant."""

    name: Annotated[Text, field_info("What it is", "The terms of the marketplace")]
    url: Annotated[
        UrlField | None, field_info("Where it can be seen", "https://marketplace.example/terms")
    ] = None
    as_of: Annotated[Day | None, field_info("The day of the paper", "2026-10-05")] = None


class Guarantee(FieldGroup):
    """One guarantee: if this happens, you get that within so long; to claim, do so."""

    kind: Annotated[GuaranteeKind, field_info("What sort of guarantee it is", "quantity")]
    title: Annotated[Text, field_info("The guarantee in a few words", "Short weight made good")]
    trigger: Annotated[
        Text,
        field_info("If what happens: read after 'If'", "a box holds less than its label says"),
    ]
    remedy: Annotated[
        Text | None,
        field_info("What the customer gets: read after 'you get'", "what is missing, or its price"),
    ] = None
    amount: Annotated[
        Price | None, field_info("How much, if it is a sum that is known before", "20 GBP")
    ] = None
    within: Annotated[
        DurationField,
        field_info("How soon after the claim, at the most", "3 business days", "promise refund"),
    ]
    claim: Annotated[GuaranteeClaim, field_info("How to claim it")]
    cap: Annotated[Price | None, field_info("The most that is paid for one order", "500 GBP")] = (
        None
    )
    holder: Annotated[GuaranteeHolder | None, field_info("Who has the money")] = None
    evidence: Annotated[
        tuple[GuaranteeEvidence, ...], field_info("What shows that it is meant")
    ] = ()
    excludes: Annotated[tuple[Text, ...], field_info("What it does not cover")] = ()
    since: Annotated[Day | None, field_info("Since when it has held", "2024-01-01")] = None
    until: Annotated[Day | None, field_info("The last day on which it is given", "2027-03-31")] = (
        None
    )

    def is_over(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and self.until < today


class Guarantees(Kind):
    """Guarantees: what the customer gets if something is wrong, how to claim it, and who has the money."""

    file: ClassVar[str] = "guarantees.md"
    path: ClassVar[str] = "guarantees/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Guarantees"
    footer_rank: ClassVar[int] = 9
    may_expire: ClassVar[bool] = True

    guarantees: Annotated[
        dict[Slug, Guarantee], field_info("Each guarantee under a name of its own", min_length=1)
    ]
    not_affected: Annotated[
        Text,
        field_info("That rights by law stay as they are", "Your rights by law stay as they are."),
    ]

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """A guarantee says what the customer gets, and money that stands ready has a holder."""
        for name, one in self.guarantees.items():
            if one.remedy is None and one.amount is None:
                yield FieldProblem(
                    ("guarantees", name),
                    "guarantee-without-remedy",
                    f"the guarantee '{name}' does not say what the customer gets",
                    "Add 'remedy:', such as 'all your money back', or 'amount:', such as '20 GBP'.",
                )
            if one.kind in KINDS_WITH_HOLDER and one.holder is None:
                yield FieldProblem(
                    ("guarantees", name),
                    "guarantee-without-holder",
                    f"the guarantee '{name}' does not say who has the money",
                    "Add 'holder: {by: shop}' if you have it yourself; else 'holder:' with 'by',"
                    " 'name', 'url' and 'as_of'.",
                )
            if one.since and one.until and one.until < one.since:
                yield FieldProblem(
                    ("guarantees", name, "until"),
                    "ends-before-start",
                    "the guarantee ends before it starts",
                    "Swap the two dates.",
                )

    def expiry_reason(self, today: date) -> str:
        """The page is there as long as one of its guarantees is given."""
        days = [one.until for one in self.guarantees.values() if one.until and one.is_over(today)]
        if len(days) < len(self.guarantees):
            return ""
        return f"its last guarantee ended on {max(days)}"

    def find_omitted_parts(self, today: date) -> Iterator[OmittedPart]:
        """Guarantees that have ended, and amounts that were looked up too long ago."""
        for name, one in self.guarantees.items():
            if one.is_over(today):
                yield OmittedPart(
                    ("guarantees", name), f"'{one.title}'", f"it ended on {one.until}"
                )
                continue
            last = one.holder.amount_until if one.holder else None
            if last and last < today:
                yield OmittedPart(
                    ("guarantees", name, "holder", "amount"),
                    f"the amount that stands behind '{one.title}'",
                    f"it was looked up more than {MAX_LEVEL_AGE.days} days ago",
                )

    def list_due_dates(self) -> Iterator[DueFact]:
        """The last day of each guarantee, and of each amount that somebody has looked up."""
        for name, one in self.guarantees.items():
            if one.until:
                yield DueFact(
                    ("guarantees", name, "until"),
                    one.until,
                    f"the guarantee '{one.title}'",
                    "it is left out",
                    "Move 'until' if you go on giving it.",
                )
            last = one.holder.amount_until if one.holder else None
            if last and not (one.until and one.until < last):
                yield DueFact(
                    ("guarantees", name, "holder", "as_of"),
                    last,
                    f"the amount that stands behind '{one.title}'",
                    f"it is left out, being more than {MAX_LEVEL_AGE.days} days old",
                    "Look it up again, and write the day under 'as_of'.",
                )

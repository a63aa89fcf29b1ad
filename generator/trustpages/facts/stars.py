"""Service stars: how many, measured or assessed on what, by whom, and how they changed."""

from datetime import date
from typing import Annotated, Literal

from pydantic import model_validator

from trustpages.facts.amounts import Whole
from trustpages.facts.fact import Fact, Words, about, fault
from trustpages.facts.moments import Day

MOST = 5
Level = Annotated[Whole, about("0 to 5", "4", ge=0, le=MOST)]


class Sample(Fact):
    """How many cases the stars rest on."""

    n: Annotated[Whole, about("So many cases were counted", "212", ge=1)]
    of: Annotated[Whole, about("Of so many in the period", "240", ge=1)]

    @model_validator(mode="after")
    def _part(self) -> "Sample":
        if self.n > self.of:
            raise fault(
                "sample-too-large",
                f"{self.n} of {self.of} is more than there were",
                "'n' is what was counted, 'of' is all there were.",
            )
        return self


class Period(Fact):
    """From a day to a day, both counted."""

    starts: Annotated[Day, about("First day", "2026-04-01")]
    ends: Annotated[Day, about("Last day", "2026-09-30")]

    @model_validator(mode="after")
    def _forwards(self) -> "Period":
        if self.ends < self.starts:
            raise fault(
                "ends-before-start", "the period ends before it starts", "Swap the two dates."
            )
        return self


class Change(Fact):
    """A change of level, up or down; both are kept."""

    day: Annotated[Day, about("The day of the change", "2026-04-01")]
    before: Annotated[Level, about("Stars before", "3")]
    after: Annotated[Level, about("Stars after", "4")]
    why: Annotated[Words, about("Why", "98 of 100 visits on time")]


class Stars(Fact):
    """The stars of one person."""

    level: Annotated[Level, about("Stars from 0 to 5", "4")]
    basis: Annotated[Literal["measured", "assessed"], about("Counted, or judged by somebody")]
    sample: Annotated[Sample, about("How many cases they rest on")]
    counted: Annotated[Words, about("What was counted", "visits")]
    period: Annotated[Period, about("The period that was counted")]
    awarded_by: Annotated[str, about("Who awards them", "Amara Okafor, general manager")]
    awarded_on: Annotated[Day, about("The day they were awarded", "2026-10-05")]
    valid_to: Annotated[Day, about("The last day they hold", "2027-03-31")]
    history: Annotated[tuple[Change, ...], about("Every change, up and down")] = ()

    def lapsed(self, today: date) -> bool:
        """Whether they no longer hold."""
        return self.valid_to < today


class Step(Fact):
    """What it takes to reach a number of stars."""

    stars: Annotated[Level, about("Number of stars", "5")]
    requires: Annotated[
        Words, about("What it takes", "98 % of visits on time, no complaint upheld")
    ]


class StarsPolicy(Fact):
    """How stars are awarded; it stands on the staff page."""

    min_sample: Annotated[Whole, about("Fewest cases for stars to be shown", "10", ge=1)] = 10
    how: Annotated[Words, about("How stars are awarded, in a few sentences")]
    levels: Annotated[tuple[Step, ...], about("What each level takes", min_length=1)]
    reviewed_every: Annotated[
        Words, about("How often they are looked at again", "every six months")
    ]

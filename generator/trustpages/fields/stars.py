"""Service stars: how many, measured or assessed on what, by whom, and how they changed."""

from datetime import date
from typing import Annotated, Literal

from pydantic import model_validator

from trustpages.fields import FieldGroup, Text, field_error, field_info
from trustpages.fields.amounts import WholeNumber
from trustpages.fields.datetime_fields import Day

MIN_STAR_SAMPLE = 10
"""Stars need so many cases where the shop's own policy does not ask for more (domain rule B.7)."""
MAX_STARS = 5
StarLevel = Annotated[WholeNumber, field_info("0 to 5", "4", ge=0, le=MAX_STARS)]


class StarSample(FieldGroup):
    """How many cases the stars rest on."""

    n: Annotated[WholeNumber, field_info("So many cases were counted", "212", ge=1)]
    of: Annotated[WholeNumber, field_info("Of so many in the period", "240", ge=1)]

    @model_validator(mode="after")
    def _check_sample_size(self) -> "StarSample":
        if self.n > self.of:
            raise field_error(
                "sample-too-large",
                f"{self.n} of {self.of} is more than there were",
                "'n' is what was counted, 'of' is all there were.",
            )
        return self


class StarPeriod(FieldGroup):
    """From a day to a day, both counted."""

    starts: Annotated[Day, field_info("First day", "2026-04-01")]
    ends: Annotated[Day, field_info("Last day", "2026-09-30")]

    @model_validator(mode="after")
    def _check_period_dates(self) -> "StarPeriod":
        if self.ends < self.starts:
            raise field_error(
                "ends-before-start", "the period ends before it starts", "Swap the two dates."
            )
        return self


class StarChange(FieldGroup):
    """A change of level, up or down; both are kept."""

    day: Annotated[Day, field_info("The day of the change", "2026-04-01")]
    before: Annotated[StarLevel, field_info("Stars before", "3")]
    after: Annotated[StarLevel, field_info("Stars after", "4")]
    why: Annotated[Text, field_info("Why", "98 of 100 visits on time")]


class Stars(FieldGroup):
    """The stars of one person."""

    level: Annotated[StarLevel, field_info("Stars from 0 to 5", "4")]
    basis: Annotated[Literal["measured", "assessed"], field_info("Counted, or judged by somebody")]
    sample: Annotated[StarSample, field_info("How many cases they rest on")]
    counted: Annotated[Text, field_info("What was counted", "visits")]
    period: Annotated[StarPeriod, field_info("The period that was counted")]
    awarded_by: Annotated[
        str | None, field_info("Who awards them", "Amara Okafor, general manager")
    ]
    awarded_on: Annotated[Day, field_info("The day they were awarded", "2026-10-05")]
    valid_to: Annotated[Day, field_info("The last day they hold", "2027-03-31")]
    history: Annotated[tuple[StarChange, ...], field_info("Every change, up and down")] = ()

    def is_expired(self, today: date) -> bool:
        """Whether they no longer hold."""
        return self.valid_to < today


class StarRequirement(FieldGroup):
    """What it takes to reach a number of stars."""

    stars: Annotated[StarLevel, field_info("Number of stars", "5")]
    requires: Annotated[
        Text, field_info("What it takes", "98 % of visits on time, no complaint upheld")
    ]


class StarsPolicy(FieldGroup):
    """How stars are awarded; it stands on the staff page."""

    min_sample: Annotated[
        WholeNumber, field_info("Fewest cases for stars to be shown", "10", ge=1)
    ] = 10
    how: Annotated[Text, field_info("How stars are awarded, in a few sentences")]
    levels: Annotated[
        tuple[StarRequirement, ...], field_info("What each level takes", min_length=1)
    ]
    reviewed_every: Annotated[
        Text, field_info("How often they are looked at again", "every six months")
    ]

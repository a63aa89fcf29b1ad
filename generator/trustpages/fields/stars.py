"""Service stars: what each level takes, and levels that somebody awards where no cases are counted."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Annotated

from pydantic import model_validator

from trustpages.fields import (
    FieldGroup,
    Name,
    Slug,
    Text,
    check_with,
    field_error,
    field_info,
    parse_with,
)
from trustpages.fields.amounts import Percent, WholeNumber
from trustpages.fields.cases import CaseCount
from trustpages.fields.datetime_fields import Day
from trustpages.fields.durations import Duration

MAX_STARS = 5
_MONTHS_PATTERN = re.compile(r"(\d{1,2})\s*(months?|years?)", re.IGNORECASE)
_RATING_PATTERN = re.compile(r"[1-5](\.\d{1,2})?")
_MONTHS_PER_YEAR = 12
_MAX_MONTHS = 60
StarLevel = Annotated[WholeNumber, field_info("0 to 5", "4", ge=0, le=MAX_STARS)]


def _parse_months(text: str) -> Duration:
    found = _MONTHS_PATTERN.fullmatch(text)
    months = (
        int(found[1]) * (_MONTHS_PER_YEAR if found[2].lower().startswith("y") else 1)
        if found
        else 0
    )
    if not 1 <= months <= _MAX_MONTHS:
        raise field_error(
            "whole-months",
            f"'{text}' is not a number of whole months",
            "Write 1 to 60 months, such as '6 months'.",
        )
    return Duration(months, "months")


def _parse_rating(text: str) -> Decimal:
    if not _RATING_PATTERN.fullmatch(text) or Decimal(text) > MAX_STARS:
        raise field_error(
            "rating",
            f"'{text}' is not an average of ratings from 1 to 5",
            "Write it with a point, such as 4.8.",
            instead=text.replace(",", ".")
            if _RATING_PATTERN.fullmatch(text.replace(",", "."))
            else "",
        )
    return Decimal(text)


WholeMonths = Annotated[
    Duration, *parse_with(_parse_months, "A number of whole months.", "6 months")
]
Rating = Annotated[Decimal, *parse_with(_parse_rating, "An average from 1 to 5.", "4.8")]


class StarChange(FieldGroup):
    """A change of an awarded level, up or down; both are kept."""

    day: Annotated[Day, field_info("The day of the change", "2026-04-01")]
    before: Annotated[StarLevel, field_info("Stars before", "3")]
    after: Annotated[StarLevel, field_info("Stars after", "4")]
    why: Annotated[Text, field_info("Why", "98 of 100 visits on time")]


class AwardedStars(FieldGroup):
    """The stars of a person whose cases are not counted: somebody awards them, and says on what basis."""

    level: Annotated[StarLevel, field_info("Stars from 0 to 5", "4")]
    basis: Annotated[
        Text, field_info("What they were awarded for", "ten finished rooms, looked at together")
    ]
    awarded_by: Annotated[Name, field_info("Who awards them", "Amara Okafor, general manager")]
    awarded_on: Annotated[Day, field_info("The day they were awarded", "2026-10-05")]
    valid_to: Annotated[Day, field_info("The last day they hold", "2027-03-31")]
    history: Annotated[tuple[StarChange, ...], field_info("Every change, up and down")] = ()

    def is_expired(self, today: date) -> bool:
        """Whether they no longer hold."""
        return self.valid_to < today


class StarRequirement(FieldGroup):
    """What it takes to reach a number of stars: every threshold that is stated has to hold."""

    stars: Annotated[WholeNumber, field_info("Number of stars", "5", ge=1, le=MAX_STARS)]
    on_time: Annotated[
        Percent | None, field_info("At least this share of the cases in the promised time", "98%")
    ] = None
    upheld: Annotated[
        WholeNumber | None, field_info("At most so many complaints that were upheld", "0")
    ] = None
    rating: Annotated[
        Rating | None, field_info("At least this average of the customers' ratings", "4.8")
    ] = None
    requires: Annotated[
        Text | None,
        field_info("What it takes, in words, where somebody awards them", "a master's certificate"),
    ] = None

    @property
    def is_computed(self) -> bool:
        """Whether counted cases can reach it."""
        return any(one is not None for one in (self.on_time, self.upheld, self.rating))

    def is_met(self, count: CaseCount) -> bool:
        """Whether every threshold holds; an average needs at least one rating."""
        return (
            self.is_computed
            and (self.on_time is None or count.on_time * 100 >= self.on_time * count.cases)
            and (self.upheld is None or count.upheld <= self.upheld)
            and (
                self.rating is None
                or (count.rated > 0 and count.rating_sum >= self.rating * count.rated)
            )
        )

    @model_validator(mode="after")
    def _check_threshold(self) -> "StarRequirement":
        if not self.is_computed and not self.requires:
            raise field_error(
                "level-without-threshold",
                f"nothing says what {self.stars} stars take",
                "Add 'on_time: 98%', 'upheld: 0' or 'rating: 4.8'.",
            )
        return self

    def asks_less_than(self, lower: "StarRequirement") -> bool:
        """Whether a lower level asks for something that this one does not ask for."""
        if not (self.is_computed and lower.is_computed):
            return False
        return (
            _is_weaker(self.on_time, lower.on_time)
            or _is_weaker(self.rating, lower.rating)
            or _is_weaker(_negate(self.upheld), _negate(lower.upheld))
        )


def _negate(number: int | None) -> int | None:
    return None if number is None else -number


def _is_weaker(own: Decimal | int | None, other: Decimal | int | None) -> bool:
    return other is not None and (own is None or own < other)


def _check_levels(levels: tuple[StarRequirement, ...]) -> tuple[StarRequirement, ...]:
    for lower, upper in pairwise(sorted(levels, key=lambda one: one.stars)):
        if lower.stars == upper.stars:
            raise field_error(
                "level-twice",
                f"{upper.stars} stars stand here twice",
                "Take one of the two levels out, or correct its number.",
            )
        if upper.asks_less_than(lower):
            raise field_error(
                "level-asks-less",
                f"{upper.stars} stars ask for less than {lower.stars} stars",
                f"Let {upper.stars} stars ask at least for everything that {lower.stars} stars ask for.",
            )
    return levels


class StarsPolicy(FieldGroup):
    """How stars are awarded; it stands on the staff page."""

    period: Annotated[
        WholeMonths | None,
        field_info("So many months are counted, up to the last full one", "6 months"),
    ] = None
    min_sample: Annotated[
        WholeNumber, field_info("Fewest cases for stars to be shown", "10", ge=1)
    ] = 10
    how: Annotated[Text, field_info("How stars are awarded, in a few sentences")]
    services: Annotated[
        dict[Slug, Text],
        field_info(
            "What is counted, by the names in the column 'service' of record/cases.csv",
            {"visit": "visits", "desk": "desk cases"},
        ),
    ] = {}  # noqa: RUF012 - pydantic copies it
    levels: Annotated[
        tuple[StarRequirement, ...],
        field_info("What each level takes", min_length=1),
        check_with(_check_levels),
    ]
    reviewed_every: Annotated[
        Text | None, field_info("How often awarded stars are looked at again", "every six months")
    ] = None

    def list_services(self, names: Iterable[str]) -> tuple[str, ...]:
        """The words for some services, by their names."""
        return tuple(self.services[name] for name in names)

    def list_levels(self) -> tuple[StarRequirement, ...]:
        """The levels, the highest first."""
        return tuple(sorted(self.levels, key=lambda one: -one.stars))

"""Counts as authors write them: a number, or a band between two numbers."""

import re
from dataclasses import dataclass
from typing import Annotated

from trustpages.fields import field_error, parse_with

_RANGE_PATTERN = re.compile(r"(\d{1,9})(?:\s*(?:to|-|–|—)\s*(\d{1,9}))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CountRange:
    """A count that is known to lie between two numbers, both of them included."""

    least: int
    most: int


def _parse_count_range(text: str) -> CountRange:
    found = _RANGE_PATTERN.fullmatch(text)
    if not found:
        raise field_error(
            "count-range",
            f"'{text}' is neither a count nor a band between two counts",
            "Write two whole numbers, such as '120 to 150', or one.",
        )
    least, most = int(found[1]), int(found[2] or found[1])
    if least > most:
        raise field_error(
            "count-range",
            f"'{text}' runs backwards",
            "Write the smaller number first.",
            instead=f"{most} to {least}",
        )
    return CountRange(least, most)


CountRangeField = Annotated[
    CountRange,
    *parse_with(_parse_count_range, "A count, or from so many to so many.", "120 to 150"),
]

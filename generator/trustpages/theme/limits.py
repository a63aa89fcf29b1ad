"""How much of a shop a theme has a place for, and what a shop is told that has more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

from trustpages.diagnostics import Place, Problem
from trustpages.fields import FieldGroup, field_info

_ONE = {"people": "member of staff", "zones": "shipping zone"}
_MANY = {"people": "members of staff", "zones": "shipping zones"}


class Limits(FieldGroup):
    """The most that a theme was drawn for; a key that is not stated has no bound."""

    people: Annotated[int | None, field_info("Members of staff at most", 1, ge=1)] = None
    zones: Annotated[int | None, field_info("Shipping zones at most", 3, ge=1)] = None

    def list_exceeded(self, counts: Mapping[str, int]) -> tuple[str, ...]:
        """The keys of which a shop has more than the theme has a place for; `counts` is what it has."""
        bounds = {"people": self.people, "zones": self.zones}
        return tuple(
            key for key, bound in bounds.items() if bound is not None and counts.get(key, 0) > bound
        )


def report_exceeded_limits(
    limits: Limits, counts: Mapping[str, int], fitting: Sequence[str], place: Place
) -> Iterator[Problem]:
    """A warning for each bound of a theme that a shop exceeds.

    `fitting` are the built-in themes that have a place for all of it; `place` is the setting that names
    the theme.
    """
    bounds = {"people": limits.people or 0, "zones": limits.zones or 0}
    for key in limits.list_exceeded(counts):
        yield Problem(
            "theme-limits",
            f"the theme has no place for {_format_next(bounds[key])} {_ONE[key]}, and the shop has"
            f" {counts[key]} {_MANY[key]}",
            place,
            f"Choose another theme: {', '.join(fitting)}." if fitting else "Choose another theme.",
            "warning",
        )


def _format_next(bound: int) -> str:
    """The first one beyond a bound in words: "a second"."""
    words = {1: "second", 2: "third", 3: "fourth", 4: "fifth", 5: "sixth"}
    return f"a {words[bound]}" if bound in words else f"more than {bound}"

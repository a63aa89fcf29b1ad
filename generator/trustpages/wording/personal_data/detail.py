"""What a detector finds of a person in a text, and what a shop states itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Family: TypeAlias = Literal[
    "telephone", "mail", "address", "name", "identity", "account", "order", "plate"
]
"""What sort of detail it is; each has a detector of its own."""


@dataclass(frozen=True, slots=True, order=True)
class Detail:
    """A piece of a text that tells who somebody is; `kind` says in words what it is, never which."""

    start: int
    stop: int
    family: Family
    kind: str


@dataclass(frozen=True, slots=True)
class StatedDetails:
    """Whom and what the fields of a shop state, in lower case, to hold words against.

    `phones` are digits, `mails` addresses, `streets` those of all postal addresses without blanks; `names`
    the words of the names of people and companies; `country` is the shop's own (ISO 3166, "" if it is not
    known). `numbers` are letters and digits of all other values that hold a digit; `not_private` the texts
    that the owner says are nobody's secret.
    """

    phones: frozenset[str] = frozenset()
    mails: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    country: str = ""
    numbers: frozenset[str] = frozenset()
    not_private: tuple[str, ...] = ()

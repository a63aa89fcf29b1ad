"""The people of the shop: each person's page and badge, and the page of them all with the policy of stars."""

from trustpages.kinds.person.facts import Person, Staff, find_hidden_name
from trustpages.kinds.person.mentions import (
    NamedPerson,
    find_departed_people,
    find_unknown_people,
)

__all__ = [
    "NamedPerson",
    "Person",
    "Staff",
    "find_departed_people",
    "find_hidden_name",
    "find_unknown_people",
]

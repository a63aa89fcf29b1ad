"""Other files that name a person: somebody whom nobody knows, or who has left."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from trustpages.document import Loc
from trustpages.kinds.kind import FieldProblem, SiteFacts, suggest_names
from trustpages.kinds.person.facts import Person

NamedPerson: TypeAlias = tuple[Loc, str | None]
"""A place that names a person, and their slug in staff/; None where nobody is named."""
REPLACEMENT_HINT = "Name the person who does it now, or take the name out."


def find_unknown_people(named: Iterable[NamedPerson], site: SiteFacts) -> Iterator[FieldProblem]:
    """A problem for each named person who has no file in staff/."""
    known = site.list_slugs(Person)
    for loc, name in named:
        if not name or name in known:
            continue
        message = f"there is nobody called '{name}' in the folder staff"
        hint = suggest_names(name, known) or "Write a file for them in that folder first."
        if name in site.list_withdrawn_slugs(Person):
            message, hint = f"the page of '{name}' was withdrawn", REPLACEMENT_HINT
        yield FieldProblem(loc, "unknown-person", message, hint)


def find_departed_people(named: Iterable[NamedPerson], site: SiteFacts) -> Iterator[FieldProblem]:
    """A notice for each named person who has left the shop."""
    for loc, name in named:
        person = site.find_facts(Person, name) if name else None
        if person and person.has_left(site.today):
            yield FieldProblem(
                loc,
                "person-left",
                f"{person.title} is named here, but left on {person.status.day}",
                REPLACEMENT_HINT,
                notice=True,
            )

"""The days on which something in the content lapses or has to be looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from trustpages.diagnostics import DueDate
from trustpages.document import Document, Loc
from trustpages.fields import FieldGroup, walk_fields
from trustpages.fields.datetime_fields import HoursException, ReviewMark
from trustpages.kinds.kind import DueFact, FieldProblem, Kind
from trustpages.model.settings import SiteSettings
from trustpages.model.site import Entry


def collect_due_dates(
    settings: SiteSettings, document: Document, entries: Iterable[Entry], today: date
) -> tuple[DueDate, ...]:
    """Everything that is due today or later, the next first; `document` holds the settings."""
    due = [_locate_fact(fact, document) for fact in settings.list_due_dates()]
    for entry in entries:
        facts = (
            *entry.stated_facts.list_due_dates(),
            *_list_exceptions(entry.stated_facts),
            *_list_reviews(entry.stated_facts),
        )
        due += [_locate_fact(fact, entry.document) for fact in facts]
    return tuple(sorted(one for one in due if one.last_day >= today))


def _list_exceptions(facts: FieldGroup) -> Iterator[DueFact]:
    """Every span of days with other hours, wherever it stands."""
    for loc, value, _ in walk_fields(facts, holding=HoursException):
        if isinstance(value, HoursException):
            yield DueFact(
                loc,
                value.last_day,
                f"the other hours for '{value.reason}'",
                "the regular hours hold again",
                "Move the day, if it takes longer.",
            )


def _list_reviews(facts: Kind) -> Iterator[DueFact]:
    for loc, day, what in iterate_reviews(facts):
        yield DueFact(
            loc,
            day,
            what,
            "it counts as not looked at",
            "Read it, put right what has changed, and move 'review_by'.",
        )


def find_overdue_reviews(facts: Kind, today: date) -> Iterator[FieldProblem]:
    """A notice for each `review_by` that is over; nothing leaves the page."""
    for loc, day, what in iterate_reviews(facts):
        if day < today:
            yield FieldProblem(
                loc,
                "review-overdue",
                f"{what} was to be looked at again by {day}",
                "Read it, put right what has changed, and move 'review_by'.",
                notice=True,
            )


def iterate_reviews(facts: Kind) -> Iterator[tuple[Loc, date, str]]:
    """Each `review_by` among the facts with its place, its day and what it is about, in words."""
    groups: dict[Loc, object] = {(): facts}
    for loc, value, _ in walk_fields(facts, holding=ReviewMark):
        if isinstance(value, FieldGroup):
            groups[loc] = value
        elif isinstance(value, date):
            yield loc, value, _describe_group(groups[loc[:-1]])


def _describe_group(group: object) -> str:
    name = getattr(group, "title", None) or getattr(group, "name", "")
    return f"the page '{name}'" if isinstance(group, Kind) else f"'{name}'"


def _locate_fact(fact: DueFact, document: Document) -> DueDate:
    return DueDate(
        fact.last_day, document.find_key_place(fact.loc), fact.what, fact.effect, fact.hint
    )

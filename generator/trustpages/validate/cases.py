"""Counted cases against the rest of the shop: people, services, and months that have not come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem
from trustpages.document import Content, Document
from trustpages.fields.cases import CASES_PATH, NO_CASES, CaseRow, Cases, fold_name, read_cases
from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind, SiteFacts, suggest_names
from trustpages.model.site import Entry


def parse_cases(content: Content, cache: BuildCache) -> tuple[Cases, tuple[Problem, ...]]:
    """The rows of the shop's table of cases, and what is wrong with its cells."""
    table = content.tables.get(CASES_PATH)
    if table is None:
        return NO_CASES, ()
    return cache.get_or_compute("validate.cases", CASES_PATH, read_cases, table)


def check_cases(facts: SiteFacts, content: Content) -> Iterator[Problem]:
    """Rows that name nobody, or a service that nothing describes; and cases that count for nothing."""
    if not facts.cases.stated:
        return
    services = _find_services(facts)
    if services is None and not _states_policy(content):
        yield _report_missing_policy(content)
    for row in facts.cases.rows:
        yield from _check_person(row, facts)
        if services is not None and row.service not in services:
            yield _report_unknown_service(row, services)
        if row.month > facts.today:
            yield _report_month_ahead(row, facts.today)


def list_case_names(entries: Iterable[Entry]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """People and services by their own names, and by what their files call them in any language.

    Names are folded as by `fold_name`.
    """
    people: dict[str, str] = {}
    services: dict[str, str] = {}
    for entry in entries:
        if KINDS[entry.kind].has_cases:
            for name in (entry.slug, *entry.facts.list_case_aliases(), *_list_titles(entry)):
                people.setdefault(fold_name(name), entry.slug)
        for service in entry.facts.list_case_services() or ():
            words = (
                one.find_text(("stars", "services", service)) for one in _list_documents(entry)
            )
            for name in (service, *filter(None, words)):
                services.setdefault(fold_name(name), service)
    return people, services


def _list_documents(entry: Entry) -> tuple[Document, ...]:
    return (entry.document, *entry.translations.values())


def _list_titles(entry: Entry) -> Iterator[str]:
    return filter(None, (one.find_text(("title",)) for one in _list_documents(entry)))


def _find_services(facts: SiteFacts) -> frozenset[str] | None:
    """The services that the shop's policy names; None where there is no policy that can be read."""
    stated = (one.list_case_services() for kind in facts.facts.values() for one in kind.values())
    return next((one for one in stated if one is not None), None)


def _states_policy(content: Content) -> bool:
    """Whether the shop has written a policy, even one with a fault that is told in its place."""
    kinds = {
        name
        for name, kind in KINDS.items()
        if kind.list_case_services is not Kind.list_case_services
    }
    return any(one.name in kinds and "stars" in one.data for one in content.documents)


def _check_person(row: CaseRow, facts: SiteFacts) -> Iterator[Problem]:
    kinds = [kind for kind in KINDS.values() if kind.has_cases]
    known = frozenset(slug for kind in kinds for slug in facts.list_slugs(kind))
    withdrawn = (slug for kind in kinds for slug in facts.list_withdrawn_slugs(kind))
    if row.person not in known and row.person not in withdrawn:
        yield Problem(
            "unknown-person",
            f"there is nobody called '{row.person}' in the folder staff",
            _locate(row, row.person),
            suggest_names(row.person, known) or "Write a file for them in that folder first.",
        )


def _report_unknown_service(row: CaseRow, services: frozenset[str]) -> Problem:
    meant = suggest_names(row.service, services)
    line = f"{row.service}: finished cases"
    return Problem(
        "unknown-service",
        f"nothing says what the service '{row.service}' is",
        _locate(row, row.service),
        f"{meant} If it is another one, add it under 'services:' in staff.md: {line}"
        if meant
        else f"Add it in staff.md, under 'stars:': 'services: {{{line}}}'.",
    )


def _report_month_ahead(row: CaseRow, today: date) -> Problem:
    return Problem(
        "month-ahead",
        f"{row.month:%Y-%m} has not come yet; today is {today}",
        row.place,
        "Correct the month, or add the line when the month is over.",
        "warning",
    )


def _report_missing_policy(content: Content) -> Problem:
    return Problem(
        "cases-without-policy",
        "cases are counted, and nothing says how many stars they come to",
        Place(f"{content.display_path}/{CASES_PATH}", 0),
        "Add to staff.md: 'stars: {period: 6 months, how: We count every case., services: {visit:"
        " visits}, levels: [{stars: 5, on_time: 98%, upheld: 0}]}', or delete this file.",
    )


def _locate(row: CaseRow, text: str) -> Place:
    """The place of a cell's text in the line of its row."""
    found = row.place.text.find(text, row.place.column - 1)
    return Place(row.place.file, row.place.line, max(found, 0) + 1, row.place.text)

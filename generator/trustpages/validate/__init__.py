"""Documents into one frozen site, or everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TypeAlias

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem, ProblemError, Withheld, sort_problems
from trustpages.document import Content, Document
from trustpages.fields import ShopConventions
from trustpages.fields.disruptions import Disruptions
from trustpages.kinds import KINDS, identify_kind
from trustpages.kinds.kind import SiteFacts
from trustpages.model.settings import SiteSettings
from trustpages.model.site import Entry, Site
from trustpages.validate.cases import check_cases, list_case_names, parse_cases
from trustpages.validate.claims import check_claims
from trustpages.validate.classify import (
    ClassifiedDocuments,
    check_withdrawn_pages,
    classify_documents,
)
from trustpages.validate.cross_references import (
    check_cross_references,
    check_dates,
    check_logo_file,
    collect_promise_values,
    collect_site_facts,
    convert_field_problems,
    resolve_promises,
)
from trustpages.validate.due_dates import collect_due_dates, find_overdue_reviews
from trustpages.validate.field_errors import validate_document
from trustpages.validate.opening_hours import check_hours
from trustpages.validate.order_details import check_order_details, hide_order_details
from trustpages.validate.own_words import check_own_words
from trustpages.validate.personal_details import check_personal_details, hide_personal_details
from trustpages.validate.personal_masks import mask_personal_details
from trustpages.validate.placeholders import collect_placeholders
from trustpages.validate.portraits import check_portraits
from trustpages.validate.settings_alone import parse_settings_alone
from trustpages.validate.spoken_languages import check_spoken_languages
from trustpages.validate.text_checks import list_text_problems
from trustpages.validate.translations import check_translation
from trustpages.validate.unused_files import find_unused_files
from trustpages.validate.visibility import (
    Visibility,
    find_required_drafts,
    select_entries,
)
from trustpages.wording.personal_data import OrderFile, count_orders

DEFAULT_LANGUAGE = "en"
"""Stands for the language of a site whose settings cannot be read."""
BuildTime: TypeAlias = date | datetime
"""A day as it is, or an instant that becomes a day in the shop's time zone."""


@dataclass(frozen=True, slots=True)
class _ParsedEntries:
    """What could be typed so far, and what was wrong."""

    settings: SiteSettings | None
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def validate_content(
    content: Content,
    moment: BuildTime,
    choice: Visibility = Visibility(),  # noqa: B008 - it is frozen
    cache: BuildCache | None = None,
    orders: OrderFile | None = None,
) -> Site:
    """Type every document, check it against the others, and leave out what is not published today.

    `orders` is the shop's own export, which no word may repeat. Raises `ProblemError` with every fault of
    every document; where some could not be read, with those of each other document on its own.
    """
    cache = cache or BuildCache()
    if content.problems:
        unread = [*content.problems, *_check_readable_documents(content, moment, cache)]
        raise ProblemError(hide_order_details(unread, orders))
    classified, problems = classify_documents(content)
    parsed = _parse_documents(classified, cache)
    today = resolve_build_date(moment, parsed.entries)
    cases, case_problems = parse_cases(content, cache)
    facts = collect_site_facts(
        parsed.entries,
        _list_active_names(classified),
        today,
        cases,
        _collect_disruptions(parsed.entries, choice),
    )
    problems = hide_personal_details(
        (
            *problems,
            *parsed.problems,
            *case_problems,
            *_check_entry_fields(parsed.entries, today),
            *_check_site(content, classified, parsed, facts, cache),
            *check_order_details(parsed.entries, orders, cache, _list_not_private(parsed)),
            *find_required_drafts(parsed.entries, choice),
        ),
        parsed.entries,
        _list_not_private(parsed),
    )
    problems = hide_order_details(problems, orders, parsed.entries, _list_not_private(parsed))
    errors = tuple(problem for problem in problems if problem.level == "error")
    if errors or parsed.settings is None or classified.settings is None:
        raise ProblemError(problems)
    selected = select_entries(parsed.entries, facts, choice, cache)
    return Site(
        settings=parsed.settings,
        document=classified.settings,
        entries=selected.visible,
        today=today,
        files=content.files,
        withheld=_sort_withheld(selected.withheld),
        warnings=sort_problems(problems),
        placeholders=collect_placeholders(
            classified.settings, (*selected.visible, *selected.pending), cache
        ),
        pending=selected.pending,
        expired=selected.expired,
        due_dates=collect_due_dates(
            parsed.settings,
            classified.settings,
            (*selected.visible, *selected.pending),
            today,
        ),
        disruptions=facts.disruptions,
        cases=cases,
        compared_orders=count_orders(orders) if orders else None,
    )


@dataclass(frozen=True, slots=True)
class ReadableEntries:
    """What could be typed of a content folder that is not sound.

    `names` are those of all files of a kind, whether they could be read or not; `languages` those of the
    site, the original first; `not_private` what the owner says is nobody's secret.
    """

    entries: tuple[Entry, ...]
    names: tuple[str, ...]
    languages: tuple[str, ...]
    not_private: tuple[str, ...] = ()


def parse_readable_entries(content: Content, cache: BuildCache) -> ReadableEntries:
    """Type the documents that could be read; none where the name of a file is wrong."""
    if _list_misnamed_files(content):
        return ReadableEntries((), (), ())
    classified, _ = classify_documents(content)
    parsed = _parse_documents(classified.without(content.unreadable), cache)
    languages = parsed.settings.languages if parsed.settings else (DEFAULT_LANGUAGE,)
    names = tuple(name for _, name, _ in classified.originals)
    return ReadableEntries(parsed.entries, names, languages, _list_not_private(parsed))


def collect_case_names(content: Content) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The people and services of whom cases are counted, by every name that an export may use for them."""
    readable = parse_readable_entries(content, BuildCache())
    return list_case_names(readable.entries)


def _list_misnamed_files(content: Content) -> set[str]:
    """The files that are told of, though they could be read."""
    unread = {
        document.display_path
        for document in content.documents
        if document.path in content.unreadable
    }
    return {problem.place.file for problem in content.problems} - unread


def _check_site(
    content: Content,
    classified: ClassifiedDocuments,
    parsed: _ParsedEntries,
    facts: SiteFacts,
    cache: BuildCache,
) -> Iterator[Problem]:
    """What is wrong between the files, and with the words of each."""
    if parsed.settings and classified.settings:
        yield from check_logo_file(parsed.settings, classified.settings, content)
        yield from check_spoken_languages(
            parsed.entries, parsed.settings, classified.settings, cache
        )
    yield from check_cross_references(parsed.entries, content, facts, cache)
    yield from check_dates(parsed.entries, facts.today, cache)
    yield from check_cases(facts, content)
    yield from check_portraits(parsed.entries, content, cache)
    yield from check_withdrawn_pages(parsed.entries)
    yield from find_unused_files(content)
    yield from _check_texts(content, cache)
    yield from check_claims(parsed.entries, cache)
    language = parsed.settings.languages[0] if parsed.settings else ""
    yield from check_own_words(parsed.entries, language, cache)
    # what a file states is unknown until it is typed, so its own numbers would be told as a customer's
    all_are_typed = len(parsed.entries) == len(classified.originals)
    for problem in check_personal_details(parsed.entries, cache, _list_not_private(parsed)):
        if all_are_typed or problem.level == "error":
            yield problem


def _list_not_private(parsed: _ParsedEntries) -> tuple[str, ...]:
    return parsed.settings.not_private if parsed.settings else ()


def _check_texts(content: Content, cache: BuildCache) -> Iterator[Problem]:
    for document in content.documents:
        yield from cache.get_or_find(
            "validate.texts", document.path, list_text_problems, document.without_body
        )


def _check_readable_documents(
    content: Content, moment: BuildTime, cache: BuildCache
) -> Iterator[Problem]:
    """The faults of the documents that could be read, but for those that the other files may explain."""
    classified, problems = classify_documents(content)
    readable = classified.without(content.unreadable)
    parsed = _parse_documents(readable, cache)
    today = resolve_build_date(moment, parsed.entries)
    named = {problem.place.file for problem in content.problems}
    explained = {"unknown-promise"} | ({"missing-file"} if _list_misnamed_files(content) else set())
    for problem in (*problems, *parsed.problems, *_check_entry_fields(parsed.entries, today)):
        if problem.place.file not in named and problem.code not in explained:
            yield problem


def _collect_disruptions(entries: tuple[Entry, ...], choice: Visibility) -> Disruptions:
    """What all entries change for a while, except drafts, whether they are shown already or not."""
    return tuple(
        disruption
        for entry in entries
        if not entry.facts.draft or choice.drafts
        for disruption in entry.facts.list_disruptions(entry.name)
    )


def _list_active_names(classified: ClassifiedDocuments) -> list[str]:
    return [name for kind, name, _ in classified.originals if not KINDS[kind].marker_field]


def _sort_withheld(withheld: tuple[Withheld, ...]) -> tuple[Withheld, ...]:
    return tuple(sorted(withheld, key=lambda one: (one.place, one.what)))


def _parse_documents(classified: ClassifiedDocuments, cache: BuildCache) -> _ParsedEntries:
    settings, problems = (
        (None, ())
        if classified.settings is None
        else validate_document(SiteSettings, classified.settings, cache)
    )
    languages = settings.languages if settings else ()
    promise_values = collect_promise_values(
        (kind, document) for kind, _, document in classified.originals
    )
    shop = _read_shop_conventions(classified, languages)
    parsed = [
        cache.get_or_compute_nested(
            "validate.parse_entry",
            document.path,
            _parse_entry,
            kind,
            document,
            classified.translations.get(name, {}),
            promise_values,
            languages,
            shop,
        )
        for kind, name, document in classified.originals
    ]
    entry_problems = tuple(problem for _, field_problems in parsed for problem in field_problems)
    return _ParsedEntries(
        settings, tuple(entry for entry, _ in parsed if entry), (*problems, *entry_problems)
    )


def _read_shop_conventions(
    classified: ClassifiedDocuments, languages: tuple[str, ...]
) -> ShopConventions:
    """Country and currency as the shop's file states them, and the language of the originals."""
    read = (
        KINDS[kind].read_conventions(document.data) for kind, _, document in classified.originals
    )
    stated = next((one for one in read if one), ShopConventions())
    return replace(stated, language=languages[0] if languages else "")


def _parse_entry(
    cache: BuildCache,
    kind: str,
    written: Document,
    translations: Mapping[str, Document],
    promise_values: Mapping[str, str],
    languages: tuple[str, ...],
    shop: ShopConventions,
) -> tuple[Entry | None, tuple[Problem, ...]]:
    """An original with its translations, typed; None where it cannot be; and what is wrong with them."""
    name = written.name
    document, unknown = cache.get_or_compute(
        "validate.resolve_promises", written.path, resolve_promises, written, promise_values
    )
    facts, field_problems = validate_document(KINDS[kind], document, cache, shop)
    places = frozenset(problem.place for problem in unknown)
    problems = (*unknown, *(problem for problem in field_problems if problem.place not in places))
    if facts is None:
        return None, problems
    former = identify_kind(document.path, name) or "" if KINDS[kind].marker_field else ""
    entry = Entry(kind, name, facts, facts, document, translations, former_kind=former)
    return entry, (*problems, *_check_entry_translations(entry, languages, cache))


def _check_entry_translations(
    entry: Entry, languages: tuple[str, ...], cache: BuildCache
) -> tuple[Problem, ...]:
    return tuple(
        problem
        for language, document in entry.translations.items()
        for problem in cache.get_or_compute(
            "validate.translation",
            document.path,
            check_translation,
            entry,
            language,
            document,
            languages,
        )
    )


def _check_entry_fields(entries: tuple[Entry, ...], today: date) -> tuple[Problem, ...]:
    return tuple(
        problem
        for entry in entries
        for problem in convert_field_problems(
            entry,
            (
                *entry.facts.validate_fields(today),
                *check_hours(entry.facts),
                *find_overdue_reviews(entry.facts, today),
            ),
        )
    )


def resolve_build_date(moment: BuildTime, entries: tuple[Entry, ...]) -> date:
    """The day of a build: an instant counts in the shop's time zone, in UTC where no file states one."""
    if not isinstance(moment, datetime):
        return moment
    profiles = (entry.facts.shop_profile for entry in entries)
    zones = [profile.time_zone for profile in profiles if profile]
    return moment.astimezone(zones[0] if zones else UTC).date()


__all__ = [
    "BuildTime",
    "ReadableEntries",
    "Visibility",
    "check_order_details",
    "check_personal_details",
    "collect_case_names",
    "hide_order_details",
    "mask_personal_details",
    "parse_readable_entries",
    "parse_settings_alone",
    "resolve_build_date",
    "validate_content",
    "validate_document",
]

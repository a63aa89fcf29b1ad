"""Which file is what: each document finds its kind by its name, and each translation its original."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import PurePosixPath

from trustpages.diagnostics import Place, Problem
from trustpages.document import Content, Document
from trustpages.kinds import KINDS, WITHDRAWN
from trustpages.kinds.withdrawn import Withdrawn
from trustpages.model.site import Entry

SETTINGS_NAME = "site"
REQUIRED_PAGES = ("shop", "home", "returns", "complaints")
"""The smallest honest site: without these the build refuses (domain rule B.21)."""
RECOMMENDED_PAGES = ("buying", "shipping", "desk", "promises")
"""Without these it warns."""
_KIND_BY_FILE = {model.file: kind for kind, model in KINDS.items()}


@dataclass(frozen=True, slots=True)
class ClassifiedDocuments:
    """Documents by what they are: settings, originals (kind, name, document), translations by name."""

    settings: Document | None
    originals: tuple[tuple[str, str, Document], ...]
    translations: Mapping[str, Mapping[str, Document]]


@lru_cache(maxsize=8192)
def identify_kind(path: PurePosixPath, name: str) -> str | None:
    """The kind of a file by its name without language; None if no kind has it."""
    above, _, stem = name.rpartition("/")
    alone, any_name = (f"{above}/{one}{path.suffix}".lstrip("/") for one in (stem, "*"))
    return _KIND_BY_FILE.get(alone) or _KIND_BY_FILE.get(any_name)


def classify_documents(content: Content) -> tuple[ClassifiedDocuments, tuple[Problem, ...]]:
    """Give each document its kind; name those that have none, and those that are missing."""
    problems: list[Problem] = []
    settings: Document | None = None
    originals: list[tuple[str, str, Document]] = []
    translations: dict[str, dict[str, Document]] = {}
    for document in content.documents:
        kind = identify_kind(document.path, document.name)
        if (
            document.name == SETTINGS_NAME
            and document.path.suffix == ".yaml"
            and not document.language
        ):
            settings = document
        elif kind is None:
            problems.append(_report_unknown_file(document))
        elif document.language:
            translations.setdefault(document.name, {})[document.language] = document
        else:
            stands = WITHDRAWN if WITHDRAWN in document.data else kind
            originals.append((stands, document.name, document))
    order = list(KINDS)
    originals.sort(key=lambda found: (order.index(found[0]), found[1]))
    names = {name for _, name, _ in originals}
    problems += [
        _report_orphan_translation(document)
        for name, found in translations.items()
        if name not in names
        for document in found.values()
    ]
    problems += _find_missing_files(content, names, has_settings=settings is not None)
    return ClassifiedDocuments(settings, tuple(originals), translations), tuple(problems)


def _report_unknown_file(document: Document) -> Problem:
    known = [model.file for model in KINDS.values() if "*" not in model.file]
    shown = f"{document.name}{document.path.suffix}"
    close = get_close_matches(shown, [*known, f"{SETTINGS_NAME}.yaml"], 1, 0.75)
    hint = f"Did you mean '{close[0]}'? " if close else ""
    return Problem(
        "unknown-file",
        f"no page of the site is made from '{shown}'",
        document.make_place(1, 1),
        f"{hint}Plain pages belong in the folder 'pages'; a name that starts with _ is passed over.",
    )


def _report_orphan_translation(document: Document) -> Problem:
    return Problem(
        "translation-without-original",
        f"it translates '{document.name}{document.path.suffix}', which is not there",
        document.make_place(1, 1),
        "Write the original first, or correct the name of this file.",
    )


def _find_missing_files(content: Content, names: set[str], *, has_settings: bool) -> list[Problem]:
    missing = [name for name in REQUIRED_PAGES if name not in names]
    wanted = [name for name in RECOMMENDED_PAGES if name not in names]
    told = [_report_missing_file(content, KINDS[name].file) for name in missing]
    told += [_report_missing_file(content, KINDS[name].file, wanted=True) for name in wanted]
    return told if has_settings else [*told, _report_missing_file(content, f"{SETTINGS_NAME}.yaml")]


def _report_missing_file(content: Content, file: str, *, wanted: bool = False) -> Problem:
    return Problem(
        "missing-file",
        f"the file '{file}' is missing",
        Place(f"{content.display_path}/{file}"),
        "Copy it from a new shop (trustpages init DIR) and put your own facts into it.",
        "warning" if wanted else "error",
    )


def check_withdrawn_pages(entries: tuple[Entry, ...], standing: list[str]) -> Iterator[Problem]:
    """Pages that cannot be withdrawn, words that stay behind, and ways that lead nowhere.

    `standing` are the names of all pages that are not withdrawn, even if their files are not in order yet.
    """
    for entry in entries:
        if isinstance(entry.facts, Withdrawn):
            yield from _check_required_page(entry)
            yield from _check_leftover_text(entry)
            yield from _check_replacement_page(entry, entry.facts.instead, standing)


def _check_required_page(entry: Entry) -> Iterator[Problem]:
    if entry.name in REQUIRED_PAGES:
        yield Problem(
            "needed-withdrawn",
            f"no site can do without {entry.document.path}, so it cannot be withdrawn",
            entry.document.find_key_place(("withdrawn",)),
            "Write what holds today into it instead.",
        )


def _check_leftover_text(entry: Entry) -> Iterator[Problem]:
    for document in (entry.document, *entry.translations.values()):
        if document.body.strip():
            before = document.body[: document.body.index(document.body.strip()[0])]
            yield Problem(
                "withdrawn-remains",
                "words of the page that was withdrawn still stand under its facts",
                document.make_place(document.body_line + before.count("\n"), 1),
                "Remove them, and say in 'why' what customers have to know.",
            )


def _check_replacement_page(
    entry: Entry, instead: str | None, standing: list[str]
) -> Iterator[Problem]:
    if instead and instead not in standing:
        close = get_close_matches(instead, standing, 1, 0.6)
        meant = f"Did you mean '{close[0]}'? " if close else ""
        yield Problem(
            "unknown-page",
            f"there is no page '{instead}' to go to instead",
            entry.document.find_place(("instead",)),
            f"{meant}Name the content file of a page that stands, or remove the line.",
        )

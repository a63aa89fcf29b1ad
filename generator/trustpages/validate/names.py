"""Which file is what: each document finds its kind by its name, and each translation its original."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import PurePosixPath

from trustpages.document import Content, Document
from trustpages.kinds import KINDS, WITHDRAWN
from trustpages.problem import Place, Problem

SETTINGS = "site"
NEEDED = ("shop", "home", "returns", "complaints")
"""The smallest honest site: without these the build refuses (domain rule B.21)."""
WANTED = ("buying", "shipping", "desk", "promises")
"""Without these it warns."""
_KIND_OF = {model.file: kind for kind, model in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Named:
    """Documents by what they are: settings, originals (kind, name, document), translations by name."""

    settings: Document | None
    originals: tuple[tuple[str, str, Document], ...]
    translations: Mapping[str, Mapping[str, Document]]


@lru_cache(maxsize=8192)
def kind_of(path: PurePosixPath, name: str) -> str | None:
    """The kind of a file by its name without language; None if no kind has it."""
    above, _, stem = name.rpartition("/")
    alone, any_name = (f"{above}/{one}{path.suffix}".lstrip("/") for one in (stem, "*"))
    return _KIND_OF.get(alone) or _KIND_OF.get(any_name)


def sort_out(content: Content) -> tuple[Named, tuple[Problem, ...]]:
    """Give each document its kind; name those that have none, and those that are missing."""
    problems: list[Problem] = []
    settings: Document | None = None
    originals: list[tuple[str, str, Document]] = []
    translations: dict[str, dict[str, Document]] = {}
    for document in content.documents:
        kind = kind_of(document.path, document.name)
        if document.name == SETTINGS and document.path.suffix == ".yaml" and not document.language:
            settings = document
        elif kind is None:
            problems.append(_strange(document))
        elif document.language:
            translations.setdefault(document.name, {})[document.language] = document
        else:
            stands = WITHDRAWN if WITHDRAWN in document.data else kind
            originals.append((stands, document.name, document))
    order = list(KINDS)
    originals.sort(key=lambda found: (order.index(found[0]), found[1]))
    names = {name for _, name, _ in originals}
    problems += [
        _orphan(document)
        for name, found in translations.items()
        if name not in names
        for document in found.values()
    ]
    problems += _missing(content, names, has_settings=settings is not None)
    return Named(settings, tuple(originals), translations), tuple(problems)


def _strange(document: Document) -> Problem:
    known = [model.file for model in KINDS.values() if "*" not in model.file]
    shown = f"{document.name}{document.path.suffix}"
    close = get_close_matches(shown, [*known, f"{SETTINGS}.yaml"], 1, 0.75)
    hint = f"Did you mean '{close[0]}'? " if close else ""
    return Problem(
        "unknown-file",
        f"no page of the site is made from '{shown}'",
        document.spot(1, 1),
        f"{hint}Plain pages belong in the folder 'pages'; a name that starts with _ is passed over.",
    )


def _orphan(document: Document) -> Problem:
    return Problem(
        "translation-without-original",
        f"it translates '{document.name}{document.path.suffix}', which is not there",
        document.spot(1, 1),
        "Write the original first, or correct the name of this file.",
    )


def _missing(content: Content, names: set[str], *, has_settings: bool) -> list[Problem]:
    missing = [name for name in NEEDED if name not in names]
    wanted = [name for name in WANTED if name not in names]
    told = [_absent(content, KINDS[name].file) for name in missing]
    told += [_absent(content, KINDS[name].file, wanted=True) for name in wanted]
    return told if has_settings else [*told, _absent(content, f"{SETTINGS}.yaml")]


def _absent(content: Content, file: str, *, wanted: bool = False) -> Problem:
    return Problem(
        "missing-file",
        f"the file '{file}' is missing",
        Place(f"{content.shown}/{file}"),
        "Copy it from a new shop (trustpages init DIR) and put your own facts into it.",
        "warning" if wanted else "error",
    )

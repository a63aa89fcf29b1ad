"""What the overlay and the owner's panel show: faults, where the page comes from, what is not public yet."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias
from urllib.parse import quote

from trustpages.build import Built
from trustpages.page import Page, Untranslated
from trustpages.preview.generation import Generation
from trustpages.preview.lookup import file_at
from trustpages.problem import Held, Place, Problem
from trustpages.site import Entry

Told: TypeAlias = dict[str, Any]

LONGEST = 120
"""Characters of a text that are enough to find it by."""


def state(generation: Generation, address: str, root: Path) -> Told:
    """All that is known at one moment, as JSON takes it.

    `address` is that of a page from the site's root; `root` the folder that file names start from.
    """
    built = generation.built
    today = generation.today or (built.site.today if built else None)
    page = _page(built, address) if built else None
    return {
        "generation": generation.number,
        "good": generation.good,
        "today": today.isoformat() if today else None,
        "seconds": round(generation.seconds, 3),
        "problems": [_problem(problem, root) for problem in generation.problems],
        "page": _known(page, built, root) if built and page else None,
        "pending": _pending(built, page, root) if built else [],
        "held": [_held(held, root) for held in built.site.held] if built else [],
    }


def spot(place: Place, root: Path) -> Told:
    """A place, with the file's full path and a link that opens the editor if there is such a file."""
    path = _known_file(root / place.file)
    spotted = f":{max(place.line, 1)}:{place.column}"
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "text": place.text,
        "path": str(path) if path else "",
        "editor": f"vscode://file{_quoted(path)}{spotted}" if path else "",
    }


def _known_file(path: Path) -> Path | None:
    with suppress(OSError, ValueError, RuntimeError):  # a name may be too odd to be looked up
        return path.resolve() if path.is_file() else None
    return None


def _quoted(path: Path) -> str:
    """A path as it stands in a link: `/home/shop.md`, `/C:/shop.md`."""
    return quote(f"/{path.as_posix().lstrip('/')}", safe="/:")


def _problem(problem: Problem, root: Path) -> Told:
    return {
        "level": problem.level,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.advice if problem.hint else "",
        **spot(problem.place, root),
    }


def _held(held: Held, root: Path) -> Told:
    return {"what": held.what, "why": held.why, "page": held.page, **spot(held.place, root)}


def _page(built: Built, address: str) -> Page | None:
    pages = {page.path: page for edition in built.editions for page in edition.every}
    path: PurePosixPath | None = file_at(pages, address)
    return pages[path] if path else None


def _pending(built: Built, page: Page | None, root: Path) -> list[Told]:
    """Every page that the public does not see yet, in the language of the page at hand."""
    waiting = {entry.name: entry for entry in built.site.entries if entry.pending}
    language = page.language if page else built.editions[0].language
    return [
        {
            "what": one.title,
            "address": one.address,
            "here": one is page,
            "draft": waiting[one.name].facts.draft,
            "why": waiting[one.name].pending,
            **spot(_reason(waiting[one.name]), root),
        }
        for edition in built.editions
        for one in (*edition.pages, *edition.gone)
        if edition.language == language and one.name in waiting
    ]


def _reason(entry: Entry) -> Place:
    """The line that keeps an entry back, as far as it is known."""
    document = entry.document
    return document.key(("draft",)) if entry.facts.draft else document.spot(1, 1)


def _known(page: Page, built: Built, root: Path) -> Told:
    files = {source.file for source in page.sources}
    return {
        "path": str(page.path),
        "address": page.address,
        "title": page.title,
        "language": page.language,
        "original_language": page.original_language,
        "untranslated": [_untranslated(text, root) for text in page.untranslated],
        "sources": [spot(source, root) for source in page.sources],
        "warnings": [_problem(told, root) for told in built.warnings if told.place.file in files],
    }


def _untranslated(text: Untranslated, root: Path) -> Told:
    begins = text.begins if len(text.begins) <= LONGEST else f"{text.begins[:LONGEST].rstrip()}…"
    return {"begins": begins, **spot(text.place, root)}

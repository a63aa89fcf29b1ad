"""What the overlay and the owner's panel show: faults, and where the page at hand comes from."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias
from urllib.parse import quote

from trustpages.build import Built
from trustpages.page import Page
from trustpages.preview.generation import Generation
from trustpages.preview.lookup import file_at
from trustpages.problem import Held, Place, Problem

Told: TypeAlias = dict[str, Any]


def state(generation: Generation, address: str, root: Path) -> Told:
    """All that is known at one moment, as JSON takes it.

    `address` is that of a page from the site's root; `root` the folder that file names start from.
    """
    built = generation.built
    today = generation.today or (built.site.today if built else None)
    return {
        "generation": generation.number,
        "good": generation.good,
        "today": today.isoformat() if today else None,
        "seconds": round(generation.seconds, 3),
        "problems": [_problem(problem, root) for problem in generation.problems],
        "page": _page(built, address, root) if built else None,
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


def _page(built: Built, address: str, root: Path) -> Told | None:
    pages = {
        page.path: page for edition in built.editions for page in (*edition.pages, edition.lost)
    }
    path: PurePosixPath | None = file_at(pages, address)
    return _known(pages[path], built, root) if path else None


def _known(page: Page, built: Built, root: Path) -> Told:
    files = {source.file for source in page.sources}
    return {
        "path": str(page.path),
        "address": page.address,
        "title": page.title,
        "language": page.language,
        "original_language": page.original_language,
        "missing": page.missing,
        "sources": [spot(source, root) for source in page.sources],
        "warnings": [_problem(told, root) for told in built.warnings if told.place.file in files],
    }

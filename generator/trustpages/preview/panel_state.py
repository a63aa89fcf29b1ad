"""What the overlay and the owner's panel show: problems, the page's sources, what is not public yet."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias
from urllib.parse import quote

from trustpages.diagnostics import Place, Problem, Withheld
from trustpages.model.page import Page, UntranslatedText
from trustpages.model.site import Entry
from trustpages.pipeline import BuiltSite, ThemeChoice
from trustpages.preview.snapshot import Snapshot, find_site_file

JsonObject: TypeAlias = dict[str, Any]

MAX_EXCERPT_LENGTH = 120
"""Characters of a text that are enough to find it by."""
MAX_SOURCES = 30
"""Files of a page that the panel names; a record has one for each entry."""


def describe_state(
    snapshot: Snapshot, address: str, root: Path, themes: Sequence[ThemeChoice] = ()
) -> JsonObject:
    """The state of a snapshot as a JSON object.

    `address` is that of a page from the site's root; `root` the folder that file names start from; `themes`
    are those that the site may be seen with.
    """
    built = snapshot.built
    today = snapshot.today or (built.site.today if built else None)
    page = _find_page(built, address) if built else None
    return {
        "generation": snapshot.number,
        "good": snapshot.has_succeeded,
        "today": today.isoformat() if today else None,
        "seconds": round(snapshot.seconds, 3),
        "themes": ["/".join(filter(None, theme)) for theme in themes],
        "theme": "/".join(filter(None, built.seen_with or ())) if built else "",
        "problems": [_describe_problem(problem, root) for problem in snapshot.problems],
        "page": _describe_page(page, built, root) if built and page else None,
        "pending": _list_pending(built, page, root) if built else [],
        "held": [_describe_withheld(withheld, root) for withheld in built.site.withheld]
        if built
        else [],
    }


def describe_place(place: Place, root: Path) -> JsonObject:
    """A place, with the file's full path and a link that opens the editor if there is such a file."""
    path = _find_file(root / place.file)
    position = f":{max(place.line, 1)}:{place.column}"
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "text": place.text,
        "path": str(path) if path else "",
        "editor": f"vscode://file{_quote_file_path(path)}{position}" if path else "",
    }


def _find_file(path: Path) -> Path | None:
    with suppress(OSError, ValueError, RuntimeError):  # a name may be too odd to be looked up
        return path.resolve() if path.is_file() else None
    return None


def _quote_file_path(path: Path) -> str:
    """A path as it stands in a link: `/home/shop.md`, `/C:/shop.md`."""
    return quote(f"/{path.as_posix().lstrip('/')}", safe="/:")


def _describe_problem(problem: Problem, root: Path) -> JsonObject:
    return {
        "level": problem.level,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.formatted_hint if problem.hint else "",
        **describe_place(problem.place, root),
    }


def _describe_withheld(withheld: Withheld, root: Path) -> JsonObject:
    return {
        "what": withheld.what,
        "why": withheld.why,
        "page": withheld.page,
        **describe_place(withheld.place, root),
    }


def _find_page(built: BuiltSite, address: str) -> Page | None:
    pages = {page.path: page for edition in built.editions for page in edition.all_pages}
    path: PurePosixPath | None = find_site_file(pages, address)
    return pages[path] if path else None


def _list_pending(built: BuiltSite, page: Page | None, root: Path) -> list[JsonObject]:
    """Every page that the public does not see yet, in the language of the page at hand."""
    waiting = {entry.name: entry for entry in built.site.entries if entry.pending_reason}
    language = page.language if page else built.editions[0].language
    return [
        {
            "what": one.title,
            "address": one.address,
            "here": one is page,
            "draft": waiting[one.name].facts.draft,
            "why": waiting[one.name].pending_reason,
            **describe_place(_find_pending_place(waiting[one.name]), root),
        }
        for edition in built.editions
        for one in (*edition.pages, *edition.withdrawn_pages)
        if edition.language == language and one.name in waiting
    ]


def _find_pending_place(entry: Entry) -> Place:
    """The line that keeps an entry back, as far as it is known."""
    document = entry.document
    return document.find_key_place(("draft",)) if entry.facts.draft else document.make_place(1, 1)


def _describe_page(page: Page, built: BuiltSite, root: Path) -> JsonObject:
    files = {source.file for source in page.sources}
    return {
        "path": str(page.path),
        "address": page.address,
        "title": page.title,
        "language": page.language,
        "original_language": page.original_language,
        "untranslated": [_describe_untranslated(text, root) for text in page.untranslated],
        "sources": [describe_place(source, root) for source in page.sources[:MAX_SOURCES]],
        "warnings": [
            _describe_problem(warning, root)
            for warning in built.warnings
            if warning.place.file in files
        ],
    }


def _describe_untranslated(text: UntranslatedText, root: Path) -> JsonObject:
    begins = (
        text.first_line
        if len(text.first_line) <= MAX_EXCERPT_LENGTH
        else f"{text.first_line[:MAX_EXCERPT_LENGTH].rstrip()}…"
    )
    return {"begins": begins, **describe_place(text.place, root)}

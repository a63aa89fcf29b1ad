"""What the pages of a theme must have: landmarks, the way past the menu, and anchors that authors link to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from selectolax.lexbor import LexborHTMLParser

from trustpages.diagnostics import Place, Problem
from trustpages.model.page import Page
from trustpages.pipeline import BuiltSite
from trustpages.theme import Theme

ANCHORS: Mapping[str, tuple[str, ...]] = {
    "home": ("people", "promises", "manager"),
    "process": ("stage-pre", "stage-sale", "stage-after", "follow-up"),
    "buying": ("steps", "before"),
    "shipping": ("prices", "arrival", "tracking", "damage", "courier"),
    "returns": ("steps", "fees", "exceptions"),
    "desk": ("hours",),
    "staff": ("stars",),
    "complaints": ("phone", "steps", "manager", "outside"),
}
"""Anchors that every theme has where the facts are stated, by the kind of page (docs/themes.md)."""
_FRAMELESS = frozenset({"alias", "expired"})
"""Kinds of pages that nobody stays on: they have no menu."""
_LANDMARKS = {
    "main": ("main, [role=main]", "<main>, around what the page says"),
    "header": ("body > header, [role=banner]", "<header> in <body>, with the name of the shop"),
    "footer": (
        "body > footer, [role=contentinfo]",
        "<footer> in <body>, with the links that every page has",
    ),
    "nav": ("nav, [role=navigation]", "<nav>, around the menu"),
}


def check_landmarks(site: BuiltSite, theme: Theme) -> Iterator[Problem]:
    """Find pages that lack a part which screen readers jump to, one page for each part."""
    missing: dict[str, tuple[Page, str]] = {}
    for page in _list_framed_pages(site):
        document = LexborHTMLParser(site.files[page.path].decode())
        for name, (selector, _) in _LANDMARKS.items():
            found = len(document.css(selector))
            if found == 0 or (name == "main" and found > 1):
                missing.setdefault(name, (page, "no" if not found else "more than one"))
    for name, (page, count) in missing.items():
        yield Problem(
            "theme-landmark",
            f"the page '{page.name}' has {count} <{name}>, which screen readers jump to",
            Place(theme.format_file_path("templates/base.html")),
            f"Have one {_LANDMARKS[name][1]}.",
        )


def check_anchors(site: BuiltSite, theme: Theme) -> Iterator[Problem]:
    """Find anchors that authors may link to and that a page of a shop with every field does not have."""
    for page in site.editions[0].pages:
        if page.kind in ANCHORS and not page.part:
            document = LexborHTMLParser(site.files[page.path].decode())
            ids = {node.id for node in document.css("[id]")}
            for anchor in ANCHORS[page.kind]:
                if anchor not in ids:
                    yield Problem(
                        "theme-anchor",
                        f"the page of the kind '{page.kind}' has no anchor '{anchor}'",
                        Place(theme.format_file_path(f"templates/{page.kind}.html")),
                        f'Give the part that says it id="{anchor}": words of shops link there.',
                    )


def _list_framed_pages(site: BuiltSite) -> Iterator[Page]:
    seen: set[PurePosixPath] = set()
    for edition in site.editions:
        for page in edition.all_pages:
            if page.kind not in _FRAMELESS and page.path in site.files and page.path not in seen:
                seen.add(page.path)
                yield page

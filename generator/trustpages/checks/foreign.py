"""No page asks another host for anything: pictures, styles, scripts and forms are the site's own."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.checks.addresses import in_style, target
from trustpages.checks.drawn import THEME, Seen
from trustpages.checks.sheet import Ref
from trustpages.problem import Place, Problem

HARMLESS = frozenset({"canonical", "alternate", "author", "help", "license", "me", "next", "prev"})
"""Relations of `link` that a browser does not fetch by itself."""


def foreign_requests(seen: Seen) -> Iterator[Problem]:
    """Each address on another host that a browser would fetch, or send a form to."""
    for path, refs in seen.refs.items():
        for ref, leads in refs:
            if leads.sort == "elsewhere" and _fetched(ref):
                yield _problem(str(path), f"<{ref.element.tag}> asks another host", ref.value)
    for path, data in seen.drawn.files.items():
        if path.suffix == ".css":
            for address in in_style(data.decode()):
                if target(address, path, seen.drawn.base_url).sort == "elsewhere":
                    yield _problem(str(path), "the style sheet asks another host", address)


def _fetched(ref: Ref) -> bool:
    if ref.attribute == "content" or (ref.element.tag in {"a", "area"} and ref.attribute == "href"):
        return False
    relations = set(ref.element.get("rel").lower().split())
    return ref.element.tag != "link" or not relations or bool(relations - HARMLESS)


def _problem(file: str, said: str, address: str) -> Problem:
    hint = f"Visitors' browsers may ask this site alone: put the file into the theme. {THEME}"
    return Problem("foreign-request", f"{said} for '{address}'", Place(file), hint)

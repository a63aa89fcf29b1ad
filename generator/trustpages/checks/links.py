"""Every link, anchor, picture and asset leads to a file of the site, and to a spot that is there."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import PurePosixPath

from trustpages.checks.addresses import Target, in_style, is_absolute, target
from trustpages.checks.drawn import THEME, Seen
from trustpages.checks.origins import origins
from trustpages.checks.sheet import Ref, Sheet
from trustpages.kept import kept
from trustpages.problem import Place, Problem

MOST = 8
"""So many anchors are listed when none is alike."""


def broken_links(seen: Seen) -> Iterator[Problem]:
    """What leads nowhere, at the author's line where it came from words, else at the drawn page."""
    known: dict[Target, bool] = {}
    for path, refs in seen.refs.items():
        lost = path in seen.pages and seen.pages[path].kind == "404"
        yield from _misshapen(path, refs, lost=lost)
        for _, leads in refs:
            if leads.sort == "inside" and not _is_reached(leads, seen, known):
                yield from _nowhere(seen, path, leads)
    for path, data in seen.drawn.files.items():
        if path.suffix == ".css":
            yield from _style_faults(seen, path, data.decode())


@kept(lambda path, *_, **__: path)
def _misshapen(
    path: PurePosixPath, refs: tuple[tuple[Ref, Target], ...], *, lost: bool
) -> tuple[Problem, ...]:
    """What is wrong with the addresses of a page themselves, wherever they lead."""
    return tuple(told for ref, leads in refs for told in _shape(path, ref, leads, lost=lost))


def _shape(path: PurePosixPath, ref: Ref, leads: Target, *, lost: bool) -> Iterator[Problem]:
    if leads.sort == "strange":
        yield Problem(
            "strange-address", f"the address '{ref.value}' cannot be published", _at(path), THEME
        )
    elif leads.sort == "outside" and (ref.element.tag != "a" or not is_absolute(ref.value)):
        said = f"the address '{ref.value}' leads out of the site's own folder"
        yield Problem("address-outside", said, _at(path), THEME)
    elif leads.sort == "inside" and not (is_absolute(ref.value) or ref.value.startswith("#")):
        yield from _form(path, ref, leads, lost=lost)


def _form(path: PurePosixPath, ref: Ref, leads: Target, *, lost: bool) -> Iterator[Problem]:
    if ref.value.endswith("/") or not ref.value:
        said = f"the address of '{leads.file}' does not name that file"
        yield Problem("folder-address", said, _at(path), f"It must end in index.html. {THEME}")
    if ref.value.startswith("/") != lost:
        wish = "start with the site's own path" if lost else "be relative to its page"
        said = f"the address of '{leads.file}' must {wish}"
        yield Problem("address-shape", said, _at(path), THEME)


def _is_reached(leads: Target, seen: Seen, known: dict[Target, bool]) -> bool:
    """Whether a file and a spot are there; `known` holds what was found out so far."""
    if leads not in known:
        sheet = seen.sheets.get(leads.file)
        known[leads] = leads.file in seen.drawn.files and _is_there(leads, sheet)
    return known[leads]


def _nowhere(seen: Seen, path: PurePosixPath, leads: Target) -> Iterator[Problem]:
    if leads.file not in seen.drawn.files:
        said, code = f"a link leads to '{leads}', but the site has no such file", "broken-link"
        hint = _meant(str(leads.file), [str(one) for one in seen.drawn.files])
    else:
        said = f"a link leads to '#{leads.fragment}', but '{leads.file}' has no such spot"
        code, hint = "broken-anchor", _anchors(leads.fragment, seen.sheets[leads.file])
    written = origins(seen, path, leads)
    for place in written:
        yield Problem(code, said, place, f"{hint}Correct the link.".strip())
    if not written:
        yield Problem(code, said, _at(path), f"{hint}{_UNKNOWN}")


_UNKNOWN = "If it does not stand in the words of that page, it is a fault of the theme."


def _is_there(leads: Target, sheet: Sheet | None) -> bool:
    plain = leads.fragment in {"", "top"} or leads.fragment.startswith(":~:")
    return plain or sheet is None or leads.fragment in sheet.ids


def _meant(name: str, known: list[str]) -> str:
    close = get_close_matches(name, known, 1, 0.6)
    return f"Did you mean '{close[0]}'? " if close else ""


def _anchors(fragment: str, sheet: Sheet) -> str:
    meant = _meant(fragment, list(sheet.ids)).replace("'", "'#", 1)
    named = [f"#{one.element.get('id')}" for one in sheet.headings if one.element.get("id")]
    if meant or not named:
        return meant
    more = " and more" if len(named) > MOST else ""
    return f"The spots there are: {', '.join(named[:MOST])}{more}. "


def _style_faults(seen: Seen, path: PurePosixPath, css: str) -> Iterator[Problem]:
    for address in in_style(css):
        leads = target(address, path, seen.drawn.base_url)
        if leads.sort in {"outside", "strange"} or (
            leads.sort == "inside" and leads.file not in seen.drawn.files
        ):
            said = f"the style sheet names '{address}', but the site has no such file"
            yield Problem("broken-link", said, _at(path), THEME)


def _at(path: PurePosixPath) -> Place:
    return Place(str(path))

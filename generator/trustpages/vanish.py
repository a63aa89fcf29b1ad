"""Pages that were public and would be gone without a trace, though links in old mails lead to them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from trustpages.kinds import KINDS
from trustpages.kinds.notice import Notice
from trustpages.problem import Held, Place, Problem

INDEX, LOST = "index.html", "404.html"
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A language's tag, as it stands in addresses."""


def vanished(
    former: Collection[PurePosixPath],
    now: Collection[PurePosixPath],
    place: Place,
    held: Iterable[Held] = (),
) -> tuple[Problem, ...]:
    """A problem for each page of a former site that the new one has neither as page, alias nor tombstone.

    `former` and `now` are the paths of all files of both sites; `place` is the former list of them, and
    `held` what the content holds back today. Notices end by their day, so they are let go; no site comes
    to be without its home page. A language that was dropped is one problem, and so is a page that is
    gone in several languages.
    """
    folders = _folders(former)
    dropped = [folder for folder in folders if PurePosixPath(folder, INDEX) not in now]
    gone = _gone((path for path in former if path not in now), folders)
    names = {one.page: one for one in held if one.page}
    pages = (
        _page(page, addresses, place, names.get(_file(page).rpartition(".")[0]))
        for page, addresses in _left(gone, dropped)
        if page and not _is_notice(page)
    )
    return (*(_language(folder, place) for folder in dropped), *pages)


def _folders(paths: Iterable[PurePosixPath]) -> list[str]:
    """The folders of languages: each has a page of its own for addresses that do not exist."""
    return sorted(str(path.parent) for path in paths if path.name == LOST and path.parts[1:])


def _gone(paths: Iterable[PurePosixPath], folders: list[str]) -> dict[str, list[str]]:
    """The folders of languages in which a page is gone, "" for the original, by its address in them.

    The addresses of a former language have no page for lost ones; they went with the page that they led to.
    """
    found: dict[str, list[str]] = {}
    gone = {path for path in paths if path.name == INDEX}
    for path in sorted(gone):
        below = PurePosixPath(*path.parts[1:])
        led = below in gone and LANGUAGE.fullmatch(path.parts[0])
        folder = path.parts[0] if path.parts[0] in folders or led else ""
        inner = below if folder else path
        address = inner.parent.as_posix().removeprefix(".")
        found.setdefault(address, []).append(folder)
    return found


def _left(
    gone: Mapping[str, list[str]], dropped: list[str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same without the languages that were dropped: each page with the addresses that are gone."""
    for page, folders in gone.items():
        kept = [folder for folder in folders if folder not in dropped]
        if kept:
            yield page, tuple(f"{PurePosixPath(folder, page)}/" for folder in kept)


def _is_notice(page: str) -> bool:
    return _slug(Notice.path, page) is not None


def _slug(path: str, page: str) -> str | None:
    """What stands for `{slug}` in the path of a kind at a page's address; None if it is no such page."""
    before, mark, after = path.removesuffix("/").partition("{slug}")
    found = re.fullmatch(f"{re.escape(before)}([a-z0-9-]+){re.escape(after)}", page)
    if mark:
        return found[1] if found else None
    return "" if page == before else None


def _file(page: str) -> str:
    """The content file that a page was made from, by its address; "" if it can only have been an alias.

    The address is not that of the home page.
    """
    for model in KINDS.values():
        slug = _slug(model.path, page)
        if slug is not None:
            return model.file.replace("*", slug)
    return ""


def _page(page: str, addresses: tuple[str, ...], place: Place, held: Held | None) -> Problem:
    """What would be gone, and the two ways out."""
    shown, file = " and ".join(f"'{address}'" for address in addresses), _file(page)
    why = f"{held.place.file} is held back ({held.why}): put that right. " if held else ""
    alias = f"If another page took its place, add 'aliases: [{page}]' to the file of that page."
    back = f"write over {held.place.file}" if held else f"put back {file}"
    tomb = f" If none did, {back} with only 'title:', 'withdrawn:' and 'why:'." if file else ""
    return Problem(
        "page-vanished",
        f"a page that was public would be gone without a trace: {shown}",
        place,
        f"Links in old order mails lead there. {why}{alias}{tomb}",
    )


def _language(folder: str, place: Place) -> Problem:
    return Problem(
        "language-vanished",
        f"all pages in the language '{folder}' were public and would be gone without a trace",
        place,
        f"Links in old order mails lead there. Put '{folder}' back into 'languages' of site.yaml, or "
        f"add 'former_languages: [{folder}]': then they lead to the pages in the original language.",
    )

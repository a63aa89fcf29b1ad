"""Pages that were public and would be gone without a trace, though links in old mails lead to them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from trustpages.diagnostics import Place, Problem, Withheld
from trustpages.kinds import KINDS
from trustpages.paths import fold_path

INDEX_FILE, NOT_FOUND_FILE = "index.html", "404.html"
HTML_SUFFIX = ".html"
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A language's tag, as it stands in addresses."""


def find_removed_pages(
    former: Collection[PurePosixPath],
    now: Collection[PurePosixPath],
    place: Place,
    withheld: Iterable[Withheld] = (),
) -> tuple[Problem, ...]:
    """A problem for each page of a former site that the new one has neither as page, alias nor tombstone.

    `former` and `now` are the paths of all files of both sites; `place` is the former list of them, and
    `withheld` what the content withholds today. Pages that end by their date are let go; every site has its
    home page; one whose address differs in capitals only is there. A language that was dropped is one
    problem, and so is a page that is gone in several languages.
    """
    folders = find_language_folders(former)
    dropped = [folder for folder in folders if PurePosixPath(folder, INDEX_FILE) not in now]
    present = {fold_path(path) for path in now}
    gone = _group_removed_pages(
        (path for path in former if fold_path(path) not in present), folders
    )
    names = {one.page: one for one in withheld if one.page}
    pages = (
        _report_removed_page(
            page, addresses, place, names.get(_find_content_file(page).rpartition(".")[0])
        )
        for page, addresses in _exclude_dropped_languages(gone, dropped)
        if page and not _may_vanish(page)
    )
    return (*(_report_removed_language(folder, place) for folder in dropped), *pages)


def find_language_folders(paths: Iterable[PurePosixPath]) -> list[str]:
    """The folders of languages: each has a page of its own for addresses that do not exist."""
    return sorted(
        str(path.parent) for path in paths if path.name == NOT_FOUND_FILE and path.parts[1:]
    )


def _group_removed_pages(
    paths: Iterable[PurePosixPath], folders: list[str]
) -> dict[str, list[str]]:
    """The folders of languages in which a page is gone, "" for the original, by its address in them.

    The addresses of a former language have no page for lost ones; they went with the page that they led to.
    """
    found: dict[str, list[str]] = {}
    gone = {path for path in paths if path.suffix == HTML_SUFFIX and path.name != NOT_FOUND_FILE}
    for path in sorted(gone):
        below = PurePosixPath(*path.parts[1:])
        led = below in gone and LANGUAGE_TAG.fullmatch(path.parts[0])
        folder = path.parts[0] if path.parts[0] in folders or led else ""
        inner = below if folder else path
        page = inner.parent if inner.name == INDEX_FILE else inner
        address = page.as_posix().removeprefix(".")
        found.setdefault(address, []).append(folder)
    return found


def _exclude_dropped_languages(
    gone: Mapping[str, list[str]], dropped: list[str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same without the languages that were dropped: each page with the addresses that are gone."""
    for page, folders in gone.items():
        kept = [folder for folder in folders if folder not in dropped]
        if kept:
            end = "" if page.endswith(HTML_SUFFIX) else "/"
            yield page, tuple(f"{PurePosixPath(folder, page)}{end}" for folder in kept)


def _may_vanish(page: str) -> bool:
    """Whether a page at this address ends by its date, or nobody links to it, so that it may go."""
    if any(
        page == f"{model.path}{slug}" for model in KINDS.values() for slug in model.passing_pages
    ):
        return True
    return any(
        model.may_expire and _match_slug(model.path, page) is not None for model in KINDS.values()
    )


def _match_slug(path: str, page: str) -> str | None:
    """What stands for `{slug}` in the path of a kind at a page's address; None if it is no such page."""
    before, mark, after = path.removesuffix("/").partition("{slug}")
    match = re.fullmatch(f"{re.escape(before)}([a-z0-9-]+){re.escape(after)}", page)
    if mark:
        return match[1] if match else None
    return "" if page == before else None


def _find_content_file(page: str) -> str:
    """The content file that a page was made from, by its address; "" if it can only have been an alias.

    The address is not that of the home page.
    """
    for model in KINDS.values():
        slug = _match_slug(model.path, page)
        if slug is not None:
            return model.file.replace("*", slug)
    return ""


def _report_removed_page(
    page: str, addresses: tuple[str, ...], place: Place, withheld: Withheld | None
) -> Problem:
    """What would be gone, and the two ways out."""
    listed, file = " and ".join(f"'{address}'" for address in addresses), _find_content_file(page)
    why = (
        f"{withheld.place.file} is held back ({withheld.why}): put that right. " if withheld else ""
    )
    alias = f"If another page took its place, add 'aliases: [{page}]' to the file of that page."
    back = f"write over {withheld.place.file}" if withheld else f"put back {file}"
    tomb = f" If none did, {back} with only 'title:', 'withdrawn:' and 'why:'." if file else ""
    return Problem(
        "page-vanished",
        f"a page that was public would be gone without a trace: {listed}",
        place,
        f"Links in old order mails lead there. {why}{alias}{tomb}",
    )


def _report_removed_language(folder: str, place: Place) -> Problem:
    return Problem(
        "language-vanished",
        f"all pages in the language '{folder}' were public and would be gone without a trace",
        place,
        f"Links in old order mails lead there. Put '{folder}' back into 'languages' of site.yaml, or "
        f"add 'former_languages: [{folder}]': then they lead to the pages in the original language.",
    )

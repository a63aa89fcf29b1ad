"""The drawn site as the checks see it: every page read once, every file within reach."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from trustpages.checks.addresses import Target, target
from trustpages.checks.sheet import Ref, Sheet, read_sheet
from trustpages.kept import kept
from trustpages.page import Edition, Files, Page

THEME = "This is a fault of the theme: put its template right, or tell the theme's author."
"""The way out of everything that no words of the shop can have caused."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished site: its bytes, the pages as they were planned, and where it will stand.

    `base_url` ends with a slash; `content` is the absolute path of the content folder on this computer,
    which must not be published ("" if it is not known).
    """

    files: Files = field(repr=False)
    editions: tuple[Edition, ...]
    base_url: str
    content: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """A drawn site with every HTML file read.

    `refs` are the addresses of each file with where they lead, `pages` the planned pages by their path.
    """

    drawn: Drawn
    sheets: Mapping[PurePosixPath, Sheet] = field(repr=False)
    refs: Mapping[PurePosixPath, tuple[tuple[Ref, Target], ...]] = field(repr=False)
    pages: Mapping[PurePosixPath, Page] = field(repr=False)

    def planned(self) -> list[tuple[Page, Sheet]]:
        """Each planned page with what was drawn of it."""
        return [(page, self.sheets[path]) for path, page in self.pages.items()]


@kept(lambda path, _: path)
def _sheet(_: PurePosixPath, data: bytes) -> Sheet:
    return read_sheet(data.decode())


@kept(lambda path, *_: path)
def _refs(path: PurePosixPath, sheet: Sheet, base_url: str) -> tuple[tuple[Ref, Target], ...]:
    return tuple((ref, target(ref.value, path, base_url)) for ref in sheet.refs)


def look(drawn: Drawn, between: Callable[[], None] = lambda: None) -> Seen:
    """Read every HTML file of a site once; `between` is called before each of them."""
    sheets: dict[PurePosixPath, Sheet] = {}
    for path, data in drawn.files.items():
        if path.suffix == ".html":
            between()
            sheets[path] = _sheet(path, data)
    refs = {path: _refs(path, sheet, drawn.base_url) for path, sheet in sheets.items()}
    planned = [page for edition in drawn.editions for page in edition.every]
    return Seen(drawn, sheets, refs, {page.path: page for page in planned if page.path in sheets})

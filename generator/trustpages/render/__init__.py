"""Pages and theme into bytes by path; templates loop and show, and decide nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from jinja2 import Environment

from trustpages.media import Media
from trustpages.page import Edition, Files, Page
from trustpages.render.addresses import absolute, relative
from trustpages.render.assets import assets
from trustpages.render.environment import Stage, environment
from trustpages.render.faults import told
from trustpages.site import Site
from trustpages.theme import Theme
from trustpages.wording import Wording


class Drawing(Mapping[PurePosixPath, bytes]):
    """The files of a site, each page drawn when it is first asked for and kept from then on.

    `ready` are the files that need no drawing. Asking raises `Rejected` when a template is at fault, with
    the template's line. Several threads may ask.
    """

    def __init__(self, site: Site, ready: Files, pages: Mapping[PurePosixPath, _Sheet]) -> None:
        self._site, self._ready, self._pages = site, ready, pages
        self._files: dict[PurePosixPath, bytes] = dict(ready)
        self._paths = tuple(dict.fromkeys((*ready, *pages)))

    def beside(self, others: Files) -> Drawing:
        """The same site with other files that need no drawing."""
        return Drawing(self._site, {**self._ready, **others}, self._pages)

    def __getitem__(self, path: PurePosixPath) -> bytes:
        if path not in self._files:
            self._files[path] = _drawn(self._pages[path], self._site)
        return self._files[path]

    def __iter__(self) -> Iterator[PurePosixPath]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def __contains__(self, path: object) -> bool:
        return path in self._files or path in self._pages


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page, and all that it takes to draw it."""

    page: Page
    edition: Edition
    jinja: Environment


def render(
    site: Site,
    editions: tuple[Edition, ...],
    theme: Theme,
    media: Media,
    wordings: Mapping[str, Wording],
) -> Drawing:
    """Every page of every edition, to be drawn, with the theme's assets and the pictures beside them.

    Raises `Rejected` when a style sheet's template is at fault.
    """
    stage = Stage(site, theme, media, assets(site, theme))
    sheets = {
        sheet.page.path: sheet
        for edition in editions
        for sheet in _sheets(edition, environment(stage, edition, wordings[edition.language]))
    }
    return Drawing(site, {**media.files, **stage.assets.files}, sheets)


def _sheets(edition: Edition, jinja: Environment) -> Iterator[_Sheet]:
    for page in (*edition.pages, edition.lost):
        yield _Sheet(page, edition, jinja)


def _drawn(sheet: _Sheet, site: Site) -> bytes:
    page, lost = sheet.page, sheet.page is sheet.edition.lost
    template = f"{page.kind}.html"
    with told(f"templates/{template}"):
        drawer = sheet.jinja.get_template(template)
        html = drawer.render(page=page, menu=sheet.edition.menus[page.name])
    if lost:
        return absolute(html, site.settings.base_url.href).encode()
    return relative(html, page.address).encode()

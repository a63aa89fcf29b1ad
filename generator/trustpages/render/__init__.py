"""Pages and theme into bytes by path; templates loop and show, and decide nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath

from jinja2 import Environment

from trustpages.media import Media
from trustpages.page import Draw, Edition, Files, Group, Page
from trustpages.render.addresses import absolute, relative
from trustpages.render.assets import assets
from trustpages.render.environment import Stage, environment
from trustpages.render.faults import told
from trustpages.site import Site
from trustpages.theme import Theme
from trustpages.wording import Wording


class Drawing(Mapping[PurePosixPath, bytes]):
    """The files of a site, each drawn when it is first asked for and kept from then on.

    `ready` are the files that need no drawing. Asking raises `Rejected` when a template is at fault, with
    the template's line. Several threads may ask.
    """

    def __init__(self, ready: Files, draws: Mapping[PurePosixPath, Draw]) -> None:
        self._ready, self._draws = ready, draws
        self._files: dict[PurePosixPath, bytes] = dict(ready)
        self._paths = tuple(dict.fromkeys((*ready, *draws)))

    def beside(self, ready: Files, draws: Mapping[PurePosixPath, Draw]) -> Drawing:
        """The same site with other files, too."""
        return Drawing({**self._ready, **ready}, {**draws, **self._draws})

    def __getitem__(self, path: PurePosixPath) -> bytes:
        if path not in self._files:
            self._files[path] = self._draws[path]()
        return self._files[path]

    def __iter__(self) -> Iterator[PurePosixPath]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def __contains__(self, path: object) -> bool:
        return path in self._files or path in self._draws


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
    draws = {
        path: draw
        for edition in editions
        for path, draw in _draws(
            edition, stage, environment(stage, edition, wordings[edition.language])
        )
    }
    return Drawing({**media.files, **stage.assets.files}, draws)


def _draws(
    edition: Edition, stage: Stage, jinja: Environment
) -> Iterator[tuple[PurePosixPath, Draw]]:
    anywhere = partial(absolute, base_url=stage.site.settings.base_url.href)
    for page in edition.every:
        near = partial(relative, address=page.address)
        placed = anywhere if page is edition.lost else near
        at = stage.theme.file(f"templates/{page.kind}.html")
        yield page.path, partial(_drawn, page, edition.menus[page.name], jinja, at, placed)


def _drawn(
    page: Page, menu: tuple[Group, ...], jinja: Environment, at: str, place: Callable[[str], str]
) -> bytes:
    with told(at):
        html = jinja.get_template(f"{page.kind}.html").render(page=page, menu=menu)
    return place(html).encode()

"""Pages and theme into bytes by path; templates loop and show, and decide nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath

from jinja2 import Environment

from trustpages.i18n import LocaleFormatter
from trustpages.media import Media
from trustpages.model.page import Edition, MenuGroup, Page
from trustpages.model.site import Site
from trustpages.paths import FileRenderer, Files
from trustpages.render.assets import build_assets
from trustpages.render.environment import RenderContext, build_jinja_environment
from trustpages.render.relative_urls import make_urls_relative, make_urls_root_relative
from trustpages.render.template_errors import convert_template_errors
from trustpages.theme import Theme


class LazyFiles(Mapping[PurePosixPath, bytes]):
    """The files of a site, each drawn when it is first asked for and kept from then on.

    `ready` are the files that need no drawing. Asking raises `Rejected` when a template is at fault, with
    the template's line. Several threads may ask.
    """

    def __init__(self, ready: Files, draws: Mapping[PurePosixPath, FileRenderer]) -> None:
        self._ready, self._renderers = ready, draws
        self._files: dict[PurePosixPath, bytes] = dict(ready)
        self._paths = tuple(dict.fromkeys((*ready, *draws)))

    def merged_with(self, ready: Files, draws: Mapping[PurePosixPath, FileRenderer]) -> LazyFiles:
        """The same site with other files, too."""
        return LazyFiles({**self._ready, **ready}, {**draws, **self._renderers})

    def __getitem__(self, path: PurePosixPath) -> bytes:
        if path not in self._files:
            self._files[path] = self._renderers[path]()
        return self._files[path]

    def __iter__(self) -> Iterator[PurePosixPath]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def __contains__(self, path: object) -> bool:
        return path in self._files or path in self._renderers


def render_site(
    site: Site,
    editions: tuple[Edition, ...],
    theme: Theme,
    media: Media,
    wordings: Mapping[str, LocaleFormatter],
) -> LazyFiles:
    """Every page of every edition, to be drawn, with the theme's assets and the pictures beside them.

    Raises `Rejected` when a style sheet's template is at fault.
    """
    stage = RenderContext(site, theme, media, build_assets(site, theme))
    draws = {
        path: draw
        for edition in editions
        for path, draw in _list_page_renderers(
            edition, stage, build_jinja_environment(stage, edition, wordings[edition.language])
        )
    }
    return LazyFiles({**media.files, **stage.assets.files}, draws)


def _list_page_renderers(
    edition: Edition, stage: RenderContext, jinja: Environment
) -> Iterator[tuple[PurePosixPath, FileRenderer]]:
    anywhere = partial(make_urls_root_relative, base_url=stage.site.settings.base_url.href)
    for page in edition.all_pages:
        near = partial(make_urls_relative, address=page.address)
        placed = anywhere if page is edition.not_found_page else near
        at = stage.theme.format_file_path(f"templates/{page.kind}.html")
        yield page.path, partial(_render_page, page, edition.menus[page.name], jinja, at, placed)


def _render_page(
    page: Page,
    menu: tuple[MenuGroup, ...],
    jinja: Environment,
    at: str,
    place: Callable[[str], str],
) -> bytes:
    with convert_template_errors(at):
        html = jinja.get_template(f"{page.kind}.html").render(page=page, menu=menu)
    return place(html).encode()

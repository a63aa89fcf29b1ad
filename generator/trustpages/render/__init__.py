"""Pages and theme into bytes by path; templates loop and show, and decide nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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


def render(
    site: Site,
    editions: tuple[Edition, ...],
    theme: Theme,
    media: Media,
    wordings: Mapping[str, Wording],
) -> Files:
    """Draw every page of every edition, with the theme's assets and the pictures beside them.

    Raises `Rejected` when a template is at fault, with the template's line.
    """
    stage = Stage(site, theme, media, assets(site, theme))
    files: dict[PurePosixPath, bytes] = {**media.files, **stage.assets.files}
    for edition in editions:
        jinja = environment(stage, edition, wordings[edition.language])
        files.update(_edition(site, edition, jinja))
    return files


def _edition(
    site: Site, edition: Edition, jinja: Environment
) -> Iterator[tuple[PurePosixPath, bytes]]:
    for page in edition.pages:
        html = _drawn(jinja, f"{page.kind}.html", page, edition)
        yield page.path, relative(html, page.address).encode()
    lost = edition.lost
    html = _drawn(jinja, "404.html", lost, edition)
    yield lost.path, absolute(html, site.settings.base_url.href).encode()


def _drawn(jinja: Environment, template: str, page: Page, edition: Edition) -> str:
    with told(f"templates/{template}"):
        return jinja.get_template(template).render(page=page, menu=edition.menus[page.name])

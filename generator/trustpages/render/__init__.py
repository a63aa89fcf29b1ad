"""Pages and theme into bytes by path, with URLs made relative to each page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from jinja2 import Environment

from trustpages.cache import BuildCache
from trustpages.i18n import LocaleFormatter
from trustpages.media import Media
from trustpages.model.page import Edition, MenuGroup, Page
from trustpages.model.reads import PageReads
from trustpages.model.site import Site
from trustpages.paths import SITE_URL_END, SITE_URL_START, FileRenderer, Files
from trustpages.render.assets import build_assets, convert_template_errors
from trustpages.render.environment import RenderContext, build_jinja_environment
from trustpages.render.recording import EditionReads, SiteReads
from trustpages.theme import Theme

SITE_URL_PATTERN = re.compile(f"{SITE_URL_START}([^{SITE_URL_END}]*){SITE_URL_END}")
FOLDER_INDEX = "index.html"
TRAILING_BLANKS = re.compile(r"[ \t]+$", re.MULTILINE)
"""What a template leaves before the end of a line where a call on a line of its own says nothing."""


def make_urls_relative(html: str, address: str) -> str:
    """A page at `address` (from the site's root) with every rooted address made relative to it."""
    folder = posixpath.dirname(address)

    def replace_url(found: re.Match[str]) -> str:
        path, mark, anchor = found[1].partition("#")
        if mark and _append_index_file(path) == _append_index_file(address):
            return f"#{anchor}"
        return _compute_relative_path(folder, path) + mark + anchor

    return SITE_URL_PATTERN.sub(replace_url, html)


def _compute_relative_path(folder: str, path: str) -> str:
    """The way from a folder to a path; both count from the site's root, without `.` and `..`."""
    path = _quote_path(_append_index_file(path))
    shared, ups = f"{_quote_path(folder)}/" if folder else "", ""
    while not path.startswith(shared):
        shared = shared[: shared.rfind("/", 0, -1) + 1]
        ups += "../"
    return ups + path[len(shared) :]


def make_urls_root_relative(html: str, base_url: str) -> str:
    """A page that may be shown at any address (404): every rooted address from the host's root."""
    root = urlsplit(base_url).path or "/"

    def replace_url(found: re.Match[str]) -> str:
        path, mark, anchor = found[1].partition("#")
        return root + _quote_path(_append_index_file(path)) + mark + anchor

    return SITE_URL_PATTERN.sub(replace_url, html)


def _append_index_file(path: str) -> str:
    return path + FOLDER_INDEX if path == "" or path.endswith("/") else path


@lru_cache(maxsize=8192)  # at most 8192 paths; text in, text out
def _quote_path(path: str) -> str:
    return quote(path, safe="/.-_~")


class LazyFiles(Mapping[PurePosixPath, bytes]):
    """The files of a site, each rendered when it is first read and kept from then on.

    `ready` are the files that need no rendering. Reading a file raises `ProblemError` with the template's
    line when a template is at fault. Several threads may read. `reads` holds what the pages that have
    been rendered looked up in the site.
    """

    def __init__(
        self, ready: Files, renderers: Mapping[PurePosixPath, FileRenderer], reads: PageReads
    ) -> None:
        self._ready, self._renderers, self.reads = ready, renderers, reads
        self._files: dict[PurePosixPath, bytes] = dict(ready)
        self._paths = tuple(dict.fromkeys((*ready, *renderers)))

    def merged_with(
        self, ready: Files, renderers: Mapping[PurePosixPath, FileRenderer]
    ) -> LazyFiles:
        """The same files and more, sharing what is rendered; where both have a path, this one's counts."""
        own = {path: partial(self.__getitem__, path) for path in self._renderers}
        return LazyFiles({**self._ready, **ready}, {**renderers, **own}, self.reads)

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
    formatters: Mapping[str, LocaleFormatter],
    cache: BuildCache | None = None,
) -> LazyFiles:
    """Every page of every edition, rendered when it is read, with the theme's assets and the media files.

    Raises `ProblemError` when a style sheet's template is at fault.
    """
    cache = cache or BuildCache()
    context = RenderContext(site, theme, media, build_assets(site, theme, cache))
    renderers: dict[PurePosixPath, FileRenderer] = {}
    reads: list[EditionReads] = []
    for edition in editions:
        edition_reads = EditionReads(edition.site_index)
        jinja = build_jinja_environment(context, edition, formatters[edition.language], cache)
        jinja.globals["site"] = edition_reads.shared_index
        renderers |= _list_page_renderers(edition, context, jinja, edition_reads)
        reads.append(edition_reads)
    return LazyFiles({**media.files, **context.assets.files}, renderers, SiteReads(reads))


def _list_page_renderers(
    edition: Edition, context: RenderContext, jinja: Environment, reads: EditionReads
) -> Iterator[tuple[PurePosixPath, FileRenderer]]:
    from_root = partial(make_urls_root_relative, base_url=context.site.settings.base_url.href)
    for page in edition.all_pages:
        from_page = partial(make_urls_relative, address=page.address)
        rewrite_urls = from_root if page is edition.not_found_page else from_page
        template_path = context.theme.format_file_path(f"templates/{page.kind}.html")
        yield (
            page.path,
            partial(
                _render_page,
                page,
                edition.menus[page.entry_name],
                jinja,
                template_path,
                rewrite_urls,
                reads,
            ),
        )


def _render_page(
    page: Page,
    menu: tuple[MenuGroup, ...],
    jinja: Environment,
    template_path: str,
    rewrite_urls: Callable[[str], str],
    reads: EditionReads,
) -> bytes:
    site = reads.start_page(page.path)
    with convert_template_errors(template_path):
        html = jinja.get_template(f"{page.kind}.html").render(page=page, menu=menu, site=site)
    return rewrite_urls(TRAILING_BLANKS.sub("", html)).encode()

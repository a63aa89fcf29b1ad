"""Pages and theme into bytes by path, with URLs made relative to each page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from jinja2 import Environment

from trustpages.cache import BuildCache
from trustpages.i18n import LocaleFormatter
from trustpages.media import Media
from trustpages.model.form_targets import build_page_policy
from trustpages.model.page import Edition, Page
from trustpages.model.reads import Read, Reason
from trustpages.model.site import Site
from trustpages.paths import SITE_URL_END, SITE_URL_START, FileRenderer, Files
from trustpages.render.assets import build_assets, convert_template_errors
from trustpages.render.environment import (
    RenderContext,
    build_jinja_environment,
    digest_shared_inputs,
    list_readings,
)
from trustpages.render.limits import limit_rendering
from trustpages.render.page_modules import MODULES, PageModules
from trustpages.render.page_store import PageStore, list_links
from trustpages.render.recording import READS, EditionReads
from trustpages.render.sandbox import SandboxedTemplates
from trustpages.theme import Theme

SITE_URL_PATTERN = re.compile(f"{SITE_URL_START}([^{SITE_URL_END}]*){SITE_URL_END}")
FOLDER_INDEX = "index.html"
_BLANKS = " \t"


def strip_line_ends(html: str) -> str:
    """A page without the blanks before the end of a line.

    A template leaves them where a call on a line of its own says nothing.
    """
    if " \n" in html or "\t\n" in html or html.endswith((" ", "\t")):
        return "\n".join([line.rstrip(_BLANKS) for line in html.split("\n")])
    return html


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
    line when a template is at fault. Several threads may read. `reasons` says why pages were rendered that
    could have been kept, as far as they have been read. `templates` are those of each language.
    """

    def __init__(
        self,
        ready: Files,
        renderers: Mapping[PurePosixPath, FileRenderer],
        reasons: Mapping[PurePosixPath, Reason],
        templates: tuple[SandboxedTemplates, ...] = (),
    ) -> None:
        self._ready, self._renderers, self.reasons = ready, renderers, reasons
        self._templates = templates
        self._files: dict[PurePosixPath, bytes] = dict(ready)
        self._paths = tuple(dict.fromkeys((*ready, *renderers)))

    def merged_with(
        self, ready: Files, renderers: Mapping[PurePosixPath, FileRenderer]
    ) -> LazyFiles:
        """The same files and more, sharing what is rendered; where both have a path, this one's counts."""
        own = {path: partial(self.__getitem__, path) for path in self._renderers}
        both = {**self._ready, **ready}
        return LazyFiles(both, {**renderers, **own}, self.reasons, self._templates)

    def release_templates(self) -> None:
        """Let go of the templates after all files were read."""
        for one in self._templates:
            one.release()

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
    reasons: dict[PurePosixPath, Reason] = {}
    templates: list[SandboxedTemplates] = []
    for edition in editions:
        formatter = formatters[edition.language]
        reads = EditionReads(list_readings(context, edition))
        jinja = build_jinja_environment(context, edition, formatter, reads, cache)
        templates.append(jinja)
        renderer = EditionRenderer(edition, context, jinja, reads)
        pages: Mapping[PurePosixPath, FileRenderer] = {
            page.path: partial(renderer.render_page, page) for page in edition.all_pages
        }
        if cache.pages is not None:
            shared = digest_shared_inputs(context, edition, formatter)
            store = PageStore(cache.pages, shared, reads.readings, cache.digest, reasons)
            pages = {
                page.path: partial(store.get_or_render, page, list_links(page, edition), renderer)
                for page in edition.all_pages
            }
        renderers |= pages
    ready = {**media.files, **context.assets.files}
    return LazyFiles(ready, renderers, reasons, tuple(templates))


@dataclass(frozen=True, slots=True)
class EditionRenderer:
    """Renders the pages of one language."""

    edition: Edition
    context: RenderContext
    jinja: Environment
    reads: EditionReads

    def render_page(self, page: Page) -> bytes:
        """The HTML of a page."""
        return self.render_with_reads(page)[0]

    def render_with_reads(self, page: Page) -> tuple[bytes, frozenset[Read]]:
        """The HTML of a page, and what was looked up for it."""
        site, reads = self.reads.start_page()
        template_path = self.context.theme.format_file_path(f"templates/{page.kind}.html")
        menu = self.edition.menus[page.entry_name]
        variables = {
            "page": page,
            "menu": menu,
            "site": site,
            "content_security_policy": build_page_policy(page),
            READS: reads,
        }
        with convert_template_errors(template_path), limit_rendering():
            modules = PageModules(variables)
            template = self.jinja.get_template(f"{page.kind}.html")
            html = template.render({**variables, MODULES: modules})
            modules.release()
        html = strip_line_ends(html)
        if page is self.edition.not_found_page:
            html = make_urls_root_relative(html, self.context.site.settings.base_url.href)
        else:
            html = make_urls_relative(html, page.address)
        return html.encode(), frozenset(reads | self.reads.shared)

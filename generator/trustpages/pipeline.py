"""The whole way: read, validate, plan, render, check. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from trustpages.cache import BuildCache
from trustpages.checks import RenderedSite, check_site
from trustpages.content import load_order_file, load_readable_content
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Content
from trustpages.feeds import build_feed_files, record_pages
from trustpages.fields.contact import Url
from trustpages.file_reader import FileReader
from trustpages.hosting import build_host_files, build_security_txt, find_host_warnings
from trustpages.i18n import LocaleFormatter, resolve_locale
from trustpages.manifest import PageRecord
from trustpages.media import build_media
from trustpages.model.page import Edition, Page
from trustpages.model.reads import Reason
from trustpages.model.site import Site, find_pictures, find_videos, list_documents
from trustpages.paths import Files
from trustpages.render import LazyFiles, render_site
from trustpages.site import (
    choose_edition_links,
    find_link_problems,
    find_unknown_pages,
    plan_site,
)
from trustpages.theme import (
    Theme,
    ThemeChoices,
    ThemePaths,
    add_shop_words,
    check_shop_choices,
    find_english_labels,
    find_missing_variants,
    list_fitting_themes,
    list_themes,
    load_theme,
    report_exceeded_limits,
)
from trustpages.validate import (
    BuildTime,
    Visibility,
    hide_order_details,
    parse_readable_entries,
    validate_content,
)
from trustpages.wording.personal_data import OrderFile


class ThemeChoice(NamedTuple):
    """A theme and a preset of it, as site.yaml would name them, with which a site is seen."""

    name: str
    preset: str = ""


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What the caller wants of a build.

    `moment` is the day the site is built for, or an instant that becomes a day in the shop's time
    zone; `base_url` ("" means the one in site.yaml) ends with a slash; `picture_cache` is the folder of
    encoded pictures, None for none; `banner` marks every page of a preview as one; `former_pages` are the
    records of the site that this one replaces; `theme` stands in for the one in site.yaml, whose settings
    hold as far as that theme has them.
    """

    moment: BuildTime
    visibility: Visibility = field(default_factory=Visibility)
    base_url: str = ""
    picture_cache: Path | None = None
    banner: bool = False
    former_pages: Mapping[PurePosixPath, PageRecord] = field(default_factory=dict)
    theme: ThemeChoice | None = None


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """A finished site: its bytes, what was held back, and what is not wrong but could be better.

    `content` and `theme` are what it was built from; `reasons` say why pages were rendered though pages
    are kept; `record_pages` gives the records of the pages, computed once; `seen_with` is the
    theme that stands in for the site's own; with `is_preview`, drafts or what is announced for later may
    stand among the pages.
    """

    files: Files = field(repr=False)
    site: Site
    editions: tuple[Edition, ...]
    warnings: tuple[Problem, ...]
    content: Content = field(repr=False)
    theme: Theme = field(repr=False)
    reasons: Mapping[PurePosixPath, Reason] = field(default_factory=dict, repr=False)
    record_pages: Callable[[], Mapping[PurePosixPath, PageRecord]] = field(default=dict, repr=False)
    seen_with: ThemeChoice | None = None
    is_preview: bool = False

    @property
    def theme_folders(self) -> tuple[Path, ...]:
        """The folders of the theme and of its parents."""
        return self.theme.folders


def build_site(
    content: Path,
    options: BuildOptions,
    display_path: str | None = None,
    cache: BuildCache | None = None,
    reader: FileReader | None = None,
) -> BuiltSite:
    """Build the site of a content folder in memory; raises `ProblemError` with everything that is wrong.

    `display_path` is the folder's name in messages; without it, `content` as it was given. `cache` keeps
    intermediate results from one build to the next; without one nothing is kept. `reader` is as for
    `prepare_site`.
    """
    cache = cache or BuildCache()
    prepared = prepare_site(content, options, display_path, cache, reader)
    built = finish_site(prepared, content, cache=cache)
    if isinstance(prepared.files, LazyFiles):
        prepared.files.release_templates()
    return built


def find_pending_problems(
    content: Path,
    options: BuildOptions,
    built: BuiltSite,
    cache: BuildCache,
) -> tuple[Problem, ...]:
    """Errors and warnings that builds on the first days of pending entries have, and `built` has not.

    These builds are of the files that `built` has read, whatever has become of them since.
    """
    known = {(one.code, one.place) for one in built.warnings}
    problems: list[Problem] = []
    for day in sorted({day for one in built.site.pending if (day := one.facts.first_day)}):
        try:
            prepared = _prepare_again(
                built,
                replace(options, moment=day),
                _select_site_cache(cache.without_pages, content),
            )
            later = (*prepared.warnings, *_check_new_pages(built, prepared, content, cache))
        except ProblemError as error:
            later = error.problems
        problems += [
            replace(one, message=f"{one.message} (from {day} on)")
            for one in later
            if one.level != "notice" and (one.code, one.place) not in known
        ]
        known |= {(one.code, one.place) for one in later}
    return tuple(problems)


def _check_new_pages(
    built: BuiltSite, later: BuiltSite, content: Path, cache: BuildCache
) -> tuple[Problem, ...]:
    """Check the pages that are new or have another title in a later site, beside the others of `built`."""
    former = {page.path: page for edition in built.editions for page in edition.pages}
    editions = tuple(
        replace(edition, pages=tuple(_keep_former(page, former) for page in edition.pages))
        for edition in later.editions
    )
    pages = [page for edition in editions for page in edition.pages]
    kept = {page.path for page in pages if page is former.get(page.path)}
    kept |= {path for path in built.files if path.suffix != ".html"}
    files = {path: (built if path in kept else later).files[path] for path in later.files}
    return _check_files(replace(later, editions=editions), files, content, cache=cache)


def _keep_former(page: Page, former: Mapping[PurePosixPath, Page]) -> Page:
    known = former.get(page.path)
    return known if known is not None and known.title == page.title else page


def prepare_site(
    content: Path,
    options: BuildOptions,
    display_path: str | None = None,
    cache: BuildCache | None = None,
    reader: FileReader | None = None,
) -> BuiltSite:
    """Plan a site: its pages are rendered when they are read from `files`, and not checked yet.

    `reader` reads every file and records what it found, also where `ProblemError` is raised, with
    everything that is wrong so far.
    """
    cache, reader = _select_site_cache(cache, content), reader or FileReader()
    loaded = load_readable_content(content, display_path=display_path, reader=reader, cache=cache)
    orders = load_order_file(content, reader)
    site = _override_base_url(_validate_content(loaded, options, cache, orders), options.base_url)
    theme = load_site_theme(site, content, display_path, reader, cache, options.theme)
    return _prepare_validated(site, loaded, theme, options, cache)


def _prepare_again(built: BuiltSite, options: BuildOptions, cache: BuildCache) -> BuiltSite:
    site = _override_base_url(
        _validate_content(built.content, options, cache, None), options.base_url
    )
    return _prepare_validated(site, built.content, built.theme, options, cache)


def _prepare_validated(
    site: Site, content: Content, theme: Theme, options: BuildOptions, cache: BuildCache
) -> BuiltSite:
    if unknown := [*find_unknown_pages(site, theme.values)]:
        raise ProblemError(unknown)
    pictures, videos = find_pictures(site, cache), find_videos(site, cache)
    media = build_media(pictures, videos, site.files, options.picture_cache, cache)
    formatters = load_formatters(site, theme)
    preview = options.visibility.drafts or options.visibility.future
    banner = preview and options.banner
    plan = plan_site(site, media, formatters, preview=preview, banner=banner, cache=cache)
    editions = tuple(
        choose_edition_links(edition, theme.values, formatters[edition.language].catalogue)
        for edition in plan.editions
    )
    rendered = render_site(site, editions, theme, media, formatters, cache)
    records = lru_cache(maxsize=1)(  # the site map and each feed ask for them
        partial(record_pages, editions, rendered, options.former_pages, site.today)
    )
    feeds = build_feed_files(site, editions, formatters, page_records=records, preview=preview)
    beside = {path: data for one in site.entries for path, data in one.facts.build_files().items()}
    files = rendered.merged_with({**build_security_txt(site), **beside}, feeds)
    warnings = (
        *site.warnings,
        *plan.warnings,
        *find_host_warnings(site, editions),
        *find_english_labels(
            theme,
            site.languages,
            lambda index: site.document.find_place(("languages", index)),
            cache,
        ),
        *_find_missing_variants(site, theme),
        *theme.warnings,
        *_find_exceeded_limits(site, theme),
    )
    return BuiltSite(
        files,
        site,
        editions,
        warnings,
        content,
        theme,
        rendered.reasons,
        records,
        options.theme,
        preview,
    )


def finish_site(
    prepared: BuiltSite,
    content: Path,
    between: Callable[[], None] = lambda: None,
    cache: BuildCache | None = None,
) -> BuiltSite:
    """Render every page of a prepared site, then check it; raises `ProblemError` with all that is wrong.

    `between` is called before each page and each check; whatever it raises ends the work, and what was
    rendered is kept.
    """
    cache = _select_site_cache(cache, content)
    files = {}
    for path in prepared.files:
        between()
        files[path] = prepared.files[path]
    problems = _check_files(prepared, files, content, between, cache)
    cache.finish_build()
    warnings = (*prepared.warnings, *problems)
    if any(problem.level == "error" for problem in problems):
        raise ProblemError(warnings)
    return replace(prepared, files=files, warnings=warnings, reasons=dict(prepared.reasons))


def _check_files(
    site: BuiltSite,
    files: Files,
    content: Path,
    between: Callable[[], None] = lambda: None,
    cache: BuildCache | None = None,
) -> tuple[Problem, ...]:
    base_url = site.site.settings.base_url.href
    documents = tuple(list_documents(site.site))
    rendered = RenderedSite(files, site.editions, base_url, str(content.resolve()), documents)
    return check_site(rendered, between, cache)


def with_host_files(built: BuiltSite) -> BuiltSite:
    """A finished site with what its host wants beside the pages; one that is only looked at goes without."""
    return replace(
        built, files={**built.files, **build_host_files(built.site, built.editions, built.files)}
    )


def _select_site_cache(cache: BuildCache | None, content: Path) -> BuildCache:
    return (cache or BuildCache()).for_site(str(content.absolute()))


def _validate_content(
    content: Content, options: BuildOptions, cache: BuildCache, orders: OrderFile | None
) -> Site:
    """The validated site; raises `ProblemError` with the links of the sound files among the faults."""
    try:
        return validate_content(content, options.moment, options.visibility, cache, orders)
    except ProblemError as error:
        readable = parse_readable_entries(content, cache)
        links = find_link_problems(readable.entries, readable.names, readable.languages)
        raise ProblemError([*error.problems, *hide_order_details(links, orders)]) from None


def _override_base_url(site: Site, base_url: str) -> Site:
    if not base_url:
        return site
    return replace(site, settings=site.settings.model_copy(update={"base_url": Url(base_url)}))


def load_formatters(site: Site, theme: Theme) -> dict[str, LocaleFormatter]:
    """How each language of a site is written, with the words of its theme."""
    country = site.shop.address.country
    return {
        language: LocaleFormatter(
            language, resolve_locale(language, country), theme.find_catalogue(language)
        )
        for language in site.languages
    }


def _find_missing_variants(site: Site, theme: Theme) -> Iterator[Problem]:
    fields = {voice: name for name, voice in site.settings.voice.list_voices()}
    return find_missing_variants(
        theme,
        site.languages,
        tuple(fields),
        lambda voice: site.document.find_place(("voice", fields[voice])),
    )


def _find_exceeded_limits(site: Site, theme: Theme) -> Iterator[Problem]:
    counts = site.measure_extent()
    if theme.limits.list_exceeded(counts):
        yield from report_exceeded_limits(
            theme.limits,
            counts,
            list_fitting_themes(counts),
            site.document.find_place(("theme", "name")),
        )


def list_theme_choices(paths: ThemePaths) -> tuple[ThemeChoice, ...]:
    """Every theme that a site can be seen with, by itself and with each of its presets."""
    return tuple(
        ThemeChoice(theme.reference, preset)
        for theme in list_themes(paths)
        for preset in ("", *theme.manifest.presets)
    )


def load_site_theme(
    site: Site,
    content: Path,
    display_path: str | None,
    reader: FileReader,
    cache: BuildCache,
    stand_in: ThemeChoice | None = None,
) -> Theme:
    """The theme of a site with its settings; paths as in `prepare_site`, `stand_in` as in `BuildOptions`.

    Raises `ProblemError`.
    """
    display_content = str(content) if display_path is None else display_path
    theme = load_theme(
        stand_in.name if stand_in else site.settings.theme.name,
        site.document.find_place(("theme", "name")),
        ThemePaths.beside(content, display_content),
        reader,
        cache.shared,
        tuple(voice for _, voice in site.settings.voice.list_voices()),
    )
    stated = site.settings.theme
    preset = stand_in.preset or None if stand_in else stated.preset
    chosen = ThemeChoices(preset, stated.settings or {}, stated.brand)

    def find_place(*keys: str) -> Place:
        return site.document.find_key_place(("theme", *keys))

    theme = theme.with_settings(
        theme.select_known_choices(chosen) if stand_in else chosen, find_place
    )
    theme = check_shop_choices(theme, site.files, display_content, find_place)
    return add_shop_words(theme, site.files, display_content, cache)

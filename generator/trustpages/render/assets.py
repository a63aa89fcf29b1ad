"""Static files with fingerprints in their names, the brand's colours in style sheets, template errors."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from markupsafe import escape

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.i18n import is_unspaced
from trustpages.kinds import KINDS
from trustpages.media import MediaError, make_media_problem
from trustpages.model.site import Site
from trustpages.paths import Files, fingerprint_path, site_url
from trustpages.render.bytecode import TemplateCache, get_bytecode_cache
from trustpages.render.limits import limit_rendering
from trustpages.render.sandbox import SandboxedTemplates
from trustpages.theme import BrandPalette, Grounds, SettingImage, SettingValue, Theme

TEMPLATE_HINT = "This is a fault of the theme. Put the line right, or tell the theme's author."

TEMPLATE_ENDINGS = (".html", ".css")
"""How the files of templates end, and no file of code."""


@contextmanager
def convert_template_errors(template: str) -> Iterator[None]:
    """Convert an exception of a template into a `ProblemError` that names file and line.

    `template` is the file as messages name it, for exceptions without a template of their own.
    """
    try:
        yield
    except ProblemError:
        raise
    except TemplateSyntaxError as error:
        place = Place(error.filename or template, error.lineno)
        raise _make_template_problem(
            f"the template cannot be read: {error.message}", place
        ) from error
    except Exception as error:
        place = _locate_error(error, template)
        raise _make_template_problem(
            f"the template cannot be drawn: {_describe_error(error)}", place
        ) from error


def _make_template_problem(message: str, place: Place) -> ProblemError:
    return ProblemError([Problem("template", message, place, TEMPLATE_HINT)])


def _describe_error(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"the theme has no template '{error.name}'"
    if isinstance(error, TemplateError):
        return str(error)
    return f"{type(error).__name__}: {error}"


def _locate_error(error: Exception, template: str) -> Place:
    """The innermost line of a template in the traceback, into which Jinja writes it."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.endswith(TEMPLATE_ENDINGS) or frame.filename == "<template>":
            name = template if frame.filename == "<template>" else frame.filename
            return Place(name, frame.lineno or 1)
    return Place(template)


ASSETS_FOLDER = PurePosixPath("assets")
PHRASE_STYLES = "phrases.css"
"""The style sheet of pages in languages without spaces between words (`partials/head.html`)."""
OWN_CSS = "own.css"
"""What the shop's own style sheet is called where it is published."""


@dataclass(frozen=True, slots=True)
class Assets:
    """The published static files: root-relative URLs by plain name, and the bytes by path.

    `settings` are the values of the theme's settings, with the addresses of pictures among them.
    """

    addresses: Mapping[str, str]
    favicon: str
    brand: BrandPalette
    files: Files = field(repr=False)
    settings: Mapping[str, SettingValue] = field(default_factory=dict)


def build_assets(site: Site, theme: Theme, cache: BuildCache) -> Assets:
    """Render and fingerprint the theme's static files; style sheets are templates that know the palette."""
    palette = theme.derive_palette(cache.local if cache.outlasts_process else None)
    left_out = _list_unused_files(site)
    foreign_files = {theme.format_file_path(path) for path in theme.foreign}
    static = {
        str(path): cache.get_or_compute(
            "render.static_file",
            path,
            _render_static_file,
            theme.format_file_path(f"static/{path}"),
            data,
            StyleVariables(palette, theme.grounds, theme.values),
            get_bytecode_cache(cache),
            frozenset({theme.format_file_path(f"static/{path}")} & foreign_files),
        )
        for path, data in theme.static.items()
        if str(path) not in left_out
    }
    if theme.own_css:
        static[OWN_CSS] = theme.own_css
    named = {name: fingerprint_path(ASSETS_FOLDER / name, data) for name, data in static.items()}
    icon_name, icon = _build_favicon(site, palette, cache)
    icon_path = fingerprint_path(ASSETS_FOLDER / icon_name, icon)
    logos = {name: _build_logo(name, value, site, cache) for name, value in _list_logos(theme)}
    files = {named[name]: data for name, data in static.items()} | {icon_path: icon}
    files |= {logo.path: logo.data for logo in logos.values()}
    addresses = {name: site_url(str(path)) for name, path in named.items()}
    settings = dict(theme.values) | {name: logo.image for name, logo in logos.items()}
    return Assets(addresses, site_url(str(icon_path)), palette, files, settings)


def _list_logos(theme: Theme) -> list[tuple[str, SettingImage]]:
    values = theme.values.items()
    return [(name, value) for name, value in values if isinstance(value, SettingImage)]


@dataclass(frozen=True, slots=True)
class _Logo:
    """A picture that was chosen for a setting, as it is published."""

    image: SettingImage
    path: PurePosixPath
    data: bytes = field(repr=False)


def _build_logo(name: str, chosen: SettingImage, site: Site, cache: BuildCache) -> _Logo:
    from trustpages.media.encoder import make_logo  # noqa: PLC0415 - for shops with a wide logo

    source = site.files[PurePosixPath(chosen.file)]
    try:
        data, width, height = cache.get_or_compute("render.logo", name, make_logo, source)
    except MediaError as fault:
        place = site.document.find_key_place(("theme", "settings", name))
        raise ProblemError([make_media_problem(chosen.file, fault, place)]) from fault
    path = fingerprint_path(ASSETS_FOLDER / f"{name.replace('_', '-')}.png", data)
    return _Logo(SettingImage(chosen.file, site_url(str(path)), width, height), path, data)


def _list_unused_files(site: Site) -> frozenset[str]:
    """The static files of kinds of which the site has no page, and of languages that it does not speak."""
    of_kinds = {file for kind in KINDS.values() for file in kind.static_files}
    used = {file for entry in site.entries for file in entry.facts.static_files}
    if any(is_unspaced(language) for language in site.languages):
        used.add(PHRASE_STYLES)
    return frozenset((of_kinds | {PHRASE_STYLES}) - used)


@dataclass(frozen=True, slots=True)
class StyleVariables:
    """All that a style sheet knows."""

    brand: BrandPalette
    grounds: Grounds
    settings: Mapping[str, SettingValue]


def _render_static_file(
    name: str,
    data: bytes,
    variables: StyleVariables,
    bytecode: TemplateCache,
    limited: frozenset[str],
) -> bytes:
    if not name.endswith(".css"):
        return data
    jinja = create_style_templates(name, data, bytecode, limited)
    with convert_template_errors(name), limit_rendering():
        style = jinja.get_template(name)
        return style.render(
            brand=variables.brand, grounds=variables.grounds, settings=variables.settings
        ).encode()


def create_style_templates(
    name: str,
    data: bytes,
    bytecode: TemplateCache | None = None,
    limited: frozenset[str] = frozenset(),
) -> Environment:
    """Jinja for a style sheet, which is its only template; `name` is its file as messages name it."""
    text = data.decode("utf-8-sig")
    return SandboxedTemplates(
        limited,
        loader=FunctionLoader(lambda _: (text, name, None)),
        bytecode_cache=bytecode,
        undefined=StrictUndefined,
        autoescape=False,
    )


def _build_favicon(site: Site, palette: BrandPalette, cache: BuildCache) -> tuple[str, bytes]:
    logo = site.settings.theme.logo
    if logo:
        from trustpages.media.encoder import make_favicon  # noqa: PLC0415 - for shops with a logo

        return "favicon.png", cache.get_or_compute(
            "render.favicon", (), make_favicon, site.files[logo]
        )
    letter = escape(site.shop.name[:1].upper())
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f'<rect width="32" height="32" rx="5" fill="{palette.light}"/>'
        f'<text x="16" y="23" text-anchor="middle" font-family="sans-serif" font-size="20" '
        f'fill="{palette.light_text}">{letter}</text></svg>\n'
    )
    return "favicon.svg", svg.encode()

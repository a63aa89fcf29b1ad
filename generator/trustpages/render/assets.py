"""The theme's style sheet, scripts and the site's small icon, named by their content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from jinja2 import StrictUndefined
from markupsafe import escape

from trustpages.cache import BuildCache
from trustpages.media import make_favicon
from trustpages.model.site import Site
from trustpages.paths import Files, fingerprint_path, site_url
from trustpages.render.sandbox import SandboxedTemplates
from trustpages.render.template_errors import convert_template_errors
from trustpages.theme import BrandPalette, Grounds, SettingValue, Theme, derive_brand_palette

ASSETS_FOLDER = PurePosixPath("assets")


@dataclass(frozen=True, slots=True)
class Assets:
    """The published static files: root-relative URLs by plain name, and the bytes by path."""

    addresses: Mapping[str, str]
    favicon: str
    brand: BrandPalette
    files: Files = field(repr=False)


def build_assets(site: Site, theme: Theme, cache: BuildCache) -> Assets:
    """Render and fingerprint the theme's static files; style sheets are templates that know the palette."""
    palette = derive_brand_palette(
        site.settings.theme.brand, theme.grounds.light, theme.grounds.dark
    )
    static = {
        str(path): cache.get_or_compute(
            "render.static_file",
            path,
            _render_static_file,
            theme.format_file_path(f"static/{path}"),
            data,
            palette,
            theme.grounds,
            theme.values,
        )
        for path, data in theme.static.items()
    }
    named = {name: fingerprint_path(ASSETS_FOLDER / name, data) for name, data in static.items()}
    icon_name, icon = _build_favicon(site, palette, cache)
    icon_path = fingerprint_path(ASSETS_FOLDER / icon_name, icon)
    files = {named[name]: data for name, data in static.items()} | {icon_path: icon}
    addresses = {name: site_url(str(path)) for name, path in named.items()}
    return Assets(addresses, site_url(str(icon_path)), palette, files)


def _render_static_file(
    name: str,
    data: bytes,
    palette: BrandPalette,
    grounds: Grounds,
    settings: Mapping[str, SettingValue],
) -> bytes:
    if not name.endswith(".css"):
        return data
    jinja = SandboxedTemplates(undefined=StrictUndefined, autoescape=False)
    with convert_template_errors(name):
        return (
            jinja.from_string(data.decode("utf-8-sig"))
            .render(brand=palette, grounds=grounds, settings=settings)
            .encode()
        )


def _build_favicon(site: Site, palette: BrandPalette, cache: BuildCache) -> tuple[str, bytes]:
    logo = site.settings.theme.logo
    if logo:
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

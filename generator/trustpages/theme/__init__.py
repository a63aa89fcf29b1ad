"""Themes: templates, words, icons and static files, resolved along a chain that ends with the base."""

from trustpages.theme.load import ThemePaths, load_theme
from trustpages.theme.manifest import Grounds, SettingValue
from trustpages.theme.palette import BrandPalette, derive_brand_palette
from trustpages.theme.resolver import Theme

__all__ = [
    "CONTENT_SECURITY_POLICY",
    "FRAME_ANCESTORS",
    "BrandPalette",
    "Grounds",
    "SettingValue",
    "Theme",
    "ThemePaths",
    "derive_brand_palette",
    "load_theme",
]

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""Content Security Policy of every page; `connect-src` lets site checkers read robots.txt from the page."""

FRAME_ANCESTORS = "frame-ancestors 'none'"
"""The directive that browsers heed in a header only: no other site shows a page within its own."""

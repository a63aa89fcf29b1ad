"""Themes: templates, words, icons and static files, resolved along a chain that ends with the base."""

from trustpages.theme.csp import CONTENT_SECURITY_POLICY, FRAME_ANCESTORS
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

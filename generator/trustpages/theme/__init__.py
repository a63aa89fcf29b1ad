"""Themes: templates, words, icons and static files, resolved along a chain that ends with the base."""

from collections.abc import Collection

from trustpages.theme.catalogues import load_catalogue
from trustpages.theme.choices import Preset
from trustpages.theme.layer import ThemeLayer
from trustpages.theme.limits import report_exceeded_limits
from trustpages.theme.listing import ListedTheme, list_fitting_themes, list_themes
from trustpages.theme.load import (
    BASE_THEME,
    SHOP_THEME_PREFIX,
    ThemePaths,
    load_layers,
    load_theme,
)
from trustpages.theme.manifest import MANIFEST_NAME, Grounds
from trustpages.theme.messages import ThemeMessage, list_messages
from trustpages.theme.palette import BrandPalette, derive_brand_palette
from trustpages.theme.resolver import (
    LAYER_DELIMITER,
    SOURCE_LANGUAGE,
    Theme,
    ThemeChoices,
    ThemeResolver,
)
from trustpages.theme.setting import Choice, SettingImage, SettingValue, ThemeSetting
from trustpages.theme.shop_files import check_shop_choices
from trustpages.theme.shop_words import (
    WORDS_FOLDER,
    add_shop_words,
    find_english_labels,
    find_missing_words,
    is_catalogue_path,
)
from trustpages.theme.voice import find_missing_variants

__all__ = [
    "BASE_THEME",
    "CONTENT_SECURITY_POLICY",
    "FRAME_ANCESTORS",
    "LAYER_DELIMITER",
    "MANIFEST_NAME",
    "SHOP_THEME_PREFIX",
    "SOURCE_LANGUAGE",
    "WORDS_FOLDER",
    "BrandPalette",
    "Choice",
    "Grounds",
    "ListedTheme",
    "Preset",
    "SettingImage",
    "SettingValue",
    "Theme",
    "ThemeChoices",
    "ThemeLayer",
    "ThemeMessage",
    "ThemePaths",
    "ThemeResolver",
    "ThemeSetting",
    "add_shop_words",
    "check_shop_choices",
    "derive_brand_palette",
    "find_english_labels",
    "find_missing_variants",
    "find_missing_words",
    "format_security_policy",
    "is_catalogue_path",
    "list_fitting_themes",
    "list_messages",
    "list_themes",
    "load_catalogue",
    "load_layers",
    "load_theme",
    "report_exceeded_limits",
]

_FIXED_DIRECTIVES = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; script-src 'self'; "
    "connect-src 'self'; base-uri 'none'"
)
"""`connect-src` lets site checkers read robots.txt from the page."""


def format_security_policy(form_origins: Collection[str] = ()) -> str:
    """The Content Security Policy of pages whose forms are sent to these origins and nowhere else."""
    allowed = " ".join(form_origins) or "'none'"
    return f"{_FIXED_DIRECTIVES}; form-action {allowed}"


CONTENT_SECURITY_POLICY = format_security_policy()
"""The policy of a page without a form that is sent anywhere."""

FRAME_ANCESTORS = "frame-ancestors 'none'"
"""The directive that browsers heed in a header only: no other site shows a page within its own."""

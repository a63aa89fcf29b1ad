"""The theme kit: what makers of themes begin with, keep up with, and are told about their work."""

from trustpages.theme_kit.check import check_theme, load_checked_theme
from trustpages.theme_kit.context_schema import format_context_schema
from trustpages.theme_kit.listing import describe_themes, list_own_files
from trustpages.theme_kit.new_theme import generate_theme
from trustpages.theme_kit.overrides import (
    RECORD_NAME,
    UnknownFileError,
    Upstream,
    UpstreamChange,
    compare_overrides,
    make_override,
    record_originals,
)

__all__ = [
    "RECORD_NAME",
    "UnknownFileError",
    "Upstream",
    "UpstreamChange",
    "check_theme",
    "compare_overrides",
    "describe_themes",
    "format_context_schema",
    "generate_theme",
    "list_own_files",
    "load_checked_theme",
    "make_override",
    "record_originals",
]

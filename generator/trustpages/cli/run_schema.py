"""The JSON Schemas of a shop's content files, with the settings of its theme."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from trustpages.diagnostics import Place, ProblemError
from trustpages.model.json_schema import JsonSchema, generate_schemas
from trustpages.model.settings import ThemeSettings
from trustpages.model.theme_schema import describe_theme
from trustpages.theme import Theme, ThemePaths, load_theme

SETTINGS_FILE = "site.yaml"


def generate_shop_schemas(content: Path) -> Mapping[str, JsonSchema]:
    """A schema for each kind of content file; that of site.yaml knows the theme of the shop."""
    schemas = generate_schemas()
    theme = _load_shop_theme(content)
    return {**schemas, "site": describe_theme(schemas["site"], theme)} if theme else schemas


def _load_shop_theme(content: Path) -> Theme | None:
    """The theme that site.yaml names, or the usual one; None without a site.yaml, or for a faulty theme."""
    path = content / SETTINGS_FILE
    if not path.is_file():
        return None
    try:
        return load_theme(
            _read_theme_name(path), Place(str(path)), ThemePaths.beside(content, str(content))
        )
    except ProblemError:
        return None


def _read_theme_name(path: Path) -> str:
    usual = str(ThemeSettings.model_fields["name"].default)
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - plain values
    except (yaml.YAMLError, UnicodeError, OSError):
        return usual
    stated = data.get("theme") if isinstance(data, dict) else None
    name = stated.get("name") if isinstance(stated, dict) else None
    return name if isinstance(name, str) else usual

"""The JSON Schemas of a shop's content files, with the settings of its theme."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from trustpages.diagnostics import Place, ProblemError
from trustpages.model.json_schema import JsonSchema, generate_schemas
from trustpages.model.settings import ThemeSettings
from trustpages.model.theme_schema import describe_theme
from trustpages.theme import ThemePaths, load_theme

SETTINGS_FILE = "site.yaml"


USUAL_THEME = str(ThemeSettings.model_fields["name"].default)
"""The theme of a site.yaml that names none."""


def generate_shop_schemas(content: Path) -> Mapping[str, JsonSchema]:
    """A schema for each kind of content file; that of site.yaml knows the theme of the shop."""
    path = content / SETTINGS_FILE
    name = _read_theme_name(path) if path.is_file() else USUAL_THEME
    try:
        return generate_theme_schemas(name, content)
    except ProblemError:  # a theme with a fault of its own, which the build tells
        return generate_schemas()


def generate_theme_schemas(name: str, content: Path = Path("content")) -> Mapping[str, JsonSchema]:
    """A schema for each kind of content file with the theme of that name; raises `ProblemError` without one.

    A theme of the shop's own lies beside the folder `content`.
    """
    schemas = generate_schemas()
    theme = load_theme(name, Place(SETTINGS_FILE), ThemePaths.beside(content, str(content)))
    return {**schemas, "site": describe_theme(schemas["site"], theme)}


def _read_theme_name(path: Path) -> str:
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - plain values
    except (yaml.YAMLError, UnicodeError, OSError):
        return USUAL_THEME
    stated = data.get("theme") if isinstance(data, dict) else None
    name = stated.get("name") if isinstance(stated, dict) else None
    return name if isinstance(name, str) else USUAL_THEME

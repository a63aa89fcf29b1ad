"""The JSON Schema of site.yaml for a theme: editors complete its settings and presets, and explain them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from trustpages.model.json_schema import JsonSchema
from trustpages.theme import Preset, Theme, ThemeSetting

_GROUP = "ThemeSettings"
_COLOUR = "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"
_POINT = r"^(100|\d{1,2})% (100|\d{1,2})%$"


def describe_theme(site_schema: JsonSchema, theme: Theme) -> JsonSchema:
    """The schema of site.yaml with what one theme leaves to the shop; the given one stays as it is."""
    schema = copy.deepcopy(site_schema)
    fields = schema["$defs"][_GROUP]["properties"]
    fields["settings"] = {
        "description": fields["settings"]["description"],
        "type": "object",
        "properties": {
            name: describe_setting(setting) for name, setting in _order_settings(theme.settings)
        },
        "additionalProperties": False,
    }
    if theme.presets:
        fields["preset"] = {
            "description": fields["preset"]["description"],
            "oneOf": [_describe_preset(name, preset) for name, preset in theme.presets.items()],
        }
    return schema


def _order_settings(settings: Mapping[str, ThemeSetting]) -> list[tuple[str, ThemeSetting]]:
    """Those that few shops need last."""
    return sorted(settings.items(), key=lambda one: one[1].more)


def describe_setting(setting: ThemeSetting) -> JsonSchema:
    """What an editor knows of a setting."""
    default = list(setting.default) if isinstance(setting.default, tuple) else setting.default
    shown = {"default": default} if default else {}
    return {"description": setting.description, **_KINDS[setting.kind](setting), **shown}


def _describe_preset(name: str, preset: Preset) -> dict[str, Any]:
    return {"const": name, "description": preset.description}


_KINDS: Mapping[str, Callable[[ThemeSetting], JsonSchema]] = {
    "text": lambda _: {"type": "string"},
    "choice": lambda setting: {"enum": list(setting.names)},
    "font": lambda setting: {"enum": list(setting.names)},
    "range": lambda setting: {
        "type": ["number", "string"],
        "minimum": setting.min,
        "maximum": setting.max,
    },
    "colour": lambda _: {"type": "string", "pattern": _COLOUR},
    "image": lambda _: {"type": "string", "pattern": r"\.(png|jpe?g|webp|avif|PNG|JPE?G)$"},
    "flag": lambda _: {"enum": ["yes", "no", True, False]},
    "list": lambda setting: {
        "type": "array",
        "items": {"enum": list(setting.names)},
        "uniqueItems": True,
    },
    "pages": lambda _: {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
    "point": lambda _: {"type": "string", "pattern": _POINT},
    "style": lambda _: {"type": "string", "pattern": r"\.css$"},
}

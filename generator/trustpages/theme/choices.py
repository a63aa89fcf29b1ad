"""What holds for a shop: its own choice of a setting, else its preset's, else the theme's default."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields import FieldGroup, field_info
from trustpages.fields.colour import Colour
from trustpages.fields.path_fields import SettingChoice, SettingName
from trustpages.theme.setting import (
    Choice,
    SettingValue,
    ThemeSetting,
    format_choice,
    suggest_name,
)

FIRST_SETTINGS = 12
"""So many settings are shown first at the most; the rest stand under "more"."""


class Preset(FieldGroup):
    """A look of a theme under a name: values of settings that go well together."""

    description: Annotated[str, field_info("Whom it suits", "For hardware: dense and square")]
    brand: Annotated[Colour | None, field_info("The brand's colour", "#ffc61a")] = None
    settings: Annotated[
        dict[SettingName, SettingChoice],
        field_info("What it chooses, as a shop would write it", default_factory=dict),
    ]


def choose_settings(
    settings: Mapping[str, ThemeSetting],
    chosen: Mapping[str, Choice],
    find_place: Callable[[str], Place],
    preset: Preset | None = None,
) -> dict[str, SettingValue]:
    """The value of each setting of a theme: what the shop chose, else the preset, else the default.

    `find_place` gives the place of a choice in site.yaml by its name. Raises `ProblemError` with every
    choice that the theme does not leave to the shop.
    """
    problems = list(find_choice_faults(settings, chosen, find_place))
    if problems:
        raise ProblemError(problems)
    held = {**_select_fitting(settings, preset), **chosen}
    return {
        name: setting.convert(held.get(name, setting.default)) for name, setting in settings.items()
    }


def _select_fitting(
    settings: Mapping[str, ThemeSetting], preset: Preset | None
) -> Mapping[str, Choice]:
    """What a preset chooses; nothing where a theme declares the setting of its parent's preset otherwise."""
    if preset is None:
        return {}
    return {
        name: choice
        for name, choice in preset.settings.items()
        if name in settings and not _find_fault(settings[name], choice)
    }


def find_choice_faults(
    settings: Mapping[str, ThemeSetting],
    chosen: Mapping[str, Choice],
    find_place: Callable[[str], Place],
) -> Iterator[Problem]:
    """Every choice that the settings do not allow."""
    for name, choice in chosen.items():
        if problem := _check_choice(settings, name, choice, find_place(name)):
            yield problem


def _check_choice(
    settings: Mapping[str, ThemeSetting], name: str, choice: Choice, place: Place
) -> Problem | None:
    if name not in settings:
        hint = suggest_name(name, settings) if settings else "Take the line out."
        hint = hint.replace("Choose one of", "Its settings are")
        return Problem("theme-setting", f"the theme has no setting '{name}'", place, hint)
    fault = _find_fault(settings[name], choice)
    message = f"{format_choice(choice)} cannot be chosen for '{name}': {settings[name].description}"
    return Problem("theme-setting", message, place, fault) if fault else None


def _find_fault(setting: ThemeSetting, choice: Choice) -> str:
    """As `ThemeSetting.find_fault`; nothing at all may be chosen where that is the default, and no items."""
    is_empty_allowed = not setting.default or setting.kind in ("list", "pages")
    return "" if not choice and is_empty_allowed else setting.find_fault(choice)


def choose_preset(presets: Mapping[str, Preset], name: str | None, place: Place) -> Preset | None:
    """The preset of a name; None for no name. Raises `ProblemError` for one that the theme lacks."""
    if name is None or name in presets:
        return presets[name] if name else None
    hint = suggest_name(name, presets) if presets else "Take the line out: the theme has none."
    raise ProblemError([Problem("theme-preset", f"the theme has no preset '{name}'", place, hint)])


def find_preset_faults(
    settings: Mapping[str, ThemeSetting],
    presets: Mapping[str, Preset],
    find_place: Callable[..., Place],
) -> Iterator[Problem]:
    """What presets choose that the settings do not allow, as faults of the manifest.

    `find_place` gives the place of a key of theme.toml.
    """
    for name, preset in presets.items():
        for fault in find_choice_faults(
            settings,
            preset.settings,
            lambda key, name=name: find_place("presets", name, "settings", key),  # type: ignore[misc]
        ):
            yield Problem("theme-manifest", fault.message, fault.place, fault.hint)


def find_surplus_setting(settings: Mapping[str, ThemeSetting]) -> str:
    """The name of the first setting beyond those that may be shown first; "" if they are few enough."""
    first = [name for name, setting in settings.items() if not setting.more]
    return first[FIRST_SETTINGS] if len(first) > FIRST_SETTINGS else ""

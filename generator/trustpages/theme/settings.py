"""What a theme leaves to the shop to choose: declared in `theme.toml`, chosen in `site.yaml`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import model_validator

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields import FieldGroup, field_error, field_info

SettingValue: TypeAlias = str | bool
"""What templates get: a text, or for a flag whether it is set."""
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_FLAGS = {"yes": True, "true": True, "no": False, "false": False}


class ThemeSetting(FieldGroup):
    """One choice that a theme leaves to the shop."""

    description: Annotated[str, field_info("What it changes", "How round the corners are")]
    kind: Annotated[
        Literal["text", "choice", "colour", "flag"], field_info("What may be chosen", "choice")
    ] = "text"
    default: Annotated[str, field_info("What holds without a choice", "soft")]
    options: Annotated[
        tuple[str, ...], field_info("All that a choice may be", ["soft", "sharp"])
    ] = ()

    @model_validator(mode="after")
    def _check_default(self) -> Self:
        if fault := self.find_fault(self.default):
            message = f"the default '{self.default}' cannot be chosen"
            raise field_error("theme-manifest", message, fault)
        return self

    def find_fault(self, text: str) -> str:
        """Why a text cannot be chosen, as a hint that says what can; "" if it can."""
        if self.kind == "choice" and text not in self.options:
            return f"Choose one of: {', '.join(self.options)}."
        if self.kind == "colour" and not _COLOUR.fullmatch(text):
            return 'Write a colour as a # and six digits or letters, in quotes: "#0f5c63".'
        if self.kind == "flag" and text not in _FLAGS:
            return "Write yes or no."
        return ""

    def convert(self, text: str) -> SettingValue:
        """The value of a text that can be chosen."""
        return _FLAGS[text] if self.kind == "flag" else text


def choose_settings(
    settings: Mapping[str, ThemeSetting],
    chosen: Mapping[str, str],
    find_place: Callable[[str], Place],
) -> dict[str, SettingValue]:
    """The value of each setting of a theme: what the shop chose, else the default.

    `find_place` gives the place of a choice in site.yaml by its name. Raises `ProblemError` with every
    choice that the theme does not leave to the shop.
    """
    problems = [
        problem
        for name, text in chosen.items()
        if (problem := _check_choice(settings, name, text, find_place(name)))
    ]
    if problems:
        raise ProblemError(problems)
    return {
        name: setting.convert(chosen.get(name, setting.default))
        for name, setting in settings.items()
    }


def _check_choice(
    settings: Mapping[str, ThemeSetting], name: str, text: str, place: Place
) -> Problem | None:
    if name not in settings:
        close = get_close_matches(name, settings, n=1)
        known = ", ".join(sorted(settings))
        hint = f"Its settings are: {known}." if known else "Take the line out."
        hint = f"Did you mean '{close[0]}'?" if close else hint
        return Problem("theme-setting", f"the theme has no setting '{name}'", place, hint)
    fault = settings[name].find_fault(text)
    message = f"'{text}' cannot be chosen for '{name}': {settings[name].description}"
    return Problem("theme-setting", message, place, fault) if fault else None

"""What a theme leaves to the shop: each setting with its kind, and what a shop may write for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import model_validator

from trustpages.fields import FieldGroup, field_error, field_info
from trustpages.fields.path_fields import SettingChoice
from trustpages.patterns import LazyPattern

Choice: TypeAlias = str | tuple[str, ...]
"""What a shop writes for a setting: a text, or for a list several."""


@dataclass(frozen=True, slots=True)
class SettingImage:
    """A picture that the shop chose for a setting; its address and size where it is published.

    `file` is its path in the content folder.
    """

    file: str
    src: str = ""
    width: int = 0
    height: int = 0


SettingValue: TypeAlias = str | bool | tuple[str, ...] | SettingImage | None
"""What templates get: a text; for a flag whether it is set, for a list its items, for no image nothing."""
SettingKind = Literal[
    "text",
    "choice",
    "range",
    "colour",
    "image",
    "font",
    "flag",
    "list",
    "pages",
    "point",
    "style",
]
_COLOUR = LazyPattern(r"#([0-9a-fA-F]{3}){1,2}")
_NUMBER = LazyPattern(r"-?\d{1,6}(\.\d{1,4})?")
_POINT = LazyPattern(r"(100|\d{1,2})% (100|\d{1,2})%")
_UNIT = r"^(%|[a-z]{1,4})$"
_FILE = LazyPattern(r"(?!.*\.\.)[\w.-]+(/[\w.-]+)*")
_PICTURE = LazyPattern(r".*\.(png|jpe?g|webp|avif)", re.IGNORECASE)
_PAGE = LazyPattern(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*(#[a-z0-9]+(-[a-z0-9]+)*)?")
_FLAGS = {"yes": True, "true": True, "no": False, "false": False}
_LISTS = ("list", "pages")
_WITH_OPTIONS = ("choice", "list")
_MAY_BE_EMPTY = ("text", "colour", "image", "style")
"""An empty default says that the shop has none."""


class ThemeSetting(FieldGroup):
    """One choice that a theme leaves to the shop."""

    description: Annotated[str, field_info("What it changes", "How round the corners are")]
    kind: Annotated[SettingKind, field_info("What may be chosen", "choice")] = "text"
    default: Annotated[SettingChoice, field_info("What holds without a choice", "soft")]
    options: Annotated[
        tuple[str, ...], field_info("All that a choice or a list may hold", ["soft", "sharp"])
    ] = ()
    fonts: Annotated[
        dict[str, str] | None,
        field_info("The fonts that may be chosen: a name, and what style sheets say for it"),
    ] = None
    min: Annotated[float | None, field_info("The least number of a range")] = None
    max: Annotated[float | None, field_info("The greatest number of a range")] = None
    step: Annotated[float | None, field_info("Numbers of a range are so far apart", gt=0)] = None
    unit: Annotated[str, field_info("What a range is counted in", "rem", pattern=_UNIT)] = ""
    readable_on: Annotated[
        Literal["light", "dark"] | None,
        field_info("The ground on which words stand in this very colour", "light"),
    ] = None
    more: Annotated[bool, field_info("Whether it is among those that few shops need")] = False

    @model_validator(mode="after")
    def _check_declaration(self) -> Self:
        if fault := self._find_declaration_fault():
            raise field_error("theme-manifest", *fault)
        if not self.default and (self.kind in _MAY_BE_EMPTY or self.kind in _LISTS):
            return self
        if hint := self.find_fault(self.default):
            message = f"the default {format_choice(self.default)} cannot be chosen"
            raise field_error("theme-manifest", message, hint)
        return self

    def _find_declaration_fault(self) -> tuple[str, str] | None:
        if self.kind in _WITH_OPTIONS and not self.options:
            return (
                f"a {self.kind} has no options",
                'Add a line such as options = ["soft", "sharp"].',
            )
        if self.kind == "font" and not self.fonts:
            return "a font has none to choose from", 'Add fonts = {plain = "sans-serif"}.'
        if self.kind == "range" and (
            self.min is None or self.max is None or self.step is None or self.min >= self.max
        ):
            return (
                "a range needs a least number, a greatest one and a step",
                "Add lines such as min = 15, max = 20 and step = 1.",
            )
        return None

    @property
    def names(self) -> tuple[str, ...]:
        """The names that may be chosen, where there is a list of them."""
        return tuple(self.fonts or ()) if self.kind == "font" else self.options

    def find_fault(self, choice: Choice) -> str:
        """Why a text cannot be chosen, as a hint that says what can; "" if it can."""
        if self.kind in _LISTS:
            return self._find_list_fault(choice)
        if not isinstance(choice, str):
            return "Write one value, without a list."
        if self.kind in ("choice", "font"):
            return "" if choice in self.names else suggest_name(choice, self.names)
        if self.kind == "range":
            return self._find_range_fault(choice)
        is_fitting, hint = _FORMS[self.kind](choice), _HINTS[self.kind]
        return "" if is_fitting else hint

    def _find_list_fault(self, choice: Choice) -> str:
        example = ", ".join(self.options[:2] if self.kind == "list" else ("returns", "desk#hours"))
        if isinstance(choice, str):
            return f"Write a list in brackets: [{example}]."
        for item in choice:
            if self.kind == "list" and item not in self.options:
                return f"'{item}' is not among them. {suggest_name(item, self.options)}"
            if self.kind == "pages" and not _PAGE.fullmatch(item):
                return f"Write the names of content files without an ending: [{example}]."
        twice = next((item for item in choice if choice.count(item) > 1), "")
        return f"Name '{twice}' once." if twice else ""

    def _find_range_fault(self, text: str) -> str:
        least, most, step = self.min or 0, self.max or 0, self.step or 1
        bare = text.removesuffix(self.unit).strip() if self.unit else text
        counted = f", counted in {self.unit}" if self.unit else ""
        hint = f"Write a number from {least:g} to {most:g} in steps of {step:g}{counted}."
        if not _NUMBER.fullmatch(bare) or not least <= float(bare) <= most:
            return hint
        steps = (float(bare) - least) / step
        return "" if abs(steps - round(steps)) < 1e-6 else hint  # noqa: PLR2004 - floats

    def convert(self, choice: Choice) -> SettingValue:
        """The value of what can be chosen."""
        if self.kind in _LISTS or isinstance(choice, tuple):
            return tuple(choice)
        if self.kind == "range":
            return f"{choice.removesuffix(self.unit).strip()}{self.unit}"
        if self.kind == "image":
            return SettingImage(choice) if choice else None
        return _FLAGS[choice] if self.kind == "flag" else (self.fonts or {}).get(choice, choice)


_FORMS: Mapping[str, Callable[[str], bool]] = {
    "text": bool,
    "flag": _FLAGS.__contains__,
    "colour": lambda text: bool(_COLOUR.fullmatch(text)),
    "image": lambda text: bool(_FILE.fullmatch(text) and _PICTURE.fullmatch(text)),
    "point": lambda text: bool(_POINT.fullmatch(text)),
    "style": lambda text: bool(_FILE.fullmatch(text) and text.endswith(".css")),
}
_HINTS = {
    "text": "Write some words.",
    "flag": "Write yes or no.",
    "colour": 'Write a colour as a # and three or six digits or letters, in quotes: "#0f5c63".',
    "image": "Name a picture in the content folder (PNG, JPEG, WebP or AVIF): logo-wide.png",
    "point": "Write how far from the left and from the top it lies: 50% 30%",
    "style": "Name a style sheet in the content folder: own.css",
}


def suggest_name(written: str, names: tuple[str, ...] | Mapping[str, object]) -> str:
    """A hint that names the one that was probably meant, else all that there are."""
    close = get_close_matches(written, list(names), n=1)
    return f"Did you mean '{close[0]}'?" if close else f"Choose one of: {', '.join(names)}."


def format_choice(choice: Choice) -> str:
    """What a shop wrote for a setting, as messages quote it."""
    return f"'{choice}'" if isinstance(choice, str) else f"[{', '.join(choice)}]"

"""A theme's `theme.toml`: parsed, validated with its settings, every fault located by line and column."""

from __future__ import annotations

import re
import tomllib
from difflib import get_close_matches
from functools import cached_property
from typing import Annotated, Literal

from pydantic import ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Loc
from trustpages.fields import FieldGroup, Slug, field_error, field_info, parse_with
from trustpages.fields.path_fields import SettingName, ThemeReference
from trustpages.patterns import LazyPattern
from trustpages.theme.choices import Preset
from trustpages.theme.limits import Limits
from trustpages.theme.luminance import compute_contrast
from trustpages.theme.palette import DARK_GROUND, LIGHT_GROUND
from trustpages.theme.setting import ThemeSetting

MANIFEST_NAME = "theme.toml"
HEX_COLOUR = r"^#[0-9a-fA-F]{6}$"
MIN_GROUND_CONTRAST = 7
"""Ink on a ground has at least this contrast (WCAG AAA for text, 1.4.6)."""
_TABLE_LINE = LazyPattern(r"\s*\[\[?\s*(?P<path>[\w.\s\"'-]+?)\s*\]\]?\s*(#.*)?")
_KEY_LINE = LazyPattern(r"\s*(?P<key>[\w-]+|\"[^\"]*\"|'[^']*')\s*[=.]")
_TOML_ERROR = LazyPattern(
    r"(?P<words>.*?) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)",
    re.DOTALL,
)
_VERSION_CLAUSE = LazyPattern(r"(?P<operator>>=|<=|==|<|>)\s*(?P<version>\d+(\.\d+)*)")


def _parse_requirement(text: str) -> str:
    if all(_VERSION_CLAUSE.fullmatch(clause.strip()) for clause in text.split(",")):
        return text
    raise field_error(
        "theme-manifest",
        f"'{text}' does not say which versions of trustpages the theme works with",
        'Write it like ">=0.1,<1".',
    )


VersionRequirement = Annotated[
    str, *parse_with(_parse_requirement, "Versions of trustpages.", ">=0.1,<1")
]


class Grounds(FieldGroup):
    """The colours of the ground that text stands on; the brand's colour is made readable on both."""

    light: Annotated[str, field_info("In daylight", LIGHT_GROUND, pattern=HEX_COLOUR)] = (
        LIGHT_GROUND
    )
    dark: Annotated[str, field_info("In the dark", DARK_GROUND, pattern=HEX_COLOUR)] = DARK_GROUND

    @field_validator("light", "dark")
    @classmethod
    def _check_ground(cls, colour: str, field: ValidationInfo) -> str:
        """Every brand has a shade that can be read on it: at the least black by day, white in the dark."""
        text = "#000000" if field.field_name == "light" else "#ffffff"
        if compute_contrast(colour, text) >= MIN_GROUND_CONTRAST:
            return colour
        usual = LIGHT_GROUND if field.field_name == "light" else DARK_GROUND
        raise field_error(
            "theme-manifest",
            f"no words could be read well on the {field.field_name} ground '{colour}'",
            f'Choose a {"lighter" if field.field_name == "light" else "darker"} one, such as "{usual}".',
        )


class ThemeManifest(FieldGroup):
    """`theme.toml`."""

    name: Annotated[Slug, field_info("The theme's name, as templates call it", "mine")]
    version: Annotated[str, field_info("The theme's own version", "1.0.0")] = ""
    requires: Annotated[
        VersionRequirement | None, field_info("The versions of trustpages it works with")
    ] = None
    extends: Annotated[ThemeReference | None, field_info("The theme that it builds on")] = None
    licence: Annotated[str, field_info("The licence it is given under", "MIT")] = ""
    author: Annotated[str, field_info("Who made it", "A. Maker")] = ""
    description: Annotated[str, field_info("What it looks like, in one sentence")] = ""
    speaks: Annotated[
        Literal["we", "I"] | None,
        field_info("Whether its labels say we or I where the shop does not choose", "I"),
    ] = None
    limits: Annotated[Limits | None, field_info("The most that it has a place for")] = None
    grounds: Annotated[Grounds | None, field_info("The colours text stands on")] = None
    settings: Annotated[
        dict[SettingName, ThemeSetting],
        field_info("What the shop may choose, each under its name", default_factory=dict),
    ]
    presets: Annotated[
        dict[Slug, Preset],
        field_info("Looks that a shop may choose by one name", default_factory=dict),
    ]


class ManifestSource:
    """The text of a `theme.toml`, which finds the place of a key in it.

    `path` is the file's name in messages.
    """

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self._lines = text.splitlines()

    @cached_property
    def places(self) -> dict[Loc, Place]:
        """The first place of every key and table; keys within inline tables are not among them."""
        places: dict[Loc, Place] = {}
        table: Loc = ()
        for number, line in enumerate(self._lines, 1):
            if found := _TABLE_LINE.fullmatch(line):
                table = tuple(part.strip(" \"'") for part in found["path"].split("."))
                places.setdefault(table, self.make_place(number, found.start("path") + 1))
            elif found := _KEY_LINE.match(line):
                loc = (*table, found["key"].strip("\"'"))
                places.setdefault(loc, self.make_place(number, found.start("key") + 1))
        return places

    def make_place(self, line: int, column: int) -> Place:
        """A place by line and column, from 1, with the text of that line."""
        text = self._lines[line - 1] if 0 < line <= len(self._lines) else ""
        return Place(self.path, line, column, text)

    def find_place(self, loc: Loc) -> Place:
        """Where a key stands; for one that is missing, where its table begins, else the first line."""
        while loc and loc not in self.places:
            loc = loc[:-1]
        return self.places[loc] if loc else self.make_place(1, 1)

    def find_end(self) -> Place:
        """The last line of the file."""
        last = max(len(self._lines), 1)
        return self.make_place(last, 1)


def parse_manifest(source: ManifestSource) -> ThemeManifest:
    """Validate a `theme.toml`; raises `ProblemError` with everything that is wrong in it."""
    try:
        return ThemeManifest.model_validate(tomllib.loads(source.text))
    except tomllib.TOMLDecodeError as error:
        raise ProblemError([_convert_toml_error(source, error)]) from None
    except ValidationError as error:
        faults = error.errors(include_url=False)
        raise ProblemError(_convert_field_error(source, fault) for fault in faults) from None


def is_version_supported(requirement: str | None, version: str) -> bool:
    """Whether a version such as "0.1.0" satisfies every clause of a requirement such as ">=0.1,<1"."""
    return requirement is None or all(
        _satisfies_clause(clause.strip(), _parse_version(version))
        for clause in requirement.split(",")
    )


def _satisfies_clause(clause: str, version: tuple[int, ...]) -> bool:
    found = _VERSION_CLAUSE.fullmatch(clause)
    if found is None:
        return False
    bound = _parse_version(found["version"])
    return {
        ">=": version >= bound,
        "<=": version <= bound,
        "==": version == bound,
        "<": version < bound,
        ">": version > bound,
    }[found["operator"]]


def _parse_version(version: str) -> tuple[int, ...]:
    """The numbers of a version without zeros at its end, so that 1.0 equals 1."""
    numbers = [int(part) for part in re.findall(r"\d+", version)]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _convert_toml_error(source: ManifestSource, error: tomllib.TOMLDecodeError) -> Problem:
    found = _TOML_ERROR.fullmatch(str(error))
    words = found["words"] if found else str(error)
    place = (
        source.make_place(int(found["line"]), int(found["column"]))
        if found and found["line"]
        else source.find_end()
    )
    return Problem(
        "theme-manifest",
        f"{MANIFEST_NAME} cannot be read: {words[:1].lower()}{words[1:]}",
        place,
        "It stands there already: delete one of the two."
        if "overwrite" in words or "twice" in words
        else 'Write each line as a key, an equals sign and the value in quotes: name = "mine".',
    )


_MESSAGES = {
    "string_type": ("'{name}' must be text", 'Write it in double quotes: {name} = "...".'),
    "int_type": ("'{name}' must be a whole number", "Write it without quotes: {name} = 3."),
    "int_parsing": ("'{name}' must be a whole number", "Write it without quotes: {name} = 3."),
    "int_from_float": ("'{name}' must be a whole number", "Write it without a point: {name} = 3."),
    "greater_than_equal": (
        "'{name}' must be at least {ge}",
        "Take the line out if there is no bound.",
    ),
    "string_too_short": ("'{name}' is left empty", "Fill it in."),
    "literal_error": ("'{input}' cannot be chosen for '{name}'", "Choose one of: {expected}."),
    "tuple_type": ("'{name}' must be a list", 'Write it in brackets: {name} = ["round", "sharp"].'),
    "model_type": (
        "'{name}' must be a table",
        "Write its keys under a line of their own: [{name}].",
    ),
    "dict_type": (
        "'{name}' must be a table",
        "Write its keys under a line of their own: [{name}].",
    ),
    "string_too_long": ("'{name}' is longer than {max_length} characters", "Shorten it."),
}
_EXAMPLES = {"name": "mine", "description": "How round the corners are", "default": "soft"}
_FORM_HINTS = {
    HEX_COLOUR: 'Write a colour as a # and six digits or letters: "#fbf8f3".',
}


def _convert_field_error(source: ManifestSource, fault: ErrorDetails) -> Problem:
    if fault["loc"][-1:] == ("[key]",):
        return _report_setting_name(source, fault["loc"][:-1])
    loc = fault["loc"]
    name = next((part for part in reversed(loc) if isinstance(part, str)), MANIFEST_NAME)
    message, hint = _describe_field_error(fault, loc, name)
    return Problem("theme-manifest", message, source.find_place(loc), hint)


def _report_setting_name(source: ManifestSource, loc: Loc) -> Problem:
    if loc[0] == "presets" and len(loc) == 2:  # noqa: PLR2004 - the table and its name
        return Problem(
            "theme-manifest",
            f"'{loc[-1]}' cannot be the name of a preset",
            source.find_place(loc),
            "Write small letters and digits, and hyphens between words: [presets.dark-wood].",
        )
    return Problem(
        "theme-manifest",
        f"'{loc[-1]}' cannot be the name of a setting",
        source.find_place(loc),
        "Write small letters and digits, and _ between words: [settings.corner_style].",
    )


def _describe_field_error(fault: ErrorDetails, loc: Loc, name: str) -> tuple[str, str]:
    kind, context = fault["type"], fault.get("ctx", {})
    if kind == "extra_forbidden":
        return f"'{name}' is no key of {MANIFEST_NAME}", _suggest_key(loc, name)
    if kind == "missing":
        return (
            f"'{name}' is missing",
            f'Add a line such as {name} = "{_EXAMPLES.get(name, "...")}".',
        )
    if kind == "string_pattern_mismatch":
        hint = _FORM_HINTS.get(
            str(context.get("pattern")), "Write small letters, digits and hyphens."
        )
        return f"'{fault['input']}' does not have the form of '{name}'", hint
    if kind == "string_type" and isinstance(loc[-1], int):
        return (
            f"each item of '{name}' must be text",
            f'Write it in double quotes: {name} = ["..."].',
        )
    if kind in _MESSAGES:
        values = {**context, "name": name, "input": fault["input"]}
        message, hint = _MESSAGES[kind]
        return message.format(**values), hint.format(**values)
    return fault["msg"], str(context.get("hint", ""))


def _suggest_key(loc: Loc, name: str) -> str:
    tables: dict[object, type[FieldGroup]] = {
        "grounds": Grounds,
        "limits": Limits,
        "settings": ThemeSetting,
        "presets": Preset,
    }
    model = ThemeManifest if len(loc) == 1 else tables[loc[0]]
    known = list(model.model_fields)
    close = get_close_matches(name, known, n=1)
    return f"Did you mean '{close[0]}'?" if close else f"The keys are: {', '.join(known)}."

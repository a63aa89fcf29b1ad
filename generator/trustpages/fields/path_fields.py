"""How a file names another thing of the shop: former addresses, a page's content file, a theme."""

import re
import unicodedata
from typing import Annotated
from urllib.parse import unquote

from pydantic import PlainValidator, StringConstraints
from pydantic_core import PydanticKnownError

from trustpages.fields import field_error, parse_with
from trustpages.paths import find_portability_faults
from trustpages.patterns import LazyPattern

_SLUG_PATH = LazyPattern(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")
MAX_ADDRESS_LENGTH = 120


_FORMER_SEGMENT = LazyPattern(r"[\w~(][\w.~+,()@! -]*")
_CONTENT_FILE = LazyPattern(r"\.(md|yaml)$")
_FOLDER_FILE = LazyPattern(r"(^|/)index\.html$")
"""The file that a web server shows for a folder: both are one address."""


def _parse_former_address(text: str) -> str:
    """Any path that a web server may have had, without percent signs and slashes at its ends."""
    path = unicodedata.normalize("NFC", unquote(text.strip("/")))
    address = _FOLDER_FILE.sub("", path)
    if _is_former_path(address):
        return address
    raise field_error(
        "alias", f"'{text}' is not a former address of a page", _suggest_former_address(text)
    )


def _is_former_path(address: str) -> bool:
    return (
        len(address) <= MAX_ADDRESS_LENGTH
        and not _CONTENT_FILE.search(address)
        and all(
            _FORMER_SEGMENT.fullmatch(step) and not any(find_portability_faults(step))
            for step in address.split("/")
        )
    )


def _suggest_former_address(text: str) -> str:
    """What was probably meant; else how a former address is written."""
    bare = re.sub(r"^https?://[^/]*/?|[?#].*$", "", text.strip()).strip("/")
    meant = _CONTENT_FILE.sub("", bare)
    if meant != text and _is_former_path(meant):
        own = "; if that is the page's own address, remove the line" if "?" in text else ""
        return f"Write its path from the top of the site: {meant}{own}"
    return "Write the path from the top of the site, such as 'returns-policy' or 'returns.html'."


def _parse_page_name(text: str) -> str:
    name = re.sub(r"\.(md|yaml)$", "", text.removeprefix("./"))
    if _SLUG_PATH.fullmatch(name):
        return name
    hint = "Name its content file from the top of the folder, such as 'staff/lin-mei.md'."
    raise field_error("page-name", f"'{text}' is not the name of a page", hint)


SettingName = Annotated[
    str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$", max_length=60)
]
"""What a setting of a theme is called, in its manifest and in site.yaml."""


def _parse_choice(value: object) -> str | tuple[str, ...]:
    """A text, or a list of texts; which of them fits is the theme's to say."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return tuple(item.strip() for item in value)
    raise PydanticKnownError("string_type")


SettingChoice = Annotated[
    str | tuple[str, ...],
    PlainValidator(_parse_choice, json_schema_input_type=str | list[str]),
]
"""What is written for a setting of a theme."""
_THEME_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_THEME_NAME_HINT = "Write a theme's name, such as 'counter', or a folder, such as './themes/mine'."
MAX_THEME_REFERENCE_LENGTH = 200


def _parse_theme_reference(text: str) -> str:
    """A built-in theme's name, or "./" and a folder below the one that holds the content folder."""
    if _THEME_NAME.fullmatch(text) and len(text) <= MAX_ADDRESS_LENGTH:
        return text
    folder = text.removesuffix("/")
    if why := _find_theme_folder_fault(folder):
        message, hint = why
        raise field_error("theme-name", f"'{text}' {message}", hint)
    return folder


def _find_theme_folder_fault(folder: str) -> tuple[str, str] | None:
    """Why a text names no folder of a theme, and the way out; None if it does."""
    steps = folder.split("/")
    faults = (
        (
            folder.startswith(("/", "~")) or re.match(r"[A-Za-z]:", folder),
            "is a place on this computer only",
            "Name the folder from the one that holds your content folder, such as './themes/mine'.",
        ),
        (
            ".." in steps,
            "leads out of the shop's folder",
            "Put the theme's folder beside your content folder, and name it like './themes/mine'.",
        ),
        ("\\" in folder, "holds a backslash", "Write it with slashes, such as './themes/mine'."),
        ("/" in folder and steps[0] != ".", "does not begin with './'", f"Write './{folder}'."),
        (
            steps[0] != "." or len(steps) == 1 or len(folder) > MAX_THEME_REFERENCE_LENGTH,
            "is not the name of a theme",
            _THEME_NAME_HINT,
        ),
        (
            any(step.strip() != step or step[:1] in ("", ".") for step in steps[1:]),
            "names a folder that is hidden or has no name",
            _THEME_NAME_HINT,
        ),
    )
    return next(((message, hint) for is_fault, message, hint in faults if is_fault), None)


FormerAddress = Annotated[
    str,
    *parse_with(
        _parse_former_address,
        "An address that the page once had, from the top of the site, without language.",
        "returns-policy",
        "returns.html",
    ),
]
PageName = Annotated[
    str,
    *parse_with(
        _parse_page_name, "A page, by the name of its content file.", "staff/lin-mei", "returns"
    ),
]
ThemeReference = Annotated[
    str,
    *parse_with(
        _parse_theme_reference,
        "A built-in theme by its name, or a folder beside the content folder.",
        "counter",
        "./themes/mine",
        exact=True,
    ),
]

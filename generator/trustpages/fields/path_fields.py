"""How a page of the site is named by another file: its former addresses, and its content file."""

import re
from typing import Annotated

from trustpages.fields import field_error, parse_with

_SLUG_PATH = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")
MAX_ADDRESS_LENGTH = 120


def _parse_former_address(text: str) -> str:
    if (
        _SLUG_PATH.fullmatch(text)
        and len(text) <= MAX_ADDRESS_LENGTH
        and not text.startswith("pages/")
    ):
        return text
    raise field_error(
        "alias", f"'{text}' is not a former address of a page", _suggest_former_address(text)
    )


def _suggest_former_address(text: str) -> str:
    """What was probably meant; else how a former address is written."""
    bare = re.sub(r"^https?://[^/]+/", "", text.strip().lower()).strip("/")
    meant = re.sub(r"(/index)?\.(html|md|yaml)$", "", bare).removeprefix("pages/")
    if _SLUG_PATH.fullmatch(meant) and len(meant) <= MAX_ADDRESS_LENGTH and meant != text:
        return f"Write it from the top of the site, without language and ending: {meant}"
    return "Write small letters, digits and hyphens, such as 'returns-policy' or 'staff/lin'."


def _parse_page_name(text: str) -> str:
    name = re.sub(r"\.(md|yaml)$", "", text.removeprefix("./"))
    if _SLUG_PATH.fullmatch(name):
        return name
    hint = "Name its content file from the top of the folder, such as 'staff/lin-mei.md'."
    raise field_error("page-name", f"'{text}' is not the name of a page", hint)


FormerAddress = Annotated[
    str,
    *parse_with(
        _parse_former_address,
        "An address that the page once had, from the top of the site, without language.",
        "returns-policy",
        "staff/lin",
    ),
]
PageName = Annotated[
    str,
    *parse_with(
        _parse_page_name, "A page, by the name of its content file.", "staff/lin-mei", "returns"
    ),
]

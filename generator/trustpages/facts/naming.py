"""How a page of the site is named by another file: its former addresses, and its content file."""

import re
from typing import Annotated

from trustpages.facts.fact import fault, written

_SLUGS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")
LONGEST = 120


def _former(text: str) -> str:
    if _SLUGS.fullmatch(text) and len(text) <= LONGEST and not text.startswith("pages/"):
        return text
    raise fault("alias", f"'{text}' is not a former address of a page", _way(text))


def _way(text: str) -> str:
    """What was probably meant; else how a former address is written."""
    bare = re.sub(r"^https?://[^/]+/", "", text.strip().lower()).strip("/")
    meant = re.sub(r"(/index)?\.(html|md|yaml)$", "", bare).removeprefix("pages/")
    if _SLUGS.fullmatch(meant) and len(meant) <= LONGEST and meant != text:
        return f"Write it from the top of the site, without language and ending: {meant}"
    return "Write small letters, digits and hyphens, such as 'returns-policy' or 'staff/lin'."


def _page(text: str) -> str:
    name = re.sub(r"\.(md|yaml)$", "", text.removeprefix("./"))
    if _SLUGS.fullmatch(name):
        return name
    hint = "Name its content file from the top of the folder, such as 'staff/lin-mei.md'."
    raise fault("page-name", f"'{text}' is not the name of a page", hint)


FormerAddress = Annotated[
    str,
    *written(
        _former,
        "An address that the page once had, from the top of the site, without language.",
        "returns-policy",
        "staff/lin",
    ),
]
PageName = Annotated[
    str, *written(_page, "A page, by the name of its content file.", "staff/lin-mei", "returns")
]

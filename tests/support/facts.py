"""Facts of the smallest shop, with changes, and what their kind says of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from support.shops import SMALLEST, TODAY
from trustpages.content.load import parse_document
from trustpages.kinds import KINDS
from trustpages.kinds.kind import JsonLdContext, Kind

SETTING = JsonLdContext(
    base_url="https://shop.example/",
    url="https://shop.example/here/",
    language="en",
    languages=("en", "zh"),
    today=TODAY,
    currency="EUR",
    country="IE",
    time_zone="Europe/Dublin",
    pictures={"face.jpg": "https://shop.example/media/face.jpg"},
)


def written(kind: str, /, **changes: Any) -> dict[str, Any]:
    """What the smallest shop writes in the file of a kind, with other values at the top."""
    return {**_written(KINDS[kind].file), **changes}


@cache
def _written(file: str) -> dict[str, Any]:
    path = SMALLEST / file
    if not path.is_file():
        return {"title": "A title"}
    read = parse_document(PurePosixPath(file), path.read_bytes(), file)
    return dict(read.data)


def facts(kind: str, /, **changes: Any) -> Any:
    """The facts of a kind; typed loosely, since each test knows its own kind."""
    return KINDS[kind].model_validate(written(kind, **changes))


def flaws(kind: str, /, today: date = TODAY, **changes: Any) -> list[tuple[str, str]]:
    """Code and dotted place of each flaw."""
    made: Kind = facts(kind, **changes)
    return [
        (flaw.code, ".".join(str(part) for part in flaw.loc))
        for flaw in made.validate_fields(today)
    ]


def drops(made: Kind, today: date = TODAY) -> dict[str, str]:
    """Why each part is left out, by its dotted place; the last reason counts."""
    return {
        ".".join(str(part) for part in one.loc): one.why for one in made.find_omitted_parts(today)
    }


def fault(kind: str, /, **changes: Any) -> str:
    """What is wrong with facts that cannot be typed; "" if they can."""
    try:
        facts(kind, **changes)
    except ValidationError as error:
        return str(error)
    return ""


def hint(kind: str, /, **changes: Any) -> str:
    """The way out that the first fault of facts names; "" if they can be typed."""
    try:
        facts(kind, **changes)
    except ValidationError as error:
        return str(error.errors(include_url=False)[0].get("ctx", {}).get("hint", ""))
    return ""

"""Colours, as `#` and three or six digits."""

import re
from typing import Annotated

from trustpages.fields import field_error, parse_with

_COLOUR = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)


def _parse_colour(text: str) -> str:
    """The colour with six digits; three stand for each of them twice (CSS)."""
    if not _COLOUR.fullmatch(text):
        bare = text if text.startswith("#") else f"#{text}"
        meant = bare[:7] if re.fullmatch(r"#[0-9a-fA-F]{8}", bare) else bare
        raise field_error(
            "colour",
            f"'{text}' is not a colour",
            'Write # and three or six digits or letters from a to f, in quotes: "#0f5c63".',
            instead=f'"{meant}"' if _COLOUR.fullmatch(meant) else "",
        )
    digits = text.removeprefix("#")
    return text if len(digits) > 3 else f"#{''.join(digit * 2 for digit in digits)}"  # noqa: PLR2004 - CSS


Colour = Annotated[str, *parse_with(_parse_colour, "A colour, in quotes.", "#0f5c63")]

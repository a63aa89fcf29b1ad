"""QR codes (ISO/IEC 18004) as drawings within a page."""

from __future__ import annotations

from typing import Literal

from markupsafe import Markup

QUIET_ZONE = 4
"""Modules around a code that stay light (ISO/IEC 18004, 9.1)."""


def draw_qr_code(text: str, error: Literal["m", "q"] = "m") -> Markup:
    """A text as an SVG without a size of its own, black on white; below 2 kB for a usual link.

    `error` is the level of correction: with M 15 % of it may be lost, with Q 25 %. It stands within the page
    rather than in a file of its own: one page shows it, and it is there when that page is printed or saved.
    """
    import segno  # noqa: PLC0415 - for badges and services of messages alone

    code = segno.make(text, error=error, micro=False, boost_error=False)
    return Markup(code.svg_inline(border=QUIET_ZONE, omitsize=True, light="#fff"))  # noqa: S704 - drawn here

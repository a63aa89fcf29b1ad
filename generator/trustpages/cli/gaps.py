"""Places that are still to be filled in: told as they are, and errors when the site is to go public."""

from __future__ import annotations

from trustpages.problem import Gap, Problem

WAY_OUT = "Put your own fact or words there and take the mark away."


def told(gap: Gap, *, release: bool) -> Problem:
    """A gap as a notice, or with `--release` as an error."""
    return Problem(
        "still-to-fill-in",
        f"still to fill in: {gap.what}",
        gap.place,
        WAY_OUT,
        "error" if release else "notice",
    )

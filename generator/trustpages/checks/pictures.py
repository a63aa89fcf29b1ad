"""Every picture says what is to be seen, and how much room it takes before it is there."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.checks.drawn import THEME, Seen
from trustpages.problem import Place, Problem

NEEDED = {
    "alt": "no alt text, not even an empty one",
    "width": "no width, so that the page jumps",
    "height": "no height, so that the page jumps",
}


def bare_pictures(seen: Seen) -> Iterator[Problem]:
    """`img` elements without `alt`, `width` or `height`."""
    for path, sheet in seen.sheets.items():
        for image in sheet.tags("img"):
            for name, lack in NEEDED.items():
                if name not in image.attributes or (
                    name != "alt" and not image.get(name).isdigit()
                ):
                    said = f"the picture '{image.get('src')}' has {lack}"
                    yield Problem("bare-picture", said, Place(str(path)), THEME)

"""The list of a published site, held against the new one: no page of it may be gone without a trace."""

from __future__ import annotations

from pathlib import Path

from trustpages.build import Built
from trustpages.problem import Place, Problem
from trustpages.vanish import vanished
from trustpages.write.manifest import MANIFEST, listed_in


def lost(file: Path | None, built: Built) -> tuple[Problem, ...]:
    """What a site has lost since the list in a file, if there is one; raises OSError if it cannot be read."""
    if file is None:
        return ()
    place = Place(str(file), 0)
    listed = listed_in(file.read_bytes())
    if listed is None:
        return (_damaged(place),)
    return vanished(listed, built.files, place, built.site.held)


def _damaged(place: Place) -> Problem:
    return Problem(
        "former-list",
        "this is not the list of a published site, or it is damaged",
        place,
        f"Fetch {MANIFEST} from the published site anew, and look whether it came whole.",
    )

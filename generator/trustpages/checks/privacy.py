"""Nothing that is published tells where the content lies on somebody's computer."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import PurePath

from trustpages.checks.drawn import Seen
from trustpages.problem import Place, Problem

SHORTEST = 3
"""A path of fewer parts (`/content`) could as well be an address of the site."""
HINT = "Look in the words of this page for a path of your computer, and take it out."


def private_paths(seen: Seen) -> Iterator[Problem]:
    """Files in which the absolute path of the content folder, or a link to a local file, appears."""
    folder = seen.drawn.content
    wanted = [folder] if len(PurePath(folder).parts) >= SHORTEST else []
    for path, data in seen.drawn.files.items():
        for secret in (*wanted, "file:///"):
            if os.fsencode(secret) in data:
                said = f"it holds the path '{secret}' of this computer"
                yield Problem("private-path", said, Place(str(path)), HINT)

"""The targets that `site.yaml` names; no other file of the content is read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from trustpages.facts.targets import Target
from trustpages.problem import Place, Problem, Rejected
from trustpages.read.content import document
from trustpages.read.folder import folder_at
from trustpages.read.opening import bytes_of
from trustpages.settings import Settings
from trustpages.validate.models import typed

SETTINGS = PurePosixPath("site.yaml")


def targets(content: Path) -> Mapping[str, Target]:
    """The targets of a shop by their names, as `site.yaml` orders them.

    Raises `Rejected` with everything that is wrong in `site.yaml`.
    """
    folder = folder_at(content, str(content))
    if not (folder.root / SETTINGS).is_file():
        raise Rejected([_missing(folder.file(SETTINGS))])
    written = document(SETTINGS, bytes_of(folder, SETTINGS), folder.file(SETTINGS))
    settings, problems = typed(Settings, written)
    if settings is None:
        raise Rejected(problems)
    return settings.targets or {}


def _missing(shown: str) -> Problem:
    return Problem(
        "missing-file",
        "there is no site.yaml in the content folder",
        Place(shown, 0),
        "Name the content folder with -c.",
    )

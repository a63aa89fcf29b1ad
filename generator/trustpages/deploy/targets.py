"""The targets that `site.yaml` names; no other file of the content is read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from trustpages.content import parse_document, read_regular_file, resolve_folder
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields.targets import Target
from trustpages.model.settings import SiteSettings
from trustpages.validate import validate_document

SETTINGS_PATH = PurePosixPath("site.yaml")


def load_targets(content: Path) -> Mapping[str, Target]:
    """The targets of a shop by name, in the order of `site.yaml`.

    Raises `ProblemError` with every problem of `site.yaml`.
    """
    folder = resolve_folder(content, str(content))
    if not (folder.root / SETTINGS_PATH).is_file():
        raise ProblemError([_report_missing_settings(folder.format_path(SETTINGS_PATH))])
    document = parse_document(
        SETTINGS_PATH, read_regular_file(folder, SETTINGS_PATH), folder.format_path(SETTINGS_PATH)
    )
    settings, problems = validate_document(SiteSettings, document)
    if settings is None:
        raise ProblemError(problems)
    return settings.targets or {}


def _report_missing_settings(display_path: str) -> Problem:
    return Problem(
        "missing-file",
        "there is no site.yaml in the content folder",
        Place(display_path, 0),
        "Name the content folder with -c.",
    )

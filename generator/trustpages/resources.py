"""Where the built-in themes and the example shop are, and where faults are reported."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

PACKAGE_FOLDER = Path(__file__).parent
REPOSITORY_FOLDER = PACKAGE_FOLDER.parent.parent
DISTRIBUTION, ISSUES_LABEL = "trustpages", "Issues"
"""The distribution, and the label in its `[project.urls]` under which faults are reported."""


def find_themes_folder() -> Path:
    """The folder of the built-in themes."""
    return _prefer_installed(PACKAGE_FOLDER / "_themes", REPOSITORY_FOLDER / "themes")


def find_compiled_themes() -> Path:
    """The folder of what `make templates` compiles of the built-in themes: templates and catalogues."""
    return _prefer_installed(PACKAGE_FOLDER / "_compiled", REPOSITORY_FOLDER / "compiled")


def find_example_content() -> Path:
    """The content folder of the example shop."""
    return _prefer_installed(PACKAGE_FOLDER / "_content", REPOSITORY_FOLDER / "content")


def _prefer_installed(installed: Path, in_repository: Path) -> Path:
    return installed if installed.is_dir() else in_repository


def find_issues_url() -> str:
    """Find where faults are reported, in the metadata of the installed package; "" if it does not say."""
    try:
        urls = metadata.metadata(DISTRIBUTION).get_all("Project-URL", [])
    except metadata.PackageNotFoundError:
        return ""
    labelled = (url.partition(",") for url in urls)
    return next((url.strip() for label, _, url in labelled if label.strip() == ISSUES_LABEL), "")


def format_report_recipient(issues_url: str) -> str:
    """Say where a crash report goes: to the address of issues, or without one to whoever installed us."""
    if not issues_url:
        return "please send it to whoever set up trustpages for you"
    return f"please attach it to a new issue at {issues_url}"

"""Where the built-in themes and the example shop are: inside the installed package, or in the repository."""

from __future__ import annotations

from pathlib import Path

PACKAGE_FOLDER = Path(__file__).parent
REPOSITORY_FOLDER = PACKAGE_FOLDER.parent.parent


def find_themes_folder() -> Path:
    """The folder of the built-in themes."""
    return _prefer_installed(PACKAGE_FOLDER / "_themes", REPOSITORY_FOLDER / "themes")


def find_example_content() -> Path:
    """The content folder of the example shop."""
    return _prefer_installed(PACKAGE_FOLDER / "_content", REPOSITORY_FOLDER / "content")


def _prefer_installed(installed: Path, in_repository: Path) -> Path:
    return installed if installed.is_dir() else in_repository

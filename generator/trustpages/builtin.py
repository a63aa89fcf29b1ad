"""Where the built-in themes and the example shop are: inside the installed package, or in the repository."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent
REPOSITORY = PACKAGE.parent.parent


def themes() -> Path:
    """The folder of the built-in themes."""
    return _first(PACKAGE / "_themes", REPOSITORY / "themes")


def example() -> Path:
    """The content folder of the example shop."""
    return _first(PACKAGE / "_content", REPOSITORY / "content")


def _first(installed: Path, in_repository: Path) -> Path:
    return installed if installed.is_dir() else in_repository

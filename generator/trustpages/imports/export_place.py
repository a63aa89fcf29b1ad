"""Where an export of another program may lie: never where it would be published or committed."""

from __future__ import annotations

from pathlib import Path

from trustpages.diagnostics import Place, Problem, ProblemError


def check_export_place(file: Path, content: Path, what: str) -> None:
    """Raise `ProblemError` for an export in the content folder; `what` says whom or what it names."""
    if file.resolve().is_relative_to(content.resolve()):
        raise ProblemError(
            [
                Problem(
                    "export-in-content",
                    f"an export that names {what} lies in the content folder",
                    Place(str(file), 0),
                    f"Move it to private/{file.name}, which Git passes over, and name it there.",
                )
            ]
        )

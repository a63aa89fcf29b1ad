"""The whole result of a run as data, for `--report`; `docs/command-line.md` explains each field."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from trustpages.build import Built
from trustpages.cli import VERSION
from trustpages.cli.counts import content_files, pictures, waiting
from trustpages.cli.options import Asked
from trustpages.cli.outcome import Outcome
from trustpages.cli.report import fields
from trustpages.write import Written


def result(outcome: Outcome, asked: Asked, output: Path | None) -> dict[str, Any]:
    """Everything that is known after a run; what could not be built is left out."""
    return {
        "tool": f"trustpages {VERSION}",
        "well": outcome.well,
        "content": str(asked.content),
        "output": None if output is None else str(output),
        **({} if outcome.built is None else _site(outcome.built)),
        "written": None if outcome.written is None else _written(outcome.written),
        "errors": [fields(one) for one in outcome.problems if one.level == "error"],
        "warnings": [fields(one) for one in outcome.problems if one.level == "warning"],
        "notices": [fields(one) for one in outcome.problems if one.level == "notice"],
        "timings": {name: round(spent, 3) for name, spent in outcome.timings.items()},
    }


def _site(built: Built) -> dict[str, Any]:
    site = built.site
    return {
        "shop": site.shop.name,
        "today": site.today.isoformat(),
        "base_url": site.settings.base_url.href,
        "theme": site.settings.theme.name,
        "content_files": content_files(built),
        "languages": [_language(built, index) for index in range(len(built.editions))],
        "pages": [
            {
                "path": str(page.path),
                "language": page.language,
                "kind": page.kind,
                "title": page.title,
                "size": len(built.files[page.path]),
            }
            for edition in built.editions
            for page in edition.pages
        ],
        "pictures": [{"file": name, "made": made} for name, made in pictures(built).items()],
        "files": len(built.files),
        "size": sum(map(len, built.files.values())),
        "unfinished": len(site.unfinished),
        "held_back": [
            {"what": held.what, "why": held.why, "file": held.place.file, "line": held.place.line}
            for held in site.held
        ],
    }


def _language(built: Built, index: int) -> dict[str, Any]:
    edition = built.editions[index]
    lacking = waiting(edition)
    return {
        "language": edition.language,
        "pages": len(edition.pages),
        "untranslated": {"texts": lacking.texts, "pages": lacking.pages},
    }


def _written(written: Written) -> dict[str, Any]:
    return asdict(written) | {"output": str(written.output)}

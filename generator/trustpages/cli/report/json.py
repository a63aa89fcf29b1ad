"""The whole result of a run as data, for `--report`; `docs/command-line.md` explains each field."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from trustpages.cli import VERSION
from trustpages.cli.options import BuildCommandOptions
from trustpages.cli.report.run_result import (
    RunResult,
    count_content_files,
    count_picture_files,
    count_untranslated,
)
from trustpages.cli.report.text import serialise_problem
from trustpages.output import WriteResult
from trustpages.pipeline import BuiltSite


def format_json_report(outcome: RunResult, asked: BuildCommandOptions, output: Path | None) -> str:
    """Format all that is known after a run as one JSON object; a failed build has no fields of a site."""
    return f"{json.dumps(_describe_run(outcome, asked, output), ensure_ascii=False, indent=1)}\n"


def _describe_run(
    outcome: RunResult, asked: BuildCommandOptions, output: Path | None
) -> dict[str, Any]:
    return {
        "tool": f"trustpages {VERSION}",
        "well": outcome.is_publishable,
        "content": str(asked.content),
        "output": None if output is None else str(output),
        **({} if outcome.built is None else _describe_site(outcome.built)),
        "written": None if outcome.written is None else _describe_output(outcome.written),
        "errors": [serialise_problem(one) for one in outcome.problems if one.level == "error"],
        "warnings": [serialise_problem(one) for one in outcome.problems if one.level == "warning"],
        "notices": [serialise_problem(one) for one in outcome.problems if one.level == "notice"],
        "timings": {name: round(spent, 3) for name, spent in outcome.timings.items()},
    }


def _describe_site(built: BuiltSite) -> dict[str, Any]:
    site = built.site
    return {
        "shop": site.shop.name,
        "today": site.today.isoformat(),
        "base_url": site.settings.base_url.href,
        "theme": site.settings.theme.name,
        "content_files": count_content_files(built),
        "languages": [_describe_language(built, index) for index in range(len(built.editions))],
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
        "pictures": [
            {"file": name, "made": made} for name, made in count_picture_files(built).items()
        ],
        "files": len(built.files),
        "size": sum(map(len, built.files.values())),
        "unfinished": len(site.placeholders),
        "held_back": [
            {"what": held.what, "why": held.why, "file": held.place.file, "line": held.place.line}
            for held in site.withheld
        ],
    }


def _describe_language(built: BuiltSite, index: int) -> dict[str, Any]:
    edition = built.editions[index]
    lacking = count_untranslated(edition)
    return {
        "language": edition.language,
        "pages": len(edition.pages),
        "untranslated": {"texts": lacking.texts, "pages": lacking.pages},
    }


def _describe_output(written: WriteResult) -> dict[str, Any]:
    return asdict(written) | {"output": str(written.output)}

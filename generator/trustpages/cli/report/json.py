"""The whole result of a run as JSON, for `--report`; `docs/command-line.md` explains each field."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from trustpages import __version__
from trustpages.cli.options import BuildCommandOptions
from trustpages.cli.report.summary import (
    DUE_DAYS,
    RunResult,
    count_content_files,
    count_picture_files,
    count_untranslated,
)
from trustpages.cli.report.text import serialise_problem
from trustpages.output import WriteResult
from trustpages.pipeline import BuiltSite


def format_json_report(result: RunResult, options: BuildCommandOptions, output: Path | None) -> str:
    """Format all that is known after a run as one JSON object; a failed build has no fields of a site."""
    return f"{json.dumps(_describe_run(result, options, output), ensure_ascii=False, indent=1)}\n"


def _describe_run(
    result: RunResult, options: BuildCommandOptions, output: Path | None
) -> dict[str, Any]:
    return {
        "tool": f"trustpages {__version__}",
        "well": result.is_publishable,
        "content": str(options.content),
        "output": None if output is None else str(output),
        **({} if result.built is None else _describe_site(result.built)),
        "written": None if result.written is None else _describe_output(result.written),
        "errors": [serialise_problem(one) for one in result.problems if one.level == "error"],
        "warnings": [serialise_problem(one) for one in result.problems if one.level == "warning"],
        "notices": [serialise_problem(one) for one in result.problems if one.level == "notice"],
        "timings": {name: round(spent, 3) for name, spent in result.timings.items()},
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
            {"file": name, "made": count} for name, count in count_picture_files(built).items()
        ],
        "files": len(built.files),
        "size": sum(map(len, built.files.values())),
        "unfinished": len(site.placeholders),
        "held_back": [
            {"what": one.what, "why": one.why, "file": one.place.file, "line": one.place.line}
            for one in site.withheld
        ],
        "due": [
            {
                "last_day": one.last_day.isoformat(),
                "what": one.what,
                "effect": one.effect,
                "file": one.place.file,
                "line": one.place.line,
            }
            for one in site.list_due_dates(DUE_DAYS)
        ],
    }


def _describe_language(built: BuiltSite, index: int) -> dict[str, Any]:
    edition = built.editions[index]
    untranslated = count_untranslated(edition)
    return {
        "language": edition.language,
        "pages": len(edition.pages),
        "untranslated": {"texts": untranslated.texts, "pages": untranslated.pages},
    }


def _describe_output(write_result: WriteResult) -> dict[str, Any]:
    return asdict(write_result) | {"output": str(write_result.output)}

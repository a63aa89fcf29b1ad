"""The whole result of a run as JSON, for `--report`; `docs/command-line.md` explains each field."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from trustpages import __version__
from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.report.site_report import SiteReport
from trustpages.cli.report.summary import RunResult
from trustpages.cli.report.text import serialise_problem
from trustpages.manifest import WriteResult


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
        **({} if result.site is None else _describe_site(result.site)),
        "written": None if result.written is None else _describe_output(result.written),
        "errors": [serialise_problem(one) for one in result.problems if one.level == "error"],
        "warnings": [serialise_problem(one) for one in result.problems if one.level == "warning"],
        "notices": [serialise_problem(one) for one in result.problems if one.level == "notice"],
        "timings": {name: round(spent, 3) for name, spent in result.timings.items()},
    }


def _describe_site(site: SiteReport) -> dict[str, Any]:
    return {
        "shop": site.shop,
        "today": site.today,
        "base_url": site.base_url,
        "theme": site.theme,
        "content_files": site.content_files,
        "languages": [
            {
                "language": one.language,
                "pages": one.pages,
                "untranslated": {"texts": one.untranslated_texts, "pages": one.untranslated_pages},
            }
            for one in site.languages
        ],
        "pages": [asdict(page) for page in site.pages],
        "pictures": [{"file": name, "made": count} for name, count in site.pictures.items()],
        "files": site.files,
        "size": site.size,
        "unfinished": site.unfinished,
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
            for one in site.due
        ],
    }


def _describe_output(write_result: WriteResult) -> dict[str, Any]:
    return asdict(write_result) | {"output": str(write_result.output)}

"""The values of the flags of `build` and `check`, which can be kept for a later run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, Literal, TypeAlias

ReportFormat: TypeAlias = Literal["text", "json", "github"]
ColourMode: TypeAlias = Literal["auto", "always", "never"]


@dataclass(frozen=True, slots=True)
class BuildCommandOptions:
    """The values of the flags of `build` and `check`."""

    content: Path
    base_url: str
    strict: bool
    release: bool
    former: Path | None
    drafts: bool
    future: bool
    banner: bool
    today: date | None
    no_cache: bool
    quiet: bool
    verbose: bool
    report: Path | None
    summary: Path | None
    format: ReportFormat
    color: ColourMode


def serialize_build_options(options: BuildCommandOptions) -> dict[str, Any]:
    """The values as JSON has them."""
    values = {one.name: getattr(options, one.name) for one in fields(options)}
    return {
        name: str(value) if isinstance(value, Path | date) else value
        for name, value in values.items()
    }


def parse_build_options(values: Mapping[str, Any]) -> BuildCommandOptions:
    """The options that `serialize_build_options` gave; raises TypeError or ValueError for anything else."""
    paths = {
        name: Path(values[name])
        for name in ("content", "former", "report", "summary")
        if values[name]
    }
    today = values["today"] and date.fromisoformat(values["today"])
    return BuildCommandOptions(**{**values, **paths, "today": today})

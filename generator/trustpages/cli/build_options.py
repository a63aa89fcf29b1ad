"""The values of the flags of `build` and `check`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, TypeAlias

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

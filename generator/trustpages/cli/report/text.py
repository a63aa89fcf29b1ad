"""Problems as people, programs and GitHub read them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TextIO

from trustpages.cli.build_options import ColourMode, ReportFormat
from trustpages.diagnostics import Problem

MAX_EXCERPT_LENGTH = 100
"""A longer line is shown in part, around the spot that is meant."""

_LEVEL_COLOURS = {"error": "red", "warning": "yellow", "notice": "cyan"}


def can_use_colour(color: ColourMode, stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to colour: as asked; else NO_COLOR, FORCE_COLOR and the terminal decide, in this order."""
    if color != "auto":
        return color == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environment.get("TERM", "") not in {"dumb", "unknown"}


def format_problem(problem: Problem, form: ReportFormat, *, colour: bool = False) -> str:
    """One problem in one of the three forms, without the last line's end."""
    forms: Mapping[str, Callable[[Problem], str]] = {
        "json": _format_as_json,
        "github": _format_as_github,
    }
    return forms[form](problem) if form in forms else _format_as_text(problem, colour=colour)


def serialise_problem(problem: Problem) -> dict[str, str | int]:
    """One problem as data: code, severity, file, line, column, message, hint; line 0 is the whole file."""
    return {
        "code": problem.code,
        "severity": problem.level,
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column if problem.place.line else 0,
        "message": problem.message,
        "hint": problem.formatted_hint if problem.hint else "",
    }


def sanitise_line(text: str) -> str:
    """A text that does nothing to a screen: one line, and no sign that is not printed."""
    spaced = "".join(" " if sign.isspace() else sign for sign in text)
    return "".join(sign if sign.isprintable() else "�" for sign in spaced)


def _format_as_text(problem: Problem, *, colour: bool) -> str:
    def apply_style(text: str, **look: bool | str) -> str:
        if not colour:
            return text
        from click import style  # noqa: PLC0415 - slow to load

        return style(text, **look)  # type: ignore[arg-type] # its own words

    place, tint = problem.place, _LEVEL_COLOURS[problem.level]
    where = str(place) if place.line else place.file
    if problem.level == "notice":
        return f"{apply_style(sanitise_line(where), bold=True)}: {sanitise_line(problem.message)}"
    level = apply_style(f"{problem.level}:", fg=tint, bold=True)
    code = apply_style(f"[{problem.code}]", dim=True)
    lines = [
        f"{apply_style(sanitise_line(where), bold=True)}: {level} {sanitise_line(problem.message)} {code}"
    ]
    if place.line and place.text.strip():
        line, before = _cut_excerpt(place.text.rstrip(), place.column)
        lines += [f"    {line}", f"    {' ' * before}{apply_style('^', fg=tint, bold=True)}"]
    return "\n".join(
        [*lines, *([f"  {sanitise_line(problem.formatted_hint)}"] if problem.hint else [])]
    )


def _cut_excerpt(text: str, column: int) -> tuple[str, int]:
    """The part of a line around a column (from 1), and how many cells of the screen stand before it."""
    from rich.cells import cell_len  # noqa: PLC0415 - slow to load, and most runs find nothing

    start = (
        max(0, min(column - MAX_EXCERPT_LENGTH // 2, len(text) - MAX_EXCERPT_LENGTH))
        if len(text) > MAX_EXCERPT_LENGTH
        else 0
    )
    excerpt = sanitise_line(text[start : start + MAX_EXCERPT_LENGTH])
    head = "…" if start else ""
    tail = "…" if start + MAX_EXCERPT_LENGTH < len(text) else ""
    return f"{head}{excerpt}{tail}", cell_len(head + excerpt[: max(column - 1 - start, 0)])


def _format_as_json(problem: Problem) -> str:
    return json.dumps(serialise_problem(problem), ensure_ascii=False)


def _format_as_github(problem: Problem) -> str:
    place = problem.place
    spot = f",line={place.line},col={place.column}" if place.line else ""
    message = f"{problem.message}\n{problem.formatted_hint}" if problem.hint else problem.message
    return (
        f"::{problem.level} file={_escape_github_property(place.file)}{spot},"
        f"title={_escape_github_property(problem.code)}::{_escape_github_data(message)}"
    )


def _escape_github_data(text: str) -> str:
    """As GitHub's runner unescapes it (actions/toolkit, packages/core/src/command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_github_property(text: str) -> str:
    return _escape_github_data(text).replace(":", "%3A").replace(",", "%2C")

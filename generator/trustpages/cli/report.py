"""Problems as people, programs and GitHub read them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TextIO

import click
from rich.cells import cell_len

from trustpages.cli.options import Color, Format
from trustpages.problem import Problem

WIDEST = 100
"""A longer line is shown in part, around the spot that is meant."""

_COLOURS = {"error": "red", "warning": "yellow", "notice": "cyan"}


def coloured(color: Color, stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to colour: as asked; else NO_COLOR, FORCE_COLOR and the terminal decide, in this order."""
    if color != "auto":
        return color == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environment.get("TERM", "") not in {"dumb", "unknown"}


def drawn(problem: Problem, form: Format, *, colour: bool = False) -> str:
    """One problem in one of the three forms, without the last line's end."""
    forms: Mapping[str, Callable[[Problem], str]] = {"json": _json, "github": _github}
    return forms[form](problem) if form in forms else _text(problem, colour=colour)


def fields(problem: Problem) -> dict[str, str | int]:
    """One problem as data: code, severity, file, line, column, message, hint; line 0 is the whole file."""
    return {
        "code": problem.code,
        "severity": problem.level,
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column if problem.place.line else 0,
        "message": problem.message,
        "hint": problem.advice if problem.hint else "",
    }


def plain(text: str) -> str:
    """A text that does nothing to a screen: one line, and no sign that is not printed."""
    spaced = "".join(" " if sign.isspace() else sign for sign in text)
    return "".join(sign if sign.isprintable() else "�" for sign in spaced)


def _text(problem: Problem, *, colour: bool) -> str:
    def painted(text: str, **look: bool | str) -> str:
        return click.style(text, **look) if colour else text  # type: ignore[arg-type] # its own words

    place, tint = problem.place, _COLOURS[problem.level]
    where = str(place) if place.line else place.file
    if problem.level == "notice":
        return f"{painted(plain(where), bold=True)}: {plain(problem.message)}"
    level = painted(f"{problem.level}:", fg=tint, bold=True)
    code = painted(f"[{problem.code}]", dim=True)
    told = [f"{painted(plain(where), bold=True)}: {level} {plain(problem.message)} {code}"]
    if place.line and place.text.strip():
        line, before = _excerpt(place.text.rstrip(), place.column)
        told += [f"    {line}", f"    {' ' * before}{painted('^', fg=tint, bold=True)}"]
    return "\n".join([*told, *([f"  {plain(problem.advice)}"] if problem.hint else [])])


def _excerpt(text: str, column: int) -> tuple[str, int]:
    """The part of a line around a column (from 1), and how many cells of the screen stand before it."""
    start = max(0, min(column - WIDEST // 2, len(text) - WIDEST)) if len(text) > WIDEST else 0
    shown = plain(text[start : start + WIDEST])
    head = "…" if start else ""
    tail = "…" if start + WIDEST < len(text) else ""
    return f"{head}{shown}{tail}", cell_len(head + shown[: max(column - 1 - start, 0)])


def _json(problem: Problem) -> str:
    return json.dumps(fields(problem), ensure_ascii=False)


def _github(problem: Problem) -> str:
    place = problem.place
    spot = f",line={place.line},col={place.column}" if place.line else ""
    said = f"{problem.message}\n{problem.advice}" if problem.hint else problem.message
    return (
        f"::{problem.level} file={_property(place.file)}{spot},"
        f"title={_property(problem.code)}::{_data(said)}"
    )


def _data(text: str) -> str:
    """As GitHub's runner unescapes it (actions/toolkit, packages/core/src/command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

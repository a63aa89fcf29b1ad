"""The files of the content folder that a shop chose for settings: pictures, and a style sheet of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from pathlib import PurePosixPath

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.theme.readable_colours import find_unreadable_colours
from trustpages.theme.resolver import Theme
from trustpages.theme.setting import SettingImage

OWN_CSS = "own_css"
"""The setting that names the shop's own style sheet."""


def check_shop_choices(
    theme: Theme,
    files: Mapping[PurePosixPath, bytes],
    display_content: str,
    find_place: Callable[..., Place],
) -> Theme:
    """The theme with the shop's own style sheet, and what is to be told of it.

    `files` are those of the content folder, `find_place` gives the place of a key under `theme` in site.yaml.
    Raises `ProblemError` for colours that cannot be read, files that are not there, and a faulty style sheet.
    """
    problems = [
        *find_unreadable_colours(theme, find_place),
        *_find_missing_files(theme, files, find_place),
    ]
    path = PurePosixPath(str(theme.values.get(OWN_CSS) or ""))
    data = files.get(path, b"")
    if data:
        from trustpages.theme.own_css import lint_own_css  # noqa: PLC0415 - for shops with one

        problems += lint_own_css(f"{display_content}/{path}", data)
    if any(problem.level == "error" for problem in problems):
        raise ProblemError(problems)
    return replace(theme, own_css=data, warnings=tuple(problems))


def _find_missing_files(
    theme: Theme, files: Mapping[PurePosixPath, bytes], find_place: Callable[..., Place]
) -> Iterator[Problem]:
    for name, setting in theme.settings.items():
        value = theme.values.get(name)
        file = value.file if isinstance(value, SettingImage) else str(value or "")
        if setting.kind not in ("image", "style") or not file or PurePosixPath(file) in files:
            continue
        close = get_close_matches(file, [str(path) for path in files], 1)
        hint = f"Did you mean '{close[0]}'? " if close else ""
        yield Problem(
            "missing-file",
            f"the file '{file}' is not there",
            find_place("settings", name),
            f"{hint}Put the file into the content folder, or correct its name here.",
        )

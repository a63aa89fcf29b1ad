"""What `init` does: gather the files of a new shop, refuse what is in the way, write, say how to go on."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import cast
from zoneinfo import ZoneInfo

from trustpages import schema
from trustpages.cli.moment import moment
from trustpages.cli.report import drawn
from trustpages.cli.streams import err, out
from trustpages.problem import Place, Problem
from trustpages.starter import Answers, full, furniture, in_the_way, lay, minimal, time_zone_of
from trustpages.workflows import CiHost, ci_files

CONTENT = PurePosixPath("content")
SCHEMAS = CONTENT / ".schemas"
UNKNOWN = "https://shop.example/"
"""Stands for the address of the pages until the owner has said it."""


def found(folder: Path, source: str, answers: Answers) -> int:
    """Lay a new shop into a folder and say how to go on; 0, or 1 when something is in the way."""
    files = _files(source, answers)
    obstacles = in_the_way(folder, files.keys())
    if obstacles:
        err(drawn(_refused(folder, obstacles), "text"))
        return 1
    lay(folder, files)
    out("\n".join(_told(folder, files, answers)))
    return 0


def _files(source: str, answers: Answers) -> Mapping[PurePosixPath, bytes]:
    content = full(answers) if source == "full" else minimal(answers, _today(answers))
    texts = {
        **{SCHEMAS / f"{name}.json": schema.drawn(one) for name, one in schema.schemas().items()},
        **ci_files(cast("CiHost", answers.ci), answers.base_url or UNKNOWN),
    }
    return {
        **{CONTENT / path: data for path, data in content.items()},
        **furniture(answers.name),
        **{path: text.encode() for path, text in texts.items()},
    }


def _today(answers: Answers) -> date:
    """The day it is where the shop is."""
    now = moment(None, os.environ)
    zone = ZoneInfo(time_zone_of(answers.country))
    return now.astimezone(zone).date() if isinstance(now, datetime) else now


def _refused(folder: Path, obstacles: tuple[Path, ...]) -> Problem:
    named = ", ".join(str(path) for path in obstacles)
    return Problem(
        "in-the-way",
        f"nothing was written, since this is there already: {named}",
        Place(str(folder), 0),
        "Name another folder, or move these away first.",
    )


def _told(folder: Path, files: Mapping[PurePosixPath, bytes], answers: Answers) -> Iterator[str]:
    number = sum(path.parent != SCHEMAS for path in files)
    yield f"Created {'the shop' if folder == Path() else folder} ({number} files)"
    translated = any(f".{answers.language}." in path.name for path in files)
    if answers.language.partition("-")[0] != "en" and not translated:
        yield "  The sample words are in English; each file is marked until you have put in your own."
    there = [] if folder == Path() else [f"cd {shlex.quote(str(folder))}"]
    yield ""
    yield f"Next: {' && '.join([*there, 'trustpages serve --open'])}"
    yield "  trustpages check names every place that is still to fill in."
    if answers.ci in _HOSTS:
        yield f"  {_HOSTS[answers.ci]}"
    if answers.ci != "none" and not answers.base_url:
        yield "  When you know the address of the pages, write it into content/site.yaml"
        yield from (
            f"  and into {path}, in place of {UNKNOWN}"
            for path, data in files.items()
            if CONTENT not in path.parents and UNKNOWN.encode() in data
        )


_HOSTS: Mapping[str, str] = {
    "github": "GitHub publishes each push to main, once its settings (Pages, Source) say GitHub Actions.",
    "gitlab": "GitLab publishes each push to the default branch.",
    "cloudflare": "Each push to main is published, once the repository holds the secret and"
    " the two variables that .github/workflows/publish.yml names.",
    "netlify": "Netlify publishes each push, once the repository is linked there.",
}

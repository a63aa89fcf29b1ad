"""Shops for tests: the smallest one, changes laid over it, and what its owner is told."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from trustpages.cache import BuildCache, MemoryBackend
from trustpages.diagnostics.problem import Problem, ProblemError
from trustpages.pipeline import BuildOptions, BuiltSite, build_site, prepare_site
from trustpages.theme_kit.sample_shops import write_light_example
from trustpages.validate import Visibility

TESTS = Path(__file__).parent.parent
SITES = TESTS / "sites"
SMALLEST = SITES / "smallest" / "content"
TODAY = date(2026, 11, 22)
CACHE = BuildCache(MemoryBackend(max_entries=5_000))
"""What the tests of one process share: above all the themes and their compiled templates."""
UPDATE = bool(os.environ.get("UPDATE"))
"""Whether expected files are to be written anew instead of compared."""


def built(content: Path, *, today: date = TODAY, choice: Visibility | None = None) -> BuiltSite:
    """Build a content folder in memory, named `content` in messages."""
    return build_site(content, BuildOptions(today, choice or Visibility()), "content", CACHE)


def plan_shop(content: Path, *, today: date = TODAY, choice: Visibility | None = None) -> BuiltSite:
    """Plan a content folder: pages are rendered when they are read from `files`, and not checked."""
    return prepare_site(content, BuildOptions(today, choice or Visibility()), "content", CACHE)


@cache
def plan_example() -> BuiltSite:
    """The plan of the example shop with small pictures, made once a process for tests that only read it."""
    with TemporaryDirectory() as folder:
        return plan_shop(light_example(Path(folder)))


def try_build(content: Path) -> tuple[BuiltSite | None, tuple[Problem, ...]]:
    """The site, or None if it was refused; and in either case what the owner is told."""
    try:
        site = built(content)
    except ProblemError as rejected:
        return None, rejected.problems
    return site, site.warnings


def describe_problems(content: Path) -> str:
    """All that the owner of a content folder is told, in order; "" when nothing is wrong."""
    _, problems = try_build(content)
    return "".join(f"{problem}\n" for problem in problems)


def changed(folder: Path, *files: tuple[str, str]) -> Path:
    """The smallest shop in a new folder, with some files (path, text) written over it."""
    content = folder / "content"
    shutil.copytree(SMALLEST, content, dirs_exist_ok=True)
    for path, text in files:
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")
    return content


def with_line(path: str, old: str, new: str) -> tuple[str, str]:
    """A file of the smallest shop with one piece of its text replaced, for `changed`."""
    text = (SMALLEST / path).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path} holds {old!r} {text.count(old)} times"
    return path, text.replace(old, new)


def light_example(folder: Path) -> Path:
    """The example shop in a new folder, with pictures so small that they cost no time."""
    return write_light_example(folder)


def overlaid(layer: Path, folder: Path) -> Path:
    """The smallest shop in a new folder, with the files of a layer laid over it.

    Some endings in the layer are marks: `X.gone` removes X, `X.link` makes X a link to what its text
    names, `X.large` makes X as many bytes as its text says, `X.cp1252` and `X.gbk` are encoded so.
    """
    content = changed(folder)
    shutil.copytree(layer, content, dirs_exist_ok=True)
    for mark in sorted(path for path in content.rglob("*") if path.suffix in MARKS):
        MARKS[mark.suffix](mark.with_suffix(""), mark.read_text(encoding="utf-8"))
        mark.unlink()
    return content


MARKS: dict[str, Callable[[Path, str], object]] = {
    ".gone": lambda path, _: path.unlink(),
    ".link": lambda path, text: path.symlink_to(text.strip()),
    ".large": lambda path, text: path.write_bytes(b"#" * int(text)),
    ".cp1252": lambda path, text: path.write_text(text, encoding="cp1252"),
    ".gbk": lambda path, text: path.write_text(text, encoding="gbk"),
}

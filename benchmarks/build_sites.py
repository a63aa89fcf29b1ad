"""What is built: a program over a folder of its own, that can be emptied, edited and looked at."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from peers import write_pages
from process_runs import Command
from shops import example, smallest

TOMORROW = "2026-11-23"
OURS, EXAMPLE = "trustpages", "trustpages, example"
WORD = "wall"
"""The word of the generated pages that an edit replaces."""

HEAD = """---
title: Page {number}
summary: What page {number} says.
reviewed_on: 2026-11-01
in_footer: {in_menu}
---
"""
CACHES = "caches"
"""The folder in a program's home to which all caches of the user go."""


@dataclass(frozen=True, slots=True)
class Project:
    """A program with the site that it builds.

    `file` is the page that an edit changes, and `word` what it replaces there; `shown` is the file of the
    output in which the edit must be found. `day_flag` names the flag that takes a day, if there is one.
    All paths are whole; whatever is not in `home` at first is made by builds.
    """

    name: str
    words: tuple[str, ...]
    home: Path
    file: Path
    shown: Path
    word: str = WORD
    day_flag: str = ""
    surroundings: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Site:
    """A project as it stands: its sources as they were made, and when and for which day it was built last."""

    project: Project
    sources: frozenset[str]
    text: str
    day: str = ""
    finished: float = 0.0

    def remove_made(self) -> None:
        """Remove output and caches, and take back all edits."""
        for path in self.project.home.iterdir():
            if path.name not in self.sources:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        (self.project.home / CACHES).mkdir()
        self.project.file.write_text(self.text, encoding="utf-8")
        self.day = ""

    def edit(self, word: str) -> None:
        """Replace a word of one page; of the edit before nothing is left."""
        text = self.text.replace(self.project.word, word, 1)
        self.project.file.write_text(text, encoding="utf-8")

    def make_command(self, day: str) -> Command:
        """The command that builds the site for a day, if the program knows days."""
        project = self.project
        words = (*project.words, project.day_flag, day) if project.day_flag else project.words
        caches = {"XDG_CACHE_HOME": str(project.home / CACHES)}
        return Command(words, project.home, {**caches, **project.surroundings})

    def note_built(self, day: str) -> None:
        """Remember that it was built for a day just now."""
        self.day, self.finished = day, time.monotonic()

    def find_fault(self, word: str) -> str:
        """What is wrong with the output: there is none, or it lacks a word; "" if nothing is."""
        shown = self.project.shown
        if not shown.exists():
            return f"{self.project.name} did not make {shown.name}"
        if word not in shown.read_text(encoding="utf-8"):
            return f"{self.project.name} built without the edit"
        return ""


def make_site(project: Project) -> Site:
    """The site of a project that was just made."""
    text = project.file.read_text(encoding="utf-8")
    if project.word not in text:
        raise ValueError(f"{project.file} has no word {project.word}")
    sources = frozenset(path.name for path in project.home.iterdir())
    return Site(project, sources, text)


def make_shop(folder: Path, pages: int) -> Project:
    """The smallest shop with so many plain pages, of which the footer links to the first twelve."""
    content = smallest(folder)
    file = write_pages(content / "pages", HEAD, pages)
    return _make_project(OURS, content, file, "page-1")


def make_example(folder: Path) -> Project:
    """The example shop, with a cache of pictures that is kept when all others are removed."""
    content = example(folder / "shop")
    pictures = {"TRUSTPAGES_CACHE": str(folder / "pictures")}
    file = content / "returns.md"
    return _make_project(EXAMPLE, content, file, "returns", word="consent", surroundings=pictures)


def _make_project(
    name: str,
    content: Path,
    file: Path,
    page: str,
    *,
    word: str = WORD,
    surroundings: Mapping[str, str] | None = None,
) -> Project:
    home, program = content.parent, Path(sys.executable).with_name("trustpages")
    words = (str(program), "build", content.name, "-d", "output")
    shown = home / "output" / page / "index.html"
    return Project(name, words, home, file, shown, word, "--today", surroundings or {})

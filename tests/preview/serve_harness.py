"""The real `trustpages serve` as a process, with a shop and a theme of its own that it watches."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from support.shops import TODAY, changed

import trustpages
from trustpages.resources import find_themes_folder

PATIENCE = 120.0
"""Seconds that anything may take that is waited for."""

IDLE_LOOKS = 2
"""Looks that must find nothing new: the first one may have begun before the last change."""

PROGRAM = Path(__file__).with_name("observed_program.py")
GOOD, BAD = "✓", "✗"
_LAST_GOOD = "  The last good version is still shown"
_BLOCK = re.compile(r'id="tp-preview">(\{.*?\})</script>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Shop:
    """A preview that runs: its process, its address, the folders that it watches, and what it said."""

    process: subprocess.Popen[bytes]
    url: str
    content: Path
    themes: Path
    log: Path
    looks_file: Path

    @property
    def looks(self) -> str:
        """A letter for each look at the folders and each snapshot, as in `observed_program`."""
        return self.looks_file.read_text(encoding="ascii")

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    @property
    def rebuilds(self) -> str:
        """A mark for every rebuild until now, good or bad."""
        lines = [line for line in self.said.splitlines() if line.startswith((GOOD, _LAST_GOOD))]
        return "".join(GOOD if line.startswith(GOOD) else BAD for line in lines)

    @property
    def generation(self) -> int:
        """The number of what is shown now, as the pages tell it to their client."""
        with urlopen(self.url, timeout=PATIENCE) as answer:  # noqa: S310 - ours
            block = _BLOCK.search(answer.read().decode())
        assert block, "the home page has no block for the client"
        return int(json.loads(block[1])["generation"])


@contextmanager
def serving(home: Path, *files: tuple[str, str], within: bool = False) -> Iterator[Shop]:
    """A preview of the smallest shop with some files written over it, started as its owner would.

    A copy of the program runs, so that a test may change its theme. `within` starts it in the content
    folder instead of beside it.
    """
    content, package = changed(home, *files), home / "program" / "trustpages"
    shutil.copytree(Path(trustpages.__file__).parent, package)
    shutil.copytree(find_themes_folder(), package / "_themes", dirs_exist_ok=True)
    port, log, looks = _free_port(), home / "log", home / "looks"
    looks.touch()
    typed = ["serve", "." if within else content.name, "--port", str(port)]
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, PROGRAM, *typed, "--today", TODAY.isoformat()],
            cwd=content if within else home,
            env={**surroundings(home), "LOOKS_FILE": str(looks)},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    themes = package / "_themes"
    shop = Shop(process, f"http://127.0.0.1:{port}/", content, themes, log, looks)
    try:
        until(lambda: shop.rebuilds)
        assert shop.rebuilds == GOOD, shop.said
        yield shop
    finally:
        process.kill()
        process.wait()


def surroundings(home: Path) -> dict[str, str]:
    """The environment in which the copy of the program runs."""
    own = {"PYTHONPATH": str(home / "program"), "TRUSTPAGES_CACHE": str(home / "cache")}
    return {**os.environ, **own, "PYTHONUTF8": "1"}


@contextmanager
def lent(shop: Shop, kept: Path) -> Iterator[Shop]:
    """The shop for one test: afterwards its folders are as before, and so is what is shown."""
    watched = (shop.content, shop.themes)
    for folder in watched:
        shutil.copytree(folder, kept / folder.name)
    yield shop
    before = shop.rebuilds
    restored = [_restored(folder, kept / folder.name) for folder in watched]
    if any(restored):
        until(lambda: shop.rebuilds != before)
    wait_until_idle(shop)
    assert shop.generation
    assert shop.rebuilds.endswith(GOOD), shop.said


def status(shop: Shop, address: str) -> int:
    """What a program is answered at an address below the shop's root."""
    try:
        with urlopen(f"{shop.url}{address}", timeout=PATIENCE) as answer:  # noqa: S310 - ours
            return int(answer.status)
    except HTTPError as error:
        return error.code


def until(true: Callable[[], object]) -> None:
    """Wait until something is true, but not for ever."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.02)


def wait_until_idle(shop: Shop) -> None:
    """Wait until the preview has handled every change, and has rendered every page.

    Changes are reported in their order. So a file of each watched folder is written again with the same
    bytes, and the looks that follow must find nothing new.
    """
    idle, end = 0, time.monotonic() + PATIENCE
    while idle < IDLE_LOOKS:
        assert time.monotonic() < end, "it rebuilds without end"
        before = len(shop.looks)
        for path in (shop.content / "shop.yaml", next(shop.themes.rglob("theme.toml"))):
            _write_again(path, shop.log.with_name("same"))
        until(lambda: len(shop.looks) > before)  # noqa: B023 - called at once
        if shop.looks.rstrip("i").endswith("p"):
            until(lambda: shop.looks.rstrip("i").endswith("c"))
            idle = 0
        else:
            idle = idle + 1 if set(shop.looks[before:]) == {"i"} else 0


def _write_again(path: Path, beside: Path) -> None:
    """Replace a file by a copy of itself, whole from the first moment."""
    beside.write_bytes(path.read_bytes())
    beside.replace(path)


def _restored(folder: Path, kept: Path) -> bool:
    """Whether anything had to be done to make a folder as it was kept."""
    now, then = _files(folder), _files(kept)
    for path in now.keys() - then.keys():
        (folder / path).unlink()
    for path, data in then.items():
        if now.get(path) != data:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
    return now != then


def _files(folder: Path) -> dict[Path, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder): path.read_bytes() for path in found}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

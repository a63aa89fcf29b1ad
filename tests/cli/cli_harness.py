"""Run command lines of trustpages, in this process or in one of its own, and keep what they print."""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from support.shops import SMALLEST, changed

from trustpages.__main__ import main

GENERATOR = Path(__file__).parents[2] / "generator"
DAY = "2026-11-22"
_SETTINGS = ("CI", "COLUMNS", "FORCE_COLOR", "NO_COLOR", "SOURCE_DATE_EPOCH", "TRUSTPAGES_CACHE")
DEFAULT_SIGINT = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""
"""Start Python as a terminal does: a shell that runs us in the background has Ctrl-C ignored."""


LIGHT = """
import sys
from trustpages.__main__ import main
code = main()
assert not (loaded := {"babel", "jinja2", "obstore", "pydantic", "yaml"} & {*sys.modules}), loaded
sys.exit(code)
"""
"""Run a command line, and fail if it has loaded what a build needs."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a run said and how it ended."""

    code: int
    out: str
    err: str


def surroundings(**settings: str) -> dict[str, str]:
    """The environment of a run: this one's, without what would change a run, and with `settings`."""
    kept = {name: value for name, value in os.environ.items() if name not in _SETTINGS}
    return {**kept, "PYTHONPATH": str(GENERATOR), "PYTHONUTF8": "1", **settings}


def trustpages(*typed: str | Path, settings: Mapping[str, str] | None = None) -> Said:
    """Run a command line of trustpages to its end, in this process."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with (
        patch.dict(os.environ, surroundings(**(settings or {})), clear=True),
        patch.object(tempfile, "tempdir", None),
        patch.object(sys, "argv", ["trustpages", *map(str, typed)]),
        patch.object(sys, "stdin", io.StringIO()),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = main()
    gc.unfreeze()  # the process goes on, other than after a real one
    return Said(code, *(_read_back(stream) for stream in (out, err)))


def _read_back(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def python(*typed: str | Path, settings: Mapping[str, str] | None = None) -> Said:
    """Run Python with this command line to its end, in a process of its own."""
    done = subprocess.run(
        [sys.executable, *map(str, typed)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
        env=surroundings(**(settings or {})),
    )
    return Said(done.returncode, done.stdout, done.stderr)


def spotless(folder: Path, *files: tuple[str, str]) -> Path:
    """A shop in a new folder about which there is nothing to say, not even a warning."""
    content = changed(folder, *files)
    for path in sorted([*content.rglob("*.md"), *content.rglob("*.yaml")]):
        text = path.read_text(encoding="utf-8")
        if path.name != "site.yaml" and "\nsummary:" not in text:
            summary = f"summary: What {path.stem} says, in a sentence.\ntitle:"
            path.write_text(text.replace("title:", summary, 1), encoding="utf-8")
    return content


def warned(folder: Path) -> Path:
    """A shop with exactly one warning: nobody said when `buying.md` was last read."""
    content = spotless(folder)
    _without(content / "buying.md", "reviewed_on:")
    return content


def wrong(folder: Path) -> Path:
    """A shop with exactly one error: an unknown field on line 3 of `shop.yaml`."""
    text = (SMALLEST / "shop.yaml").read_text(encoding="utf-8").splitlines()
    return spotless(folder, ("shop.yaml", "\n".join([*text[:2], "nmae: Plain", *text[2:], ""])))


def _without(path: Path, start: str) -> None:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(start)), encoding="utf-8")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path, as bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }

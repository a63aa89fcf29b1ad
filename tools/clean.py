"""Removes what make made: the built site, the environment, and what the tools keep for themselves."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent
OUTPUT = ROOT / "output"
MANIFEST = OUTPUT / ".trustpages-manifest.json"
ENVIRONMENT = ROOT / ".venv"
KEPT = (
    ".pytest_cache",
    ".mypy_cache",
    ".ruff_cache",
    ".hypothesis",
    ".import_linter_cache",
    "tests/browser/node_modules",
)


def site() -> None:
    """Remove the files that the build listed, and folders that are empty then; nothing else."""
    if not MANIFEST.is_file():
        return
    listed = json.loads(MANIFEST.read_text(encoding="utf-8"))["files"]
    for name in listed:
        (OUTPUT / name).unlink(missing_ok=True)
    MANIFEST.unlink()
    for folder in sorted((path for path in OUTPUT.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def environment() -> None:
    """Remove the environment, if make has made it."""
    if (ENVIRONMENT / "made-in").is_file():
        shutil.rmtree(ENVIRONMENT)


def kept() -> None:
    """Remove what the tools and Python keep to be quicker the next time."""
    (ROOT / ".output.trustpages.lock").unlink(missing_ok=True)
    for name in KEPT:
        shutil.rmtree(ROOT / name, ignore_errors=True)
    for folder in ("generator", "tests", "tools", "benchmarks", "compiled"):
        for cache in sorted((ROOT / folder).rglob("__pycache__")):
            shutil.rmtree(cache)


if __name__ == "__main__":
    site()
    environment()
    kept()

"""What asks for help, the version or a code's meaning is answered before anything slow is loaded.

A build loads and makes no more than it needs; one after the first computes no colour, too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.shops import changed

from trustpages.cli.main import COMMANDS

PAGE = """---
title: Words
---
Some words.

| What | Weight |
| --- | --- |
| Sheet | 7 kg |
"""
"""A page with Markdown, and no mark within a line."""
SLOW_PACKAGES = (
    "PIL",
    "babel",
    "coloraide",
    "cryptography",
    "jinja2",
    "markdown",
    "nh3",
    "phonenumbers",
    "pydantic",
    "rich",
    "selectolax",
    "starlette",
    "uvicorn",
    "watchdog",
    "yaml",
)
PROBE = f"""
import sys
from trustpages.__main__ import main
for arguments in map(str.split, sys.argv[1:]):
    sys.argv[1:] = arguments
    assert main() == 0, arguments
    loaded = sorted(set({SLOW_PACKAGES}) & set(sys.modules))
    assert not loaded, f"{{arguments}} loads {{loaded}}"
"""
LINES = [
    "--version",
    "--help",
    *(f"{name} --help" for name in COMMANDS),
    "explain",
    "explain crash",
]


@pytest.mark.slow
@pytest.mark.parametrize("line", LINES)
def test_a_help_text_loads_nothing_slow(line: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, line], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout


COUNT = """
import dataclasses, json, re, sys
counts = dict.fromkeys(["patterns", "dataclasses", "schemas", "templates"], 0)

def count(place, name, what):
    function = getattr(place, name)
    def call(*arguments, **named):
        counts[what] += 1
        return function(*arguments, **named)
    setattr(place, name, call)

count(re, "compile", "patterns")
count(dataclasses, "dataclass", "dataclasses")
from jinja2 import Environment
from pydantic import BaseModel
count(Environment, "compile", "templates")
rebuild = BaseModel.model_rebuild.__func__
def model_rebuild(cls, **named):
    counts["schemas"] += 1
    return rebuild(cls, **named)
BaseModel.model_rebuild = classmethod(model_rebuild)
from trustpages.__main__ import main
assert main() == 0
others = {name for name in sys.modules if name.partition(".")[0] not in sys.stdlib_module_names}
print(json.dumps({**counts, "modules": len(others), "loaded": sorted(others)}))
"""
"""Runs a build and prints how often it did what is slow, and the modules that are not Python's own."""
SELDOM = {
    "babel.messages.pofile",
    "coloraide",
    "cryptography",
    "markdown",
    "markdown_it",
    "PIL",
    "rich.console",
    "trustpages.deploy",
    "trustpages.preview",
}
"""Modules that some builds need."""
FIRST = {"modules": 536, "patterns": 396, "dataclasses": 225, "schemas": 13, "templates": 0}
AFTER_EDIT = {"modules": 534, "patterns": 363, "dataclasses": 225, "schemas": 13, "templates": 0}
AFTER_FACT = {"modules": 499, "patterns": 260, "dataclasses": 225, "schemas": 13, "templates": 0}
"""At most so much is done by a first build, by one after an edit of words, and by one after another edit."""


def _count(content: Path, cache: Path, *flags: str) -> dict[str, Any]:
    """What a build counts in a process of its own."""
    words = ["build", str(content), "-d", str(content.parent / "output"), "-q", *flags]
    done = subprocess.run(
        [sys.executable, "-c", COUNT, *words],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
    )
    counts: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return counts


@pytest.mark.slow
def test_a_build_loads_and_makes_no_more_than_it_needs(tmp_path: Path) -> None:
    """Whoever needs more raises a limit, and measures what that costs."""
    content, cache = changed(tmp_path, ("pages/words.md", PAGE)), tmp_path / "cache"

    first = _count(content, cache)
    (content / "pages" / "words.md").write_text(PAGE.replace("Some", "Other"), encoding="utf-8")
    after_edit = _count(content, cache)
    (content / "shop.yaml").write_text(
        (content / "shop.yaml").read_text("utf-8").replace("kitchen", "dinner"), encoding="utf-8"
    )
    after_fact = _count(content, cache)
    without_cache = _count(content, cache, "--no-cache")

    assert SELDOM & set(first["loaded"]) == {"markdown"}
    assert SELDOM & set(after_edit["loaded"]) == {"markdown"}
    assert SELDOM & set(after_fact["loaded"]) == set()
    assert SELDOM & set(without_cache["loaded"]) == {"markdown"}
    assert _exceed(first, FIRST) == _exceed(without_cache, FIRST) == {}
    assert _exceed(after_edit, AFTER_EDIT) == {}
    assert _exceed(after_fact, AFTER_FACT) == {}


def _exceed(counts: dict[str, Any], limits: dict[str, int]) -> dict[str, int]:
    """The counts that are above their limits."""
    return {name: counts[name] for name, limit in limits.items() if counts[name] > limit}

"""Every interface word of a theme, and of the code behind it, is translated in each of its languages."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from support.shops import TESTS

from trustpages.resources import find_themes_folder

REPOSITORY = TESTS.parent
CATALOGUES = sorted(
    path for path in find_themes_folder().glob("*/i18n/*.po") if path.name != "en.po"
)
PLACEHOLDER = re.compile(r"%\((\w+)\)s|\{0\}")


def _run_tool(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "tools/catalogues.py", *arguments],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )


def test_no_catalogue_is_behind_the_templates() -> None:
    """Run `make catalogues` and translate what is new if this fails."""
    ended = _run_tool("--check")

    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_new_message_is_found_missing_and_is_brought_into_every_catalogue(tmp_path: Path) -> None:
    themes = tmp_path / "themes"
    shutil.copytree(find_themes_folder(), themes)
    template = themes / "counter" / "templates" / "partials" / "header.html"
    words = template.read_text(encoding="utf-8").replace('_("Menu")', '_("All leaves")')
    template.write_text(words, encoding="utf-8")

    behind = _run_tool("--check", str(themes))
    assert behind.returncode == 1
    assert {Path(line.split(": ")[0]).name for line in behind.stdout.splitlines()} == {
        "messages.pot",
        *(path.name for path in CATALOGUES),
    }

    assert _run_tool(str(themes)).returncode == 0
    assert _run_tool("--check", str(themes)).returncode == 0
    chinese = _catalogue(themes / "counter" / "i18n" / "zh.po")
    assert chinese.get("All leaves") is not None
    assert chinese.get("Menu") is None
    assert chinese["Close"].string == "关闭"


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_every_message_is_translated(path: Path) -> None:
    """No page falls back to English for want of an interface word."""
    messages = [message for message in _catalogue(path) if message.id]

    assert messages
    assert [message.id for message in messages if not all(_texts(message.string))] == []


def _catalogue(path: Path) -> Catalog:
    return read_po(io.BytesIO(path.read_bytes()))


def _texts(string: object) -> tuple[str, ...]:
    return tuple(string) if isinstance(string, list | tuple) else (str(string),)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_translations_keep_the_placeholders(path: Path) -> None:
    """A translation names no placeholder that the message does not have, and loses none."""
    for message in _catalogue(path):
        if not message.id:
            continue
        wanted = {name for text in _texts(message.id) for name in PLACEHOLDER.findall(text)}
        for text in _texts(message.string):
            names = set(PLACEHOLDER.findall(text))
            assert names <= wanted, (message.id, text)
            assert message.pluralizable or names == wanted, (message.id, text)

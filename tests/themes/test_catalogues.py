"""Every interface word of a theme, and of the code behind it, is translated in each of its languages."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

from trustpages.i18n.wording import UNIT_MESSAGES
from trustpages.kinds import KINDS
from trustpages.resources import PACKAGE_FOLDER, find_themes_folder
from trustpages.site.navigation import MENU_STAGES

NAMES = sorted(path.parent.name for path in find_themes_folder().glob("*/theme.toml"))
CATALOGUES = sorted(find_themes_folder().glob("*/i18n/*.po"))
PLACEHOLDER = re.compile(r"%\((\w+)\)s|\{0\}")

Message = str | tuple[str, ...]


def _of_templates(theme: str) -> Iterator[Message]:
    for path in (find_themes_folder() / theme / "templates").rglob("*.html"):
        found = babel_extract(
            io.BytesIO(path.read_bytes()),
            ("_", "gettext", "ngettext", "pgettext"),
            (),
            {"trimmed": "true", "newstyle_gettext": "true", "silent": "false"},
        )
        for _, function, message, _ in found:
            texts = message if isinstance(message, tuple) else (message,)
            plain = tuple(text for text in texts if isinstance(text, str))
            yield plain[:2] if function == "ngettext" else plain[0]


def _of_code() -> Iterator[Message]:
    yield from MENU_STAGES.values()
    yield from (kind.label for kind in KINDS.values() if kind.label)
    yield from UNIT_MESSAGES.values()
    for path in PACKAGE_FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                first = node.args[:1]
                if node.func.attr == "gettext" and first and isinstance(first[0], ast.Constant):
                    yield str(first[0].value)


def _catalogue(path: Path) -> Catalog:
    return read_po(io.BytesIO(path.read_bytes()))


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_every_message_is_translated(path: Path) -> None:
    """No page falls back to English for want of an interface word."""
    catalogue = _catalogue(path)
    wanted = {*_of_templates(path.parts[-3]), *_of_code()}
    lacking = sorted(
        str(message)
        for message in wanted
        if (found := catalogue.get(message)) is None or not all(_texts(found.string))
    )
    assert wanted
    assert lacking == []


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


@pytest.mark.parametrize("theme", NAMES)
def test_the_template_of_catalogues_is_complete(theme: str) -> None:
    """A translator who starts from messages.pot gets every message."""
    listed = {
        message.id for message in _catalogue(find_themes_folder() / theme / "i18n" / "messages.pot")
    }
    wanted = {*_of_templates(theme), *_of_code()}
    assert sorted(map(str, wanted - listed)) == []

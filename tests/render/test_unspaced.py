"""Chinese interface text: no space between two Han characters, nothing said twice, whatever it shows."""

from __future__ import annotations

import re

import pytest
from markupsafe import Markup
from support.shops import SITES, built

from trustpages.i18n import format_native_name
from trustpages.render.unspaced import join_message

CHINESE = SITES / "chinese" / "content"
HAN = "\u4e00-\u9fff\u3001-\u303f\uff01-\uff60"
BLOCK = "aside|stars-how|stars-row|strip-|whole"
"""Classes of spans that stand in a line of their own."""
INLINE = re.compile(
    rf'<(?:time|a|strong|b|i|wbr|span(?! class="(?:{BLOCK})))\b[^>]*>|</(?:time|a|strong|b|i)>'
)
TAG = re.compile(r"<[^>]*>")
SPACED = re.compile(rf"[{HAN}] +[{HAN}]")
TWICE = re.compile(rf"(?!一步一步)([{HAN}]{{2,}})\1|([个次件条例天元起内])\s?\2")


@pytest.fixture(scope="module")
def lines() -> set[str]:
    """The lines of text of all pages of the Chinese shop, without those that its author wrote."""
    files = [path for path in CHINESE.rglob("*") if path.suffix in (".md", ".yaml")]
    written = "".join(path.read_text("utf-8") for path in files)
    texts: set[str] = set()
    for path, data in built(CHINESE).files.items():
        if path.suffix == ".html":
            page = re.sub(r"<script.*?</script>|\s+", " ", data.decode(), flags=re.DOTALL)
            texts |= set(TAG.sub("\n", INLINE.sub("", page)).split("\n"))
    return {text.strip() for text in texts if text.strip() and text.strip() not in written}


def test_no_space_stands_between_two_han_characters(lines: set[str]) -> None:
    assert [line for line in sorted(lines) if SPACED.search(line)] == []


def test_nothing_is_said_twice(lines: set[str]) -> None:
    assert [line for line in sorted(lines) if TWICE.search(line)] == []


@pytest.mark.parametrize(
    ("said", "message", "value"),
    [
        ("写信给何静", "写信给 %(x)s", "何静"),
        ("写信给 Lin Mei", "写信给 %(x)s", "Lin Mei"),
        ("何静亲自阅读", "%(x)s 亲自阅读", "何静"),
        ("至 18:00 前", "至 %(x)s 前", "18:00"),
        ("由<b>何静</b>评定", "由 %(x)s 评定", "<b>何静</b>"),
    ],
)
def test_a_message_is_joined_as_its_values_want(said: str, message: str, value: str) -> None:
    assert str(join_message(message, {"x": Markup(value)})) == said  # noqa: S704 - a constant


def test_values_are_escaped_and_stay_as_they_are() -> None:
    assert str(join_message("写信给 %(x)s", {"x": "何 静 & <b>"})) == "写信给何 静 &amp; &lt;b&gt;"


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("简体中文", "zh-CN"),
        ("简体中文", "zh-Hans-CN"),
        ("繁體中文", "zh-TW"),
        ("中文", "zh"),
        ("English", "en"),
    ],
)
def test_a_language_is_named_as_its_readers_name_it(name: str, tag: str) -> None:
    assert format_native_name(tag) == name

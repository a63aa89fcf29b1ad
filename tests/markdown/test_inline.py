"""What stands within a line: marks obey CommonMark, and what is no mark stays as it was typed."""

from __future__ import annotations

import pytest

from trustpages.markdown import render_markdown

SIGNS = [
    "ich/wir (*) den von mir/uns (*) abgeschlossenen Vertrag",
    "Preis* und mehr, *zzgl. Versand",
    "2*3*4 cm, and 5 * 6 * 7",
    "snake_case_word and size_in_cm",
    "'*' or \"_\" or （*）",
    "Card **** **** **** 4242",
    "a ** b ** c",
    "#1 in town",
    "~ 5 kg ~",
    "www.shop.example",
]
"""Texts that must come out as they went in."""


@pytest.mark.parametrize("text", SIGNS)
def test_signs_in_ordinary_words_stay(text: str) -> None:
    assert render_markdown(text) == f"<p>{text}</p>"


MARKS = {
    "a *b* **c** ***d***": ("a <em>b</em> <strong>c</strong> <em><strong>d</strong></em>"),
    "(**“Hi”**) *a*.": "(<strong>“Hi”</strong>) <em>a</em>.",
    "**注意：**请检查": "<strong>注意：</strong>请检查",
    "请**「先看」**再签": "请<strong>「先看」</strong>再签",
    "~~20~~ 15 GBP": "<s>20</s> 15 GBP",
    "one\\\ntwo": "one<br>\ntwo",
    "the end\\": "the end\\",
    "at https://a.example/x?y=1&z=2.": (
        'at <a href="https://a.example/x?y=1&amp;z=2">https://a.example/x?y=1&amp;z=2</a>.'
    ),
    "(https://b.example/a_(b))": (
        '(<a href="https://b.example/a_(b)">https://b.example/a_(b)</a>)'
    ),
    "看https://b.example/a。好": '看<a href="https://b.example/a">https://b.example/a</a>。好',
    "[https://a.example](home.md)": '<a href="home.md">https://a.example</a>',
    "`https://a.example`": "<code>https://a.example</code>",
    "[a](b?c=1&copy=2)": '<a href="b?c=1&amp;copy=2">a</a>',
    "&amp;lt; `&lt;`": "&amp;lt; <code>&amp;lt;</code>",
    "A *[b](c.md)*": 'A <em><a href="c.md">b</a></em>',
}


@pytest.mark.parametrize(("text", "html"), MARKS.items(), ids=MARKS)
def test_marks_are_obeyed(text: str, html: str) -> None:
    assert render_markdown(text) == f"<p>{html}</p>"

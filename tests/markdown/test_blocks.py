"""Lists within lists are what they look like, by two, three, four or more spaces; all else stays as it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from trustpages.markdown import normalize_list_indents, render_markdown

LINE = st.builds(
    "{}{}{}".format,
    st.integers(0, 9).map(lambda count: " " * count),
    st.sampled_from(("", "- ", "* ", "1. ", "12. ", "-", "> ")),
    st.sampled_from(("one", "two *three*", "", "| a |", "[^1]: x", "!!! note")),
)


def shape(text: str) -> str:
    """The lists and paragraphs of a text, without line breaks."""
    return re.sub(r"\n\s*", "", render_markdown(text))


@pytest.mark.parametrize("space", ["  ", "   ", "    ", "      "])
@pytest.mark.parametrize("sign", ["-", "*", "+", "1."])
def test_an_inner_list_is_an_inner_list(space: str, sign: str) -> None:
    outer, inner = ("ol", "ul") if sign == "1." else ("ul", "ul")
    drawn = shape(f"{sign} a\n{space}- b\n{space}- c\n{sign} d")

    items = f"<{inner}><li>b</li><li>c</li></{inner}>"
    assert drawn == f"<{outer}><li>a{items}</li><li>d</li></{outer}>"


def test_lists_lie_in_each_other_as_deep_as_they_are_written() -> None:
    drawn = shape("- a\n  - b\n    - c\n  - d\n- e")

    inner = "<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul>"
    assert drawn == f"<ul><li>a{inner}</li><li>e</li></ul>"


def test_a_paragraph_belongs_to_the_item_above_it() -> None:
    drawn = shape("1. a\n\n   More of a.\n\n2. b\n\nNo part of it.")

    assert drawn.index("More of a.") < drawn.index("</li>") < drawn.index("b</p>")
    assert drawn.endswith("</ol><p>No part of it.</p>")


@pytest.mark.parametrize(
    "text",
    [
        "- a\nlazy words\n- b",
        "- a\n    words of a\n- b",
        '!!! note "Mind"\n    - a\n    - b\n\n    More.',
        "Term\n:   One\n\n    - a",
        "Words\n\n    code\n    - code",
        "- a\n\n        code",
        "[^1]: One\n\n    - a",
        "| a | b |\n|---|---|\n| - | * |",
    ],
)
def test_what_is_right_already_stays(text: str) -> None:
    lines = text.splitlines()

    assert list(normalize_list_indents(lines)) == lines


def test_code_in_a_block_is_left_alone() -> None:
    assert "- a\n  - b" in render_markdown("```\n- a\n  - b\n```")


@example([" - one", "", "  one"])
@example(["- one", "       - one", "", "        one", " one"])
@settings(deadline=None)
@given(st.lists(LINE, max_size=12))
def test_no_word_is_lost_and_a_second_time_changes_nothing(lines: list[str]) -> None:
    once = list(normalize_list_indents(lines))

    assert [line.strip() for line in once] == [line.strip() for line in lines]
    assert list(normalize_list_indents(once)) == once


TYPED = {
    "• a\n• b": "<ul><li>a</li><li>b</li></ul>",
    "We sell:\n▪ a\n▪ b": "<p>We sell:</p><ul><li>a</li><li>b</li></ul>",
    "We sell:\n- a\n- b\n\nEnd.": "<p>We sell:</p><ul><li>a</li><li>b</li></ul><p>End.</p>",
    "1) a\n2) b": "<ol><li>a</li><li>b</li></ol>",
    "(1) a\n(2) b": "<p>(1) a<br>(2) b</p>",
    "– name\n– day": "<p>– name<br>– day</p>",
    "Please say:\n— name\n— day": "<p>Please say:<br>— name<br>— day</p>",
    "It is late –\nand so\n– we think – are we": "<p>It is late –and so– we think – are we</p>",
    "a) one\nb) two": "<p>a) one<br>b) two</p>",
    "- [x] a\n- [ ] b": "<ul><li>☑ a</li><li>☐ b</li></ul>",
    "# C#": '<h2 id="c">C#</h2>',
    "# Title ##": '<h2 id="title">Title</h2>',
    "Since\n1986. A good year": "<p>Since1986. A good year</p>",
    "A|B\n-|-\n- x|y": (
        "<table><thead><tr><th>A</th><th>B</th></tr></thead>"
        "<tbody><tr><td>- x</td><td>y</td></tr></tbody></table>"
    ),
    "```\n- [x] • a": "<pre><code>- [x] • a</code></pre>",
}


@pytest.mark.parametrize(("text", "html"), TYPED.items(), ids=TYPED)
def test_what_authors_type_or_paste_is_obeyed(text: str, html: str) -> None:
    assert shape(text) == html

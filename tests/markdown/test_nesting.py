"""How deep texts may lie in themselves, and what long ones cost."""

from __future__ import annotations

import gc
from time import process_time

import pytest

from trustpages.markdown import MarkdownDepthError, find_markdown_notices, render_markdown


@pytest.mark.parametrize(
    "text",
    [
        "*a **b " * 500 + "c** d*" * 500,
        "- " * 500 + "x",
        "> " * 500 + "x",
        "1. - > " * 100 + "x",
    ],
    ids=["emphases", "lists", "quotations", "mixed"],
)
def test_what_lies_in_itself_too_deep_is_refused_with_a_line_of_it(text: str) -> None:
    with pytest.raises(MarkdownDepthError) as caught:
        render_markdown(f"Words.\n\n{text}\n")

    assert caught.value.excerpt
    assert caught.value.excerpt in text


@pytest.mark.parametrize("text", ["* " * 500, "- - -", "---", "_ _ _ _" * 20])
def test_a_rule_across_the_page_is_not_deep(text: str) -> None:
    assert render_markdown(text).strip() == "<hr>"


def test_twenty_levels_are_not_too_deep() -> None:
    assert render_markdown("> " * 20 + "x").count("<blockquote>") == 20


def test_notes_in_notes_never_end_in_a_crash() -> None:
    """Each level is indented by four spaces, so no mark tells how deep it is."""
    text = "\n\n".join("    " * depth + "!!! note" for depth in range(400))

    with pytest.raises(MarkdownDepthError):
        render_markdown(text)


SIZE = 65_536
PATTERNS = [
    "[", "]", "[a](<b", "![[]()", "![", "a <![CDATA[", "*a ", "**a *b ", "a**b", "_a", "`a", "``a` ",
    "[a](", "[a][b", "<a", "<!--", "&", "\\", "~~a ", "https://a", "(1) a\n", "***\n",
    "```a\n\n", "> a\n", "x[^1] ", "{{ promise ",
    "=", "a\n\n", "## a\n", "#", "`=:",
]  # fmt: skip


def measure_rendering(text: str) -> float:
    """Processor time of one rendering, in seconds."""
    gc.disable()
    start = process_time()
    render_markdown(text)
    list(find_markdown_notices(text))
    list(find_markdown_notices(text, markdown=False))
    taken = process_time() - start
    gc.enable()
    return taken


def measure_pattern(pattern: str, size: int) -> float:
    return measure_rendering((pattern * size)[:size])


def find_growth(pattern: str) -> list[tuple[float, float, float]]:
    """The seconds of half a text, a whole one and plain paragraphs where it is slow, a row a measurement.

    The three are measured one after another, so that other work of the machine lengthens all of them.
    It ends as soon as two measurements more are within the bounds than are not, and after ten at the latest.
    """
    kept: list[tuple[float, float, float]] = []
    balance = 0
    while len(kept) < 10 and balance < 2:
        whole = measure_pattern(pattern, SIZE)
        if whole <= 0.1:
            return []
        half, plain = measure_pattern(pattern, SIZE // 2), measure_pattern("a\n\n", SIZE)
        kept.append((half, whole, plain))
        balance += 1 if whole <= 3 * plain and (half <= 0.1 or whole <= 2.5 * half) else -1
    return [] if balance > 0 else kept


@pytest.mark.slow
def test_twice_the_text_takes_at_most_two_and_a_half_times_as_long() -> None:
    """Whatever is pasted, and at most three times as long as plain paragraphs (a second on an idle machine).

    What takes less than a tenth of a second says nothing about growth.
    """
    slow = {pattern: growth for pattern in PATTERNS if (growth := find_growth(pattern))}

    assert slow == {}

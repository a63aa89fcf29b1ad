"""Marks of what is still to be filled in are found where they are marks, with their exact place."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import SMALLEST
from support.sites import site_of

from trustpages.content.load import parse_document
from trustpages.diagnostics.problem import Placeholder
from trustpages.validate.placeholders import find_document_placeholders


def marks(text: str, name: str = "returns.md") -> list[tuple[int, int, str]]:
    """Line, column and words of each mark of a file."""
    found = find_document_placeholders(
        parse_document(PurePosixPath(name), text.encode(), f"content/{name}")
    )
    return [(gap.place.line, gap.place.column, gap.what) for gap in found]


def facts(line: str) -> list[tuple[int, int, str]]:
    return marks(f"{line}\n", "shop.yaml")


@pytest.mark.parametrize(
    ("line", "column", "what"),
    [
        ("phone: +44 1  # fill in: the telephone", 15, "the telephone"),
        ("# fill in: a whole line", 1, "a whole line"),
        ("note: it's here  # Fill in:   with   spaces", 18, "with spaces"),
        ("list: [a, 'b']  #fill in:", 17, "what belongs here"),
        ("fees: {a: 1}  # fill in: what it costs", 15, "what it costs"),
        ("# phone: +44 1  # fill in: left out, and marked", 17, "left out, and marked"),
        ("name: 'é😀'  # fill in: behind wide letters", 13, "behind wide letters"),
        ("text: |  # fill in: the heading of a block\n  words", 10, "the heading of a block"),
        ('text: "[fill in: words]"', 8, "words"),
    ],
)
def test_a_comment_among_facts_is_a_mark(line: str, column: int, what: str) -> None:
    assert facts(f"{line}\nlast: line") == [(1, column, what)]


@pytest.mark.parametrize(
    "text",
    [
        'q: "a # fill in: no comment"',
        "q: 'a # fill in: no comment'",
        "q: |\n  a # fill in: no comment\n  # fill in: nor this",
        "q: a#fill in a form",
        "# phone: +44 1\nq: b",
        "# write [fill in: WHAT] into a text\nq: b",
        "# to fill in\nq: b",
    ],
)
def test_a_text_or_a_plain_comment_is_none(text: str) -> None:
    assert facts(text) == []


def test_brackets_further_down_in_a_text_are_counted_from_their_own_line() -> None:
    assert facts('q: "one\n  two [fill in: three]"') == [(2, 7, "three")]


def test_a_comment_below_a_block_of_text_is_one() -> None:
    assert facts("q: |\n  words\n# fill in: more") == [(3, 1, "more")]


def test_brackets_in_the_words_below_are_marks_and_comments_there_are_none() -> None:
    front = "---\ntitle: T  # fill in: a title\n---\n"
    text = f"{front}# fill in: a heading\nSo [fill in: the\ntown] and [Fill in: it](x.md)\n"

    assert marks(text) == [(2, 11, "a title"), (5, 4, "the town"), (6, 11, "it")]


def test_a_file_without_front_matter_has_words_only() -> None:
    assert marks("One [fill in: two]\n\n# fill in: three\n") == [(1, 5, "two")]


def test_the_line_of_a_mark_is_kept_for_its_excerpt() -> None:
    [gap] = find_document_placeholders(
        parse_document(PurePosixPath("a.yaml"), b"a: b # fill in: c\n", "content/a.yaml")
    )

    assert str(gap.place) == "content/a.yaml:1:6"
    assert gap.place.text == "a: b # fill in: c"


def test_a_site_lists_what_is_marked_on_all_that_is_drawn(tmp_path: Path) -> None:
    """In the order of their places; settings and translations too, drafts not."""

    def with_mark(name: str, mark: str, *more: str) -> tuple[str, str]:
        head, _, tail = (SMALLEST / name).read_text("utf-8").partition("\n")
        return name, "\n".join([head, f"# fill in: {mark}", *more, tail])

    settings = "# fill in: settings\nbase_url: https://threads.example/\nlanguages: [en, zh]\n"
    site = site_of(
        tmp_path,
        with_mark("returns.md", "returns"),
        with_mark("buying.md", "a draft", "draft: yes"),
        ("site.yaml", settings),
        ("home.zh.md", "---\ntitle: 线\n---\n[fill in: 中文]\n"),
    )

    assert [(gap.what, gap.place.file) for gap in site.placeholders] == [
        ("中文", "content/home.zh.md"),
        ("returns", "content/returns.md"),
        ("settings", "content/site.yaml"),
    ]
    assert all(isinstance(gap, Placeholder) for gap in site.placeholders)


def test_a_finished_site_has_none(tmp_path: Path) -> None:
    assert site_of(tmp_path).placeholders == ()

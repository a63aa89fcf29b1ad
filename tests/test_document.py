"""Documents: where values stand, and trees with parts left out or laid over."""

from __future__ import annotations

from pathlib import PurePosixPath

from trustpages.diagnostics.problem import Place
from trustpages.document import KEY_MARKER, Document, Tree, overlay_texts

LINES = ("title: T", "steps:", "  - a")
DOCUMENT = Document(
    path=PurePosixPath("returns.md"),
    name="returns",
    language="",
    data={"title": "T", "steps": ["a"]},
    body="",
    body_line=4,
    places={
        ("title",): Place("content/returns.md", 1, 8),
        ("title", KEY_MARKER): Place("content/returns.md", 1, 1),
        ("steps",): Place("content/returns.md", 3, 3),
        ("steps", 0): Place("content/returns.md", 3, 5),
    },
    lines=LINES,
    display_path="content/returns.md",
)


def test_a_value_stands_where_it_was_written() -> None:
    assert DOCUMENT.find_place(("title",)) == Place("content/returns.md", 1, 8)


def test_what_is_missing_stands_where_its_parent_does() -> None:
    assert DOCUMENT.find_place(("steps", 0, "text")) == Place("content/returns.md", 3, 5)
    assert DOCUMENT.find_place(("other", "part")) == Place("content/returns.md", 1, 1)


def test_an_item_has_no_key_but_its_own_place() -> None:
    assert DOCUMENT.find_key_place(("title",)) == Place("content/returns.md", 1, 1)
    assert DOCUMENT.find_key_place(("steps", 0)) == Place("content/returns.md", 3, 5)


def test_a_spot_shows_its_line_and_none_beyond_the_end() -> None:
    assert DOCUMENT.make_place(2, 1).text == "steps:"
    assert DOCUMENT.make_place(9, 1).text == DOCUMENT.make_place(0, 1).text == ""


TREE: dict[str, Tree] = {"a": {"b": "1", "c": ["x", "y", {"d": "z"}]}, "e": None}


def test_texts_are_laid_over_a_tree_and_the_tree_stays_as_it_was() -> None:
    laid = overlay_texts(TREE, {("a", "c", 1): "Y", ("a", "b"): "", ("not", "there"): "?"})

    assert laid == {"a": {"b": "", "c": ["x", "Y", {"d": "z"}]}, "e": None}
    assert TREE["a"] == {"b": "1", "c": ["x", "y", {"d": "z"}]}

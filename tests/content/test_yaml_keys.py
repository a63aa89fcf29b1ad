"""A key is read as any value is: what it must not hold is reported, and what it names can be repeated."""

from __future__ import annotations

import pytest

from trustpages.content.encoding import SourceText
from trustpages.content.yaml_tree import load_yaml
from trustpages.diagnostics import ProblemError
from trustpages.document import KEY_MARKER, Loc


def read(*lines: str) -> tuple[object, dict[Loc, tuple[int, int]]]:
    """The tree, and the line and column of every place."""
    tree, places = load_yaml(SourceText("a.yaml", lines, 1, len(lines)))
    return tree, {loc: (place.line, place.column) for loc, place in places.items()}


def test_a_key_has_a_place_and_its_value_another() -> None:
    assert read("title: One", "steps:", "  - 'why': two") == (
        {"title": "One", "steps": [{"why": "two"}]},
        {
            (): (1, 1),
            ("title", KEY_MARKER): (1, 1),
            ("title",): (1, 8),
            ("steps", KEY_MARKER): (2, 1),
            ("steps",): (3, 3),
            ("steps", 0): (3, 5),
            ("steps", 0, "why", KEY_MARKER): (3, 5),
            ("steps", 0, "why"): (3, 12),
        },
    )


def test_a_key_can_be_repeated_by_its_name() -> None:
    assert read("&one title: two", "note: *one")[0] == {"title": "two", "note": "title"}
    assert read("note: &one two", "*one : three")[0] == {"note": "two", "two": "three"}


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        (r'"a\x07b": c', ["forbidden-character"]),
        ("!!str a: b", ["tag"]),
        ("? a: b", ["no-key"]),
        ("[a]: b", ["no-key"]),
        (": b", ["indentation"]),
        ("'': b", ["no-key"]),
        ("*none : b", ["no-key", "unknown-alias"]),
        ("'a ': b", ["odd-space"]),
        ("a: #x", ["comment-as-value"]),
        ("a: b #x", ["comment-in-value"]),
    ],
)
def test_what_a_key_must_not_hold_is_reported(line: str, codes: list[str]) -> None:
    with pytest.raises(ProblemError) as raised:
        read(line)

    assert [problem.code for problem in raised.value.problems] == codes

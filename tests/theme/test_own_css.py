"""A shop's own style sheet: what is fine is not told, what is not stands at its place with a way out."""

from __future__ import annotations

import pytest

from trustpages.theme.own_css import lint_own_css

FINE = """/* left: is a word here, @import too */
@layer mine, theirs;
@font-face { font-family: "Narrow; {dot"; src: local("Arial"); }
:root { --left: 1px; --width: 3rem }
@media (width > 40rem) { .a { inline-size: 3rem; &:hover { color: red; } } }
.b::before { content: "url(https://shop.example/a.png) !important } width: 1px"; }
.c { background: url(#pattern); margin-inline: 0 auto; text-align: start; color: red !important; }
[hidden] { color: inherit; }
"""


def test_what_holds_in_every_direction_of_writing_is_not_told() -> None:
    assert list(lint_own_css("own.css", FINE.encode())) == []


@pytest.mark.parametrize(
    ("place", "hint", "text"),
    [
        ("own.css:2:1", "Copy the rules", 'a { color: red }\n@IMPORT "x.css";'),
        ("own.css:1:5", "Take the line out", "a { background: url( 'x.png' ) }"),
        ("own.css:1:5", "Take the line out", "a { background: image-set(x.png 1x) }"),
        ("own.css:1:12", "Take !important out", "[hidden] { opacity: 1 !IMPORTANT }"),
        (
            "own.css:2:11",
            "Take !important out",
            "@media print {\n* { a: b; display: block!important } }",
        ),
        ("own.css:1:12", "Write: margin-inline-start: 1px", ".a { /* */ margin-left: 1px }"),
        ("own.css:1:6", "Write: float: inline-end", ".a { float: right; }"),
        ("own.css:1:6", "Write: border-block-start-color: red", ".a { border-top-color: red; }"),
        ("own.css:1:1", "Add the }", ".a { color: red;"),
        ("own.css:1:18", "Take the } out", ".a { color: red }}"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(place: str, hint: str, text: str) -> None:
    (problem,) = lint_own_css("own.css", text.encode())

    assert str(problem.place) == place
    assert hint in problem.hint


def test_a_style_sheet_is_stored_as_utf_8() -> None:
    (problem,) = lint_own_css("own.css", b"a {}\n/* \xe9 */")

    assert (problem.code, problem.place.line) == ("own-css", 2)

"""Beginners' mistakes in YAML: each is told at its place, in words, with a way out."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from trustpages.content.load import parse_document
from trustpages.diagnostics.problem import Problem, ProblemError

DEEP = "a: " + "[" * 40 + "]" * 40 + "\n"
MANY = "a: &x 1\nb: [" + ", ".join(["*x"] * 21) + "]\n"
DOUBLING = (
    "l0: &l0 ["
    + ", ".join(["x" * 100] * 2)
    + "]\n"
    + "".join(f"l{n}: &l{n} [*l{n - 1}, *l{n - 1}]\n" for n in range(1, 10))
)
HEAVY = f"a: &a {'x' * 60_000}\nb: [*a, *a]\n"

TOGETHER = f"a: &a {'[' * 20}{']' * 20}\nb: {'[' * 15}*a{']' * 15}\n"

MISTAKES = [
    ("店名：小店\nphone: 1\n", ["1:3 wide-colon"], "店名: 小店"),
    ("phone: 1\n店名：小店\n", ["2:3 wide-colon"], "店名: 小店"),
    ("a：b\nc：d\n", ["1:2 wide-colon", "2:2 wide-colon"], "a: b"),
    (
        "shop:\n  name：Guppy\n  town：Bristol\n",
        ["2:7 wide-colon", "3:7 wide-colon"],
        "name: Guppy",
    ),
    ("a:1\nb: 2\n", ["1:2 space-after-colon"], "a: 1"),
    ("a: 1\nb:2\n", ["2:2 space-after-colon"], "b: 2"),
    ("a:\n  b:1\n  c:2\n", ["2:4 space-after-colon", "3:4 space-after-colon"], "b: 1"),
    ("a: 1\n\tb: 2\n", ["2:1 tab"], "two spaces"),
    ("a:\n\u00a0b: 1\n", ["2:1 odd-space"], "plain spaces"),
    ("c: d: e\n\u3000b: 2\n", ["1:5 colon-in-value", "2:1 odd-space"], 'c: "d: e"'),
    ("title: Foo: bar\n", ["1:11 colon-in-value"], 'title: "Foo: bar"'),
    ('title: Foo: "bar"\n', ["1:11 colon-in-value"], "title: 'Foo: \"bar\"'"),
    ("say: It's late: sorry # no\n", ["1:15 colon-in-value"], 'say: "It\'s late: sorry"'),
    ("a: 1\nb: 2\na: 3\n", ["3:1 duplicate-key"], "line 1"),
    ("a: {x: 1, x: 2}\n", ["1:11 duplicate-key"], "line 1"),
    ("a: &x {k: 1}\nb:\n  <<: *x\n", ["3:3 merge-key"], "write the lines out"),
    (MANY, ["2:85 too-many-aliases"], "write the values out"),
    (DOUBLING, ["9:15 too-many-aliases"], "write the values out"),
    (HEAVY, ["2:9 too-many-aliases"], "write the values out"),
    ("a: *nobody\n", ["1:4 unknown-alias"], '"*nobody"'),
    ("a: &a [*a]\n", ["1:8 unknown-alias"], '"*a"'),
    ("a: **bold**\n", ["1:4 odd-start"], "quotes"),
    ("a: !now 1\nb: !!str 2\n", ["1:4 tag", "2:4 tag"], "quotes"),
    ("a: &a 1\nb: &a [*a]\n", ["2:8 unknown-alias"], '"*a"'),
    (TOGETHER, ["2:19 too-deep"], "brackets"),
    ("a: 1\na: [2]\n  b: 2\n", ["2:1 duplicate-key", "3:3 indentation"], "line 1"),
    ("a: 1\na: b: c\n", ["2:1 duplicate-key"], "line 1"),
    ("c: d: e\nf:\n  town：Bristol\n", ["1:5 colon-in-value", "3:7 wide-colon"], 'c: "d: e"'),
    ("c: d: e\nmail:\n  mailto:x@example.org\n", ["1:5 colon-in-value"], 'c: "d: e"'),
    ("a:\n  - b\n  - @\n\n", ["3:5 odd-start"], "quotes"),
    ("a: 1\nb: [\n\n\n", ["2:1 open-bracket"], "brackets"),
    ("a: 1\n---\nb: 2\n", ["2:1 second-document"], "delete the line"),
    (DEEP, ["1:35 too-deep"], "brackets"),
    ("- a\n- b\n", ["1:1 not-a-mapping"], "as in “steps:”"),
    ("We sell tiles\n", ["1:1 not-a-mapping"], "write a word"),
    ("", ["1:1 empty-file"], "copy it from a new shop"),
    ("# only this\n", ["1:1 empty-file"], "copy it from a new shop"),
    ("---\n", ["1:1 empty-file"], "copy it from a new shop"),
    ("? [a]\n: b\n", ["1:3 no-key"], "word: value"),
    ("title About us\nphone: 1\n", ["1:1 no-colon"], "a colon, a space"),
    ("a: b\nc d\ne: f\n", ["2:1 no-colon"], "a colon, a space"),
    ("a: 1\n  b: 2\n", ["2:4 indentation"], "under the line above"),
    ("  a: 1\n b: 2\n", ["2:2 indentation"], "same column"),
    ("a:\n  - b\n  c: d\n", ["3:3 indentation"], "hyphen"),
    ("a: - b\n", ["1:4 list-place"], "- item"),
    ("q:\n  -ask: x\n", ["2:3 space-after-hyphen"], "- ask:"),
    ('a: 1\nb: "x\n', ["2:4 open-quote"], "same mark"),
    ('a: "x\nb: 1\nc: "y"\nd: 2\n', ["1:4 open-quote"], "same mark"),
    ("a: 1\nq:\n  - ask: 'x\n    say: y\n  - ask: 'z'\n", ["3:10 open-quote"], "same mark"),
    ('a: "x\n\nb: 1\nc: y"\nd: 2\n', ["1:4 open-quote"], "same mark"),
    ('b: 2\na: {k: 1, l: "x}\nc: 3\nd: "y"\n', ["2:14 open-quote"], "same mark"),
    ("lead: {{ promise post }}\n", ["1:7 brackets-in-value"], 'lead: "{{ promise post }}"'),
    (
        "lead: {{ promise post }} at most\n",
        ["1:7 brackets-in-value"],
        'lead: "{{ promise post }} at most"',
    ),
    ("a: {note: See [x](y.md), b: c}\n", ["1:15 brackets-in-value"], 'note: "See [x](y.md)"'),
    ("a: [{{ fact shop.name }}, b]\n", ["1:5 brackets-in-value"], '"{{ fact shop.name }}"'),
    ("note: [x](y.md) says it\n", ["1:7 brackets-in-value"], 'note: "[x](y.md) says it"'),
    ("a:\u00a0b\nc: d\n", ["1:3 odd-space"], "a: b"),
    ("a: 1\nphone:\u202a+44 117\u202c\n", ["2:7 odd-space"], "phone: +44 117"),
    ("a:\n  b:\u200b1\n", ["2:5 odd-space"], "b: 1"),
    ("a: [1, 2\n", ["1:4 open-bracket"], "brackets"),
    ('a: "say" hi\n', ["1:10 after-quote"], "whole value"),
    ('a: "C:\\photos"\n', ["1:7 backslash"], "single quotes"),
    ("a: | text\n", ["1:6 text-block"], "line below"),
    ("a: @home\n", ["1:4 odd-start"], "quotes"),
    ("a: `x`\n", ["1:4 odd-start"], "quotes"),
    ("colour: #ff0000\n", ["1:8 comment-as-value"], '"#ff0000"'),
    ("name: Shop #1\n", ["1:12 comment-in-value"], '"Shop #1"'),
    ("a:\n  one\n  two #3 four\n", ["3:7 comment-in-value"], "in quotes"),
    ("a: [one #2\n  , two]\n", ["1:9 comment-in-value"], "in quotes; for"),
    ("a: x\x07y\n", ["1:5 forbidden-character"], "delete it"),
    ('a: "x\\0"\n', ["1:4 forbidden-character"], "single quotes"),
    (
        "a: 1\na: 2\nb: !x 3\nc:4\n店名：小店\n\td: 5\ne: f: g\n",
        [
            "2:1 duplicate-key",
            "3:4 tag",
            "4:2 space-after-colon",
            "5:3 wide-colon",
            "6:1 tab",
            "7:5 colon-in-value",
        ],
        "",
    ),
    ("a: |\n  note：one\n\tb:2\nc: d: e\n", ["3:1 tab", "4:5 colon-in-value"], ""),
    ('a: "one\n  two：x\n  b:3"\nc: d: e\n', ["4:5 colon-in-value"], ""),
]


def problems_of(text: str, name: str = "shop.yaml") -> tuple[Problem, ...]:
    with pytest.raises(ProblemError) as caught:
        parse_document(PurePosixPath(name), text.encode(), f"content/{name}")
    return caught.value.problems


@pytest.mark.parametrize(("text", "expected", "hint"), MISTAKES, ids=lambda part: repr(part)[:40])
def test_a_mistake_is_told_at_its_place_with_a_way_out(
    text: str, expected: list[str], hint: str
) -> None:
    problems = problems_of(text)

    places = [f"{each.place.line}:{each.place.column} {each.code}" for each in problems]
    assert places == expected
    assert hint in problems[0].hint
    assert all(each.place.file == "content/shop.yaml" and each.hint for each in problems)


@pytest.mark.parametrize(("text", "expected"), [row[:2] for row in MISTAKES])
def test_the_same_mistake_in_front_matter_is_told_one_line_further_down(
    text: str, expected: list[str]
) -> None:
    if any(mark in expected[0] for mark in ("empty-file", "second-document")):
        parse_document(PurePosixPath("a.md"), f"---\n{text}---\n".encode(), "a.md")
        return
    problems = problems_of(f"---\n{text}---\nBody: with: colons\n", "a.md")

    above = [f"{each.place.line - 1}:{each.place.column} {each.code}" for each in problems]
    assert above == expected


def test_a_place_shows_the_line_it_stands_on() -> None:
    assert problems_of("a: 1\ntitle: Foo: bar\n")[0].place.text == "title: Foo: bar"


def test_a_key_that_stands_twice_names_both_lines() -> None:
    problem = problems_of("a: 1\n\na: 3\n")[0]

    assert problem.place.line == 3
    assert "line 1" in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "site: https://example.org\n",
        "hours: 09:30\n",
        "mail:\n  mailto:desk@example.org\n",
        "note:\n  注意：易碎\n",
        "list:\n  - 注意：易碎\n",
        "list:\n  - a:b\n",
        "a: b # a comment: with colon\n",
        "a: # a comment\n  b: 1\n",
        "a: Foo:bar\n",
        "a: |\n  b: c: d\n  \ttab\n",
        "a: [b, 'c: d']\n",
        "a: &x 1\nb: [*x, *x]\n",
    ],
)
def test_what_only_looks_like_a_mistake_is_read(text: str) -> None:
    assert parse_document(PurePosixPath("a.yaml"), text.encode(), "a.yaml").data


def test_after_a_thousand_slips_no_more_are_counted() -> None:
    assert len(problems_of("a:1\n" * 1_500)) == 1_000

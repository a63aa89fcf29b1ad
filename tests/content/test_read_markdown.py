"""Markdown with front matter: where facts end, where words begin."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from trustpages.content.load import parse_document
from trustpages.diagnostics.problem import ProblemError
from trustpages.document import Document


def markdown(text: str) -> Document:
    return parse_document(PurePosixPath("buying.md"), text.encode(), "content/buying.md")


def test_facts_and_words_are_parted_and_keep_their_lines() -> None:
    read = markdown("---\ntitle: Buying\n---\n\n# How to buy\n")

    assert read.data == {"title": "Buying"}
    assert read.body == "\n# How to buy\n"
    assert read.body_line == 4
    assert read.find_place(("title",)).line == 2
    assert read.make_place(5, 1).text == "# How to buy"


def test_a_file_without_front_matter_is_all_body() -> None:
    read = markdown("# How to buy\n\n---\n\nmore\n")

    assert (read.data, read.body, read.body_line) == ({}, "# How to buy\n\n---\n\nmore\n", 1)


@pytest.mark.parametrize("text", ["---\n---\nwords", "---\n# later\n---\nwords"])
def test_empty_front_matter_says_nothing(text: str) -> None:
    assert (markdown(text).data, markdown(text).body) == ({}, "words")


def test_an_empty_file_is_an_empty_body() -> None:
    assert (markdown("").data, markdown("").body) == ({}, "")


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_any_system_become_one(end: str) -> None:
    read = markdown(end.join(["---", "a: 1", "b: 2", "---", "one", "two", ""]))

    assert read.data == {"a": "1", "b": "2"}
    assert read.body == "one\ntwo\n"
    assert read.find_place(("b",)).line == 3


def test_a_byte_order_mark_is_no_text() -> None:
    read = markdown("\ufeff---\na: 1\n---\nwords")

    assert (read.data, read.body) == ({"a": "1"}, "words")
    assert read.find_place(("a",)).column == 4


FENCES = [
    ("---\ntitle: x\nwords\n", "1:1 front-matter-open", "after the last fact"),
    ("---\ntitle: x\n----\nwords\n", "1:1 front-matter-open", "line 3 looks like it"),
    ("—\ntitle: x\n---\n", "1:1 front-matter-fence", "write ---"),
    ("–-\ntitle: x\n---\n", "1:1 front-matter-fence", "write ---"),
    (" ---\ntitle: x\n---\n", "1:1 front-matter-fence", "first column"),
    ("\n\n---\ntitle: x\n---\n", "3:1 front-matter-late", "empty lines above"),
    ("---\nHello world\n---\n", "2:1 not-a-mapping", "write a word"),
]


@pytest.mark.parametrize(("text", "expected", "hint"), FENCES)
def test_front_matter_that_is_nearly_right_is_told(text: str, expected: str, hint: str) -> None:
    with pytest.raises(ProblemError) as caught:
        markdown(text)

    (problem,) = caught.value.problems
    assert f"{problem.place.line}:{problem.place.column} {problem.code}" == expected
    assert hint in problem.hint


def test_a_character_that_does_not_print_is_told_in_the_body_too() -> None:
    with pytest.raises(ProblemError) as caught:
        markdown("---\na: 1\na: 2\n---\nwords\n\nmore\u2028words\n")

    expected = [(each.code, each.place.line, each.place.column) for each in caught.value.problems]
    assert expected == [("duplicate-key", 3, 1), ("forbidden-character", 7, 5)]
    assert "LINE SEPARATOR (U+2028)" in caught.value.problems[1].message


FOREIGN = [
    ("title: 马赛克瓷砖\n".encode("gbk"), "GBK", (1, 8)),
    ("a: 1\ntitle: Größe für Café\n".encode("cp1252"), "Windows-1252", (2, 10)),
    ("title: Guppy\n".encode("utf-16"), "UTF-16", (1, 1)),
    ("title: Guppy\n".encode("utf-16-le"), "UTF-16", (1, 1)),
    ("title: 瓷砖瓷砖\n".encode("utf-16-be"), "UTF-16", (1, 1)),
    (b"a: \xc3\xa9\xff\n", "Windows-1252", (1, 5)),
]


@pytest.mark.parametrize(("data", "name", "spot"), FOREIGN)
def test_another_encoding_is_named(data: bytes, name: str, spot: tuple[int, int]) -> None:
    with pytest.raises(ProblemError) as caught:
        parse_document(PurePosixPath("a.yaml"), data, "content/a.yaml")

    (problem,) = caught.value.problems
    assert problem.code == "not-utf-8"
    assert name in problem.message
    assert (problem.place.line, problem.place.column) == spot

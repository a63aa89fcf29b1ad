"""Whatever is typed, it is read or refused in words; nothing else ever happens."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from support.counts import choose_count

from trustpages.content import yaml_tree
from trustpages.content.load import parse_document
from trustpages.diagnostics.problem import ProblemError

SIGNS = "abé中🐟：:-?!&*#|>%@`\"'[]{},~<\\\t\n \r\0\x85\u2028\ufeff\ud800"
WORDS = [": ", "- ", "\n  ", "---\n", "<<: ", "&a ", "*a", "!!str ", "%YAML 1.1\n", "...\n", "a: "]
PIECES = st.sampled_from([*SIGNS, *WORDS, '"\\U00110000"', "\\x0"])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=25).map("".join))


def read_or_refused(name: str, data: bytes) -> None:
    try:
        read = parse_document(PurePosixPath(name), data, f"content/{name}")
    except ProblemError as rejected:
        problems = rejected.problems
    else:
        problems = ()
        str((read.data, read.body)).encode()
        assert all(place.line >= 1 and place.column >= 1 for place in read.places.values())
    for problem in problems:
        assert problem.place.line >= 1
        assert problem.place.column >= 1
        assert problem.place.file == f"content/{name}"
        assert problem.message
        assert problem.hint
        str(problem).encode()


@pytest.mark.soak
@settings(max_examples=choose_count(300, 30_000), deadline=None)
@given(TEXTS)
def test_any_text_is_yaml_or_refused(text: str) -> None:
    read_or_refused("a.yaml", text.encode("utf-8", "surrogatepass"))


@pytest.mark.soak
@settings(max_examples=choose_count(300, 30_000), deadline=None)
@given(TEXTS, TEXTS)
def test_any_text_is_markdown_or_refused(front: str, body: str) -> None:
    text = f"---\n{front}\n---\n{body}"
    read_or_refused("a.md", text.encode("utf-8", "surrogatepass"))


@pytest.mark.soak
@settings(max_examples=choose_count(200, 20_000), deadline=None)
@given(st.binary())
def test_any_bytes_are_a_document_or_refused(data: bytes) -> None:
    read_or_refused("a.md", data)
    read_or_refused("a.yaml", data)


@pytest.mark.soak
@settings(max_examples=choose_count(200, 20_000), deadline=None)
@given(TEXTS)
def test_the_slower_parser_refuses_in_words_too(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_tree, "_YAML_LOADER", yaml.BaseLoader)
        read_or_refused("a.yaml", text.encode("utf-8", "surrogatepass"))


@pytest.mark.soak
@settings(max_examples=choose_count(200, 20_000), deadline=None)
@given(
    st.dictionaries(
        st.text(st.characters(codec="ascii", categories=["Ll"]), min_size=1),
        st.text(st.characters(categories=["L", "N", "P", "S"])),
    )
)
def test_what_is_quoted_comes_back_as_it_was(values: dict[str, str]) -> None:
    quoted = {key: value.replace("'", "''") for key, value in values.items()}
    text = "".join(f"{key}: '{value}'\n" for key, value in quoted.items()) or "{}"

    assert parse_document(PurePosixPath("a.yaml"), text.encode(), "a.yaml").data == values

"""Typographic quotation marks around a whole value are told; those that belong to it are not."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from trustpages.content import parse_document
from trustpages.validate.text_checks import list_text_problems


def columns_of(value: str) -> list[int]:
    text = f"name: {value}\nlist:\n  - {value}\n".encode()
    problems = list_text_problems(parse_document(PurePosixPath("shop.yaml"), text, "shop.yaml"))
    return [problem.place.column for problem in problems]


@pytest.mark.parametrize("value", ["“Plain Threads”", "„Faden“", "«Fil»", "‘Thread’"])
def test_marks_around_a_whole_value_are_told(value: str) -> None:
    assert columns_of(value) == [7, 5]


@pytest.mark.parametrize("value", ['"“Quoted”"', "“a” and “b”", "The “Thread”", "'“a”'", "5”"])
def test_marks_that_belong_to_a_value_are_not_told(value: str) -> None:
    assert columns_of(value) == []

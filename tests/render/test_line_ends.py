"""What a template leaves at the end of a line is taken away, and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trustpages.render import strip_line_ends

PLAIN = re.compile(r"[ \t]+$", re.MULTILINE)


@given(st.text(alphabet=" \t\n\r\v\f\x85\u00a0\u2028a"))
def test_blanks_go_from_the_end_of_each_line(text: str) -> None:
    assert strip_line_ends(text) == PLAIN.sub("", text)


@pytest.mark.parametrize("text", ["", " ", "a\t", "a \nb", "a\t\n", " \t\n\n \n", "a \r\n", "\n a"])
def test_each_end_is_seen(text: str) -> None:
    assert strip_line_ends(text) == PLAIN.sub("", text)

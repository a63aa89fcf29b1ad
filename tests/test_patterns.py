"""Patterns that are compiled late find what they would find otherwise."""

from __future__ import annotations

import re

import pytest

from trustpages.patterns import LazyPattern


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    """A faulty one is no fault until then."""
    faulty = LazyPattern("(")

    with pytest.raises(re.error):
        faulty.search("a")


@pytest.mark.parametrize("flags", [re.NOFLAG, re.IGNORECASE])
def test_it_finds_what_the_compiled_one_finds(flags: re.RegexFlag) -> None:
    late, soon = LazyPattern("a(b?)", flags), re.compile("a(b?)", flags)

    for text in ("", "ab", "xAB ab a", "b"):
        for method in ("search", "match", "fullmatch"):
            assert str(getattr(late, method)(text)) == str(getattr(soon, method)(text))
        assert [*map(str, late.finditer(text))] == [*map(str, soon.finditer(text))]
        assert late.sub(r"<\1>", text) == soon.sub(r"<\1>", text)
    assert late.compiled is late.compiled

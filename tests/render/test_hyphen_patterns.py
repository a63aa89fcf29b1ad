"""A dictionary whose patterns are parsed one by one is the one that `pyphen` reads."""

from __future__ import annotations

from pathlib import Path

import pyphen
import pytest

from trustpages.render.hyphen_patterns import LazyDictionary, LazyPatterns, load_dictionary

NAMES = ("da_DK", "de_DE", "nb_NO", "nl_NL", "nn_NO", "sv_SE")


@pytest.mark.parametrize("name", NAMES)
def test_all_patterns_are_those_of_pyphen(name: str) -> None:
    path = pyphen.LANGUAGES[pyphen.language_fallback(name)]
    lazy, plain = LazyDictionary(path), pyphen.HyphDict(path)

    assert {letters: lazy.patterns.get(letters) for letters in lazy.patterns} == plain.patterns
    assert lazy.maxlen == plain.maxlen
    assert lazy.patterns.get("no such letters") is None


@pytest.mark.parametrize(
    "lines",
    [
        "a1b\na2b\n.x0y\n\n% remark\n#3\nLEFTHYPHENMIN 2\nqu4e5r.\n0a0c0\n12d3\n",
        "a1b\nff1/f=f,1,2\n",
        "a1^^62\nab\n1c\n",
        "a1b\na0b\n",
    ],
)
def test_patterns_of_every_kind_are_read_as_pyphen_reads_them(tmp_path: Path, lines: str) -> None:
    path = tmp_path / "hyph_xx.dic"
    path.write_text(f"UTF-8\n{lines}", encoding="utf-8")
    lazy, plain = LazyDictionary(path), pyphen.HyphDict(path)

    assert {letters: lazy.patterns.get(letters) for letters in lazy.patterns} == plain.patterns
    assert lazy.maxlen == plain.maxlen


def test_a_german_dictionary_parses_what_a_word_needs() -> None:
    dictionary = load_dictionary("de_DE", 4, 4)
    found = dictionary.positions("Versandkostenpauschale")
    patterns = dictionary.hd.patterns
    assert isinstance(patterns, LazyPatterns)

    assert [int(place) for place in found] == [7, 10, 13, 16]
    assert sum(isinstance(pattern, str) for pattern in patterns.values()) > len(patterns) * 0.9

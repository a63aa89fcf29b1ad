"""What was made of a value is given again while the value is the same, and only then."""

from __future__ import annotations

import pytest

from trustpages.cache import MAX_MEMO_ENTRIES, intern_value, memoize_latest


def _counting(most: int = MAX_MEMO_ENTRIES) -> tuple[list[str], object]:
    made: list[str] = []

    @memoize_latest(lambda name, _: name, most)
    def draw(name: str, words: str) -> str:
        made.append(words)
        if words == "bad":
            raise ValueError(name)
        return f"{name}: {words}"

    return made, draw


def test_the_same_is_made_once_and_another_anew() -> None:
    made, draw = _counting()

    said = [draw("home", words) for words in ("one", "one", "two", "one")]  # type: ignore[operator]

    assert said == ["home: one", "home: one", "home: two", "home: one"]
    assert made == ["one", "two", "one"]


def test_things_do_not_get_in_each_others_way() -> None:
    made, draw = _counting()

    for _ in range(3):
        draw("home", "one")  # type: ignore[operator]
        draw("desk", "two")  # type: ignore[operator]

    assert made == ["one", "two"]


def test_what_is_raised_is_not_kept() -> None:
    made, draw = _counting()

    for _ in range(2):
        with pytest.raises(ValueError, match="home"):
            draw("home", "bad")  # type: ignore[operator]

    assert made == ["bad", "bad"]


def test_the_thing_that_rested_longest_makes_room() -> None:
    made, draw = _counting(2)

    for name in ("a", "b", "c", "b", "c", "a"):
        draw(name, name)  # type: ignore[operator]

    assert made == ["a", "b", "c", "a"]


def test_what_is_equal_stays_the_same_object() -> None:
    first, equal, other = ("a", [1]), ("a", [1]), ("a", [2])

    assert intern_value("pair", "x", first) is first
    assert intern_value("pair", "x", equal) is first
    assert intern_value("pair", "y", equal) is equal
    assert intern_value("pair", "x", other) is other
    assert intern_value("pair", "x", equal) is equal

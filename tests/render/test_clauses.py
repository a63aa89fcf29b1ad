"""Large lines in Chinese and Japanese end where a clause does."""

from __future__ import annotations

import pytest

from trustpages.fields import LocalizedStr
from trustpages.render.phrases import split_clauses


@pytest.mark.parametrize(
    "clauses",
    [
        ("玻璃、石材与陶瓷马赛克，", "在布里斯托的工坊里手工贴网。"),
        ("ガラスと石の、", "手でつくるモザイク。"),
        ("他说：", "“好。”", "我们就做了。"),
        ("Mosaic tile in glass, stone and ceramic.",),
    ],
)
def test_a_sentence_is_its_clauses(clauses: tuple[str, ...]) -> None:
    assert split_clauses("".join(clauses)) == clauses


def test_a_text_in_another_language_stays_whole() -> None:
    text = LocalizedStr("玻璃，石材。", "zh")

    assert split_clauses(text) == (text,)
    assert split_clauses(text)[0] is text

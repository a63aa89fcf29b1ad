"""Translations may change words, never facts."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.sites import CHINESE, faults, locate_problems, site_of

ZH = "returns.zh.md"


def _zh(text: str) -> tuple[str, str]:
    return ZH, f"---\n{text}\n---\n"


def test_words_may_be_translated(tmp_path: Path) -> None:
    site = site_of(
        tmp_path, CHINESE, _zh("title: 退货\nsteps:\n  - {title: 写信}\n  - {text: 寄回。}")
    )

    entry = site.find_entry("returns")
    assert entry is not None
    assert list(entry.translations) == ["zh"]


@pytest.mark.parametrize(
    ("code", "line", "text"),
    [
        ("fact-in-translation", 2, "refund_within: 9 days"),
        ("fact-in-translation", 2, "condition: [new]"),
        ("unknown-field", 2, "draft: yes"),
        ("unknown-field", 2, "titel: 退货"),
        ("too-many", 5, "steps:\n  - {title: a}\n  - {title: b}\n  - {title: c}"),
        ("empty", 2, "title:"),
        ("empty", 2, 'title: ""'),
        ("unknown-field", 2, "title: {a: b}"),
    ],
)
def test_everything_but_words_is_refused(code: str, line: int, text: str, tmp_path: Path) -> None:
    found = [one for one in faults(tmp_path, CHINESE, _zh(text)) if one.level == "error"]

    assert locate_problems(tuple(found)) == [f"{code} content/{ZH}:{line}"]
    assert found[0].hint


@pytest.mark.parametrize(
    ("code", "file"),
    [("translation-of-original", "returns.en.md"), ("unknown-language", "returns.de.md")],
)
def test_a_translation_is_in_one_of_the_other_languages(
    code: str, file: str, tmp_path: Path
) -> None:
    found = faults(tmp_path, CHINESE, (file, "---\ntitle: x\n---\n"))

    assert f"{code} content/{file}:1" in locate_problems(found)

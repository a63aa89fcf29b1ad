"""A site whose words are in another language than its settings name is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.shops import TODAY, plan_example, try_build

from trustpages.scaffold.answers import Answers
from trustpages.scaffold.content_files import generate_minimal_shop


def _list_codes(folder: Path, spoken: str, stated: str) -> list[tuple[str, str]]:
    """What is told of the samples in one language with another one in the settings."""
    content = folder / "content"
    for path, data in generate_minimal_shop(replace(Answers(), language=spoken), TODAY).items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_bytes(data)
    settings = content / "site.yaml"
    text = settings.read_text("utf-8").replace(f"languages: [{spoken}]", f"languages: [{stated}]")
    settings.write_text(text, "utf-8")
    _, problems = try_build(content)
    return [(one.code, one.message) for one in problems if one.code == "language-of-words"]


@pytest.mark.parametrize(
    ("spoken", "stated", "name"),
    [
        ("de", "en", "German"),
        ("en", "de", "English"),
        ("fr", "en", "French"),
        ("es", "fr", "Spanish"),
        ("zh", "en", "Chinese"),
        ("ja", "zh", "Japanese"),
        ("nl", "de", "Dutch"),
        ("it", "es", "Italian"),
        ("pt", "es", "Portuguese"),
        ("sv", "en", "Swedish"),
        ("pl", "en", "Polish"),
    ],
)
def test_words_in_another_language_are_told_once(
    tmp_path: Path, spoken: str, stated: str, name: str
) -> None:
    told = _list_codes(tmp_path, spoken, stated)

    assert [code for code, _ in told] == ["language-of-words"]
    assert f"most words of the pages in '{stated}' are {name}" in told[0][1]


@pytest.mark.parametrize(
    ("spoken", "stated"),
    [
        ("de", "de-AT"),
        ("pt", "pt-BR"),
        ("it", "it"),
        ("sv", "sv"),
        ("pl", "pl"),
        ("es", "es"),
        ("fr", "fr"),
        ("en", "en-IE"),
        ("nl", "nl"),
        ("en", "fi"),
        ("zh-Hant", "zh"),
    ],
)
def test_what_is_or_may_be_right_is_let_be(tmp_path: Path, spoken: str, stated: str) -> None:
    assert _list_codes(tmp_path, spoken, stated) == []


def test_the_example_is_in_its_languages() -> None:
    codes = {one.code for one in plan_example().warnings}

    assert "language-of-words" not in codes

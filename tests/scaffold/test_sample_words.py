"""The words of a new shop's samples, and the language that a terminal asks for."""

from __future__ import annotations

import re

import pytest
import yaml

from trustpages.scaffold.answers import guess_terminal_language
from trustpages.scaffold.content_files import quote_yaml_text
from trustpages.scaffold.sample_words import CATALOGUES, has_sample_words, load_sample_words

PLACEHOLDER = re.compile(r"\{\{.*?\}\}|\{\w+\}|\]\([^)]*\)")


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de_DE.UTF-8", "de"),
        ("pt_BR.UTF-8", "pt"),
        ("zh_TW.UTF-8", "zh-Hant"),
        ("zh_CN.GB18030", "zh"),
        ("sr_RS@latin", "sr"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_a_terminal_is_that_of_its_locale(locale: str, language: str) -> None:
    assert guess_terminal_language({"LANG": locale}) == language
    assert guess_terminal_language({"LC_ALL": locale, "LANG": "it_IT"}) == (
        language if locale else "it"
    )


def test_a_variant_takes_the_words_of_its_language() -> None:
    assert has_sample_words("de-AT")
    assert has_sample_words("zh-TW")
    assert has_sample_words("en-IE")
    assert not has_sample_words("sr-Latn")
    assert load_sample_words("de-AT").gettext("Nothing") != "Nothing"
    assert load_sample_words("fi").gettext("Nothing") == "Nothing"


@pytest.mark.parametrize("path", sorted(CATALOGUES.glob("*.po")), ids=lambda path: path.stem)
def test_translations_keep_what_is_not_words(path: object) -> None:
    words = load_sample_words(getattr(path, "stem", ""))
    for message in load_messages():
        assert sorted(PLACEHOLDER.findall(words.gettext(message))) == sorted(
            PLACEHOLDER.findall(message)
        ), message


def load_messages() -> list[str]:
    """The messages as the catalogues' template has them."""
    template = (CATALOGUES / "messages.pot").read_text(encoding="utf-8")
    found = re.findall(r'(?m)^msgid ((?:".*"\n)+)', template)
    return [text for text in (yaml.safe_load(one.replace('"\n"', "")) for one in found) if text]


@pytest.mark.parametrize(
    "text", ["plain words", "a: b", "- x", "no", "it's #1", "[a](b.md), then", "{x}", "«é»", '"q"']
)
def test_a_text_is_quoted_where_yaml_would_read_something_else(text: str) -> None:
    assert _read_yaml(f"a: {quote_yaml_text(text)}") == {"a": text}
    assert _read_yaml(f"[{quote_yaml_text(text, in_list=True)}]") == [text]


def test_quotes_stand_only_where_they_are_needed() -> None:
    assert quote_yaml_text("this, and that") == "this, and that"
    assert quote_yaml_text("this, and that", in_list=True) == '"this, and that"'
    assert quote_yaml_text("so: it is") == '"so: it is"'


def _read_yaml(text: str) -> object:
    return yaml.load(text, yaml.CBaseLoader)  # noqa: S506 - it makes texts only

"""The skeleton of a reply: seven languages, and what the hints of the same language say of it."""

from __future__ import annotations

import pytest

from trustpages.wording.reply_hints import find_reply_hints
from trustpages.wording.reply_skeleton import draft_reply

LANGUAGES = ("en", "de", "fr", "es", "zh", "ja", "ar")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_has_thanks_what_went_wrong_and_a_next_step(language: str) -> None:
    text, is_known = draft_reply(language, "desk@shop.example", is_good=False)

    assert is_known
    assert text.count("[fill in: ") == 2
    assert "desk@shop.example" in text
    assert list(find_reply_hints(text, language, is_bad=True)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_good_words_ask_for_no_repair(language: str) -> None:
    text, _ = draft_reply(f"{language}-XX", "desk@shop.example", is_good=True)

    assert text == draft_reply(language, "", is_good=True)[0]
    assert text.count("[fill in: ") == 1
    assert "desk@shop.example" not in text


def test_without_a_contact_the_desk_is_named_alone() -> None:
    assert "tell us: the desk answers" in draft_reply("en", "", is_good=False)[0]


def test_another_language_gets_english_and_says_so() -> None:
    assert draft_reply("pl", "", is_good=True) == (draft_reply("en", "", is_good=True)[0], False)
